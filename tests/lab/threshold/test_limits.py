"""Limits: they decide as their gap does, stand midway in it, and what is written is what acts."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lab.probe import records as record_lines
from lab.signals import SIGNALS, Signal, fires
from lab.threshold.calibration import calibrate
from lab.threshold.limits import CLEAR, DRIFT, Limit, around, every, place, written, written_against

UP, DOWN, NATS = SIGNALS["abstain_p"], SIGNALS["max_softmax_mean"], SIGNALS["router_entropy_var"]
RECORDS = Path(__file__).parents[3] / "checkpoints" / "records"

shares = st.one_of(
    st.floats(0, 1, allow_subnormal=False),
    st.sampled_from([0.0, 1.0, 0.5, math.nextafter(0.5, 1), math.nextafter(1, 0)]),
)
anything = st.one_of(shares, st.floats(-1e300, 1e300), st.floats(-1e-160, 1e-160))


def stopped(scores: list[float], limit: float, signal: Signal) -> list[bool]:
    return [fires(signal.name, score, limit) for score in scores]


@given(scores=st.lists(anything, min_size=1, max_size=12), signal=st.sampled_from([UP, DOWN, NATS]))
def test_every_limit_stops_exactly_the_scores_beyond_it_and_reads_back(scores: list[float], signal: Signal) -> None:
    order = sorted({*scores}, key=lambda score: -signal.orientation * score)  # the most uncertain first
    found = every(scores, signal=signal)
    assert len(found) == len(order) + 1
    for n, limit in enumerate(found):
        assert math.isfinite(limit.value)
        assert stopped(order, limit.value, signal) == [True] * n + [False] * (len(order) - n)
        assert float(written(limit.value)) == limit.value
        assert (limit.stops, limit.passes) == (order[n - 1] if n else None, order[n] if n < len(order) else None)
        assert place(scores, passes=limit.passes, signal=signal) == limit
        assert around(scores, limit.value, signal=signal) == limit


@given(scores=st.lists(shares, min_size=2, max_size=12, unique=True), signal=st.sampled_from([UP, DOWN]))
@example(scores=[0.5, 0.49891881594115917], signal=DOWN)  # .4995, of four digits, is .0005 from .5 but for rounding
def test_it_stands_near_the_middle_and_outlives_a_drift_where_the_gap_allows(
    scores: list[float], signal: Signal
) -> None:
    for limit in every(scores, signal=signal)[1:-1]:
        assert limit.width is not None
        assert limit.clearance >= 0.75 * limit.width / 2 or limit.width < 1e-15
        assert limit.steady == (limit.width / 2 > CLEAR)
        if not limit.steady:
            continue
        for way in (-DRIFT, DRIFT):
            drifted = [score + way for score in scores]
            assert stopped(drifted, limit.value, signal) == stopped(scores, limit.value, signal)


@given(scores=st.lists(st.floats(0, 1), min_size=1, max_size=12), signal=st.sampled_from([UP, DOWN]))
def test_limits_of_shares_stay_between_0_and_1_unless_an_end_itself_must_pass(
    scores: list[float], signal: Signal
) -> None:
    nothing, *others = every(scores, signal=signal)
    assert all(0 <= limit.value <= 1 for limit in others)
    surest_end = 1.0 if signal is UP else 0.0
    assert 0 <= nothing.value <= 1 or min(abs(score - surest_end) for score in scores) < 1e-300


@pytest.mark.parametrize(
    ("scores", "passes", "signal", "limit"),
    [
        ([0.5, 0.9], 0.5, UP, 0.7),
        ([0.9, 0.5], 0.9, DOWN, 0.7),
        ([0.31, 0.98], 0.31, UP, 0.6),  # the middle is .645: two digits would say no more
        ([0.71244878, 0.7131], 0.71244878, UP, 0.7128),
        ([0.5] * 9, 0.5, UP, 0.501),
        ([0.5] * 9, None, UP, 0.499),
        ([1.0, 1.0], 1.0, UP, 1.001),  # nothing between 0 and 1 lets it pass
        ([0.0], 0.0, DOWN, -0.001),
        ([1.0], None, DOWN, 1.0),  # at or below: stops it
        ([0.9995], 0.9995, UP, 1.0),  # half of the way to 1, in one digit
        ([0.0, 0.0], 0.0, NATS, 0.001),
        ([2e-165, 4e-165], 4e-165, NATS, 5e-165),
    ],
)
def test_by_hand(scores: list[float], passes: float | None, signal: Signal, limit: float) -> None:
    assert place(scores, passes=passes, signal=signal).value == limit


def test_one_float_apart_the_limit_is_the_score_that_is_stopped() -> None:
    above = math.nextafter(0.7, 1)
    found = place([0.7, above], passes=0.7, signal=UP)
    assert (found.value, found.steady) == (above, False)
    assert place([0.7, above], passes=above, signal=DOWN).value == 0.7
    assert written(above) == repr(above)


def test_a_score_is_shown_on_its_side_of_the_limit() -> None:
    assert written_against(0.7126, 0.7) == "0.713"
    assert (written_against(0.7126, 0.7127), written_against(0.71271, 0.7127), written_against(0.7127, 0.7127)) == (
        "0.7126",
        "0.713",
        "0.7127",
    )
    assert float(written_against(math.nextafter(0.5, 0), 0.5)) < 0.5


@given(value=st.floats(0, 1), limit=st.floats(0, 1))
def test_no_rounding_turns_a_comparison_round(value: float, limit: float) -> None:
    shown = float(written_against(value, limit))
    assert (shown >= limit, shown <= limit) == (value >= limit, value <= limit)


def test_json_says_how_wide_and_whether_a_drift_matters() -> None:
    wide, narrow = Limit(0.7, 0.5, 0.9).to_json(), Limit(0.50005, 0.5, 0.5001).to_json()
    assert (wide["width"], wide["steady"], wide["drift"]) == (0.4, True, 0.0005)
    assert narrow["steady"] is False
    assert Limit(0.501, 0.5, None).to_json()["width"] is None


@pytest.mark.parametrize("method", ["quantile", "crc", "ltt", "cost"])
@pytest.mark.parametrize("model", ["v3", "v4", "v6-1234", "v8b-1235", "v9-1236"])
def test_printed_limits_of_the_bundled_models_decide_as_the_rule_of_counts_does(model: str, method: str) -> None:
    """The old rule, directly beyond a score, as the oracle: of abstain_p and of a confident signal."""
    records = record_lines.read(RECORDS / f"{model}.calibration.jsonl")
    for name in ("abstain_p", "max_softmax_last", "router_conf"):
        sign = SIGNALS[name].orientation
        found = calibrate(records, signal=name, method=method, alpha=0.05)
        typed = float(written(found.threshold))
        own = [sign * float(str(r.signals[name])) for r in records if r.regime == "in_domain"]
        count = sum(score >= sign * typed for score in own)
        assert count == found.rates["in_domain"].count
        if method != "cost":
            allowed = {"quantile": 6, "crc": 5, "ltt": 1}[method]  # of 122 at .05: by hand, and binom.cdf for ltt
            ordered = sorted(own, reverse=True)
            assert count == sum(score > ordered[allowed] for score in own)


def test_a_scaled_signal_has_a_scaled_limit() -> None:
    """Ranks do not know the unit, and neither do limits of signals that have no natural ends."""
    scores = [0.1, 0.2, 0.55, 0.8]
    for factor in (2.0**-500, 2.0**10, 2.0**500):
        for n in range(5):
            plain = every(scores, signal=NATS)[n]
            scaled = every([factor * score for score in scores], signal=NATS)[n]
            assert scaled.value / factor == pytest.approx(plain.value, rel=0.3)
            assert stopped([factor * s for s in scores], scaled.value, NATS) == stopped(scores, plain.value, NATS)


def test_the_place_does_not_hang_on_the_order() -> None:
    scores = [0.3, 0.1, 0.9, 0.5]
    assert every(scores, signal=UP) == every(scores[::-1], signal=UP)
    assert replace(every(scores, signal=UP)[0], value=0.0) != every(scores, signal=UP)[0]
