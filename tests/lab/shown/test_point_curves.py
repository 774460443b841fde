"""Curves of thresholds: against scikit-learn and the selective measures, ties and orientation included."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import auc, roc_auc_score

from lab.evaluation.contrasts import scores
from lab.shown.point_curves import Point, risk, roc, wrong_replies
from lab.statistics import selective
from tests.lab.made_records import of_signal, random_records, record


def share(points: list[Point], side: str) -> list[float]:
    return [getattr(point, side).count / getattr(point, side).total for point in points]


@pytest.mark.parametrize("signal", ["abstain_p", "router_conf"])
@pytest.mark.parametrize("regime", ["in_domain", "gibberish"])
def test_the_area_under_the_roc_curve_is_the_auroc(signal: str, regime: str) -> None:
    records = random_records(3, lead={signal: 0.7}, tied=True)
    points = roc(records, regime=regime, signal=signal)
    chosen = [r for r in records if regime == "in_domain" or r.regime in ("in_domain", regime)]
    expected = roc_auc_score([r.regime != "in_domain" for r in chosen], scores(chosen, signal))
    assert auc(share(points, "x"), share(points, "y")) == pytest.approx(expected)
    assert points[0].ids == ()
    assert sorted(name for point in points for name in point.ids) == sorted(r.id for r in chosen)


@pytest.mark.parametrize("contrast", ["all", "in_domain", "gibberish"])
def test_the_area_under_the_curve_of_wrong_replies_is_the_auroc_of_wrong(contrast: str) -> None:
    records = random_records(3, tied=True)
    points = wrong_replies(records, contrast=contrast, signal="router_conf")
    due = [r for r in records if r.regime != "neo_false_inability" and contrast in ("all", r.regime)]
    expected = roc_auc_score([not r.correct for r in due], scores(due, "router_conf"))
    assert auc(share(points, "x"), share(points, "y")) == pytest.approx(expected)
    assert sorted(name for point in points for name in point.ids) == sorted(r.id for r in due)
    assert wrong_replies(records, contrast="neo_false_inability", signal="router_conf") == []


def test_a_threshold_is_the_signal_as_measured_whatever_its_orientation() -> None:
    for signal, order in (("abstain_p", [0.9, 0.2, 0.1]), ("router_conf", [0.1, 0.2, 0.9])):
        records = [*of_signal([0.1, 0.9], signal=signal), *of_signal([0.2], signal=signal, regime="gibberish")]
        assert [point.threshold for point in roc(records, regime="gibberish", signal=signal)] == [None, *order]
        assert [point.threshold for point in risk(records, regime="in_domain", signal=signal)] == order[::-1]


def test_the_risk_curve_is_that_of_selective_prediction() -> None:
    records = random_records(4, tied=True)
    points = risk(records, regime="in_domain", signal="router_conf")
    judged = [r for r in records if r.correct is not None]
    loss = np.array([not r.correct for r in judged], dtype=np.float64)
    curve = selective.risk_coverage(scores(judged, "router_conf"), loss)
    assert share(points, "x") == pytest.approx(curve.coverage[curve.attainable])
    assert share(points, "y") == pytest.approx(curve.risk[curve.attainable])
    alone = risk(records, regime="gibberish", signal="router_conf")
    assert alone[-1].x.total == sum(r.regime == "gibberish" for r in judged)


def test_no_curve_without_both_kinds_and_prompts_without_a_value_are_left_out() -> None:
    assert roc(of_signal([0.1, 0.2], signal="abstain_p"), regime="in_domain", signal="abstain_p") == []
    records = [record("a", signals={"abstain_p": None}), record("b"), record("c", "gibberish")]
    assert roc(records, regime="gibberish", signal="abstain_p")[-1].x.total == 1
    assert risk([record("a", correct=None)], regime="in_domain", signal="abstain_p") == []
