"""A text alone, read byte by byte with the help of a second thread where there is a processor for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from queue import SimpleQueue
from typing import Any

import numpy as np

from model.laid import SmallWeights
from model.two_threads import help_read, most_pieces, read_helped

WORTH = 200
"""Bytes of texts alone that a process has read before a helper is made: for one short reply, as of a command, preparing
it costs more than it helps."""
LEAST, OFTEN, REST = 0.25, 4, 32
"""The share of a byte's pieces below which the helper was no help, how often in a row until it is not asked for a
while, and for how many bytes that is."""


class Helper:
    """A thread that helps with one byte at a time, started when first asked, after `worth` bytes. Where it was no help,
    because other work has its processor, it is not asked for a while."""

    def __init__(self, *, worth: int = WORTH) -> None:
        self._before = worth
        self._asked: SimpleQueue[Callable[[], object]] = SimpleQueue()
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._begun: set[np.dtype[Any]] = set()
        self._prepared: set[np.dtype[Any]] = set()  # only the helper adds to it
        self._resting = self._useless = 0

    def is_free(self, one: OneText) -> bool:
        """Whether to ask it about this text now. Where the functions are not compiled yet for such weights, it does so
        first, and is not free meanwhile."""
        if self._before > 0:
            self._before -= 1
            return False
        if not self._asked.empty():
            return False
        kind = one.read.dtype
        if kind not in self._begun:
            self._begun.add(kind)
            self._ask(partial(self._prepare, one.copy()))
        if kind not in self._prepared:
            return False
        self._resting = max(0, self._resting - 1)
        return not self._resting

    @property
    def is_preparing(self) -> bool:
        """Whether its functions are being compiled."""
        return self._begun != self._prepared

    def help(self, shared: Sequence[Any]) -> None:
        self._ask(partial(help_read, *shared))

    def was_there(self, share: float) -> None:
        """What share of a byte's pieces it has done."""
        self._useless = self._useless + 1 if share < LEAST else 0
        if self._useless == OFTEN:
            self._useless, self._resting = 0, REST

    def _ask(self, what: Callable[[], object]) -> None:
        with self._lock:
            if self._thread is None or not self._thread.is_alive():  # a process that was forked has none
                self._thread = threading.Thread(target=self._works, name="second of a text", daemon=True)
                self._thread.start()
        self._asked.put(what)

    def _works(self) -> None:
        while True:
            self._asked.get()()

    def _prepare(self, one: OneText) -> None:
        """Have both functions compiled, or read from where they are kept, by reading a byte by itself."""
        shared = one.shared(0, np.zeros((len(one.read), 1, one.routers.shape[1]), np.float32))
        one.lead(0, 0, np.empty((1, one.routers.shape[2]), np.float32), shared)
        help_read(*shared)
        self._prepared.add(one.read.dtype)


HELPER = Helper()


@dataclass(frozen=True)
class OneText:
    """A text of a model. states, keys, routers: of `model.streams.Stream`; small, read, write: of its trunk."""

    states: np.ndarray
    keys: np.ndarray
    routers: np.ndarray
    small: SmallWeights
    read: np.ndarray
    write: np.ndarray

    def next_byte(self, symbol: int, position: int, gates: np.ndarray, hidden: np.ndarray) -> None:
        """Fill gates [layer, 1, pathway] and hidden [1, d_model], helped."""
        shared = self.shared(position, gates)
        HELPER.help(shared)
        HELPER.was_there(self.lead(symbol, position, hidden, shared))

    def lead(self, symbol: int, position: int, hidden: np.ndarray, shared: Sequence[Any]) -> float:
        """The share of the helper."""
        (tokens, places), small = self.small.embeddings, self.small
        return read_helped(tokens[symbol], places[position], self.routers, *small.norms, *small.final, hidden, *shared)

    def shared(self, position: int, gates: np.ndarray) -> tuple[Any, ...]:
        """What both threads are given: a memory of its own for each byte."""
        layers, heads, d_model = len(self.read), self.keys.shape[2], self.routers.shape[2]
        n_hidden = self.write.shape[2] - heads * d_model
        width = self.read.shape[1] - n_hidden
        counts = np.zeros(1 + 3 * layers * (1 + most_pieces(heads, self.read, self.write)), np.int64)
        shapes = ((layers, d_model), (layers, width), (layers, n_hidden), (layers + 1, d_model),
                  (layers, self.write.shape[2]), (layers + 1, d_model))  # fmt: skip
        between = [np.empty((n, 1, size), np.float32) for n, size in shapes]
        positions, small = np.array([position], np.int64), self.small
        return (counts, positions, self.states, self.keys, self.read, self.write, small.taps, small.top_k, gates,
                *between)  # fmt: skip

    def copy(self) -> OneText:
        """One whose states and keys nobody else reads."""
        return replace(self, states=self.states.copy(), keys=self.keys.copy())
