"""The simulations: against the bootstrap they stand for, against published sizes, and in the limits."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.statistics.bootstrap import Resamples
from lab.statistics.power import _placements, _wins, min_detectable_difference, null_wins, rank_correlation

MARGIN = 0.02
ALIKE = ((1.0, 0.6), (0.6, 1.0))


def chance(n: int, *, correlation: tuple[tuple[float, ...], ...] = ALIKE, n_candidates: int = 1) -> float:
    return float(simulated(n, correlation=correlation, n_candidates=n_candidates).any(axis=1).mean())


def simulated(n: int, *, correlation: tuple[tuple[float, ...], ...] = ALIKE, n_candidates: int = 1) -> np.ndarray:
    return null_wins((n,) * 6, n, margin=MARGIN, correlation=correlation, n_candidates=n_candidates)


def test_thirty_prompts_see_about_18_points() -> None:
    found = min_detectable_difference(30, 30, margin=MARGIN)
    assert found == pytest.approx(0.18, abs=0.02)


def test_more_prompts_see_more() -> None:
    found = [min_detectable_difference(n, n, margin=MARGIN) for n in (20, 60, 480)]
    assert found == sorted(found, reverse=True)  # type: ignore[type-var]
    assert found[-1] == pytest.approx(0.05, abs=0.01)


def test_hopeless_sizes_have_no_answer() -> None:
    assert min_detectable_difference(2, 2, margin=0.39) is None


def test_a_fixed_pair_wins_by_chance_about_one_time_in_ten() -> None:
    assert 0.07 <= chance(30) <= 0.15


def test_each_contrast_is_won_by_chance_about_one_time_in_forty_and_four_hardly_ever() -> None:
    won = simulated(30)
    assert won.shape[1] == 7
    assert 0.01 <= won.mean() <= 0.04
    assert (won.sum(axis=1) >= 4).mean() <= 0.02
    with pytest.raises(ValueError, match="read-only"):
        won[0] = True


def test_the_pooled_contrast_of_one_regime_is_that_regime() -> None:
    won = null_wins((25,), 25, margin=MARGIN, correlation=ALIKE, n_candidates=1)
    np.testing.assert_array_equal(won[:, 0], won[:, 1])


def test_a_candidate_that_ranks_like_the_baseline_never_wins() -> None:
    assert chance(20, correlation=((1.0, 1.0), (1.0, 1.0))) == 0.0


def test_more_candidates_to_pick_from_win_more_often() -> None:
    five = tuple(tuple(1.0 if i == j else 0.3 for j in range(5)) for i in range(5))
    assert chance(20, correlation=five, n_candidates=4) > chance(20, correlation=five, n_candidates=1)


def test_the_same_sizes_give_the_same_numbers() -> None:
    first = chance(25)
    null_wins.cache_clear()
    assert chance(25) == first


def test_placements_average_to_auroc() -> None:
    rng = np.random.default_rng(0)
    positive, negative = rng.normal(0.5, 1, (1, 1, 14)), rng.normal(size=(1, 1, 9))
    over_negatives, over_positives = _placements(positive, negative)
    expected = roc_auc_score([1] * 14 + [0] * 9, np.concatenate([positive, negative], axis=2).ravel())
    assert over_negatives.mean() == pytest.approx(expected, abs=1e-12)
    assert over_positives.mean() == pytest.approx(expected, abs=1e-12)


def test_the_normal_interval_decides_as_the_bootstrap_does() -> None:
    n, runs = 30, 150
    rng = np.random.default_rng(1)
    scores = rng.normal(size=(runs, 2, 2 * n)) + rng.normal(size=(runs, 1, 2 * n))
    scores[:, 0, :n] += 1.2
    scores[:, 1, :n] += 0.3
    over_negatives, over_positives = _placements(scores[..., :n], scores[..., n:])
    normal = _wins(over_negatives[:, 0] - over_negatives[:, 1], over_positives[:, 0] - over_positives[:, 1], MARGIN)
    resamples = Resamples(["p"] * n + ["n"] * n, n_resamples=400, seed=0)
    rows = {"positive": np.arange(n), "negative": np.arange(n, 2 * n)}
    boot = []
    for first, second in scores:
        difference = resamples.auroc(first, **rows).minus(resamples.auroc(second, **rows))
        boot.append(difference.value >= MARGIN and difference.interval()[0] > 0)
    assert 0.2 < np.mean(boot) < 0.9
    assert np.mean(normal == np.array(boot)) > 0.93


def test_rank_correlation() -> None:
    rng = np.random.default_rng(2)
    strata = ["a"] * 40 + ["b"] * 40
    first = rng.normal(size=80)
    missing = np.where(np.arange(80) == 3, np.nan, first)
    scores = np.stack(
        [first, np.exp(first), -first, np.ones(80), rng.normal(size=80), first + 100 * np.repeat([0, 1], 40)]
    )
    found = np.array(rank_correlation(scores, strata))
    np.testing.assert_array_equal(found[0, :4], [1, 1, -1, 0])
    assert abs(found[0, 4]) < 0.3
    assert found[0, 5] == 1  # a shift between strata is no correlation inside them
    np.testing.assert_array_equal(np.diag(found), 1)
    assert rank_correlation(np.stack([first, missing]), strata) == ((1.0, 1.0), (1.0, 1.0))
