"""Results are functions of the set of records: shuffled files give the same documents, to the last bit."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from lab.evaluation.contrasts import Contrasts
from lab.evaluation.decision_rule import PATH
from lab.evaluation.estimates import Alike
from lab.evaluation.evaluation import evaluate
from lab.evaluation.paired import compared
from lab.evaluation.signal_pairs import COMPARED
from lab.evidence.second_opinion.estimates import Estimates
from lab.evidence.second_opinion.evaluation import evaluation
from lab.evidence.second_opinion.reading import Row, in_order
from lab.graft.controls import controls
from lab.probe.canonical import key, ordered
from lab.probe.prompts import REGIMES, bundled
from lab.probe.ranked import ranked
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.shown import figures, score_tables
from lab.shown.distributions import distribution
from lab.shown.point_curves import risk, roc
from lab.signals import SIGNALS
from lab.statistics.kappa import kappa
from lab.threshold import board, cost
from lab.threshold.abstention import abstention
from lab.threshold.calibration import calibrate, stopped
from lab.threshold.gates import quick_gates
from lab.threshold.held_out import halves
from lab.written import matrix
from model.errors import LabError
from tests.lab.made_records import random_records, record

FEW = 40
SIZES = {"in_domain": 9, **dict.fromkeys(REGIMES[1:], 5)}
Result = Callable[[Sequence[Record]], Any]


def other(records: Sequence[Record]) -> list[Record]:
    """Another model's records of the same prompts, in an order of their own."""
    return [
        replace(r, model_digest="n" * 64, signals={**r.signals, "abstain_p": float(str(r.signals["abstain_p"])) * i})
        for i, r in enumerate(sorted(records, key=lambda r: r.id), 1)
    ][::-1]


def opinion(records: Sequence[Record]) -> Any:
    rows = [Row(**{name: getattr(r, name) for name in Row.__dataclass_fields__}) for r in records]
    cells = Estimates(rows, orientation={name: s.orientation for name, s in SIGNALS.items()}, n_resamples=FEW, seed=0)
    rule = json.loads(PATH.read_bytes())
    return evaluation(cells, rule=rule, rule_sha256="", compared=COMPARED)


def controlled(records: Sequence[Record]) -> Any:
    """With hidden states that are each record's own."""
    hidden = np.array([[float(str(r.signals["abstain_p"])), 1.0, len(r.id)] for r in records], dtype=np.float32)
    own = RecordSet(tuple(records), hidden, "it", "m" * 64, "p" * 64, 48, "live", "2026-01-01", 1.0)
    head = torch.tensor([[1.0, 0.5, -0.1]]), torch.tensor([0.2])
    return controls(own, own=head, donor=(-head[0], head[1]), n_draws=8, n_resamples=FEW)


RESULTS: dict[str, Result] = {
    "score": lambda own: evaluate(own, n_resamples=FEW).to_json(),
    "second opinion": opinion,
    "compare": lambda own: compared({"a": own, "b": other(own)}, n_resamples=FEW).differences("b", "a"),
    "controls of a graft": controlled,
    "matrix": lambda own: list(matrix.model_rows(own, model="it", seed=None)),
    "limit by rate": lambda own: calibrate(own, signal="abstain_p", method="quantile", alpha=0.2).to_json(),
    "limit by cost": lambda own: calibrate(own, signal="abstain_p", method="cost", wrong_answer_costs=3.0).to_json(),
    "halves": lambda own: halves(own, signal="abstain_p", method="quantile", alpha=0.2),
    "stopped": lambda own: list(stopped(own, signal="abstain_p", threshold=0.1).items()),
    "abstention": lambda own: abstention(own, signal="abstain_p", threshold=0.1),
    "cost": lambda own: cost.cost(own, signal="abstain_p", threshold=0.1, ratio=0.3),
    "cheapest": lambda own: cost.cheapest(own, signal="abstain_p", ratio=0.3),
    "board": lambda own: board.board(own, signal="router_conf", markers=[], start=0.0, names={}, calibration=own),
    "gates": lambda own: quick_gates(own, threshold=0.1),
    "ranked": lambda own: ranked(own, signal="abstain_p"),
    "ROC": lambda own: roc(own, regime="gibberish", signal="abstain_p"),
    "risk": lambda own: risk(own, regime="in_domain", signal="abstain_p"),
    "correctness": lambda own: score_tables.correctness(own, names={}),
    "figure of risk": lambda own: figures.risk_coverage(own, signals=["abstain_p"], words={}).to_json(),
    "figure of values": lambda own: distribution(own, signal="abstain_p", names={}, words={}).to_json(),
}


