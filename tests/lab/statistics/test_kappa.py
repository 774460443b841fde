"""Cohen's kappa: scikit-learn as oracle, laws, how often its interval covers the truth, edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest
from sklearn.metrics import cohen_kappa_score

from lab.statistics.kappa import Kappa, kappa

LABELS = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=2, max_size=40)


@settings(deadline=None, max_examples=40)
@given(LABELS)
def test_against_scikit_learn(pairs: list[tuple[str, str]]) -> None:
    first, second = zip(*pairs, strict=True)
    found = kappa(first, second)
    if isinstance(found, str):
        assert len({*first, *second}) == 1
        return
    assert found.kappa == pytest.approx(cohen_kappa_score(first, second), abs=1e-12)
    assert found.agreement == pytest.approx(np.mean([a == b for a, b in pairs]))
    assert -1 <= found.low <= found.high <= 1
    other = kappa(second, first)
    assert isinstance(other, Kappa)
    assert other.kappa == pytest.approx(found.kappa, abs=1e-12)


def test_edges() -> None:
    assert "no kappa" in str(kappa([], []))
    assert "no kappa" in str(kappa(["a"] * 5, ["a"] * 5))
    apart = kappa(["a"] * 5, ["b"] * 5)
    assert isinstance(apart, Kappa)
    assert (apart.kappa, apart.agreement, apart.at_boundary) == (0.0, 0.0, True)
    assert (apart.low, apart.high) == pytest.approx((0.0, binomtest(0, 5).proportion_ci().high))


@pytest.mark.parametrize("n", [2, 10, 30])
def test_perfect_agreement_is_not_certainty(n: int) -> None:
    """All n agree with chance p^n where each does with p; half of the items are of each label, so chance agrees .5."""
    found = kappa(["a", "b"] * (n // 2), ["a", "b"] * (n // 2))
    assert isinstance(found, Kappa)
    assert (found.kappa, found.high, found.agreement, found.at_boundary) == (1.0, 1.0, 1.0, True)
    assert found.low == pytest.approx((0.025 ** (1 / n) - 0.5) / 0.5)


def test_one_disagreement_is_no_surer_than_none() -> None:
    first, lows = ["a", "b"] * 10, []
    for wrong in (0, 1, 2):
        found = kappa(first, ["c"] * wrong + first[wrong:])
        assert isinstance(found, Kappa)
        lows.append(found.low)
    assert lows == sorted(lows, reverse=True)


@pytest.mark.parametrize(("n", "copied"), [(10, 0.9), (30, 0.9), (30, 0.97)])
def test_raters_that_nearly_agree_are_covered(n: int, copied: float) -> None:
    """The second of two raters copies the first with this chance, and else guesses: kappa is that chance."""
    rng, held, runs = np.random.default_rng(2), 0, 200
    for _ in range(runs):
        first = rng.integers(3, size=n)
        second = np.where(rng.random(n) < copied, first, rng.integers(3, size=n))
        found = kappa([str(own) for own in first], [str(own) for own in second])
        assert isinstance(found, Kappa)
        held += found.low <= copied <= found.high
    assert held / runs >= 0.93


def test_how_often_the_interval_covers_the_truth() -> None:
    """60 items, three labels, the second rater copies the first in 70 of 100 cases and else guesses: kappa is 0.7."""
    rng, held, runs = np.random.default_rng(1), 0, 300
    for _ in range(runs):
        first = rng.integers(3, size=60)
        second = np.where(rng.random(60) < 0.7, first, rng.integers(3, size=60))
        found = kappa([str(own) for own in first], [str(own) for own in second])
        assert isinstance(found, Kappa)
        held += found.low <= 0.7 <= found.high
    assert 0.92 <= held / runs <= 0.98
