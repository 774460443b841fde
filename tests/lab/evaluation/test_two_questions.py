"""Two questions, their contrasts and controls, against scikit-learn, `evaluate` and by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline

from lab.evaluation import ngrams
from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import evaluate
from lab.evaluation.ngrams import ngram_scores
from lab.evaluation.questions import Question, contrasts
from lab.evaluation.two_questions import LENGTH, NGRAMS, Answers, Questions, asked, judge
from lab.probe.records import Record
from lab.statistics.estimate import Undefined, Unmeasured
from tests.lab.made_records import random_records, record

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


def rows_of(found: Questions, question: Question) -> Answers:
    rows = found[question]
    assert not isinstance(rows, Undefined), rows
    return rows


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
    found = judge(records, {})
    assert isinstance(found["unusual"], Undefined)
    assert isinstance(found["wrong"], Undefined)
    assert found["unusual"].undefined.startswith("0 of 9 prompts are of the taught kind (in_domain)")
    assert found["wrong"].undefined == "none of the 9 judged replies where one is due is wrong"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"correct": None}, "no reply to the 9 prompts where one is due has been judged"),
        ({"correct": False}, "none of the 9 judged replies where one is due is right"),
        ({"correct": False, "regime": "neo_false_inability"}, "no prompt is of a kind where"),
    ],
    ids=["not judged", "all wrong", "none due"],
)
def test_why_wrong_cannot_be_asked(changes: dict, told: str) -> None:
    records = [record(f"a{i}", **{"regime": "in_domain", **changes}) for i in range(9)]  # type: ignore[arg-type]
    found = asked(records, n_resamples=20)["wrong"]
    assert isinstance(found, Undefined)
    assert told in found.undefined


def test_cells_that_an_evaluation_has_too_are_the_same_to_the_last_bit() -> None:
    """By the same resamples: pooled and by kind, and for wrong replies inside every kind where one is due."""
    records = random_records(7, sizes={"in_domain": 14, "ood_topic": 12, "gibberish": 9, "neo_false_inability": 8})
    whole = evaluate(records, n_resamples=60, seed=3)
    both = asked(records, n_resamples=60, seed=3)
    unusual, wrong = rows_of(both, "unusual"), rows_of(both, "wrong")
    for signal, cells in whole.per_regime.items():
        for name, cell in cells.items():
            assert unusual[name]["all" if signal == "in_domain" else signal] == cell
    for kind in ("in_domain", "ood_topic", "gibberish"):
        assert {name: cell for name, cell in whole.within_regime[kind].items()} == {
            name: wrong[name][kind] for name in whole.within_regime[kind]
        }
    assert next(iter(unusual)) == LENGTH
    assert list(wrong)[-1] == NGRAMS


def test_records_of_others_are_asked_as_far_as_they_go() -> None:
    """Without texts there are no controls, without our signals theirs alone; length is read off the text."""
    bare = [
        replace(own, signals={"se": float(i % 7)}, prompt="", model_digest="", orientation={"se": "uncertain"})
        for i, own in enumerate(made(1))
    ]
    found = rows_of(asked(bare, n_resamples=20), "unusual")
    assert list(found) == ["se", NGRAMS]
    assert isinstance(found["se"]["all"], Auroc)
    assert isinstance(found[NGRAMS]["all"], Unmeasured)
    with_texts = [replace(own, prompt=before.prompt) for own, before in zip(bare, made(1), strict=True)]
    told = rows_of(asked(with_texts, n_resamples=20), "unusual")
    assert list(told) == [LENGTH, "se", NGRAMS]
    own = [len(record.prompt.encode()) for record in with_texts]
    taught = [record.regime == "in_domain" for record in with_texts]
    cell = told[LENGTH]["all"]
    assert isinstance(cell, Auroc)
    assert cell.auroc == pytest.approx(roc_auc_score(np.invert(taught), own), abs=1e-12)


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
            cell = rows_of(found, contrast.question)[name][contrast.name]
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
    unusual, wrong = rows_of(found, "unusual"), rows_of(found, "wrong")
    assert value(unusual["far"]["all"], "low") > 0.8 > value(unusual["unsure"]["all"], "auroc")
    assert value(wrong["unsure"]["all"], "low") > 0.8 > value(wrong["far"]["all"], "auroc")


def test_the_text_alone_tells_what_is_written_otherwise_and_nothing_else() -> None:
    """Gibberish at once, a kind in the same words not, a label drawn by lot never: folds are kept apart."""
    records = made(3, n=60)
    cells = rows_of(judge(records, {}, n_resamples=200), "unusual")[NGRAMS]
    told, alike = cells["gibberish"], cells["long_never_taught / long_input"]
    assert isinstance(told, Auroc)
    assert isinstance(alike, Auroc)
    assert told.auroc > 0.95
    assert 0.3 < alike.auroc < 0.7
    by_lot = np.random.default_rng(1).random(360) < 0.5
    scores = ngram_scores([own.prompt for own in records], by_lot, seed=0)
    assert scores is not None
    assert 0.4 < roc_auc_score(by_lot, scores) < 0.6


@given(
    st.lists(st.tuples(st.text("ab ?é", min_size=1, max_size=9), st.booleans()), min_size=10, max_size=40),
    st.integers(0, 99),
)
@settings(max_examples=25)
def test_counting_ngrams_once_gives_what_scikit_learns_pipeline_gives(rows: list, seed: int) -> None:
    texts, positive = [text for text, _ in rows], np.array([own for _, own in rows])
    words = TfidfVectorizer(analyzer="char", ngram_range=ngrams.NGRAMS, lowercase=False, sublinear_tf=True)
    learner = make_pipeline(words, LogisticRegression(C=10.0, class_weight="balanced", max_iter=1000))
    found = ngram_scores(texts, positive, seed=seed)
    expected = ngrams.cross_fitted(learner, np.array(texts, dtype=object), positive, seed=seed)
    assert (found is None) == (expected is None)
    if found is not None:
        assert found == pytest.approx(expected, abs=1e-9)


def test_a_fold_without_a_character_tells_nothing_apart() -> None:
    """scikit-learn's own vocabulary refuses to be empty."""
    found = ngram_scores(["", "", "", "a"], np.array([True, False, True, False]), seed=0)
    assert found is not None
    assert 0.0 in found


def test_too_few_to_learn_from_give_no_scores() -> None:
    assert ngram_scores(["a", "b", "c"], np.array([True, False, False]), seed=0) is None
    records = [record("a"), record("b"), record("c", "gibberish")]
    found = rows_of(judge(records, {}, n_resamples=50), "unusual")
    assert isinstance(found[NGRAMS]["all"], Unmeasured)
