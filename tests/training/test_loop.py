"""The loop itself: a golden run, resuming after a kill, and what a recipe may change."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.digest import digest
from model.errors import LabError
from tests.conftest import TINY, random_lm
from training import loop
from training.loop import Budget, train
from training.recipes import base, v3, v7
from training.run_state import RunState

CONFIG = replace(TINY, max_seq_len=256)


def run(recipe, out, *, steps, corpus=None, start=None, resume=False):
    return train(
        recipe, config=CONFIG, start=start, corpus=corpus, seed=7, budget=Budget(steps=steps), out=out, resume=resume
    )


SMALL_BASE = replace(base(), batch=4, lengths=(32,), depths=((0.0, 1), (0.5, 3)))


def test_a_run_learns_and_is_repeatable(tmp_path, corpus):
    first, second = (run(SMALL_BASE, tmp_path / name, steps=30, corpus=corpus) for name in "ab")
    assert digest(first.params) == digest(second.params)
    assert first.config.n_layers == 3
    assert first.bits_per_byte < 5.0 < 8.0
    assert first.tokens == 30 * 4 * 32


def test_a_killed_run_goes_on_to_the_same_digest(tmp_path, corpus, monkeypatch):
    whole = run(SMALL_BASE, tmp_path / "whole", steps=20, corpus=corpus)
    monkeypatch.setattr(loop, "SAVE_SECONDS", 0.0)
    real, taken = loop.update, []

    def dies_at_13(*args, **options):
        taken.append(1)
        if len(taken) == 13:
            raise KeyboardInterrupt
        return real(*args, **options)

    monkeypatch.setattr(loop, "update", dies_at_13)
    with pytest.raises(KeyboardInterrupt):
        run(SMALL_BASE, tmp_path / "killed", steps=20, corpus=corpus)
    monkeypatch.setattr(loop, "update", real)
    assert RunState.load(tmp_path / "killed").step == 12
    resumed = run(SMALL_BASE, tmp_path / "killed", steps=20, corpus=corpus, resume=True)
    assert digest(resumed.params) == digest(whole.params)


def test_v7_changes_its_parts_and_nothing_else(tmp_path):
    start = dict(random_lm(CONFIG).state_dict())
    tuned = run(replace(v7(), batch=4), tmp_path / "v7", steps=2, start=start).params
    changed = {name for name in start if not torch.equal(start[name], tuned[name])}
    assert changed == {f"blocks.{layer}.router.weight" for layer in range(3)} | {"abstain.weight", "abstain.bias"}


def test_v3_leaves_the_abstain_head_alone(tmp_path):
    start = dict(random_lm(CONFIG).state_dict())
    tuned = run(replace(v3(), batch=2, depths=()), tmp_path / "v3", steps=2, start=start).params
    assert torch.equal(start["abstain.weight"], tuned["abstain.weight"])
    assert not torch.equal(start["head.weight"], tuned["head.weight"])


def test_a_damaged_state_is_refused(tmp_path):
    (tmp_path / "state.safetensors").write_bytes(b"not safetensors")
    with pytest.raises(LabError, match="cannot resume"):
        RunState.load(tmp_path)
