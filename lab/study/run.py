"""One training run as it lies in its folder: what was asked, its log, its replies, its parts step by step, its end."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

Status = Literal["waiting", "running", "finished", "stopped", "failed"]

BASES: Mapping[str, str] = {"v7-v3": "v3", "v8b-v3": "v3"}
"""The model that a recipe begins from, where it is not v4."""
HEAD_ONLY = frozenset({"v9"})
"""Recipes that leave every hidden state as it is. Their time goes into reading prompts, so none is given minutes."""
STOPPED_BY_YOU = "stopped by you"
ABOUT, LOG = "run.json", "log.jsonl"


@dataclass(frozen=True)
class Run:
    """One run. folder: holds its log, its state, its result. why: of a failure, in words; empty otherwise.

    visitor: who started it, as the page tells visitors apart. minutes: the budget in place of steps.
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

    @property
    def base(self) -> str:
        """The model that it begins from."""
        return BASES.get(self.recipe, "v4")

    @property
    def head_only(self) -> bool:
        return self.recipe in HEAD_ONLY

    @property
    def kept_steps(self) -> list[Path]:
        """The trained parts as they were after some steps, the step in the name."""
        return sorted((self.folder / "steps").glob("[0-9]*.safetensors"))

    @property
    def probe_log(self) -> Path:
        """Where `lab.study.probe_curve` writes what it measures."""
        return self.folder / "probe.jsonl"

    @property
    def being_probed(self) -> bool:
        """Whether a measurement of its last step may still come, within a minute of its end."""
        kept, probed = self.kept_steps, self.probed()
        if not self.over or not kept or (probed and probed[-1]["step"] >= int(kept[-1].stem)):
            return False
        try:
            return time.time() - (self.folder / ABOUT).stat().st_mtime < 60
        except OSError:
            return False

    @property
    def log_age(self) -> float:
        """Seconds since the log was last written; 0 where there is none."""
        try:
            return max(0.0, time.time() - (self.folder / LOG).stat().st_mtime)
        except OSError:
            return 0.0

    @property
    def over(self) -> bool:
        return self.status in ("finished", "stopped", "failed")

    @property
    def result(self) -> Path | None:
        """The trained parts as a delta, once there are any."""
        path = self.folder / f"{self.recipe}-{self.seed}.safetensors"
        return path if path.is_file() else None

    @property
    def by_visitor(self) -> bool:
        """Whether a visitor stopped it while it went on."""
        return self.status == "stopped" and self.why.startswith(STOPPED_BY_YOU)

    @property
    def latest(self) -> Path | None:
        """The result, or while there is none the trained parts after the last step that was kept."""
        return self.result or (self.kept_steps[-1] if self.kept_steps else None)

    def rows(self) -> list[dict[str, Any]]:
        """The log so far, one object for each line that is whole; None in place of NaN and infinities."""
        return _lines(self.folder / LOG)

    def probed(self) -> list[dict[str, Any]]:
        """What `lab.study.probe_curve` has measured so far, by step."""
        return sorted(_lines(self.probe_log), key=lambda row: row["step"])

    def canaries(self) -> dict[str, list[str]] | None:
        """`{asked, replies}`: a few questions with the start's replies, in the order of the log's `replies`."""
        try:
            return json.loads((self.folder / "canaries.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None


def diverged(rows: Sequence[Mapping[str, Any]]) -> int | None:
    """The step of a log at which the loss was no number any more, as the run says or its losses show."""
    for row in rows:
        if row.get("diverged") is not None:
            return int(row["diverged"])
        if "loss" in row and row["loss"] is None:
            return int(row["step"])
    return None


def _lines(path: Path) -> list[dict[str, Any]]:
    """Objects of the whole lines; what is no number there, as in the log of a run that diverged, is None."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    except OSError:
        return []
    return [json.loads(line, parse_constant=lambda _: None) for line in lines if line]
