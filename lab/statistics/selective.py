"""What is gained by answering only the prompts a signal is surest of: risk against coverage.

Scores are oriented: higher means more uncertain, and the most uncertain prompts are dropped first. A loss is 0 … 1,
1 for a wrong reply; quality is 1 - loss. Among prompts of equal score the order of dropping is random: every number is
its exact expectation over that order, never the luck of a sort. All areas are linear in the running sums of losses,
so the expectation is had by giving each prompt the mean loss of those it ties with.

Conventions. AURC: mean of the selective risks at 1 … n prompts kept. E-AURC: AURC less that of the perfect order of
the same losses, taken exactly and not by its limit r + (1 - r) ln(1 - r). AUGRC: area under risk times coverage against
coverage, from (0, 0), by trapezoids; for right and wrong replies with error rate e and failure AUROC a it is
(1 - a) e (1 - e) + e² / 2, so perfect is e² / 2 and random e / 2. PRR: quality scaled to 0 … 1 by its range, averaged
over the kept prompts, averaged over the numbers kept while 0 … max_rejection are dropped; the normalised one is
(area - random) / (perfect - random), where random is the mean quality: its exact expectation, no shuffles.
The keys say that at most half is dropped: `prr_half_area` is LM-Polygraph's `prr_0.5`, `prr_half_normalised` its
`prr_0.5_normalized` (with 1000 shuffles for random); its `prr` drops all and is another number: see docs/measures.md.
Source: Geifman, Uziel and El-Yaniv (2019), arXiv 1805.08206; Traub et al. (2024), arXiv 2407.01032 (whose code
multiplies by 1000); LM-Polygraph (PRR).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from jaxtyping import Bool, Float, Num

from lab.statistics.bootstrap import Sampled
from lab.statistics.cumulated import cumulated
from lab.statistics.undefined import CONSTANT, constant

ONE_LOSS = "all losses are equal"
MAX_REJECTION = 0.5
"""The largest share of prompts dropped for PRR."""
FEWEST = 4
"""Judged prompts needed: of fewer, PRR drops none."""

Probe = Float[np.ndarray, " probe"]
Drawn = Num[np.ndarray, "*resample probe"]
"""How often each prompt was drawn: whole numbers."""
Values = Float[np.ndarray, "*resample"] | np.floating
"""One value, or one a resample; NaN where nothing can be told: nobody drawn, for PRR nobody dropped or one loss."""


@dataclass(frozen=True)
class RiskCoverage:
    """The curve at 1 … n prompts kept, surest first.

    coverage: share kept. risk: expected mean loss of those. attainable: whether some threshold keeps that many; the
    others would part prompts of equal score.
    """

    coverage: Probe
    risk: Probe
    attainable: Bool[np.ndarray, " probe"]


@dataclass(frozen=True)
class Selective:
    """n prompts, their mean loss, and the areas; for these see above.

    prr_half_normalised: 1 perfect, 0 random, below 0 worse. Lower is better but for the two PRR, of which `half` says
    that at most half of the prompts are dropped.
    """

    n: int
    risk: float
    aurc: float
    e_aurc: float
    augrc: float
    prr_half_area: float
    prr_half_normalised: float


def risk_coverage(scores: Probe, loss: Probe) -> RiskCoverage:
    """The curve; at least one prompt (asserted)."""
    _check(scores, loss)
    kept, lost = _kept(scores, loss, None)
    number = np.arange(1, len(scores) + 1)
    return RiskCoverage(number / len(scores), np.interp(number, kept, lost) / number, np.isin(number, kept))


def selective(scores: Probe, loss: Probe) -> Selective | str:
    """Every area on one sample, or why there is none: fewer than 4 prompts, all losses or all scores equal."""
    reason = _undefined(scores, loss)
    if reason is not None:
        return reason
    found = {name: float(measure(scores, loss)) for name, measure in MEASURES.items()}
    return Selective(n=len(scores), risk=float(loss.mean()), **found)


def sampled(scores: Probe, loss: Probe, *, counts: Num[np.ndarray, "resample probe"]) -> dict[str, Sampled] | str:
    """All of MEASURES with their resamples, or why there are none. counts: how often each resample drew each prompt."""
    reason = _undefined(scores, loss)
    if reason is not None:
        return reason
    own, perfect = _kept(scores, loss, counts), _kept(loss, loss, counts)
    risk = _mean_risk(own, max_rejection=1.0)
    drawn = {
        "aurc": risk,
        "e_aurc": risk - _mean_risk(perfect, max_rejection=1.0),
        "augrc": _area(own),
        "prr_half_area": _scaled(_mean_risk(own, max_rejection=MAX_REJECTION), loss),
        "prr_half_normalised": _between(own, perfect, max_rejection=MAX_REJECTION),
    }
    return {name: Sampled(float(measure(scores, loss)), drawn[name]) for name, measure in MEASURES.items()}


def aurc(scores: Probe, loss: Probe, drawn: Drawn | None = None) -> Values:
    """Mean of the selective risks at 1 … n prompts kept."""
    return _mean_risk(_kept(scores, loss, drawn), max_rejection=1.0)


def e_aurc(scores: Probe, loss: Probe, drawn: Drawn | None = None) -> Values:
    """AURC less that of the perfect order; 0 is perfect."""
    return aurc(scores, loss, drawn) - aurc(loss, loss, drawn)


def augrc(scores: Probe, loss: Probe, drawn: Drawn | None = None) -> Values:
    """Mean over coverages of the share of all prompts that are kept and wrong: an undetected failure."""
    return _area(_kept(scores, loss, drawn))


def prr_area(scores: Probe, loss: Probe, drawn: Drawn | None = None, *, max_rejection: float = MAX_REJECTION) -> Values:
    """The raw area: mean quality of the kept, averaged while prompts are dropped; 1 at most. Losses differ (asserted).

    Scaled by the range of the whole sample, on resamples too. int(max_rejection * n) numbers kept, n down.
    """
    assert not constant(loss), ONE_LOSS
    return _scaled(_mean_risk(_kept(scores, loss, drawn), max_rejection=max_rejection), loss)


def prr(scores: Probe, loss: Probe, drawn: Drawn | None = None, *, max_rejection: float = MAX_REJECTION) -> Values:
    """Where the area lies from random (0) to perfect (1). Needs losses that differ (asserted)."""
    assert not constant(loss), ONE_LOSS
    return _between(_kept(scores, loss, drawn), _kept(loss, loss, drawn), max_rejection=max_rejection)


MEASURES: Mapping[str, Callable[..., Values]] = MappingProxyType(
    {"aurc": aurc, "e_aurc": e_aurc, "augrc": augrc, "prr_half_area": prr_area, "prr_half_normalised": prr}
)
"""Each takes scores, losses, and optionally how often each prompt was drawn."""


def _undefined(scores: Probe, loss: Probe) -> str | None:
    _check(scores, loss, fewest=0)
    if len(scores) < FEWEST:
        return f"{len(scores)} judged prompts with a value, at least {FEWEST} needed"
    if constant(loss):
        return ONE_LOSS
    return CONSTANT if constant(scores) else None


def _check(scores: Probe, loss: Probe, *, fewest: int = 1) -> None:
    assert scores.shape == loss.shape == (len(scores),), (scores.shape, loss.shape)
    assert len(scores) >= fewest, "no prompts"
    assert np.isfinite(scores).all(), "scores must be finite"
    assert ((loss >= 0) & (loss <= 1)).all(), "losses must lie in 0 … 1"


Steps = tuple[np.ndarray, np.ndarray]


def _kept(scores: Probe, loss: Probe, drawn: Drawn | None) -> Steps:
    """`[*resample, step + 1]` each: prompts kept at every attainable threshold, none first, and their summed loss."""
    counts = np.ones(len(scores), dtype=np.int64) if drawn is None else drawn.astype(np.int64)
    none = np.zeros((*counts.shape[:-1], 1), dtype=np.int64)
    kept, lost = cumulated(scores, counts), cumulated(scores, counts * loss)
    return np.concatenate([none, kept], axis=-1), np.concatenate([none, lost], axis=-1)


def _area(steps: Steps) -> Values:
    """Under the summed loss against the number kept, by trapezoids, as a share of all prompts squared."""
    kept, lost = steps
    area = (np.diff(kept, axis=-1) * (lost[..., 1:] + lost[..., :-1]) / 2).sum(axis=-1)
    return _over(area, kept[..., -1] ** 2)


def _scaled(risk: Values, loss: Probe) -> Values:
    """The quality of a mean risk, where the losses of the whole sample run from 0 to 1."""
    low, high = float(loss.min()), float(loss.max())
    return 1 - (risk - low) / (high - low)


def _between(own: Steps, perfect: Steps, *, max_rejection: float) -> Values:
    """Where the mean risk lies from that of everybody (0) to the perfect order's (1)."""
    kept, lost = own
    risk, best = (_mean_risk(steps, max_rejection=max_rejection) for steps in (own, perfect))
    random = _over(lost[..., -1], kept[..., -1])
    room = random - best
    return _over(random - risk, np.where(room > 1e-12, room, 0.0))


