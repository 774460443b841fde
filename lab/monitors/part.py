"""A monitor on disk: a small safetensors file in full precision that says of itself what it is, and of which model."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args

import numpy as np
import torch
from torch import Tensor

from lab.monitors.density import BANK, NEAREST
from lab.monitors.monitor import FORMAT, KINDS, Monitor, Recipe, Wordings
from lab.monitors.readings import SPANS
from model import store
from model.errors import LabError

_ABOUT = ("format", "recipe", "base_digest", "fit_digest")
TRIANGLE = "whitening_triangle"
"""In the file: of a Gaussian's `whitening`, which is 0 below the diagonal, the rest row by row."""
_SHAPES: Mapping[str, Mapping[str, int]] = {
    "density": {"mean": 1, TRIANGLE: 1},
    "gates": {"mean": 1, TRIANGLE: 1},
    "neighbours": {"mean": 1, "bank": 2},
    "errors": {"weight": 1, "bias": 1},
}
"""By kind: the tensors of a monitor, and how many axes each has."""


def save(path: Path | str, monitor: Monitor) -> str:
    """Write a monitor; the SHA-256 of the file. Equal monitors give equal bytes.

    Raises: LabError where it cannot be written.
    """
    about = monitor.about | {"digest": monitor.digest}
    return store.save_tensors(path, packed(monitor), dtype=torch.float32, metadata=about)


def load(path: Path | str) -> Monitor:
    """The monitor of a file. Raises: LabError for a file that is none, is damaged, or does not fit together."""
    stored = store.load(path)
    about = stored.metadata
    if missing := [name for name in (*_ABOUT, "digest") if name not in about]:
        expected = f"{', '.join(_ABOUT)} and digest in the header's metadata"
        raise LabError("not a monitor", where=path, expected=expected, found=f"no {missing[0]}")
    if about["format"] != FORMAT:
        raise LabError("a monitor of another version", where=path, expected=FORMAT, found=repr(about["format"])[:60])
    recipe = recipe_of(about["recipe"], where=path)
    monitor = Monitor(
        recipe, unpacked(recipe, stored.params, where=path), about["base_digest"], about["fit_digest"]
    )  # fmt: skip
    if monitor.digest != about["digest"]:
        expected, found = f"{about['digest'][:16]}…", f"{monitor.digest[:16]}…"
        raise LabError("a monitor was changed", where=path, expected=expected, found=found, todo="fit it again")
    return monitor


def packed(monitor: Monitor) -> dict[str, Tensor]:
    """Its tensors as a file holds them."""
    tensors = dict(monitor.tensors)
    if (whole := tensors.pop("whitening", None)) is not None:
        tensors[TRIANGLE] = whole[*torch.triu_indices(*whole.shape)]
    return tensors


def unpacked(recipe: Recipe, tensors: Mapping[str, Tensor], *, where: object) -> dict[str, np.ndarray]:
    """The parameters of a monitor of this recipe. Raises: LabError for tensors that are not its."""
    params = {name: tensor.numpy() for name, tensor in tensors.items()}
    _check(recipe, params, where=where)
    if (triangle := params.pop(TRIANGLE, None)) is not None:
        width = len(params["mean"])
        params["whitening"] = np.zeros((width, width), dtype=np.float32)
        params["whitening"][np.triu_indices(width)] = triangle
    return params


def recipe_of(text: str, *, where: object) -> Recipe:
    """The recipe that a file says. Raises: LabError for a text that is none."""
    given: Any = None
    try:
        given = json.loads(text)
        fitting = (
            isinstance(given, dict)
            and given.keys() == Recipe.__dataclass_fields__.keys()
            and (given["kind"] in KINDS and given["span"] in SPANS and given["wordings"] in get_args(Wordings))
            and all(type(given[name]) is int and given[name] >= 0 for name in ("seed", "n"))
            and (given["layer"] is None or (type(given["layer"]) is int and given["layer"] >= 0))
        )
    except (ValueError, TypeError, RecursionError):
        fitting = False
    if not fitting:
        expected = ", ".join(Recipe.__dataclass_fields__)
        raise LabError("a monitor without a recipe", where=where, expected=expected, found=text[:60])
    return Recipe(**given)


def _check(recipe: Recipe, params: Mapping[str, np.ndarray], *, where: object) -> None:
    """Raises: LabError unless the tensors are those of the kind, and of one size."""
    axes = _SHAPES[recipe.kind]
    shapes = {name: values.shape for name, values in params.items()}
    fitting = {name: len(shape) for name, shape in shapes.items()} == dict(axes)
    if fitting:
        width = shapes["weight" if recipe.kind == "errors" else "mean"][0]
        fitting = width > 0 and {
            "density": shapes.get(TRIANGLE) == (width * (width + 1) // 2,),
            "gates": shapes.get(TRIANGLE) == (width * (width + 1) // 2,),
            "neighbours": NEAREST <= shapes.get("bank", (0,))[0] <= BANK and shapes.get("bank", (0, 0))[1] == width,
            "errors": shapes.get("bias") == (1,),
        }[recipe.kind]  # fmt: skip
    if not fitting:
        expected = f"{' and '.join(axes)} of one size"
        raise LabError(f"not the tensors of a {recipe.kind} monitor", where=where, expected=expected, found=shapes)
