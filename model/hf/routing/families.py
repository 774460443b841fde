"""What was measured of every routed family of transformers: `families.json`, written by `docs/routed_models.py`."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from model.hf.routing.layer import RoutedLayer

FILE = Path(__file__).with_name("families.json")


@dataclass(frozen=True)
class Row:
    """Layers of a family that are routed alike; what the fields mean stands in `RoutedLayer`.

    where: module path with N for a number. limited: only the experts of the best groups can be chosen. idle: columns by
    which a token passes no computing expert.
    """

    where: str
    score: str | None
    select_bias: bool | None
    limited: bool
    choice: str | None
    renormalised: bool | None
    scale: float | None
    after: float | None
    applies_to: str
    may_drop: bool
    idle: int
    status: str


@dataclass(frozen=True)
class Family:
    """One family: its name in transformers, the class that was measured, its rows, or why it is refused."""

    name: str
    model: str
    rows: tuple[Row, ...]
    refused: str | None = None


@cache
def families() -> tuple[str, tuple[Family, ...]]:
    """(version of transformers that was measured, every family by name)."""
    held: dict[str, Any] = json.loads(FILE.read_text("utf-8"))
    rows = tuple(Family(**{**own, "rows": tuple(Row(**row) for row in own["rows"])}) for own in held["families"])
    return held["transformers"], rows


def rows(layers: Sequence[RoutedLayer]) -> tuple[Row, ...]:
    """What a model's layers say of its family, each kind once, in their order."""
    return tuple(dict.fromkeys(_row(layer) for layer in layers))


def _row(layer: RoutedLayer) -> Row:
    return Row(
        where=re.sub(r"\.\d+", ".N", layer.name),
        score=layer.score,
        select_bias=layer.select_bias,
        limited=layer.groups is not None,
        choice=layer.choice,
        renormalised=layer.renormalised,
        scale=layer.scale,
        after=layer.after,
        applies_to=layer.applies_to,
        may_drop=layer.may_drop,
        idle=layer.columns - layer.experts,
        status=re.sub(r"; the nearest.*", "", layer.status),
    )