def _mean_risk(steps: Steps, *, max_rejection: float) -> Values:
    """The selective risk averaged over the numbers kept from n down, int(max_rejection * n) of them.

    Inside a step from (K, L) on, of mean loss m, the k kept have risk (L + (k - K) m) / k = m + (L - K m) / k, whose
    sum over k is a difference of harmonic numbers.
    """
    assert 0 < max_rejection <= 1, max_rejection
    kept, lost = steps
    n = kept[..., -1:]
    passed = n - (max_rejection * n).astype(np.int64)
    mean = np.divide(np.diff(lost), size := np.diff(kept), out=np.zeros(size.shape), where=size > 0)
    harmonic = np.append(0.0, np.cumsum(1 / np.arange(1, n.max() + 1)))
    start, end = np.maximum(kept[..., :-1], passed), np.maximum(kept[..., 1:], passed)
    total = mean * (end - start) + (lost[..., :-1] - kept[..., :-1] * mean) * (harmonic[end] - harmonic[start])
    return _over(total.sum(axis=-1), (n - passed)[..., 0])


def _over(part: np.ndarray | np.number, whole: np.ndarray | np.number) -> np.ndarray | np.floating:
    return np.divide(part, whole, out=np.full(np.shape(part), np.nan), where=whole > 0)
