"""Training runs started from the page: processes of their own, one at a time, found again after a reload."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from lab.study.run import ABOUT, HEAD_ONLY, STOPPED_BY_YOU, Run, diverged
from model.atomic import write_atomically
from model.errors import LabError

RECIPES: Mapping[str, str] = {
    "v9": "the abstain head alone, on a frozen trunk: reads prompts for a minute or more, then learns in seconds",
    "v7": "router and abstain head together, strong pressure on the router",
    "v8a": "as v7, with weaker pressure on the router",
    "v8b": "as v7, with no pressure on the router",
    "v6": "the router alone, to be undecided on gibberish",
    "v7-v3": "v7's training on v3 instead of v4",
    "v8b-v3": "v8b's training on v3 instead of v4",
}
"""Recipes that need no corpus, and what they train."""
MOST_MINUTES = 10
MOST_SEED = 2**31 - 1
MOST_STEPS, MOST_WAITING, MOST_OF_A_VISITOR = 500, 4, 2
"""Of one run; of runs that wait; of one visitor's runs that wait or run."""
GRACE_SECONDS = 20.0
"""After a request to stop, before a run is ended without being asked again."""
KEPT_DAYS, MOST_KEPT = 7, 200
"""After which a finished run's folder is removed; runs that are kept, whatever their age."""
DIVERGED = "it diverged at step {step}: the loss was no number, infinite or above a million"
_ID = re.compile(r"[a-z0-9]{12}")


