"""DeLong: every pair compared as oracle, laws, and how often the intervals cover the truth."""

from __future__ import annotations

from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import norm
from sklearn.metrics import roc_auc_score

from lab.statistics.bootstrap import Resamples
from lab.statistics.delong import Difference, Interval, delong, logit_interval, paired_difference, placements

SIZES = st.tuples(st.integers(1, 4), st.integers(2, 15), st.integers(2, 15))


def drawn(sizes: tuple[int, int, int], *, seed: int, tied: bool) -> tuple[np.ndarray, np.ndarray]:
    """Scores `[signal, prompt]` of both classes, positives a little higher; few different values when tied."""
    signals, n, m = sizes
    rng = np.random.default_rng(seed)
    positive, negative = rng.normal(size=(signals, n)) + 0.8, rng.normal(size=(signals, m))
    return (positive.round(0), negative.round(0)) if tied else (positive, negative)


def slow(positive: np.ndarray, negative: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """AUROCs and covariance by comparing every pair, in O(n m)."""
    signals, n = positive.shape
    m = negative.shape[1]

    def won(p: float, q: float) -> float:
        return 1.0 if p > q else 0.5 if p == q else 0.0

    of_positive = [[sum(won(p, q) for q in negative[s]) / m for p in positive[s]] for s in range(signals)]
    of_negative = [[sum(won(p, q) for p in positive[s]) / n for q in negative[s]] for s in range(signals)]
    auroc = [sum(own) / n for own in of_positive]
    covariance = np.zeros((signals, signals))
    for a in range(signals):
        for b in range(signals):
            for size, own in ((n, of_positive), (m, of_negative)):
                products = [(x - auroc[a]) * (y - auroc[b]) for x, y in zip(own[a], own[b], strict=True)]
                covariance[a, b] += sum(products) / (size - 1) / size
    return np.array(auroc), covariance


@settings(deadline=None, max_examples=50)
@given(SIZES, st.integers(0, 999), st.booleans())
def test_against_comparing_every_pair(sizes: tuple[int, int, int], seed: int, tied: bool) -> None:
    positive, negative = drawn(sizes, seed=seed, tied=tied)
    found, (auroc, covariance) = delong(positive, negative), slow(positive, negative)
    np.testing.assert_allclose(found.auroc, auroc, atol=1e-12)
    np.testing.assert_allclose(found.covariance, covariance, atol=1e-9)
    truth = np.repeat([1, 0], [sizes[1], sizes[2]])
    both = np.concatenate([positive, negative], axis=1)
    np.testing.assert_allclose(found.auroc, [roc_auc_score(truth, own) for own in both], atol=1e-12)
    over_negatives, over_positives = placements(positive, negative)
    np.testing.assert_allclose(over_positives.mean(axis=1), over_negatives.mean(axis=1), atol=1e-12)


@settings(deadline=None, max_examples=50)
@given(SIZES, st.integers(0, 999), st.booleans())
def test_laws(sizes: tuple[int, int, int], seed: int, tied: bool) -> None:
    """Order and scale do not matter; swapping the classes, or turning one signal, mirrors."""
    positive, negative = drawn(sizes, seed=seed, tied=tied)
    own = delong(positive, negative)
    order = np.random.default_rng(seed).permutation(sizes[1])
    for same in (delong(np.exp(positive), np.exp(negative)), delong(positive[:, order], negative[:, ::-1])):
        np.testing.assert_allclose(same.auroc, own.auroc, atol=1e-12)
        np.testing.assert_allclose(same.covariance, own.covariance, atol=1e-12)
    swapped = delong(negative, positive)
    np.testing.assert_allclose(swapped.auroc, 1 - own.auroc, atol=1e-12)
    np.testing.assert_allclose(swapped.covariance, own.covariance, atol=1e-12)
    sign = np.ones((sizes[0], 1))
    sign[0] = -1
    turned = delong(sign * positive, sign * negative)
    assert turned.auroc[0] == pytest.approx(1 - own.auroc[0], abs=1e-12)
    np.testing.assert_allclose(turned.covariance, sign * own.covariance * sign.T, atol=1e-12)


@settings(deadline=None, max_examples=50)
@given(st.tuples(st.just(1), st.integers(2, 30), st.integers(2, 30)), st.integers(0, 999), st.booleans())
def test_the_interval(sizes: tuple[int, int, int], seed: int, tied: bool) -> None:
    positive, negative = (own[0] for own in drawn(sizes, seed=seed, tied=tied))
    own, swapped = logit_interval(positive, negative), logit_interval(negative, positive)
    auroc = roc_auc_score(np.repeat([1, 0], sizes[1:]), np.concatenate([positive, negative]))
    if isinstance(own, str) or isinstance(swapped, str):
        few = 2 / comb(sizes[1] + sizes[2], sizes[1]) >= 0.05
        assert few or auroc in (0.0, 1.0) or np.ptp(np.concatenate([positive, negative])) == 0
        return
    assert 0 <= own.low < own.auroc < own.high <= 1
    assert (own.low, own.auroc, own.high) == pytest.approx((1 - swapped.high, 1 - swapped.auroc, 1 - swapped.low))
    assert (own.n_positive, own.n_negative) == sizes[1:]
    odds = [np.log(value / (1 - value)) for value in (own.low, own.auroc, own.high)]
    half = norm.ppf(0.975) * own.standard_error / (auroc * (1 - auroc))
    assert odds[2] - odds[1] == pytest.approx(half, rel=1e-6)
    assert odds[1] - odds[0] == pytest.approx(half, rel=1e-6)


def test_a_difference_against_its_formula() -> None:
    positive, negative = drawn((2, 25, 18), seed=7, tied=False)
    positive[1] += 0.9 * positive[0]
    negative[1] += 0.9 * negative[0]
    auroc, covariance = slow(positive, negative)
    error = np.sqrt(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1])
    found = paired_difference((positive[0], negative[0]), (positive[1], negative[1]))
    assert isinstance(found, Difference)
    assert found.difference == pytest.approx(auroc[0] - auroc[1])
    assert found.standard_error == pytest.approx(error)
    assert (found.low, found.high) == pytest.approx(
        (found.difference - norm.ppf(0.975) * error, found.difference + norm.ppf(0.975) * error)
    )
    assert found.p == pytest.approx(2 * norm.sf(abs(found.difference) / error))
    assert (found.n_positive, found.n_negative, found.at_boundary) == (25, 18, False)
    other = paired_difference((positive[1], negative[1]), (positive[0], negative[0]))
    assert isinstance(other, Difference)
    assert (other.difference, other.low, other.high, other.p) == pytest.approx(
        (-found.difference, -found.high, -found.low, found.p)
    )


