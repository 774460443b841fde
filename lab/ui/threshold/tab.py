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
from lab.ui.style import ASSETS
from lab.ui.threshold import wording as words
from lab.ui.threshold.handlers import Handlers, View
from lab.ui.threshold.inputs import signal_choices
from lab.ui.threshold.prompts import Prompts, offered, picker
from lab.workbench.workbench import Workbench

SETTLED = "() => document.querySelector('#threshold-board .th-root').dataset.limit"
"""The limit as the board shows it; read in the browser, so that no request is made."""

PARTS = ("data", "promise", "play", "charts", "axis", "opened", "dots", "cells", "cost", "limits", "stage")
SCRIPTS = (*(f"threshold_{name}.js" for name in PARTS), "threshold.js")
"""One script in several files, read in this order."""
HAND_OVER = """watch('value', () => document.querySelector('#threshold-board .th-root').dispatchEvent(
    new CustomEvent('gates', { detail: props.value })));"""


@dataclass(frozen=True)
class ThresholdTab:
    """What other tabs and links may set. followed: the signal that the lab itself put there, which goes with the model;
    empty once a visitor, a link or another tab named one. limit: as text, empty for the model's own."""

    model: gr.Dropdown
    signal: gr.Dropdown
    followed: gr.Textbox
    limit: gr.Textbox

    def named(self, signal: str) -> dict[Any, Any]:
        """What to set so that this signal is shown and stays."""
        return {self.signal: signal, self.followed: ""}


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, probed: ProbeTab, tabs: gr.Tabs) -> ThresholdTab:
    """The tab's components and what they do."""
    gr.Markdown(words.LEAD, elem_classes="lead")
    begin = pickers.first(workbench) if pickers.problem(workbench) is None else None
    opens = operating_point.opening(workbench, begin) if begin is not None else None
    by = opens.signal if opens is not None else ABSTAIN
    with gr.Row(elem_classes="limit-row", equal_height=False):
        with gr.Column(scale=3, min_width=260):
            model = pickers.model_picker(workbench)
        with gr.Column(scale=4, min_width=260):
            signal = gr.Dropdown(
                signal_choices(), value=by, label=words.SIGNAL, interactive=True, elem_id="threshold-signal"
            )
    skill = gr.Markdown(
        decides.skill(opens.best, signal=by) if opens is not None else "",
        elem_classes="soft",
        elem_id="threshold-skill",
    )
    which = picker()
    source = gr.HTML(elem_id="threshold-status")
    with gr.Row(elem_classes="quiet-row"):
        measure = gr.Button(words.MEASURE, variant="primary", visible=False, elem_id="threshold-measure")
        stop = gr.Button("Stop", visible=False, elem_id="threshold-stop")
    board, gates = _board(), _gates()
    as_code_ = gr.HTML(elem_id="threshold-code", apply_default_css=False)
    limit, shown = gr.Textbox("", visible="hidden", label="Limit"), gr.State("")
    followed = gr.Textbox(by, visible="hidden", label="Signal that goes with the model")
    view = View(signal, followed, skill, board, source, measure, limit, as_code_, shown)
    do = Handlers(workbench, view, Prompts(workbench, probed.brought))
    asked = [model, signal, followed, which, probed.own]
    outputs = list(vars(view).values())
    quick = {**guard.QUICK, **guard.PRIVATE}
    gr.on([model.input, signal.input, which.input], guard.shown(do.load), asked, outputs, **quick, **guard.LATEST)
    tab.select(guard.shown(do.revisit), [*asked, limit, shown], outputs, **quick, **guard.LATEST)
    probed.own.change(guard.shown(offered), probed.own, which, **quick)
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    show_stop = {"fn": lambda: gr.Button(visible=True), "inputs": None, "outputs": stop, **quick}
    hide_stop = {"fn": lambda: gr.Button(visible=False), "inputs": None, "outputs": stop, **quick}
    measure.click(**show_stop)
    running = measure.click(guard.shown(do.measure), asked, outputs, **guard.BATCH, **quiet)
    running.then(**hide_stop)
    halted = stop.click(guard.shown(do.load), asked, outputs, cancels=[running], queue=False, **quick)
    halted.then(**hide_stop)
    board.settle(None, None, limit, js=SETTLED, queue=False, **quick)
    board.use(
        guard.shown(do.use), model, [*chat.receivers(), tabs], **quick, **guard.EACH
    )  # the button of threshold.js
    board.ask(guard.shown(do.ask), model, [*chat.receivers(), chat.prompt, tabs], **quick)  # of an opened dot
    board.look(guard.shown(do.gates), [model, which, probed.own], gates, **guard.CHAT, **quiet, **guard.EACH)
    return ThresholdTab(model, signal, followed, limit)


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


def _gates() -> gr.HTML:
    """What hands the gates of a prompt over to the board: they come later than it, and alone."""
    return gr.HTML(value=None, html_template="<i hidden></i>", js_on_load=HAND_OVER, elem_id="threshold-gates")
