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
from lab.signals import SIGNALS
from lab.threshold import board as threshold_board
from lab.threshold import markers
from lab.threshold.limits import SHARES
from lab.ui import guard, permalink, pickers, status, wording
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.live import Finished, follow
from lab.ui.probe.own_prompts import Own
from lab.ui.probe.tab import ProbeTab
from lab.ui.probe.wording import RIGHT
from lab.ui.style import ASSETS
from lab.ui.threshold import wording as words
from lab.ui.threshold.inputs import ABSTAIN, checked_limit, checked_signal, code, signal_choices
from lab.ui.threshold.prompts import Prompts, offered, picker
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
    prompts: Prompts

    def load(self, expr: str, signal: str, which: str, own: Own, limit: str = "") -> Screen:
        """The scores of one model, once; from here on the browser computes alone."""
        expr, signal = guard.checked_model(expr), checked_signal(signal)
        brought, start = self.prompts.are_brought(which, own), checked_limit(limit)
        chosen_on = self.workbench.known(expr, bundled("calibration"))
        try:
            found = self.prompts.known(expr, which, own)
            if found is None:
                waiting = words.UNMEASURED_OWN if brought else words.UNMEASURED
                return self.nothing(status.message(waiting), measurable=True)
            given = self.given(expr, signal, start=start, found=found, calibration=chosen_on)
        except LabError as error:  # a signal that some replies do not have
            return self.nothing(status.message(guard.sentence(error), kind="note"), measurable=False)
        return {
            self.view.board: given,
            self.view.status: status.badge(found) + self.about(chosen_on),
            self.view.measure: gr.Button(visible=chosen_on is None),
            self.view.limit: limit,
            self.view.code: "" if brought else code(expr, signal, given["start"], calibration=chosen_on),
            self.view.shown: f"{found.label} {found.probe_digest} {chosen_on is not None} {signal} {limit}",
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
        return board | {"right": RIGHT}

    def about(self, calibration: RecordSet | None) -> str:
        """What the limits were chosen on."""
        if calibration is None:
            return status.message(words.UNCALIBRATED)
        taught = sum(record.regime == "in_domain" for record in calibration.records)
        told = words.CHOSEN_ON.format(n=len(calibration.records), taught=taught, digest=calibration.probe_digest[:12])
        return f'<p class="th-note">{told} <b>{calibration.origin}</b> · {calibration.date}</p>'

    def revisit(self, expr: str, signal: str, which: str, own: Own, limit: str, shown: str) -> Screen:
        """The same when the tab is opened, unless these very scores are already there: the limit then stays."""
        if not expr:
            return {self.view.shown: shown}
        screen = self.load(expr, signal, which, own, limit)
        return {self.view.shown: shown} if shown and screen[self.view.shown] == shown else screen

    def measure(self, expr: str, signal: str, which: str, own: Own) -> Iterator[Screen]:
        """Put the model to the chosen prompts and the calibration prompts, whichever is not known, with progress."""
        expr = guard.checked_model(expr)

        def measure(progress: Progress, cancel: Cancel) -> None:
            self.prompts.measure(expr, which, own, progress=progress, cancel=cancel)

        for event in follow(measure):
            if not isinstance(event, Finished):
                yield {self.view.status: status.progress(event, doing=words.MEASURING.format(model=expr))}
        yield self.load(expr, signal, which, own)

    def use(self, expr: str, event: gr.EventData) -> tuple[Any, ...]:
        """Hand the limit and its model to Chat."""
        limit = checked_limit(str(guard.sent(event, "threshold")))
        signal = checked_signal(str(guard.sent(event, "signal")))
        ratio = permalink.number(0.01, 100)(str(getattr(event, "ratio", "")))  # of the cheapest limit
        named = "" if ratio is None else wording.CHEAPEST_LIMIT.format(ratio=ratio)
        handed = chat_tab.hand_over(self.workbench, guard.checked_model(expr), signal=signal, limit=limit, named=named)
        return (*handed, gr.Tabs(selected="chat"))

    def ask(self, expr: str, event: gr.EventData) -> tuple[Any, ...]:
        """Hand a prompt of the board to Chat, with the signal and its limit."""
        prompt = guard.checked_prompt(str(guard.sent(event, "prompt")))
        signal = checked_signal(str(guard.sent(event, "signal")))
        limit = checked_limit(str(guard.sent(event, "threshold")))
        if limit is not None and SIGNALS[signal].unit in SHARES and not 0 <= limit <= 1:
            limit = None  # beyond every score: the signal's own
        handed = chat_tab.hand_over(self.workbench, guard.checked_model(expr), signal=signal, limit=limit)
        return (*handed, prompt, gr.Tabs(selected="chat"))


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, probed: ProbeTab, tabs: gr.Tabs) -> ThresholdTab:
    """The tab's components and what they do."""
    gr.Markdown(words.LEAD, elem_classes="lead")
    with gr.Row(elem_classes="limit-row", equal_height=False):
        with gr.Column(scale=3, min_width=260):
            model = pickers.model_picker(workbench)
        with gr.Column(scale=4, min_width=260):
            signal = gr.Dropdown(
                signal_choices(), value=ABSTAIN, label=words.SIGNAL, interactive=True, elem_id="threshold-signal"
            )
    which = picker()
    source = gr.HTML(elem_id="threshold-status")
    with gr.Row(elem_classes="quiet-row"):
        measure = gr.Button(words.MEASURE, variant="primary", visible=False, elem_id="threshold-measure")
        stop = gr.Button("Stop", visible=False, elem_id="threshold-stop")
    names = ("data", "promise", "play", "charts", "axis", "dots", "cells", "cost", "limits", "stage")
    scripts = (*(f"threshold_{name}.js" for name in names), "threshold.js")
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
    do = _Handlers(workbench, view, Prompts(workbench, probed.brought))
    asked = [model, signal, which, probed.own]
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
    return ThresholdTab(model, signal, limit)
