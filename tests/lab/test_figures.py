"""Figures: ROC points against scikit-learn, intervals and sizes drawn."""

from __future__ import annotations

import numpy as np
from sklearn.metrics import auc, roc_auc_score

from lab.figures import differences, forest, roc_points


def test_roc_points_enclose_the_auroc_with_ties() -> None:
    rng = np.random.default_rng(1)
    positive = list(np.round(rng.normal(0.5, 1, 40), 1))
    negative = list(np.round(rng.normal(0, 1, 30), 1))
    x, y = roc_points(positive, negative)
    assert (x[0], y[0], x[-1], y[-1]) == (0, 0, 1, 1)
    expected = roc_auc_score([1] * 40 + [0] * 30, positive + negative)
    assert abs(auc(x, y) - expected) < 1e-12


def test_forest_draws_intervals_and_sizes_and_skips_the_undefined() -> None:
    cell = {"auroc": 0.7, "low": 0.55, "high": 0.8, "n_positive": 30, "n_negative": 29}
    undefined = {"undefined": "one class", "n_positive": 0, "n_negative": 29}
    score = {"cross_regime": {"a": cell}, "per_regime": {"in_domain": {"a": cell}, "gibberish": {"a": undefined}}}
    figure = forest(score, signals=["a"], names={}, words={"a": "signal A"})
    (series,) = figure.data
    assert list(series.x) == [0.7]
    np.testing.assert_allclose([series.error_x.array[0], series.error_x.arrayminus[0]], [0.1, 0.15])
    assert any("30 / 29" in note.text for note in figure.layout.annotations)


def test_differences_draw_one_row_each() -> None:
    rows = [{"label": "x", "n": "30 / 30", "difference": -0.1, "low": -0.2, "high": 0.0}]
    figure = differences(rows)
    assert list(figure.data[0].x) == [-0.1]
    assert figure.layout.paper_bgcolor is None
    assert figure.layout.template.layout.paper_bgcolor == "rgba(0,0,0,0)"
