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


def interval(samples: np.ndarray, alpha: float = 0.05) -> tuple[float, float]:
    """The percentiles that leave alpha / 2 on either side, of the resamples that have a value."""
    return between(np.sort(samples[np.isfinite(samples)]), alpha)


def between(in_order: np.ndarray, alpha: float) -> tuple[float, float]:
    """The same of numbers in order: on a straight line between neighbours, of which the ends are the first and last."""
    last = len(in_order) - 1

    def at(share: float) -> float:
        place = share * last
        below = min(int(place), last)
        low, high = float(in_order[below]), float(in_order[min(below + 1, last)])
        return low + (place - below) * (high - low)

    return at(alpha / 2), at(1 - alpha / 2)


def delong(positive: np.ndarray, negative: np.ndarray) -> dict[str, Any]:
    """The interval of DeLong's variance on the log-odds scale."""
    if too_few(len(positive), len(negative)) or constant(positive, negative):
        return {"undefined": ""}
    won = (np.sign(positive[:, None] - negative[None, :]) + 1) / 2
    value = float(won.mean())
    if min(value, 1 - value) < 1e-12:
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


def precisions(high: np.ndarray, low: np.ndarray, drawn: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """[resample]: average precision of the class of high scores; NaN where none of it was drawn."""
    limits = np.unique(np.concatenate([high, low]))[::-1]
    hits, alarms = (own @ (scores[:, None] >= limits) for own, scores in zip(drawn, (high, low), strict=True))
    flagged, total = hits + alarms, hits[:, -1]
    gained = np.diff(hits, axis=1, prepend=0) * hits / np.where(flagged > 0, flagged, 1)
    return np.where(total > 0, gained.sum(axis=1) / np.where(total > 0, total, 1), np.nan)


def log_odds_interval(value: float, samples: np.ndarray, n: int) -> dict[str, Any]:
    """Normal on the log-odds scale, with the spread of the resamples, which stay half a prompt short of 0 and 1."""
    drawn = samples[np.isfinite(samples)]
    if min(value, 1 - value) <= 1e-12 or len(drawn) < 2:
        return {"undefined": ""}
    held = np.minimum(np.maximum(drawn, 0.5 / n), 1 - 0.5 / n)
    half = NormalDist().inv_cdf(0.975) * float(np.log(held / (1 - held)).std(ddof=1))
    low, high = (1 / (1 + math.exp(-(math.log(value / (1 - value)) + side * half))) for side in (-1, 1))
    return {"low": low, "high": high}


def selective(scores: np.ndarray, loss: np.ndarray) -> dict[str, Any]:
    """Risk against coverage, the most uncertain dropped first; ties in expectation over their order."""
    if not _can_select(scores, loss):
        return {"undefined": ""}
    return {"n": len(scores), "risk": float(loss.mean()), **_areas(scores, loss, loss.min(), loss.max())}


def selective_intervals(scores: np.ndarray, loss: np.ndarray, counts: np.ndarray) -> dict[str, dict[str, Any]]:
    """By measure, from drawing the prompts of every resample. counts: [resample, prompt], how often each was drawn."""
    if not _can_select(scores, loss) or too_few(int(loss.sum()), int((1 - loss).sum())):
        return {name: {"undefined": ""} for name in AREAS}
    perfect = _areas(scores, loss, loss.min(), loss.max())["e_aurc"] < 1e-12
    drawn = (
        _areas(np.repeat(scores, own), np.repeat(loss, own), loss.min(), loss.max()) for own in counts.astype(np.intp)
    )
    found: dict[str, dict[str, Any]] = {}
    for name, values in zip(AREAS, zip(*(own.values() for own in drawn), strict=True), strict=True):
        samples = np.array(values)
        low, high = interval(samples) if np.isfinite(samples).any() else (0.0, 0.0)
        ends = {"e_aurc": low <= 1e-12, "prr_half_normalised": high >= 1 - 1e-12}.get(name, False)
        still = high - low < 1e-12
        found[name] = {"undefined": ""} if still else {"low": low, "high": high, "at_boundary": perfect or ends}
    return found


AREAS = ("aurc", "e_aurc", "augrc", "prr_half_area", "prr_half_normalised")


def _areas(scores: np.ndarray, loss: np.ndarray, low: float, high: float) -> dict[str, float]:
    """All of AREAS; NaN where nothing can be told. low, high: the losses that quality is scaled by."""
    n = len(scores)
    if n == 0:
        return dict.fromkeys(AREAS, math.nan)

    def kept(by: np.ndarray) -> np.ndarray:
        """The summed loss of the 1 … n surest."""
        _, level, size = np.unique(by, return_inverse=True, return_counts=True)
        return np.cumsum(np.repeat(np.bincount(level, weights=loss) / size, size))

    k, own, perfect = np.arange(1, n + 1), kept(scores), kept(loss)
    last = slice(n - n // 2, n)  # n … down, n // 2 numbers kept
    risk, best = own / k, perfect / k
    found = {
        "aurc": float(risk.mean()),
        "e_aurc": float(risk.mean() - best.mean()),
        "augrc": float((own + np.concatenate([[0.0], own[:-1]])).sum() / 2 / n**2),
    }
    if n < 2:
        return found | {"prr_half_area": math.nan, "prr_half_normalised": math.nan}
    room = loss.mean() - best[last].mean()
    told = (loss.mean() - risk[last].mean()) / room if room > 1e-12 else math.nan
    area = 1 - float((risk[last].mean() - low) / (high - low))
    return found | {"prr_half_area": area, "prr_half_normalised": float(told)}


def _can_select(scores: np.ndarray, loss: np.ndarray) -> bool:
    return len(scores) >= 4 and not constant(loss) and not constant(scores)


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


def too_few(n: int, m: int) -> bool:
    """Whether even a perfect order of n against m is likelier than 5 % by chance."""
    return min(n, m) < 1 or 2 / math.comb(n + m, n) >= 0.05


def constant(*parts: np.ndarray) -> bool:
    return len(set(np.concatenate(parts).tolist())) <= 1
