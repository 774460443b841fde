"""What a limit costs, by hand; the cheapest limit, by trying all; and the board a browser computes the same from."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.probe.records import Record
from lab.statistics.rates import rate
from lab.threshold.abstention import abstention
from lab.threshold.beside import beside
from lab.threshold.board import board
from lab.threshold.cost import cheapest, cost, limits, needless
from lab.threshold.markers import Marker
from model.errors import LabError

SIGNALS = ("abstain_p", "max_softmax_mean")


def record(i: int, regime: str, value: float, correct: bool | None) -> Record:
    signals = {"abstain_p": value, "max_softmax_mean": 1 - value}
    return Record(
        f"{regime}-{i}", regime, f"prompt {i} of {regime}", "reply", correct, signals, "m", "p", {"greedy": True}
    )


drawn = st.lists(
    st.tuples(st.sampled_from(["in_domain", "gibberish", "factual_misleading"]), st.integers(0, 9), st.booleans()),
    min_size=1,
    max_size=30,
).map(lambda rows: [record(i, regime, value / 9, correct) for i, (regime, value, correct) in enumerate(rows)])


def test_by_hand() -> None:
    records = [
        record(0, "in_domain", 0.9, True),  # stopped needlessly: 1
        record(1, "in_domain", 0.8, False),  # stopped, and it would have been wrong: 0
        record(2, "in_domain", 0.1, False),  # answered wrongly: 3
        record(3, "in_domain", 0.1, True),  # 0
        record(4, "gibberish", 0.2, False),  # answered wrongly: 3
        record(5, "gibberish", 0.9, True),  # stopped, and refusing is right: 0
        record(6, "gibberish", 0.9, None),  # not judged
    ]
    found = cost(records, signal="abstain_p", threshold=0.5, ratio=3.0)
    assert found.cost == pytest.approx((4 / 4 + 3 / 2) / 2)
    assert (found.wrong, found.needless, found.n) == (2, 1, 6)
    seen = [(1.0, rate(1, 4)), (3.0, rate(1, 4)), (3.0, rate(1, 2))]  # needless, wrong; wrong
    assert found.high - found.cost == pytest.approx(
        math.hypot(*(w * (r.high - r.count / r.total) for w, r in seen)) / 2
    )
    assert found.cost - found.low == pytest.approx(math.hypot(*(w * (r.count / r.total - r.low) for w, r in seen)) / 2)


def test_no_mistake_seen_is_not_none_at_all() -> None:
    right = [record(i, "in_domain", 0.1, True) for i in range(30)]
    found = cost(right, signal="abstain_p", threshold=0.5, ratio=1.0)
    assert (found.cost, found.low) == (0.0, 0.0)
    assert found.high == pytest.approx(math.sqrt(2) * rate(0, 30).high)
    refusable = [record(i, "ood_topic", 0.1, True) for i in range(30)]  # no refusal of them can be needless
    assert cost(refusable, signal="abstain_p", threshold=0.5, ratio=1.0).high == pytest.approx(rate(0, 30).high)


def test_the_interval_holds_the_true_cost() -> None:
    rng, held = np.random.default_rng(0), 0
    for _ in range(200):
        kinds = rng.random((2, 30)) < 0.1
        records = [
            record(i, k, 0.1, not w)
            for k, own in zip(["in_domain", "gibberish"], kinds, strict=True)
            for i, w in enumerate(own)
        ]
        found = cost(records, signal="abstain_p", threshold=0.5, ratio=5.0)
        held += found.low <= 0.5 <= found.high
    assert 186 <= held < 200  # always these sets; like ones held it .98 of 4,000 times


def test_only_a_refusal_that_is_wrong_is_needless() -> None:
    assert needless(record(0, "in_domain", 0.5, True))
    assert needless(record(0, "neo_false_inability", 0.5, True))
    assert not needless(record(0, "in_domain", 0.5, False))
    assert not needless(record(0, "ood_topic", 0.5, True))


@settings(deadline=None, max_examples=40)
@given(records=drawn, ratio=st.sampled_from([0.1, 1.0, 7.0]), signal=st.sampled_from(SIGNALS))
def test_no_threshold_costs_less_than_the_cheapest(records: list[Record], ratio: float, signal: str) -> None:
    at, least = cheapest(records, signal=signal, ratio=ratio)
    tried = [i / 40 - 0.5 for i in range(81)] + limits(records, signal=signal)
    costs = {limit: cost(records, signal=signal, threshold=limit, ratio=ratio).cost for limit in tried}
    assert least.cost == costs[at]
    assert least.cost <= min(costs.values()) + 1e-9
    stopped = {limit: _stopped(records, signal, limit) for limit in tried}
    equal = [limit for limit, own in costs.items() if own < least.cost + 1e-13]
    assert stopped[at] == min(stopped[limit] for limit in equal)


def test_the_first_limit_stops_nothing_and_the_last_all() -> None:
    records = [record(i, "in_domain", i / 9, True) for i in range(10)]
    for signal in SIGNALS:
        found = limits(records, signal=signal)
        assert [_stopped(records, signal, limit) for limit in found] == list(range(11))


@settings(deadline=None, max_examples=40)
@given(records=drawn, signal=st.sampled_from(SIGNALS))
def test_the_board_has_the_risk_of_every_threshold(records: list[Record], signal: str) -> None:
    given_ = board(records, signal=signal, markers=[], start=0.5, names={}, calibration=records)
    assert given_["calibration"]["n"] == len(records)
    assert given_["calibration"]["limits"] == given_["limits"] == limits(records, signal=signal)
    assert beside(records, signal=signal, start=0.5)["limits"] == given_["limits"]
    for limit in given_["calibration"]["limits"]:
        expected = abstention(records, signal=signal, threshold=limit)["selective_risk"]
        if expected is not None:
            own = given_["risk"][str(expected["total"])]
            assert own == [expected["count"], expected["low"], expected["high"]]


def test_the_board_holds_every_score_bound_and_marker_once() -> None:
    records = [record(i, regime, i / 10, i % 2 == 0) for regime in ("gibberish", "in_domain") for i in range(10)]
    marks = [Marker("paper", 0.775, "", None), Marker("certified", None, "too few", None)]
    found = board(records, signal="abstain_p", markers=marks, start=0.5, names={"gibberish": "noise"})
    assert [regime["name"] for regime in found["regimes"]] == ["in_domain", "gibberish"]
    assert found["regimes"][1]["label"] == "noise"
    assert sum(len(regime["values"]) for regime in found["regimes"]) == 20
    assert found["bounds"]["10"][3] == [rate(3, 10).low, rate(3, 10).high]
    assert (found["low"], found["high"], found["calibration"]) == (0.0, 1.0, None)
    assert [marker["value"] for marker in found["markers"]] == [0.775, None]
    assert (found["auroc"]["n_positive"], found["auroc"]["n_negative"]) == (10, 10)


def test_a_signal_that_some_replies_lack_is_refused() -> None:
    lacking = replace(record(1, "in_domain", 0.5, True), signals={"abstain_p": 0.5, "max_softmax_mean": None})
    with pytest.raises(LabError, match="was not measured on every prompt; found 1 of 2"):
        board([record(0, "in_domain", 0.5, True), lacking], signal="max_softmax_mean", markers=[], start=0.5, names={})


@pytest.mark.parametrize("ratio", [0.0, -1.0, math.inf, math.nan])
def test_a_bad_ratio_is_refused(ratio: float) -> None:
    with pytest.raises(LabError, match="bad cost of a wrong answer"):
        cost([record(0, "in_domain", 0.5, True)], signal="abstain_p", threshold=0.5, ratio=ratio)


def _stopped(records: list[Record], signal: str, limit: float) -> int:
    return (
        abstention(records, signal=signal, threshold=limit)["n"]
        - abstention(records, signal=signal, threshold=limit)["coverage"]["count"]
    )
