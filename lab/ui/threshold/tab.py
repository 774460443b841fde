"""Threshold: every prompt's score in the browser, and what a moving limit does to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.cli import calibration_text
from lab.errors import LabError
from lab.probe.prompts import bundled
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.threshold import board as threshold_board
from lab.threshold import markers
from lab.ui import guard, permalink, pickers, status, wording
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.live import Finished, follow
from lab.ui.style import ASSETS
from lab.ui.threshold import wording as words
from lab.ui.threshold.inputs import ABSTAIN, checked_limit, checked_signal, code, signal_choices
from lab.workbench.shares import pieces
from lab.workbench.workbench import Workbench

SETTLED = "() => document.querySelector('#threshold-board .th-root').dataset.limit"
"""The limit as the board shows it; read in the browser, so that no request is made."""
Screen = dict[Any, Any]


@dataclass(frozen=True)
class ThresholdTab:
    """What other tabs and links may set. limit: as text, empty for the model's own."""

    model: gr.Dropdown
    signal: gr.Dropdown
    limit: gr.Textbox


@dataclass(frozen=True)
class _View:
    """The tab's outputs."""

    board: gr.HTML
    status: gr.HTML
    measure: gr.Button
    limit: gr.Textbox
    code: gr.HTML
    shown: gr.State


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    view: _View

    def load(self, expr: str, signal: str, limit: str = "") -> Screen:
        """The scores of one model, once; from here on the browser computes alone."""
        expr, signal = guard.checked_model(expr), checked_signal(signal)
        found, chosen_on = (self.workbench.known(expr, bundled(name)) for name in ("probe_210", "calibration"))
        if found is None:
            return self.nothing(status.message(words.UNMEASURED), measurable=True)
        start = checked_limit(limit)
        try:
            given = self.given(expr, signal, start=start, found=found, calibration=chosen_on)
        except LabError as error:  # a signal that some replies do not have
            return self.nothing(status.message(guard.sentence(error), kind="note"), measurable=False)
        return {
            self.view.board: given,
            self.view.status: status.badge(found) + self.about(chosen_on),
            self.view.measure: gr.Button(visible=chosen_on is None),
            self.view.limit: limit,
            self.view.code: code(expr, signal, given["start"], calibration=chosen_on),
            self.view.shown: f"{found.label} {chosen_on is not None} {signal} {limit}",
        }

    def nothing(self, told: str, *, measurable: bool) -> Screen:
        """An empty board, and why it is empty."""
        return {
            self.view.board: None,
            self.view.status: told,
            self.view.measure: gr.Button(visible=measurable),
            self.view.code: "",
            self.view.shown: "",
        }

    def given(
        self, expr: str, signal: str, *, start: float | None, found: RecordSet, calibration: RecordSet | None
    ) -> dict[str, Any]:
        """The board's value: what `lab.threshold.board` gives, with the page's words."""
        loaded = self.workbench.model(expr)
        known = calibration.records if calibration is not None else None
        marked = markers.markers(loaded, known, signal=signal)
        if start is None:
            own = next((m.value for m in marked if m.value is not None and m.name != "paper"), None)
            start = own if own is not None else threshold_board.middle(found.records, signal=signal)
        board = threshold_board.board(
            found.records, signal=signal, markers=marked, start=start, names=wording.REGIMES, calibration=known
        )
        for marker in board["markers"]:
            marker["words"] = words.MARKERS[marker["name"]]
            marker["gap"] = marker["gap"] and words.GAP.format(gap=calibration_text.gap(marker["gap"]))
        return board | {"usable": True, "why": ""}

    def about(self, calibration: RecordSet | None) -> str:
        """What the limits were chosen on."""
        if calibration is None:
            return status.message(words.UNCALIBRATED)
        taught = sum(record.regime == "in_domain" for record in calibration.records)
        told = words.CHOSEN_ON.format(n=len(calibration.records), taught=taught, digest=calibration.probe_digest[:12])
        return f'<p class="th-note">{told} <b>{calibration.origin}</b> · {calibration.date}</p>'

    def revisit(self, expr: str, signal: str, limit: str, shown: str) -> Screen:
        """The same when the tab is opened, unless these very scores are already there: the limit then stays."""
        if not expr:
            return {self.view.shown: shown}
        screen = self.load(expr, signal, limit)
        return {self.view.shown: shown} if shown and screen[self.view.shown] == shown else screen

    def measure(self, expr: str, signal: str) -> Iterator[Screen]:
        """Put the model to the probe and the calibration prompts, whichever is not known, with progress."""
        expr = guard.checked_model(expr)
        asked = [bundled(name) for name in ("probe_210", "calibration")]
        missing = [prompts for prompts in asked if self.workbench.known(expr, prompts) is None]

        def measure(progress: Progress, cancel: Cancel) -> None:
            for prompts, part in zip(missing, pieces(progress, [len(own) for own in missing]), strict=True):
                self.workbench.records(expr, prompts, progress=part, cancel=cancel)

        for event in follow(measure):
            if not isinstance(event, Finished):
                yield {self.view.status: status.progress(event, doing=words.MEASURING.format(model=expr))}
        yield self.load(expr, signal)

    def use(self, expr: str, event: gr.EventData) -> tuple[Any, ...]:
        """Hand the limit and its model to Chat."""
        limit = checked_limit(str(guard.sent(event, "threshold")))
        signal = checked_signal(str(guard.sent(event, "signal")))
        ratio = permalink.number(0.01, 100)(str(getattr(event, "ratio", "")))  # of the cheapest limit
        named = "" if ratio is None else wording.CHEAPEST_LIMIT.format(ratio=ratio)
        handed = chat_tab.hand_over(self.workbench, guard.checked_model(expr), signal=signal, limit=limit, named=named)
        return (*handed, gr.Tabs(selected="chat"))


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, tabs: gr.Tabs) -> ThresholdTab:
    """The tab's components and what they do."""
    gr.Markdown(words.LEAD, elem_classes="lead")
    with gr.Row(elem_classes="limit-row", equal_height=False):
        with gr.Column(scale=3, min_width=260):
            model = pickers.model_picker(workbench)
        with gr.Column(scale=4, min_width=260):
            signal = gr.Dropdown(
                signal_choices(), value=ABSTAIN, label=words.SIGNAL, interactive=True, elem_id="threshold-signal"
            )
    source = gr.HTML(elem_id="threshold-status")
    with gr.Row(elem_classes="quiet-row"):
        measure = gr.Button(words.MEASURE, variant="primary", visible=False, elem_id="threshold-measure")
        stop = gr.Button("Stop", visible=False, elem_id="threshold-stop")
    scripts = ("threshold_data.js", "threshold_charts.js", "threshold_cost.js", "threshold.js")
    board = gr.HTML(
        value=None,
        html_template=(ASSETS / "threshold.html").read_text("utf-8"),
        js_on_load="\n".join((ASSETS / name).read_text("utf-8") for name in scripts),
        apply_default_css=False,
        elem_id="threshold-board",
    )
    as_code_ = gr.HTML(elem_id="threshold-code", apply_default_css=False)
    limit, shown = gr.Textbox("", visible="hidden", label="Limit"), gr.State("")
    view = _View(board, source, measure, limit, as_code_, shown)
    do = _Handlers(workbench, view)
    outputs = list(vars(view).values())
    quick = {**guard.QUICK, **guard.PRIVATE}
    gr.on([model.input, signal.input], guard.shown(do.load), [model, signal], outputs, **quick)
    tab.select(guard.shown(do.revisit), [model, signal, limit, shown], outputs, **quick)
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    show_stop = {"fn": lambda: gr.Button(visible=True), "inputs": None, "outputs": stop, **quick}
    hide_stop = {"fn": lambda: gr.Button(visible=False), "inputs": None, "outputs": stop, **quick}
    measure.click(**show_stop)
    running = measure.click(guard.shown(do.measure), [model, signal], outputs, **guard.BATCH, **quiet)
    running.then(**hide_stop)
    halted = stop.click(guard.shown(do.load), [model, signal], outputs, cancels=[running], queue=False, **quick)
    halted.then(**hide_stop)
    board.settle(None, None, limit, js=SETTLED, queue=False, **quick)
    board.use(guard.shown(do.use), model, [*chat.receivers(), tabs], **quick)  # the button of threshold.js
    return ThresholdTab(model, signal, limit)
