"""Train: start a recipe, watch what it does to the model, stop it, come back to it, talk to what it made."""

from __future__ import annotations

import atexit
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.probe.prompts import bundled
from lab.study import probe_curve, recipes
from lab.study.asked import MOST_MINUTES, MOST_SEED, MOST_STEPS
from lab.study.queue import Queue
from lab.study.run import Run
from lab.ui import guard, pickers, status
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.live import Finished, follow
from lab.ui.train import bundled_curves, canaries, curves, result_file, run_list, run_status, wording
from lab.workbench.workbench import Workbench

SECONDS_BETWEEN_LOOKS, SECONDS_TO_STOP = 1.0, 5.0
STEPS, MINUTES, SEED = 100, 2, 1234
Screen = dict[Any, Any]


@dataclass(frozen=True)
class _View:
    """The tab's outputs."""

    status: gr.HTML
    curves: gr.HTML
    replies: gr.HTML
    run: gr.Textbox
    timer: gr.Timer
    stop: gr.Button
    talk: gr.Button
    probe: gr.Button
    file: gr.DownloadButton
    mine: gr.BrowserState
    listed: gr.HTML

    def all(self) -> list[Any]:
        return list(vars(self).values())


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    queue: Queue
    view: _View
    probed: gr.Dropdown
    tabs: gr.Tabs

    def start(
        self, recipe: str, seed: float, budget: str, steps: float, minutes: float, mine: Any, request: gr.Request
    ) -> Screen:
        """A run; whoever knows its id, which stands in the address, can come back to it."""
        visitor = request.client.host if request is not None and request.client else "local"
        run = self.queue.start(
            recipe, seed=guard.checked_count(seed, name="seed", least=0, most=MOST_SEED),
            steps=guard.checked_count(steps, name="number of steps", most=MOST_STEPS), visitor=visitor,
            minutes=float(minutes) if budget == "minutes" else None,
        )  # fmt: skip
        ids = run_list.with_(mine if isinstance(mine, list) else [], run.id)
        listed = run_list.html(self.queue, ids, shown=run.id)
        return self.screen(run) | {self.view.mine: ids, self.view.listed: listed}

    def look(self, name: str, mine: Any) -> Screen:
        """What a run has done by now."""
        if not name:
            return {self.view.timer: gr.update(active=False)}
        run = self.queue.get(name)
        return self.screen(run) | (self.listing(name, mine) if run.over else {})

    def listing(self, name: str, mine: Any) -> Screen:
        return {self.view.listed: run_list.html(self.queue, mine, shown=name)}

    def stop(self, name: str, mine: Any) -> Iterator[Screen]:
        """Ask the run to end, and show what there is as soon as it has."""
        if not name:
            raise LabError("nothing is being trained", todo="start a run first")
        self.queue.stop(name)
        yield {self.view.status: status.message(wording.STOPPING)}
        end = time.monotonic() + SECONDS_TO_STOP
        while not self.queue.get(name).over and time.monotonic() < end:
            time.sleep(0.05)
        yield self.look(name, mine)

    def talk(self, name: str) -> tuple[Any, ...]:
        """Hand the result to Chat, or what there is of it while it goes on."""
        run = self.queue.get(name) if name else None
        path = None if run is None else run.latest
        if run is None or path is None:
            raise LabError("there is no result yet", todo=wording.NOT_DONE)
        return (*chat_tab.hand_over(self.workbench, self.adopt(run, path)), gr.update(selected="chat"))

    def adopt(self, run: Run, path: Path) -> str:
        """The name of a run's result, or of its parts after a step, that expressions can use."""
        return self.workbench.adopt(run.name_of(path), path)

    def probe(self, name: str) -> Iterator[Screen]:
        """Put the 210 prompts to the result, with progress, and open Probe with it."""
        run = self.queue.get(name) if name else None
        if run is None or run.result is None:
            raise LabError("there is no result yet", todo=wording.NOT_DONE)
        expr, prompts = self.adopt(run, run.result), bundled("probe_210")
        if run.head_only:  # by arithmetic from the start's states, where those are known
            self.workbench.known(f"{run.base}+{expr}[abstain]", prompts)
        for event in follow(
            lambda progress, cancel: self.workbench.records(expr, prompts, progress=progress, cancel=cancel)
        ):
            if isinstance(event, Finished):
                yield self.screen(run) | {
                    self.probed: pickers.with_expression(self.workbench, expr), self.tabs: gr.update(selected="probe"),
                }  # fmt: skip
            else:
                yield {self.view.status: status.progress(event, doing=wording.MEASURING.format(recipe=run.recipe))}

    def screen(self, run: Run) -> Screen:
        rows = run.rows()
        done = run.over and run.result is not None
        talk = wording.TALK_NOW if not run.over else wording.TALK if run.result is not None else wording.TALK_KEPT
        return {
            self.view.status: run_status.html(run, rows, ahead=self.queue.ahead(run.id)),
            self.view.curves: curves.panels(
                rows, steps=run_status.last_step(run, rows), head_only=run.head_only, probed=run.probed()
            ),
            self.view.replies: canaries.html(rows, start=run.canaries()),
            self.view.run: run.id,
            self.view.timer: gr.update(active=not run.over or run.being_probed),
            self.view.stop: gr.update(interactive=not run.over),
            self.view.talk: gr.update(value=talk, interactive=run.latest is not None),
            self.view.probe: gr.update(interactive=done),
            self.view.file: gr.update(value=result_file.served(run), interactive=done),
        }


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, probed: gr.Dropdown, tabs: gr.Tabs) -> gr.Textbox:
    """The tab's components and what they do; the id of the run shown, for the address. probed: Probe's model.

    Where training is off, the curves that were kept.
    """
    if not MOST_STEPS:
        gr.HTML(status.message(wording.OFF, kind="note"), elem_id="train-off")
        bundled_curves.build(workbench, tab=tab)
        return gr.Textbox("", visible="hidden", label="Run")
    queue = Queue(workbench.runs_folder, checkpoints=workbench.folder, follower=probe_curve.follower(workbench))
    atexit.register(queue.close)
    gr.Markdown(wording.lead(), elem_classes="lead")
    pickers.left_out(workbench)
    with gr.Row(elem_classes="limit-row", equal_height=False):
        offered = [(f"{own.name}: {wording.recipe(own)}", own.name) for own in recipes.offered()]
        recipe = gr.Dropdown(
            offered, value=recipes.FEATURED, label="Recipe", scale=4, elem_id="train-recipe", interactive=True,
            min_width=260,
        )  # fmt: skip
        budget = gr.Radio(["steps", "minutes"], value="steps", label="Budget in", scale=2, min_width=180)
        steps = gr.Slider(
            min(25, MOST_STEPS), MOST_STEPS, value=min(STEPS, MOST_STEPS), step=25, label="Steps", scale=3,
            elem_id="train-steps", info=wording.STEPS_INFO, min_width=240,
        )  # fmt: skip
        minutes = gr.Slider(
            1, MOST_MINUTES, value=min(MINUTES, MOST_MINUTES), step=1, label="Minutes", scale=3,
            elem_id="train-minutes", info=wording.minutes_info(), visible=False, min_width=240,
        )  # fmt: skip
        seed = gr.Number(SEED, label="Seed", precision=0, minimum=0, scale=1, min_width=110)
    with gr.Row(elem_classes=["quiet-row", "run-row"]):
        start = gr.Button("Start training", variant="primary", elem_id="train-start")
        stop = gr.Button(wording.STOP, elem_id="train-stop", interactive=False)
        talk = gr.Button(wording.TALK, elem_id="train-chat", interactive=False)
        measure = gr.Button("Measure it on the probe", elem_id="train-probe", interactive=False)
        file = gr.DownloadButton("Download the result", elem_id="train-file", interactive=False)
    told = gr.HTML(status.message(wording.EMPTY), elem_id="train-status", apply_default_css=False)
    drawn = curves.component("train-curves")
    said = gr.HTML(elem_id="train-replies", apply_default_css=False)
    listed = gr.HTML(elem_id="train-runs", apply_default_css=False, js_on_load=run_list.PICK)
    run, timer = gr.Textbox("", visible="hidden", label="Run"), gr.Timer(SECONDS_BETWEEN_LOOKS, active=False)
    mine = run_list.remembered()
    view = _View(told, drawn, said, run, timer, stop, talk, measure, file, mine, listed)
    do = _Handlers(workbench, queue, view, probed, tabs)
    quick = {**guard.QUICK, **guard.PRIVATE}
    start.click(guard.shown(do.start), [recipe, seed, budget, steps, minutes, mine], view.all(), **quick)
    stop.click(guard.shown(do.stop), [run, mine], view.all(), **quick)
    timer.tick(guard.shown(do.look), [run, mine], view.all(), **quick)
    run.change(guard.shown(do.look), [run, mine], view.all(), **quick)
    tab.select(guard.shown(do.listing), [run, mine], view.all(), **quick)
    listed.select(guard.shown(_picked), None, run, **quick, **guard.EACH)
    talk.click(guard.shown(do.talk), run, [*chat.receivers(), tabs], **quick)
    measure.click(
        guard.shown(do.probe), run, [*view.all(), probed, tabs], show_progress="hidden", **guard.BATCH, **guard.PRIVATE
    )
    budget.change(_in, budget, [steps, minutes], queue=False, **quick)
    bundled_curves.build(workbench)
    return run


def _picked(event: gr.EventData) -> str:
    return str(guard.sent(event, "run"))[:12]


def _in(budget: str) -> tuple[Any, Any]:
    return gr.update(visible=budget != "minutes"), gr.update(visible=budget == "minutes")
