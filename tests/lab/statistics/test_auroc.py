"""AUROC: laws, scikit-learn as oracle, edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import TypeCheckError
from sklearn.metrics import roc_auc_score

from lab.statistics.auroc import auroc, aurocs, enough, wins

FEW_VALUES = st.lists(st.integers(-4, 4).map(float), min_size=1, max_size=40)
"""So few different values that ties are the rule."""
ANY_VALUES = st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40)
SCORES = FEW_VALUES | ANY_VALUES


@settings(deadline=None, max_examples=50)
@given(SCORES, SCORES)
def test_against_scikit_learn_and_the_definition(positive: list[float], negative: list[float]) -> None:
    found = auroc(positive, negative)
    truth = [1] * len(positive) + [0] * len(negative)
    assert found == pytest.approx(roc_auc_score(truth, positive + negative), abs=1e-12)
    pairs = [(p > n) + 0.5 * (p == n) for p in positive for n in negative]
    assert found == pytest.approx(sum(pairs) / len(pairs), abs=1e-12)
    assert found == pytest.approx(wins(positive, negative).mean(), abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(SCORES, SCORES)
def test_swapping_the_classes_or_the_sign_mirrors(positive: list[float], negative: list[float]) -> None:
    found = auroc(positive, negative)
    assert auroc(negative, positive) == pytest.approx(1 - found, abs=1e-12)
    assert auroc([-p for p in positive], [-n for n in negative]) == pytest.approx(1 - found, abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(FEW_VALUES, FEW_VALUES)
def test_only_the_order_of_scores_matters(positive: list[float], negative: list[float]) -> None:
    assert auroc(np.exp(positive), np.exp(negative)) == auroc(positive, negative)


@settings(deadline=None, max_examples=50)
@given(SCORES, SCORES, SCORES)
def test_pooled_is_the_weighted_mean(one: list[float], two: list[float], negative: list[float]) -> None:
    parts = (len(one) * auroc(one, negative) + len(two) * auroc(two, negative)) / (len(one) + len(two))
    assert auroc(one + two, negative) == pytest.approx(parts, abs=1e-12)


def test_edges() -> None:
    assert auroc([1.0], [0.0]) == 1.0
    assert auroc([0.0], [1.0]) == 0.0
    assert auroc([2.0] * 30, [2.0] * 5) == 0.5
    for positive, negative in (([], [1.0]), ([1.0], []), ([np.nan], [1.0])):
        with pytest.raises(AssertionError):
            auroc(positive, negative)


def test_a_few_scores_cannot_tell_a_signal_from_a_coin() -> None:
    assert [enough(2, 2), enough(3, 3), enough(4, 4), enough(1, 39), enough(1, 40)] == [False, False, True, False, True]


def test_shapes_are_checked_while_tests_run() -> None:
    """One row of positives a row of negatives, says the annotation."""
    with pytest.raises(TypeCheckError):
        aurocs(np.zeros((2, 3)), np.zeros((3, 3)))