class Runs:
    """The runs of one folder. Safe to share between threads.

    command: makes the command line of a run; replaced in tests. beside: called with a run that begins and a function
    that says whether it is over.
    """

    def __init__(
        self,
        folder: Path,
        *,
        checkpoints: Path,
        command: Callable[[Run, Path], Sequence[str]] | None = None,
        beside: Callable[[Run, Callable[[], bool]], None] | None = None,
    ) -> None:
        self._folder, self._checkpoints = folder, checkpoints
        self._command = command or training_command
        self._beside = beside
        self._lock = threading.RLock()
        self._runs: dict[str, Run] = {}
        self._process: dict[str, subprocess.Popen[bytes]] = {}
        self._stopping: set[str] = set()

    def start(self, recipe: str, *, seed: int, steps: int, visitor: str, minutes: float | None = None) -> Run:
        """Begin a run, or let it wait for the one under way.

        Raises: LabError for an unknown recipe, a budget out of range, or too many runs.
        """
        if recipe not in RECIPES:
            raise LabError("no such recipe here", where=recipe, expected=f"one of {', '.join(RECIPES)}")
        if not 1 <= steps <= MOST_STEPS:
            raise LabError("bad number of steps", expected=f"1 to {MOST_STEPS}", found=steps)
        if minutes is not None and not 0 < minutes <= MOST_MINUTES:
            raise LabError("bad number of minutes", expected=f"more than 0, at most {MOST_MINUTES}", found=minutes)
        if minutes is not None and recipe in HEAD_ONLY:
            raise LabError(f"{recipe} is not given minutes", found=f"{minutes:g} minutes",
                           todo="give it steps: it reads its prompts first, then 500 steps take a second")  # fmt: skip
        if not 0 <= seed <= MOST_SEED:
            raise LabError("bad seed", expected=f"a whole number from 0 to {MOST_SEED}", found=seed)
        with self._lock:
            pending = [run for run in self._runs.values() if not run.over]
            if sum(run.visitor == visitor for run in pending) >= MOST_OF_A_VISITOR:
                raise LabError("you have runs under way already", expected=f"at most {MOST_OF_A_VISITOR}",
                               todo="wait for one or stop it")  # fmt: skip
            if sum(run.status == "waiting" for run in pending) >= MOST_WAITING:
                raise LabError("too many runs wait", expected=f"at most {MOST_WAITING}", todo="try again later")
            self._forget_old()
            self._forget_many()
            made = secrets.token_hex(6)
            run = Run(made, recipe, seed, steps, visitor, time.time(), self._folder / made, minutes=minutes)
            try:
                run.folder.mkdir(parents=True)
            except OSError as error:
                raise LabError("cannot keep a run", where=self._folder, found=error.strerror) from error
            self._keep(run)
            self._next()
            return self._runs[made]

    def get(self, name: str) -> Run:
        """A run by its id, also one of an earlier start of the lab. Raises: LabError for an id that is none."""
        with self._lock:
            if name in self._runs:
                return self._runs[name]
        if not _ID.fullmatch(name):
            raise LabError("no such run", found=repr(name)[:40])
        folder = self._folder / name
        try:
            about = json.loads((folder / ABOUT).read_text(encoding="utf-8"))
            run = Run(**(about | {"folder": folder}))
        except (OSError, ValueError, TypeError) as error:
            raise LabError("no such run", found=name, todo="start a new one") from error
        if run.over:
            return run
        return replace(run, status="stopped", why="the lab was restarted meanwhile")

    def ahead(self, name: str) -> int:
        """How many runs are under way or wait before this one."""
        with self._lock:
            run = self._runs.get(name)
            if run is None or run.status != "waiting":
                return 0
            return sum(not other.over and other.created < run.created for other in self._runs.values())

    def stop(self, name: str) -> Run:
        """Ask a run to end after its present step; what it has learnt is kept. One that has not begun ends at once."""
        with self._lock:
            run = self._runs.get(name)
            if run is None:
                return self.get(name)
            if run.status == "waiting":
                return self._keep(replace(run, status="stopped", why="it had not begun"))
            if name in self._process and name not in self._stopping:
                self._stopping.add(name)
                begun = run.kept_steps or run.rows()  # else it still reads, and nothing would be lost
                self._process[name].send_signal(signal.SIGTERM if begun else signal.SIGKILL)
                killer = threading.Timer(GRACE_SECONDS, self._process[name].kill)
                killer.daemon = True
                killer.start()
            return run

    def close(self) -> None:
        """End every process: the lab is going down."""
        with self._lock:
            for run in list(self._runs.values()):
                if run.status == "waiting":
                    self._keep(replace(run, status="stopped", why="the lab was closed"))
            for process in self._process.values():
                process.terminate()

    def _next(self) -> None:
        """Start the run that has waited longest, unless one is under way."""
        with self._lock:
            if self._process:
                return
            waiting = [run for run in self._runs.values() if run.status == "waiting"]
            if not waiting:
                return
            run = min(waiting, key=lambda own: own.created)
            try:
                with (run.folder / "errors.txt").open("wb") as errors:
                    process = subprocess.Popen(
                        list(self._command(run, self._checkpoints)), stdout=subprocess.DEVNULL, stderr=errors,
                        cwd=Path(__file__).resolve().parents[2], start_new_session=True,
                        env={**os.environ, "LAB_CACHE": str(self._folder.resolve().parent)},
                    )  # fmt: skip
            except OSError as error:
                self._keep(replace(run, status="failed", why=str(error)))
                return
            _politely(process)
            self._process[run.id] = process
            self._keep(replace(run, status="running"))
            threading.Thread(target=self._wait, args=(run.id, process), name="lab-run", daemon=True).start()
            if self._beside is not None:
                self._beside(run, lambda: process.poll() is not None)

    def _wait(self, name: str, process: subprocess.Popen[bytes]) -> None:
        code = process.wait()
        with self._lock:
            del self._process[name]
            run = self._runs[name]
            step = diverged(run.rows())
            if step is not None:
                self._keep(replace(run, status="failed", why=DIVERGED.format(step=step)))
            elif code == 0:
                self._keep(replace(run, status="finished"))
            elif name in self._stopping:
                self._keep(replace(run, status="stopped", why=f"{STOPPED_BY_YOU} after {_last_step(run)} steps"))
            else:
                self._keep(replace(run, status="failed", why=_why(run, code)))
            self._stopping.discard(name)
            self._next()

    def _keep(self, run: Run) -> Run:
        self._runs[run.id] = run
        about = asdict(run)
        del about["folder"]
        with suppress(LabError):  # the run goes on; only a restart of the lab would miss it
            write_atomically(run.folder / ABOUT, json.dumps(about, allow_nan=False).encode())
        return run

    def _forget_old(self) -> None:
        """Folders of runs that ended long ago go, so that a public lab does not fill its disk."""
        limit = time.time() - 86_400 * KEPT_DAYS
        for about in self._folder.glob(f"*/{ABOUT}"):
            name = about.parent.name
            if _ID.fullmatch(name) and name not in self._process and about.stat().st_mtime < limit:
                shutil.rmtree(about.parent, ignore_errors=True)
                self._runs.pop(name, None)

    def _forget_many(self) -> None:
        """Nor its memory: beyond so many runs, those that began first and are over go."""
        over = sorted((run for run in self._runs.values() if run.over), key=lambda run: run.created)
        for run in over[: max(0, len(self._runs) + 1 - MOST_KEPT)]:
            shutil.rmtree(run.folder, ignore_errors=True)
            del self._runs[run.id]


def training_command(run: Run, checkpoints: Path) -> list[str]:
    """The same command that a person would type."""
    budget = ["--steps", str(run.steps)] if run.minutes is None else ["--minutes", f"{run.minutes:g}"]
    return [
        sys.executable, "-m", "training", "run", run.recipe, "--seed", str(run.seed), *budget,
        "--checkpoints", str(checkpoints), "--out", str(run.folder), "--no-publish",
    ]  # fmt: skip


def _politely(process: subprocess.Popen[bytes]) -> None:
    """A run gives way to the page. Set from outside: code between fork and exec may hang a program with threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)


def _last_step(run: Run) -> int:
    rows = run.rows()
    return int(rows[-1]["step"]) if rows else 0


def _why(run: Run, code: int) -> str:
    """The last thing the process said that is no log line."""
    try:
        lines = (run.folder / "errors.txt").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        lines = []
    said = next((line.strip() for line in reversed(lines) if line.strip() and not line.startswith("{")), "")
    ended = f"signal {-code}" if code < 0 else f"exit status {code}"
    if code == -signal.SIGKILL:
        return f"the system ended it ({ended}), as it does when memory runs out"
    return f"{said[:300]} ({ended})" if said else f"it ended with {ended} and said nothing"
