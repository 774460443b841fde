"""Splice: parts of one model in another, the four combinations side by side, and what it means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.evaluation.questions import QUESTIONS
from lab.graft import splice
from lab.replies.quality import NOT_JUDGED
from lab.shown import figures, graft_rows, graft_square, graft_tables, interval_rows
from lab.statistics.estimate import NotRun
from lab.threshold.best import ABSTAIN
from lab.ui import guard, pickers, status
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.live import Finished, follow
from lab.ui.probe import wording as probe_words
from lab.ui.splice import degrees as graft_degrees
from lab.ui.splice import meaning as graft_meaning
from lab.ui.splice import wording
from lab.ui.splice.choice import Choice, choice, n_layers
from lab.ui.splice.history import Grafts
from lab.ui.stoppable import Stoppable
from lab.ui.wording import PARTS, REGIMES, SIGNALS, STOPPED
from lab.workbench.workbench import Workbench

SHOWN = ("abstain_p", "max_softmax_mean", "router_conf")
"""Signals compared."""
Screen = dict[Any, Any]


@dataclass(frozen=True)
class GraftTab:
    """What other tabs and links may set. layers: those whose router moves, counted from 0 as in expressions.

    offered: how many layers the boxes are for; None where a link named its layers. history: this visit's."""

    target: gr.Dropdown
    donor: gr.Dropdown
    parts: gr.CheckboxGroup
    layers: gr.CheckboxGroup
    offered: gr.State
    strength: gr.Slider
    history: gr.State


@dataclass(frozen=True)
class _View:
    """The tab's outputs."""

    status: gr.HTML
    meaning: gr.HTML
    square: gr.HTML
    rows: gr.HTML
    paired: gr.HTML
    forest: gr.Plot
    gates: gr.HTML
    code: gr.HTML
    details: gr.Column
    graft: gr.State
    history: gr.State
    listed: gr.HTML
    compare: gr.CheckboxGroup

    def all(self) -> list[Any]:
        return list(vars(self).values())


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    view: _View

    def preview(
        self, target: str, donor: str, parts: list[str], layers: list[int], strength: float, shown: str | None
    ) -> Iterator[Screen]:
        """What follows from known measurements, at once; else what it would cost."""
        try:
            asked = choice(self.workbench, target, donor, parts, layers, strength)
            if asked.expr == shown:
                yield {self.view.graft: shown}
                return
            missing = splice.to_measure(self.workbench, asked.target, asked.donor, **asked.options())
        except LabError as error:
            yield self.empty(status.message(guard.sentence(error), kind="note"))
            return
        if missing:
            yield self.empty(status.message(wording.needs(len(missing))))
            return
        found = splice.compare(self.workbench, asked.target, asked.donor, judge=False, **asked.options())
        yield self.screen(found, asked)
        if NotRun(NOT_JUDGED) in found.coherent:  # seconds, and then kept
            found = splice.compare(self.workbench, asked.target, asked.donor, judge=True, **asked.options())
            yield self.figures(found)

    def run(
        self, target: str, donor: str, parts: list[str], layers: list[int], strength: float, history: Grafts
    ) -> Iterator[Screen]:
        """Measure what is missing, with progress, compare, and remember; stops when the visitor does."""
        asked = choice(self.workbench, target, donor, parts, layers, strength)
        for event in follow(
            lambda progress, cancel: splice.compare(
                self.workbench, asked.target, asked.donor, judge=True, progress=progress, cancel=cancel,
                **asked.options(),
            )
        ):  # fmt: skip
            if isinstance(event, Finished):
                history = history.with_(event.value, asked, at=f"{datetime.now():%H:%M:%S}")
                listed = {
                    self.view.history: history,
                    self.view.listed: history.html(),
                    self.view.compare: gr.update(choices=history.names, visible=len(history.kept) > 1),
                }
                yield self.screen(event.value, asked) | listed
            else:
                yield {self.view.status: status.progress(event, doing=f"{asked.donor} into {asked.target}")}

    def offer(self, target: str, ticked: list[int], offered: int | None) -> tuple[Any, int]:
        """The layers of the target as boxes: all ticked where all were, else those of the ticked ones that it has."""
        n = n_layers(self.workbench, target)
        return gr.update(**boxes(n, None if len(ticked) == offered else ticked)), n

    def empty(self, told: str) -> Screen:
        return {self.view.status: told, self.view.details: gr.update(visible=False), self.view.graft: None}

    def screen(self, found: splice.GraftResult, asked: Choice) -> Screen:
        rows = graft_tables.paired_rows(found.paired, signals=SHOWN, names=REGIMES, words=SIGNALS)
        return {
            self.view.status: status.badge(found.result),
            **self.figures(found),
            self.view.paired: replace(graft_tables.paired(rows), about=found.result.measured_on).html(),
            self.view.forest: figures.differences(moved) if (moved := graft_tables.changed(rows)) else None,
            self.view.gates: replace(graft_tables.gates(found.gates), about=found.result.measured_on).html(),
            self.view.code: asked.code(),
            self.view.details: gr.update(visible=True),
            self.view.graft: found.graft,
        }

    def figures(self, found: splice.GraftResult) -> Screen:
        """What the graft did; for both questions, of which the page shows the one that is asked, the 2×2 and the graft
        beside target, donor and controls."""
        square, rows = "", ""
        for question in QUESTIONS:
            drawn = graft_square.html(found.two_by_two, chosen=found.graft, question=question)
            listed = graft_rows.rows(found, question)
            table = interval_rows.html(listed, caption=wording.ROWS[question], first=wording.ROWS_FIRST)
            square += f'<div class="asked-{question}">{drawn}</div>'
            rows += f'<div class="asked-{question}">{table}</div>'
        return {self.view.meaning: graft_meaning.html(found), self.view.square: square, self.view.rows: rows}

    def chat(self, expr: str | None) -> tuple[Any, ...]:
        """Hand the graft to Chat, decided by its abstain head at the limit of the model that this comes from."""
        if not expr:
            raise LabError("there is no graft yet", todo="run a splice first")
        return (*chat_tab.hand_over(self.workbench, expr, signal=ABSTAIN), gr.update(selected="chat"))


