"""The paired stratified percentile bootstrap of AUROC, without sorting anything twice.

With M the pairwise wins of positives over negatives and w+, w- how often a resample drew each prompt, the resampled
AUROC is w+ᵀ M w- over the number of pairs drawn. M is made once; all resamples are then one matrix product.

How often the 95 % intervals cover the truth, normal scores, 2,000 simulated runs of 1,000 resamples each. Differences
of two signals that correlate by .6, which the verdict rests on, at 30 and at 60 prompts a class: .94 … .955, whether
they differ (AUROC .75 against .60, .85 against .70) or not (.60, .70, .90). One AUROC at 30 against 30: see
`lab.statistics.delong`. The pooled contrast, 180 against 30: .94 at a true AUROC of .54, .93 at .75, .92 at .85, .90 at
.93, so from .85 on the interval is too short, and logit DeLong beside it (.94 there) is the one to read.
`tests/lab/statistics/test_coverage.py` repeats some of these.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int
from threadpoolctl import ThreadpoolController

from lab.statistics import distribution_free
from lab.statistics.as_json import AsJson
from lab.statistics.auroc import wins
from lab.statistics.estimate import noted

LOW, HIGH = 2.5, 97.5
"""Percentiles of a 95 % interval."""
ENOUGH_ALIKE = 100
"""Resamples that must all give the same value before it counts as one that nothing moves."""
METHOD = "paired stratified percentile bootstrap"
_BLAS = ThreadpoolController().select(user_api="blas")
"""Of numpy. One of its threads is enough for a product of this size, and several wait for each other: 2 × the time."""


ALPHA = distribution_free.ALPHA


@dataclass(frozen=True)
class Ends(AsJson):
    """A 95 % interval. at_boundary: resampling had nothing to vary, or ran into an end of the scale, so that the
    interval rests on a distribution-free bound (see `lab.statistics.distribution_free`)."""

    low: float
    high: float
    at_boundary: bool

    @property
    def note(self) -> str:
        return noted(at_boundary=self.at_boundary)


@dataclass(frozen=True)
class Sampled:
    """A value on the full sample, and on every resample; NaN on a resample that drew nobody from one class.

    pairs: how many pairs of a positive and a negative share no prompt, where the value is a mean over pairs of what
    lies between least and most. below, above: the weight of parts in perfect order, whose truth can only lie below,
    and only above, what the sample shows: resamples of a perfect order are perfect.
    """

    value: float
    samples: Float[np.ndarray, " resample"]
    pairs: int | None = None
    least: float = 0.0
    most: float = 1.0
    below: float = 0.0
    above: float = 0.0

    @property
    def defined(self) -> bool:
        """True when some resample has a value, so that there is an interval."""
        return bool(np.isfinite(self.samples).any())

    def minus(self, other: Sampled) -> Sampled:
        """The paired difference: both were drawn on the same resamples."""
        return combined([(1.0, self), (-1.0, other)])

    def interval(self) -> tuple[float, float]:
        """The 95 % interval (low, high) of `ends`."""
        ends = self.ends()
        return ends.low, ends.high

    def ends(self, *, alpha: float = ALPHA) -> Ends:
        """The percentile interval, widened where resampling cannot see how far the truth may be.

        A part in perfect order adds what a perfect order leaves possible, by squares (Newcombe 1998; Zou and Donner
        2008); a value that no resample moved, and an end that reaches the end of the scale, have the bound that holds
        for any scores.
        """
        drawn = self.samples[np.isfinite(self.samples)]
        low, high = (float(end) for end in np.percentile(drawn, [50 * alpha, 100 - 50 * alpha]))
        if self.pairs is None:
            return Ends(low, high, at_boundary=False)
        wide = self._bound(alpha) if high - low < 1e-12 or low <= self.least or high >= self.most else None
        low = self._lowered(low, alpha)
        if self.above:
            high = self.value + math.hypot(high - self.value, self.above * self._unseen(alpha))
        if wide is not None:
            low, high = min(low, wide[0]), max(high, wide[1])
        at_boundary = bool(wide or self.below or self.above)
        return Ends(max(low, self.least), min(high, self.most), at_boundary)

    def p_value(self) -> float:
        """Two-sided: twice the smaller share of resamples on either side of 0, the sample itself counted in.

        At the boundary not below the level at which the widened interval would touch 0.
        """
        drawn = self.samples[np.isfinite(self.samples)]
        tail = 1 + min(int((drawn <= 0).sum()), int((drawn >= 0).sum()))
        share = min(1.0, 2 * tail / (len(drawn) + 1))
        if share == 1 or not self.ends().at_boundary:
            return share
        return max(share, self._touching())

    def lowest(self) -> tuple[float, float]:
        """Between which values more and more resamples would bring the lower end of the percentile interval, 95 %.

        The Monte Carlo error of that end: the order statistics between which a sample's 2.5th percentile lies.
        """
        from scipy.special import bdtr  # slow to import, and no turn of chat needs it

        drawn = np.sort(self.samples[np.isfinite(self.samples)])
        reached = bdtr(np.arange(len(drawn) + 1), len(drawn), ALPHA / 2)
        ranks = np.searchsorted(reached, [ALPHA / 2, 1 - ALPHA / 2])
        first, last = float(drawn[max(ranks[0] - 1, 0)]), float(drawn[min(ranks[1], len(drawn) - 1)])
        return self._lowered(first, ALPHA), self._lowered(last, ALPHA)

    def _lowered(self, low: float, alpha: float) -> float:
        return self.value - math.hypot(self.value - low, self.below * self._unseen(alpha)) if self.below else low

    def _unseen(self, alpha: float) -> float:
        """How far below 1 the truth of a perfect order may lie."""
        assert self.pairs is not None
        return 1 - distribution_free.all_alike(1.0, pairs=self.pairs, least=0.0, most=1.0, alpha=alpha)[0]

    def _bound(self, alpha: float) -> tuple[float, float]:
        assert self.pairs is not None
        drawn = self.samples[np.isfinite(self.samples)]
        alike = len(drawn) >= ENOUGH_ALIKE and bool((np.abs(drawn - self.value) < 1e-12).all())
        bound = distribution_free.all_alike if alike else distribution_free.chernoff
        return bound(self.value, pairs=self.pairs, least=self.least, most=self.most, alpha=alpha)

    def _touching(self) -> float:
        """The smallest alpha whose interval leaves out 0, by halving."""
        low, high = 1e-9, 1.0
        for _ in range(40):
            middle = math.sqrt(low * high)
            ends = self.ends(alpha=middle)
            low, high = (low, middle) if ends.low > 0 or ends.high < 0 else (middle, high)
        return high


def combined(parts: Sequence[tuple[int | float, Sampled]]) -> Sampled:
    """A weighted sum of values that were drawn on the same resamples and are means over the same kind of pairs."""
    ends = [sorted((weight * own.least, weight * own.most)) for weight, own in parts]
    down = [weight * (own.below if weight > 0 else own.above) for weight, own in parts]
    up = [weight * (own.above if weight > 0 else own.below) for weight, own in parts]
    pairs = [own.pairs for _, own in parts if own.pairs is not None]
    return Sampled(
        value=sum(weight * own.value for weight, own in parts),
        samples=sum((weight * own.samples for weight, own in parts), np.zeros(1)),
        pairs=min(pairs) if len(pairs) == len(parts) else None,
        least=sum(low for low, _ in ends),
        most=sum(high for _, high in ends),
        below=math.hypot(*down),
        above=math.hypot(*up),
    )


class Resamples:
    """How often each of n_resamples resamples draws each row, drawn with replacement inside every stratum.

    One set of resamples serves all signals and contrasts, so differences are paired and all contrasts share the
    resample of the negatives. The same strata and seed give the same resamples.
    """

    def __init__(self, strata: Sequence[str], *, n_resamples: int, seed: int) -> None:
        assert n_resamples >= 1, n_resamples
        rows: dict[str, list[int]] = {}
        for row, stratum in enumerate(strata):
            rows.setdefault(stratum, []).append(row)
        rng = np.random.default_rng(seed)
        self.counts: Float[np.ndarray, "resample probe"] = np.zeros((n_resamples, len(strata)), dtype=np.float32)
        for own in rows.values():
            self.counts[:, own] = rng.multinomial(len(own), np.full(len(own), 1 / len(own)), size=n_resamples)

    def auroc(
        self,
        scores: Float[np.ndarray, " probe"],
        *,
        positive: Int[np.ndarray, " positive"],
        negative: Int[np.ndarray, " negative"],
    ) -> Sampled:
        """AUROC of the rows `positive` against the rows `negative`. scores: oriented, higher is more uncertain."""
        won = wins(scores[positive], scores[negative])
        drawn_positive, drawn_negative = self.counts[:, positive], self.counts[:, negative]
        # float32 is exact here: wins are halves and counts are integers, far below 2**24
        with _BLAS.limit(limits=1):
            above = drawn_positive @ won.astype(np.float32)
        total = np.einsum("rn,rn->r", above, drawn_negative, dtype=np.float64)
        pairs = drawn_positive.sum(axis=1, dtype=np.float64) * drawn_negative.sum(axis=1, dtype=np.float64)
        samples = np.divide(total, pairs, out=np.full_like(total, np.nan), where=pairs > 0)
        value = float(won.mean())
        return Sampled(value, samples, pairs=min(won.shape), below=float(value == 1), above=float(value == 0))


def holm(p_values: Sequence[float]) -> list[float]:
    """Holm's adjusted p-values, in the given order; they control the chance of any false rejection.

    Source: Holm (1979), A simple sequentially rejective multiple test procedure.
    """
    order = sorted(range(len(p_values)), key=lambda i: p_values[i])
    adjusted, largest = [0.0] * len(p_values), 0.0
    for rank, i in enumerate(order):
        largest = max(largest, min(1.0, (len(p_values) - rank) * p_values[i]))
        adjusted[i] = largest
    return adjusted
