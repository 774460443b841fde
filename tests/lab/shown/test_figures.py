"""Figures: ROC points against scikit-learn, intervals and sizes drawn."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from sklearn.metrics import auc, roc_auc_score

from lab.evaluation.estimates import Auroc, Weighted
from lab.evaluation.evaluation import evaluate
from lab.shown.distributions import distribution
from lab.shown.figures import differences, forest, risk_coverage, roc, roc_points
from lab.shown.graft_tables import Changed
from lab.signals import SIGNALS
from lab.statistics.estimate import Unmeasured
from tests.lab.made_records import random_records


def test_roc_points_enclose_the_auroc_with_ties() -> None:
    rng = np.random.default_rng(1)
    positive = list(np.round(rng.normal(0.5, 1, 40), 1))
    negative = list(np.round(rng.normal(0, 1, 30), 1))
    x, y = roc_points(positive, negative)
    assert (x[0], y[0], x[-1], y[-1]) == (0, 0, 1, 1)
    expected = roc_auc_score([1] * 40 + [0] * 30, positive + negative)
    assert abs(auc(x, y) - expected) < 1e-12


def test_forest_draws_intervals_and_sizes_and_skips_the_undefined() -> None:
    cell = Auroc(0.7, 0.55, 0.8, at_boundary=False, n_positive=30, n_negative=29, method="")
    undefined = Unmeasured("one class", 0, 29)
    per_regime = {"in_domain": {"a": cell}, "gibberish": {"a": undefined}}
    score = replace(evaluate(random_records(5), n_resamples=2), cross_regime={"a": cell}, per_regime=per_regime)
    figure = forest(score, signals=["a"], names={}, words={"a": "signal A"})
    (series,) = figure.data
    assert list(series.x) == [0.7]
    np.testing.assert_allclose([series.error_x.array[0], series.error_x.arrayminus[0]], [0.1, 0.15])
    assert any("30 / 29" in note.text for note in figure.layout.annotations)


def test_differences_draw_one_row_each() -> None:
    found = Weighted(-0.1, -0.2, 0.0, at_boundary=False, p=0.1, n_positive=30, n_negative=30)
    figure = differences([Changed("x", "30 / 30", found)])
    assert list(figure.data[0].x) == [-0.1]
    (zero,), (name,) = figure.layout.shapes, figure.layout.annotations
    assert name.y < zero.y0 < 0 < zero.y1  # rows count downwards: the line begins below the name
    assert figure.layout.paper_bgcolor is None
    assert figure.layout.template.layout.paper_bgcolor == "rgba(0,0,0,0)"


def test_curves_name_their_intervals_and_have_a_height_of_their_own() -> None:
    records = random_records(5)
    score = evaluate(records, n_resamples=40)
    cell = score.cross_regime["abstain_p"]
    figure = roc(records, signals=["abstain_p"], words={"abstain_p": "head"}, score=score)
    assert figure.data[1].name == f"head {cell.auroc:.2f} [{cell.low:.2f}, {cell.high:.2f}]"
    area = score.beside_intervals.selective["abstain_p"]["aurc"]
    figure = risk_coverage(records, signals=["abstain_p"], words={"abstain_p": "head"}, score=score)
    assert f"[{area.low:.2f}, {area.high:.2f}]" in figure.data[0].name
    assert roc(records, signals=["abstain_p"], words={"abstain_p": "head"}).data[1].name == "head"
    assert figure.layout.height


def test_a_distribution_has_a_row_a_regime_with_n_and_unit_and_the_uncertain_end_on_the_right() -> None:
    records = random_records(6)
    for signal, turned in (("abstain_p", True), ("router_conf", "reversed")):
        figure = distribution(records, signal=signal, names={"in_domain": "taught"}, words={})
        assert [len(row.x) for row in figure.data] == [30] * 7
        assert figure.data[0].name == "taught"
        assert all("n 30" in note.text for note in figure.layout.annotations)
        assert figure.layout.xaxis.autorange == turned
        assert SIGNALS[signal].unit in figure.layout.xaxis.title.text
    assert len(distribution(records[:30], signal="abstain_p", names={}, words={}).data) == 1
