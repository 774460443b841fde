"""Train: start a recipe, watch what it does to the model, stop it, come back to it, talk to what it made."""

from __future__ import annotations

import atexit
from dataclasses import dataclass
from html import escape
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.runs import MOST_STEPS, RECIPES, Run, Runs
from lab.ui import chat_tab, curves, guard, kept_curves, status, wording
from lab.ui.chat_tab import ChatTab
from lab.workbench import Workbench

SECONDS_BETWEEN_LOOKS = 1.0
STEPS, SEED = 100, 1234
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
    file: gr.DownloadButton

    def all(self) -> list[Any]:
        return list(vars(self).values())


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    runs: Runs
    view: _View

    def start(self, recipe: str, seed: float, steps: float, request: gr.Request) -> Screen:
        """A run; whoever knows its id, which stands in the address, can come back to it."""
        visitor = request.client.host if request is not None and request.client else "local"
        return self.screen(self.runs.start(recipe, seed=int(seed), steps=int(steps), visitor=visitor))

    def look(self, name: str) -> Screen:
        """What a run has done by now."""
        return self.screen(self.runs.get(name)) if name else {self.view.timer: gr.Timer(active=False)}

    def stop(self, name: str) -> Screen:
        if not name:
            raise LabError("nothing is being trained", todo="start a run first")
        self.runs.stop(name)
        return {self.view.status: status.message(wording.STOPPING)}

    def talk(self, name: str) -> tuple[Any, ...]:
        """Hand the result to Chat."""
        run = self.runs.get(name) if name else None
        if run is None or run.result is None:
            raise LabError("there is no result yet", todo="let a run finish, or stop it")
        expr = self.workbench.adopt(f"run-{run.id}", run.result)
        return (*chat_tab.hand_over(self.workbench, expr), gr.Tabs(selected="chat"))

    def screen(self, run: Run) -> Screen:
        rows = run.rows()
        done = run.over and run.result is not None
        return {
            self.view.status: told(run, rows, ahead=self.runs.ahead(run.id)),
            self.view.curves: curves.panels(rows, steps=run.steps, recipe=run.recipe),
            self.view.replies: curves.replies(rows),
            self.view.run: run.id,
            self.view.timer: gr.Timer(active=not run.over),
            self.view.stop: gr.Button(interactive=not run.over),
            self.view.talk: gr.Button(interactive=done),
            self.view.file: gr.DownloadButton(value=str(run.result) if done else None, interactive=done),
        }


def told(run: Run, rows: list[dict[str, Any]], *, ahead: int) -> str:
    """How far a run is, or how it ended, in a card."""
    name = f"<b>{escape(run.recipe)}</b>, seed {run.seed}"
    if run.status == "waiting":
        return f'<div class="card" role="status"><p>{name} waits: {ahead} run{"s" * (ahead != 1)} before it.</p></div>'
    step = int(rows[-1]["step"]) if rows else 0
    if not run.over:
        left = rows[-1].get("eta_seconds") if rows and step else None
        more = f", about {left:.0f} s left" if left else ", reading the model and its prompts"
        share = 100 * step / run.steps
        return (
            f'<div class="card" role="status"><p>{name}: step <b>{step} of {run.steps}</b>{more}</p>'
            f'<div class="progress" role="progressbar" aria-valuemax="100" aria-valuenow="{share:.0f}">'
            f'<i style="width:{share:.1f}%"></i></div></div>'
        )
    words = {"finished": "is done", "stopped": "was stopped", "failed": "failed"}[run.status]
    why = f" {escape(run.why)}" if run.why else ""
    kept = "" if run.result is None else f" What it learnt is kept as {escape(run.result.name)}."
    kind = "note" if run.status == "failed" else ""
    return f'<div class="card" role="status"><p class="{kind}">{name} {words} after {step} steps.{why}{kept}</p></div>'


def build(workbench: Workbench, *, chat: ChatTab, tabs: gr.Tabs) -> gr.Textbox:
    """The tab's components and what they do; the id of the run shown, for the address."""
    runs = Runs(workbench.runs_folder, checkpoints=workbench.folder)
    atexit.register(runs.close)
    gr.Markdown(wording.TRAIN, elem_classes="lead")
    with gr.Row(elem_classes="limit-row", equal_height=False):
        recipe = gr.Dropdown(
            [(f"{name}: {about}", name) for name, about in RECIPES.items()], value="v7", label="Recipe", scale=4,
            elem_id="train-recipe", interactive=True,
        )  # fmt: skip
        steps = gr.Slider(
            25, MOST_STEPS, value=STEPS, step=25, label="Steps", scale=3, elem_id="train-steps",
            info="The study uses 500: minutes to half an hour, by processor.",
        )  # fmt: skip
        seed = gr.Number(SEED, label="Seed", precision=0, minimum=0, scale=1, min_width=110)
    with gr.Row(elem_classes=["quiet-row", "run-row"]):
        start = gr.Button("Start training", variant="primary", elem_id="train-start")
        stop = gr.Button("Stop, and keep what it learnt", elem_id="train-stop", interactive=False)
        talk = gr.Button("Chat with the result", elem_id="train-chat", interactive=False)
        file = gr.DownloadButton("Download the result", elem_id="train-file", interactive=False)
    told_ = gr.HTML(status.message(wording.TRAIN_EMPTY), elem_id="train-status", apply_default_css=False)
    drawn = curves.component("train-curves")
    said = gr.HTML(elem_id="train-replies", apply_default_css=False)
    run, timer = gr.Textbox("", visible="hidden", label="Run"), gr.Timer(SECONDS_BETWEEN_LOOKS, active=False)
    view = _View(told_, drawn, said, run, timer, stop, talk, file)
    do = _Handlers(workbench, runs, view)
    quick = {**guard.QUICK, **guard.PRIVATE}
    start.click(guard.shown(do.start), [recipe, seed, steps], view.all(), **quick)
    stop.click(guard.shown(do.stop), run, view.all(), **quick)
    timer.tick(guard.shown(do.look), run, view.all(), **quick)
    run.change(guard.shown(do.look), run, view.all(), **quick)
    talk.click(guard.shown(do.talk), run, [*chat.receivers(), tabs], **quick)
    kept_curves.build(workbench)
    return run