def test_pairing_narrows_the_interval_of_similar_signals() -> None:
    positive, negative = drawn((2, 30, 30), seed=3, tied=False)
    similar = positive[0] + 0.1 * positive[1], negative[0] + 0.1 * negative[1]
    found = paired_difference((positive[0], negative[0]), similar)
    one, two = logit_interval(positive[0], negative[0]), logit_interval(*similar)
    assert isinstance(found, Difference)
    assert isinstance(one, Interval)
    assert isinstance(two, Interval)
    assert found.standard_error < 0.3 * np.hypot(one.standard_error, two.standard_error)


@pytest.mark.parametrize(
    ("positive", "negative", "reason"),
    [
        ([], [1.0, 2.0], "0 positive prompts"),
        ([1.0, 2.0], [1.5], "1 negative prompts"),
        ([1.0] * 5, [1.0] * 4, "all scores are equal"),
        ([3.0, 4.0], [1.0, 2.0], "exactly 1, where"),
        ([1.0, 2.0], [3.0, 4.0], "exactly 0, where"),
        ([1.0, 3.5], [3.0, 4.0], "2 against 2 prompts are too few: even a perfect order comes up by chance, 0.33"),
    ],
)
def test_no_interval_says_why(positive: list[float], negative: list[float], reason: str) -> None:
    found = logit_interval(positive, negative)
    assert isinstance(found, str)
    assert reason in found


@pytest.mark.parametrize("n", [4, 30, 999])
def test_one_tie_short_of_the_boundary_has_an_interval(n: int) -> None:
    found = logit_interval(np.arange(n, 2 * n), [*range(n - 1), n])
    assert isinstance(found, Interval)
    assert found.auroc == pytest.approx(1 - 0.5 / n**2, abs=1e-12)
    assert found.low < found.auroc < found.high < 1


