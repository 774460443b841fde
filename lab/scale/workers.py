"""Who does the work: this process, one call after the other, or the workers of Ray (`lab.scale.on_ray`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Call:
    """One piece of work. tag: comes back with the result. arguments: picklable, of a function of a module. memory:
    bytes that the call takes, 0 where that does not matter."""

    tag: Any
    arguments: tuple[Any, ...]
    memory: int = 0


class Workers(Protocol):
    """Whoever does calls."""

    @property
    def threads(self) -> int:
        """Of one call, which its bits may hang on."""
        ...

    def each(self, function: Callable[..., Any], calls: Iterable[Call]) -> Iterator[tuple[Any, Any]]:
        """(tag, result) of every call, in the order in which they are done; `calls` is asked for more as there is room.

        Raises: LabError that a call raises, and for one that is lost for good.
        """
        ...


@dataclass(frozen=True)
class Here:
    """This process."""

    threads: int

    def each(self, function: Callable[..., Any], calls: Iterable[Call]) -> Iterator[tuple[Any, Any]]:
        for call in calls:
            yield call.tag, function(*call.arguments)
