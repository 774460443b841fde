"""Abstention at a threshold, against counting by hand."""

from __future__ import annotations

import numpy as np
import pytest

from lab.errors import LabError
from lab.probe.records import Record
from lab.signals import gating_signals
from lab.statistics.rates import rate
from lab.threshold.abstention import abstention


def record(i: int, regime: str, p: float, softmax: float, correct: bool | None) -> Record:
    signals = {"abstain_p": p, "max_softmax_mean": softmax}
    decoding = {"max_new_bytes": 48, "greedy": True}
    return Record(f"{regime}-{i}", regime, f"{regime} {i}", "reply", correct, signals, "m", "p", decoding)


@pytest.fixture
def records() -> list[Record]:
    rng = np.random.default_rng(0)
    regimes = ("in_domain", "gibberish")
    return [
        record(i, regime, float(rng.random()), float(rng.random()), bool(rng.random() < 0.5))
        for regime in regimes
        for i in range(10)
    ]


@pytest.mark.parametrize("threshold", [0.0, 0.3, 0.9, 1.0])
def test_counts_are_those_by_hand(records: list[Record], threshold: float) -> None:
    found = abstention(records, signal="abstain_p", threshold=threshold)
    stopped = [r for r in records if r.signals["abstain_p"] >= threshold]  # type: ignore[operator]
    assert found["false_positives"]["count"] == sum(r.regime == "in_domain" for r in stopped)
    assert found["caught"]["count"] == sum(r.regime == "gibberish" for r in stopped)
    assert found["coverage"]["count"] == len(records) - len(stopped)
    assert found["caught"]["high"] == rate(found["caught"]["count"], 10).high


def test_a_confident_signal_stops_below(records: list[Record]) -> None:
    found = abstention(records, signal="max_softmax_mean", threshold=0.4)
    assert found["n"] - found["coverage"]["count"] == sum(r.signals["max_softmax_mean"] <= 0.4 for r in records)  # type: ignore[operator]


def test_nothing_answered_has_no_risk(records: list[Record]) -> None:
    assert abstention(records, signal="abstain_p", threshold=0.0)["selective_risk"] is None


def test_unknown_and_unmeasured_signals_are_refused(records: list[Record]) -> None:
    assert "router_entropy_per_layer" not in gating_signals()
    for signal in ("nonsense", "prompt_bytes", "router_conf"):
        with pytest.raises(LabError):
            abstention(records, signal=signal, threshold=0.5)
