"""Grafts: the identity, head arithmetic against full runs, the 2×2, and paired differences against a slow loop."""

from __future__ import annotations

import json

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from lab.evaluation.estimates import Alike, Weighted
from lab.evaluation.paired import compared
from lab.graft import splice
from lab.graft.splice import compare, differences, graft_expr
from lab.graft.square import NOT_RUN
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.statistics.bootstrap import Resamples, holm
from lab.workbench.workbench import Workbench
from model.errors import LabError


@pytest.mark.parametrize("parts", [("abstain",), ("router",), ("abstain", "router")])
def test_grafting_a_model_on_itself_changes_nothing(bench: Workbench, probe_set: ProbeSet, parts: tuple) -> None:
    found = compare(bench, "v4", "v4", parts=parts)
    assert found.digest == bench.model("v4").digest
    assert found.result.records == found.target.records == bench.records("v4", probe_set, fresh=True).records
    for cells in found.paired.values():
        assert all(isinstance(cell.of, Alike) for cell in cells.values())
    assert isinstance(found.two_by_two.interaction, Alike)


def test_a_head_alone_runs_no_model(bench: Workbench, probe_set: ProbeSet) -> None:
    live = bench.records("v4", probe_set)
    seen: list[int] = []
    found = compare(bench, "v4", "v7", progress=lambda done, total: seen.append(done))
    assert seen == []
    assert found.graft == "v4+v7[abstain]"
    assert found.result.records == bench.records("v4+v7[abstain]", probe_set, fresh=True).records
    assert found.donor is None
    assert found.paired_with_donor is None
    assert found.to_json()["paired_with_donor"] == {"not_run": splice.NOT_KNOWN}
    assert found.two_by_two.corners["router"].not_run == found.two_by_two.corners["both"].not_run == NOT_RUN
    assert "router, both" in found.two_by_two.interaction.not_run
    assert [record.reply for record in found.result.records] == [record.reply for record in live.records]
    assert found.speech.verdict == "untouched"


def test_the_full_square_needs_one_run_beside_the_target(bench: Workbench, probe_set: ProbeSet) -> None:
    bench.records("v4", probe_set)
    seen: list[int] = []
    found = compare(bench, "v4", "v7", parts=("router", "abstain"), progress=lambda done, total: seen.append(done))
    assert seen == [32, 42]
    square, crossed = found.two_by_two.corners, found.two_by_two.interaction
    assert square["none"].digest == bench.model("v4").digest
    assert square["both"].digest == bench.model("v7").digest == found.digest
    assert found.donor is not None
    assert found.donor.records == found.result.records
    assert found.result.records == bench.records("v7", probe_set, fresh=True).records
    own = {name: corner.found.auroc.auroc for name, corner in square.items()}
    value = own["both"] - own["router"] - own["abstain"] + own["none"]
    assert crossed.value == pytest.approx(value, abs=1e-12)
    assert crossed.low <= value <= crossed.high
    assert set(found.gates) == {"v4", found.graft}
    pairs = list(zip(found.target.records, found.result.records, strict=True))
    assert found.speech.changed == sum(old.reply != new.reply for old, new in pairs)
    told = json.loads(json.dumps(found.to_json(), allow_nan=False))["speech"]
    own = [new.correct for _, new in pairs if new.regime == "in_domain"]
    assert (told["right"]["after"], told["right"]["n"]) == (sum(own), len(own))
    assert (told["verdict"], told["statement"]) == (found.speech.verdict, found.speech.statement)


def test_layers_and_strength_reach_every_cell(bench: Workbench, probe_set: ProbeSet) -> None:
    found = compare(bench, "v4", "v7", parts=("router",), layers=(1, 1), strength=0.5)
    assert found.graft == "v4+v7[router:1]*0.5"
    assert found.two_by_two.corners["both"].model == "v4+v7[abstain,router:1]*0.5"
    assert isinstance(found.two_by_two.interaction, Weighted)  # the head on known states costs nothing
    assert graft_expr("v4", "v7", parts=("abstain",), layers=(0, 1)) == "v4+v7[abstain]"


