"""When two classes of scores support no measurement, in the words shown instead of a number."""

from __future__ import annotations

from math import comb

import numpy as np
from jaxtyping import Float

from lab.statistics.auroc import enough

FEWEST = 2
"""Prompts that each class needs before an interval means anything."""
CONSTANT = "all scores are equal"


def undefined(positive: Float[np.ndarray, " positive"], negative: Float[np.ndarray, " negative"]) -> str | None:
    """Why nothing can be said from these scores, or None where something can. Scores are finite (asserted)."""
    for scores, which in ((positive, "positive"), (negative, "negative")):
        assert np.isfinite(scores).all(), "scores must be finite"
        if len(scores) < FEWEST:
            return f"{len(scores)} {which} prompts, at least {FEWEST} needed"
    return CONSTANT if constant(np.concatenate([positive, negative])) else None


def constant(values: Float[np.ndarray, " probe"]) -> bool:
    """True when all values are equal, which no ranking can use."""
    return bool((values == values[:1]).all())


def missing(have: tuple[int, int], of: tuple[int, int], *, signal: str) -> str | None:
    """What lacks where a class has too few values: prompts, or a signal that was not measured on them.

    have: positive and negative prompts with a value of the signal; of: all of them.
    """
    for n, whole, which in zip(have, of, ("positive", "negative"), strict=True):
        if whole < FEWEST:
            return f"{whole} {which} prompts, at least {FEWEST} needed"
        if n < FEWEST:
            return unmeasured(n, whole, f"{which} prompts", signal=signal, fewest=FEWEST)
    return None


def unmeasured(n: int, of: int, what: str, *, signal: str, fewest: int) -> str:
    """That a signal is there on n of `of` prompts only."""
    return f"{n} of {of} {what} have a value of {signal}, at least {fewest} needed"


def too_few(n: int, m: int) -> str | None:
    """Why n against m prompts cannot tell anything apart, or None where they can."""
    if enough(n, m):
        return None
    chance = 2 / comb(n + m, n)
    return f"{n} against {m} prompts are too few: even a perfect order comes up by chance, {chance:.2f}"
