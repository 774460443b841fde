"""Time left: what steady work is told, between reports and at them; late, slower and faster work."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.time_left import SLACK, SLOWED, TimeLeft


@given(
    batches=st.integers(2, 30), seconds=st.floats(0.01, 100), jitter=st.lists(st.floats(0.8, 1.25), max_size=30),
    looks=st.integers(1, 9),
)  # fmt: skip
def test_it_never_goes_up_while_the_work_is_steady(
    batches: int, seconds: float, jitter: list[float], looks: int
) -> None:
    left, now, told = TimeLeft(began=0.0), 0.0, []
    for batch in range(1, batches + 1):
        took = seconds * (jitter[batch % len(jitter)] if jitter else 1.0)
        told += [left.at(now + took * look / looks) for look in range(looks)]
        now += took
        left.reached(batch, of=batches, now=now)
    told.append(left.at(now))
    numbers = [value for value in told if value is not None]
    assert told[:looks] == [None] * looks  # no pace before the first report
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 0.0


def test_even_work_is_told_to_the_second() -> None:
    left = TimeLeft(began=100.0)
    assert left.at(104.0) is None
    left.reached(32, of=160, now=108.0)
    assert [left.at(now) for now in (108.0, 110.0, 116.0)] == pytest.approx([32.0, 30.0, 24.0])
    left.reached(64, of=160, now=116.0)
    assert left.at(116.0) == pytest.approx(24.0)


def test_a_late_report_is_waited_for() -> None:
    left = TimeLeft(began=0.0)
    left.reached(1, of=4, now=10.0)
    assert [left.at(now) for now in (20.0, 25.0, 500.0)] == [20.0, 20.0, 20.0]  # three batches less the one under way


def test_much_slower_work_is_told_and_a_little_slower_stands_still() -> None:
    left = TimeLeft(began=0.0)
    left.reached(1, of=10, now=10.0)
    left.reached(2, of=10, now=22.0)  # 88 by its pace, 80 as counted down
    assert left.at(22.0) == 80.0
    assert left.at(26.0) == 80.0
    assert left.at(32.0) == pytest.approx(78.0)
    left.reached(3, of=10, now=100.0)
    found = left.at(100.0)
    assert found == pytest.approx(7 * 100 / 3)
    assert found > SLOWED * 77 + SLACK


def test_work_that_goes_on_has_the_pace_of_now() -> None:
    left = TimeLeft(began=50.0, done=0.5)
    left.reached(0.5, of=1.0, now=60.0)
    assert left.at(60.0) is None
    left.reached(0.6, of=1.0, now=60.0)
    assert left.at(60.0) == pytest.approx(40.0)
