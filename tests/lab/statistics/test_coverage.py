"""How often the registered bootstrap's intervals hold the truth: paired differences, the pooled contrast, rates."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binom, norm

from lab.statistics.bootstrap import Resamples
from lab.statistics.rates import rate

RUNS, SIZE = 600, 30


def shift(auroc: float) -> float:
    """Distance of two unit normals with this AUROC."""
    return float(np.sqrt(2) * norm.ppf(auroc))


@pytest.mark.parametrize("aurocs", [(0.75, 0.6), (0.85, 0.7), (0.7, 0.7)])
def test_a_paired_difference_is_covered_at_30_prompts(aurocs: tuple[float, float]) -> None:
    rng, root = np.random.default_rng(5), np.linalg.cholesky([[1, 0.6], [0.6, 1]])
    resamples = Resamples(["p"] * SIZE + ["n"] * SIZE, n_resamples=400, seed=0)
    rows = {"positive": np.arange(SIZE), "negative": np.arange(SIZE, 2 * SIZE)}
    held = called = 0
    for _ in range(RUNS):
        scores = root @ rng.normal(size=(2, 2 * SIZE))
        scores[:, :SIZE] += np.array([[shift(auroc)] for auroc in aurocs])
        first, second = (resamples.auroc(own, **rows) for own in scores)
        difference = first.minus(second)
        low, high = difference.interval()
        held += low <= aurocs[0] - aurocs[1] <= high
        called += difference.p_value() < 0.05
    assert 0.93 <= held / RUNS <= 0.97
    if aurocs[0] == aurocs[1]:
        assert 0.03 <= called / RUNS <= 0.07


@pytest.mark.parametrize(("auroc", "low", "high"), [(0.54, 0.92, 0.97), (0.93, 0.87, 0.93)])
def test_the_pooled_contrast_is_covered_near_chance_and_not_near_one(auroc: float, low: float, high: float) -> None:
    rng = np.random.default_rng(1)
    strata = ["n"] * SIZE + [f"p{i // SIZE}" for i in range(6 * SIZE)]
    resamples = Resamples(strata, n_resamples=300, seed=0)
    rows = {"positive": np.arange(SIZE, 7 * SIZE), "negative": np.arange(SIZE)}
    held = 0
    for _ in range(RUNS):
        scores = rng.normal(size=7 * SIZE)
        scores[SIZE:] += shift(auroc)
        found = resamples.auroc(scores, **rows).interval()
        held += found[0] <= auroc <= found[1]
    assert low <= held / RUNS <= high


@pytest.mark.parametrize("total", [10, 30, 59])
def test_exact_intervals_of_a_rate_never_cover_less_than_they_say(total: int) -> None:
    """Summed over every count, at every rate of a grid: no simulation."""
    rates = np.linspace(0.001, 0.999, 333)
    found = [rate(count, total) for count in range(total + 1)]
    inside = np.array([[own.low <= p <= own.high for own in found] for p in rates])
    chance = binom.pmf(np.arange(total + 1), total, rates[:, None])
    assert (inside * chance).sum(axis=1).min() >= 0.95 - 1e-12
