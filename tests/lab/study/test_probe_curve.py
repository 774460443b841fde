"""The probe AUROC of a run: from kept parts, by arithmetic where only the head moves, as a full reading gives it."""

from __future__ import annotations

import json
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from lab.probe import measure
from lab.probe.prompts import bundled
from lab.statistics.auroc import auroc
from lab.study import probe_curve
from lab.study.probe_curve import N_EACH, N_INSIDE, RunProbe, follow, follower, subset
from lab.study.run import Run
from lab.workbench.own_prompts import OwnPrompts
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
    assert chosen.digest != whole.digest  # what is known of one is not of the other
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
    records = measure.ask(workbench.model("v4").lm, chosen, model_digest="").records
    sides = ([r for r in records if (r.regime == "in_domain") is inside] for inside in (False, True))
    expected = auroc(*([float(r.signals["abstain_p"]) for r in own] for own in sides))  # type: ignore[arg-type]
    assert first["abstain_p"]["auroc"] == pytest.approx(expected, abs=1e-5)
    assert first["abstain_p"]["low"] < expected < first["abstain_p"]["high"]


@pytest.mark.skipif(sys.platform != "linux", reason="a thread has a priority of its own on Linux alone")
def test_only_a_thread_of_its_own_gives_way(workbench: Workbench, tmp_path: Path) -> None:
    """The process that follows does not: all that it did afterwards would be slow."""
    run, found = begun(workbench, tmp_path / "run", recipe="v7"), []

    def over() -> bool:
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        return True

    follower(workbench)(run, over)
    for thread in threading.enumerate():
        if thread.name == "lab-run-probe":
            thread.join(60)
    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    assert found == [15]
    follow(run, over, workbench=workbench)
    assert found == [15, before]
    assert before < 15


def test_a_head_alone_follows_by_arithmetic_from_known_states(workbench: Workbench, tmp_path: Path) -> None:
    read = begun(workbench, tmp_path / "read", recipe="v9")
    assert not RunProbe(workbench, read).instant
    follow(read, lambda: True, workbench=workbench)
    workbench.records("v4", bundled("calibration"))
    again = begun(workbench, tmp_path / "again", recipe="v9")
    assert RunProbe(workbench, again).instant
    follow(again, lambda: True, workbench=workbench)
    for one, two in zip(read.probed(), again.probed(), strict=True):
        assert one["digest"] == two["digest"]
        for signal in probe_curve.SHOWN:
            assert one[signal]["auroc"] == pytest.approx(two[signal]["auroc"], abs=1e-3)  # padding alone differs


def test_parts_that_cannot_be_read_are_left_out(workbench: Workbench, tmp_path: Path) -> None:
    run = begun(workbench, tmp_path / "run", recipe="v7")
    run.kept_steps[0].write_bytes(b"nothing")
    follow(run, lambda: True, workbench=workbench)
    assert [row["step"] for row in run.probed()] == [25]
    assert load(run.kept_steps[1]).metadata["base_digest"]
    assert json.loads(run.probe_log.read_text().splitlines()[0])["step"] == 25


@pytest.mark.parametrize("recipe", ["v7", "v9"])
def test_one_model_has_one_number_a_prompt_whoever_asks(workbench: Workbench, tmp_path: Path, recipe: str) -> None:
    """The probe, a probe of prompts of one's own, and the one that follows a run: the same bits."""
    run = begun(workbench, tmp_path / "run", recipe=recipe)
    prompts = subset(bundled("calibration"))
    for path in run.kept_steps:
        found = workbench.records(str(path), prompts).records
        own = OwnPrompts().measure(workbench, str(path), prompts).records
        followed = RunProbe(workbench, run).signals(workbench.model(str(path)))
        assert [record.signals for record in own] == [record.signals for record in found]
        for record, signals in zip(found, followed, strict=True):
            assert signals == {name: record.signals[name] for name in signals}
            assert set(probe_curve.SHOWN) < signals.keys()
            assert not [name for name in signals if name.endswith("_reply") or name.startswith("max_")]


def test_a_head_alone_has_the_numbers_of_a_whole_probe_of_it(workbench: Workbench, tmp_path: Path) -> None:
    """By arithmetic from the start's states, bit for bit, on the prompts that the curve shows."""
    run, whole = begun(workbench, tmp_path / "run", recipe="v9"), bundled("calibration")
    workbench.records("v4", whole)
    probe = RunProbe(workbench, run)
    assert probe.instant
    step = run.kept_steps[-1]
    found = {record.id: record.signals for record in workbench.records(str(step), whole).records}
    for prompt, signals in zip(probe.prompts.prompts, probe.signals(workbench.model(str(step))), strict=True):
        assert signals == {name: found[prompt.id][name] for name in signals}
    shown = {record.id for record in workbench.records("v4", subset(whole)).records}
    assert shown == {prompt.id for prompt in probe.prompts.prompts} < found.keys()


def test_prompts_too_long_for_a_reply_are_cut_alike(workbench: Workbench) -> None:
    """Room for a reply is left whether it is written or not: else a long prompt would be another prompt."""
    long = tuple(replace(own, prompt=own.prompt + " and more" * n) for n, own in zip(
        (20, 25, 40), bundled("calibration").prompts[:3], strict=True))  # fmt: skip
    prompts = replace(bundled("calibration"), prompts=long)
    lm = workbench.model("v4").lm
    for record, signals in zip(
        measure.ask(lm, prompts, model_digest="").records, measure.read(lm, prompts), strict=True
    ):
        assert signals == {name: record.signals[name] for name in signals}
