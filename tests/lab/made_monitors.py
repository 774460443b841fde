"""Monitors of small models, fitted on texts that are no prompts."""

from __future__ import annotations

import numpy as np

from lab.monitors import readings
from lab.monitors.monitor import Monitor, Recipe, fit
from lab.workbench.workbench import Workbench


def made(bench: Workbench, expr: str, name: str) -> Monitor:
    """The monitor of a name such as `density-last-1` on a model, from 40 texts."""
    kind, span, layer = name.split("-")
    loaded = bench.model(expr)
    found = readings.of_prompts(loaded.lm, [f"USER: what is {i * i} of {i}?\nTILELLI:".encode() for i in range(40)])
    recipe = Recipe(kind, span, None if layer == "all" else int(layer), 1, 0, "plain")  # type: ignore[arg-type]
    wrong = np.arange(40) % 3 == 0 if kind == "errors" else None
    return fit(recipe, found, base_digest=loaded.digest, fit_digest="f" * 64, wrong=wrong)
