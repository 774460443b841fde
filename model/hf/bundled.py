"""The small mixture of experts that comes with this lab: a folder as transformers writes it, and its list of files.

    checkpoints/tilmoe/         what `save_pretrained` writes: weights as safetensors, configuration, tokenizer
    checkpoints/tilmoe.json     SHA-256 of each of these files, the digest of the weights, and how they were trained

It is none of the models of `manifest.json`, which are of bytes and of this lab's own architecture.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.digest import file_sha256
from model.errors import LabError
from model.hf.named import TILMOE

CHECKPOINTS = Path(__file__).resolve().parents[2] / "checkpoints"
FORMAT = 1


@dataclass(frozen=True)
class About:
    """files: SHA-256 by name. digest: of the weights as float32 (`model.digest`). design, trained_on: as they were
    trained (`training.experts`). usage: for each layer, the share of the choices that each expert had over taught
    conversations that were not trained on."""

    files: dict[str, str]
    digest: str
    design: dict[str, Any]
    trained_on: dict[str, Any]
    usage: list[list[float]]

    @classmethod
    def read(cls, checkpoints: Path = CHECKPOINTS) -> About:
        """Raises: LabError for a list that is not there or not whole."""
        path = checkpoints / f"{TILMOE}.json"
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            if found.pop("format") != FORMAT:
                raise ValueError("another format")
            return cls(**found)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise LabError(
                "the model that comes with this lab has no list of its files", where=path, found=error,
                todo="take it from a whole checkout of this repository",
            ) from error  # fmt: skip

    def to_json(self) -> dict[str, Any]:
        return {"format": FORMAT, **vars(self)}


def folder(checkpoints: Path = CHECKPOINTS) -> Path:
    """Where it lies, every file as it was listed. Raises: LabError for one that is missing, changed, or not listed."""
    for problem in problems(checkpoints):
        raise problem
    return checkpoints / TILMOE


def problems(checkpoints: Path = CHECKPOINTS) -> Iterator[LabError]:
    """What is not as it was listed. Raises: LabError without a list."""
    wanted, own = About.read(checkpoints).files, checkpoints / TILMOE
    there = {path.name for path in own.iterdir()} if own.is_dir() else set()
    for name in sorted(wanted.keys() | there):
        found = "no file" if name not in there else file_sha256(own / name) if name in wanted else "a file besides"
        if found != wanted.get(name):
            yield LabError(
                "a file of the model that comes with this lab is not the one that was listed", where=own / name,
                expected=wanted.get(name, "none")[:16], found=found[:16], todo="restore it from the repository",
            )  # fmt: skip