@pytest.mark.parametrize(
    "options",
    [
        {"parts": ()},
        {"parts": ("head",)},
        {"parts": ("router",), "layers": (1, 0)},
        {"parts": ("router",), "layers": (0, 9)},
        {"strength": 2.0},
    ],
)
def test_bad_grafts_are_refused(bench: Workbench, options: dict) -> None:
    with pytest.raises(LabError):
        compare(bench, "v4", "v7", **options)


def test_a_graft_can_be_the_target_of_another(bench: Workbench) -> None:
    found = compare(bench, "v4+v7[abstain]", "v4", parts=("abstain",))
    assert found.digest == bench.model("v4").digest


def test_paired_intervals_are_those_of_the_slow_loop(bench: Workbench, probe_set: ProbeSet) -> None:
    first, second = bench.records("v4", probe_set).records, bench.records("v3", probe_set).records
    comparison = compared({"a": first, "b": second}, n_resamples=60, seed=3)
    cell = comparison.differences("b", "a")["abstain_p"]["gibberish"]

    def auroc(records: tuple[Record, ...], positive: np.ndarray, negative: np.ndarray) -> float:
        own = {name: [float(str(r.signals["abstain_p"])) for r in records if r.regime == name] for name in regimes}
        chosen = np.concatenate([np.repeat(own["gibberish"], positive), np.repeat(own["in_domain"], negative)])
        return float(roc_auc_score([1] * int(positive.sum()) + [0] * int(negative.sum()), chosen))

    regimes = ("gibberish", "in_domain")
    drawn = Resamples([record.regime for record in first], n_resamples=60, seed=3).counts
    counts = [drawn[:, [record.regime == name for record in first]].astype(int) for name in regimes]
    slow = [
        auroc(second, positive, negative) - auroc(first, positive, negative)
        for positive, negative in zip(*counts, strict=True)
    ]
    ones = np.ones(6, dtype=int)
    assert cell.of.value == pytest.approx(auroc(second, ones, ones) - auroc(first, ones, ones), abs=1e-12)
    assert (cell.of.low, cell.of.high) == pytest.approx(tuple(np.percentile(slow, [2.5, 97.5])), abs=1e-6)
    assert (cell.of.n_positive, cell.of.n_negative) == (6, 6)


def test_a_graft_stands_beside_its_donor_too(bench: Workbench, probe_set: ProbeSet) -> None:
    bench.records("v7", probe_set)
    found = compare(bench, "v4", "v7", n_resamples=60, seed=2)
    records = [bench.records(name, probe_set).records for name in ("v7", "v4+v7[abstain]")]
    assert found.paired_with_donor == differences(*records, n_resamples=60, seed=2)
    same = compare(bench, "v4", "v7", parts=("router", "abstain"), n_resamples=60).paired_with_donor
    assert same is not None
    assert {cell.of.number for cells in same.values() for cell in cells.values()} == {0.0}
    json.dumps(found.to_json(), allow_nan=False)


def test_differences_are_adjusted_for_the_contrasts_of_a_signal(bench: Workbench, probe_set: ProbeSet) -> None:
    found = differences(*(bench.records(name, probe_set).records for name in ("v4", "v3")), n_resamples=200)
    for cells in found.values():
        tested = [cell for cell in cells.values() if isinstance(cell.of, Weighted)]
        assert [cell.p_holm for cell in tested] == holm([cell.of.p for cell in tested])


def test_differences_want_the_same_prompts(bench: Workbench, probe_set: ProbeSet) -> None:
    records = bench.records("v4", probe_set).records
    with pytest.raises(LabError, match="different prompts"):
        differences(records, records[1:])
    assert differences(records, records[::-1])["abstain_p"]["in_domain"].of.n_positive == 36
