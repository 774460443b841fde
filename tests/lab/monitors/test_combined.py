"""Combinations of signals: their weights, kinds left out, and one for each question."""

from __future__ import annotations

import numpy as np
from sklearn.metrics import roc_auc_score

from lab.evaluation.two_questions import NGRAMS, judge
from lab.monitors.combined import LEFT_OUT, NAME, combined
from lab.monitors.fitted import combination, cross_fitted, without_kind
from tests.lab.evaluation.test_two_questions import KINDS, made, rows_of, signals, value


def test_a_combination_finds_the_weights_and_stands_any_units() -> None:
    rng = np.random.default_rng(0)
    data = rng.normal(size=(400, 3))
    positive = data @ [2.0, -1.0, 0.0] + rng.logistic(size=400) > 0
    own = combination(["a", "b", "c"], data, positive)
    assert own.weight[0] > 1.3 > 0 > own.weight[1]
    assert abs(own.weight[2]) < 0.4
    moved = combination(["a", "b", "c"], data * [1e-3, 50, 7] + [5, -2, 0], positive)
    np.testing.assert_allclose(moved.scores(data * [1e-3, 50, 7] + [5, -2, 0]), own.scores(data), atol=1e-3)
    by_lot = rng.random(400) < 0.5
    scores = cross_fitted(data, by_lot, seed=1)
    assert scores is not None
    assert 0.38 < roc_auc_score(by_lot, scores) < 0.62, "no prompt is scored by weights that have seen it"


def test_a_kind_left_out_is_told_by_weights_that_have_not_seen_it() -> None:
    """What tells one kind alone gets no weight where that kind was left out."""
    records = made(4, n=60)
    kinds = [own.regime for own in records]
    rng = np.random.default_rng(0)
    only = rng.normal(size=len(records)) + 6 * np.array([kind == "gibberish" for kind in kinds])
    data = np.stack([only, rng.normal(size=len(records))], axis=1)
    found = without_kind(["only", "noise"], data, kinds, taught="in_domain")
    assert sorted(found) == sorted(set(KINDS) - {"in_domain"})
    assert 2 * abs(found["gibberish"].weight[0]) < found["ood_topic"].weight[0]


def test_combinations_are_of_calibration_prompts_and_one_a_question() -> None:
    calibration, records = made(5, n=40), made(6, n=40)
    known, new = signals(calibration, 5), signals(records, 6)
    found = combined(calibration, known, new, seed=0)
    assert {name: [own.name for own in rows] for name, rows in found.items()} == {
        "unusual": [NAME, LEFT_OUT], "wrong": [NAME]
    }  # fmt: skip
    table = judge(records, new, learnt=found, n_resamples=200)
    unusual, wrong = rows_of(table, "unusual"), rows_of(table, "wrong")
    assert value(unusual[NAME]["all"], "auroc") > 0.85
    assert value(wrong[NAME]["all"], "auroc") > 0.85
    assert set(unusual[LEFT_OUT]) == set(KINDS) - {"in_domain"}, "pooled kinds were seen"
    assert list(unusual)[-1] == NGRAMS
    alone = combined(calibration, known, None, seed=0)
    assert [own.name for own in alone["unusual"]] == [NAME]
