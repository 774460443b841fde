"""Calibrated probabilities: Platt's own objective and scikit-learn as oracles, laws of the bins, edges."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from scipy.optimize import minimize
from scipy.special import expit
from sklearn.calibration import calibration_curve
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import brier_score_loss, log_loss

from lab.evaluation.evaluation import evaluate
from lab.probe.prompts import REGIMES
from lab.statistics.confidence import (
    FEWEST_IN_BIN,
    METHODS,
    MOST_BINS,
    Confidence,
    _platt,
    brier,
    confidence,
    cross_fitted,
    ece,
    nll,
    reliability,
)
from lab.statistics.rates import rate
from lab.threshold.calibration import calibrate
from tests.lab.made_records import random_records


def made(n: int, *, seed: int = 0, slope: float = 1.5) -> tuple[np.ndarray, np.ndarray]:
    """Scores, and events whose log odds rise with them by `slope`."""
    rng = np.random.default_rng(seed)
    scores = rng.normal(size=n)
    return scores, rng.random(n) < expit(slope * scores - 0.5)


def found_on(scores: np.ndarray, event: np.ndarray, *, method: str, seed: int = 0) -> Confidence:
    found = confidence(scores, event, method=method, seed=seed)
    assert isinstance(found, Confidence), found
    return found


PROBABILITIES = st.lists(
    st.tuples(st.integers(0, 12).map(lambda i: i / 12), st.booleans()), min_size=1, max_size=150
).map(lambda rows: (np.array([p for p, _ in rows]), np.array([e for _, e in rows])))
"""So few different values that ties are the rule."""


@settings(deadline=None, max_examples=50)
@given(PROBABILITIES)
def test_bins_against_their_definition(case: tuple[np.ndarray, np.ndarray]) -> None:
    probability, event = case
    bins = reliability(probability, event)
    assert sum(b.observed.total for b in bins) == len(event)
    assert len(bins) <= max(1, min(MOST_BINS, len(event) // FEWEST_IN_BIN))
    off = 0.0
    for b in bins:
        inside = [i for i, p in enumerate(probability) if b.low <= p <= b.high]
        assert b.observed == rate(sum(bool(event[i]) for i in inside), len(inside))
        assert b.predicted == pytest.approx(sum(probability[i] for i in inside) / len(inside), abs=1e-12)
        off += abs(sum(probability[i] - event[i] for i in inside))
    assert ece(bins) == pytest.approx(off / len(event), abs=1e-12)
    assert all(one.high < two.low for one, two in pairwise(bins))


@settings(deadline=None, max_examples=50)
@given(PROBABILITIES, st.integers(0, 99))
def test_the_order_of_records_does_not_matter(case: tuple[np.ndarray, np.ndarray], seed: int) -> None:
    probability, event = case
    order = np.random.default_rng(seed).permutation(len(event))
    one, two = reliability(probability, event), reliability(probability[order], event[order])
    assert [(b.low, b.high, b.observed) for b in one] == [(b.low, b.high, b.observed) for b in two]
    assert ece(one) == pytest.approx(ece(two), abs=1e-12)


@pytest.mark.parametrize(
    ("n", "sizes"), [(200, {20}), (210, {21}), (60, {10}), (25, {12, 13}), (9, {9}), (107, {10, 11})]
)
def test_bins_hold_about_as_many_each(n: int, sizes: set[int]) -> None:
    bins = reliability(np.linspace(0, 1, n), np.zeros(n, dtype=bool))
    assert {b.observed.total for b in bins} == sizes


def test_equal_probabilities_go_where_their_middle_lies() -> None:
    bins = reliability(np.repeat([0.1, 0.5, 0.9], [8, 6, 6]), np.zeros(20, dtype=bool))
    assert [b.observed.total for b in bins] == [8, 12]
    bins = reliability(np.repeat([0.1, 0.5, 0.9], [6, 6, 8]), np.zeros(20, dtype=bool))
    assert [b.observed.total for b in bins] == [12, 8]


def test_bins_against_scikit_learn() -> None:
    rng = np.random.default_rng(3)
    probability = rng.random(200)
    event = rng.random(200) < probability
    observed, predicted = calibration_curve(event, probability, n_bins=10, strategy="quantile")
    bins = reliability(probability, event)
    np.testing.assert_allclose([b.predicted for b in bins], predicted, atol=1e-12)
    np.testing.assert_allclose([b.observed.count / b.observed.total for b in bins], observed, atol=1e-12)
    assert brier(probability, event) == pytest.approx(brier_score_loss(event, probability), abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(PROBABILITIES)
def test_naming_the_other_class_mirrors(case: tuple[np.ndarray, np.ndarray]) -> None:
    probability, event = case
    assert brier(1 - probability, ~event) == pytest.approx(brier(probability, event), abs=1e-12)


def test_ece_of_a_constant_forecast_is_its_distance_from_the_share() -> None:
    event = np.array([True] * 30 + [False] * 70)
    assert ece(reliability(np.full(100, 0.45), event)) == pytest.approx(0.15)


@pytest.mark.parametrize("separated", [False, True])
def test_platt_minimises_his_objective(separated: bool) -> None:
    scores, event = made(40, seed=1)
    event = scores > 0.3 if separated else event
    n, m = event.sum(), (~event).sum()
    target = np.where(event, (n + 1) / (n + 2), 1 / (m + 2))

    def objective(curve: np.ndarray) -> float:
        log_odds = curve[0] * scores + curve[1]
        return float(np.sum(np.logaddexp(0, log_odds) - target * log_odds))

    slope, offset = minimize(objective, np.zeros(2), tol=1e-12).x
    new = np.linspace(-3, 3, 7)
    np.testing.assert_allclose(_platt(scores, event, new), expit(slope * new + offset), atol=1e-4)


def test_which_way_a_score_points_is_never_learnt() -> None:
    """A score that points the wrong way gets one level, not a falling curve."""
    scores, event = made(200, slope=-3)
    for method in METHODS:
        found = found_on(scores, event, method=method)
        assert found.brier == pytest.approx(found.brier_base_rate, abs=0.01)
        assert found_on(-scores, event, method=method).brier < 0.7 * found.brier
    assert np.ptp(_platt(scores, event, scores)) == 0


@given(seed=st.integers(0, 2**20), values=st.integers(2, 6), n=st.integers(8, 60))
@example(seed=9, values=4, n=32)
def test_platt_solves_its_equations_without_a_warning_where_a_step_is_too_small_to_tell(
    seed: int, values: int, n: int
) -> None:
    """A slope close to 0 on few distinct scores: scikit-learn's line search then warns of a failure that is none."""
    rng = np.random.default_rng(seed)
    scores, event = rng.integers(0, values, size=n) - 2.0, rng.random(n) < 0.5
    event[:2] = [True, False]
    target = np.where(event, (event.sum() + 1) / (event.sum() + 2), 1 / ((~event).sum() + 2))
    found = _platt(scores, event, scores)
    assert abs(found.mean() - target.mean()) < 1e-9
    assert np.ptp(found) == 0 or abs((found - target) @ (scores - scores.mean())) < 1e-7 * n


