"""Deploy gates: counts against the records they come from."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lab.probe.correct import is_refusal
from lab.probe.prompts import bundled
from lab.replies.coherence import Judge
from lab.threshold.gates import MeanGate, deploy_gates, quick_gates
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.publish import publish_operating_point

KEYS = {
    "in_domain_accuracy", "idk_gate", "in_domain_false_positives", "false_inability", "coherence",
    "gibberish_mean_abstain_p", "threshold",
}  # fmt: skip


def test_every_gate_is_counted(bench: Workbench) -> None:
    found = deploy_gates(bench, "v7")
    assert set(found.to_json()) >= KEYS
    assert found.threshold == 0.6
    assert {name: found.named[name].total for name in ("in_domain_accuracy", "in_domain_false_positives")} == {
        "in_domain_accuracy": 6,
        "in_domain_false_positives": 6,
    }
    assert (found.idk_gate.total, found.false_inability.total, found.coherence.total) == (3, 3, 10)
    for name in KEYS - {"gibberish_mean_abstain_p", "threshold"}:
        row = found.named[name]
        assert 0 <= row.low <= row.count / row.total <= row.high <= 1
        assert isinstance(row.passed, bool)
    told = json.loads(json.dumps(found.to_json(), allow_nan=False))
    assert set(found.failed) == {n for n, row in told.items() if isinstance(row, dict) and not row["passed"]}


@pytest.mark.parametrize(("threshold", "abstains"), [(0.0, True), (1.1, False)])
def test_the_gate_counts_as_a_refusal(bench: Workbench, threshold: float, abstains: bool) -> None:
    found = deploy_gates(bench, "v4", threshold=threshold)
    own = [record for record in bench.records("v4", bundled("probe_210")).records if record.regime == "in_domain"]
    correct = sum(bool(record.correct) for record in own)
    assert found.in_domain_false_positives.count == (6 if abstains else 0)
    assert found.in_domain_accuracy.count == (0 if abstains else correct)
    assert found.in_domain_accuracy.text_alone == correct
    idk = bench.records("v4", bundled("idk_gate")).records
    refused = sum(is_refusal(record.reply) for record in idk)
    assert found.idk_gate.count == (3 if abstains else refused)
    assert found.idk_gate.text_alone == refused
    assert found.gibberish_mean_abstain_p.passed == abstains
    assert found.threshold_source == "chosen here"


def test_coherence_counts_probe_and_canary(bench: Workbench) -> None:
    found = deploy_gates(bench, "v4").coherence
    probe = bench.records("v4", bundled("probe_210")).records
    spoken = [*(record for record in probe if record.regime == "in_domain")]
    spoken += bench.records("v4", bundled("canary")).records
    assert found.count == sum(verdict.coherent for verdict in Judge(bench).judge_all(spoken))


def test_quick_gates_need_no_model(bench: Workbench) -> None:
    records = bench.records("v4", bundled("probe_210")).records
    sure = [replace(record, signals={**record.signals, "abstain_p": 0.5}) for record in records]
    found = quick_gates(sure, threshold=0.5)
    assert found.in_domain_false_positives.count == 6
    assert found.gibberish_mean_abstain_p == MeanGate(0.5, 0.5, passed=False)


def test_a_threshold_is_not_tested_on_the_prompts_that_chose_it(
    published: Path, bench: Workbench, tmp_path: Path
) -> None:
    shutil.copytree(published, tmp_path / "checkpoints")
    point = {"signal": "abstain_p", "threshold": 0.6, "method": "quantile", "n": 6}
    publish_operating_point(
        tmp_path / "checkpoints", "v4", operating_point=point | {"calibration_digest": bundled("probe_210").digest}
    )
    other = Workbench(tmp_path / "checkpoints")
    with pytest.raises(LabError, match=r"these prompts chose the threshold; in .*probe_210"):
        deploy_gates(other, "v4")
    assert deploy_gates(other, "v4", threshold=0.6).threshold == 0.6
