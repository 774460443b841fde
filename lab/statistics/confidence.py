"""How far a score, turned into a probability, can be taken at its word: Brier score and calibration error.

A raw score is no probability, so it is calibrated first, and cross-fitted: the calibrator that serves a prompt has
never seen it. The event is what the score warns of (a wrong reply, or an out-of-domain prompt); scores are oriented,
higher means more uncertain, and both calibrators may only rise with the score: which way it points is never learnt.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from warnings import catch_warnings, simplefilter

import numpy as np
from jaxtyping import Bool, Float

from lab.statistics.rates import Rate, rate
from lab.statistics.undefined import constant, undefined

METHODS = ("platt", "isotonic")
FOLDS = 5
"""Fewer where a class has fewer prompts."""
MOST_BINS, FEWEST_IN_BIN = 10, 10
FAR = 1e100

Probe = Float[np.ndarray, " probe"]
Events = Bool[np.ndarray, " probe"]
New = Float[np.ndarray, " new"]
"""Of prompts that a calibrator has not seen."""


@dataclass(frozen=True)
class Bin:
    """Prompts of neighbouring probabilities: their range and mean, and how many saw the event, with its interval."""

    low: float
    high: float
    predicted: float
    observed: Rate


@dataclass(frozen=True)
class Confidence:
    """brier: mean squared error of the probabilities, 0 best; brier_base_rate: of always saying the event's share.

    nll: mean of -ln of the probability that was given to what came, nats, 0 best; None where something came that had
    been given none, as isotonic curves do; nll_base_rate: of always saying the event's share. ece: mean distance of
    predicted and observed over the bins, weighted by their counts, 0 best. ece_by_chance: what a perfectly calibrated
    score with these probabilities and bins is expected to show; an ECE near it is no evidence of miscalibration.
    folds: used in cross-fitting. n_event of n prompts saw the event.
    """

    method: str
    brier: float
    brier_base_rate: float
    nll: float | None
    nll_base_rate: float
    ece: float
    ece_by_chance: float
    bins: Sequence[Bin]
    folds: int
    seed: int
    n: int
    n_event: int


def confidence(scores: Probe, event: Events, *, method: str = "platt", seed: int = 0) -> Confidence | str:
    """Quality of the cross-fitted probabilities, or why there is none: fewer than 2 prompts with or without the event,
    or all scores equal. `method` is one of METHODS (asserted)."""
    assert event.dtype == np.bool_, event.dtype
    reason = undefined(scores[event], scores[~event])
    if reason is not None:
        return reason
    folds = _folds(event)
    probability = cross_fitted(scores, event, method=method, folds=folds, seed=seed)
    base = float(event.mean())
    bins = reliability(probability, event)
    return Confidence(
        method=method,
        brier=brier(probability, event),
        brier_base_rate=base * (1 - base),
        nll=nll(probability, event),
        nll_base_rate=-base * math.log(base) - (1 - base) * math.log(1 - base),
        ece=ece(bins),
        ece_by_chance=sum(_chance(probability[own]) for own in _bins(probability)) / len(event),
        bins=bins,
        folds=folds,
        seed=seed,
        n=len(event),
        n_event=int(event.sum()),
    )


def cross_fitted(scores: Probe, event: Events, *, method: str, folds: int, seed: int) -> Probe:
    """The event's probability for each prompt, 0 … 1, by a calibrator fitted on the other folds.

    Folds are stratified by the event and drawn over prompts sorted by score, so the order of records does not matter.
    """
    from sklearn.model_selection import StratifiedKFold  # slow to import and large, and no need of who only chats

    assert method in METHODS, method
    order = np.lexsort((event, scores))
    ordered, happened = scores[order], event[order]
    probability = np.empty(len(scores))
    splits = StratifiedKFold(folds, shuffle=True, random_state=seed).split(ordered, happened)
    for train, test in splits:
        fitted = _platt if method == "platt" else _isotonic
        probability[order[test]] = fitted(ordered[train], happened[train], ordered[test])
    return probability


def brier(probability: Probe, event: Events) -> float:
    """Mean squared distance of probability and event, 0 … 1; 0 is best. Source: Brier (1950)."""
    return float(np.mean((probability - event) ** 2))


def nll(probability: Probe, event: Events) -> float | None:
    """Mean negative log-likelihood, nats; None where it is infinite."""
    given = np.where(event, probability, 1 - probability)
    return float(-np.log(given).mean()) if (given > 0).all() else None


def reliability(probability: Probe, event: Events) -> list[Bin]:
    """Bins of about equal count, lowest probabilities first: at most 10, of about 10 prompts at least.

    A prompt's bin is that of its midrank, so equal probabilities stay together and bins may then be larger or fewer.
    """
    return [_bin(probability[own], event[own]) for own in _bins(probability)]


def ece(bins: Sequence[Bin]) -> float:
    """Expected calibration error over bins, 0 … 1; 0 is best."""
    total = sum(b.observed.total for b in bins)
    return sum(abs(b.observed.count - b.observed.total * b.predicted) for b in bins) / total


def _folds(event: Events) -> int:
    return int(min(FOLDS, event.sum(), (~event).sum()))


def _platt(scores: Probe, event: Events, new: New) -> New:
    """A logistic curve, fitted to targets drawn in by one prompt a class as in Platt (1999), so that classes which the
    score separates perfectly still give a finite slope. Flat where it would fall."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.linear_model import LogisticRegression

    n, m = event.sum(), (~event).sum()
    target = np.where(event, (n + 1) / (n + 2), 1 / (m + 2))
    flat = np.full(len(new), target.mean())
    if constant(scores):
        return flat
    scores, new = _in_own_unit(scores, new)
    centre, scale = scores.mean(), scores.std()
    features = ((scores - centre) / scale)[:, None]
    curve = LogisticRegression(C=np.inf, solver="newton-cholesky", tol=1e-10)
    with catch_warnings():
        # a step too small for the loss to tell is called a failed line search, though the curve is found
        simplefilter("ignore", ConvergenceWarning)
        curve.fit(
            np.concatenate([features, features]),
            np.repeat([True, False], len(scores)),
            sample_weight=np.concatenate([target, 1 - target]),
        )
    error = curve.predict_proba(features)[:, 1] - target
    assert max(abs(error.mean()), abs(error @ features[:, 0]) / len(scores)) < 1e-6, "not the minimum"
    return curve.predict_proba(((new - centre) / scale)[:, None])[:, 1] if curve.coef_[0, 0] > 0 else flat


