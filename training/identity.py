"""Which run a saved state is of, so that it goes on as that run or not at all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from torch import Tensor

from model.config import ModelConfig
from model.digest import digest
from model.errors import LabError
from training.corpus import Corpus
from training.recipe import Recipe

Facts = Mapping[str, Any]
"""recipe, seed, batch, lr, start (digest, None for fresh weights), corpus (digest, None without one), data (digest of
the tables and code that make batches), settings (digest of model and recipe besides), and the budget: steps or minutes,
the other None."""

_BUDGETS = ("steps", "minutes")
_WORDS = {"lr": "learning rate", "data": "data version"}
_HERE = Path(__file__).parent


def facts(
    recipe: Recipe,
    *,
    config: ModelConfig,
    start: Mapping[str, Tensor] | None,
    corpus: Corpus | None,
    seed: int,
    steps: int | None,
    minutes: float | None,
) -> Facts:
    """What decides how a run goes on from any of its steps."""
    told = {"recipe": recipe.name, "seed": seed, "batch": recipe.batch, "lr": recipe.lr}
    settings = {name: value for name, value in asdict(recipe).items() if name not in (*told, "name", "steps", "about")}
    return {
        **told,
        "start": None if start is None else digest(start),
        "corpus": None if corpus is None else corpus.digest,
        "data": data_digest(),
        "settings": sha256(json.dumps([config.to_dict(), settings], sort_keys=True).encode()).hexdigest(),
        "steps": steps,
        "minutes": minutes,
    }


def check(saved: Facts | None, asked: Facts, *, where: Path) -> None:
    """Nothing, when a state may go on as the run that is asked for: the same one, whose budget may have grown.

    Raises: LabError naming all that differs.
    """
    cure = "start it anew without --resume, or keep it in another folder with --out"
    if saved is None:
        raise LabError("cannot resume", where=where, expected="a state that says which run it is of",
                       found="one of an earlier version", todo=cure)  # fmt: skip
    other = [name for name in asked if name not in _BUDGETS and saved.get(name) != asked[name]]
    if other:
        raise LabError(
            "cannot resume: this is the state of another run", where=where, expected=_told(saved, other),
            found=_told(asked, other), todo=cure,
        )  # fmt: skip
    kind = next(name for name in _BUDGETS if saved.get(name) is not None)
    if asked[kind] is None or asked[kind] < saved[kind]:
        found = _told(asked, [name for name in _BUDGETS if asked[name] is not None])
        expected = f"{saved[kind]:g} {kind} or more"
        raise LabError("cannot resume: a run's budget may only grow", where=where, expected=expected, found=found,
                       todo=cure)  # fmt: skip


@cache
def data_digest() -> str:
    """SHA-256 of the tables and the code that a batch is made of, so that it changes when any example may."""
    running = sha256()
    for path in [_HERE / "batches.py", _HERE / "feed.py", *sorted((_HERE / "conversations").rglob("*.py"))]:
        data = path.read_bytes()
        running.update(f"{path.relative_to(_HERE).as_posix()} {len(data)}\n".encode() + data)
    return running.hexdigest()


def _told(found: Facts, names: list[str]) -> str:
    def short(value: Any) -> Any:
        return f"{value[:12]}…" if isinstance(value, str) and len(value) == 64 else value

    return ", ".join(f"{_WORDS.get(name, name)} {short(found.get(name))}" for name in names)
