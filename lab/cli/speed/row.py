"""One comparison of speed: ours and a peer, how often one took the other's time, and how much that may be."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """ours and peer: medians in `unit`. ratio: ours / peer. limit: the ratio allowed, a maximum where the unit is a
    time and a minimum where it is a speed."""

    name: str
    ours: float
    peer: float
    ratio: float
    unit: str
    limit: float
    fraction_of_limit: float
    note: str


def slower(name: str, ours: float, peer: float, *, limit: float, note: str) -> Row:
    ratio = ours / peer
    return Row(name, 1e3 * ours, 1e3 * peer, ratio, "ms", limit, ratio / limit, f"{note}; at most the limit")


def faster(name: str, ours: float, peer: float, *, limit: float, note: str, unit: str = "bytes/s") -> Row:
    ratio = ours / peer
    return Row(name, ours, peer, ratio, unit, limit, limit / ratio, f"{note}; at least the limit")


def medians(
    ours: Callable[[], float | None], peer: Callable[[], float | None], *, repeats: int, timed: bool = False
) -> tuple[float, float]:
    """Median seconds of both, taking turns after one unmeasured call each. `timed`: the calls return their seconds."""
    both: tuple[list[float], list[float]] = ([], [])
    for repeat in range(repeats + 1):
        for call, kept in zip((ours, peer), both, strict=True):
            started = time.perf_counter()
            own = call()
            seconds = own if timed else time.perf_counter() - started
            assert seconds is not None
            if repeat:
                kept.append(seconds)
    return statistics.median(both[0]), statistics.median(both[1])
