"""The curves of a run: what they are at the start, and that they move."""

from __future__ import annotations

import json
import math
from dataclasses import replace

import pytest
import torch

from model.digest import digest
from model.store import load
from tests.conftest import TINY, random_lm
from training.curves import Drift, divergence
from training.loop import Budget, train
from training.recipes import v7

LARGE = replace(TINY, max_seq_len=256)


def test_divergence_is_from_zero_to_ln_2():
    same = torch.tensor([[0.2, 0.3, 0.5]], dtype=torch.float64)
    apart = torch.tensor([[1.0, 0.0, 0.0]], dtype=torch.float64), torch.tensor([[0.0, 1.0, 0.0]], dtype=torch.float64)
    assert float(divergence(same, same)) == pytest.approx(0.0, abs=1e-12)
    assert float(divergence(*apart)) == pytest.approx(math.log(2))


def test_divergence_is_that_of_scipy():
    from scipy.spatial.distance import jensenshannon

    rows = torch.rand(6, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(0))
    rows /= rows.sum(-1, keepdim=True)
    expected = [float(jensenshannon(p, q)) ** 2 for p, q in zip(rows[:3].numpy(), rows[3:].numpy(), strict=True)]
    assert divergence(rows[:3], rows[3:]).tolist() == pytest.approx(expected)


def test_a_model_has_not_drifted_from_itself():
    lm = random_lm(LARGE)
    found = Drift(lm).measure(lm)
    assert found["router_drift"] == [0.0] * LARGE.n_layers
    assert found["canary"] == 1.0


def test_a_variants_log_holds_the_papers_curves(tmp_path):
    start = dict(random_lm(LARGE).state_dict())
    small = replace(v7(), batch=4, lr=0.1)
    train(small, config=LARGE, start=start, corpus=None, seed=7, budget=Budget(steps=25), out=tmp_path, resume=False)
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    (curve,) = [line for line in lines if line["step"] == 25 and "router_drift" in line]
    assert {"ce", "abstain", "metacognition", "abstain_gap", "entropy_gap", "canary", "replies"} <= curve.keys()
    assert len(curve["router_drift"]) == LARGE.n_layers
    assert max(curve["router_drift"]) > 0.001
    told = json.loads((tmp_path / "canaries.json").read_text())
    assert len(told["asked"]) == len(told["replies"]) == len(curve["replies"])
    kept = [load(path) for path in sorted((tmp_path / "steps").iterdir())]
    assert [stored.metadata["base_digest"] for stored in kept] == [digest(start)] * 2
    assert all(torch.equal(tensor, start[name]) for name, tensor in kept[0].params.items())
    assert not torch.equal(kept[1].params["abstain.weight"], start["abstain.weight"])
