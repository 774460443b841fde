"""Replies that are written at the same time, decoded together: each joins and leaves between two bytes.

No thread is kept for it. Whoever wants the next byte of its reply and has none ready takes the seat's lock and steps
for all that share it; the others find theirs ready when they get the lock. So one alone works in its own thread and
waits for nobody, and of some the weights are read once a byte. The lock is held for one step at most, and who reads a
prompt needs no seat, so nothing can wait in a ring; nobody sleeps until told, so no wake-up can be lost. Who takes its
bytes slowly holds up nobody: it is stepped for until `AHEAD` bytes are ready, then passed over until it comes back.
"""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from weakref import WeakValueDictionary, ref

import numpy as np
import torch

from model.byte_text import END_OF_REPLY
from model.laid import Laid, SmallWeights
from model.stream_kernels import choose, read_texts

AHEAD = 16
"""Bytes that are made for a reply before they are asked for, at most; what they hold is a few kilobytes."""

READING = threading.Lock()
"""Held while the prompt of one text is read: one after the other, each by all processors, for side by side they take
longer. A step waits for the one that is being read, `PATIENCE` at most: whoever has just come is then among those that
it is for, where steps for few would take the processors from the reading."""
PATIENCE = 0.05
"""Seconds that a step waits for a prompt to be read."""


class Byte(NamedTuple):
    """symbol: the byte. seen: its probability, log-probability and the entropy, float32 [3]. hidden: the final-norm
    state after it, float32 [1, d_model]; gates: float32 [1, layer, pathway]; None of both where the reply ended."""

    symbol: int
    seen: np.ndarray
    hidden: np.ndarray | None = None
    gates: np.ndarray | None = None


class Stream:
    """A reply that is being written. states, keys: its cache, [layer, 1, …] each, which nobody else writes to. routers:
    [layer, pathway, d_model]. hidden: the final-norm state of the prompt's last byte, [1, d_model]; position: of the
    first new byte; most: how many may be written."""

    def __init__(
        self, trunk: Trunk, states: np.ndarray, keys: np.ndarray, routers: np.ndarray, hidden: np.ndarray, *,
        position: int, most: int,
    ) -> None:  # fmt: skip
        self.kept = states, keys, routers
        self.addresses = [each.ctypes.data for each in self.kept]
        self.capacity, self.position, self.left = keys.shape[3], position, most
        self.ready: deque[Byte] = deque()
        self.over = False
        (symbol,), (seen,) = trunk.choice(hidden)
        self._next(int(symbol), seen)

    def _next(self, symbol: int, seen: np.ndarray) -> None:
        """What comes next is known; where that is the end, or there is no room, the reply is over."""
        self.symbol, self.seen = symbol, seen
        if self.left and symbol == END_OF_REPLY:
            self.ready.append(Byte(symbol, seen))
        if not self.left or symbol == END_OF_REPLY:
            self.over = True  # after the last byte is ready, and read before it: so none is missed

    def read(self, hidden: np.ndarray, gates: np.ndarray, symbol: int, seen: np.ndarray) -> None:
        """The chosen byte was read; `symbol` is chosen after it."""
        self.position, self.left = self.position + 1, self.left - 1
        self.ready.append(Byte(self.symbol, self.seen, hidden, gates))
        self._next(symbol, seen)


class Seat:
    """Streams that are stepped together. They are held weakly: one whose reader is gone is gone from here, and its
    memory with it, without a lock, which a garbage collection in the middle of a step could not take."""

    def __init__(self, trunk: Trunk) -> None:
        self._trunk = ref(trunk)
        self._lock = threading.Lock()
        self._streams: list[ref[Stream]] = []

    def going(self) -> list[Stream]:
        return [stream for own in self._streams if (stream := own()) is not None and not stream.over]

    def join(self, stream: Stream) -> None:
        with self._lock:
            self._streams.append(ref(stream))

    def step(self, stream: Stream) -> None:
        """One more byte at least of this stream, unless it is over, and of those that are not far ahead.

        Whatever goes wrong is raised to the one who stepped; the others are as they were and step themselves.
        """
        with self._lock:
            if stream.ready or stream.over:
                return
            if READING.acquire(timeout=PATIENCE):
                READING.release()
            going = self.going()
            self._streams = [ref(own) for own in going]
            trunk = self._trunk()
            assert trunk is not None
            trunk.read([own for own in going if own is stream or len(own.ready) < AHEAD])


class Trunk:
    """What models share that differ in routers and abstain head only, and the seats of the replies they write: one for
    each processor, so that two replies are written at once and more of them in as many parts."""

    def __init__(self, laid: Laid, small: SmallWeights) -> None:
        self.laid, self.small = laid, small
        self._seats = [Seat(self) for _ in range(os.cpu_count() or 1)]

    def write(self, stream: Stream) -> Iterator[Byte]:
        """Its bytes, made beside those of others; whoever no longer iterates has left."""
        seat = min(self._seats[: torch.get_num_threads()], key=lambda own: len(own.going()))
        seat.join(stream)
        while not stream.over or stream.ready:
            if not stream.ready:
                seat.step(stream)
            yield stream.ready.popleft()

    def choice(self, hidden: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The likeliest bytes after these states, int64 [n], and what is told of each, float32 [n, 3]."""
        symbols, seen = np.empty(len(hidden), np.int64), np.empty((len(hidden), 3), np.float32)
        choose(hidden, self.small.head, symbols, seen)
        return symbols, seen

    def read(self, streams: Sequence[Stream]) -> None:
        """The next byte of each of them, read through the model."""
        small, (read, write) = self.small, self.laid.alone
        layers, pathways, d_model = streams[0].kept[2].shape
        numbers = np.array([[own.symbol, own.position, own.capacity, *own.addresses] for own in streams], np.int64)
        symbols, positions, capacities = (np.ascontiguousarray(column) for column in numbers.T[:3])
        gates = np.empty((layers, len(streams), pathways), np.float32)
        hidden = np.empty((len(streams), d_model), np.float32)
        read_texts(
            symbols, positions, capacities, np.ascontiguousarray(numbers[:, 3:]), *small.embeddings, *small.norms, read,
            write, small.taps, small.top_k, *small.final, small.heads, gates, hidden,
        )  # fmt: skip
        symbols, seen = self.choice(hidden)
        for row, own in enumerate(streams):
            one = slice(row, row + 1)
            own.read(hidden[one], gates[:, one].transpose(1, 0, 2), int(symbols[row]), seen[row])


_trunks: WeakValueDictionary[tuple[object, ...], Trunk] = WeakValueDictionary()
_lock = threading.Lock()


def trunk(laid: Laid, small: SmallWeights) -> Trunk:
    """The one of all models with these weights."""
    with _lock:
        key = id(laid), small.key
        return _trunks.get(key) or _trunks.setdefault(key, Trunk(laid, small))
