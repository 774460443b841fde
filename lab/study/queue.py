"""Training runs started from the page: processes of their own, one at a time, found again after a reload."""

from __future__ import annotations

import signal
import subprocess
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from lab.hosting import limits
from lab.study import asked, kept_runs, process
from lab.study.owner import Adopted, Server, lives
from lab.study.process import Command, training_command
from lab.study.run import Run
from model.errors import LabError

GRACE_SECONDS = 20.0
"""After a request to stop, before a run is ended without being asked again."""
MOST_KEPT = limits.of("LAB_RUNS_KEPT")
"""Runs that are kept, whatever their age."""
Follower = Callable[[Run, Callable[[], bool]], None]
"""Called with a run that begins, and a function that says whether it is over."""


class Queue:
    """The runs of one folder. Safe to share between threads.

    Runs of a server that is gone are this one's now: one that still goes on does so, and is waited for like any other.
    command: replaced in tests. follower: sees every run that begins.
    """

    def __init__(
        self,
        folder: Path,
        *,
        checkpoints: Path,
        command: Command = training_command,
        follower: Follower | None = None,
    ) -> None:
        self._folder, self._checkpoints = folder, checkpoints
        self._command = command
        self._follower = follower
        self._lock = threading.RLock()
        self._runs: dict[str, Run] = {}
        self._process: dict[str, subprocess.Popen[bytes] | Adopted] = {}
        self._stopping: set[str] = set()
        self._server, self._closed = Server(folder), False
        self._adopt()

    def start(self, recipe: str, *, seed: int, steps: int, visitor: str, minutes: float | None = None) -> Run:
        """Begin a run, or let it wait for the one under way.

        Raises: LabError for an unknown recipe, a budget out of range, or too many runs.
        """
        asked.check(recipe, seed=seed, steps=steps, minutes=minutes)
        with self._lock:
            asked.check_room((run for run in self._runs.values() if not run.over), visitor=visitor)
            self._forget()
            run = kept_runs.new(self._folder, recipe, seed=seed, steps=steps, visitor=visitor, minutes=minutes)
            self._keep(replace(run, server=self._server.hold()))
            self._next()
            return self._runs[run.id]

    def get(self, name: str) -> Run:
        """A run by its id, also one of an earlier start of the lab. Raises: LabError for an id that is none."""
        with self._lock:
            if name in self._runs:
                return self._runs[name]
        return kept_runs.read(self._folder, name)

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
        """End every process, which keeps what it has learnt: the lab is going down."""
        with self._lock:
            self._closed = True
            for own in self._process.values():
                own.terminate()
            for run in [run for run in self._runs.values() if not run.over]:
                self._keep(replace(run, status="stopped", why="the lab was closed"))
            self._server.let_go()

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
                own = process.begin(run, self._command(run, self._checkpoints), cache=self._folder.resolve().parent)
            except (OSError, LabError) as error:
                self._keep(replace(run, status="failed", why=str(error)))
                return
            self._watch(replace(run, status="running", pid=own.pid, server=self._server.hold()), own)

    def _watch(self, run: Run, own: subprocess.Popen[bytes] | Adopted) -> None:
        """A run that goes on, until it ends."""
        self._process[run.id] = own
        self._keep(run)
        threading.Thread(target=self._wait, args=(run.id, own), name="lab-run", daemon=True).start()
        if self._follower is not None:
            self._follower(run, lambda: own.poll() is not None)

    def _adopt(self) -> None:
        """Take over the runs of servers that are gone, and say of those that went with them what became of them."""
        for run in kept_runs.unfinished(self._folder):
            if lives(self._folder, run.server):
                continue
            own = Adopted(run)
            if run.status == "running" and own.alive():
                self._watch(replace(run, adopted=True, server=self._server.hold()), own)
            elif run.status == "waiting":
                self._keep(replace(run, status="stopped", why="the lab ended before it began"))
            elif run.result is not None:
                self._keep(replace(run, status="finished"))
            else:
                self._keep(replace(run, status="stopped", why="the lab ended, and it with it"))

    def _wait(self, name: str, own: subprocess.Popen[bytes] | Adopted) -> None:
        code = own.wait()
        with self._lock:
            del self._process[name]
            if self._closed:
                return
            run = self._runs[name]
            status, why = process.ended(run, code, asked_to=name in self._stopping)
            self._keep(replace(run, status=status, why=why))
            self._stopping.discard(name)
            self._next()

    def _keep(self, run: Run) -> Run:
        self._runs[run.id] = run
        kept_runs.save(run)
        return run

    def _forget(self) -> None:
        """Neither the disk nor the memory of a public lab fills up: old runs go, and beyond so many those that began
        first and are over."""
        for name in kept_runs.remove_old(self._folder, besides=self._process):
            self._runs.pop(name, None)
        over = sorted((run for run in self._runs.values() if run.over), key=lambda run: run.created)
        for run in over[: max(0, len(self._runs) + 1 - MOST_KEPT)]:
            kept_runs.remove(run)
            del self._runs[run.id]
