"""The probe AUROC of a run: from kept parts, by arithmetic where only the head moves, as a full reading gives it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from lab.probe.measure import probe
from lab.probe.prompts import bundled
from lab.statistics.auroc import auroc
from lab.study import probe_curve
from lab.study.probe_curve import N_EACH, N_INSIDE, Probe, follow, subset
from lab.study.run import Run
from lab.workbench.workbench import Workbench
from model.checkpoint import save_delta
from model.config import ModelConfig
from model.delta import Delta
from model.digest import digest
from model.manifest import Manifest
from model.publish import publish_root
from model.store import load
from tests.conftest import random_lm

CONFIG = ModelConfig(d_model=16, n_layers=2, n_heads=2, d_head=8, top_k=4, ffn_expand=2)


@pytest.fixture
def workbench(tmp_path: Path) -> Workbench:
    publish_root(
        tmp_path / "checkpoints", name="v4", params=dict(random_lm(CONFIG, seed=3).state_dict()), config=CONFIG,
        recipe="v4",
    )  # fmt: skip
    return Workbench(tmp_path / "checkpoints", cache_dir=tmp_path / "cache")


def begun(workbench: Workbench, folder: Path, *, recipe: str) -> Run:
    """A run with its start's head and, after 25 steps, another."""
    run = Run("0" * 12, recipe, 1, 25, "a", 0.0, folder)
    (folder / "steps").mkdir(parents=True)
    lm = workbench.model("v4").lm
    base = digest(dict(lm.state_dict()))
    assert base == Manifest.read(workbench.folder).find("v4").digest
    torch.manual_seed(0)
    for step in (0, 25):
        head = {"abstain.weight": lm.abstain.weight + 0.1 * step * torch.randn_like(lm.abstain.weight),
                "abstain.bias": lm.abstain.bias.clone()}  # fmt: skip
        routers = {name: tensor for name, tensor in lm.state_dict().items() if "router" in name}
        kept = head if recipe == "v9" else head | routers
        save_delta(folder / "steps" / f"{step:06d}.safetensors", Delta(kept), base_digest=base)
    return run


def test_the_subset_is_fixed_and_of_every_kind() -> None:
    whole = bundled("calibration")
    chosen = subset(whole)
    assert len(chosen) == N_INSIDE + 6 * N_EACH
    assert subset(chosen) == chosen
    assert {prompt.regime for prompt in chosen.prompts} == {prompt.regime for prompt in whole.prompts}


def test_a_run_is_followed_from_its_start_to_its_end(workbench: Workbench, tmp_path: Path) -> None:
    run = begun(workbench, tmp_path / "run", recipe="v7")
    follow(run, lambda: True, workbench=workbench)
    first, last = run.probed()
    assert (first["step"], last["step"]) == (0, 25)
    assert first["digest"] == workbench.model("v4").digest != last["digest"]
    assert (first["n_positive"], first["n_negative"]) == (6 * N_EACH, N_INSIDE)
    assert first["router_conf"] == last["router_conf"]  # the routers are the start's
    assert first["abstain_p"] != last["abstain_p"]
    chosen = subset(bundled("calibration"))
    records = probe(workbench.model("v4").lm, chosen, model_digest="").records
    sides = ([r for r in records if (r.regime == "in_domain") is inside] for inside in (False, True))
    expected = auroc(*([float(r.signals["abstain_p"]) for r in own] for own in sides))  # type: ignore[arg-type]
    assert first["abstain_p"]["auroc"] == pytest.approx(expected, abs=1e-5)
    assert first["abstain_p"]["low"] < expected < first["abstain_p"]["high"]


def test_a_head_alone_follows_by_arithmetic_from_known_states(
    workbench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = begun(workbench, tmp_path / "read", recipe="v9")
    assert not Probe(workbench, read).instant
    follow(read, lambda: True, workbench=workbench)
    whole = bundled("calibration")
    found = probe(workbench.model("v4").lm, whole, model_digest="")
    known = replace(workbench.records("v4", subset(whole)), records=found.records, hidden=found.hidden)
    monkeypatch.setattr(workbench, "known", lambda _expr, _prompts: known)
    monkeypatch.setattr(probe_curve, "trace", None)
    again = begun(workbench, tmp_path / "again", recipe="v9")
    follow(again, lambda: True, workbench=workbench)
    for one, two in zip(read.probed(), again.probed(), strict=True):
        assert one["digest"] == two["digest"]
        for signal in probe_curve.SIGNALS:
            assert one[signal]["auroc"] == pytest.approx(two[signal]["auroc"], abs=1e-3)  # padding alone differs


def test_parts_that_cannot_be_read_are_left_out(workbench: Workbench, tmp_path: Path) -> None:
    run = begun(workbench, tmp_path / "run", recipe="v7")
    run.kept_steps[0].write_bytes(b"nothing")
    follow(run, lambda: True, workbench=workbench)
    assert [row["step"] for row in run.probed()] == [25]
    assert load(run.kept_steps[1]).metadata["base_digest"]
    assert json.loads(run.probe_log.read_text().splitlines()[0])["step"] == 25
