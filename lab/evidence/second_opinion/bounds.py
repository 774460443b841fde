"""An interval where resampling has something to vary, and the bound for any scores where it has not."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np

from lab.evidence.second_opinion.arithmetic import between


@dataclass(frozen=True)
class Drawn:
    """A mean over pairs of a positive and a negative, on the sample and on every resample.

    sizes: positives and negatives. low_end, high_end: what one pair can give. below, above: the weight of parts in
    perfect order, whose truth lies below, and above, what the sample shows.
    """

    value: float
    samples: np.ndarray
    sizes: tuple[int, int]
    low_end: float = 0.0
    high_end: float = 1.0
    below: float = 0.0
    above: float = 0.0

    @cached_property
    def in_order(self) -> np.ndarray:
        """The resamples that have a value, from the lowest to the highest."""
        return np.sort(self.samples[np.isfinite(self.samples)])

    def ends(self, alpha: float = 0.05) -> dict[str, Any]:
        """{low, high, at_boundary}."""
        low, high = between(self.in_order, alpha)
        stuck = high - low < 1e-12 or low <= self.low_end or high >= self.high_end
        wide = self._any_scores(alpha) if stuck else (math.inf, -math.inf)
        if self.above:
            high = self.value + math.hypot(high - self.value, self.above * slack(min(self.sizes), alpha))
        low, high = min(lowered(self, low, alpha), wide[0]), max(high, wide[1])
        at_boundary = bool(stuck or self.below or self.above)
        return {"low": max(low, self.low_end), "high": min(high, self.high_end), "at_boundary": at_boundary}

    def _any_scores(self, alpha: float) -> tuple[float, float]:
        drawn = self.in_order
        width = self.high_end - self.low_end
        if len(drawn) >= 100 and np.abs(drawn - self.value).max() < 1e-12:
            rest = slack(min(self.sizes), alpha)
            return tuple(self.value + rest * (end - self.value) for end in (self.low_end, self.high_end))  # type: ignore
        low, high = chernoff((self.value - self.low_end) / width, min(self.sizes), alpha)
        return self.low_end + width * low, self.low_end + width * high


def minus(one: Drawn, other: Drawn) -> Drawn:
    """The paired difference."""
    return Drawn(
        value=one.value - other.value,
        samples=one.samples - other.samples,
        sizes=(min(one.sizes[0], other.sizes[0]), min(one.sizes[1], other.sizes[1])),
        low_end=-1.0,
        below=math.hypot(one.below, other.above),
        above=math.hypot(one.above, other.below),
    )


def slack(pairs: int, alpha: float) -> float:
    """The share of unlike pairs that hides, with chance alpha / 2, behind as many independent ones that are alike."""
    return -math.expm1(math.log(alpha / 2) / pairs)


@lru_cache(maxsize=1 << 16)  # asked for the same shares by many pairs of signals: a third of a check
def chernoff(share: float, pairs: int, alpha: float) -> tuple[float, float]:
    """The truths p with pairs x KL(share, p) <= ln(2 / alpha), by bisection."""

    def far(p: float) -> bool:
        q, rest = 1 - p, 1 - share
        if (share > 0 and p <= 0) or (rest > 0 and q <= 0):
            return True
        heads = share * math.log(share / p) if share > 0 else 0.0
        tails = rest * math.log(rest / q) if rest > 0 else 0.0
        return pairs * (heads + tails) > math.log(2 / alpha)

    found = []
    for end in (0.0, 1.0):
        inside = share
        for _ in range(200):
            middle = (end + inside) / 2
            if middle in (end, inside):
                break  # neighbouring numbers
            end, inside = (middle, inside) if far(middle) else (end, middle)
        found.append(inside)
    return found[0], found[1]


def lowered(own: Drawn, low: float, alpha: float = 0.05) -> float:
    """A lower end with what the parts in perfect order leave possible added by squares."""
    return own.value - math.hypot(own.value - low, own.below * slack(min(own.sizes), alpha)) if own.below else low


def lowest(own: Drawn) -> list[float]:
    """The order statistics between which the 2.5th percentile of ever more resamples lies, with 95 %."""
    drawn = own.in_order
    n, chance, ranks = len(drawn), 0.0, []
    for k in range(n + 1):
        log = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
        chance += math.exp(log + k * math.log(0.025) + (n - k) * math.log(0.975))
        while len(ranks) < 2 and chance >= (0.025, 0.975)[len(ranks)]:
            ranks.append(k)
    return [lowered(own, float(drawn[at])) for at in (max(ranks[0] - 1, 0), min(ranks[1], n - 1))]


def p_value(own: Drawn) -> float:
    """Twice the smaller share of resamples on either side of 0, the sample itself counted in; at the boundary not
    below the level at which the interval would touch 0."""
    drawn = own.in_order
    tail = 1 + min(int((drawn <= 0).sum()), int((drawn >= 0).sum()))
    share = min(1.0, 2 * tail / (len(drawn) + 1))
    if share == 1 or not own.ends()["at_boundary"]:
        return share
    low, high = math.log(1e-9), 0.0
    for _ in range(40):
        middle = (low + high) / 2
        ends = own.ends(math.exp(middle))
        low, high = (low, middle) if ends["low"] > 0 or ends["high"] < 0 else (middle, high)
    return max(share, math.exp(high))
