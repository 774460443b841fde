"""Several processes give what one gives, and say so when one of them is gone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch

from training.run_state import RunState

ROOT = str(Path(__file__).resolve().parents[2])
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": ROOT}
SMALL = """
import sys
from dataclasses import replace
from functools import partial
from model.config import ModelConfig
from training import launch, loop, optim, recipes
from training.__main__ import main
loop.SAVE_SECONDS, loop.LOG_EVERY = 0.3, 5
loop.fast_bf16 = optim.fast_bf16 = lambda device: False
launch.ModelConfig = partial(ModelConfig, d_model=32, n_heads=2, d_head=8, ffn_expand=2)
recipes.RECIPES["base"] = lambda: replace(recipes.base(), batch=4, lengths=(32,), depths=((0.0, 1), (0.5, 2)))
sys.exit(main())
"""
"""The command line of training with a small model and recipe in fp32, whose sums round alike, and frequent saving."""


@pytest.fixture
def command(tmp_path, corpus_folder):
    """Builds the command line of a small run by a number of processes."""
    script = tmp_path / "small.py"
    script.write_text(SMALL)

    def build(processes: int, out: Path, *, steps: int, extra: tuple[str, ...] = ()) -> list[str]:
        launcher = [] if processes == 1 else ["-m", "torch.distributed.run", f"--nproc-per-node={processes}"]
        run = ["run", "base", "--corpus", str(corpus_folder), "--steps", str(steps), "--no-publish", "--out", str(out)]
        return [sys.executable, *launcher, *(["--standalone"] if launcher else []), str(script), *run, *extra]

    return build


def logged(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]


def test_two_processes_give_the_loss_of_one(tmp_path, command):
    found = []
    for processes in (1, 2):
        out = tmp_path / str(processes)
        done = subprocess.run(
            command(processes, out, steps=20), env=ENVIRONMENT, capture_output=True, text=True, timeout=400, check=False
        )
        assert done.returncode == 0, done.stderr
        found.append([value for line in logged(out) if "ce" in line for value in (line["loss"], line["load_balance"])])
        assert logged(out)[-1]["final"]
    assert len(found[0]) == 8
    assert found[0] == pytest.approx(found[1], abs=1e-4)


def test_a_killed_process_ends_the_run_and_it_resumes(tmp_path, command):
    out = tmp_path / "run"
    steps = 40
    whole = command(2, out, steps=steps)
    with subprocess.Popen(whole, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, start_new_session=True) as run:
        try:
            told = watched_until_saved(run, out)
        finally:
            if run.poll() is None:
                os.killpg(run.pid, signal.SIGKILL)
    assert run.returncode != 0
    assert "SIGKILL" in told
    saved = RunState.load(out)
    assert saved is not None
    assert saved.step < steps
    other = command(2, out, steps=steps, extra=("--resume", "--seed", "2"))
    refused = subprocess.run(other, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)
    assert refused.returncode != 0
    assert "cannot resume: this is the state of another run" in refused.stderr
    assert "Traceback" not in refused.stderr.split("torch/distributed", 1)[0]
    resumed = command(2, out, steps=steps, extra=("--resume", "--json"))
    done = subprocess.run(resumed, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["steps"] == steps


def test_processes_that_diverge_say_so_together(tmp_path, command):
    out = tmp_path / "run"
    bad = command(2, out, steps=40, extra=("--lr", "1e30", "--json"))
    done = subprocess.run(bad, env=ENVIRONMENT, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 1, done.stderr
    found = json.loads(done.stdout)
    assert logged(out)[-1]["diverged"] == found["diverged"] > found["steps"]
    saved = RunState.load(out)
    assert saved is not None
    assert saved.step == found["steps"]
    assert all(torch.isfinite(tensor).all() for tensor in saved.params.values())


def watched_until_saved(run: subprocess.Popen[str], out: Path) -> str:
    """Kill one worker as soon as there is a state; what the run then tells."""
    deadline = time.monotonic() + 300
    while not (out / "state.safetensors").exists():
        assert run.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.1)
    workers = subprocess.run(["pgrep", "-P", str(run.pid)], capture_output=True, text=True, check=True).stdout.split()
    os.kill(int(workers[-1]), signal.SIGKILL)
    return run.communicate(timeout=120)[1]
