"""One comparison of speed: ours and a peer, how often one took the other's time, and how much that may be."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Seconds = Sequence[float]
"""What each repeat took."""


@dataclass(frozen=True)
class Row:
    """ours, peer, today: medians in `unit`; today: the same work as it was done before it became faster, and is still
    done where the faster way cannot be gone; None where there is one way. ratio: ours / peer. lowest, highest: the
    ratios of the repeats. limit: the ratio allowed, a maximum where the unit is a time and a minimum where it is a
    speed. fraction_of_limit: above 1 the row fails. others: share of all processors, 0 to 1, that other work took
    meanwhile; None where the system does not tell.
    """

    name: str
    ours: float
    peer: float
    today: float | None
    ratio: float
    lowest: float
    highest: float
    unit: str
    limit: float
    fraction_of_limit: float
    note: str
    others: float | None = None


def slower(name: str, ours: Seconds, peer: Seconds, *, limit: float, note: str, today: Seconds | None = None) -> Row:
    """A row whose unit is a time."""
    values = [1e3 * statistics.median(each) if each else None for each in (ours, peer, today)]
    return _row(name, values, _ratios(ours, peer), unit="ms", limit=limit, note=f"{note}; at most the limit")


def faster(
    name: str,
    ours: Seconds,
    peer: Seconds,
    *,
    limit: float,
    note: str,
    today: Seconds | None = None,
    unit: str = "bytes/s",
) -> Row:
    """A row whose unit is a speed, from the seconds that one of what the unit counts took."""
    values = [1 / statistics.median(each) if each else None for each in (ours, peer, today)]
    return _row(name, values, _ratios(peer, ours), unit=unit, limit=limit, note=f"{note}; at least the limit")


def amount(name: str, ours: float, peer: float, *, unit: str, limit: float, note: str) -> Row:
    """A row of something that is counted or weighed, once; no less than nothing."""
    ratio = max(0.0, ours) / peer
    return Row(name, ours, peer, None, ratio, ratio, ratio, unit, limit, ratio / limit, f"{note}; at most the limit")


def _ratios(one: Seconds, other: Seconds) -> tuple[float, float]:
    """The lowest and the highest of one repeat."""
    found = [mine / its for mine, its in zip(one, other, strict=True)]
    return min(found), max(found)


def _row(
    name: str, values: list[float | None], spread: tuple[float, float], *, unit: str, limit: float, note: str
) -> Row:
    ours, peer, today = values
    assert ours is not None
    assert peer is not None
    ratio = ours / peer
    used = ratio / limit if unit == "ms" else limit / ratio
    lowest, highest = min(*spread, ratio), max(*spread, ratio)
    return Row(name, ours, peer, today, ratio, lowest, highest, unit, limit, used, note)


def timed(act: Callable[[], object]) -> float:
    """Seconds that it takes."""
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def in_turns(*calls: Callable[[], float], repeats: int) -> tuple[list[float], ...]:
    """The seconds that each of the calls says, in every repeat; taking turns, after one call each that is left out."""
    found = [[call() for call in calls] for _ in range(repeats + 1)][1:]
    return tuple(list(own) for own in zip(*found, strict=True))