def test_platt_on_the_scores_that_showed_it() -> None:
    scores = np.repeat([-2.0, -1.0, 0.0, 1.0], [1, 6, 15, 10])
    event = np.repeat([1, 0, 1, 0, 1, 0, 1], [1, 3, 3, 9, 6, 4, 6]) > 0
    assert np.ptp(_platt(scores, event, scores)) < 0.5


@pytest.mark.parametrize("method", METHODS)
def test_neither_order_of_records_nor_unit_of_scores_matters(method: str) -> None:
    scores, event = made(90)
    scores = scores.round(1)
    own = found_on(scores, event, method=method)
    order = np.random.default_rng(8).permutation(90)
    for changed in (
        found_on(scores[order], event[order], method=method),
        found_on(100 * scores - 7, event, method=method),
    ):
        assert (changed.brier, changed.ece) == pytest.approx((own.brier, own.ece), abs=1e-6)
        assert changed.ece_by_chance == pytest.approx(own.ece_by_chance, abs=1e-6)
        assert [b.observed for b in changed.bins] == [b.observed for b in own.bins]


def test_a_prompt_is_served_by_a_calibrator_that_never_saw_it() -> None:
    """Fitted on the prompts it serves, isotonic regression finds a use for pure noise; cross-fitted it does not."""
    inside, across, base = [], [], []
    for seed in range(20):
        scores, event = made(60, seed=seed, slope=0.0)
        curve = IsotonicRegression(y_min=0, y_max=1).fit(scores, event)
        inside.append(brier(curve.predict(scores), event))
        found = found_on(scores, event, method="isotonic")
        across.append(found.brier)
        base.append(found.brier_base_rate)
    assert np.mean(inside) < 0.97 * np.mean(base)
    assert np.mean(across) > 1.02 * np.mean(base)


@pytest.mark.parametrize("method", METHODS)
def test_an_informative_score_beats_the_base_rate_and_is_calibrated(method: str) -> None:
    found = found_on(*made(3000, seed=2), method=method)
    assert found.brier < 0.85 * found.brier_base_rate
    assert found.ece < 0.05
    assert (found.n, found.folds, len(found.bins)) == (3000, 5, MOST_BINS)


def test_what_chance_alone_shows() -> None:
    """The mean ECE of outcomes drawn from the probabilities themselves, bins as they are."""
    scores, event = made(60)
    found = found_on(scores, event, method="platt")
    probability = cross_fitted(scores, event, method="platt", folds=found.folds, seed=0)
    rng = np.random.default_rng(0)
    drawn = [ece(reliability(probability, rng.random(60) < probability)) for _ in range(400)]
    assert found.ece_by_chance == pytest.approx(np.mean(drawn), abs=float(5 * np.std(drawn) / 20))
    assert 0.05 < found.ece_by_chance < 0.2


