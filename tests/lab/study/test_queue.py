"""Runs from the page: one at a time, stopped with what they have, found again, honest about a crash."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from lab.study import asked, kept_runs, process, queue
from lab.study.asked import MOST_MINUTES, MOST_OF_A_VISITOR, MOST_STEPS
from lab.study.process import training_command
from lab.study.queue import Queue
from lab.study.run import Run, diverged
from lab.ui.train import run_status
from model.errors import LabError
from training import runlog

ROOT = Path(__file__).resolve().parents[3]

POLITE = """
import json, pathlib, signal, sys, time
asked = []
signal.signal(signal.SIGTERM, lambda *_: asked.append(1))
folder, name, steps = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
with (folder / "log.jsonl").open("a") as log:
    for step in range(1, steps + 1):
        if asked:
            break
        log.write(json.dumps({"step": step, "loss": 1 / step}) + "\\n")
        log.flush()
        time.sleep(0.02)
(folder / name).write_bytes(b"weights")
sys.exit(130 if asked else 0)
"""
CRASH = "import sys; print('{\"step\": 1}', file=sys.stderr); sys.exit('error: the disk is full')"
DEAF = """
import pathlib, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
(pathlib.Path(sys.argv[1]) / "log.jsonl").write_text('{"step": 1}\\n')
time.sleep(60)
"""
READING = """
import pathlib, signal, sys, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
(pathlib.Path(sys.argv[1]) / "reads").touch()
time.sleep(60)
"""


def command(code: str) -> Callable[[Run, Path], Sequence[str]]:
    def made(run: Run, _checkpoints: Path) -> list[str]:
        return [sys.executable, "-c", code, str(run.folder), f"{run.recipe}-{run.seed}.safetensors", str(run.steps)]

    return made


def until(holds: Callable[[], bool], *, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.01)


def lab(tmp_path: Path, code: str = POLITE) -> Queue:
    return Queue(tmp_path / "runs", checkpoints=tmp_path, command=command(code))


def test_runs_go_one_after_the_other_and_leave_a_result(tmp_path: Path) -> None:
    made = lab(tmp_path)
    first = made.start("v9", seed=1, steps=20, visitor="a")
    second = made.start("v7", seed=2, steps=3, visitor="b")
    assert (first.status, second.status, made.ahead(second.id)) == ("running", "waiting", 1)
    until(lambda: made.get(second.id).over)
    assert [made.get(run.id).status for run in (first, second)] == ["finished", "finished"]
    assert len(made.get(first.id).rows()) == 20
    result = made.get(second.id).result
    assert result is not None
    assert result.name == "v7-2.safetensors"


def test_a_stop_keeps_what_was_learnt_and_lets_the_next_begin(tmp_path: Path) -> None:
    made = lab(tmp_path)
    first = made.start("v7", seed=1, steps=500, visitor="a")
    waiting = made.start("v7", seed=2, steps=500, visitor="a")
    third = made.start("v7", seed=3, steps=2, visitor="b")
    until(lambda: len(first.rows()) > 2)
    assert made.stop(waiting.id).status == "stopped"
    made.stop(first.id)
    until(lambda: made.get(first.id).over)
    stopped = made.get(first.id)
    assert stopped.status == "stopped"
    assert 2 < len(stopped.rows()) < 500
    assert stopped.result is not None
    assert f"after {stopped.rows()[-1]['step']} steps" in stopped.why
    until(lambda: made.get(third.id).status == "finished")
    assert made.get(waiting.id).rows() == []


def test_a_run_without_room_does_not_begin_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "ROOM", 1 << 60)
    made = lab(tmp_path)
    run = made.start("v7", seed=1, steps=5, visitor="a")
    assert (run.status, run.rows()) == ("failed", [])
    assert "cannot write" in run.why
    assert f"expected room for {1 << 60} bytes" in run.why


def test_a_run_that_could_not_even_say_why_is_told_of_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it says is a file on the same disk."""
    for left, told in ((10, "no room being left on the disk"), (10**9, "and said nothing")):
        usage = shutil.disk_usage(tmp_path)._replace(free=left)
        monkeypatch.setattr(shutil, "disk_usage", lambda _, usage=usage: usage)
        made = lab(tmp_path / str(left), "import sys; sys.exit(1)")
        run = made.start("v7", seed=1, steps=5, visitor="a")
        until(lambda made=made, run=run: made.get(run.id).over)
        assert told in made.get(run.id).why


