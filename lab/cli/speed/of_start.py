"""How soon a page that is started replies, and how much memory it takes once every bundled model has."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from functools import partial

from lab.cli.speed.of_serving import QUESTIONS
from lab.cli.speed.page_server import APP, PageServer
from lab.cli.speed.row import Row, amount, in_turns, slower, timed
from lab.cli.speed.visitors import Program
from lab.workbench.workbench import Workbench
from model.errors import LabError

MODEL = "v4"
MOST_MEMORY = 800e6
"""Bytes that are resident once every bundled model has replied."""
LEAST = f"import torch, gradio; from model.lineage import resolve; resolve({MODEL!r}, 'checkpoints')"
"""What a page cannot do without: both libraries, and one model read."""


def page_start(repeats: int) -> Row:
    """On all processors. Machine code is kept from an earlier start, as it is on a machine that has run the lab."""
    ours, peer = in_turns(_first_reply, partial(timed, _least), repeats=max(2, repeats // 2))
    note = (
        "milliseconds from the start of the page's process to its first reply, by the endpoint /chat, against a "
        f"process that imports torch and gradio and reads {MODEL}"
    )
    return slower("page-start", ours, peer, limit=1.5, note=note)


def page_memory(repeats: int) -> Row:
    names = [own.expr for own in Workbench().models()]
    with PageServer() as server:
        started = server.settled().memory
        program = Program(server.url)
        for name in names:
            program.call("chat", QUESTIONS[0], name, None, 96, True, False, None)
        used = server.settled().memory
        program.close()
    note = (
        f"resident once each of the {len(names)} bundled models has replied, against what it may be; "
        f"{started / 1e6:.0f} MB when the page has started"
    )
    return amount("page-memory", used / 1e6, MOST_MEMORY / 1e6, unit="MB", limit=1.0, note=note)


def _first_reply() -> float:
    began = time.perf_counter()
    with PageServer() as server:
        program = Program(server.url)
        program.ask(QUESTIONS[0])
        seconds = time.perf_counter() - began
        program.close()
    return seconds


def _least() -> None:
    """Raises: LabError where it fails."""
    env = {**os.environ, "GRADIO_ANALYTICS_ENABLED": "False"}
    done = subprocess.run([sys.executable, "-c", LEAST], cwd=APP.parent, env=env, capture_output=True, check=False)
    if done.returncode:
        raise LabError("a process that is measured failed", found=done.stderr[-300:].decode(errors="replace"))
