"""Recipes × seeds, one call a run: what an earlier sweep has finished stays, what it has begun goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from lab.scale.finished import Finished
from lab.scale.workers import Call, Workers
from lab.study import swept
from lab.study.swept import Run
from model.atomic import write_atomically
from model.hf.room import FLOAT

MEMORY = 2 << 30
"""Bytes that a run takes beside its model, about."""
TIMES = 6
"""How often a model is there while it is trained: parameters, moments, gradients."""


def sweep(wanted: Sequence[Run], workers: Workers, finished: Finished) -> Iterator[tuple[Run, dict[str, Any], bool]]:
    """(run, what it gave, whether an earlier sweep had finished it), as they are done.

    Raises: LabError as `swept.train` does, and for a start that is not there.
    """
    abouts = {run.name: run.about for run in wanted}
    left = [run for run in wanted if not finished.has(run.name, abouts[run.name])]
    for run in wanted:
        if run not in left:
            yield run, finished.told(run.name), True
    for run, result in workers.each(
        swept.train, (Call(run, (run,), MEMORY + TIMES * FLOAT * run.start.config.n_params) for run in left)
    ):
        for file, data in result.files.items():
            path = Path(run.folder) / file
            if not path.is_file() or path.read_bytes() != data:  # it was trained on another machine
                write_atomically(path, data)
        if result.told["diverged"] is None:
            finished.add(run.name, abouts[run.name], run.files, **result.told)
        yield run, result.told, False
