"""A number with its interval, or why there is none: what every measurement of the lab is one of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from lab.statistics.as_json import AsJson
from lab.statistics.undefined import too_few

AT_BOUNDARY = "at the boundary"


class Spread(Protocol):
    """`low` and `high` of a 95 % interval, and what its reader must know (`note`, often empty)."""

    @property
    def low(self) -> float: ...
    @property
    def high(self) -> float: ...
    @property
    def note(self) -> str: ...


class Estimate(Spread, Protocol):
    """The number that the interval is of besides."""

    @property
    def number(self) -> float: ...


class Sized(Estimate, Protocol):
    """And how many prompts of each class it is from."""

    @property
    def n_positive(self) -> int: ...
    @property
    def n_negative(self) -> int: ...


class Absent(AsJson):
    """No number; `undefined` says why, in words that are shown instead."""

    undefined: str


@dataclass(frozen=True)
class Undefined(Absent):
    """The reason alone."""

    undefined: str


@dataclass(frozen=True)
class Unmeasured(Absent):
    """The reason, and how many prompts of each class have a value."""

    undefined: str
    n_positive: int
    n_negative: int


@dataclass(frozen=True)
class NotRun(AsJson):
    """What would have to be run first; `not_run` says what, and what to do."""

    not_run: str


def noted(*, at_boundary: bool, sizes: tuple[int, int] | None = None) -> str:
    """What stands behind a number that is surer, or less sure, than it looks; empty where nothing does."""
    if sizes is not None and too_few(*sizes):
        return "too few prompts"
    return AT_BOUNDARY if at_boundary else ""
