"""Curves beside the published models: one row a step, of the weights that were published."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from model.manifest import Manifest
from model.publish import publish_root
from tests.conftest import TINY, random_lm
from training.keep_curves import by_step, main

CONFIG = replace(TINY, max_seq_len=256)


def test_a_published_variant_leaves_its_curves(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    checkpoints, out = tmp_path / "checkpoints", tmp_path / "v7-1235"
    publish_root(checkpoints, name="v4", params=random_lm(CONFIG).state_dict(), config=CONFIG, recipe="v4")
    options = ["--seed", "1235", "--steps", "50", "--checkpoints", str(checkpoints), "--out", str(out)]
    subprocess.run([sys.executable, "-m", "training", "run", "v7", *options], check=True, capture_output=True)
    path = checkpoints / "curves" / "v7-1235.jsonl"
    head, *rows = [json.loads(line) for line in path.read_text().splitlines()]
    assert head == {"model": "v7@1235", "digest": Manifest.read(checkpoints).find("v7", seed=1235).digest}
    assert [row["step"] for row in rows] == [25, 50]
    for row in rows:
        assert {"ce", "abstain_gap", "entropy_gap", "router_drift", "canary", "replies"} <= row.keys()
        assert len(row["router_drift"]) == CONFIG.n_layers
    assert "bits_per_byte" in rows[-1]
    written = path.read_bytes()
    assert main([str(out), "--checkpoints", str(checkpoints)]) == 0
    assert main([str(out), "--as", "v7", "--checkpoints", str(checkpoints)]) == 0
    assert path.read_bytes() == written
    capsys.readouterr()
    assert main([str(tmp_path / "v7-1"), "--checkpoints", str(checkpoints)]) == 2
    assert main([str(tmp_path), "--as", "v7", "--checkpoints", str(checkpoints)]) == 2
    assert main([str(out), "--as", "v4+v7[abstain]", "--checkpoints", str(checkpoints)]) == 2
    assert capsys.readouterr().err.count("\n") == 3


def test_a_resumed_run_counts_its_later_lines() -> None:
    first = [{"step": step, "loss": 1.0, "eta_seconds": 4} for step in (25, 50, 75)]
    again = [{"step": 50, "stopped": True}, {"step": 50, "loss": 2.0}, {"step": 50, "bits_per_byte": 3.0}]
    assert by_step([*first, *again]) == [
        {"step": 25, "loss": 1.0},
        {"step": 50, "loss": 2.0, "bits_per_byte": 3.0},
    ]
    assert by_step([{"step": 0, "tokens": 0, "seconds": 1.0, "progress": 0.0}]) == []
