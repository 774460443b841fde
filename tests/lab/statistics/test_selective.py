"""Risk and coverage: averages over all orders of ties, the authors' closed forms, laws, edges."""

from __future__ import annotations

import math
from itertools import pairwise, permutations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jaxtyping import TypeCheckError

from lab.statistics.auroc import auroc as auroc_of
from lab.statistics.bootstrap import Resamples, Sampled
from lab.statistics.selective import (
    MEASURES,
    Selective,
    augrc,
    aurc,
    e_aurc,
    prr,
    prr_area,
    risk_coverage,
    sampled,
    selective,
)

Cases = tuple[np.ndarray, np.ndarray]


def cases(*, most: int, losses: st.SearchStrategy[float], least: int = 4) -> st.SearchStrategy[Cases]:
    """Scores of few values, so that ties are the rule, with losses that are not all equal."""
    pairs = st.lists(st.tuples(st.integers(-3, 3).map(float), losses), min_size=least, max_size=most)
    arrays = pairs.map(lambda rows: (np.array([s for s, _ in rows]), np.array([loss for _, loss in rows])))
    return arrays.filter(lambda case: bool(np.ptp(case[1]) > 0))


WRONG = st.sampled_from([0.0, 1.0])
GRADED = st.integers(0, 4).map(lambda i: i / 4)


def slow(loss: list[float]) -> dict[str, float]:
    """The areas of losses in one order of keeping, surest first, by their definitions."""
    n = len(loss)
    risks = [sum(loss[:k]) / k for k in range(1, n + 1)]
    caught = [sum(loss[:k]) / n for k in range(n + 1)]
    quality = [1 - (own - min(loss)) / (max(loss) - min(loss)) for own in loss]
    rejected = range(int(0.5 * n))
    return {
        "aurc": sum(risks) / n,
        "augrc": sum((one + two) / 2 / n for one, two in pairwise(caught)),
        "prr_half_area": sum(sum(quality[: n - out]) / (n - out) for out in rejected) / len(rejected),
    }


def over_tie_orders(scores: np.ndarray, loss: np.ndarray) -> dict[str, float]:
    """Their plain average over every order that the scores allow."""
    orders = permutations(range(len(scores)))
    allowed = [order for order in orders if all(scores[a] <= scores[b] for a, b in pairwise(order))]
    found = [slow([float(loss[i]) for i in order]) for order in allowed]
    return {name: sum(own[name] for own in found) / len(found) for name in found[0]}