def _isotonic(scores: Probe, event: Events, new: New) -> New:
    """The closest rising curve, straight between its knots and level beyond the first and the last."""
    from sklearn.isotonic import IsotonicRegression

    scores, new = _in_own_unit(scores, new)
    curve = IsotonicRegression(y_min=0, y_max=1, increasing=True, out_of_bounds="clip")
    return curve.fit(scores, event.astype(np.float64)).predict(new)


def _in_own_unit(scores: Probe, new: New) -> tuple[Probe, New]:
    """Both in the unit in which the largest of `scores` is near 1, so that no square leaves the range of floats and no
    library's absolute tolerance matters. A power of two: nothing is rounded. What is far beyond stays far beyond."""
    exponent = int(np.frexp(np.abs(scores).max())[1])
    with np.errstate(over="ignore"):
        return np.ldexp(scores, -exponent), np.ldexp(new, -exponent).clip(-FAR, FAR)


def _bins(probability: Probe) -> list[np.ndarray]:
    n = len(probability)
    number = max(1, min(MOST_BINS, n // FEWEST_IN_BIN))
    _, group, sizes = np.unique(probability, return_inverse=True, return_counts=True)
    middle = (sizes.cumsum() - sizes / 2)[group]  # of the ranks 0 … n that a group spans
    bins = (middle * number / n).astype(np.intp)
    return [np.flatnonzero(bins == own) for own in np.unique(bins)]


def _bin(probability: Probe, event: Events) -> Bin:
    observed = rate(int(event.sum()), len(event))
    return Bin(float(probability.min()), float(probability.max()), float(probability.mean()), observed)


def _chance(probability: Probe) -> float:
    """The expected distance, in prompts, of a bin's event count from its expectation if each probability is true."""
    counts = reduce(np.convolve, ([1 - p, p] for p in probability))
    return float(np.abs(np.arange(len(counts)) - probability.sum()) @ counts)
