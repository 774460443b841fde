"""Threshold: every prompt's score in the browser, and what a moving limit does to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.threshold import operating_point
from lab.threshold.best import ABSTAIN
from lab.ui import guard, heatmap, pickers
from lab.ui.chat import decides
from lab.ui.chat.tab import ChatTab
from lab.ui.probe.tab import ProbeTab
from lab.ui.stoppable import Stoppable
from lab.ui.style import ASSETS
from lab.ui.threshold import evidence, own_scores
from lab.ui.threshold import wording as words
from lab.ui.threshold.handlers import Handlers
from lab.ui.threshold.inputs import signal_choices
from lab.ui.threshold.prompts import Prompts, offered, picker
from lab.ui.threshold.view import Shown, View
from lab.workbench.workbench import Workbench

SETTLED = "() => document.querySelector('#threshold-board .th-root').dataset.limit"
"""The limit as the board shows it; read in the browser, so that no request is made."""

PARTS = (
    "data",
    "promise",
    "attainable",
    "play",
    "charts",
    "axis",
    "opened",
    "dots",
    "drag",
    "beside",
    "cells",
    "cost",
    "limits",
    "code",
    "stage",
    "present",
)
SCRIPTS = (*(f"threshold_{name}.js" for name in PARTS), "threshold.js")
"""One script in several files, read in this order."""
HAND_OVER = """watch('value', () => document.querySelector('#threshold-board .th-root').dispatchEvent(
    new CustomEvent('%s', { detail: props.value })));"""


@dataclass(frozen=True)
class ThresholdTab:
    """What other tabs and links may set. followed: the signal that the lab itself put there, which goes with the model;
    empty once a visitor, a link or another tab named one. limit: as text, empty for the model's own."""

    model: gr.Dropdown
    signal: gr.Dropdown
    followed: gr.Textbox
    beside: gr.Dropdown
    limit: gr.Textbox

    def named(self, signal: str) -> dict[Any, Any]:
        """What to set so that this signal is shown and stays."""
        return {self.signal: signal, self.followed: ""}

    def linked(self, workbench: Workbench, expr: str | None, signal: str, *, beside: bool = False) -> dict[Any, Any]:
        """The same of a link, for the model that it names, whose lists have its own signals; of one that the model
        does not have nothing is set, and a sentence says so. beside: the second signal."""
        expr = expr or self.model.value
        if expr is None:
            return {}
        loaded = workbench.any(expr)
        choices, box = signal_choices(loaded), self.beside if beside else self.signal
        if told := decides.lost(loaded, signal, now=operating_point.opening(workbench, loaded.expr).signal):
            gr.Info(told)
            return {box: gr.skip(), self.followed: gr.skip()}
        listed = gr.update(choices=[(words.NONE, ""), *choices] if beside else choices, value=signal)
        return {box: listed} | ({} if beside else {self.followed: ""})


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, probed: ProbeTab, tabs: gr.Tabs) -> ThresholdTab:
    """The tab's components and what they do."""
    gr.Markdown(words.LEAD, elem_classes="lead")
    begin = pickers.first(workbench) if pickers.problem(workbench) is None else None
    loaded = workbench.model(begin) if begin is not None else None
    opens = operating_point.opening(workbench, begin) if begin is not None else None
    by = opens.signal if opens is not None else ABSTAIN
    with gr.Row(elem_classes="limit-row", equal_height=False):
        with gr.Column(scale=3, min_width=260):
            model = pickers.model_picker(workbench, of_others=True)
        with gr.Column(scale=4, min_width=260):
            signal = gr.Dropdown(
                signal_choices(loaded),
                value=by,
                label=words.SIGNAL,
                interactive=True,
                elem_id="threshold-signal",
            )
        with gr.Column(scale=3, min_width=220):
            beside = gr.Dropdown(
                [(words.NONE, ""), *signal_choices(loaded)],
                value="",
                label=words.BESIDE,
                interactive=True,
                elem_id="threshold-beside",
            )
    skill = gr.Markdown(
        decides.skill(workbench, loaded, signal=by) if loaded is not None else "",
        elem_classes="soft",
        elem_id="threshold-skill",
    )
    upload, which = own_scores.lay_out(), picker()
    source = gr.HTML(elem_id="threshold-status")
    with gr.Row(elem_classes="quiet-row"):
        measure = gr.Button(words.MEASURE, variant="primary", visible=False, elem_id="threshold-measure")
        stop = gr.Button("Stop", visible=False, elem_id="threshold-stop")
    board, gates, moved = _board(), _handed_over("gates"), _handed_over("moved")
    as_code_ = gr.HTML(elem_id="threshold-code", apply_default_css=False)
    proof = evidence.lay_out(workbench)
    limit, shown = gr.Textbox("", visible="hidden", label="Limit"), gr.State(Shown())
    followed = gr.Textbox(by, visible="hidden", label="Signal that goes with the model")
    view = View(signal, followed, beside, skill, board, moved, source, measure, limit, as_code_, shown)
    do = Handlers(workbench, view, Prompts(workbench, probed.brought), which, upload)
    pressed = gr.Number(0, visible="hidden", label="Pressed")
    asked = [model, signal, followed, beside, which, probed.own, limit, shown, upload.table, upload.way]
    outputs = list(vars(view).values())
    quick = {**guard.QUICK, **guard.PRIVATE}
    chosen = [*[own.input for own in (model, signal, beside, which, upload.way)], upload.table.change]
    # One event: as two, what was asked as the tab opened could be answered last, over what was chosen or brought since.
    gr.on([tab.select, *chosen], guard.shown(do.see), [*asked, pressed], outputs, **quick, **guard.LATEST,
          **guard.PRESSED)  # fmt: skip
    probed.own.change(guard.shown(offered), [probed.own, upload.table, which], which, **quick, **guard.LATEST)
    gr.on([upload.file.upload, upload.file.clear], guard.shown(do.bring), [upload.file, probed.own, which],
          [upload.report, upload.table, which], **quick, **guard.LATEST)  # fmt: skip
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    show_stop = {"fn": lambda: gr.update(visible=True), "inputs": None, "outputs": stop, **quick}
    hide_stop = {"fn": lambda: gr.update(visible=False), "inputs": None, "outputs": stop, **quick}
    measure.click(**show_stop)
    work = Stoppable()
    running = measure.click(**work.run(guard.shown(do.measure), asked, outputs, timed=True), **guard.BATCH, **quiet)
    running.then(**hide_stop)
    ended = work.stop(guard.shown(do.load), asked, outputs, timed=True)
    halted = stop.click(**ended, cancels=[running], queue=False, **quick)
    halted.then(**hide_stop)
    board.settle(None, None, limit, js=SETTLED, queue=False, **quick)
    board.use(
        guard.shown(do.use), model, [*chat.receivers(), tabs], **quick, **guard.EACH
    )  # the button of threshold.js
    board.ask(guard.shown(do.ask), model, [*chat.receivers(), chat.prompt, tabs], **quick)  # of an opened dot
    board.look(guard.shown(do.gates), [model, which, probed.own], gates, **guard.CHAT, **quiet, **guard.EACH)
    board.prove(guard.shown(proof.make), [model, which, upload.table, upload.way], [proof.file, proof.told],
                **guard.BATCH, **quiet, **guard.EACH)  # fmt: skip
    return ThresholdTab(model, signal, followed, beside, limit)


def _board() -> gr.HTML:
    """The drawing, empty; the gates of an opened prompt are drawn in it."""
    template, script = heatmap.within()
    drawn = (ASSETS / "threshold.html").read_text("utf-8").replace("<!-- gates -->", template)
    return gr.HTML(
        value=None,
        html_template=drawn,
        js_on_load="\n".join([script, *((ASSETS / name).read_text("utf-8") for name in SCRIPTS)]),
        apply_default_css=False,
        elem_id="threshold-board",
    )


def _handed_over(name: str) -> gr.HTML:
    """What hands something over to the board that comes later than it, and alone: the gates of a prompt, its limit."""
    return gr.HTML(value=None, html_template="<i hidden></i>", js_on_load=HAND_OVER % name, elem_id=f"threshold-{name}")
