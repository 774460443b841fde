"""What a step of training costs against the same step as it was taken before, and training v9 on kept states."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path

from lab.cli.speed.before import as_before
from lab.cli.speed.of_model import drawn, fresh, whole_step
from lab.cli.speed.row import Row, faster, in_turns, slower, timed
from lab.study.stepping import stepper
from lab.workbench.workbench import Workbench
from model.config import ModelConfig
from model.errors import LabError

ROOT = Path(__file__).resolve().parents[3]
V9_SECONDS = 1.5
"""What training v9 on states that are kept may take, from the start of its process to its end."""


def train_step(repeats: int) -> Row:
    """All parameters by AdamW, of the default model."""
    config = ModelConfig()
    tokens = drawn(4, config.max_seq_len)
    mine, its = fresh(config).train(), fresh(config).train()
    as_before(its)
    steps = whole_step(mine, tokens), whole_step(its, tokens, fused=False)
    ours, peer = in_turns(*(partial(timed, step) for step in steps), repeats=repeats)
    note = (
        f"{tokens.shape[0]} texts of {tokens.shape[1]} bytes, all parameters, one thread, forward, backward and AdamW, "
        "against attention that multiplies by zeros, same random weights"
    )
    return faster("train-step", ours, peer, today=peer, limit=1.5, note=note, unit="steps/s")


def train_step_v7(repeats: int) -> Row:
    """Routers and abstain head of v4, on a batch of v7."""
    start = Workbench().model("v4")
    made = partial(stepper, "v7", config=start.config, start=dict(start.lm.state_dict()))
    ours, peer = in_turns(partial(timed, made()), partial(timed, made(changed=as_before)), repeats=repeats)
    note = "a step of v7 from v4, one thread, against attention that multiplies by zeros"
    return faster("train-step-v7", ours, peer, today=peer, limit=2.0, note=note, unit="steps/s")


def v9(repeats: int) -> Row:
    """The whole process, on states that a first run has kept, against what it may take; `today` is `import torch`."""
    with tempfile.TemporaryDirectory(prefix="lab-bench-") as folder:
        env = {**os.environ, "LAB_CACHE": str(Path(folder, "cache")), "OMP_NUM_THREADS": "1"}
        run = [sys.executable, "-m", "training", "run", "v9", "--out", str(Path(folder, "run")), "--no-publish"]
        imports = [sys.executable, "-c", "import torch"]
        ours, torch_alone = in_turns(
            partial(timed, partial(_ended, run, env)), partial(timed, partial(_ended, imports, env)),
            repeats=max(2, repeats // 2),
        )  # fmt: skip
    alone = sorted(torch_alone)[len(torch_alone) // 2]
    note = (
        "training v9 on 4,096 states that are kept, from the start of its process to its end, one thread, against "
        f"what it may take; `import torch` alone takes {alone:.2f} s"
    )
    return slower("v9", ours, [V9_SECONDS] * len(ours), limit=1.0, note=note)


def _ended(command: list[str], env: dict[str, str]) -> None:
    """Raises: LabError where it fails."""
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise LabError("a process that is measured failed", where=" ".join(command[1:]), found=done.stderr[-300:])
