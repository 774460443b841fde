"""Which models there are, read from the manifest alone."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from model.entry import ModelEntry


def default_folder() -> Path:
    """`checkpoints/` of this repository, or the folder that LAB_CHECKPOINTS names."""
    return Path(os.environ.get("LAB_CHECKPOINTS") or Path(__file__).resolve().parents[2] / "checkpoints")


def described(entries: Iterable[ModelEntry]) -> list[dict[str, Any]]:
    """One row a model: what it is, what it was made from and how large it is."""
    return [
        {
            "name": entry.name,
            "expr": entry.expr,
            "kind": entry.kind,
            "base": entry.base,
            "parts": list(entry.parts),
            "digest": entry.digest,
            "sha256": entry.sha256,
            "n_params": entry.config.n_params,
            "recipe": entry.recipe,
            "seed": entry.seed,
            "trained_on": dict(entry.trained_on),
        }
        for entry in entries
    ]
