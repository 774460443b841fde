"""Cohen's kappa: scikit-learn as oracle, laws, how often its interval covers the truth, edges."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from lab.kappa import Kappa, kappa

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
    assert kappa(["a", "b"] * 5, ["a", "b"] * 5) == Kappa(1.0, 1.0, 1.0, 1.0, 10)
    apart = kappa(["a"] * 5, ["b"] * 5)
    assert isinstance(apart, Kappa)
    assert (apart.kappa, apart.agreement) == (0.0, 0.0)


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