def test_same_seed_same_numbers_other_seed_others() -> None:
    case = made(60)
    one, again, other = (found_on(*case, method="isotonic", seed=seed) for seed in (1, 1, 2))
    assert one == again
    assert one.brier != other.brier


def test_few_prompts_of_a_class_make_few_folds() -> None:
    scores, event = np.arange(30.0), np.arange(30) >= 27
    assert found_on(scores, event, method="platt").folds == 3


@pytest.mark.parametrize("method", METHODS)
def test_a_fold_without_different_scores(method: str) -> None:
    """One prompt stands out; the folds that train without it see equal scores only."""
    scores, event = np.zeros(20), np.arange(20) % 2 == 0
    scores[0] = 1.0
    found = found_on(scores, event, method=method)
    assert 0 <= found.ece <= 1
    assert found.brier == pytest.approx(0.25, abs=0.05)


@pytest.mark.parametrize(
    ("scores", "event", "reason"),
    [
        ([], [], "0 positive prompts, at least 2 needed"),
        ([1.0, 2.0, 3.0], [True, False, False], "1 positive prompts, at least 2 needed"),
        ([1.0, 2.0], [True, True], "0 negative prompts, at least 2 needed"),
        ([1.0] * 4, [True, False] * 2, "all scores are equal"),
    ],
)
def test_what_cannot_be_measured_says_why(scores: list[float], event: list[bool], reason: str) -> None:
    assert confidence(np.array(scores), np.array(event, dtype=bool)) == reason


def test_an_unknown_method_is_our_bug() -> None:
    with pytest.raises(AssertionError, match="beta"):
        confidence(*made(30), method="beta")


def test_nll_against_scikit_learn_and_where_there_is_none() -> None:
    rng = np.random.default_rng(0)
    probability, event = rng.uniform(0.01, 0.99, size=80), rng.random(80) < 0.4
    assert nll(probability, event) == pytest.approx(log_loss(event, probability), abs=1e-12)
    assert nll(1 - probability, ~event) == pytest.approx(log_loss(event, probability), abs=1e-12)
    assert nll(np.append(probability, 0.0), np.append(event, True)) is None
    assert nll(np.append(probability, 0.0), np.append(event, False)) is not None
    found = confidence(rng.normal(size=80) + 2 * event, event)
    assert isinstance(found, Confidence)
    assert found.nll is not None
    assert found.nll < found.nll_base_rate == pytest.approx(log_loss(event, np.full(80, event.mean())), abs=1e-12)


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 99), st.sampled_from([1e-300, 1e-165, 3e-20, 7.0, 1e155, 1e290]), st.sampled_from(METHODS))
def test_the_unit_of_a_score_does_not_matter(seed: int, unit: float, method: str) -> None:
    """Ranks and rising curves know none; the squares of the largest and the smallest floats are no floats."""
    rng = np.random.default_rng(seed)
    event = rng.random(40) < 0.4
    scores = rng.normal(event * 1.0, 1.0).round(2)
    one, other = (confidence(own, event, method=method) for own in (scores, scores * unit))
    assert not isinstance(one, str)
    assert not isinstance(other, str)
    assert (other.brier, other.ece, other.nll_base_rate) == pytest.approx((one.brier, one.ece, one.nll_base_rate))


def test_a_score_far_beyond_the_others_is_no_crash() -> None:
    """In some folds it is the only large one, in another it is only to be predicted."""
    event = np.array([False, True] * 10)
    for far in (1e300, -1e300, 1e-300):
        scores = np.linspace(0, 1, 20) * 1e-200
        scores[3] = far
        for method in METHODS:
            found = confidence(scores, event, method=method)
            assert not isinstance(found, str)
            assert 0 <= found.brier <= 1


@pytest.mark.parametrize("unit", [1e-165, 1e155])
def test_a_whole_score_does_not_know_the_unit(unit: float) -> None:
    records = random_records(4, sizes=dict.fromkeys(REGIMES, 6))
    other = [replace(r, signals={**r.signals, "abstain_p": float(str(r.signals["abstain_p"])) * unit}) for r in records]
    one, two = (evaluate(own, n_resamples=30).to_json() for own in (records, other))
    for section in ("per_regime", "within_regime", "delong", "detection", "selective", "signal_pairs", "comparisons"):
        assert one[section] == two[section], section
    for name in ("brier", "nll", "ece"):
        assert two["confidence"]["abstain_p"][name] == pytest.approx(one["confidence"]["abstain_p"][name])
    rates = [calibrate(own, signal="abstain_p", method="quantile", alpha=0.2).rates for own in (records, other)]
    assert rates[0] == rates[1]
