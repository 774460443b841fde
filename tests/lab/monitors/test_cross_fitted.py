"""Monitors of answered prompts: no prompt is scored by what has seen it, and the layer that tells is found."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.covariance import LedoitWolf
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold
from sklearn.neighbors import NearestNeighbors
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from lab.monitors import cross_fitted, readings
from lab.monitors.density import NEAREST
from lab.monitors.head import STRENGTH
from lab.monitors.monitor import Recipe
from lab.monitors.readings import Readings
from model.errors import LabError
from model.states import States

DEPTH, WIDTH, N = 4, 6, 120


def planted(*, tells: int | None, seed: int = 0) -> tuple[Readings, np.ndarray]:
    """States by lot, at one layer in other directions where the reply is wrong; layer 0 is the same for all."""
    rng = np.random.default_rng(seed)
    wrong = rng.random(N) < 0.5
    states = rng.normal(size=(2, N, DEPTH, WIDTH)).astype(np.float32)
    if tells is not None:
        states[:, ~wrong, tells, 3:] *= 0.1
        states[:, wrong, tells, :3] *= 0.1
    states[:, :, 0] = 1.0
    return readings.of_states([States(*own) for own in zip(*states, strict=True)]), wrong


@pytest.mark.parametrize("kind", ["density", "neighbours"])
def test_the_layer_that_tells_is_chosen(kind) -> None:
    for tells in (1, 3):
        found, wrong = planted(tells=tells)
        recipe, scores = cross_fitted.best(kind, "last", found, wrong, layer=None, seed=3)
        assert recipe.name == f"{kind}-last-{tells}"
        assert roc_auc_score(wrong, scores) > 0.9
        fixed, _ = cross_fitted.best(kind, "last", found, wrong, layer=2, seed=3)
        assert fixed.layer == 2
    alike = readings.of_states([States(own, own) for own in np.ones((N, 1, WIDTH), dtype=np.float32)])
    with pytest.raises(LabError, match="do not vary"):
        cross_fitted.best(kind, "mean", alike, wrong, layer=None, seed=3)


@pytest.mark.parametrize("kind", ["density", "neighbours", "errors"])
def test_scores_are_those_of_the_other_folds(kind) -> None:
    """Written out with scikit-learn."""
    found, wrong = planted(tells=2)
    layer = None if kind == "errors" else 2
    own = cross_fitted.scores(Recipe(kind, "mean", layer, 7, N, "given"), found, wrong)
    x = found.states_mean.reshape(N, -1) if layer is None else found.states_mean[:, layer]
    x, expected = x.astype(np.float64), np.empty(N)
    for train, test in StratifiedKFold(5, shuffle=True, random_state=7).split(x, wrong):
        right = x[train][~wrong[train]]
        if kind == "density":
            expected[test] = LedoitWolf().fit(right).mahalanobis(x[test])
        elif kind == "neighbours":
            unit = [
                (own - right.mean(0)) / np.linalg.norm(own - right.mean(0), axis=1)[:, None] for own in (right, x[test])
            ]
            expected[test] = NearestNeighbors(n_neighbors=NEAREST).fit(unit[0]).kneighbors(unit[1])[0][:, -1]
        else:
            learner = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=1000)
            expected[test] = (
                make_pipeline(StandardScaler(), learner).fit(x[train], wrong[train]).decision_function(x[test])
            )
    np.testing.assert_allclose(own, expected, rtol=1e-3, atol=1e-4)


def test_errors_by_lot_cannot_be_told() -> None:
    """A head of 24 numbers fits 120 labels that mean nothing, and does not tell prompts that it has not seen."""
    aucs = []
    for seed in range(6):
        found, wrong = planted(tells=None, seed=seed)
        _, scores = cross_fitted.best("errors", "mean", found, wrong, layer=None, seed=seed)
        aucs.append(roc_auc_score(wrong, scores))
    assert 0.4 < np.mean(aucs) < 0.6


def test_too_little_to_learn_from_is_said() -> None:
    for right, wrong in ((14, 90), (90, 14), (0, 30)):
        with pytest.raises(LabError, match=f"{right} right, {wrong} wrong"):
            cross_fitted.check_enough(np.arange(right + wrong) < wrong)
    cross_fitted.check_enough(np.arange(30) < 15)
