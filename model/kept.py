"""What is kept in memory to be found again: one locked class for every cache, limited in bytes.

`lab/memory.py` lists all of them with their limits.
"""

from __future__ import annotations

import sys
import threading
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import contextmanager
from typing import Generic, TypeVar, cast
from weakref import WeakSet

import numpy as np

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
Pieces = Mapping[Hashable, int]
"""What a value consists of: bytes by the identity of what holds them."""
ROOTS_BYTES = 192_000_000
"""Of roots kept in memory: four of 41 MB."""
_NONE = object()


class Kept(Generic[K, V]):
    """Values by key, the latest used, at most so many bytes of them. Safe to share between threads.

    name: for the list of all caches. pieces: of a value; what several values share counts once. most: values, at most.
    A value that is larger than all that may be kept is handed out and not kept.
    """

    def __init__(
        self, name: str, *, most_bytes: int, pieces: Callable[[V], Pieces] | None = None, most: int | None = None
    ) -> None:
        self.name, self.most_bytes, self.most = name, most_bytes, most
        self._pieces = pieces or _whole
        self._lock = threading.Lock()
        self._found: OrderedDict[K, tuple[V, Pieces]] = OrderedDict()
        self._holders: Counter[Hashable] = Counter()
        self._bytes = 0
        self._doors: dict[K, tuple[threading.Lock, list[int]]] = {}
        caches.add(self)

    def get(self, key: K) -> V | None:
        """The value of a key, which is now the latest used; None where there is none."""
        found = self._get(key)
        return None if found is _NONE else cast(V, found)

    def put(self, key: K, value: V) -> V:
        """Keep a value, and let go of those not used for longest until all fit; the value."""
        pieces: Pieces = self._pieces(value)
        with self._lock:
            self._drop(key)
            if sum(pieces.values()) > self.most_bytes:
                return value
            self._found[key] = value, pieces
            for piece, size in pieces.items():
                self._bytes += size if not self._holders[piece] else 0
                self._holders[piece] += 1
            while self._bytes > self.most_bytes or (self.most is not None and len(self._found) > self.most):
                self._drop(next(iter(self._found)))
        return value

    def of(self, key: K, make: Callable[[], V]) -> V:
        """The value of a key; made now where there is none, once for all who ask meanwhile."""
        if (found := self._get(key)) is not _NONE:
            return cast(V, found)
        with self.alone(key):
            if (found := self._get(key)) is not _NONE:
                return cast(V, found)
            return self.put(key, make())

    @contextmanager
    def alone(self, key: K) -> Iterator[None]:
        """Nobody else is inside with this key meanwhile; other keys do not wait."""
        with self._lock:
            door, waiting = self._doors.setdefault(key, (threading.Lock(), [0]))
            waiting[0] += 1
        try:
            with door:
                yield
        finally:
            with self._lock:
                waiting[0] -= 1
                if not waiting[0]:
                    del self._doors[key]

    def listed(self) -> list[K]:
        """The keys of what is kept, the one not used for longest first."""
        with self._lock:
            return list(self._found)

    def __contains__(self, key: object) -> bool:
        with self._lock:
            return key in self._found

    def __len__(self) -> int:
        with self._lock:
            return len(self._found)

    @property
    def bytes(self) -> int:
        """How many are kept now."""
        with self._lock:
            return self._bytes

    def _get(self, key: K) -> object:
        with self._lock:
            if key not in self._found:
                return _NONE
            self._found.move_to_end(key)
            return self._found[key][0]

    def _drop(self, key: K) -> None:
        _, pieces = self._found.pop(key, (None, {}))
        for piece, size in pieces.items():
            self._holders[piece] -= 1
            if not self._holders[piece]:
                del self._holders[piece]
                self._bytes -= size


def _whole(value: object) -> Pieces:
    return {id(value): bytes_of(value)}


caches: WeakSet[Kept] = WeakSet()
"""All that there are in this process."""


_HOLDS_NOTHING = frozenset({str, bytes, int, float})


def bytes_of(*values: object) -> int:
    """Bytes of values and of all that they hold, in containers, attributes, arrays and tensors; each object once."""
    seen: dict[int, object] = {}  # holds what was looked at, so that no address is used twice
    left, total = list(values), 0
    while left:
        value = left.pop()
        if id(value) in seen or value is None or isinstance(value, bool | type):
            continue
        seen[id(value)] = value
        total += sys.getsizeof(value)
        if type(value) in _HOLDS_NOTHING:  # most of what is looked at, and quickly told
            continue
        if storage := getattr(value, "untyped_storage", None):  # a tensor, told without loading PyTorch for it
            total += storage().nbytes()
        elif isinstance(value, np.ndarray):
            left.append(value.base)
            total += value.nbytes if value.base is not None and not isinstance(value.base, np.ndarray) else 0
        elif isinstance(value, Mapping):
            left += [*value.keys(), *value.values()]
        elif isinstance(value, list | tuple | set | frozenset):
            left += value
        elif hasattr(value, "__dict__"):
            left += vars(value).values()
    return total
