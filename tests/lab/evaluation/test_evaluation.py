"""The score document: scikit-learn as oracle, the registered comparisons, and every way to have too few prompts."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.evaluation.contrasts import Contrasts
from lab.evaluation.decision_rule import registered
from lab.evaluation.evaluation import evaluate, ruled
from lab.evaluation.paired import compared
from lab.probe.prompts import REGIMES
from lab.probe.records import Record
from lab.signals import SIGNALS, is_scalar
from lab.statistics.as_json import as_json
from lab.statistics.bootstrap import holm
from lab.statistics.estimate import Unmeasured
from model.errors import LabError
from tests.lab.made_records import random_records, record

SCALAR = [name for name in SIGNALS if is_scalar(name)]
FEW = 60
"""Resamples where the interval itself is not what is tested."""
SMALL = {"in_domain": 8, **dict.fromkeys(REGIMES[1:], 5)}


def oracle(records: list[Record], signal: str, positive: list[bool]) -> float:
    values = [SIGNALS[signal].orientation * float(str(r.signals[signal])) for r in records]
    return float(roc_auc_score(positive, values))


def test_the_ruling_alone_is_that_of_the_whole_evaluation() -> None:
    """With a signal of others, whose pairs are told, and without."""
    records = random_records(2, sizes=SMALL)
    whole, alone = (of(records, n_resamples=FEW) for of in (evaluate, ruled))
    assert replace(whole.ruling, signal_pairs=()) == alone
    told = whole.to_json()
    assert all(told[name] == own for name, own in whole.ruling.to_json().items())
    others = [
        replace(own, signals={**own.signals, "theirs": float(at)}, orientation={"theirs": "uncertain"})
        for at, own in enumerate(records)
    ]
    assert evaluate(others, n_resamples=FEW).ruling == ruled(others, n_resamples=FEW)


@pytest.mark.parametrize("tied", [False, True])
def test_every_auroc_against_scikit_learn(tied: bool) -> None:
    records = random_records(1, tied=tied)
    found = evaluate(records, n_resamples=FEW).to_json()
    for signal in SCALAR:
        pooled = oracle(records, signal, [r.regime != "in_domain" for r in records])
        assert found["cross_regime"][signal]["auroc"] == pytest.approx(pooled, abs=1e-12)
        for regime in REGIMES[1:]:
            some = [r for r in records if r.regime in (regime, "in_domain")]
            expected = oracle(some, signal, [r.regime == regime for r in some])
            assert found["per_regime"][regime][signal]["auroc"] == pytest.approx(expected, abs=1e-12)
        for regime in REGIMES:
            own = [r for r in records if r.regime == regime]
            expected = oracle(own, signal, [not r.correct for r in own])
            assert found["within_regime"][regime][signal]["auroc"] == pytest.approx(expected, abs=1e-12)


def test_shape_of_the_document() -> None:
    found = evaluate(random_records(0), n_resamples=FEW, seed=4).to_json()
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert list(found["cross_regime"]) == SCALAR
    assert list(found["per_regime"]) == list(found["within_regime"]) == list(REGIMES)
    assert found["per_regime"]["in_domain"] == found["cross_regime"]
    cell = found["cross_regime"]["abstain_p"]
    assert set(cell) == {"auroc", "low", "high", "at_boundary", "n_positive", "n_negative", "method"}
    assert (cell["n_positive"], cell["n_negative"]) == (180, 30)
    assert cell["low"] <= cell["auroc"] <= cell["high"]
    assert (found["n"], found["n_resamples"], found["seed"]) == (210, FEW, 4)
    assert (found["model_digest"], found["probe_digest"]) == ("m" * 64, "p" * 64)
    assert found["verdict"]["rule_sha256"] == registered().sha256
    assert [len(cells) for cells in found["per_layer"].values()] == [3] * 7


def test_the_same_seed_gives_the_same_document_and_another_seed_other_intervals_only() -> None:
    records = random_records(2)
    first, again, other = (evaluate(records, n_resamples=FEW, seed=seed).to_json() for seed in (1, 1, 2))
    assert first == again
    one, two = first["cross_regime"]["abstain_p"], other["cross_regime"]["abstain_p"]
    assert one["auroc"] == two["auroc"]
    assert (one["low"], one["high"]) != (two["low"], two["high"])


def test_router_conf_and_router_entropy_mean_cannot_differ() -> None:
    records = [
        replace(r, signals={**r.signals, "router_conf": 1 - float(str(r.signals["router_entropy_mean"]))})
        for r in random_records(5)
    ]
    found = evaluate(records, n_resamples=FEW).to_json()
    for cells in found["per_regime"].values():
        assert cells["router_conf"] == cells["router_entropy_mean"]


def test_intervals_are_those_of_the_model_comparison() -> None:
    records = random_records(6)
    found = evaluate(records, n_resamples=FEW, seed=3).to_json()["per_regime"]
    comparison = compared({"own": records}, n_resamples=FEW, seed=3)
    for contrast in REGIMES:
        expected = comparison.auroc("own", "abstain_p", contrast)
        assert {key: found[contrast]["abstain_p"][key] for key in ("auroc", "low", "high")} == pytest.approx(
            {key: getattr(expected, key) for key in ("auroc", "low", "high")}, abs=1e-6
        )


def test_comparisons() -> None:
    found = evaluate(random_records(7), n_resamples=200).to_json()
    rule = registered()
    assert [row["contrast"] for row in found["comparisons"]] == list(rule.contrasts)
    for row in found["comparisons"]:
        cells = found["per_regime"][row["contrast"]]
        for kind, names in (("candidate", rule.candidates), ("baseline", rule.baselines)):
            assert row[f"{kind}_auroc"] == cells[row[kind]]["auroc"] == max(cells[name]["auroc"] for name in names)
        assert row["difference"] == pytest.approx(row["candidate_auroc"] - row["baseline_auroc"])
        assert row["win"] == (row["difference"] >= 0.02 and row["low"] > 0)
    assert [row["p_holm"] for row in found["comparisons"]] == holm([row["p"] for row in found["comparisons"]])


def test_a_router_that_leads_everywhere_is_proven() -> None:
    verdict = evaluate(random_records(0, lead={"router_entropy_mean": 2.5}), n_resamples=300).verdict
    assert (verdict.outcome, verdict.wins, verdict.contrasts) == ("PROVEN", 7, 7)
    assert verdict.min_detectable_difference == pytest.approx(0.18, abs=0.02)
    assert 0 < verdict.false_partial_probability < 0.2
    assert "PROVEN" in verdict.statement


def test_baselines_that_lead_disprove() -> None:
    verdict = evaluate(random_records(0, lead={"abstain_p": 2.5}), n_resamples=FEW).verdict
    assert (verdict.outcome, verdict.wins, verdict.wins_holm) == ("DISPROVEN", 0, 0)
    assert verdict.largest_upper_bound < 0


def test_orientation_is_applied_once() -> None:
    """A confident signal that falls on unusual prompts and an uncertain one that rises both score high."""
    lead = {"max_softmax_mean": 2.0, "abstain_p": 2.0}
    cells = evaluate(random_records(0, lead=lead), n_resamples=FEW).cross_regime
    assert min(cells[name].auroc for name in lead) > 0.85


def test_refusals_set_apart() -> None:
    records = random_records(8)
    found = evaluate(records, n_resamples=FEW).to_json()["excluding_refusals"]
    spoken = [r for r in records if r.reply == "yes"]
    cell = found["cross_regime"]["max_softmax_mean"]
    expected = oracle(spoken, "max_softmax_mean", [r.regime != "in_domain" for r in spoken])
    assert cell["auroc"] == pytest.approx(expected, abs=1e-12)
    assert found["n_excluded"] == len(records) - len(spoken)
    assert cell["n_positive"] + cell["n_negative"] == len(spoken)
    assert set(found["cross_regime"]) == {"max_softmax_mean", "max_softmax_last"}
    refusing = [replace(r, reply="I don't know.") for r in records]
    cell = evaluate(refusing, n_resamples=FEW).excluding_refusals.cross_regime["max_softmax_mean"]
    assert isinstance(cell, Unmeasured)


def test_constant_scores_are_undefined_alone_and_a_coin_in_a_comparison() -> None:
    found = evaluate([record(f"{regime}-{i}", regime) for regime in REGIMES for i in range(5)], n_resamples=FEW)
    for cells in found.per_regime.values():
        for cell in cells.values():
            assert cell.undefined == "all scores are equal"
    for row in found.comparisons:
        assert (row.candidate_auroc, row.difference, row.win) == (0.5, 0.0, False)
    assert found.verdict.outcome == "DISPROVEN"
    within = found.within_regime["gibberish"]["abstain_p"]
    assert within.undefined.startswith("0 positive prompts")
    json.dumps(found.to_json(), allow_nan=False)


@pytest.mark.parametrize(
    "sizes",
    [{"in_domain": 5}, {"gibberish": 5}, {"in_domain": 1, "gibberish": 5}, {"in_domain": 5, "gibberish": 1}],
)
def test_too_few_prompts_are_undefined_with_a_reason(sizes: dict[str, int]) -> None:
    found = evaluate(random_records(0, sizes=sizes), n_resamples=FEW).to_json()
    for cells in found["per_regime"].values():
        assert all("at least 2 needed" in cell["undefined"] for cell in cells.values())
    assert found["verdict"]["outcome"] == "UNDEFINED"
    assert found["verdict"]["min_detectable_difference"] is None
    json.dumps(found, allow_nan=False)


def test_a_missing_regime_leaves_the_others() -> None:
    some = {"in_domain": 20, "ood_topic": 20}
    found = evaluate(random_records(0, sizes=some, lead={"router_entropy_var": 3.0}), n_resamples=200).to_json()
    assert (found["verdict"]["outcome"], found["verdict"]["wins"]) == ("PARTIAL", 2)
    assert found["verdict"]["not_evaluated"] == list(REGIMES[2:])
    assert "Not evaluated: ood_style" in found["verdict"]["statement"]


def test_records_without_a_value_are_left_out_of_that_signal_only() -> None:
    records = random_records(9)
    silent = [
        replace(r, signals={**r.signals, "router_conf_reply": None}) if i % 3 == 0 else r for i, r in enumerate(records)
    ]
    before, after = (evaluate(own, n_resamples=FEW).cross_regime for own in (records, silent))
    assert after["abstain_p"] == before["abstain_p"]
    rest = [r for r in silent if r.signals["router_conf_reply"] is not None]
    expected = oracle(rest, "router_conf_reply", [r.regime != "in_domain" for r in rest])
    assert after["router_conf_reply"].auroc == pytest.approx(expected, abs=1e-12)
    assert after["router_conf_reply"].n_positive + after["router_conf_reply"].n_negative == len(rest)


def test_values_at_random_never_give_nan() -> None:
    """Few resamples of prompts that often have no value: signals may be defined on different resamples."""
    for seed in (*range(8), 60):
        rng = np.random.default_rng(seed)
        whole = random_records(seed, sizes=dict.fromkeys(REGIMES, 4))
        first, second = (
            [replace(r, signals={k: None if rng.random() < 0.5 else v for k, v in r.signals.items()}) for r in whole]
            for _ in range(2)
        )
        json.dumps(evaluate(first, n_resamples=2, seed=seed).to_json(), allow_nan=False)
        paired = compared({"a": first, "b": second}, n_resamples=2, seed=seed)
        json.dumps(as_json(paired.differences("b", "a")), allow_nan=False)


def test_a_verdict_says_when_its_resamples_are_not_the_registered_ones() -> None:
    records = random_records(0, sizes=SMALL)
    few, enough = (evaluate(records, n_resamples=n).verdict for n in (FEW, registered().n_resamples))
    assert (few.as_registered, enough.as_registered) == (False, True)
    assert "Not as registered: 60 resamples instead of 2000." in few.statement
    assert "Not as registered" not in enough.statement


def test_one_resample_of_rare_values_is_never_nan() -> None:
    records = random_records(0, sizes=SMALL)
    rare = [
        r if r.id.endswith(("-0", "-1")) else replace(r, signals={**r.signals, "router_conf_reply": None})
        for r in records
    ]
    for seed in range(4):
        json.dumps(evaluate(rare, n_resamples=1, seed=seed).to_json(), allow_nan=False)


def test_coverage_of_the_interval() -> None:
    """True AUROC 0.76: the 95 % interval holds it nearly as often as it says."""
    held = []
    for seed in range(60):
        records = random_records(seed, sizes={"in_domain": 30, "gibberish": 30}, lead={"abstain_p": 1.0})
        cell = Contrasts(records, n_resamples=200, seed=seed).auroc("abstain_p", "gibberish")
        held.append(cell.low <= 0.7602 <= cell.high)
    assert np.mean(held) >= 0.85


@pytest.mark.parametrize(
    ("records", "options", "says"),
    [
        ([], {}, "no records"),
        ([record("a")], {"n_resamples": 0}, "bad bootstrap"),
        ([record("a")], {"seed": -1}, "bad bootstrap"),
        ([record("a")], {"n_resamples": 10**400}, "too much to compute"),
        ([record("a"), record("b")], {"n_resamples": 10_000_001}, "too much to compute"),
        ([record(f"r{i}") for i in range(5001)], {}, "at most 5000 records"),
        ([record("a"), record("a")], {}, "unique"),
        ([record("a"), record("b", model_digest="x")], {}, "one model_digest"),
        ([record("a"), record("b", probe_digest="x")], {}, "one probe_digest"),
        ([record("a", signals={"abstain_p": float("nan")})], {}, "finite"),
    ],
)
def test_bad_input(records: list[Record], options: dict[str, int], says: str) -> None:
    with pytest.raises(LabError, match=says):
        evaluate(records, **options)
