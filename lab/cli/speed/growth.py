"""How a cost grows with what it is of: a curve beside its theory, and the exponent that the rounds agree on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

CONFIDENCE = 0.95
MARGIN = 0.1
"""What an exponent may be above its order and still count as it: 7 % a doubling, for caches that a theory which counts
operations knows nothing of."""
BELOW, AT, ABOVE, UNDECIDED = "below", "at", "above", "undecided"


@dataclass(frozen=True)
class Curve:
    """sizes: what the cost is measured at, rising; `varied` says of what. ours, lowest, highest: the median, the lowest
    and the highest round at each size, in `unit`; theory: the counted cost, through the first of ours.

    exponent: slope of log cost by log size over the upper half of the sizes, the median of the rounds'; low, high: an
    interval of 95 % for that median, whatever the rounds' distribution. theory_exponent: the same slope of the theory.
    order: what the slope may become at most as sizes grow. verdict: `below` where the interval ends at or below the
    order, `at` where it ends at most `MARGIN` above, `above` where it begins there, else `undecided`. over_theory: the
    last of ours in the last of the theory. limit, fraction_of_limit: order + MARGIN, and how much of it `high` is:
    above 1 the curve fails. others: share of all processors, 0 to 1, that other work took meanwhile; None where the
    system does not tell.
    """

    name: str
    varied: str
    sizes: tuple[int, ...]
    ours: tuple[float, ...]
    lowest: tuple[float, ...]
    highest: tuple[float, ...]
    theory: tuple[float, ...]
    unit: str
    rounds: int
    order: float
    exponent: float
    low: float
    high: float
    theory_exponent: float
    over_theory: float
    verdict: str
    limit: float
    fraction_of_limit: float
    note: str
    others: float | None = None


def curve(
    name: str,
    seconds: Sequence[Sequence[float]],
    *,
    sizes: Sequence[int],
    varied: str,
    counted: Sequence[float],
    order: float,
    note: str,
) -> Curve:
    """From the seconds of every size in every round, [size][round], and what theory counts at every size, in any unit.

    The upper half are two sizes at least. Asserted: there are two, and rounds enough for an interval.
    """
    times = 1e3 * np.array(seconds)
    ours = np.median(times, axis=1)
    theory = ours[0] * np.array(counted) / counted[0]
    upper = slice(min(len(sizes) // 2, len(sizes) - 2), None)
    slopes = [slope(sizes[upper], own[upper]) for own in times.T]
    low, high = median_interval(slopes)
    limit = order + MARGIN
    return Curve(
        name=name, varied=varied, sizes=tuple(sizes), ours=_plain(ours), lowest=_plain(times.min(axis=1)),
        highest=_plain(times.max(axis=1)), theory=_plain(theory), unit="ms", rounds=len(slopes), order=order,
        exponent=float(np.median(slopes)), low=low, high=high, theory_exponent=slope(sizes[upper], theory[upper]),
        over_theory=float(ours[-1] / theory[-1]), verdict=verdict(low, high, order=order), limit=limit,
        fraction_of_limit=high / limit, note=note,
    )  # fmt: skip


def slope(sizes: Sequence[int], cost: Sequence[float] | np.ndarray) -> float:
    """Of log cost by log size, by least squares: k for any multiple of size to the k."""
    x, y = np.log(np.array(sizes, dtype=np.float64)), np.log(np.asarray(cost, dtype=np.float64))
    assert len(x) >= 2, "a slope needs two sizes"
    away = x - x.mean()
    return float((away * y).sum() / (away * away).sum())


def median_interval(values: Sequence[float]) -> tuple[float, float]:
    """For the median of what the values are drawn from, two of the values: the narrowest such pair, as many from below
    as from above, that holds it with `CONFIDENCE` whatever the distribution. Of 6 to 8 values the lowest and highest.

    Source: order statistics; the median lies below the k-th lowest of n with the chance of fewer than k heads in n.
    """
    n = len(values)
    outside = np.cumsum([2 * math.comb(n, heads) / 2**n for heads in range(n // 2)])
    k = int((outside <= 1 - CONFIDENCE).sum())
    assert k >= 1, "too few rounds for an interval"
    found = sorted(values)
    return float(found[k - 1]), float(found[n - k])


def verdict(low: float, high: float, *, order: float) -> str:
    """What an interval of an exponent says about the order that it may have."""
    if high <= order:
        return BELOW
    if high <= order + MARGIN:
        return AT
    return ABOVE if low > order + MARGIN else UNDECIDED


def _plain(values: np.ndarray) -> tuple[float, ...]:
    return tuple(float(value) for value in values)
