"""What a command costs from its start to its end, against importing the libraries that it cannot do without."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from lab.cli.speed.row import Row, in_turns, slower
from model.errors import LabError

ROOT = Path(__file__).resolve().parents[3]
MODEL = "v4"
RECORDS = f"checkpoints/records/{MODEL}.probe_210.jsonl"
HELP = ("--help",), "import argparse, json", 3.0
SCORE = ("score", RECORDS), "import numpy, scipy.stats, scipy.special", 1.5
CHAT = ("chat", MODEL, "What is the capital of France?"), "import torch", 1.3
"""Arguments, the least there is to import, and how often its time the command may take."""


def command(name: str, repeats: int) -> Row:
    """name: `help`, `score` or `chat`."""
    arguments, least, limit = {"help": HELP, "score": SCORE, "chat": CHAT}[name]
    ours, peer = in_turns(
        partial(_processor_time, "-m", "lab", *arguments), partial(_processor_time, "-c", least), repeats=repeats
    )
    note = f"processor time of all of `lab {arguments[0]}` against a process that does no more than {least}"
    return slower(f"command-{name}", ours, peer, limit=limit, note=note)


def _processor_time(*arguments: str) -> float:
    """Seconds, of the user and the system, that Python takes for these arguments. Raises: LabError where it fails."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as users have it
    process = subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    with process:
        assert process.stderr is not None
        said = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise LabError("a process that is measured failed", found=said[-300:].decode(errors="replace"))
    return used.ru_utime + used.ru_stime
