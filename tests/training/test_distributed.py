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
"""
"""The command line of training with a small model and recipe in fp32, whose sums round alike, and frequent saving."""
ALONE = SMALL + "sys.exit(main())"
FORKED = (
    SMALL
    + """
import json, os, socket
import torch._dynamo  # as every optimiser would

def team(size, arguments):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    processes = []
    for rank in range(size):
        if not (process := os.fork()):
            status = 1
            try:
                os.environ |= {"RANK": str(rank), "LOCAL_RANK": str(rank), "WORLD_SIZE": str(size)}
                os.environ |= {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": port}
                status = main(arguments)
            finally:
                sys.stdout.flush()
                os._exit(status)
        processes.append(process)
    return [os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) for process in processes]

for size, arguments in json.loads(sys.argv[1]):
    print(json.dumps(team(size, arguments)), flush=True)
"""
)
"""The same in processes that are told of each other as torchrun tells its own, one team after another, all forked from
one that has imported torch: starting takes nearly all the time of such a run."""


@pytest.fixture
def command(tmp_path, corpus_folder):
    """Builds the command line of a small run by a number of processes."""
    script = tmp_path / "small.py"
    script.write_text(ALONE)

    def build(processes: int, out: Path, *, steps: int, extra: tuple[str, ...] = ()) -> list[str]:
        launcher = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
        return [sys.executable, *launcher, str(script), *run(corpus_folder, out, steps=steps, extra=extra)]

    return build


def run(corpus: Path, out: Path, *, steps: int, extra: tuple[str, ...] = ()) -> list[str]:
    return ["run", "base", "--corpus", str(corpus), "--steps", str(steps), "--no-publish", "--out", str(out), *extra]


def forked(*teams: tuple[int, list[str]]) -> tuple[list[list[int]], list[str], str]:
    """What teams of so many processes end with, what they write, and what they tell on standard error."""
    done = subprocess.run(
        [sys.executable, "-c", FORKED, json.dumps(teams)], env=ENVIRONMENT, capture_output=True, text=True, timeout=400,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    codes = [json.loads(line) for line in lines if line.startswith("[")]
    return codes, [line for line in lines if not line.startswith("[")], done.stderr


def logged(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]


def test_two_processes_give_the_loss_of_one(tmp_path, corpus_folder):
    teams = [(size, run(corpus_folder, tmp_path / str(size), steps=20)) for size in (1, 2)]
    codes, _, told = forked(*teams)
    assert codes == [[0], [0, 0]], told
    found = []
    for size in (1, 2):
        rows = logged(tmp_path / str(size))
        found.append([value for line in rows if "ce" in line for value in (line["loss"], line["load_balance"])])
        assert rows[-1]["final"]
    assert len(found[0]) == 8
    assert found[0] == pytest.approx(found[1], abs=1e-4)


def test_a_killed_process_ends_the_run_of_torchrun_and_it_resumes(tmp_path, command, corpus_folder):
    out = tmp_path / "run"
    steps = 40
    whole = command(2, out, steps=steps)
    with subprocess.Popen(whole, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, start_new_session=True) as going:
        try:
            told = watched_until_saved(going, out)
        finally:
            if going.poll() is None:
                os.killpg(going.pid, signal.SIGKILL)
    assert going.returncode != 0
    assert "SIGKILL" in told
    saved = RunState.load(out)
    assert saved is not None
    assert saved.step < steps
    other = run(corpus_folder, out, steps=steps, extra=("--resume", "--seed", "2"))
    resumed = run(corpus_folder, out, steps=steps, extra=("--resume", "--json"))
    codes, written, told = forked((2, other), (2, resumed))
    assert codes == [[2, 2], [0, 0]], told
    assert "cannot resume: this is the state of another run" in told
    assert "Traceback" not in told
    assert json.loads("\n".join(written))["steps"] == steps


def test_processes_that_diverge_say_so_together(tmp_path, corpus_folder):
    out = tmp_path / "run"
    codes, written, told = forked((2, run(corpus_folder, out, steps=40, extra=("--lr", "1e30", "--json"))))
    assert codes == [[1, 0]], told  # the first process speaks for all; none waits for another
    found = json.loads("\n".join(written))
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
