"""A logistic head over the states of all layers, which learns what the model gets wrong."""

from __future__ import annotations

import numpy as np
from jaxtyping import Bool, Float

from model.errors import LabError

STRENGTH = 1e-3
"""Inverse of the penalty on the weights of standardised states (C of scikit-learn): far more states than errors."""
FEWEST = 5
"""Prompts of either kind to learn from."""

Vectors = Float[np.ndarray, "probe feature"]


def fit(vectors: Vectors, wrong: Bool[np.ndarray, " probe"]) -> dict[str, np.ndarray]:
    """`weight` [feature] and `bias` [1] for raw states, float32. Errors and right replies weigh the same in all.

    Raises: LabError for a model that is nearly always right, or wrong.
    """
    from sklearn.linear_model import LogisticRegression  # slow to import, and no need of who only reads

    if not enough(wrong):
        expected = f"{FEWEST} right and {FEWEST} wrong replies or more"
        found = f"{int((~wrong).sum())} right, {int(wrong.sum())} wrong"
        raise LabError("too little to learn errors from", expected=expected, found=found, todo="draw more prompts")
    vectors = vectors.astype(np.float64)
    centre, scale = vectors.mean(axis=0), vectors.std(axis=0)
    scale[scale == 0] = 1.0
    learner = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000)
    learner.fit((vectors - centre) / scale, wrong)
    weight = learner.coef_[0] / scale
    bias = learner.intercept_ - centre @ weight
    return {"weight": weight.astype(np.float32), "bias": bias.astype(np.float32)}


def enough(wrong: Bool[np.ndarray, " probe"]) -> bool:
    """Whether there are right and wrong replies enough to learn from."""
    return min(int(wrong.sum()), int((~wrong).sum())) >= FEWEST


def logits(params: dict[str, np.ndarray], vectors: Vectors) -> Float[np.ndarray, " probe"]:
    """Log-odds of a wrong reply."""
    return vectors.astype(np.float64) @ params["weight"].astype(np.float64) + float(params["bias"][0])