@settings(deadline=None, max_examples=25)
@given(cases(most=6, losses=GRADED))
def test_ties_are_averaged_over_every_order(case: Cases) -> None:
    scores, loss = case
    for name, expected in over_tie_orders(scores, loss).items():
        assert MEASURES[name](scores, loss) == pytest.approx(expected, abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(cases(most=40, losses=GRADED), st.integers(0, 99))
def test_without_ties_against_the_definitions(case: Cases, seed: int) -> None:
    loss = case[1]
    scores = np.random.default_rng(seed).permutation(len(loss)).astype(float)
    perfect, own = slow(sorted(loss)), slow([float(loss[i]) for i in np.argsort(scores)])
    for name, expected in own.items():
        assert MEASURES[name](scores, loss) == pytest.approx(expected, abs=1e-12)
    assert e_aurc(scores, loss) == pytest.approx(own["aurc"] - perfect["aurc"], abs=1e-12)
    mean = np.mean(1 - (loss - loss.min()) / np.ptp(loss))
    expected = (own["prr_half_area"] - mean) / (perfect["prr_half_area"] - mean)
    assert prr(scores, loss) == pytest.approx(expected, abs=1e-9)


@settings(deadline=None, max_examples=50)
@given(cases(most=40, losses=WRONG))
def test_augrc_is_the_failure_auroc_in_another_dress(case: Cases) -> None:
    """Traub et al. (2024): (1 - a) e (1 - e) + e² / 2, ties included."""
    scores, loss = case
    error, failure = loss.mean(), auroc_of(scores[loss == 1], scores[loss == 0])
    assert augrc(scores, loss) == pytest.approx((1 - failure) * error * (1 - error) + error**2 / 2, abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(cases(most=40, losses=WRONG))
def test_reversing_the_scores_and_the_losses(case: Cases) -> None:
    """The failure AUROC of right against wrong by the reversed scores is the same, so only e moves to 1 - e."""
    scores, loss = case
    error = loss.mean()
    turned = augrc(-scores, 1 - loss)
    assert turned - (1 - error) ** 2 / 2 == pytest.approx(augrc(scores, loss) - error**2 / 2, abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(cases(most=40, losses=WRONG))
def test_prr_over_all_rejections_is_aurc_between_random_and_perfect(case: Cases) -> None:
    scores, loss = case
    random, perfect = loss.mean(), aurc(loss, loss)
    assert prr_area(scores, loss, max_rejection=1.0) == pytest.approx(1 - aurc(scores, loss), abs=1e-12)
    expected = (random - aurc(scores, loss)) / (random - perfect)
    assert prr(scores, loss, max_rejection=1.0) == pytest.approx(expected, abs=1e-9)


@settings(deadline=None, max_examples=50)
@given(cases(most=30, losses=GRADED), st.randoms(use_true_random=False))
def test_neither_order_of_records_nor_scale_of_scores_matters(case: Cases, random: Random) -> None:
    scores, loss = case
    order = random.sample(range(len(scores)), len(scores))
    for measure in MEASURES.values():
        found = measure(scores, loss)
        assert measure(scores[order], loss[order]) == pytest.approx(found, abs=1e-9)
        assert measure(np.exp(scores), loss) == pytest.approx(found, abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(cases(most=30, losses=GRADED))
def test_perfect_and_useless_scores(case: Cases) -> None:
    _, loss = case
    flat = np.zeros(len(loss))
    assert e_aurc(loss, loss) == pytest.approx(0, abs=1e-12)
    assert prr(loss, loss) == pytest.approx(1, abs=1e-9)
    assert prr(-loss, loss) < 0
    assert aurc(flat, loss) == pytest.approx(loss.mean(), abs=1e-12)
    assert augrc(flat, loss) == pytest.approx(loss.mean() / 2, abs=1e-12)
    assert prr(flat, loss) == pytest.approx(0, abs=1e-9)


def test_the_perfect_order_nears_its_limit() -> None:
    """Geifman et al. (2019) approximate its AURC by r + (1 - r) ln(1 - r)."""
    loss = np.repeat([0.0, 1.0], [700, 300])
    assert aurc(loss, loss) == pytest.approx(0.3 + 0.7 * math.log(0.7), abs=1e-3)
    assert augrc(loss, loss) == pytest.approx(0.045, abs=1e-12)


def test_random_prr_is_what_shuffles_reach() -> None:
    rng = np.random.default_rng(0)
    loss = (rng.random(60) < 0.4).astype(float)
    areas = [float(prr_area(rng.permutation(60).astype(float), loss)) for _ in range(1000)]
    spread = float(np.std(areas)) / math.sqrt(1000)
    assert np.mean(areas) == pytest.approx(1 - loss.mean(), abs=4 * spread)
    assert spread < 0.002


def test_a_worked_curve() -> None:
    found = risk_coverage(np.array([2.0, 1.0, 2.0, 3.0]), np.array([1.0, 0.0, 0.0, 1.0]))
    np.testing.assert_allclose(found.coverage, [0.25, 0.5, 0.75, 1])
    np.testing.assert_allclose(found.risk, [0, 0.25, 1 / 3, 0.5], atol=1e-15)
    assert found.attainable.tolist() == [True, False, True, True]


@settings(deadline=None, max_examples=50)
@given(cases(most=30, losses=GRADED))
def test_the_curve_is_what_the_areas_are_of(case: Cases) -> None:
    curve = risk_coverage(*case)
    assert curve.risk.mean() == pytest.approx(aurc(*case), abs=1e-12)
    joint = np.append(0, curve.risk * curve.coverage)
    assert ((joint[1:] + joint[:-1]) / 2).mean() == pytest.approx(augrc(*case), abs=1e-12)
    thresholds = [case[0] <= score for score in np.unique(case[0])]
    assert curve.risk[curve.attainable] == pytest.approx([case[1][kept].mean() for kept in thresholds], abs=1e-12)


def test_the_summary_holds_every_area() -> None:
    scores, loss = np.array([0.0, 1.0, 2.0, 3.0]), np.array([0.0, 0.0, 1.0, 1.0])
    found = selective(scores, loss)
    assert isinstance(found, Selective)
    assert (found.n, found.risk) == (4, 0.5)
    assert found.aurc == pytest.approx((1 / 3 + 1 / 2) / 4)
    assert found.augrc == pytest.approx(0.125)
    assert found.prr_half_area == pytest.approx((1 / 2 + 2 / 3) / 2)
    assert (found.e_aurc, found.prr_half_normalised) == pytest.approx((0.0, 1.0), abs=1e-12)


@pytest.mark.parametrize(
    ("scores", "loss", "reason"),
    [
        ([], [], "0 judged prompts with a value, at least 4 needed"),
        ([1.0, 2.0, 3.0], [0.0, 1.0, 0.0], "3 judged prompts with a value, at least 4 needed"),
        ([1.0, 2.0, 3.0, 4.0], [1.0] * 4, "all losses are equal"),
        ([5.0] * 4, [0.0, 1.0, 0.0, 1.0], "all scores are equal"),
    ],
)
def test_what_cannot_be_measured_says_why(scores: list[float], loss: list[float], reason: str) -> None:
    assert selective(np.array(scores), np.array(loss)) == reason
    assert sampled(np.array(scores), np.array(loss), counts=np.ones((2, len(loss)))) == reason


@settings(deadline=None, max_examples=30)
@given(cases(most=9, losses=GRADED))
def test_four_prompts_are_enough_for_every_area(case: Cases) -> None:
    found = selective(*case)
    assert isinstance(found, str) == bool(np.ptp(case[0]) == 0)
    if isinstance(found, Selective):
        assert all(math.isfinite(getattr(found, name)) for name in MEASURES)


@pytest.mark.parametrize("loss", [[0.0, 1.5, 0.0, 1.0], [0.0, math.nan, 0.0, 1.0], [0.0, 1.0, 0.0]])
def test_losses_out_of_range_are_our_bug(loss: list[float]) -> None:
    with pytest.raises((AssertionError, TypeCheckError)):
        selective(np.arange(4.0), np.array(loss))


@pytest.mark.parametrize("measure", MEASURES)
def test_every_resample_against_drawing_the_rows(measure: str) -> None:
    rng = np.random.default_rng(4)
    scores, loss = rng.normal(size=25).round(1), (rng.random(25) < 0.4).astype(float)
    counts = Resamples(["all"] * 25, n_resamples=50, seed=2).counts
    whole = sampled(scores, loss, counts=counts)
    assert not isinstance(whole, str)
    found = whole[measure]
    assert list(whole) == list(MEASURES)
    np.testing.assert_allclose(found.samples, MEASURES[measure](scores, loss, counts), atol=1e-12)
    for sample, drawn in zip(found.samples, counts.astype(int), strict=True):
        own = np.repeat(scores, drawn), np.repeat(loss, drawn)
        assert sample == pytest.approx(float(MEASURES[measure](*own)), abs=1e-9)


def test_a_resample_that_cannot_tell_is_left_out() -> None:
    """Nobody drawn; or prompts of one loss only, whose sums differ in their last bits."""
    scores, loss = np.arange(8.0), np.array([0.7, 1.0, 0.7, 1.0, 0.7, 0.7, 0.7, 0.7])
    counts = np.array([[1, 1, 1, 1, 1, 1, 1, 1], [0, 0, 1, 0, 1, 0, 3, 2], [0, 0, 0, 0, 0, 0, 0, 0]])
    found = sampled(scores, loss, counts=counts)
    assert not isinstance(found, str)
    missing = {name: np.isnan(own.samples).tolist() for name, own in found.items() if isinstance(own, Sampled)}
    nobody = [False, False, True]
    assert missing == {name: [False, True, True] if name == "prr_half_normalised" else nobody for name in MEASURES}
