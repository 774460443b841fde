"""The training curves of the bundled models, below the runs of one's own."""

from __future__ import annotations

from typing import Any

import gradio as gr

from lab.study.recipes import in_order
from lab.ui import guard, pickers, wording
from lab.ui.train import canaries, curves
from lab.workbench.workbench import Workbench


def build(workbench: Workbench, *, tab: gr.Tab | None = None) -> None:
    """A choice of the models whose curves were kept, and the drawing; nothing where none were.

    tab: where they are all there is, so that the first of them is shown as soon as it is.
    """
    if pickers.problem(workbench) is not None:
        return
    known = {entry.expr: entry for entry in in_order(workbench.with_curves())}
    if not known:
        return
    with gr.Accordion(wording.KEPT_CURVES, open=tab is not None, elem_id="kept") as fold:
        model = gr.Dropdown(list(known), value=None, label="Bundled model", elem_id="kept-model", interactive=True)
        drawn, said = curves.component("kept-curves"), gr.HTML(elem_id="kept-replies", apply_default_css=False)

    def show(expr: str) -> dict[Any, Any]:
        """What training did to a bundled model."""
        rows = workbench.curves(expr).rows
        steps = rows[-1]["step"] if rows else 1
        return {
            drawn: curves.panels(rows, steps=steps, head_only=known[expr].head_only),
            said: canaries.html(rows, start=None),
        }

    def opened(expr: str | None) -> dict[Any, Any]:
        """The first of the paper's own recipe, before one is chosen."""
        if expr:
            return {model: gr.skip()}
        first = pickers.featured(list(known)) or next(iter(known))
        return {model: first, **show(first)}

    (fold.expand if tab is None else tab.select)(
        guard.shown(opened), model, [model, drawn, said], **guard.QUICK, **guard.PRIVATE
    )
    model.input(guard.shown(show), model, [drawn, said], **guard.QUICK, **guard.PRIVATE, **guard.LATEST)