@pytest.mark.parametrize("name", RESULTS)
@settings(deadline=None, max_examples=3)
@given(st.randoms(use_true_random=False), st.integers(0, 50), st.booleans())
def test_no_result_hangs_on_the_order_of_records(name: str, random: Any, seed: int, tied: bool) -> None:
    records = random_records(seed, sizes=SIZES, tied=tied)
    mixed = list(records)
    random.shuffle(mixed)
    one, again = RESULTS[name](records), RESULTS[name](mixed)
    plain = [repr(found) for found in (one, again)]
    assert plain[0] == plain[1]


def test_kappa_hangs_on_the_pairs_alone() -> None:
    rng = np.random.default_rng(0)
    pairs = rng.choice(["a", "b", "c"], size=(30, 2))
    one, again = (kappa(*own.T.tolist()) for own in (pairs, rng.permutation(pairs)))
    assert not isinstance(one, str)
    assert not isinstance(again, str)
    assert asdict(one) == asdict(again)


def test_a_prompt_in_two_kinds_is_refused_whatever_comes_first() -> None:
    records = [record(f"{regime}-{i}", regime, prompt=f"the same {i}") for regime in REGIMES[:2] for i in range(4)]
    for own in (records, records[::-1]):
        with pytest.raises(LabError, match="a prompt is counted twice"):
            halves(own, signal="abstain_p", method="quantile", alpha=0.2)


def test_two_models_are_paired_by_prompt_not_by_line() -> None:
    records = random_records(3, sizes=SIZES)
    same = compared({"a": records, "b": records[::-1]}, n_resamples=FEW)
    cell = same.combination({"a": 1.0, "b": -1.0}, "abstain_p", "in_domain")
    assert cell == Alike(len(records) - 9, 9)
    renamed = [replace(records[0], id="another"), *records[1:]]
    for others in (renamed, records[1:], [replace(records[0], probe_digest="q" * 64), *records[1:]]):
        with pytest.raises(LabError, match="different prompts"):
            compared({"a": records, "b": others}, n_resamples=FEW)


def test_the_order_is_the_prompt_sets_the_kinds_and_the_ids() -> None:
    records = [
        record(name, regime, probe_digest=digest)
        for digest in ("q", "p")
        for regime in ("canary", "gibberish", "in_domain")
        for name in ("b", "a")
    ]
    found = [(r.probe_digest, r.regime, r.id) for r in ordered(records)]
    kinds = [(kind, name) for kind in ("in_domain", "gibberish", "canary") for name in "ab"]
    assert found == [(digest, *own) for digest in "pq" for own in kinds]
    rows = [Row(**{name: getattr(r, name) for name in Row.__dataclass_fields__}) for r in records]
    assert [(r.probe_digest, r.regime, r.id) for r in in_order(rows)] == found


@pytest.mark.parametrize("name", ["probe_210", "calibration", "canary", "idk_gate", "false_inability"])
def test_bundled_prompts_stand_in_the_canonical_order(name: str) -> None:
    """So that records of them, and every number recorded from these, are what they were before there was one."""
    prompts = bundled(name).prompts
    made = [record(own.id, own.regime, prompt=own.prompt) for own in prompts]
    assert made == ordered(made)
    assert len({key(own) for own in made}) == len(made)


def test_strata_are_drawn_in_one_order() -> None:
    records = random_records(5, sizes=SIZES)
    one, again = (Contrasts(own, n_resamples=FEW, seed=0) for own in (records, records[::-1]))
    assert one.records == again.records
    np.testing.assert_array_equal(one.counts, again.counts)
