"""What the registered rule can see at given sample sizes, and how often it sees what is not there.

By simulation of normal scores. Inside it the percentile bootstrap is replaced by the normal interval of DeLong's
paired variance, which agrees with it at these sizes and makes thousands of runs cheap.
Source: DeLong, DeLong and Clarke-Pearson (1988).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from jaxtyping import Bool, Float
from scipy.special import ndtri

from lab.statistics.ranks import midranks

BASE_AUROC = 0.6
"""AUROC of the baseline, and of every signal where there is no difference."""
CORRELATION = 0.6
"""Between the scores that a candidate and a baseline give the same prompt, for the smallest detectable difference."""
POWER = 0.8
Matrix = tuple[tuple[float, ...], ...]
Positives = Float[np.ndarray, "run signal positive"]
Negatives = Float[np.ndarray, "run signal negative"]
MOST_RUNS, MOST_SCORES = 2000, 4_000_000
SEED = 0


@lru_cache(maxsize=64)
def min_detectable_difference(n_positive: int, n_negative: int, *, margin: float) -> float | None:
    """The smallest true AUROC difference of one fixed pair that one contrast finds with 80 % power.

    None where even a perfect candidate over a baseline of 0.6 is found less often.
    """
    rng = np.random.default_rng(SEED)
    runs = _runs(2 * (n_positive + n_negative))
    pair = ((1.0, CORRELATION), (CORRELATION, 1.0))
    positive, negative = (_correlated(rng, runs, pair, n) for n in (n_positive, n_negative))
    among = _ranks(positive), _ranks(negative)

    def power(difference: float) -> float:
        shift = np.array([_shift(BASE_AUROC + difference), _shift(BASE_AUROC)])[:, None]
        over_negatives, over_positives = _placements(positive + shift, negative, among)
        (first, second), (third, fourth) = over_negatives.swapaxes(0, 1), over_positives.swapaxes(0, 1)
        return float(_wins(first - second, third - fourth, margin).mean())

    low, high = 0.0, 1.0 - BASE_AUROC - 1e-4
    if power(high) < POWER:
        return None
    for _ in range(9):
        middle = (low + high) / 2
        low, high = (low, middle) if power(middle) >= POWER else (middle, high)
    return round(high, 3)


@lru_cache(maxsize=64)
def null_wins(
    n_positives: tuple[int, ...], n_negative: int, *, margin: float, correlation: Matrix, n_candidates: int
) -> Bool[np.ndarray, "run contrast"]:
    """Which contrasts are won in each simulated run when all signals are equally good; the last column is the pooled.

    n_positives: of every contrast but that one. correlation: between the signals, candidates first. Best candidate and
    best baseline are picked per contrast on the full sample, as the rule does. Signals that rank alike leave little to
    pick from, which makes false wins likelier. The array is shared between callers, so it is read-only.
    """
    rng = np.random.default_rng(SEED)
    runs = _runs(len(correlation) * (sum(n_positives) + n_negative))
    negative = _correlated(rng, runs, correlation, n_negative)
    shift = _shift(BASE_AUROC)
    parts = [_placements(_correlated(rng, runs, correlation, n) + shift, negative) for n in n_positives]
    weights = np.array(n_positives) / sum(n_positives)
    pooled = np.concatenate([over_negatives for over_negatives, _ in parts], axis=2)
    parts.append((pooled, np.einsum("c,crsn->rsn", weights, np.stack([over for _, over in parts]))))
    won = np.empty((runs, len(parts)), dtype=bool)
    rows = np.arange(runs)
    for contrast, (over_negatives, over_positives) in enumerate(parts):
        auroc = over_negatives.mean(axis=2)
        candidate = auroc[:, :n_candidates].argmax(axis=1)
        baseline = n_candidates + auroc[:, n_candidates:].argmax(axis=1)
        won[:, contrast] = _wins(
            over_negatives[rows, candidate] - over_negatives[rows, baseline],
            over_positives[rows, candidate] - over_positives[rows, baseline],
            margin,
        )
    won.setflags(write=False)
    return won


def rank_correlation(scores: Float[np.ndarray, "signal probe"], strata: Sequence[str]) -> Matrix:
    """Correlation of signals inside strata, of ranks turned into normal scores; two decimals.

    A constant signal correlates with nothing. Prompts without a value in any signal are left out.
    """
    usable, names = np.isfinite(scores).all(axis=0), np.array(strata)
    normal = np.zeros_like(scores)
    for stratum in np.unique(names[usable]):
        rows = np.flatnonzero(usable & (names == stratum))
        normal[:, rows] = ndtri((midranks(scores[:, rows]) - 0.5) / len(rows))
    products = normal @ normal.T
    scale = np.sqrt(np.diag(products))
    scale[scale < 1e-9] = np.inf
    found = np.round(products / np.outer(scale, scale), 2)
    np.fill_diagonal(found, 1.0)
    return tuple(tuple(float(value) for value in row) for row in found)


def _runs(scores_a_run: int) -> int:
    return int(np.clip(MOST_SCORES // scores_a_run, 200, MOST_RUNS))


def _shift(auroc: float) -> float:
    """Distance of two unit normals with this AUROC."""
    return float(np.sqrt(2) * ndtri(auroc))


def _correlated(
    rng: np.random.Generator, runs: int, correlation: Matrix, n: int
) -> Float[np.ndarray, "run signal probe"]:
    """Standard normal scores with this correlation between the signals of a prompt."""
    values, vectors = np.linalg.eigh(np.array(correlation))
    root = vectors * np.sqrt(values.clip(min=0))
    return root @ rng.standard_normal((runs, len(correlation), n))


def _placements(
    positive: Positives, negative: Negatives, among: tuple[Positives, Negatives] | None = None
) -> tuple[Positives, Negatives]:
    """For each positive the share of negatives below it, for each negative the share of positives above it.

    among: the ranks of each side by itself, where they are known; no shift changes them.
    """
    n, m = positive.shape[-1], negative.shape[-1]
    of_positives, of_negatives = among or (_ranks(positive), _ranks(negative))
    together = _ranks(np.concatenate([positive, negative], axis=-1))
    over_negatives = (together[..., :n] - of_positives) / m
    over_positives = 1 - (together[..., n:] - of_negatives) / n
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
    return (difference >= margin) & (difference > ndtri(0.975) * np.sqrt(variance))
