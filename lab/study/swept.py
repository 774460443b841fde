"""A run of a sweep over recipes × seeds: its folder is one of `python -m training run`, and it goes on from there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lab.study import recipes
from model.digest import file_sha256
from model.entry import ModelEntry
from model.errors import LabError
from model.manifest import Manifest
from training import runlog
from training.launch import launch


@dataclass(frozen=True)
class Run:
    """folder: of all runs. checkpoints: where the start is. Both are named alike on every machine."""

    recipe: str
    seed: int
    steps: int
    folder: str
    checkpoints: str
    threads: int

    @property
    def name(self) -> str:
        return runlog.named(self.recipe, self.seed)

    @property
    def path(self) -> Path:
        return Path(self.folder) / self.name

    @property
    def about(self) -> dict[str, object]:
        """What makes two runs the same. Raises: LabError for a start that is not there."""
        return {
            "recipe": self.recipe, "seed": self.seed, "steps": self.steps, "start": self.start.digest,
            "threads": self.threads, "versions": {"torch": torch.__version__, "numpy": np.__version__},
        }  # fmt: skip

    @property
    def start(self) -> ModelEntry:
        """The published model that it begins from. Raises: LabError where there is none."""
        start = recipes.checked(self.recipe).start
        assert start is not None
        return Manifest.read(Path(self.checkpoints)).find(start)

    @property
    def files(self) -> list[str]:
        """Of its result, in the folder of all runs."""
        return [f"{self.name}/{runlog.result(Path(), self.recipe, self.seed)}", f"{self.name}/{runlog.LOG}"]


@dataclass(frozen=True)
class Result:
    """told: what `python -m training run --json` prints. files: those of `Run.files`, of a run that diverged as far as
    they are good."""

    told: dict[str, Any]
    files: dict[str, bytes]


def runs(
    names: Sequence[str], seeds: Sequence[int], *, steps: int | None, folder: Path, checkpoints: Path, threads: int
) -> list[Run]:
    """Seeds inside recipes. steps: None for each recipe's own.

    Raises: LabError for a recipe that is not offered, and for a bad number of steps or seed.
    """
    chosen = [recipes.checked(name) for name in names]
    if steps is not None and not 0 < steps <= 1_000_000:
        raise LabError("bad number of steps", expected="1 to 1,000,000", found=steps)
    if len({*names}) < len(names) or len({*seeds}) < len(seeds) or not names or not seeds:
        raise LabError("nothing to sweep over twice", expected="recipes and seeds, each once", found=[*names, *seeds])
    if any(not 0 <= seed < 2**31 for seed in seeds):
        raise LabError("bad seed", expected=f"a whole number from 0 to {2**31 - 1}", found=seeds)
    places = str(folder.resolve()), str(checkpoints.resolve())
    return [Run(own.name, seed, steps or own.steps, *places, threads) for own in chosen for seed in seeds]


def train(run: Run) -> Result:
    """What a worker does; where an earlier worker was lost, it goes on from the state that this one left."""
    torch.set_num_threads(run.threads)
    told = launch(
        run.recipe, seed=run.seed, corpus=None, minutes=None, steps=run.steps, device="cpu", out=run.path, start=None,
        checkpoints=Path(run.checkpoints), publish=False, resume=True,
    )  # fmt: skip
    assert told is not None, "one process trains"
    if told["stopped"]:
        raise LabError("a run was stopped", where=run.name, todo="run the same command again: it goes on")
    result = run.path / runlog.result(Path(), run.recipe, run.seed).name
    found = {file: (Path(run.folder) / file).read_bytes() for file in run.files}
    return Result(
        {**told, "file": str(result), "curves": str(run.path / runlog.LOG), "sha256": file_sha256(result)}, found
    )