def test_no_difference_says_why() -> None:
    one, other = ([1.0, 3.0, 2.0], [0.0, 2.5]), ([3.0, 1.0, 2.0], [2.5, 0.0])
    coin, best, worst = ([1.0] * 3, [1.0] * 2), ([3.0] * 3, [1.0, 2.0]), ([0.0] * 3, [1.0, 2.0])
    alike = ([2.0, 6.0, 4.0], [0.0, 5.0])
    for first, second, reason in (
        (one, alike, r"+0.000 without any spread"),
        (best, worst, "+1.000 without any spread"),
        (best, coin, "+0.500 without any spread"),
        (coin, coin, "all scores are equal"),
        (([1.0], [0.0, 2.0]), ([2.0], [0.0, 2.0]), "1 positive prompts"),
        (one, best, "3 against 2 prompts are too few"),
    ):
        found = paired_difference(first, second)
        assert isinstance(found, str)
        assert reason in found
    one, other, coin, best = (tuple(own * 2 for own in pair) for pair in (one, other, coin, best))
    against_best = paired_difference(one, best)
    assert isinstance(against_best, Difference)
    assert against_best.at_boundary
    against_coin = paired_difference(one, coin)
    assert isinstance(against_coin, Difference)
    assert not against_coin.at_boundary
    assert against_coin.difference == pytest.approx(4 / 6 - 0.5)
    assert isinstance(paired_difference(one, other), Difference)


def test_a_missing_value_is_our_bug() -> None:
    for values in ([np.nan, 1.0], [np.inf, 1.0]):
        with pytest.raises(AssertionError, match="finite"):
            logit_interval(values, [0.0, 2.0])
        with pytest.raises(AssertionError, match="finite"):
            delong(np.array([[0.0, 2.0]]), np.array([values]))


def simulated(auroc: float, *, runs: int = 1500, size: int = 30) -> tuple[np.ndarray, np.ndarray]:
    """`[run, prompt]` normal scores of both classes with this true AUROC."""
    rng = np.random.default_rng(6)
    return rng.normal(size=(runs, size)) + np.sqrt(2) * norm.ppf(auroc), rng.normal(size=(runs, size))


@pytest.mark.parametrize(
    ("auroc", "logit", "bootstrap"),
    [(0.5, 0.957, 0.942), (0.75, 0.960, 0.945), (0.85, 0.956, 0.932), (0.93, 0.950, 0.918), (0.98, 0.926, 0.868)],
)
def test_how_often_the_intervals_cover_the_truth(auroc: float, logit: float, bootstrap: float) -> None:
    """The table in `lab/statistics/delong.py`, within the noise of 1,500 runs."""
    positive, negative = simulated(auroc)
    runs, size = positive.shape
    found = [logit_interval(*own) for own in zip(positive, negative, strict=True)]
    intervals = [own for own in found if isinstance(own, Interval)]
    covered = sum(own.low <= auroc <= own.high for own in intervals)
    assert covered / runs == pytest.approx(logit, abs=0.02)
    assert 0.93 <= covered / len(intervals) <= 0.97
    resamples = Resamples(["positive"] * size + ["negative"] * size, n_resamples=500, seed=0)
    rows = np.arange(size), np.arange(size, 2 * size)
    covered = 0
    for scores in np.concatenate([positive, negative], axis=1):
        low, high = np.percentile(resamples.auroc(scores, positive=rows[0], negative=rows[1]).samples, [2.5, 97.5])
        covered += low <= auroc <= high
    assert covered / runs == pytest.approx(bootstrap, abs=0.02)
    assert (0.93 <= covered / runs <= 0.97) == (auroc <= 0.85)  # where it should, and where it does not


def test_how_often_a_paired_difference_covers_the_truth() -> None:
    """Two signals that correlate by 0.6, true difference 0.15; and how often none is called one at 5 %."""
    covered = called = 0
    runs, size, rng = 1000, 60, np.random.default_rng(2)
    root = np.linalg.cholesky([[1, 0.6], [0.6, 1]])
    for _ in range(runs):
        negative, noise = root @ rng.normal(size=(2, size)), root @ rng.normal(size=(2, size))
        for true, shifts in ((0.15, (0.85, 0.7)), (0.0, (0.7, 0.7))):
            positive = noise + np.sqrt(2) * norm.ppf(shifts)[:, None]
            found = paired_difference((positive[0], negative[0]), (positive[1], negative[1]))
            assert isinstance(found, Difference)
            covered += true > 0 and found.low <= true <= found.high
            called += true == 0 and found.p < 0.05
    assert covered / runs == pytest.approx(0.95, abs=0.02)
    assert called / runs == pytest.approx(0.05, abs=0.02)
