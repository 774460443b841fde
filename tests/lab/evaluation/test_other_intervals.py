"""Intervals beside the registered ones: their source, how often they cover the truth, and when there is none."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from scipy.special import logit
from scipy.stats import norm

from lab.evaluation.evaluation import evaluate
from lab.evaluation.other_intervals import PRECISIONS, LowHigh, log_odds_interval
from lab.evaluation.signal_pairs import COMPARED
from lab.probe.canonical import ordered
from lab.probe.prompts import REGIMES
from lab.statistics import detection, selective
from lab.statistics.bootstrap import Resamples, Sampled
from tests.lab.made_records import random_records, record


def test_each_interval_holds_its_value() -> None:
    found = evaluate(random_records(2, lead={"abstain_p": 0.6}), n_resamples=200).to_json()
    intervals = found["beside_intervals"]
    assert list(intervals["average_precision"]) == list(intervals["selective"]) == list(COMPARED)
    for signal in COMPARED:
        for measure in PRECISIONS:
            own = intervals["average_precision"][signal][measure]
            assert 0 < own["low"] < found["detection"]["in_domain"][signal][measure] < own["high"] < 1
        for measure in selective.MEASURES:
            own = intervals["selective"][signal][measure]
            assert own["low"] < found["selective"][signal][measure] < own["high"]
    json.dumps(found, allow_nan=False)


def test_replies_that_nobody_judged_are_left_out() -> None:
    records = ordered([replace(r, correct=None) if r.id.endswith("3") else r for r in random_records(3)])
    judged = [r for r in records if r.correct is not None]
    counts = Resamples([r.regime for r in records], n_resamples=50, seed=0).counts
    rows = [i for i, r in enumerate(records) if r.correct is not None]
    values = np.array([float(str(r.signals["abstain_p"])) for r in judged])
    expected = selective.sampled(values, np.array([float(r.correct is False) for r in judged]), counts=counts[:, rows])
    assert not isinstance(expected, str)
    found = evaluate(records, n_resamples=50).beside_intervals.selective["abstain_p"]
    assert {name: (own.low, own.high) for name, own in found.items()} == {
        name: own.interval() for name, own in expected.items()
    }


def test_what_has_no_interval_says_why() -> None:
    perfect = evaluate(random_records(0, lead={"abstain_p": 50.0}), n_resamples=20).beside_intervals
    assert "exactly 1" in perfect.average_precision["abstain_p"]["aupr_out"].undefined
    same = [record(f"{regime}-{i}", regime) for regime in REGIMES for i in range(4)]
    found = evaluate(same, n_resamples=20).beside_intervals
    assert found.average_precision["abstain_p"]["aupr_in"].undefined == "all scores are equal"
    assert found.selective["abstain_p"]["prr_half_normalised"].undefined == "all losses are equal"
    few = evaluate(random_records(0, sizes={"in_domain": 3}), n_resamples=20).beside_intervals
    assert "0 positive prompts" in few.average_precision["abstain_p"]["aupr_out"].undefined
    assert "at least 4 needed" in few.selective["abstain_p"]["aurc"].undefined
    assert "no resample" in log_odds_interval(Sampled(0.5, np.array([np.nan, 0.4])), n=9).undefined


def test_the_log_odds_interval_is_symmetric_there_and_mirrors() -> None:
    samples = np.random.default_rng(0).uniform(0.5, 0.9, size=400)
    found = log_odds_interval(Sampled(0.7, samples), n=60)
    assert logit(found.high) + logit(found.low) == pytest.approx(2 * logit(0.7))
    mirrored = log_odds_interval(Sampled(0.3, 1 - samples), n=60)
    assert (mirrored.low, mirrored.high) == pytest.approx((1 - found.high, 1 - found.low))
    assert log_odds_interval(Sampled(0.7, np.append(samples, 1.0)), n=60).high < 1


@pytest.mark.parametrize(("auroc", "covers"), [(0.75, 0.93), (0.93, 0.93)])
def test_how_often_average_precision_is_covered(auroc: float, covers: float) -> None:
    """The table in `lab/evaluation/other_intervals.py`, within the noise of 300 runs."""
    size, runs, rng = 30, 300, np.random.default_rng(0)
    shift = np.sqrt(2) * norm.ppf(auroc)
    truth = float(detection.average_precision(rng.normal(size=60_000) + shift, rng.normal(size=60_000)))
    rows = np.arange(size), np.arange(size, 2 * size)
    counts = Resamples(["positive"] * size + ["negative"] * size, n_resamples=300, seed=0).counts
    held = 0
    for _ in range(runs):
        values = rng.normal(size=2 * size) + np.repeat([shift, 0.0], size)
        found = detection.sampled("aupr_out", values, positive=rows[0], negative=rows[1], counts=counts)
        assert isinstance(found, Sampled)
        own = log_odds_interval(found, n=2 * size)
        held += isinstance(own, LowHigh) and own.low <= truth <= own.high
    assert held / runs == pytest.approx(covers, abs=0.04)


def test_how_often_selective_risk_is_covered() -> None:
    """210 prompts, half of the replies wrong, a signal of AUROC .75 for that."""
    n, runs, rng = 210, 150, np.random.default_rng(3)
    shift = np.sqrt(2) * norm.ppf(0.75)

    def drawn(size: int) -> tuple[np.ndarray, np.ndarray]:
        wrong = (rng.random(size) < 0.5).astype(float)
        return rng.normal(size=size) + shift * wrong, wrong

    truth = {name: float(measure(*drawn(100_000))) for name, measure in selective.MEASURES.items()}
    counts = Resamples(["all"] * n, n_resamples=300, seed=0).counts
    held = dict.fromkeys(truth, 0)
    for _ in range(runs):
        found = selective.sampled(*drawn(n), counts=counts)
        assert not isinstance(found, str)
        for name, own in found.items():
            low, high = own.interval()
            held[name] += low <= truth[name] <= high
    assert all(0.88 <= count / runs <= 0.99 for count in held.values()), held