def boxes(n_layers: int, ticked: Sequence[int] | None = None) -> dict[str, Any]:
    """Choices and value of the boxes for so many layers. ticked: None for all."""
    every = range(n_layers)
    value = [layer for layer in every if ticked is None or layer in ticked]
    return {"choices": [(str(layer), layer) for layer in every], "value": value}


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, tabs: gr.Tabs) -> GraftTab:
    """The tab's components and what they do."""
    known = pickers.names(workbench)
    gr.Markdown(wording.LEAD, elem_classes="lead")
    pickers.left_out(workbench)
    with gr.Row(equal_height=False):
        with gr.Column(scale=2, min_width=300):
            target = pickers.model_picker(workbench, label="Target: the model that receives")
            giver = pickers.featured(known) or (known[-1] if known else None)
            donor = pickers.model_picker(workbench, label="Donor: the model that gives", value=giver)
            parts = gr.CheckboxGroup(
                [(words, name) for name, words in PARTS.items()], value=["abstain"], label="Parts to move"
            )
            n_first = pickers.n_layers(workbench, target.value)
            layers = gr.CheckboxGroup(**boxes(n_first), label=wording.LAYERS, elem_id="graft-layers", visible=False)
            # What is ticked, for every other event: Gradio refuses a tick in a box that another target has taken away.
            ticked, offered = gr.State(list(range(n_first))), gr.State(n_first)
            strength = gr.Slider(
                0, 1, value=1, step=0.05, label="Strength", info="0 keeps the target, 1 takes the donor.",
                elem_id="graft-strength",
            )  # fmt: skip
            with gr.Row(elem_classes="quiet-row"):
                run = gr.Button("Splice", variant="primary", elem_id="graft-run")
                stop = gr.Button("Stop", elem_id="graft-stop")
            talk = gr.Button("Chat with this graft", elem_id="graft-chat")
        with gr.Column(scale=5, min_width=300):
            state = gr.HTML(status.message(wording.CHOOSE), elem_id="graft-status", apply_default_css=False)
            with gr.Column(visible=False, elem_id="graft-found") as details:
                told = gr.HTML(elem_id="graft-meaning", apply_default_css=False)
                gr.Radio(  # both answers are on the page; splice.css shows the one to what is asked here
                    [(asked, name) for name, asked in probe_words.QUESTIONS.items()], value=QUESTIONS[0],
                    label=probe_words.QUESTION, elem_id="graft-question", interactive=True,
                )  # fmt: skip
                with gr.Row(equal_height=False):
                    with gr.Column(min_width=300):
                        gr.Markdown(wording.SQUARE)
                        square = gr.HTML(elem_id="graft-square", apply_default_css=False)
                        for name, note in wording.SQUARE_NOTES.items():
                            gr.Markdown(note, elem_classes=["soft", f"asked-{name}"])
                    with gr.Column(min_width=300, elem_classes="asked-unusual"):
                        gr.Markdown(wording.DIFFERENCES)
                        forest = gr.Plot(show_label=False, elem_id="graft-forest")
                rows = gr.HTML(elem_id="graft-rows", apply_default_css=False)
                gr.Markdown(wording.ROWS_NOTE, elem_classes=["soft", "asked-unusual"])
                with gr.Accordion("Paired differences and deploy gates as tables", open=False):
                    paired = gr.HTML(elem_id="graft-paired", apply_default_css=False)
                    gates = gr.HTML(elem_id="graft-gates", apply_default_css=False)
                code = gr.HTML(elem_id="splice-code", apply_default_css=False)
    asked: list[Any] = [target, donor, parts, ticked, strength]
    graft_degrees.build(workbench, asked=asked)
    gr.Markdown(f"#### {wording.HISTORY}")
    listed = gr.HTML(Grafts().html(), elem_id="graft-history", apply_default_css=False)
    compare = gr.CheckboxGroup([], label=wording.COMPARE, visible=False, elem_id="graft-compare")
    compared = gr.HTML(elem_id="graft-compared", apply_default_css=False)
    graft, history = gr.State(None), gr.State(Grafts())
    view = _View(
        state, told, square, rows, paired, forest, gates, code, details, graft, history, listed, compare
    )  # fmt: skip
    do = _Handlers(workbench, view)
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    changes = [own.change for own in asked]
    gr.on(
        [tab.select, *changes], guard.shown(do.preview), [*asked, graft], view.all(), **guard.LATEST,
        **guard.RESAMPLE, **quiet,
    )  # fmt: skip
    layers.change(lambda chosen: chosen, layers, ticked, queue=False, **quiet)
    target.change(guard.shown(do.offer), [target, ticked, offered], [layers, offered], **guard.QUICK, **guard.PRIVATE)
    parts.change(lambda chosen: gr.update(visible="router" in chosen), parts, layers, queue=False, **quiet)
    work = Stoppable()
    running = run.click(**work.run(guard.shown(do.run), [*asked, history], view.all()), **guard.BATCH, **quiet)
    stop.click(**work.stop(lambda: status.message(STOPPED), [], state), cancels=[running], queue=False, **quiet)
    compare.change(lambda names, own: own.compared(names), [compare, history], compared, queue=False, **quiet)
    talk.click(guard.shown(do.chat), graft, [*chat.receivers(), tabs], **guard.QUICK, **guard.PRIVATE)
    return GraftTab(target, donor, parts, layers, offered, strength, history)
