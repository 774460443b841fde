"""Splice: parts of one model in another, the four combinations side by side, and what it means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

import gradio as gr

from lab import figures, graft_tables, splice, tables
from lab.errors import LabError
from lab.score_tables import POOLED
from lab.ui import chat_tab, guard, pickers, status, wording
from lab.ui.chat_tab import ChatTab
from lab.ui.live import Finished, follow
from lab.workbench import Workbench

LAYERS = 8
"""Layers of the study's models, counted from 1 on the page and from 0 in expressions."""
SHOWN = ("abstain_p", "max_softmax_mean", "router_conf")
"""Signals compared."""
Screen = dict[Any, Any]


@dataclass(frozen=True)
class GraftTab:
    """What other tabs and links may set."""

    target: gr.Dropdown
    donor: gr.Dropdown
    parts: gr.CheckboxGroup
    strength: gr.Slider


@dataclass(frozen=True)
class _View:
    """The tab's outputs."""

    status: gr.HTML
    meaning: gr.HTML
    square: gr.HTML
    paired: gr.HTML
    forest: gr.Plot
    gates: gr.HTML
    details: gr.Column
    graft: gr.State

    def all(self) -> list[Any]:
        return list(vars(self).values())


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    view: _View

    def run(
        self, target: str, donor: str, parts: list[str], first: float, last: float, strength: float
    ) -> Iterator[Screen]:
        """Compare, with progress; stops when the visitor does."""
        target, donor = guard.checked_model(target), guard.checked_model(donor)
        if not parts:
            raise LabError("nothing to move", todo="tick at least one part")
        layers = self.layers(target, parts=parts, first=int(first), last=int(last))
        for event in follow(
            lambda progress, cancel: splice.compare(
                self.workbench, target, donor, parts=tuple(parts), layers=layers, strength=strength,
                progress=progress, cancel=cancel,
            )
        ):  # fmt: skip
            if isinstance(event, Finished):
                yield self.screen(event.value)
            else:
                yield {self.view.status: status.progress(event, doing=f"{donor} into {target}")}

    def layers(self, target: str, *, parts: list[str], first: int, last: int) -> tuple[int, int] | None:
        """The router layers to move, counted from 0 as in expressions; None for all of them."""
        if first > last:
            raise LabError(
                "the layers are in the wrong order", expected="first at most last", found=f"{first} to {last}"
            )
        top = self.workbench.model(target).config.n_layers
        if "router" not in parts or (first == 1 and last >= top):
            return None
        return first - 1, min(last, top) - 1

    def screen(self, found: splice.GraftResult) -> Screen:
        rows = graft_tables.paired_rows(found.paired, signals=SHOWN, names=wording.REGIMES, words=wording.SIGNALS)
        return {
            self.view.status: status.badge(found.result),
            self.view.meaning: meaning(found),
            self.view.square: graft_tables.two_by_two(found.two_by_two).html(),
            self.view.paired: graft_tables.paired(rows).html(),
            self.view.forest: figures.differences(graft_tables.changed(rows)),
            self.view.gates: graft_tables.gates(found.gates).html(),
            self.view.details: gr.Column(visible=True),
            self.view.graft: found.graft,
        }

    def chat(self, expr: str | None) -> tuple[Any, ...]:
        """Hand the graft to Chat, with the limit of the model whose abstain head it carries."""
        if not expr:
            raise LabError("there is no graft yet", todo="run a splice first")
        return (*chat_tab.hand_over(self.workbench, expr), gr.Tabs(selected="chat"))


def meaning(found: splice.GraftResult) -> str:
    """What the graft did to the abstain signal, in a sentence with its interval."""
    cell = found.paired["abstain_p"][POOLED]
    if cell.get("difference") is None or cell.get("low") is None:
        return status.message(f"{found.graft}: the abstain signal could not be compared.")
    change, low, high = cell["difference"], cell["low"], cell["high"]
    if found.result.model_digest == found.target.model_digest:
        told = "The graft equals its target, bit for bit: nothing changed."
    elif low > 0:
        told = "The abstain signal got better at telling unusual prompts from taught ones."
    elif high < 0:
        told = "The abstain signal got worse at telling unusual prompts from taught ones: the skill did not come along."
    else:
        told = "No change can be seen with this many prompts; that does not prove that there is none."
    spread = tables.interval(low, high, signed=True)
    return (
        f'<div class="card"><p class="verdict"><b>{escape(found.graft)}</b>: {told}</p>'
        f'<p class="soft">AUROC of abstain_p changed by {change:+.3f} {spread}, paired over the same prompts.</p></div>'
    )


def build(workbench: Workbench, *, chat: ChatTab, tabs: gr.Tabs) -> GraftTab:
    """The tab's components and what they do."""
    known = pickers.names(workbench)
    gr.Markdown(wording.SPLICE, elem_classes="lead")
    with gr.Row(equal_height=False):
        with gr.Column(scale=2, min_width=300):
            target = pickers.model_picker(workbench, label="Target: the model that receives")
            giver = next((name for name in known if name.split("@")[0] == "v7"), known[-1] if known else None)
            donor = pickers.model_picker(workbench, label="Donor: the model that gives", value=giver)
            parts = gr.CheckboxGroup(
                [(words, name) for name, words in wording.PARTS.items()], value=["abstain"], label="Parts to move"
            )
            with gr.Accordion("Layers and strength", open=False):
                first = gr.Slider(1, LAYERS, value=1, step=1, label="First router layer")
                last = gr.Slider(1, LAYERS, value=LAYERS, step=1, label="Last router layer")
                strength = gr.Slider(
                    0, 1, value=1, step=0.05, label="Strength", info="0 keeps the target, 1 takes the donor."
                )
            with gr.Row(elem_classes="quiet-row"):
                run = gr.Button("Splice", variant="primary", elem_id="graft-run")
                stop = gr.Button("Stop", elem_id="graft-stop")
        with gr.Column(scale=5, min_width=300):
            state = gr.HTML(status.message("Choose two models and press Splice."), elem_id="graft-status")
            with gr.Column(visible=False) as details:
                square = gr.HTML(elem_id="graft-square", apply_default_css=False)
                told = gr.HTML(elem_id="graft-meaning", apply_default_css=False)
                talk = gr.Button("Chat with this graft", variant="primary", elem_id="graft-chat")
                gr.Markdown(wording.DIFFERENCES)
                forest = gr.Plot(show_label=False, elem_id="graft-forest")
                gates = gr.HTML(elem_id="graft-gates", apply_default_css=False)
                with gr.Accordion("Paired differences as a table", open=False):
                    paired = gr.HTML(elem_id="graft-paired", apply_default_css=False)
    graft = gr.State(None)
    do = _Handlers(workbench, _View(state, told, square, paired, forest, gates, details, graft))
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    asked = [target, donor, parts, first, last, strength]
    running = run.click(guard.shown(do.run), asked, do.view.all(), **guard.BATCH, **quiet)
    stop.click(lambda: status.message(wording.STOPPED), None, state, cancels=[running], queue=False, **quiet)
    talk.click(guard.shown(do.chat), graft, [*chat.receivers(), tabs], **guard.QUICK, **guard.PRIVATE)
    return GraftTab(target, donor, parts, strength)
