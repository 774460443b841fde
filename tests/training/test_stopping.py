"""Stopping a run: everything is kept, and going on gives what an unbroken run gives."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import time
from contextlib import redirect_stdout
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from model.digest import digest
from model.lineage import resolve
from model.publish import publish_root
from tests.conftest import TINY, random_lm
from training.__main__ import main
from training.head import train_head
from training.loop import Budget, train
from training.recipes import v7, v9
from training.run_state import RunState
from training.stopping import never, on_request

CONFIG = replace(TINY, max_seq_len=256)
STEPS = 30


@pytest.fixture(scope="module")
def checkpoints(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("checkpoints")
    publish_root(folder, name="v4", params=random_lm(CONFIG).state_dict(), config=CONFIG, recipe="v4")
    return folder


@pytest.fixture(scope="module")
def unbroken(checkpoints: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a run tells that nobody stops."""
    return told(arguments(checkpoints, tmp_path_factory.mktemp("whole")))


def arguments(checkpoints: Path, out: Path, *more: str) -> list[str]:
    options = ["--checkpoints", str(checkpoints), "--out", str(out), "--no-publish", "--json", *more]
    return ["run", "v7", "--steps", str(STEPS), "--batch", "4", *options]


def told(asked: list[str]) -> dict[str, Any]:
    """What the command tells here: another process takes seconds to start."""
    with redirect_stdout(io.StringIO()) as written:
        assert main(asked) == 0
    return json.loads(written.getvalue())


@pytest.mark.parametrize("answers", [6, 7])
def test_a_stop_ends_between_or_inside_a_step_with_the_state_before_it(tmp_path: Path, answers: int) -> None:
    start = dict(random_lm(CONFIG).state_dict())
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > answers  # asked twice a step

    options = {"config": CONFIG, "start": start, "corpus": None, "seed": 7, "budget": Budget(steps=9)}
    stopped = train(replace(v7(), batch=4), **options, out=tmp_path / "a", resume=False, stop=stop)  # type: ignore[arg-type]
    assert (stopped.stopped, stopped.steps, stopped.bits_per_byte) == (True, 3, None)
    state = RunState.load(tmp_path / "a")
    assert state is not None
    assert state.step == 3
    assert json.loads((tmp_path / "a" / "log.jsonl").read_text().splitlines()[-1])["stopped"] is True
    resumed = train(replace(v7(), batch=4), **options, out=tmp_path / "a", resume=True)  # type: ignore[arg-type]
    whole = train(replace(v7(), batch=4), **options, out=tmp_path / "b", resume=False)  # type: ignore[arg-type]
    assert not resumed.stopped
    assert digest(resumed.params) == digest(whole.params)


def test_a_stopped_head_is_the_starts_or_between(tmp_path: Path) -> None:
    start = dict(random_lm(CONFIG).state_dict())
    recipe = replace(v9(), batch=4)
    found = train_head(
        recipe, config=CONFIG, start=start, seed=1, budget=Budget(steps=5), out=tmp_path, stop=lambda: True
    )
    assert (found.stopped, found.steps) == (True, 0)
    assert digest(found.params) == digest(start)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_the_command_and_resuming_gives_the_same(
    checkpoints: Path, unbroken: dict[str, Any], tmp_path: Path, number: signal.Signals
) -> None:
    out = tmp_path / "stopped"
    command = [sys.executable, "-m", "training", *arguments(checkpoints, out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        log = out / "log.jsonl"
        while running.poll() is None and not (log.exists() and log.read_text()):
            time.sleep(0.02)
        running.send_signal(number)
        said, error = running.communicate(timeout=300)
    assert running.returncode == 130, error
    assert "--resume" in error
    first = json.loads(said)
    assert first["stopped"] is True
    assert 0 < first["steps"] < STEPS
    assert resolve(str(Path(first["file"]).resolve()), checkpoints).digest == first["digest"]
    last = told(arguments(checkpoints, out, "--resume"))
    assert (last["digest"], last["stopped"], last["steps"]) == (unbroken["digest"], False, STEPS)
    assert resolve(str(Path(last["file"]).resolve()), checkpoints).digest == last["digest"]


def test_handlers_are_put_back() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with on_request() as asked:
        assert not asked()
        assert signal.getsignal(signal.SIGTERM) is not before
        signal.raise_signal(signal.SIGTERM)
        assert asked()
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    assert signal.getsignal(signal.SIGTERM) is before
    assert not never()
