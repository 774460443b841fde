"""The control that knows a prompt's text alone: how well a contrast can be told from it without any model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    """What `cross_fitted` gives for scikit-learn's `TfidfVectorizer` before a logistic regression, but the n-grams of a
    text are counted once instead of once a fold: each fold's learner is shown those that its own texts have."""
    from scipy.sparse import csr_matrix
    from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
    from sklearn.linear_model import LogisticRegression

    counter = CountVectorizer(analyzer="char", ngram_range=NGRAMS, lowercase=False)
    counts = csr_matrix(counter.fit_transform(texts))
    scores = np.zeros(len(texts))
    for shown, held_out in (splits := list(_splits(positive, seed=seed))):
        own = counts[:, np.unique(counts[shown].indices)]
        if not own.shape[1]:
            continue  # texts without a character tell no class from the other
        weights = TfidfTransformer(sublinear_tf=True)
        learner = LogisticRegression(C=10.0, class_weight="balanced", max_iter=1000)
        learner.fit(weights.fit_transform(own[shown]), positive[shown])
        scores[held_out] = learner.decision_function(weights.transform(own[held_out]))
    return scores if splits else None


def cross_fitted(
    learner: Pipeline, data: np.ndarray, positive: Bool[np.ndarray, " probe"], *, seed: int
) -> Scores | None:
    """Each row's log-odds by a learner that has not seen it; None for fewer than 2 of a class."""
    from sklearn.model_selection import cross_val_predict

    splits = list(_splits(positive, seed=seed))
    if not splits:
        return None
    return np.asarray(cross_val_predict(learner, data, positive, cv=splits, method="decision_function"), dtype=float)


def _splits(positive: Bool[np.ndarray, " probe"], *, seed: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Rows to learn from and rows to judge, fold by fold; none for fewer than 2 of a class."""
    from sklearn.model_selection import StratifiedKFold

    folds = min(FOLDS, int(positive.sum()), int((~positive).sum()))
    if folds >= 2:
        yield from StratifiedKFold(folds, shuffle=True, random_state=seed).split(positive, positive)
