"""The control that knows a prompt's text alone: how well a contrast can be told from it without any model."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np
from jaxtyping import Bool, Float

from lab.memory import kept
from model.kept import Kept

FOLDS = 5
NGRAMS = (1, 4)
"""Characters, shortest and longest."""
READ = 1000
"""Characters of a text that are looked at."""

Scores = Float[np.ndarray, " probe"]

if TYPE_CHECKING:
    from sklearn.pipeline import Pipeline

_learnt: Kept[tuple[object, ...], Scores | None] = kept("n-grams")


def ngram_scores(texts: Sequence[str], positive: Bool[np.ndarray, " probe"], *, seed: int) -> Scores | None:
    """Log-odds of a text being a positive, by its character n-grams and cross-fitted; None for fewer than 2 of a class,
    and for texts without a character.

    Case counts: shouting is a style. Learnt once for the same texts and labels: of one prompt set, all models share
    those that do not hang on their replies.
    """
    read = [text[:READ] for text in texts]
    if not any(read):
        return None
    joined = "\0".join(read).encode("utf-8", "surrogatepass")
    key = sha256(joined).digest(), sha256(positive.tobytes()).digest(), seed
    return _learnt.of(key, lambda: _learn(read, positive, seed=seed))


def _learn(texts: Sequence[str], positive: Bool[np.ndarray, " probe"], *, seed: int) -> Scores | None:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    words = TfidfVectorizer(analyzer="char", ngram_range=NGRAMS, lowercase=False, sublinear_tf=True)
    learner = make_pipeline(words, LogisticRegression(C=10.0, class_weight="balanced", max_iter=1000))
    return cross_fitted(learner, np.array(texts, dtype=object), positive, seed=seed)


def cross_fitted(
    learner: Pipeline, data: np.ndarray, positive: Bool[np.ndarray, " probe"], *, seed: int
) -> Scores | None:
    """Each row's log-odds by a learner that has not seen it; None for fewer than 2 of a class."""
    from sklearn.model_selection import StratifiedKFold, cross_val_predict

    folds = min(FOLDS, int(positive.sum()), int((~positive).sum()))
    if folds < 2:
        return None
    splits = StratifiedKFold(folds, shuffle=True, random_state=seed)
    return np.asarray(cross_val_predict(learner, data, positive, cv=splits, method="decision_function"), dtype=float)
