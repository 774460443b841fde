"""The chosen graft by degrees: by strength, or layer by layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.graft.degrees import by_degrees
from lab.shown import graft_beside, interval_rows
from lab.ui import guard, status
from lab.ui.live import Finished, follow
from lab.ui.splice import wording
from lab.ui.splice.choice import Choice, choice
from lab.ui.wording import STOPPED
from lab.workbench.workbench import Workbench

TITLES = {"strength": wording.STRENGTH_SWEEP, "layers": wording.LAYER_SWEEP}


def build(workbench: Workbench, *, asked: list[Any]) -> None:
    """Two buttons, a way to stop, and the table. asked: the components of the choice."""
    with gr.Accordion(wording.SWEEPS, open=False, elem_id="graft-sweeps"):
        gr.Markdown(wording.SWEEP_NOTE, elem_classes="lead")
        with gr.Row(elem_classes=["quiet-row", "run-row"]):
            strength = gr.Button("By strength", elem_id="sweep-strength")
            layers = gr.Button("Layer by layer", elem_id="sweep-layers")
            stop = gr.Button("Stop", elem_id="sweep-stop")
        state = gr.HTML(status.message(wording.NO_SWEEP), elem_id="sweep-status", apply_default_css=False)
        table = gr.HTML(elem_id="sweep-table", apply_default_css=False)

    def sweep(kind: str, *given: Any) -> Iterator[dict[Any, Any]]:
        """One table, with progress while models run; stops when the visitor does."""
        try:
            yield from steps(kind, choice(workbench, *given))
        except LabError as error:
            yield {state: status.message(guard.sentence(error), kind="note")}

    def steps(kind: str, chosen: Choice) -> Iterator[dict[Any, Any]]:
        options = chosen.options()
        if kind == "layers":  # over every layer, whichever were chosen
            if "router" not in chosen.parts:
                yield {state: status.message(wording.NO_LAYERS, kind="note")}
                return
            options["layers"] = None
        for event in follow(
            lambda progress, cancel: by_degrees(
                workbench, chosen.target, chosen.donor, kind=kind, progress=progress, cancel=cancel, **options
            )
        ):
            if isinstance(event, Finished):
                rows = graft_beside.step_rows(event.value)
                caption = f"{TITLES[kind]}: {chosen.donor} into {chosen.target}"
                yield {state: "", table: interval_rows.html(rows, caption=caption, first="step")}
            else:
                yield {state: status.progress(event, doing=f"{TITLES[kind]}: {chosen.donor} into {chosen.target}")}

    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    running: list[Any] = [
        button.click(guard.shown(sweep), [gr.State(kind), *asked], [state, table], **guard.BATCH, **quiet)
        for kind, button in (("strength", strength), ("layers", layers))
    ]
    stop.click(lambda: status.message(STOPPED), None, state, cancels=running, queue=False, **quiet)
