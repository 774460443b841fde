"""Training curves kept beside the published models (the paper's appendix A3): one file a model, written and read here.

`checkpoints/curves/v7-1234.jsonl` begins with `{"model", "digest"}`, whose curves they are; every further line is a
step (every 25th), with what was logged at it: loss and its parts, ce, abstain_gap, entropy_gap, router_drift (a number
a layer), canary, replies, and now and then held-out measures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.atomic import write_atomically
from model.entry import ModelEntry
from model.errors import LabError
from model.manifest import Manifest
from model.text_file import END_OF_LINE, bounded, decoded

FOLDER = "curves"
MOST_BYTES = 32 << 20
"""Of one model's."""


@dataclass(frozen=True)
class Curves:
    """What the training run of a published model logged. rows: one object a step, in order, `step` in each."""

    model: str
    digest: str
    rows: tuple[Mapping[str, Any], ...]

    def series(self, name: str) -> list[tuple[int, float]]:
        """(step, value) wherever a number was logged under a name; of a list over layers, its largest."""
        found = [(int(row["step"]), largest(row.get(name))) for row in self.rows]
        return [(step, float(value)) for step, value in found if isinstance(value, int | float)]


def largest(value: Any) -> Any:
    """Of a list its largest number, None without one; anything else as it is."""
    return max((own for own in value if own is not None), default=None) if isinstance(value, list) else value


def path(folder: Path, expr: str) -> Path:
    """Where the curves of a published model are kept. expr: as its entry has it."""
    return folder / FOLDER / f"{expr.replace('@', '-')}.jsonl"


def write(folder: Path, entry: ModelEntry, rows: Sequence[Mapping[str, Any]]) -> Path:
    """Keep the curves of a published model; where. Raises: LabError when they cannot be written."""
    where = path(folder, entry.expr)
    lines = ({"model": entry.expr, "digest": entry.digest}, *rows)
    text = "".join(json.dumps(line, separators=(",", ":"), allow_nan=False) + "\n" for line in lines)
    write_atomically(where, text.encode())
    return where


def read(folder: Path, expr: str) -> Curves:
    """The curves of a published model. Raises: LabError where there are none, or the file does not say what it must."""
    where = path(folder, expr)
    try:
        lines = END_OF_LINE.split(decoded(bounded(where, most=MOST_BYTES), where=where).rstrip())
        head, *rows = [json.loads(line, parse_constant=_refused) for line in lines]
        if head.keys() != {"model", "digest"} or not all(type(row.get("step")) is int for row in rows):
            raise ValueError("not the lines of curves")
    except OSError as error:
        raise LabError("no training curves of this model", where=where, found=error.strerror) from error
    except (ValueError, AttributeError, TypeError) as error:
        raise LabError("training curves that cannot be read", where=where, found=error) from error
    if head["model"] != expr:
        raise LabError("training curves of another model", where=where, expected=expr, found=head["model"])
    return Curves(expr, str(head["digest"]), tuple(rows))


def known(folder: Path) -> list[ModelEntry]:
    """The published models whose curves are here and of their present weights."""
    entries = (entry for entry in Manifest.read(folder).entries if path(folder, entry.expr).is_file())
    return [entry for entry in entries if read(folder, entry.expr).digest == entry.digest]


def problems(folder: Path) -> list[str]:
    """One line a file of curves that cannot be read, or is not of the weights beside it."""
    entries = {path(folder, entry.expr): entry for entry in Manifest.read(folder).entries}
    found = []
    for file in sorted((folder / FOLDER).glob("*.jsonl")):
        try:
            _check(file, entries.get(file), folder)
        except LabError as error:
            found.append(str(error))
    return found


def _refused(name: str) -> None:
    raise ValueError(f"{name}, which is no JSON")


def _check(file: Path, entry: ModelEntry | None, folder: Path) -> None:
    """Raises: LabError for curves that are not those of the entry."""
    if entry is None:
        raise LabError("training curves of no listed model", where=file)
    found = read(folder, entry.expr).digest
    if found != entry.digest:
        raise LabError("training curves of other weights", where=file, expected=entry.digest[:16], found=found[:16])
