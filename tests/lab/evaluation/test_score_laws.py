"""`python -m lab score` on made records: scikit-learn and a slow DeLong as oracles, and what must not matter."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sklearn.metrics import average_precision_score, roc_auc_score

from lab.__main__ import main
from lab.evaluation.decision_rule import registered
from lab.probe import records as record_lines
from lab.probe.prompts import REGIMES
from lab.probe.records import Record
from lab.signals import SIGNALS, is_scalar
from tests.lab.made_records import random_records
from tests.lab.statistics.test_delong import slow

SCALAR = [name for name in SIGNALS if is_scalar(name)]
SIZES = {"in_domain": 14, **dict.fromkeys(REGIMES[1:], 9)}
TWO = ("ood_topic", "ood_style")
Score = Callable[..., dict[str, Any]]


@pytest.fixture
def score(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Score:
    """The document that the command prints."""

    def run(records: list[Record], n_resamples: int = 60) -> dict[str, Any]:
        record_lines.write(tmp_path / "r.jsonl", records)
        assert main(["score", str(tmp_path / "r.jsonl"), "--n-resamples", str(n_resamples), "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return run


def sides(records: list[Record], signal: str, contrast: str) -> tuple[np.ndarray, np.ndarray]:
    """Oriented scores of positives and negatives, found without the lab."""
    own = [(r.regime, SIGNALS[signal].orientation * float(str(r.signals[signal]))) for r in records]
    positive = [v for regime, v in own if (regime == contrast if contrast != "in_domain" else regime != "in_domain")]
    return np.array(positive), np.array([value for regime, value in own if regime == "in_domain"])


@pytest.mark.parametrize("tied", [False, True])
def test_against_scikit_learn_and_a_slow_delong(score: Score, tied: bool) -> None:
    records = random_records(11, sizes=SIZES, tied=tied, lead={"abstain_p": 0.7})
    found = score(records)
    for contrast in REGIMES:
        for signal in SCALAR:
            positive, negative = sides(records, signal, contrast)
            truth, values = [1] * len(positive) + [0] * len(negative), np.concatenate([positive, negative])
            cell, detected = found["per_regime"][contrast][signal], found["detection"][contrast][signal]
            assert cell["auroc"] == pytest.approx(roc_auc_score(truth, values), abs=1e-12)
            assert detected["aupr_out"] == pytest.approx(average_precision_score(truth, values), abs=1e-12)
            backwards = average_precision_score([1 - own for own in truth], -values)
            assert detected["aupr_in"] == pytest.approx(backwards, abs=1e-12)
            auroc, covariance = slow(positive[None], negative[None])
            own = found["delong"][contrast][signal]
            assert own["auroc"] == pytest.approx(auroc[0], abs=1e-12)
            assert own["standard_error"] == pytest.approx(np.sqrt(covariance[0, 0]), abs=1e-9)


def test_the_order_of_records_moves_nothing_at_all(score: Score) -> None:
    records = random_records(12, sizes=SIZES)
    mixed = [records[i] for i in np.random.default_rng(0).permutation(len(records))]
    assert mixed != records
    assert score(records) == score(mixed)


def test_a_rising_map_of_a_signal_moves_nothing_at_all(score: Score) -> None:
    records = random_records(13, sizes=SIZES, tied=True)
    mapped = [replace(r, signals={**r.signals, "abstain_p": float(np.exp(r.signals["abstain_p"]))}) for r in records]
    one, other = score(records), score(mapped)
    for section in ("per_regime", "within_regime", "delong", "detection", "comparisons", "signal_pairs", "selective"):
        assert one[section] == other[section], section
    falling = [replace(r, signals={**r.signals, "abstain_p": -float(str(r.signals["abstain_p"]))}) for r in records]
    turned = score(falling)["cross_regime"]["abstain_p"]
    assert turned["auroc"] == pytest.approx(1 - one["cross_regime"]["abstain_p"]["auroc"], abs=1e-12)
    assert turned["low"] == pytest.approx(1 - one["cross_regime"]["abstain_p"]["high"], abs=1e-6)


def test_swapping_the_classes_mirrors(score: Score) -> None:
    """Exactly, but for the registered intervals: kinds are resampled in their order, so these draws are others."""
    records = random_records(14, sizes={"in_domain": 12, "gibberish": 9}, lead={"abstain_p": 0.8})
    swap = {"in_domain": "gibberish", "gibberish": "in_domain"}
    swapped = [replace(record, regime=swap[record.regime]) for record in records]
    one, other = score(records, 2000), score(swapped, 2000)
    for signal in SCALAR:
        cell, mirrored = one["delong"]["gibberish"][signal], other["delong"]["gibberish"][signal]
        assert mirrored["auroc"] == pytest.approx(1 - cell["auroc"], abs=1e-12)
        assert (mirrored["low"], mirrored["high"]) == pytest.approx((1 - cell["high"], 1 - cell["low"]), abs=1e-12)
        drawn, again = one["per_regime"]["gibberish"][signal], other["per_regime"]["gibberish"][signal]
        assert (again["low"], again["high"]) == pytest.approx((1 - drawn["high"], 1 - drawn["low"]), abs=0.05)
        assert (mirrored["n_positive"], mirrored["n_negative"]) == (cell["n_negative"], cell["n_positive"])


def led(regimes: tuple[str, ...], *, by: float = 3.0) -> list[Record]:
    """A router signal that tells only these regimes; all other signals know nothing."""
    return [
        replace(r, signals={**r.signals, "router_entropy_var": float(str(r.signals["router_entropy_var"])) + by})
        if r.regime in regimes
        else r
        for r in random_records(3, sizes={"in_domain": 20, **dict.fromkeys(REGIMES[1:], 12)})
    ]


@pytest.mark.parametrize(
    ("records", "outcome", "won"),
    [
        (led(REGIMES[1:]), "PROVEN", set(REGIMES)),
        (led((*TWO, "gibberish")), "PROVEN", {"in_domain", *TWO, "gibberish"}),
        (led((*TWO, "long_input")), "PARTIAL", {"in_domain", *TWO, "long_input"}),
        (led(("gibberish",)), "PARTIAL", {"gibberish"}),
        (led(REGIMES[1:], by=-3.0), "DISPROVEN", set()),
        (random_records(4, sizes={"in_domain": 20, "gibberish": 12}), "UNDEFINED", set()),
        (random_records(4, sizes={"gibberish": 12}), "UNDEFINED", set()),
    ],
)  # fmt: skip
def test_every_verdict_is_reached(score: Score, records: list[Record], outcome: str, won: set[str]) -> None:
    found = score(records, registered().n_resamples)["verdict"]
    assert (found["outcome"], set(found["won"])) == (outcome, won)
    assert found["as_registered"] is True
    assert found["rule_sha256"] == registered().sha256
    assert found["statement"].startswith(outcome)
