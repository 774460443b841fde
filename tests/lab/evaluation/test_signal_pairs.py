"""Signals against each other: the same resamples as everything else, DeLong beside, Holm over contrasts."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from lab.evaluation.contrasts import Contrasts, scores
from lab.evaluation.evaluation import evaluate
from lab.evaluation.signal_pairs import COMPARED, signal_pairs
from lab.probe.prompts import REGIMES
from lab.statistics.as_json import as_json
from lab.statistics.bootstrap import holm
from lab.statistics.delong import Difference, paired_difference
from tests.lab.made_records import random_records, record


def test_every_pair_in_every_contrast() -> None:
    records = random_records(3, lead={"abstain_p": 0.9})
    contrasts = Contrasts(records, n_resamples=80, seed=5)
    found = signal_pairs(contrasts)
    assert len(COMPARED) == 7
    assert [(row.first, row.second, row.contrast) for row in found] == [
        (*pair, contrast) for pair in combinations(COMPARED, 2) for contrast in REGIMES
    ]
    cells = evaluate(records, n_resamples=80, seed=5)
    assert cells.ruling.signal_pairs == found
    for row in found:
        one, other = (cells.per_regime[row.contrast][getattr(row, side)].auroc for side in ("first", "second"))
        assert row.difference == pytest.approx(one - other, abs=1e-12)
        assert row.low <= row.high
        positive, negative = contrasts.rows(row.contrast)
        first, second = (
            (own[positive], own[negative])
            for own in (scores(contrasts.records, getattr(row, s)) for s in ("first", "second"))
        )
        delong = paired_difference(first, second)
        assert isinstance(delong, Difference)
        assert (row.delong.low, row.delong.high) == (delong.low, delong.high)
        assert (row.low, row.high) == pytest.approx((delong.low, delong.high), abs=0.12)
    for start in range(0, len(found), 7):
        own = found[start : start + 7]
        assert [row.p_holm for row in own] == holm([row.p for row in own])
    json.dumps(as_json(found), allow_nan=False)


def test_signals_that_rank_alike_differ_by_nothing_and_delong_has_no_interval() -> None:
    records = [
        replace(r, signals={**r.signals, "router_conf": 1 - float(str(r.signals["router_entropy_mean"]))})
        for r in random_records(4)
    ]
    alike = [
        row
        for row in signal_pairs(Contrasts(records, n_resamples=150, seed=0))
        if (row.first, row.second) == ("router_conf", "router_entropy_mean")
    ]
    assert len(alike) == 7
    left = 1 - 0.025 ** (1 / 30)  # 30 pairs in a row that agree do so with chance .025 where so many differ
    for row in alike:
        assert (row.difference, row.p, row.at_boundary) == (0.0, 1.0, True)
        assert (row.low, row.high) == pytest.approx((-left, left))
        assert "without any spread" in row.delong.undefined


def test_what_cannot_be_compared_says_why() -> None:
    lone = signal_pairs(Contrasts(random_records(0, sizes={"in_domain": 5}), n_resamples=20, seed=0))
    assert all("0 positive prompts" in row.undefined for row in lone)
    same = [record(f"{regime}-{i}", regime) for regime in REGIMES for i in range(4)]
    for row in signal_pairs(Contrasts(same, n_resamples=20, seed=0)):
        assert row.difference == 0.0
        assert row.delong.undefined == "all scores are equal"
    rng = np.random.default_rng(0)
    sparse = [
        replace(r, signals={k: None if rng.random() < 0.6 else v for k, v in r.signals.items()})
        for r in random_records(1, sizes=dict.fromkeys(REGIMES, 5))
    ]
    json.dumps(as_json(signal_pairs(Contrasts(sparse, n_resamples=3, seed=0))), allow_nan=False)
