"""What a run leaves in its folder while it goes on: the one place that knows which files those are and reads its log.

log.jsonl                   one JSON object a line: steps and what was measured at them
state.safetensors           what it can go on from (`training.run_state`)
steps/000025.safetensors    of a variant: its parts as they are after a step
canaries.json               of a variant: a few questions, and what the start answers
v7-1234.safetensors         of a variant, at the end: its parts, named for recipe and seed
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from model.atomic import write_atomically
from model.checkpoint import save_delta
from model.delta import Delta
from model.errors import LabError

LOG, STATE, STEPS, CANARIES = "log.jsonl", "state.safetensors", "steps", "canaries.json"
LONGEST_LINE = 1 << 20
"""Bytes of a log's end that are looked through for the last whole line."""


def named(recipe: str, seed: int) -> str:
    """What a run is called, and its folder unless another one is asked for: `v7-1234`."""
    return f"{recipe}-{seed}"


def of_folder(folder: Path) -> tuple[str, int]:
    """Recipe and seed of a run whose folder is called so. Raises: LabError for another name."""
    recipe, _, seed = folder.resolve().name.rpartition("-")
    if not recipe or not (seed.isascii() and seed.isdecimal()):
        raise LabError("a folder that is not named for a run", where=folder, expected="RECIPE-SEED, as in v7-1234")
    return recipe, int(seed)


def result(folder: Path, recipe: str, seed: int) -> Path:
    """Where the trained parts are kept at the end, a delta of the recipe's start."""
    return folder / f"{named(recipe, seed)}.safetensors"


def kept_steps(folder: Path) -> list[Path]:
    """The trained parts as they were after some steps, in the order of those."""
    return sorted((folder / STEPS).glob("[0-9]*.safetensors"))


def step_of(path: Path) -> int:
    """The step that one of `kept_steps` is of."""
    return int(path.stem)


def rows(path: Path, *, torn: bool = False) -> list[dict[str, Any]]:
    """A log so far, one object for each line that is whole; None in place of NaN and infinities, which earlier
    versions wrote. torn: lines that a writer which was killed left cut short are left out wherever they stand, else
    only at the end. Raises: OSError where there is none; ValueError for what is no log."""
    text = path.read_text(encoding="utf-8", errors="replace" if torn else "strict")
    found = (_row(line, torn=torn) for line in text.split("\n")[:-1] if line)
    return [row for row in found if row is not None]


def _row(line: str, *, torn: bool) -> dict[str, Any] | None:
    try:
        row = json.loads(line, parse_constant=lambda _: None)
    except ValueError:
        if not torn:
            raise
        return None
    return None if torn and not isinstance(row, dict) else row


def append(path: Path, row: Mapping[str, Any]) -> None:
    """Add a line to a log; what a writer that was killed left without an end goes. Raises: OSError; ValueError for a
    number that JSON cannot hold."""
    line = json.dumps(row, allow_nan=False).encode() + b"\n"
    with path.open("ab+") as file:
        end = file.tell()
        file.seek(max(0, end - LONGEST_LINE))
        tail = file.read()
        file.truncate(end - len(tail) + tail.rfind(b"\n") + 1)
        file.write(line)


def diverged(rows: Sequence[Mapping[str, Any]]) -> int | None:
    """The step of a log at which the loss was no number any more, as the run says or its losses show."""
    for row in rows:
        if row.get("diverged") is not None:
            return int(row["diverged"])
        if "loss" in row and row["loss"] is None:
            return int(row["step"])
    return None


def canaries(folder: Path) -> dict[str, list[str]] | None:
    """`{asked, replies}`: a few questions with the start's replies, in the order of the log's `replies`."""
    try:
        return json.loads((folder / CANARIES).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


class RunLog:
    """Appends one JSON object a line to a run's log and tells the same on standard error.

    Without `resume` a run begins: what another one left in the folder goes.
    """

    def __init__(self, folder: Path, *, resume: bool) -> None:
        self.path = folder / LOG
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if not resume:
                for old in [folder / STATE, folder / CANARIES, *kept_steps(folder)]:
                    old.unlink(missing_ok=True)
                self.path.write_text("")
        except OSError as error:
            raise LabError("cannot keep a run", where=folder, found=error.strerror) from error

    def write(
        self, step: int, tokens: int, seconds: float, progress: float, *, left: float | None = None, **values: object
    ) -> None:
        """seconds: of training so far, over all resumptions. left: seconds to the end; None where nobody can say.

        JSON has no NaN and no infinity: a value that is no finite number stands as null.
        """
        line = {
            "step": step,
            "tokens": tokens,
            "seconds": round(seconds, 1),
            "progress": round(progress, 4),
            "eta_seconds": None if left is None else round(left, 1),
            "tokens_per_second": round(tokens / max(seconds, 1e-9), 1),
            **{name: round(value, 5) if isinstance(value, float) else value for name, value in values.items()},
        }
        known = {name: finite(value) for name, value in line.items()}
        append(self.path, known)
        print(json.dumps(known, allow_nan=False), file=sys.stderr, flush=True)


def keep_step(folder: Path, step: int, delta: Delta, *, base_digest: str) -> None:
    """The trained parts as they are after a step, about 27 kB: a model of the lab while the run still goes on."""
    (folder / STEPS).mkdir(exist_ok=True)
    save_delta(folder / STEPS / f"{step:06d}.safetensors", delta, base_digest=base_digest)


def keep_canaries(folder: Path, asked: list[str], replies: list[str]) -> None:
    """What the start answers to the questions whose replies the log follows."""
    text = json.dumps({"asked": asked, "replies": replies}, allow_nan=False)
    write_atomically(folder / CANARIES, text.encode())


def finite(value: object) -> object:
    """The same with None in place of every number that JSON cannot hold."""
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {name: finite(own) for name, own in value.items()}
    if isinstance(value, list | tuple):
        return [finite(own) for own in value]
    return value
