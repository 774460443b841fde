"""The training curves of the bundled models, below the runs of one's own."""

from __future__ import annotations

from typing import Any

import gradio as gr

from lab.ui import guard, pickers, wording
from lab.ui.train import canaries, curves
from lab.workbench.order import in_order
from lab.workbench.workbench import Workbench
from lab.written import training_curves


def build(workbench: Workbench) -> None:
    """A choice of the models whose curves were kept, and the drawing; nothing where none were."""
    if pickers.problem(workbench) is not None:
        return
    known = {entry.expr: entry.recipe for entry in in_order(training_curves.known(workbench.folder))}
    if not known:
        return
    with gr.Accordion(wording.KEPT_CURVES, open=False, elem_id="kept") as fold:
        model = gr.Dropdown(list(known), value=None, label="Bundled model", elem_id="kept-model", interactive=True)
        drawn, said = curves.component("kept-curves"), gr.HTML(elem_id="kept-replies", apply_default_css=False)

    def show(expr: str) -> dict[Any, Any]:
        """What training did to a bundled model."""
        rows = training_curves.read(workbench.folder, expr).rows
        steps = rows[-1]["step"] if rows else 1
        return {drawn: curves.panels(rows, steps=steps, recipe=known[expr]), said: canaries.html(rows, start=None)}

    def opened(expr: str | None) -> dict[Any, Any]:
        """The first of v7, the paper's own, before one is chosen."""
        if expr:
            return {model: gr.skip()}
        first = next((name for name, recipe in known.items() if recipe == "v7"), next(iter(known)))
        return {model: first, **show(first)}

    fold.expand(guard.shown(opened), model, [model, drawn, said], **guard.QUICK, **guard.PRIVATE)
    model.input(guard.shown(show), model, [drawn, said], **guard.QUICK, **guard.PRIVATE)
