"""Detection measures: slow definitions and scikit-learn as oracles, laws, edges."""

from __future__ import annotations

import math
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, roc_curve

from lab.statistics.bootstrap import Resamples, Sampled
from lab.statistics.detection import MEASURES, TPR, Detection, average_precision, detection, fpr_at_tpr, sampled

FEW_VALUES = st.lists(st.integers(-4, 4).map(float), min_size=2, max_size=40).map(np.array)
"""So few different values that ties are the rule."""
ANY_VALUES = st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=40).map(np.array)
SCORES = FEW_VALUES | ANY_VALUES


def slow_average_precision(positive: np.ndarray, negative: np.ndarray) -> float:
    """Every positive adds the precision at its own score."""
    found = 0.0
    for own in positive:
        hits, alarms = sum(p >= own for p in positive), sum(n >= own for n in negative)
        found += hits / (hits + alarms)
    return found / len(positive)


def slow_fpr(positive: np.ndarray, negative: np.ndarray) -> float:
    for threshold in sorted({*positive, *negative}, reverse=True):
        if sum(p >= threshold for p in positive) >= 0.95 * len(positive) - 1e-9:
            return sum(n >= threshold for n in negative) / len(negative)
    raise AssertionError("the lowest threshold flags all")


@settings(deadline=None, max_examples=50)
@given(SCORES, SCORES)
def test_average_precision_against_its_definition_and_scikit_learn(positive: np.ndarray, negative: np.ndarray) -> None:
    scores, is_positive = np.concatenate([positive, negative]), np.repeat([1, 0], [len(positive), len(negative)])
    out, into = (float(MEASURES[name](positive, negative)) for name in ("aupr_out", "aupr_in"))
    assert out == pytest.approx(average_precision_score(is_positive, scores), abs=1e-12)
    assert out == pytest.approx(slow_average_precision(positive, negative), abs=1e-12)
    assert into == pytest.approx(average_precision_score(1 - is_positive, -scores), abs=1e-12)
    assert into == pytest.approx(slow_average_precision(-negative, -positive), abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(SCORES, SCORES)
def test_false_positive_rates_against_their_definition_and_scikit_learn(
    positive: np.ndarray, negative: np.ndarray
) -> None:
    scores, is_positive = np.concatenate([positive, negative]), np.repeat([1, 0], [len(positive), len(negative)])
    for name, turned, sides in (
        ("fpr_at_tpr_ood_positive", (is_positive, scores), (positive, negative)),
        ("fpr_at_tpr_in_positive", (1 - is_positive, -scores), (-negative, -positive)),
    ):
        found = float(MEASURES[name](positive, negative))
        false, true, _ = roc_curve(*turned, drop_intermediate=False)
        assert found == pytest.approx(false[np.argmax(true >= TPR)], abs=1e-12)
        assert found == pytest.approx(slow_fpr(*sides), abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(FEW_VALUES, FEW_VALUES, st.randoms(use_true_random=False))
def test_neither_order_of_records_nor_scale_of_scores_matters(
    positive: np.ndarray, negative: np.ndarray, random: Random
) -> None:
    found = detection(positive, negative)
    shuffled = [random.sample(list(own), len(own)) for own in (positive, negative)]
    assert detection(*shuffled) == found
    assert detection(np.exp(positive), np.exp(negative)) == found


@settings(deadline=None, max_examples=50)
@given(FEW_VALUES, FEW_VALUES)
def test_swapping_classes_and_sign_swaps_the_directions(positive: np.ndarray, negative: np.ndarray) -> None:
    one, two = detection(positive, negative), detection(-negative, -positive)
    if isinstance(one, str) or isinstance(two, str):
        assert one == two
        return
    assert (one.aupr_out, one.fpr_at_tpr_ood_positive) == (two.aupr_in, two.fpr_at_tpr_in_positive)
    assert one.prevalence_out == pytest.approx(two.prevalence_in, abs=1e-15)
    assert (one.n_positive, one.n_negative) == (two.n_negative, two.n_positive)


def test_a_worked_example() -> None:
    found = detection([3.0, 2.0, 1.0], [2.0, 0.0])
    assert isinstance(found, Detection)
    assert found.aupr_out == pytest.approx((1 + 2 / 3 + 3 / 4) / 3)
    assert found.aupr_in == pytest.approx((1 + 2 / 4) / 2)
    assert found.fpr_at_tpr_ood_positive == 0.5
    assert found.fpr_at_tpr_in_positive == pytest.approx(2 / 3)
    assert (found.prevalence_out, found.prevalence_in) == pytest.approx((0.6, 0.4))


def test_29_of_30_are_95_per_cent_and_19_of_20_too() -> None:
    thirty, twenty = np.arange(30.0), np.arange(20.0)
    assert fpr_at_tpr(thirty, np.array([0.5, 1.5])) == 0.5
    assert fpr_at_tpr(twenty, np.array([0.5, 1.5])) == 0.5
    assert fpr_at_tpr(twenty[:19], np.array([0.5, 1.5])) == 0.5 + 0.5


def test_a_coin_reaches_the_prevalence() -> None:
    """All scores equal, or all resampled alike: one threshold flags everything."""
    assert average_precision(np.ones(6), np.ones(18)) == pytest.approx(0.25)
    assert fpr_at_tpr(np.ones(6), np.ones(18)) == 1.0
    perfect = detection([2.0, 3.0], [0.0, 1.0, 1.0])
    assert perfect == Detection(1.0, 1.0, 0.4, 0.6, 0.0, 0.0, 2, 3)


@pytest.mark.parametrize(
    ("positive", "negative", "reason"),
    [
        ([], [1.0, 2.0], "0 positive prompts, at least 2 needed"),
        ([1.0, 2.0], [3.0], "1 negative prompts, at least 2 needed"),
        ([2.0] * 5, [2.0] * 9, "all scores are equal"),
    ],
)
def test_what_cannot_be_measured_says_why(positive: list[float], negative: list[float], reason: str) -> None:
    assert detection(positive, negative) == reason
    scores, n = np.array(positive + negative), len(positive)
    rows = np.arange(n), np.arange(n, len(scores))
    counts = np.ones((3, len(scores)))
    assert sampled("aupr_in", scores, positive=rows[0], negative=rows[1], counts=counts) == reason


def test_missing_values_are_our_bug() -> None:
    with pytest.raises(AssertionError, match="finite"):
        detection([1.0, math.nan], [0.0, 1.0])


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("tied", [False, True])
def test_every_resample_against_drawing_the_rows(measure: str, tied: bool) -> None:
    strata = ["in_domain"] * 30 + ["one"] * 20
    counts = Resamples(strata, n_resamples=60, seed=5).counts
    scores = np.random.default_rng(1).normal(size=50) + np.repeat([0.0, 1.0], [30, 20])
    scores = scores.round(0) if tied else scores
    negative, positive = np.arange(30), np.arange(30, 50)
    found = sampled(measure, scores, positive=positive, negative=negative, counts=counts)
    assert isinstance(found, Sampled)
    for sample, drawn in zip(found.samples, counts.astype(int), strict=True):
        own = [np.repeat(scores[rows], drawn[rows]) for rows in (positive, negative)]
        assert sample == pytest.approx(float(MEASURES[measure](*own)), abs=1e-12)
    assert np.ptp(found.samples) > 0


@pytest.mark.parametrize("measure", MEASURES)
def test_a_resample_without_one_class_is_left_out(measure: str) -> None:
    counts = np.array([[1.0, 2.0, 1.0, 1.0], [0.0, 0.0, 2.0, 1.0], [2.0, 1.0, 0.0, 0.0]])
    rows = np.array([0, 1]), np.array([2, 3])
    found = sampled(measure, np.array([3.0, 1.0, 2.0, 0.0]), positive=rows[0], negative=rows[1], counts=counts)
    assert isinstance(found, Sampled)
    assert np.isfinite(found.samples[0])
    assert np.isnan(found.samples[1 if measure.endswith(("out", "ood_positive")) else 2])
    assert found.defined
