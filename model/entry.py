"""One line of the manifest: what a checkpoint is, where it came from, and the digests that prove it."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal

from model.config import ModelConfig
from model.errors import LabError
from model.parts import PARTS

Json = dict[str, object]
NAME = r"[A-Za-z][A-Za-z0-9_-]*"
"""How a model may be called."""


@dataclass(frozen=True, kw_only=True)
class ModelEntry:
    """A published model.

    name: `v4`; the seeds of one recipe share it. kind: a root is a whole model, a variant some parts over a root.
    seed: of the training run; a variant always has one. base: the root a variant belongs to. parts: what a variant
    holds, empty for a root. file: its name in the folder. sha256: of the file. digest: of the whole model's parameters
    in float32, the key of every measurement. recipe, trained_on: how it was made. operating_point: the default
    threshold as `{signal, threshold, method, calibration_digest, n}`, or None before calibration.
    """

    name: str
    kind: Literal["root", "variant"]
    seed: int | None = None
    base: str | None = None
    parts: tuple[str, ...] = ()
    file: str
    sha256: str
    digest: str
    config: ModelConfig
    recipe: str
    trained_on: Mapping[str, object] = field(default_factory=dict, hash=False)
    operating_point: Mapping[str, object] | None = field(default=None, hash=False)

    @property
    def expr(self) -> str:
        """The expression that names exactly this model: `v4`, or `v7@1234`."""
        return self.name if self.kind == "root" else f"{self.name}@{self.seed}"

    @property
    def head_only(self) -> bool:
        """Whether it is its base with another abstain head: every reply is the base's."""
        return self.parts == ("abstain",)

    def to_json(self) -> Json:
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        point = None if self.operating_point is None else dict(self.operating_point)
        plain = {"parts": list(self.parts), "config": self.config.to_dict(), "trained_on": dict(self.trained_on)}
        return {**values, **plain, "operating_point": point}

    @classmethod
    def from_json(cls, values: object, *, where: object) -> ModelEntry:
        """Raises: LabError naming the field that is missing, unknown or wrong."""
        values = _fields(values, {item.name for item in fields(cls)}, where=where)
        where = f"{where}, {values['name']}"
        for name, (fits, expected) in _SCHEMA.items():
            if not fits(values[name]):
                raise LabError("bad manifest entry", where=f"{where}, {name}", expected=expected, found=values[name])
        variant = values["kind"] == "variant"
        for name, given in (("base", values["base"] is not None), ("parts", bool(values["parts"]))):
            if given != variant:
                expected = f"{name} for a variant and none for a root"
                raise LabError("bad manifest entry", where=f"{where}, {name}", expected=expected, found=values[name])
        if variant and values["seed"] is None:
            raise LabError("bad manifest entry", where=f"{where}, seed", expected="a seed for a variant")
        try:
            config = ModelConfig.from_dict(values["config"])  # type: ignore[arg-type]
        except LabError as error:
            raise LabError("bad manifest entry", where=f"{where}, config", found=error) from error
        return cls(**values | {"parts": tuple(values["parts"]), "config": config})  # type: ignore[arg-type]


def check_operating_point(point: object) -> bool:
    """Whether this is a whole operating point: signal, finite threshold, method, calibration digest and n."""
    return (
        isinstance(point, dict)
        and all(isinstance(point.get(name), str) for name in ("signal", "method", "calibration_digest"))
        and isinstance(point.get("threshold"), int | float)
        and not isinstance(point["threshold"], bool)
        and math.isfinite(point["threshold"])
        and _whole(point.get("n"))
    )


def _fields(values: object, names: set[str], *, where: object) -> Json:
    if not isinstance(values, dict):
        raise LabError("bad manifest entry", where=where, expected="an object", found=type(values).__name__)
    if values.keys() != names:
        found = f"missing {sorted(names - values.keys())}, unknown {sorted(values.keys() - names)}"
        raise LabError("bad manifest entry", where=where, expected=f"exactly the fields {sorted(names)}", found=found)
    return values


def _text(pattern: str) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _whole(value: object) -> bool:
    return type(value) is int and value >= 0


def _parts(value: object) -> bool:
    return isinstance(value, list) and all(part in PARTS for part in value) and len(set(value)) == len(value)


_HEX = r"[0-9a-f]{64}"
_SCHEMA: dict[str, tuple[Callable[[object], bool], str]] = {
    "name": (_text(NAME), "letters, digits, - and _, with a letter first"),
    "kind": (lambda kind: kind in ("root", "variant"), "root or variant"),
    "seed": (lambda seed: seed is None or _whole(seed), "a whole number or null"),
    "base": (lambda base: base is None or _text(NAME)(base), "the name of a root, or null"),
    "parts": (_parts, f"a list from {', '.join(PARTS)}, none twice"),
    "file": (_text(r"[A-Za-z0-9][A-Za-z0-9._-]*\.safetensors"), "a plain file name ending in .safetensors, no folder"),
    "sha256": (_text(_HEX), "64 hexadecimal digits"),
    "digest": (_text(_HEX), "64 hexadecimal digits"),
    "config": (lambda config: isinstance(config, dict), "an object"),
    "recipe": (lambda recipe: isinstance(recipe, str), "a name"),
    "trained_on": (lambda trained_on: isinstance(trained_on, dict), "an object"),
    "operating_point": (
        lambda point: point is None or check_operating_point(point),
        "null, or an object with signal, threshold, method, calibration_digest and n",
    ),
}
