"""When two classes of scores support no measurement, in the words shown instead of a number."""

from __future__ import annotations

import numpy as np
from jaxtyping import Float

FEWEST = 2
"""Prompts that each class needs before an interval means anything."""
CONSTANT = "all scores are equal"


def undefined(positive: Float[np.ndarray, " positive"], negative: Float[np.ndarray, " negative"]) -> str | None:
    """Why nothing can be said from these scores, or None where something can. Scores are finite (asserted)."""
    for scores, which in ((positive, "positive"), (negative, "negative")):
        assert np.isfinite(scores).all(), "scores must be finite"
        if len(scores) < FEWEST:
            return f"{len(scores)} {which} prompts with a value, at least {FEWEST} needed"
    return CONSTANT if constant(np.concatenate([positive, negative])) else None


def constant(values: Float[np.ndarray, " probe"]) -> bool:
    """True when all values are equal, which no ranking can use."""
    return bool((values == values[:1]).all())
