"""What the registered rule can see at given sample sizes, and how often it sees what is not there.

By simulation of normal scores. Inside it the percentile bootstrap is replaced by the normal interval of DeLong's
paired variance, which agrees with it at these sizes and makes thousands of runs cheap.
Source: DeLong, DeLong and Clarke-Pearson (1988).
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from jaxtyping import Float
from scipy.stats import norm

BASE_AUROC = 0.6
"""AUROC of the baseline, and of every signal where there is no difference."""
CORRELATION = 0.6
"""Between the scores that two signals give the same prompt."""
POWER = 0.8
N_BASELINES, N_CANDIDATES = 3, 2
"""Signals that can rank differently: router_conf and router_entropy_mean always rank alike."""
MOST_RUNS, MOST_SCORES = 2000, 4_000_000
SEED = 0


@lru_cache(maxsize=64)
def min_detectable_difference(n_positive: int, n_negative: int, *, margin: float) -> float | None:
    """The smallest true AUROC difference of one fixed pair that one contrast finds with 80 % power.

    None where even a perfect candidate over a baseline of 0.6 is found less often.
    """
    rng = np.random.default_rng(SEED)
    runs = _runs(2 * (n_positive + n_negative))
    positive, negative = (_correlated(rng, runs, 2, n) for n in (n_positive, n_negative))

    def power(difference: float) -> float:
        shift = np.array([_shift(BASE_AUROC + difference), _shift(BASE_AUROC)])[:, None]
        over_negatives, over_positives = _placements(positive + shift, negative)
        return float(
            _wins(over_negatives[:, 0] - over_negatives[:, 1], over_positives[:, 0] - over_positives[:, 1], margin).mean()
        )

    low, high = 0.0, 1.0 - BASE_AUROC - 1e-4
    if power(high) < POWER:
        return None
    for _ in range(9):
        middle = (low + high) / 2
        low, high = (low, middle) if power(middle) >= POWER else (middle, high)
    return round(high, 3)


@lru_cache(maxsize=64)
def false_partial_probability(n_positives: tuple[int, ...], n_negative: int, *, margin: float) -> float:
    """The chance of at least one win over all contrasts, the pooled one included, when all signals are equally good.

    Best candidate and best baseline are picked per contrast on the full sample, as the rule does.
    """
    rng = np.random.default_rng(SEED)
    signals = N_BASELINES + N_CANDIDATES
    runs = _runs(signals * (sum(n_positives) + n_negative))
    negative = _correlated(rng, runs, signals, n_negative)
    parts = []
    for n in n_positives:
        parts.append(_placements(_correlated(rng, runs, signals, n) + _shift(BASE_AUROC), negative))
    if len(parts) > 1:
        weights = np.array(n_positives) / sum(n_positives)
        pooled = np.concatenate([over_negatives for over_negatives, _ in parts], axis=2)
        parts.append((pooled, np.einsum("c,crsn->rsn", weights, np.stack([over for _, over in parts]))))
    won = np.zeros(runs, dtype=bool)
    rows = np.arange(runs)
    for over_negatives, over_positives in parts:
        auroc = over_negatives.mean(axis=2)
        baseline = auroc[:, :N_BASELINES].argmax(axis=1)
        candidate = N_BASELINES + auroc[:, N_BASELINES:].argmax(axis=1)
        won |= _wins(
            over_negatives[rows, candidate] - over_negatives[rows, baseline],
            over_positives[rows, candidate] - over_positives[rows, baseline],
            margin,
        )
    return float(won.mean())


def _runs(scores_a_run: int) -> int:
    return int(np.clip(MOST_SCORES // scores_a_run, 200, MOST_RUNS))


def _shift(auroc: float) -> float:
    """Distance of two unit normals with this AUROC."""
    return float(np.sqrt(2) * norm.ppf(auroc))


def _correlated(rng: np.random.Generator, runs: int, signals: int, n: int) -> Float[np.ndarray, "run signal probe"]:
    """Standard normal scores, CORRELATION between the signals of a prompt."""
    shared, own = rng.standard_normal((runs, 1, n)), rng.standard_normal((runs, signals, n))
    return np.sqrt(CORRELATION) * shared + np.sqrt(1 - CORRELATION) * own


def _placements(
    positive: Float[np.ndarray, "run signal positive"], negative: Float[np.ndarray, "run signal negative"]
) -> tuple[Float[np.ndarray, "run signal positive"], Float[np.ndarray, "run signal negative"]]:
    """For each positive the share of negatives below it, for each negative the share of positives above it."""
    n, m = positive.shape[-1], negative.shape[-1]
    together = _ranks(np.concatenate([positive, negative], axis=-1))
    over_negatives = (together[..., :n] - _ranks(positive)) / m
    over_positives = 1 - (together[..., n:] - _ranks(negative)) / n
    return over_negatives, over_positives


def _ranks(scores: np.ndarray) -> np.ndarray:
    """Ranks from 1 along the last axis, for scores without ties."""
    order = scores.argsort(axis=-1)
    ranks = np.empty(scores.shape, dtype=np.float64)
    np.put_along_axis(ranks, order, np.broadcast_to(np.arange(1.0, scores.shape[-1] + 1), scores.shape), axis=-1)
    return ranks


def _wins(
    over_negatives: Float[np.ndarray, "run positive"], over_positives: Float[np.ndarray, "run negative"], margin: float
) -> np.ndarray:
    """Per run, whether a difference of placements is a win: its mean large enough, its 95 % interval above zero."""
    difference = over_negatives.mean(axis=1)
    variance = over_negatives.var(axis=1, ddof=1) / over_negatives.shape[1]
    variance = variance + over_positives.var(axis=1, ddof=1) / over_positives.shape[1]
    return (difference >= margin) & (difference > norm.ppf(0.975) * np.sqrt(variance))
