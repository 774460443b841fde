"""Workers that count what they are asked to do, and stop after so many calls as a process that is killed does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lab.scale.workers import Call


class Stopped(Exception):  # noqa: N818 - nothing went wrong
    """The process is gone."""


class Counting:
    """In this process, several calls ahead and last one first, as workers that are not equally fast give them back."""

    threads = 1

    def __init__(self, *, most: int | None = None, ahead: int = 3) -> None:
        self.calls: list[Call] = []
        self._most, self._ahead = most, ahead

    def each(self, function: Callable[..., Any], calls: Iterable[Call]) -> Iterator[tuple[Any, Any]]:
        rest, held = iter(calls), list[Call]()
        while True:
            while len(held) < self._ahead and (call := next(rest, None)) is not None:
                held.append(call)
            if not held:
                return
            call = held.pop()
            if self._most is not None and len(self.calls) == self._most:
                raise Stopped
            self.calls.append(call)
            yield call.tag, function(*call.arguments)
