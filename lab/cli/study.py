"""`study`: recipes × seeds, trained here one after the other or side by side on Ray."""

from __future__ import annotations

import argparse
import re
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import torch

from lab.cli import of_others
from lab.cli.result import Result
from lab.cli.scaled import workers
from lab.console import columns
from lab.scale import sweep
from lab.scale.finished import Finished
from lab.scale.workers import Here, Workers
from lab.study import swept
from lab.workbench.listing import default_folder
from model.errors import LabError
from model.output_path import check_output_folder


def study(options: argparse.Namespace) -> Result:
    names, seeds = [own.strip() for own in options.recipes.split(",")], _seeds(options.seeds)
    wanted = swept.runs(
        names, seeds, steps=options.steps, folder=Path(options.out), checkpoints=default_folder(),
        threads=torch.get_num_threads(),
    )  # fmt: skip
    folder = check_output_folder(options.out, inputs=[default_folder()])
    here: AbstractContextManager[Workers] = nullcontext(Here(torch.get_num_threads()))
    found: dict[str, dict[str, Any]] = {}
    with workers(options) if options.engine == "ray" else here as own:
        for run, told, before in sweep.sweep(wanted, own, Finished(folder)):
            found[run.name] = {"run": run.name, "recipe": run.recipe, "seed": run.seed, **told, "before": before}
            of_others.tell(f"{run.name}: {'was finished before' if before else 'done'}, {len(found)} of {len(wanted)}")
    rows = [found[run.name] for run in wanted]
    text = columns(rows, names=("run", "steps", "bits_per_byte", "digest", "sha256", "before", "diverged"))
    last = f"each is a model: python -m lab probe {rows[0]['file']}"
    failures = tuple(f"{row['run']} diverged at step {row['diverged']}" for row in rows if row["diverged"] is not None)
    return Result({"out": options.out, "runs": rows}, f"{text}\n{last}", failures)


def _seeds(text: str) -> list[int]:
    """From `1234,1236` or `1234-1238`, or both. Raises: LabError for anything else."""
    found: list[int] = []
    for part in text.split(","):
        ends = re.fullmatch(r"\s*(\d{1,10})(?:-(\d{1,10}))?\s*", part, flags=re.ASCII)
        first, last = (0, -1) if ends is None else (int(ends[1]), int(ends[2] or ends[1]))
        if not 0 <= last - first < 10_000:
            raise LabError("bad seeds", where="--seeds", expected="like 1234,1235 or 1234-1238", found=text[:80])
        found += range(first, last + 1)
    return found
