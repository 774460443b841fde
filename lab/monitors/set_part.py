"""A set of monitors on disk: one small safetensors file that says what it reads and what it was made from."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lab.evaluation.estimates import Auroc
from lab.monitors import part
from lab.monitors.fitted import Combination
from lab.monitors.monitor import Monitor
from lab.monitors.monitor_set import MonitorSet, Part, Promised
from model import digest, store
from model.errors import LabError

FORMAT = "2"
"""Raised when the same numbers would mean another score, or something else is kept: 2 knows how well signals tell."""
_ABOUT = ("set_format", "about", "digest")


def save(path: Path | str, own: MonitorSet) -> str:
    """Write a set; the SHA-256 of the file. Equal sets give equal bytes.

    Raises: LabError where it cannot be written.
    """
    about = {
        "monitors": [{"recipe": asdict(one.recipe), "fit_digest": one.fit_digest} for one in own.monitors],
        "combination": {
            "names": own.combination.names, "weight": own.combination.weight.tolist(), "bias": own.combination.bias,
        },
        "model_digest": own.model_digest,
        "decoding": dict(own.decoding),
        "fitted_on": asdict(own.fitted_on),
        "limits_from": asdict(own.limits_from),
        "promise": dict(own.promise),
        "decides": own.decides,
        "limits": {name: asdict(limit) for name, limit in own.limits.items()},
        "versions": dict(own.versions),
        "skill": {name: asdict(auroc) for name, auroc in own.skill.items()},
    }  # fmt: skip
    text = json.dumps(about, sort_keys=True)
    tensors = {f"{one.name}/{name}": own for one in own.monitors for name, own in part.packed(one).items()}
    metadata = {"set_format": FORMAT, "about": text, "digest": _digest(text, tensors)}
    return store.save_tensors(path, tensors, dtype=torch.float32, metadata=metadata)


def load(path: Path | str) -> MonitorSet:
    """The set of a file. Raises: LabError for a file that is none, is damaged, or does not fit together."""
    stored = store.load(path)
    found = stored.metadata
    if missing := [name for name in _ABOUT if name not in found]:
        todo = "python -m lab fit writes one"
        expected = f"{', '.join(_ABOUT)} in the header's metadata"
        raise LabError("not a file of monitors", where=path, expected=expected, found=f"no {missing[0]}", todo=todo)
    if found["set_format"] != FORMAT:
        was = repr(found["set_format"])[:60]
        raise LabError("monitors of another version", where=path, expected=FORMAT, found=was, todo="fit them again")
    if _digest(found["about"], stored.params) != found["digest"]:
        raise LabError("monitors were changed", where=path, expected=f"{found['digest'][:16]}…", todo="fit them again")
    try:
        return _made(json.loads(found["about"]), stored.params, where=path)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise LabError("monitors that do not fit together", where=path, found=error, todo="fit them again") from error


def _made(about: dict[str, Any], tensors: Any, *, where: object) -> MonitorSet:
    monitors = []
    for own in about["monitors"]:
        recipe = part.recipe_of(json.dumps(own["recipe"]), where=where)
        held = {
            name.removeprefix(f"{recipe.name}/"): t for name, t in tensors.items() if name.startswith(f"{recipe.name}/")
        }
        params = part.unpacked(recipe, held, where=where)
        monitors.append(Monitor(recipe, params, about["model_digest"], str(own["fit_digest"])))
    combination = about["combination"]
    weight = np.array(combination["weight"], dtype=np.float64)
    names = tuple(combination["names"])
    if weight.shape != (len(names),) or not np.isfinite([*weight, combination["bias"]]).all():
        raise ValueError("a weight for each signal of the combination")
    fitted_on, limits_from = (
        Part(**{**about[name], "texts": tuple(about[name]["texts"])}) for name in ("fitted_on", "limits_from")
    )
    return MonitorSet(
        tuple(monitors), Combination(names, weight, float(combination["bias"])), about["model_digest"],
        about["decoding"], fitted_on, limits_from, about["promise"], about["decides"],
        {name: Promised(**own) for name, own in about["limits"].items()}, about["versions"],
        {name: Auroc(**own) for name, own in about["skill"].items()},
    )  # fmt: skip


def _digest(text: str, tensors: Any) -> str:
    return digest.text_digest(json.dumps([text, digest.digest(tensors)]).encode())
