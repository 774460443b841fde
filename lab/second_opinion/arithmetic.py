"""The numbers of an evaluation, written out from their definitions."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist
from typing import Any

import numpy as np

REFUSALS = [
    "i don't know",
    "i do not know",
    "not sure",
    "no idea",
    "can't help",
    "can't answer",
    "can't tell",
    "unknown",
    "unclear",
    "don't have",
    "idk",
]


def draws(strata: Sequence[str], *, n_resamples: int, seed: int) -> np.ndarray:
    """[resample, prompt]: how often each prompt is drawn, with replacement inside its stratum.

    Strata in the order of their first prompt, each one multinomial draw of numpy's default generator.
    """
    generator = np.random.default_rng(seed)
    counts = np.zeros((n_resamples, len(strata)))
    for stratum in dict.fromkeys(strata):
        own = [i for i, name in enumerate(strata) if name == stratum]
        counts[:, own] = generator.multinomial(len(own), [1 / len(own)] * len(own), size=n_resamples)
    return counts


def auroc(positive: np.ndarray, negative: np.ndarray, drawn: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """[resample]: the share of pairs in which the positive scores higher, ties counting half; NaN without pairs.

    For each positive, the negatives drawn below it and half of those level with it are counted.
    """
    order = np.argsort(negative)
    running = np.cumsum(np.insert(drawn[1][:, order], 0, 0.0, axis=1), axis=1)
    below, not_above = (running[:, np.searchsorted(negative[order], positive, side)] for side in ("left", "right"))
    pairs = drawn[0].sum(axis=1) * drawn[1].sum(axis=1)
    won = (drawn[0] * (below + not_above)).sum(axis=1) / 2
    return np.where(pairs > 0, won / np.where(pairs > 0, pairs, 1), np.nan)


def interval(samples: np.ndarray) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of the resamples that have a value."""
    low, high = np.percentile(samples[np.isfinite(samples)], [2.5, 97.5])
    return float(low), float(high)


def delong(positive: np.ndarray, negative: np.ndarray) -> dict[str, Any]:
    """The interval of DeLong's variance on the log-odds scale."""
    won = (np.sign(positive[:, None] - negative[None, :]) + 1) / 2
    value = float(won.mean())
    if min(won.shape) < 2 or constant(positive, negative) or min(value, 1 - value) < 1e-12:
        return {"undefined": ""}
    error = math.sqrt(won.mean(axis=1).var(ddof=1) / len(positive) + won.mean(axis=0).var(ddof=1) / len(negative))
    half = NormalDist().inv_cdf(0.975) * error / (value * (1 - value))
    low, high = (1 / (1 + math.exp(-(math.log(value / (1 - value)) + side * half))) for side in (-1, 1))
    sizes = {"n_positive": len(positive), "n_negative": len(negative)}
    return {"auroc": value, "standard_error": error, "low": low, "high": high, "method": "logit DeLong", **sizes}


def detection(positive: np.ndarray, negative: np.ndarray) -> dict[str, Any]:
    """Average precision, and the false-positive rate at the first threshold that flags 95 %, each way round."""
    if min(len(positive), len(negative)) < 2 or constant(positive, negative):
        return {"undefined": ""}

    def both(high: np.ndarray, low: np.ndarray) -> tuple[float, float]:
        precision, reached, first = 0.0, 0.0, None
        for limit in sorted({*high.tolist(), *low.tolist()}, reverse=True):
            hits, alarms = int((high >= limit).sum()), int((low >= limit).sum())
            precision += (hits / len(high) - reached) * hits / (hits + alarms)
            reached = hits / len(high)
            if first is None and reached >= 0.95:
                first = alarms / len(low)
        assert first is not None
        return precision, first

    (aupr_out, fpr_out), (aupr_in, fpr_in) = both(positive, negative), both(-negative, -positive)
    n, m = len(positive), len(negative)
    return {
        "aupr_out": aupr_out,
        "aupr_in": aupr_in,
        "prevalence_out": n / (n + m),
        "prevalence_in": m / (n + m),
        "fpr_at_tpr_ood_positive": fpr_out,
        "fpr_at_tpr_in_positive": fpr_in,
        "n_positive": n,
        "n_negative": m,
    }


def selective(scores: np.ndarray, loss: np.ndarray) -> dict[str, Any]:
    """Risk against coverage, the most uncertain dropped first; ties in expectation over their order."""
    n = len(scores)
    if n < 4 or len(set(loss.tolist())) == 1 or len(set(scores.tolist())) == 1:
        return {"undefined": ""}

    def kept(by: np.ndarray) -> np.ndarray:
        """The summed loss of the 1 … n surest."""
        expected = [loss[by == value].mean() for value in by]
        return np.cumsum(np.array(expected)[np.argsort(by, kind="stable")])

    k, own, perfect = np.arange(1, n + 1), kept(scores), kept(loss)
    last = slice(n - n // 2, n)  # n … down, n // 2 numbers kept
    risk, risk_perfect = own / k, perfect / k
    spread = loss.max() - loss.min()
    return {
        "n": n,
        "risk": float(loss.mean()),
        "aurc": risk.mean(),
        "e_aurc": risk.mean() - risk_perfect.mean(),
        "augrc": (own + np.concatenate([[0.0], own[:-1]])).sum() / 2 / n**2,
        "prr_area": 1 - (risk[last].mean() - loss.min()) / spread,
        "prr": (loss.mean() - risk[last].mean()) / (loss.mean() - risk_perfect[last].mean()),
    }


def clopper_pearson(count: int, total: int) -> tuple[float, float]:
    """The exact 95 % interval: the rates at which as many, or as few, come up with chance 0.025. By bisection."""

    def chance(wanted: range, p: float) -> float:
        if not 0 < p < 1:
            return float((0 if p == 0 else total) in wanted)
        odds = (math.log(math.comb(total, i)) + i * math.log(p) + (total - i) * math.log1p(-p) for i in wanted)
        return math.fsum(map(math.exp, odds))

    def where(rises: bool, wanted: range) -> float:
        low, high = 0.0, 1.0
        for _ in range(100):
            middle = (low + high) / 2
            low, high = (middle, high) if (chance(wanted, middle) < 0.025) == rises else (low, middle)
        return (low + high) / 2

    low = where(True, range(count, total + 1)) if count else 0.0
    return low, where(False, range(count + 1)) if count < total else 1.0


def holm(p_values: Sequence[float]) -> list[float]:
    """Each p-value times the number of those not smaller, never below what a smaller one got, at most 1."""
    found: dict[int, float] = {}
    for rank, i in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
        found[i] = min(1.0, max([*found.values(), (len(p_values) - rank) * p_values[i]]))
    return [found[i] for i in range(len(p_values))]


def refuses(reply: str) -> bool:
    plain = reply.replace("\u2019", "'").lower()
    return not plain.strip() or any(words in plain for words in REFUSALS)


def constant(*parts: np.ndarray) -> bool:
    return len(set(np.concatenate(parts).tolist())) <= 1
