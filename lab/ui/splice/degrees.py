"""The chosen graft by degrees: by strength, or layer by layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.graft.degrees import by_degrees
from lab.shown import graft_rows, interval_rows
from lab.ui import guard, status
from lab.ui.live import Finished, follow
from lab.ui.splice import wording
from lab.ui.splice.choice import Choice, choice
from lab.ui.stoppable import Stoppable
from lab.ui.wording import STOPPED
from lab.workbench.workbench import Workbench

TITLES = {"strength": wording.BY_STRENGTH, "layers": wording.BY_LAYER}


def build(workbench: Workbench, *, asked: list[Any]) -> None:
    """Two buttons, a way to stop, and the table. asked: the components of the choice."""
    with gr.Accordion(wording.DEGREES, open=False, elem_id="graft-degrees"):
        gr.Markdown(wording.DEGREES_NOTE, elem_classes="lead")
        with gr.Row(elem_classes=["quiet-row", "run-row"]):
            strength = gr.Button("By strength", elem_id="degrees-strength")
            layers = gr.Button("Layer by layer", elem_id="degrees-layers")
            stop = gr.Button("Stop", elem_id="degrees-stop")
        state = gr.HTML(status.message(wording.NO_DEGREES), elem_id="degrees-status", apply_default_css=False)
        table = gr.HTML(elem_id="degrees-table", apply_default_css=False)

    def measure(kind: str, *given: Any) -> Iterator[dict[Any, Any]]:
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
                rows = graft_rows.step_rows(event.value)
                caption = f"{TITLES[kind]}: {chosen.donor} into {chosen.target}"
                yield {state: "", table: interval_rows.html(rows, caption=caption, first="step")}
            else:
                yield {state: status.progress(event, doing=f"{TITLES[kind]}: {chosen.donor} into {chosen.target}")}

    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    work = Stoppable()
    running: list[Any] = [
        button.click(**work.run(guard.shown(measure), [gr.State(kind), *asked], [state, table]), **guard.BATCH, **quiet)
        for kind, button in (("strength", strength), ("layers", layers))
    ]
    stop.click(**work.stop(lambda: status.message(STOPPED), [], state), cancels=running, queue=False, **quiet)
