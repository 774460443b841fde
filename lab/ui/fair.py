"""Whose turn it is in a line: visitors by turns, each its own events in order, however many one of them sends.

A visitor is an address and, behind one address (a school, a proxy), a visit of the page; all calls of programs from one
address are one visit. So many visits from one address do not get more turns than another address has.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic, TypeVar

E = TypeVar("E")
Names = tuple[Hashable, ...]
"""Of whoever sent an event, the wider name first: address, visit."""
REMEMBERED = 1000
"""Of whom it is known when they last had their turn, the latest of them."""


class Turns(Generic[E]):
    """The order of one line. names: who sent an event; as many names for each."""

    def __init__(self, names: Callable[[E], Names]) -> None:
        self._names = names
        self._last: OrderedDict[Names, int] = OrderedDict()
        self._n = 0

    def had(self, event: E) -> None:
        """Remember that an event's turn has come."""
        self._n += 1
        names = self._names(event)
        for depth in range(1, len(names) + 1):
            self._last[names[:depth]] = self._n
            self._last.move_to_end(names[:depth])
        while len(self._last) > REMEMBERED:
            self._last.popitem(last=False)

    def order(self, waiting: Sequence[E], working: Iterable[E] = ()) -> list[E]:
        """The same events in the order of their turns. waiting: as they came; working: whose turn goes on, which
        counts as one that was had."""
        busy = Counter(name for event in working for name in _prefixes(self._names(event)))
        return self._order(list(waiting), 1, busy)

    def gives_way(self, waiting: Sequence[E], newcomer: E) -> E | None:
        """Of a full line, the latest event of whoever has most in it, if that is at least two more than the newcomer
        has; else None, and the newcomer has to be turned away."""
        held = list(waiting)
        mine = self._names(newcomer)
        for depth in range(1, len(mine) + 1):
            sizes = Counter(self._names(event)[:depth] for event in held)
            most, n = max(sizes.items(), key=lambda item: item[1], default=(mine[:depth], 0))
            if n >= sizes[mine[:depth]] + 2:
                return [event for event in held if self._names(event)[:depth] == most][-1]
            held = [event for event in held if self._names(event)[:depth] == mine[:depth]]
        return None

    def _order(self, events: list[E], depth: int, busy: Counter[Names]) -> list[E]:
        groups: dict[Names, list[E]] = {}
        for event in events:
            groups.setdefault(self._names(event)[:depth], []).append(event)
        ranked: list[tuple[tuple[int, int, int], E]] = []
        for came, (name, own) in enumerate(groups.items()):
            within = self._order(own, depth + 1, busy) if depth < len(self._names(own[0])) else own
            last = self._last.get(name, 0)
            ranked += [((at + busy[name], last, came), event) for at, event in enumerate(within)]
        return [event for _, event in sorted(ranked, key=lambda item: item[0])]


def _prefixes(names: Names) -> list[Names]:
    return [names[:depth] for depth in range(1, len(names) + 1)]
