"""How well scores tell out-of-domain prompts from in-domain ones, beyond AUROC.

Scores are oriented: higher means more uncertain. The names say which class is the positive one: `out` and
`ood_positive` flag out-of-domain prompts by high scores, `in` and `in_positive` accept in-domain prompts by low ones.
A threshold flags equal scores together, so ties need no further convention.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from jaxtyping import Float, Int, Num

from lab.statistics.auroc import Negative, Positive
from lab.statistics.bootstrap import Sampled
from lab.statistics.cumulated import cumulated
from lab.statistics.undefined import undefined

TPR = 0.95
"""The true-positive rate at which false-positive rates are read."""


@dataclass(frozen=True)
class Detection:
    """Average precisions, each beside its prevalence (what a coin reaches), and false-positive rates; all 0 … 1.

    aupr_out, aupr_in: higher is better. fpr_at_tpr_ood_positive: in-domain prompts flagged when 95 % of the others
    are; fpr_at_tpr_in_positive: other prompts accepted when 95 % of in-domain ones are. Both: lower is better, and at
    30 prompts both hang on the second least typical positive, for 95 % of 30 is 29.
    """

    aupr_out: float
    aupr_in: float
    prevalence_out: float
    prevalence_in: float
    fpr_at_tpr_ood_positive: float
    fpr_at_tpr_in_positive: float
    n_positive: int
    n_negative: int


def detection(positive: Positive, negative: Negative) -> Detection | str:
    """Every measure on one sample, or why there is none: fewer than 2 prompts of a class, or all scores equal.

    positive: scores of out-of-domain prompts; negative: of in-domain ones. All finite (asserted).
    """
    positive, negative = np.asarray(positive, dtype=np.float64), np.asarray(negative, dtype=np.float64)
    reason = undefined(positive, negative)
    if reason is not None:
        return reason
    prevalence = len(positive) / (len(positive) + len(negative))
    return Detection(
        **{name: float(measure(positive, negative)) for name, measure in MEASURES.items()},
        prevalence_out=prevalence,
        prevalence_in=1 - prevalence,
        n_positive=len(positive),
        n_negative=len(negative),
    )


def sampled(
    measure: str,
    scores: Float[np.ndarray, " probe"],
    *,
    positive: Int[np.ndarray, " positive"],
    negative: Int[np.ndarray, " negative"],
    counts: Num[np.ndarray, "resample probe"],
) -> Sampled | str:
    """One of MEASURES on the rows `positive` against the rows `negative`, with its resamples, or why there is none.

    counts: how often each resample drew each row (`Resamples.counts`). NaN on a resample without one class.
    """
    own = scores[positive], scores[negative]
    reason = undefined(*own)
    if reason is not None:
        return reason
    drawn = counts[:, positive].astype(np.float64), counts[:, negative].astype(np.float64)
    return Sampled(float(MEASURES[measure](*own)), np.asarray(MEASURES[measure](*own, drawn)))


Drawn = tuple[Float[np.ndarray, "*resample positive"], Float[np.ndarray, "*resample negative"]]
"""How often each positive and each negative was drawn."""
Measure = Callable[..., np.ndarray | np.floating]


def average_precision(
    positive: Float[np.ndarray, " positive"], negative: Float[np.ndarray, " negative"], drawn: Drawn | None = None
) -> Float[np.ndarray, "*resample"] | np.floating:
    """Precision at every threshold, weighted by the recall it adds; no line is drawn between thresholds.

    The class given first is the one with high scores. NaN only where a resample drew none of it.
    """
    hits, alarms = _flagged(positive, negative, drawn)
    flagged = hits + alarms
    precision = np.divide(hits, flagged, out=np.zeros_like(hits), where=flagged > 0)
    return _share((precision * np.diff(hits, axis=-1, prepend=0.0)).sum(axis=-1), hits[..., -1])


def fpr_at_tpr(
    positive: Float[np.ndarray, " positive"], negative: Float[np.ndarray, " negative"], drawn: Drawn | None = None
) -> Float[np.ndarray, "*resample"] | np.floating:
    """The share of negatives flagged by the highest threshold that flags at least 95 % of the positives.

    The class given first is the one with high scores. NaN only where a resample drew none of one class.
    """
    hits, alarms = _flagged(positive, negative, drawn)
    n, m = hits[..., -1:], alarms[..., -1]
    first = (_share(hits, n) >= TPR).argmax(axis=-1)
    found = np.take_along_axis(alarms, first[..., None], axis=-1)[..., 0]
    return _share(np.where(n[..., 0] > 0, found, np.nan), m)


def _as_in(measure: Measure) -> Measure:
    """The same with in-domain prompts as the positives, which then are the ones of low scores."""

    def turned(positive: np.ndarray, negative: np.ndarray, drawn: Drawn | None = None) -> np.ndarray | np.floating:
        return measure(-negative, -positive, None if drawn is None else drawn[::-1])

    return turned


MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "aupr_out": average_precision,
        "aupr_in": _as_in(average_precision),
        "fpr_at_tpr_ood_positive": fpr_at_tpr,
        "fpr_at_tpr_in_positive": _as_in(fpr_at_tpr),
    }
)
"""Each takes the scores of out-of-domain prompts, those of in-domain prompts, and optionally how often each was drawn.

Source: average precision as in scikit-learn; the first threshold that reaches the rate, out-of-domain positive, as in
OpenOOD since 1.5 (its first versions, and many papers, take in-domain as positive: that is the other name).
"""


def _flagged(positive: np.ndarray, negative: np.ndarray, drawn: Drawn | None) -> tuple[np.ndarray, np.ndarray]:
    """`[*resample, step]` each: positives and negatives at or above every distinct score, highest first."""
    if drawn is None:
        drawn = np.ones(len(positive)), np.ones(len(negative))
    falling = -np.concatenate([positive, negative])
    hits = np.concatenate([drawn[0], np.zeros_like(drawn[1])], axis=-1)
    alarms = np.concatenate([np.zeros_like(drawn[0]), drawn[1]], axis=-1)
    return cumulated(falling, hits), cumulated(falling, alarms)


def _share(part: np.ndarray | np.number, whole: np.ndarray | np.number) -> np.ndarray | np.floating:
    return np.divide(part, whole, out=np.full(np.shape(part), np.nan), where=whole > 0)
