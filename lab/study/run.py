"""One training run as it lies in its folder: what was asked, its log, its replies, its parts step by step, its end."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from lab.study import recipes
from training import runlog
from training.runlog import diverged

__all__ = ["ABOUT", "ERRORS", "PROBED", "STOPPED_BY_YOU", "Run", "Status", "diverged"]

Status = Literal["waiting", "running", "finished", "stopped", "failed"]

STOPPED_BY_YOU = "stopped by you"
ABOUT, PROBED, ERRORS = "run.json", "probe.jsonl", "errors.txt"
"""What the lab adds to the files that `training.runlog` names: the run's facts, its AUROC by step, what it said."""


@dataclass(frozen=True)
class Run:
    """One run. folder: holds its log, its state, its result. why: of a failure, in words; empty otherwise.

    visitor: who started it, as the page tells visitors apart. minutes: the budget in place of steps. server, pid: whose
    it is and its process, once it goes on. adopted: whether the server that began it ended before it did.
    """

    id: str
    recipe: str
    seed: int
    steps: int
    visitor: str
    created: float
    folder: Path
    status: Status = "waiting"
    why: str = ""
    minutes: float | None = None
    server: str = ""
    pid: int = 0
    adopted: bool = False

    @property
    def base(self) -> str:
        """The model that it begins from. Raises: LabError for a recipe that there is no more."""
        start = recipes.checked(self.recipe).start
        assert start is not None
        return start

    @property
    def head_only(self) -> bool:
        return recipes.head_only(self.recipe)

    @property
    def kept_steps(self) -> list[Path]:
        """The trained parts as they were after some steps."""
        return runlog.kept_steps(self.folder)

    @property
    def probe_log(self) -> Path:
        """Where `lab.study.probe_curve` writes what it measures."""
        return self.folder / PROBED

    @property
    def being_probed(self) -> bool:
        """Whether a measurement of its last step may still come, within a minute of its end."""
        kept, probed = self.kept_steps, self.probed()
        if not self.over or not kept or (probed and probed[-1]["step"] >= runlog.step_of(kept[-1])):
            return False
        try:
            return time.time() - (self.folder / ABOUT).stat().st_mtime < 60
        except OSError:
            return False

    @property
    def log_age(self) -> float:
        """Seconds since the log was last written; 0 where there is none."""
        try:
            return max(0.0, time.time() - (self.folder / runlog.LOG).stat().st_mtime)
        except OSError:
            return 0.0

    @property
    def over(self) -> bool:
        return self.status in ("finished", "stopped", "failed")

    @property
    def result(self) -> Path | None:
        """The trained parts as a delta, once there are any."""
        path = runlog.result(self.folder, self.recipe, self.seed)
        return path if path.is_file() else None

    @property
    def by_visitor(self) -> bool:
        """Whether a visitor stopped it while it went on."""
        return self.status == "stopped" and self.why.startswith(STOPPED_BY_YOU)

    @property
    def latest(self) -> Path | None:
        """The result, or while there is none the trained parts after the last step that was kept."""
        return self.result or (self.kept_steps[-1] if self.kept_steps else None)

    def name_of(self, path: Path) -> str:
        """What its result, or its parts after a step, may be called in an expression while the lab goes on."""
        return f"run-{self.id}" + ("" if path == self.result else f"-step{runlog.step_of(path)}")

    def rows(self) -> list[dict[str, Any]]:
        """The log so far, one object for each line that is whole; None in place of NaN and infinities.

        A line that was cut short, as a writer that is killed leaves it, is left out."""
        return _rows(self.folder / runlog.LOG)

    @property
    def last_step(self) -> int:
        """The step of the last line of its log."""
        rows = self.rows()
        return int(rows[-1]["step"]) if rows else 0

    def probed(self) -> list[dict[str, Any]]:
        """What `lab.study.probe_curve` has measured so far, by step."""
        return sorted(_rows(self.probe_log), key=lambda row: row["step"])

    def canaries(self) -> dict[str, list[str]] | None:
        """`{asked, replies}`: a few questions with the start's replies, in the order of the log's `replies`."""
        return runlog.canaries(self.folder)


def _rows(path: Path) -> list[dict[str, Any]]:
    try:
        return runlog.rows(path, torn=True)
    except (OSError, ValueError):
        return []
