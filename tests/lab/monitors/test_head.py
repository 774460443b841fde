"""The head that learns errors: which way it points, against scikit-learn, and in any unit."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

from lab.monitors import head
from lab.statistics.auroc import auroc


@given(st.integers(0, 10_000), st.floats(1e-2, 1e2))
@settings(max_examples=15, deadline=None)
def test_logits_are_scikit_learns_and_higher_means_wrong(seed: int, unit: float) -> None:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(120, 6))
    wrong = vectors[:, 2] + rng.logistic(size=120) > 0
    found = head.logits(head.fit(vectors * unit + 3 * unit, wrong), vectors * unit + 3 * unit)
    scaled = StandardScaler().fit_transform(vectors)
    learner = LogisticRegression(C=head.STRENGTH, class_weight="balanced", max_iter=1000).fit(scaled, wrong)
    np.testing.assert_allclose(found, learner.decision_function(scaled), atol=1e-3)
    assert auroc(found[wrong], found[~wrong]) > 0.6


def test_a_state_that_never_varies_says_nothing() -> None:
    vectors = np.random.default_rng(1).normal(size=(60, 3))
    vectors[:, 1] = 7.0
    params = head.fit(vectors, vectors[:, 0] > 0)
    assert params["weight"][1] == 0
    assert params["weight"][0] > 0
