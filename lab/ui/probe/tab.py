"""Probe: what a set of prompts says about a model, and the prompts behind every number of it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

import gradio as gr

from lab.evaluation.kept import KeptEvaluations
from lab.ui import guard
from lab.ui.probe import own_prompts
from lab.ui.probe.handlers import Handlers, Shown, chosen_set
from lab.ui.probe.layout import lay_out
from lab.ui.stoppable import Stoppable
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench

_SHOW = """() => {
  const opened = document.getElementById('%s'), place = opened.getBoundingClientRect();
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (place.top < 0 || place.top > 0.7 * window.innerHeight)
    opened.scrollIntoView({ behavior: still ? 'auto' : 'smooth' });
}"""
"""Brings what a click changed onto a small screen."""


@dataclass(frozen=True)
class ProbeTab:
    """What other tabs and links may set. opened: the id of the prompt that is looked at, or empty. own, brought: which
    prompts are in use, a visitor's file or a bundled set, and what was measured on such files."""

    model: gr.Dropdown
    prompt_set: gr.Radio
    question: gr.Radio
    regime: gr.Dropdown
    signal: gr.Dropdown
    opened: gr.Textbox
    own: gr.State
    brought: OwnPrompts


def build(workbench: Workbench, *, tab: gr.Tab) -> ProbeTab:
    """The tab's components and what they do."""
    view = lay_out(workbench, nothing=Shown())
    store = OwnPrompts()
    do = Handlers(workbench, view, KeptEvaluations(), Path(tempfile.mkdtemp(prefix="lab-exports-")), store)
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    at_once = {**guard.QUICK, **guard.PRIVATE}
    resample = {**guard.RESAMPLE, **quiet, **guard.LATEST}
    cell = [view.question, view.regime, view.signal]
    asked, outputs = [view.model, view.own, *cell, view.opened, view.shown], view.outputs()
    which = [view.model, view.own]
    opening = [*which, view.opened, view.on_view], [view.card, view.picture, view.on_view]
    chat = {**guard.CHAT, **quiet}
    shows = gr.on([view.model.input, *(own.input for own in cell), tab.select], guard.shown(do.show), asked,
                  outputs, **resample)  # fmt: skip
    shows.then(guard.shown(do.open), *opening, **chat)
    brought = gr.on([view.own_file.upload, view.own_file.clear], guard.shown(own_prompts.read), view.own_file,
                    [view.own_report, view.own, view.measure], **at_once, **guard.LATEST)  # fmt: skip
    brought.then(guard.shown(lambda own: own.chosen), view.own, view.prompt_set, **at_once)
    selected = view.prompt_set.input(guard.shown(chosen_set), view.prompt_set, view.own, **at_once, **guard.LATEST)
    selected.then(guard.shown(do.show), asked, outputs, **resample).then(guard.shown(do.open), *opening, **chat)
    brought.then(guard.shown(do.show), asked, outputs, **resample).then(guard.shown(do.open), *opening, **chat)
    started = [view.run.click, view.measure.click]
    work = Stoppable()
    running = gr.on(started, **work.run(guard.shown(do.recompute), asked, outputs), **guard.BATCH, **quiet)
    running.then(guard.shown(do.open), *opening, **chat)
    view.stop.click(**work.stop(guard.shown(do.stopped), which, view.status), cancels=[running], queue=False, **quiet)
    picking = [*which, view.question, view.opened, view.shown]
    picked = view.matrix.select(guard.shown(do.pick), picking, outputs, **{**resample, **guard.EACH})
    picked.then(None, None, None, js=_SHOW % "probe-told", queue=False, **quiet)
    for source in (view.prompts, view.roc, view.risk):
        looked = source.select(
            guard.shown(do.look), [*which, view.on_view], [view.opened, *opening[1]], **chat, **guard.EACH
        )
        looked.then(None, None, None, js=_SHOW % "probe-opened", queue=False, **quiet)
    return ProbeTab(view.model, view.prompt_set, view.question, view.regime, view.signal, view.opened, view.own, store)
