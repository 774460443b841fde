"""The process that a run is: the command that a person would type, begun beside the page, and how it ended."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from lab.study.run import ERRORS, STOPPED_BY_YOU, Run, Status, diverged
from model.output_path import check_output

ROOT = Path(__file__).resolve().parents[2]
ROOM = 84_000_000
"""Bytes: a state of 10.2 M parameters in 32 bits, beside the one before."""
LEAST_ROOM = 100_000
DIVERGED = "it diverged at step {step}: the loss was no number, infinite or above a million"
Command = Callable[[Run, Path], Sequence[str]]
"""The command line of a run. The path is the folder of checkpoints."""


def training_command(run: Run, checkpoints: Path) -> list[str]:
    """The same command that a person would type."""
    budget = ["--steps", str(run.steps)] if run.minutes is None else ["--minutes", f"{run.minutes:g}"]
    return [
        sys.executable, "-m", "training", "run", run.recipe, "--seed", str(run.seed), *budget,
        "--checkpoints", str(checkpoints), "--out", str(run.folder), "--no-publish",
    ]  # fmt: skip


def begin(run: Run, command: Sequence[str], *, cache: Path) -> subprocess.Popen[bytes]:
    """Start a run's process, which gives way to the page. cache: of the lab.

    Raises: OSError, and LabError where there is no room for what the run writes: it could not even say so.
    """
    check_output(run.folder / ERRORS, room=ROOM)
    with (run.folder / ERRORS).open("wb") as errors:
        process = subprocess.Popen(
            list(command), stdout=subprocess.DEVNULL, stderr=errors, cwd=ROOT, start_new_session=True,
            env={**os.environ, "LAB_CACHE": str(cache)},
        )  # fmt: skip
    if sys.platform == "linux":  # set from outside: code between fork and exec may hang a program with threads
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)
    return process


def ended(run: Run, code: int, *, asked_to: bool) -> tuple[Status, str]:
    """How a run ended, and why in words. code: of its process. asked_to: whether it was asked to stop."""
    if (step := diverged(run.rows())) is not None:
        return "failed", DIVERGED.format(step=step)
    if code == 0:
        return "finished", ""
    if asked_to:
        return "stopped", f"{STOPPED_BY_YOU} after {run.last_step} steps"
    return "failed", _why(run, code)


def _why(run: Run, code: int) -> str:
    """The last thing the process said that is no log line."""
    try:
        lines = (run.folder / ERRORS).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    said = next((line.strip() for line in reversed(lines) if line.strip() and not line.startswith("{")), "")
    how = f"signal {-code}" if code < 0 else f"exit status {code}"
    if code == -signal.SIGKILL:
        return f"the system ended it ({how}), as it does when memory runs out"
    if said:
        return f"{said[:300]} ({how})"
    full = run.folder.is_dir() and shutil.disk_usage(run.folder).free < LEAST_ROOM
    return f"it ended with {how}, {'no room being left on the disk' if full else 'and said nothing'}"
