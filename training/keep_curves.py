"""Keeps the training curves of published models: what the logs of their runs say, one line a step that was logged.

    python -m training.keep_curves RUN… [--as MODEL]      keeps those of finished runs (runs/v7-1234 …)

Publishing does it. `model.kept_curves` says how they are kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from model import kept_curves
from model.entry import ModelEntry
from model.errors import LabError
from model.lineage import Named, parse
from model.manifest import Manifest
from training import runlog

BOOKKEEPING = {"progress", "eta_seconds", "tokens_per_second", "stopped", "diverged", "final", "samples"}
"""What a log line says about the run rather than about the model."""


def keep(log: Path, checkpoints: Path, entry: ModelEntry) -> Path:
    """Write the curves of a published model from its run's log. Raises: LabError when either file is out of reach, or
    the run diverged."""
    try:
        lines = runlog.rows(log)
    except (OSError, ValueError) as error:
        raise LabError("cannot read the log of a run", where=log, found=error) from error
    if (step := runlog.diverged(lines)) is not None:
        raise LabError("a run that diverged", where=log, expected="losses that are finite numbers",
                       found=f"none at step {step}")  # fmt: skip
    return kept_curves.write(checkpoints, entry, by_step(lines))


def by_step(lines: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One row a step. A run that was killed logs some steps twice; the later line, which its weights saw, counts."""
    rows: dict[int, dict[str, Any]] = {}
    last = -1
    for line in lines:
        step = int(line["step"])
        if step < last:  # resumed from an earlier state
            rows = {number: row for number, row in rows.items() if number < step}
        last = step
        rows[step] = rows.get(step, {}) | {name: value for name, value in line.items() if name not in BOOKKEEPING}
    told = {"step", "tokens", "seconds"}
    return [rows[step] for step in sorted(rows) if rows[step].keys() - told]


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.keep_curves", description="Keep the curves of runs.")
    parser.add_argument("runs", metavar="RUN", nargs="+", type=Path)
    parser.add_argument("--as", dest="model", metavar="MODEL", help="of one run whose folder is not named RECIPE-SEED")
    parser.add_argument("--checkpoints", type=Path, default=Path("checkpoints"))
    options = parser.parse_args(argv)
    try:
        manifest = Manifest.read(options.checkpoints)
        for run in options.runs:
            print(keep(run / runlog.LOG, options.checkpoints, _entry(manifest, options.model or _named(run))))
    except LabError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _named(run: Path) -> str:
    name, seed = runlog.of_folder(run)
    return f"{name}@{seed}"


def _entry(manifest: Manifest, expr: str) -> ModelEntry:
    named = parse(expr)
    if not isinstance(named, Named):
        raise LabError("not a published model", expected="a name such as v4 or v7@1235", found=expr)
    return manifest.find(named.name, seed=named.seed)


if __name__ == "__main__":
    sys.exit(main())
