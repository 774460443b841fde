"""Sums over prompts from the lowest score up, in which prompts of equal score are never parted."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float, Num


def cumulated(scores: Float[np.ndarray, " probe"], values: Num[np.ndarray, "*resample probe"]) -> np.ndarray:
    """`[*resample, step]`: sums of `values` over the prompts at or below each distinct score, lowest first."""
    order = scores.argsort(kind="stable")
    ordered = scores[order]
    last = np.append(ordered[1:] != ordered[:-1], True)
    return values[..., order].cumsum(axis=-1)[..., last]
