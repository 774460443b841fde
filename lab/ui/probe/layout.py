"""Where the Probe tab's components stand."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import gradio as gr

from lab import signals
from lab.ui import pickers, status, wording
from lab.ui.heatmap import heatmap
from lab.ui.probe import heat_table, own_prompts, pick_curve, pickable, prompt_list
from lab.ui.probe import wording as words
from lab.ui.probe.screen import signal_choices
from lab.workbench.workbench import Workbench

FIRST_KIND, FIRST_SIGNAL = "gibberish", "max_softmax_mean"
"""The cell shown first: the one the paper calls strong."""
INPUTS = ("model", "prompt_set", "run", "stop", "own_file", "measure", "own_report", "own")
"""Components that no result is written into."""


@dataclass(frozen=True)
class View:
    """The tab's components by what they show; HTML unless said otherwise."""

    model: gr.Dropdown
    prompt_set: gr.Radio
    run: gr.Button
    stop: gr.Button
    own_file: gr.File
    measure: gr.Button
    own_report: gr.HTML
    own: gr.State
    status: gr.HTML
    details: gr.Column
    headline: gr.HTML
    rule: gr.HTML
    matrix: gr.HTML
    question: gr.Radio
    regime: gr.Dropdown
    signal: gr.Dropdown
    told: gr.HTML
    roc: gr.HTML
    spread: gr.Plot
    prompts: gr.HTML
    card: gr.HTML
    picture: gr.HTML
    forest: gr.Plot
    roc_all: gr.Plot
    detection: gr.HTML
    correct: gr.HTML
    risk: gr.HTML
    risk_all: gr.Plot
    selective: gr.HTML
    within: gr.HTML
    lines: gr.DownloadButton
    sheet: gr.DownloadButton
    code: gr.HTML
    opened: gr.Textbox
    shown: gr.State
    on_view: gr.State

    def outputs(self) -> list[Any]:
        """What a result is written into."""
        return [getattr(self, field.name) for field in fields(self) if field.name not in INPUTS]


def lay_out(workbench: Workbench, *, nothing: object) -> View:
    """The components, empty. nothing: the state of an empty screen."""
    made: dict[str, Any] = {"shown": gr.State(nothing), "on_view": gr.State("")}
    made["opened"] = gr.Textbox("", visible="hidden", label="Prompt looked at")
    gr.Markdown(words.LEAD, elem_classes="lead")
    sets = own_prompts.offered_sets(workbench)
    with gr.Row(elem_classes=["limit-row", "probe-top"]):
        made["model"] = pickers.model_picker(workbench, scale=3, of_others=True)
        made["prompt_set"] = gr.Radio(
            [(words.SETS[name], name) for name in sets], value=own_prompts.REGISTERED, label=words.SET,
            elem_id="probe-set", scale=2,
        )  # fmt: skip
        made["run"] = gr.Button("Recompute live", elem_id="probe-run", min_width=140)
        made["stop"] = gr.Button("Stop", elem_id="probe-stop", min_width=90)
    upload = own_prompts.lay_out()
    made |= {"own_file": upload.file, "measure": upload.measure, "own_report": upload.report}
    made["own"] = gr.State(own_prompts.Own())
    made["status"] = gr.HTML(status.message(words.NO_MODEL), elem_id="probe-status", apply_default_css=False)
    with gr.Column(visible=False) as details:
        made["headline"] = _html("probe-verdict")
        made |= _detection() | _correctness()
        with gr.Row(elem_classes="quiet-row", equal_height=False):
            made["lines"] = gr.DownloadButton("Download the records (JSON lines)", size="sm")
            made["sheet"] = gr.DownloadButton("Download the AUROC table (CSV)", size="sm")
        made["code"] = _html("probe-code")
    return View(details=details, **made)


def _detection() -> dict[str, Any]:
    """Is the prompt unusual: the matrix, one cell of it with its prompts, and all signals at once."""
    made: dict[str, Any] = {}
    gr.Markdown(words.DETECTION, elem_classes="half")
    asked = [(told, name) for name, told in words.QUESTIONS.items()]
    made["question"] = gr.Radio(asked, value="unusual", label=words.QUESTION, elem_id="probe-question")
    made["matrix"] = pickable.component("probe-matrix")
    with gr.Row(elem_classes="quiet-row"):
        listed = [(heat_table.kind(name), name) for name in heat_table.LISTED]
        made["regime"] = gr.Dropdown(listed, value=FIRST_KIND, label="Kind of prompt", interactive=True)
        choices = signal_choices(signals.scalar_signals())  # those of the records on the screen, once there are any
        made["signal"] = gr.Dropdown(choices, value=FIRST_SIGNAL, label="Signal", interactive=True)
    made["told"] = _html("probe-told")
    with gr.Row(equal_height=False):
        with gr.Column(min_width=320):
            made["roc"] = pick_curve.component("probe-curve", name="roc")
        with gr.Column(min_width=320):
            gr.Markdown(words.DISTRIBUTION)
            made["spread"] = gr.Plot(show_label=False, elem_id="probe-spread")
    with gr.Row(equal_height=False):
        with gr.Column(scale=5, min_width=320):
            gr.Markdown(words.BEHIND)
            made["prompts"] = pickable.component("probe-prompts", elem_classes="tall-list")
        with gr.Column(scale=6, min_width=320):
            made["card"] = gr.HTML(prompt_list.empty(), elem_id="probe-opened", apply_default_css=False)
            made["picture"] = heatmap(elem_id="probe-heatmap")
    gr.Markdown(words.COMPARE)
    with gr.Row():
        with gr.Column(min_width=320):
            gr.Markdown(words.FOREST)
            made["forest"] = gr.Plot(show_label=False, elem_id="probe-forest")
        with gr.Column(min_width=320):
            gr.Markdown(words.ROC)
            made["roc_all"] = gr.Plot(show_label=False, elem_id="probe-roc")
    with gr.Accordion(wording.RULE, open=False):
        made["rule"] = _html("probe-rule")
    with gr.Accordion(wording.DETECTION, open=False):
        made["detection"] = _html("probe-detection")
    return made


def _correctness() -> dict[str, Any]:
    """Is the reply right: shares of right replies, and which signals know the wrong ones."""
    made: dict[str, Any] = {}
    gr.Markdown(words.CORRECTNESS, elem_classes="half")
    with gr.Row(equal_height=False):
        with gr.Column(min_width=320):
            made["correct"] = _html("probe-correct")
        with gr.Column(min_width=320):
            made["risk"] = pick_curve.component("probe-risk-curve", name="risk-coverage")
    gr.Markdown(words.RISK)
    made["risk_all"] = gr.Plot(show_label=False, elem_id="probe-risk")
    with gr.Accordion(wording.SELECTIVE, open=False):
        made["selective"] = _html("probe-selective")
    with gr.Accordion(wording.WITHIN, open=False):
        made["within"] = _html("probe-within")
    return made


def _html(elem_id: str) -> gr.HTML:
    return gr.HTML(elem_id=elem_id, apply_default_css=False)
