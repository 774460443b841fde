"""Several signals weighted and added, learnt from labelled prompts: fitted for others, or each prompt's by weights from
the other folds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from jaxtyping import Bool, Float

from lab.evaluation import ngrams

if TYPE_CHECKING:  # slow to import, and no need of who only reads
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

Matrix = Float[np.ndarray, "probe signal"]
Scores = Float[np.ndarray, " probe"]


def cross_fitted(signals: Matrix, positive: Bool[np.ndarray, " probe"], *, seed: int) -> Scores | None:
    """A combination's log-odds for each prompt, by weights from the other folds; None for fewer than 2 of a class."""
    from sklearn.pipeline import make_pipeline

    return ngrams.cross_fitted(make_pipeline(*_combining()), signals, positive, seed=seed)


@dataclass(frozen=True)
class Combination:
    """Standardised signals, weighted and added: log-odds of a positive. names: of the signals, in their order."""

    names: tuple[str, ...]
    weight: Float[np.ndarray, " signal"]
    bias: float

    def scores(self, signals: Matrix) -> Scores:
        return signals @ self.weight + self.bias


def combination(names: Sequence[str], signals: Matrix, positive: Bool[np.ndarray, " probe"]) -> Combination:
    """Fitted on all prompts, for others. Both classes must be there (asserted)."""
    assert positive.any(), "a combination learns from both classes"
    assert not positive.all(), "a combination learns from both classes"
    scaler, logistic = _combining()
    logistic.fit(scaler.fit_transform(signals), positive)
    weight = logistic.coef_[0] / scaler.scale_
    return Combination(tuple(names), weight, float(np.ravel(logistic.intercept_)[0] - scaler.mean_ @ weight))


def without_kind(names: Sequence[str], signals: Matrix, kinds: Sequence[str], *, taught: str) -> dict[str, Combination]:
    """By kind: the combination that tells all the other kinds from taught prompts, and has seen none of this one."""
    own = np.array(kinds)
    found = {}
    for kind in sorted({*kinds} - {taught}):
        rows = own != kind
        if len({*own[rows]}) > 1:
            found[kind] = combination(names, signals[rows], own[rows] != taught)
    return found


def _combining() -> tuple[StandardScaler, LogisticRegression]:
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import StandardScaler

    return StandardScaler(), LogisticRegression(class_weight="balanced", max_iter=1000)
