"""A simulated world is as far apart as the records that it was made after."""

from __future__ import annotations

import numpy as np
import pytest

from lab.statistics.auroc import auroc
from lab.threshold.world import of_shift, world
from tests.lab.made_records import random_records, record


@pytest.mark.parametrize("shift", [-4.0, -0.3, 0.0, 1e-4, 2.0, 6.0])
def test_the_auroc_of_a_shift_against_drawn_scores(shift: float) -> None:
    rng = np.random.default_rng(0)
    assert of_shift(shift) == pytest.approx(auroc(rng.logistic(shift, size=4000), rng.logistic(size=4000)), abs=0.02)
    assert of_shift(-shift) == pytest.approx(1 - of_shift(shift))


def test_shares_and_aurocs_are_the_records() -> None:
    records = random_records(2, lead={"abstain_p": 1.0})
    cells = world(records, signal="abstain_p")
    assert sum(cell["share"] for cell in cells) == pytest.approx(1)
    own = {
        key: np.array([r.signals["abstain_p"] for r in records if (r.regime == "in_domain", not r.correct) == key])
        for key in ((cell["taught"], cell["wrong"]) for cell in cells)
    }
    largest = max(own.values(), key=len)
    for cell in cells:
        values = own[cell["taught"], cell["wrong"]]
        assert cell["share"] == len(values) / len(records)
        assert of_shift(cell["shift"]) == pytest.approx(auroc(values, largest))


def test_a_perfect_order_stays_finite_and_unjudged_replies_make_no_world() -> None:
    apart = [
        record(f"{right}{i}", correct=right, signals={"abstain_p": float(not right)})
        for right in (True, False)
        for i in range(9)
    ]
    found = [of_shift(cell["shift"]) for cell in world(apart, signal="abstain_p")]
    assert sorted(found) == pytest.approx([0.5, 0.98])
    assert world([record("a", correct=None)], signal="abstain_p") == []
