"""Exact intervals against scipy's own test, and the bounds quoted everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binomtest

from lab.statistics.rates import rate


@settings(deadline=None, max_examples=50)
@given(st.integers(1, 300).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_against_scipy(counts: tuple[int, int]) -> None:
    found = rate(*counts)
    expected = binomtest(*counts).proportion_ci(confidence_level=0.95, method="exact")
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high), abs=1e-8)
    assert found.low <= found.count / found.total <= found.high


@settings(deadline=None, max_examples=50)
@given(st.integers(0, 60), st.integers(0, 60))
def test_failures_mirror_successes(count: int, other: int) -> None:
    one, two = rate(count, count + other), rate(other, count + other)
    assert (one.low, one.high) == pytest.approx((1 - two.high, 1 - two.low), abs=1e-12)


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    [(0, 30, 0.0, 0.116), (6, 30, 0.077, 0.386), (9, 10, 0.555, 0.997), (7, 20, 0.154, 0.592), (0, 0, 0.0, 1.0)],
)
def test_known_intervals(count: int, total: int, low: float, high: float) -> None:
    found = rate(count, total)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-4)


def test_impossible_counts_are_our_bug() -> None:
    with pytest.raises(AssertionError):
        rate(3, 2)
