"""The bootstrap: against resampling row by row, and the laws that make differences paired."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.statistics.auroc import auroc
from lab.statistics.bootstrap import Resamples, Sampled, holm

STRATA = ["in_domain"] * 12 + ["one"] * 9 + ["two"] * 7
NEGATIVE, ONE, TWO = np.arange(12), np.arange(12, 21), np.arange(21, 28)


def values(seed: int, *, tied: bool = False) -> np.ndarray:
    rng = np.random.default_rng(seed)
    scores = rng.normal(size=len(STRATA)) + np.repeat([0.0, 0.7, 1.4], [12, 9, 7])
    return scores.round(0) if tied else scores


@pytest.mark.parametrize("tied", [False, True])
def test_every_resample_against_drawing_the_rows(tied: bool) -> None:
    resamples, scores = Resamples(STRATA, n_resamples=60, seed=5), values(1, tied=tied)
    positive = np.concatenate([ONE, TWO])
    found = resamples.auroc(scores, positive=positive, negative=NEGATIVE)
    assert found.value == pytest.approx(auroc(scores[positive], scores[NEGATIVE]), abs=1e-12)
    for sample, counts in zip(found.samples, resamples.counts.astype(int), strict=True):
        drawn = [np.repeat(scores[rows], counts[rows]) for rows in (positive, NEGATIVE)]
        assert sample == pytest.approx(auroc(*drawn), abs=1e-12)


def test_strata_keep_their_sizes() -> None:
    counts = Resamples(STRATA, n_resamples=200, seed=0).counts
    for rows in (NEGATIVE, ONE, TWO):
        assert set(counts[:, rows].sum(axis=1)) == {len(rows)}
    assert counts.mean() == pytest.approx(1)
    assert counts.min() == 0
    assert counts.max() > 3


def test_the_pooled_contrast_shares_the_in_domain_resample() -> None:
    resamples, scores = Resamples(STRATA, n_resamples=50, seed=2), values(3)
    one = resamples.auroc(scores, positive=ONE, negative=NEGATIVE).samples
    two = resamples.auroc(scores, positive=TWO, negative=NEGATIVE).samples
    pooled = resamples.auroc(scores, positive=np.concatenate([ONE, TWO]), negative=NEGATIVE).samples
    np.testing.assert_allclose(pooled, (9 * one + 7 * two) / 16, atol=1e-12)


def test_same_seed_same_numbers_other_seed_others() -> None:
    first, again, other = (Resamples(STRATA, n_resamples=20, seed=seed).counts for seed in (7, 7, 8))
    np.testing.assert_array_equal(first, again)
    assert (first != other).any()


def test_a_signal_against_itself_differs_by_nothing() -> None:
    resamples = Resamples(STRATA, n_resamples=30, seed=0)
    own = resamples.auroc(values(0), positive=ONE, negative=NEGATIVE)
    same = resamples.auroc(2 * values(0) + 1, positive=ONE, negative=NEGATIVE)
    assert own.minus(same).value == 0.0
    assert set(own.minus(same).samples) == {0.0}
    assert own.minus(same).p_value() == 1.0
    ends = own.minus(same).ends()
    assert ends.at_boundary
    assert ends.low == pytest.approx(-ends.high)
    assert ends.low < -0.3  # 9 against 9 prompts that rank alike leave this much possible


def test_pairing_narrows_the_interval_of_similar_signals() -> None:
    paired = Resamples(STRATA, n_resamples=400, seed=0)
    similar = values(0) + 0.1 * values(9)
    first = paired.auroc(values(0), positive=ONE, negative=NEGATIVE)
    low, high = first.minus(paired.auroc(similar, positive=ONE, negative=NEGATIVE)).interval()
    apart = Resamples(STRATA, n_resamples=400, seed=1).auroc(similar, positive=ONE, negative=NEGATIVE)
    wide_low, wide_high = first.minus(apart).interval()
    assert high - low < 0.5 * (wide_high - wide_low)


def test_a_resample_without_one_class_is_left_out() -> None:
    resamples, rare = Resamples(STRATA, n_resamples=100, seed=0), ONE[:1]
    found = resamples.auroc(values(0), positive=rare, negative=NEGATIVE)
    missing = ~np.isfinite(found.samples)
    np.testing.assert_array_equal(missing, resamples.counts[:, rare[0]] == 0)
    assert missing.any()
    assert np.isfinite(found.interval()).all()


def test_p_value() -> None:
    assert Sampled(0.2, np.linspace(0.01, 1, 99)).p_value() == pytest.approx(0.02)
    assert Sampled(0.0, np.linspace(-1, 1, 100)).p_value() == 1.0
    drawn = np.concatenate([np.full(10, -1.0), np.full(90, 1.0)])
    assert Sampled(0.5, drawn).p_value() == Sampled(-0.5, -drawn).p_value() == pytest.approx(22 / 101)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.floats(0, 1), max_size=9))
def test_holm_against_its_definition(p_values: list[float]) -> None:
    adjusted = holm(p_values)
    for level in (0.01, 0.05, 0.2):
        rejected: set[int] = set()
        for rank, i in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
            if p_values[i] * (len(p_values) - rank) > level:
                break
            rejected.add(i)
        assert {i for i, value in enumerate(adjusted) if value <= level} == rejected
    assert all(own >= p for own, p in zip(adjusted, p_values, strict=True))


def test_holm_example() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