def test_a_crash_says_why(tmp_path: Path) -> None:
    made = lab(tmp_path, CRASH)
    run = made.start("v7", seed=1, steps=5, visitor="a")
    until(lambda: made.get(run.id).over)
    assert made.get(run.id).status == "failed"
    assert made.get(run.id).why == "error: the disk is full (exit status 1)"
    assert made.get(run.id).result is None


@pytest.mark.parametrize(("line", "status"), [('{"step": 12, "diverged": 13}', 1), ('{"step": 13, "loss": NaN}', 0)])
def test_a_run_that_diverged_says_so_whatever_its_end(tmp_path: Path, line: str, status: int) -> None:
    """The second is what earlier versions left behind."""
    code = f"""
import pathlib, sys
folder = pathlib.Path(sys.argv[1])
(folder / "log.jsonl").write_text('{{"step": 1, "loss": 2.0}}\\n{line}\\n')
(folder / sys.argv[2]).write_bytes(b"weights")
sys.exit({status})
"""
    made = lab(tmp_path, code)
    run = made.start("v7", seed=1, steps=50, visitor="a")
    until(lambda: made.get(run.id).over)
    ended = made.get(run.id)
    assert (ended.status, "diverged at step 13" in ended.why) == ("failed", True)
    rows = ended.rows()
    json.dumps(rows, allow_nan=False)
    assert diverged(rows) == 13
    assert diverged(rows[:1]) is None
    assert ended.result is not None


def test_a_run_that_does_not_listen_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "GRACE_SECONDS", 0.2)
    made = lab(tmp_path, DEAF)
    run = made.start("v7", seed=1, steps=5, visitor="a")
    until(lambda: run.rows() != [])
    made.stop(run.id)
    until(lambda: made.get(run.id).over)
    assert made.get(run.id).status == "stopped"


def test_a_run_that_still_reads_ends_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "GRACE_SECONDS", 600)
    made = lab(tmp_path, READING)
    run = made.start("v7", seed=1, steps=5, visitor="a")
    until(lambda: (run.folder / "reads").exists())
    made.stop(run.id)
    until(lambda: made.get(run.id).over)
    assert made.get(run.id).by_visitor


def test_a_run_is_found_after_the_lab_was_restarted(tmp_path: Path) -> None:
    made = lab(tmp_path)
    done = made.start("v9", seed=1, steps=2, visitor="a")
    until(lambda: made.get(done.id).over)
    cut = made.start("v9", seed=2, steps=500, visitor="a")
    until(lambda: len(cut.rows()) > 1)
    again = lab(tmp_path)
    assert again.get(done.id) == made.get(done.id)
    made.close()
    assert (again.get(cut.id).status, again.get(cut.id).why) == ("stopped", "the lab was closed")


def test_limits_and_bad_input(tmp_path: Path) -> None:
    made = lab(tmp_path)
    for options in ({"steps": 0}, {"steps": MOST_STEPS + 1}, {"seed": -1}, {"recipe": "v4"}):
        wanted = {"recipe": "v9", "seed": 1, "steps": 5, "visitor": "a"} | options
        with pytest.raises(LabError):
            made.start(wanted.pop("recipe"), **wanted)  # type: ignore[arg-type]
    for _ in range(MOST_OF_A_VISITOR):
        made.start("v9", seed=1, steps=500, visitor="a")
    with pytest.raises(LabError, match="under way already"):
        made.start("v9", seed=1, steps=5, visitor="a")
    for visitor in range(asked.MOST_WAITING + 1 - MOST_OF_A_VISITOR):
        made.start("v9", seed=1, steps=500, visitor=str(visitor))
    with pytest.raises(LabError, match="too many"):
        made.start("v9", seed=1, steps=500, visitor="b")
    for name in ("../../etc", "", "abcdefabcdef"):
        with pytest.raises(LabError, match="no such run"):
            made.get(name)
    made.close()


