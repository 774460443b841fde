"""AUROC by its definition: the chance that a positive scores above a negative, ties counting one half."""

from __future__ import annotations

from collections.abc import Sequence
from math import comb

import numpy as np
from jaxtyping import Float, Num

from lab.statistics.ranks import midranks

Positive = Sequence[int | float] | Num[np.ndarray, " positive"]
Negative = Sequence[int | float] | Num[np.ndarray, " negative"]


def auroc(positive: Positive, negative: Negative) -> float:
    """0 … 1; 0.5 is a coin. Scores are oriented: higher means more uncertain, positives should be higher.

    Midranks, so that ties count one half. Both classes need at least one finite score (asserted).
    """
    return float(aurocs(np.asarray(positive)[None], np.asarray(negative)[None])[0])


def aurocs(
    positive: Float[np.ndarray, "draw positive"], negative: Float[np.ndarray, "draw negative"]
) -> Float[np.ndarray, " draw"]:
    """The AUROC of each row of scores against the same row of the other class."""
    n, m = positive.shape[1], negative.shape[1]
    assert n * m, "AUROC needs both classes"
    scores = np.concatenate([positive, negative], axis=1, dtype=np.float64)
    assert np.isfinite(scores).all(), "AUROC needs finite scores"
    ranks = midranks(scores)
    return (ranks[:, :n].sum(axis=1) - n * (n + 1) / 2) / (n * m)


def enough(n: int, m: int) -> bool:
    """Whether n against m scores can tell a signal from a coin: not where even a perfect order is likely by luck.

    Without any difference, the two perfect orders have a chance of 2 / C(n + m, n); it must be below 5 %.
    """
    return 2 / comb(n + m, n) < 0.05


def wins(positive: Positive, negative: Negative) -> Float[np.ndarray, "positive negative"]:
    """Pairwise: 1 where the positive scores above the negative, 0.5 where they tie, else 0. Its mean is the AUROC."""
    above = np.asarray(positive, dtype=np.float64)[:, None] - np.asarray(negative, dtype=np.float64)[None, :]
    return (np.sign(above) + 1) / 2
