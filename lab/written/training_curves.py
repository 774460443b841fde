"""Training curves that were kept beside the published models (the paper's appendix A3).

    python -m lab.written.training_curves MODEL    a line a step: loss, ce, abstain gap, entropy gap, drift, canary

`checkpoints/curves/v7-1234.jsonl` begins with `{"model", "digest"}`; every further line is a step that was logged.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.console import columns, exit_status
from lab.workbench.workbench import default_folder
from model.entry import ModelEntry
from model.errors import LabError
from model.lineage import Named, parse
from model.manifest import Manifest
from model.text_file import END_OF_LINE, decoded

FOLDER = "curves"
SHOWN = ("step", "loss", "ce", "abstain_gap", "entropy_gap", "drift", "canary", "bits_per_byte")


@dataclass(frozen=True)
class Curves:
    """What the training run of a published model logged. rows: one object a step, in order, `step` in each."""

    model: str
    digest: str
    rows: tuple[Mapping[str, Any], ...]

    def series(self, name: str) -> list[tuple[int, float]]:
        """(step, value) wherever a number was logged under a name; of a list over layers, its largest."""
        found = [(int(row["step"]), _largest(row.get(name))) for row in self.rows]
        return [(step, float(value)) for step, value in found if isinstance(value, int | float)]


def _largest(value: Any) -> Any:
    """Of a list its largest number, None without one; anything else as it is."""
    return max((own for own in value if own is not None), default=None) if isinstance(value, list) else value


def path(folder: Path, expr: str) -> Path:
    """Where the curves of a published model are kept. expr: as its entry has it."""
    return folder / FOLDER / f"{expr.replace('@', '-')}.jsonl"


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


def read(folder: Path, expr: str) -> Curves:
    """The curves of a published model. Raises: LabError where there are none, or the file does not say what it must."""
    where = path(folder, expr)
    try:
        lines = END_OF_LINE.split(decoded(where.read_bytes(), where=where).rstrip())
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


def _refused(name: str) -> None:
    raise ValueError(f"{name}, which is no JSON")


def _check(file: Path, entry: ModelEntry | None, folder: Path) -> None:
    """Raises: LabError for curves that are not those of the entry."""
    if entry is None:
        raise LabError("training curves of no listed model", where=file)
    found = read(folder, entry.expr).digest
    if found != entry.digest:
        raise LabError("training curves of other weights", where=file, expected=entry.digest[:16], found=found[:16])


@exit_status
def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m lab.written.training_curves", description="The training curves of a model."
    )
    parser.add_argument("model", metavar="MODEL")
    folder = default_folder()
    named = parse(parser.parse_args(argv).model)
    if not isinstance(named, Named):
        raise LabError("not a published model", expected="a name such as v4 or v7@1235", found=str(named))
    found = read(folder, Manifest.read(folder).find(named.name, seed=named.seed).expr)
    rows = [
        dict(row) | {"drift": _largest(row["router_drift"])} if row.get("router_drift") else row for row in found.rows
    ]
    print(f"{found.model}  {found.digest[:12]}\n{columns(rows, names=SHOWN)}")


if __name__ == "__main__":
    sys.exit(main())