def test_the_command_is_the_one_a_person_types(tmp_path: Path) -> None:
    run = Run("0" * 12, "v7", 1, 40, "a", 0.0, tmp_path)
    assert training_command(run, Path("checkpoints"))[1:] == [
        "-m", "training", "run", "v7", "--seed", "1", "--steps", "40", "--checkpoints", "checkpoints", "--out",
        str(tmp_path), "--no-publish",
    ]  # fmt: skip
    timed = training_command(replace(run, minutes=2.5), Path("checkpoints"))
    assert timed[timed.index("--minutes") + 1] == "2.5"
    assert "--steps" not in timed


def test_minutes_are_bounded_and_not_for_a_head_alone(tmp_path: Path) -> None:
    made = lab(tmp_path)
    for recipe, minutes in (("v7", 0), ("v7", MOST_MINUTES + 1), ("v9", 1)):
        with pytest.raises(LabError, match="minutes"):
            made.start(recipe, seed=1, steps=5, visitor="a", minutes=minutes)
    run = made.start("v7", seed=1, steps=2, visitor="a", minutes=1)
    until(lambda: made.get(run.id).over)
    assert lab(tmp_path).get(run.id).minutes == 1


def test_a_kill_says_so_and_what_follows_a_run_hears_its_end(tmp_path: Path) -> None:
    heard: list[Callable[[], bool]] = []
    made = Queue(
        tmp_path / "runs", checkpoints=tmp_path, command=command(DEAF), follower=lambda _run, over: heard.append(over)
    )
    run = made.start("v7", seed=1, steps=5, visitor="a")
    (over,) = heard
    assert not over()
    made._process[run.id].kill()
    until(lambda: made.get(run.id).over)
    assert over()
    assert made.get(run.id).why == "the system ended it (signal 9), as it does when memory runs out"


def test_so_many_runs_are_kept_and_the_oldest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue, "MOST_KEPT", 3)
    many = Queue(tmp_path / "runs", checkpoints=tmp_path, command=command("import sys; sys.exit(0)"))
    made = []
    for n in range(6):
        run = many.start("v9", seed=n, steps=1, visitor=f"visitor {n}")
        until(lambda run=run: many.get(run.id).over)
        made.append(run)
    assert set(many._runs) == {run.id for run in made[-3:]}
    assert {path.name for path in (tmp_path / "runs").glob("[!.]*")} == set(many._runs)
    with pytest.raises(LabError, match="no such run"):
        many.get(made[0].id)


