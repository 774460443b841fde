"""Midranks against scipy's, which is too slow to import for the command line."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from scipy.stats import binom, norm, rankdata

from lab.statistics.bootstrap import ALPHA
from lab.statistics.ranks import midranks

SHAPES = arrays.array_shapes(min_dims=1, max_dims=3, min_side=1, max_side=7)
SCORES = st.sampled_from([-1e300, -1.0, -0.0, 0.0, 5e-324, 0.5, 1.0, 2.0, 1e300])


@given(arrays.arrays(np.float64, SHAPES, elements=SCORES))
def test_equal_scores_share_the_mean_of_their_places(scores: np.ndarray) -> None:
    assert np.array_equal(midranks(scores), rankdata(scores, axis=-1))


def test_by_hand() -> None:
    assert midranks(np.array([30.0, 10.0, 20.0, 10.0])).tolist() == [4.0, 1.5, 3.0, 1.5]


@pytest.mark.parametrize("n", [1, 2, 40, 1000, 2000, 9999])
def test_what_special_functions_say_is_what_the_distributions_say(n: int) -> None:
    """Normal quantiles bit for bit; binomial quantiles, which are whole numbers, exactly."""
    from scipy.special import bdtr, ndtri

    shares = np.linspace(0, 1, n + 2)[1:-1]
    assert np.array_equal(ndtri(shares), norm.ppf(shares))
    reached = np.searchsorted(bdtr(np.arange(n + 1), n, ALPHA / 2), [ALPHA / 2, 1 - ALPHA / 2])
    assert np.array_equal(reached, binom.ppf([ALPHA / 2, 1 - ALPHA / 2], n, ALPHA / 2))
