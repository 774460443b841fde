"""The paired stratified percentile bootstrap of AUROC, without sorting anything twice.

With M the pairwise wins of positives over negatives and w+, w- how often a resample drew each prompt, the resampled
AUROC is w+ᵀ M w- over the number of pairs drawn. M is made once; all resamples are then one matrix product.

How often the 95 % intervals cover the truth, normal scores, 2,000 simulated runs of 1,000 resamples each. Differences
of two signals that correlate by .6, which the verdict rests on, at 30 and at 60 prompts a class: .94 … .955, whether
they differ (AUROC .75 against .60, .85 against .70) or not (.60, .70, .90). One AUROC at 30 against 30: see
`lab.delong`. The pooled contrast, 180 against 30: .94 at a true AUROC of .54, .93 at .75, .92 at .85, .90 at .93, so
from .85 on the interval is too short, and logit DeLong beside it (.94 there) is the one to read.
`tests/lab/test_coverage.py` repeats some of these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float, Int
from threadpoolctl import ThreadpoolController

from lab.auroc import wins

LOW, HIGH = 2.5, 97.5
"""Percentiles of a 95 % interval."""
METHOD = "paired stratified percentile bootstrap"
_BLAS = ThreadpoolController().select(user_api="blas")
"""Of numpy. One of its threads is enough for a product of this size, and several wait for each other: 2 × the time."""


@dataclass(frozen=True)
class Sampled:
    """A value on the full sample, and on every resample; NaN on a resample that drew nobody from one class."""

    value: float
    samples: Float[np.ndarray, " resample"]

    @property
    def defined(self) -> bool:
        """True when some resample has a value, so that there is an interval."""
        return bool(np.isfinite(self.samples).any())

    def minus(self, other: Sampled) -> Sampled:
        """The paired difference: both were drawn on the same resamples."""
        return Sampled(self.value - other.value, self.samples - other.samples)

    def interval(self) -> tuple[float, float]:
        """The 95 % percentile interval (low, high)."""
        low, high = np.percentile(self.samples[np.isfinite(self.samples)], [LOW, HIGH])
        return float(low), float(high)

    def p_value(self) -> float:
        """Two-sided: twice the smaller share of resamples on either side of 0, the sample itself counted in."""
        drawn = self.samples[np.isfinite(self.samples)]
        tail = 1 + min(int((drawn <= 0).sum()), int((drawn >= 0).sum()))
        return min(1.0, 2 * tail / (len(drawn) + 1))


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
        return Sampled(float(won.mean()), samples)


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
