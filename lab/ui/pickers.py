"""Choosing a model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.study.recipes import FEATURED
from lab.ui import guard, status, wording
from lab.workbench.workbench import Workbench

FIRST = "v4"
"""The model a visitor meets first."""


def names(workbench: Workbench) -> list[str]:
    """The models of the manifest; none where there is no manifest that can be read."""
    try:
        return [entry.expr for entry in workbench.models()]
    except LabError:
        return []


def others(workbench: Workbench) -> list[str]:
    """The models of others that the lab was started with."""
    return workbench.given.names


def first(workbench: Workbench) -> str | None:
    """The model shown first: v4 where there is one, else the last trained, else none."""
    known = names(workbench)
    return FIRST if FIRST in known else (known[-1] if known else None)


def featured(known: Sequence[str]) -> str | None:
    """The first of the paper's own recipe among these models; None where there is none of it."""
    return next((name for name in known if name.split("@")[0] == FEATURED), None)


def n_layers(workbench: Workbench, expr: str | None) -> int:
    """How many layers a bundled model has, as its entry says; 0 for none."""
    if expr is None or problem(workbench) is not None:
        return 0
    return next((entry.config.n_layers for entry in workbench.models() if entry.expr == expr), 0)


def problem(workbench: Workbench) -> str | None:
    """Why the first model cannot be used, on one line; None when it can."""
    try:
        if not workbench.models():
            return wording.NO_MODELS
        workbench.model(first(workbench) or "")
    except LabError as error:
        return f"{guard.sentence(error)} {wording.NO_MODELS}"
    return None


def choices(workbench: Workbench, known: Sequence[str]) -> list[tuple[str, str]]:
    """Name and description for a drop-down list."""
    return [(f"{name}: {_about(workbench, name)}", name) for name in known]


def _about(workbench: Workbench, name: str) -> str:
    if (other := workbench.given.get(name)) is None:
        return wording.model(name)
    return wording.OUR_MIXTURE if other.taught else wording.OF_OTHERS


def left_out(workbench: Workbench) -> None:
    """A line that models of others cannot be chosen where only the lab's own can, and why; nothing without any."""
    if given := ", ".join(others(workbench)):
        gr.HTML(status.message(wording.LEFT_OUT.format(names=given)), elem_classes="left-out", apply_default_css=False)


def model_picker(
    workbench: Workbench, *, label: str = "Model", value: str | None = None, scale: int = 1, of_others: bool = False
) -> gr.Dropdown:
    """A list of the bundled models that also takes an expression such as `v4+v7[abstain]`. of_others: and of those."""
    return gr.Dropdown(
        choices=choices(workbench, [*names(workbench), *(others(workbench) if of_others else ())]),
        value=value or first(workbench),
        label=label,
        scale=scale,
        allow_custom_value=True,
        interactive=True,
    )


def with_expression(workbench: Workbench, expr: str) -> dict[str, Any]:
    """The model list with one more expression in it, chosen."""
    known = [*names(workbench), *others(workbench)]
    listed = known if expr in known else [expr, *known]
    return gr.update(choices=choices(workbench, listed), value=expr)
