"""Densities against scipy, neighbours against scikit-learn, and which maps of the states change no rank."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import cdist, mahalanobis
from scipy.stats import multivariate_normal, ortho_group
from sklearn.covariance import LedoitWolf
from sklearn.metrics import roc_auc_score
from sklearn.neighbors import KDTree

from lab.monitors import density
from lab.statistics.auroc import auroc
from model.errors import LabError

seeds = st.integers(0, 10_000)


def drawn(seed: int, n: int, d: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.normal(size=(n, d)) @ rng.normal(size=(d, d)) + rng.normal(size=d) * 3


def parted(seed: int, d: int = 5) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What a density is fitted on, and two classes to tell apart."""
    whole = drawn(seed, 160, d)
    return whole[:80], whole[80:120], whole[120:] + 1.5


@given(seeds)
@settings(max_examples=20, deadline=None)
def test_distances_are_scipys_mahalanobis(seed: int) -> None:
    vectors = drawn(seed, 60, 6)
    params = density.fit_gaussian(vectors[:40])
    fitted = LedoitWolf().fit(vectors[:40])
    inverse = np.linalg.inv(fitted.covariance_)
    expected = [mahalanobis(row, fitted.location_, inverse) ** 2 for row in vectors]
    np.testing.assert_allclose(density.squared_distances(params, vectors), expected, rtol=1e-3)
    log_density = multivariate_normal(fitted.location_, fitted.covariance_).logpdf(vectors)
    gap = density.squared_distances(params, vectors) + 2 * log_density
    np.testing.assert_allclose(gap, gap.mean(), atol=1e-3 * np.abs(log_density).max())


@given(seeds, st.floats(1e-3, 1e3))
@settings(max_examples=20, deadline=None)
def test_a_shift_a_rotation_or_another_unit_changes_no_rank(seed: int, unit: float) -> None:
    """Exactly so with Ledoit and Wolf's shrinkage too, which stays the same share."""
    taught, inside, outside = parted(seed)
    turn = ortho_group.rvs(5, random_state=seed) * unit
    plain, moved = density.fit_gaussian(taught), density.fit_gaussian(taught @ turn + 7 * unit)
    for vectors in (inside, outside):
        there = density.squared_distances(moved, vectors @ turn + 7 * unit)
        np.testing.assert_allclose(there, density.squared_distances(plain, vectors), rtol=1e-2)


@given(seeds)
@settings(max_examples=20, deadline=None)
def test_without_shrinkage_any_invertible_map_keeps_the_auroc(seed: int) -> None:
    taught, inside, outside = parted(seed)
    turn = np.random.default_rng(seed + 1).normal(size=(5, 5)) + 2 * np.eye(5)
    found = []
    for linear in (np.eye(5), turn):
        own = taught @ linear - 3
        params = density.gaussian(own.mean(axis=0), np.cov(own.T))
        sides = [density.squared_distances(params, vectors @ linear - 3) for vectors in (outside, inside)]
        found.append(auroc(*sides))
        truth = np.repeat([1, 0], [len(outside), len(inside)])
        assert found[-1] == pytest.approx(roc_auc_score(truth, np.concatenate(sides)), abs=1e-12)
    assert found[0] == pytest.approx(found[1], abs=2e-3)  # float32 may part or join a tie


def test_shrinkage_does_not_survive_every_map() -> None:
    """Why the law above is not claimed of Ledoit and Wolf's covariance."""
    taught, inside, _ = parted(1)
    stretch = np.diag([1.0, 1.0, 1.0, 1.0, 300.0])
    plain, moved = density.fit_gaussian(taught[:12]), density.fit_gaussian(taught[:12] @ stretch)
    there = density.squared_distances(moved, inside @ stretch)
    assert not np.allclose(there, density.squared_distances(plain, inside), rtol=0.1)


@given(seeds)
@settings(max_examples=20, deadline=None)
def test_neighbours_are_those_of_two_other_searches(seed: int) -> None:
    vectors = drawn(seed, 60, 6)
    params = density.fit_neighbours(vectors[:40], seed=seed)
    mean = vectors[:40].astype(np.float64).mean(axis=0).astype(np.float32)
    units = (vectors - mean) / np.linalg.norm(vectors - mean, axis=1, keepdims=True)
    found = density.neighbour_distances(params, vectors)
    by_hand = np.sort(cdist(units, units[:40]), axis=1)[:, density.NEAREST - 1]
    np.testing.assert_allclose(found, by_hand, atol=1e-6)
    tree = KDTree(params["bank"].astype(float)).query(units, k=density.NEAREST)[0][:, -1]
    np.testing.assert_allclose(found, tree, atol=1e-6)
    assert found.min() >= 0
    assert found.max() <= 2 + 1e-6


def test_the_bank_is_bounded_and_drawn_by_seed() -> None:
    vectors = drawn(0, density.BANK + 300, 3)
    banks = [density.fit_neighbours(vectors, seed=seed)["bank"] for seed in (1, 1, 2)]
    assert banks[0].shape == (density.BANK, 3)
    assert banks[0].tobytes() == banks[1].tobytes() != banks[2].tobytes()


@pytest.mark.parametrize("vectors", [np.ones((40, 3)), np.ones((1, 3))], ids=["alike", "one"])
@pytest.mark.parametrize("fit", [density.fit_gaussian, lambda own: density.fit_neighbours(own, seed=1)])
def test_what_does_not_vary_has_no_density(fit, vectors: np.ndarray) -> None:
    with pytest.raises(LabError, match="expected"):
        fit(vectors)


def test_fewer_vectors_than_features_still_have_a_density() -> None:
    vectors = drawn(4, 30, 50)
    found = density.squared_distances(density.fit_gaussian(vectors), drawn(5, 20, 50))
    assert np.isfinite(found).all()
    assert (found > 0).all()
