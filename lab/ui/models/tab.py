"""Models: where each came from, what it is and what it measures; and more of them from the Hub."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.ui import as_code, guard, pickers, status
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.models import card as model_card
from lab.ui.models import fetch_panel
from lab.ui.models import tree as model_tree
from lab.ui.models import wording as words
from lab.ui.threshold.tab import ThresholdTab
from lab.workbench import cards, family_tree
from lab.workbench import fetched as fetched_models
from lab.workbench.workbench import Workbench

MOST_GRAFTS = 12
"""Grafts of a visit that the tree remembers."""
CHOOSE = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-model]');
  if (!button) return;
  trigger('choose', { model: button.dataset.model });
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const wide = window.innerWidth > 800;  // else the card lies below the tree
  if (!wide) document.querySelector('#models-card').scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
});
"""
Screen = dict[Any, Any]


@dataclass(frozen=True)
class _View:
    """The tab's outputs. grafts: those looked at in this visit."""

    tree: gr.HTML
    card: gr.HTML
    grafts: gr.State


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    view: _View

    def show(self, expr: str, seen: tuple[str, ...], made: Any = None) -> Screen:
        """Tree and card of a model; the tree keeps this visit's grafts. made: those of the Splice tab, as `names`."""
        if not expr:
            return {self.view.grafts: seen}
        expr = guard.checked_model(expr)
        fetched = {own.expr: own for own in fetched_models.known(self.workbench)}
        found = cards.card(self.workbench, expr, fetched=fetched.get(expr))
        if found.kind == "graft":
            seen = tuple(dict.fromkeys((found.expr, *seen)))[:MOST_GRAFTS]
        files = {name: cards.base_of(self.workbench, own) for name, own in fetched.items()}
        tops = family_tree.tree(
            self.workbench.models(), grafts=(*getattr(made, "names", ()), *reversed(seen)), files=files
        )
        credits = cards.credits(self.workbench.folder)
        return {
            self.view.tree: model_tree.html(tops, shown=self.named(found.expr)),
            self.view.card: model_card.html(found, credits=credits),
            self.view.grafts: seen,
        }

    def named(self, expr: str) -> str:
        """The expression as the tree has it: a variant with its seed."""
        entry = self.workbench.model(expr).entry
        return expr if entry is None else entry.expr

    def choose(self, event: gr.EventData) -> Any:
        """A model of the tree that was clicked."""
        return pickers.with_expression(self.workbench, guard.checked_model(guard.sent(event, "model")))

    def chat(self, expr: str) -> tuple[Any, ...]:
        """Hand the model to Chat, with its own limit."""
        return (*chat_tab.hand_over(self.workbench, guard.checked_model(expr)), gr.update(selected="chat"))

    def open(self, expr: str, tab: str) -> tuple[Any, Any]:
        """Another tab with the model chosen in it."""
        expr = guard.checked_model(expr)
        return pickers.with_expression(self.workbench, self.workbench.model(expr).expr), gr.update(selected=tab)


def build(
    workbench: Workbench,
    *,
    tab: gr.Tab,
    tabs: gr.Tabs,
    chat: ChatTab,
    probe: gr.Dropdown,
    threshold: ThresholdTab,
    grafts: gr.State | None = None,
) -> gr.Dropdown:
    """The tab's components and what they do; the choice of its model, for other tabs and links to set.

    grafts: a visitor's grafts of the Splice tab; its value has `names`.
    """
    gr.Markdown(words.LEAD, elem_classes="lead")
    pickers.left_out(workbench)
    with gr.Row(equal_height=False):
        with gr.Column(scale=5, min_width=300):
            tree = gr.HTML(
                model_tree.html(family_tree.tree(_entries(workbench)), shown=""), js_on_load=CHOOSE,
                elem_id="models-tree", apply_default_css=False,
            )  # fmt: skip
            model = pickers.model_picker(workbench, label=words.SHOWN)
            model.info = words.SHOWN_INFO
        with gr.Column(scale=6, min_width=300):
            with gr.Row(elem_classes="quiet-row"):
                talk = gr.Button("Chat with it", variant="primary", elem_id="models-chat")
                ask = gr.Button("Probe it", elem_id="models-probe")
                limit = gr.Button("Its limits", elem_id="models-limits")
            card = gr.HTML(status.message(words.CHOOSE), elem_id="models-card", apply_default_css=False)
    fetch_panel.build(workbench, model=model)
    gr.HTML(as_code.html(["models"], endpoint="models", arguments={}), elem_id="models-code", apply_default_css=False)
    seen = gr.State(())
    do = _Handlers(workbench, _View(tree, card, seen))
    outputs = [tree, card, seen]
    quick = {**guard.QUICK, **guard.PRIVATE}
    given = [model, seen] if grafts is None else [model, seen, grafts]
    gr.on([tab.select, model.change], guard.shown(do.show), given, outputs, **quick, **guard.LATEST)
    tree.choose(guard.shown(do.choose), None, model, **quick, **guard.EACH)
    talk.click(guard.shown(do.chat), model, [*chat.receivers(), tabs], **quick)
    ask.click(guard.shown(lambda expr: do.open(expr, "probe")), model, [probe, tabs], **quick)
    limit.click(guard.shown(lambda expr: do.open(expr, "threshold")), model, [threshold.model, tabs], **quick)
    return model


def _entries(workbench: Workbench) -> list[Any]:
    try:
        return workbench.models()
    except LabError:
        return []  # the head of the page says what is wrong with the manifest