SERVER = """
import atexit, os, pathlib, signal, sys, time
from lab.study.queue import Queue

folder, code = pathlib.Path(sys.argv[1]), sys.argv[2]
command = lambda run, _: [sys.executable, "-c", code, str(run.folder), f"{run.recipe}-{run.seed}.safetensors", "400"]
queue = Queue(folder / "runs", checkpoints=folder, command=command)
atexit.register(queue.close)
signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
first = queue.start("v7", seed=1, steps=400, visitor="a")
second = queue.start("v7", seed=2, steps=400, visitor="a")
while len(first.rows()) < 2:
    time.sleep(0.01)
print(first.id, second.id, flush=True)
time.sleep(60)
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM], ids=lambda how: how.name)
def test_a_run_of_a_server_that_is_gone_is_adopted_or_over(tmp_path: Path, how: signal.Signals) -> None:
    server = subprocess.Popen(
        [sys.executable, "-c", SERVER, str(tmp_path), POLITE], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    first, second = server.stdout.readline().split()
    beside = lab(tmp_path)
    assert beside.get(first).status == "running"  # another server's, which lives
    assert beside._process == {}
    server.send_signal(how)
    server.wait()
    server.stdout.close()
    heard: list[str] = []
    made = Queue(
        tmp_path / "runs", checkpoints=tmp_path, command=command(POLITE), follower=lambda run, _: heard.append(run.id)
    )
    before = made.get(first)
    assert made.get(second).status == "stopped"
    assert "the lab" in made.get(second).why
    if how == signal.SIGTERM:
        until(lambda: before.result is not None)
        assert (before.status, before.why, before.adopted) == ("stopped", "the lab was closed", False)
    else:
        assert (before.status, before.adopted, heard) == ("running", True, [first])
        assert "went on while the lab was started again" in run_status.html(before, [], ahead=0)
        next_one = made.start("v9", seed=3, steps=2, visitor="b")
        assert next_one.status == "waiting"  # never beside it
        made.stop(first)
        until(lambda: made.get(next_one.id).status == "finished")
    ended = made.get(first)
    steps = ended.rows()[-1]["step"]
    assert steps >= 2
    said = run_status.html(ended, ended.rows(), ahead=0)
    assert f"after {steps} steps" in said
    assert "kept as v7-1.safetensors" in said
    assert lab(tmp_path).get(first).status == "stopped"


def test_a_run_that_went_with_its_server_says_so(tmp_path: Path) -> None:
    """A machine that lost power: the process is gone, and its number may be another program's."""
    made = lab(tmp_path)
    for name, status, result in (
        ("a" * 12, "running", False),
        ("b" * 12, "running", True),
        ("c" * 12, "waiting", False),
    ):
        run = Run(name, "v7", 1, 9, "a", 0.0, made._folder / name, status=status, server="0" * 12, pid=os.getpid())
        run.folder.mkdir(parents=True)
        (run.folder / "log.jsonl").write_text('{"step": 7, "loss": 1.0}\n{"step": 8, "lo')
        if result:
            (run.folder / "v7-1.safetensors").write_bytes(b"weights")
        kept_runs.save(run)
    again = lab(tmp_path)
    found = [again.get(name * 12) for name in "abc"]
    assert [run.status for run in found] == ["stopped", "finished", "stopped"]
    assert [run.why for run in found] == ["the lab ended, and it with it", "", "the lab ended before it began"]
    assert "was stopped after 7 steps. The lab ended" in run_status.html(found[0], found[0].rows(), ahead=0)
    assert again._process == {}


@pytest.mark.parametrize("torn", ['{"step": 3, "lo', '{"step": 3, "loss": 1.0}', "\0\0\0", "\udcff", "3", '{"a'])
def test_a_torn_line_of_a_log_is_no_error_and_goes_when_the_log_goes_on(tmp_path: Path, torn: str) -> None:
    run = Run("0" * 12, "v7", 1, 9, "a", 0.0, tmp_path)
    log = tmp_path / "log.jsonl"
    whole = b'{"step": 1, "loss": 2.0}\n{"step": 2, "loss": NaN}\n'
    kept = [{"step": 1, "loss": 2.0}, {"step": 2, "loss": None}]
    log.write_bytes(whole + torn.encode(errors="surrogateescape"))
    assert run.rows() == runlog.rows(log, torn=True) == kept
    runlog.append(log, {"step": 4, "loss": 0.5})
    assert log.read_bytes() == whole + b'{"step": 4, "loss": 0.5}\n'
    log.write_bytes(whole + torn.encode(errors="surrogateescape") + b"\n" + b'{"step": 5}\n')  # of an older version
    assert run.rows()[:2] == kept
    assert run.rows()[-1] == {"step": 5}
    fresh = tmp_path / "fresh.jsonl"
    runlog.append(fresh, {"step": 1})
    assert fresh.read_bytes() == b'{"step": 1}\n'
