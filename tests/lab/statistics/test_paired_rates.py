"""Two rates on the same prompts: laws, numbers worked out by hand, and how often the interval holds."""

from __future__ import annotations

from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.statistics.paired_rates import PairedRates, paired

PAIRS = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=60)


def of(pairs: list[tuple[bool, bool]]) -> PairedRates:
    return paired([old for old, _ in pairs], [new for _, new in pairs])


@given(PAIRS)
@settings(max_examples=60, deadline=None)
def test_exchanging_before_and_after_turns_the_difference_round(pairs: list[tuple[bool, bool]]) -> None:
    found, turned = of(pairs), of([(new, old) for old, new in pairs])
    assert (found.gained, found.lost, found.before) == (turned.lost, turned.gained, turned.after)
    assert (found.low, found.difference, found.high) == pytest.approx((-turned.high, -turned.difference, -turned.low))
    assert found.p == turned.p
    assert -1 <= found.low <= found.difference <= found.high <= 1
    assert found.difference == pytest.approx((found.after - found.before) / found.n)
    assert of(pairs[::-1]) == found


@pytest.mark.parametrize(("gained", "lost"), [(0, 21), (0, 0), (1, 1), (3, 9), (30, 0), (10, 20)])
def test_p_is_that_of_coins_counted_by_hand(gained: int, lost: int) -> None:
    pairs = [(False, True)] * gained + [(True, False)] * lost + [(True, True)] * 3
    n, few = gained + lost, min(gained, lost)
    tail = sum(comb(n, k) for k in range(few + 1)) / 2**n
    assert of(pairs).p == pytest.approx(min(1.0, 2 * tail))


def test_where_nothing_changed_the_interval_says_how_much_could() -> None:
    found = of([(True, True)] * 24 + [(False, False)] * 6)
    assert (found.before, found.after, found.difference, found.p) == (24, 24, 0.0, 1.0)
    assert found.low == pytest.approx(-(1 - 0.025 ** (1 / 30)))  # the exact bound of 0 of 30, one side
    assert found.high == -found.low


def test_the_interval_holds_the_true_difference_at_least_94_times_in_100() -> None:
    rng = np.random.default_rng(0)
    for n, gain, loss in ((10, 0.1, 0.3), (30, 0.02, 0.5), (30, 0.3, 0.3)):
        drawn, times = np.unique(rng.multinomial(n, [gain, loss, 1 - gain - loss], 1500), axis=0, return_counts=True)
        held = 0
        for (up, down, rest), count in zip(drawn.tolist(), times, strict=True):
            found = of([(False, True)] * up + [(True, False)] * down + [(True, True)] * rest)
            held += count * (found.low <= gain - loss <= found.high)
        assert held >= 0.94 * 1500
