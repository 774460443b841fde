"""Two questions, their contrasts, combinations and controls, against scikit-learn and by hand."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.monitors.combined import LEFT_OUT, NAME, combined
from lab.monitors.fitted import combination, cross_fitted, ngram_scores, without_kind
from lab.monitors.judged import NGRAMS, judge
from lab.monitors.questions import contrasts
from lab.monitors.signals_of import LENGTH
from lab.probe.records import Record
from lab.statistics.estimate import Unmeasured
from tests.lab.made_records import record

KINDS = ("in_domain", "ood_topic", "long_input", "gibberish", "neo_false_inability", "long_never_taught")
WORDS = {"in_domain": "what is the capital of", "gibberish": "zzkq wqx"}


def made(seed: int, n: int = 20) -> list[Record]:
    rng = np.random.default_rng(seed)
    return [
        record(
            f"{kind}-{i}", kind, correct=bool(rng.random() < 0.5),
            prompt=f"{WORDS.get(kind, 'tell me of')} {rng.integers(10**9)}", signals={LENGTH: float(rng.integers(50))},
        )
        for kind in KINDS for i in range(n)
    ]  # fmt: skip


def signals(records: list[Record], seed: int) -> dict[str, np.ndarray]:
    """One that knows what is unusual, one that knows what is wrong, one that knows nothing."""
    rng = np.random.default_rng(seed)
    noise = rng.normal(size=(3, len(records)))
    unusual = np.array([own.regime != "in_domain" for own in records])
    wrong = np.array([not own.correct for own in records])
    return {LENGTH: noise[2] * 9, "far": noise[0] + 2 * unusual, "unsure": noise[1] + 2 * wrong, "noise": noise[2]}


def test_which_prompts_stand_against_which() -> None:
    records = made(0)
    found = {(own.question, own.name): own for own in contrasts(records)}
    kind = np.array([own.regime for own in records])
    right = np.array([own.correct for own in records])
    sides = {key: (set(kind[own.positive]), set(kind[own.negative])) for key, own in found.items()}
    assert sides["unusual", "all"] == (set(KINDS) - {"in_domain"}, {"in_domain"})
    assert sides["unusual", "short"] == ({"ood_topic", "gibberish", "neo_false_inability"}, {"in_domain"})
    assert sides["unusual", "long_input"] == ({"long_input"}, {"in_domain"})
    assert sides["unusual", "long_never_taught / long_input"] == ({"long_never_taught"}, {"long_input"})
    due = set(KINDS) - {"neo_false_inability"}
    assert sides["wrong", "all"] == (due, due)
    assert sides["wrong", "answer"] == ({"in_domain", "long_input"},) * 2
    assert ("wrong", "neo_false_inability") not in found, "right whatever it says, so nothing to know"
    for (question, _), own in found.items():
        if question == "wrong":
            assert not right[own.positive].any()
            assert right[own.negative].all()


def test_without_taught_prompts_nothing_is_unusual_and_without_both_nothing_is_wrong() -> None:
    records = [record(f"g{i}", "gibberish", correct=True) for i in range(9)]
    assert contrasts(records) == []
    assert judge(records, {}) == {}


def test_every_cell_is_scikit_learns_auroc_in_any_order_of_records() -> None:
    records = made(1)
    own = signals(records, 1)
    found = judge(records, own, n_resamples=200)
    turned = judge(records[::-1], {name: values[::-1] for name, values in own.items()}, n_resamples=200)
    assert found == turned
    for contrast in contrasts(records):
        rows = np.concatenate([contrast.positive, contrast.negative])
        truth = np.arange(len(rows)) < len(contrast.positive)
        for name, values in own.items():
            cell = found[contrast.question][name][contrast.name]
            assert isinstance(cell, Auroc)
            assert cell.auroc == pytest.approx(roc_auc_score(truth, values[rows]), abs=1e-12)
            assert cell.low <= cell.auroc <= cell.high
            assert (cell.n_positive, cell.n_negative) == (len(contrast.positive), len(contrast.negative))


def value(found: MaybeAuroc, name: str) -> float:
    assert isinstance(found, Auroc)
    return getattr(found, name)


def test_the_questions_have_different_answers() -> None:
    records = made(2, n=40)
    found = judge(records, signals(records, 2), n_resamples=200)
    assert value(found["unusual"]["far"]["all"], "low") > 0.8 > value(found["unusual"]["unsure"]["all"], "auroc")
    assert value(found["wrong"]["unsure"]["all"], "low") > 0.8 > value(found["wrong"]["far"]["all"], "auroc")


def test_the_text_alone_tells_what_is_written_otherwise_and_nothing_else() -> None:
    """Gibberish at once, a kind in the same words not, a label drawn by lot never: folds are kept apart."""
    records = made(3, n=60)
    cells = judge(records, {}, n_resamples=200)["unusual"][NGRAMS]
    told, alike = cells["gibberish"], cells["long_never_taught / long_input"]
    assert isinstance(told, Auroc)
    assert isinstance(alike, Auroc)
    assert told.auroc > 0.95
    assert 0.3 < alike.auroc < 0.7
    by_lot = np.random.default_rng(1).random(360) < 0.5
    scores = ngram_scores([own.prompt for own in records], by_lot, seed=0)
    assert scores is not None
    assert 0.4 < roc_auc_score(by_lot, scores) < 0.6


def test_too_few_to_learn_from_give_no_scores() -> None:
    assert ngram_scores(["a", "b", "c"], np.array([True, False, False]), seed=0) is None
    records = [record("a"), record("b"), record("c", "gibberish")]
    assert isinstance(judge(records, {}, n_resamples=50)["unusual"][NGRAMS]["all"], Unmeasured)


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
    assert value(table["unusual"][NAME]["all"], "auroc") > 0.85
    assert value(table["wrong"][NAME]["all"], "auroc") > 0.85
    assert set(table["unusual"][LEFT_OUT]) == set(KINDS) - {"in_domain"}, "pooled kinds were seen"
    assert list(table["unusual"])[-1] == NGRAMS
    alone = combined(calibration, known, None, seed=0)
    assert [own.name for own in alone["unusual"]] == [NAME]
