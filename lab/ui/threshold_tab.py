"""Threshold: every prompt's score in the browser, and what a moving limit does to them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from lab.abstention import board
from lab.probes import bundled
from lab.ui import guard, pickers, status, wording
from lab.ui.chat_tab import ChatTab
from lab.workbench import PAPER_THRESHOLD, LoadedModel, Workbench

ASSETS = Path(__file__).parent / "assets"


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench

    def load(self, expr: str) -> tuple[dict[str, Any] | None, str]:
        """The scores of one model, once; from here on the browser computes alone."""
        loaded = self.workbench.model(expr)
        found = self.workbench.known(expr, bundled("probe_210"))
        if found is None:
            return None, status.message(wording.PROBE_UNMEASURED.replace("**", "") + " It is in the Probe tab.")
        given = board(
            found.records, signal="abstain_p", markers=markers(loaded), start=loaded.threshold, names=wording.REGIMES
        )
        return given, status.badge(found)

    def use(self, expr: str, event: gr.EventData) -> tuple[Any, float, str, Any]:
        """Hand the limit and its model to Chat."""
        limit = float(event.threshold)
        gr.Info(f"Chat now uses {expr} with the limit {limit:.3f}.", duration=4)
        return pickers.dropdown_with(self.workbench, expr), limit, "set in the Threshold tab", gr.Tabs(selected="chat")


def markers(loaded: LoadedModel) -> list[dict[str, Any]]:
    """Limits worth comparing, each with what it promises."""
    found = [{"name": "paper", "value": PAPER_THRESHOLD, "meaning": "The paper’s limit, chosen for another model."}]
    if loaded.operating_point is not None and loaded.operating_point.get("signal") == "abstain_p":
        meaning = (
            f"Calibrated on {loaded.operating_point.get('n', '?')} other prompts: the lowest limit with no false positive "
            "among the taught ones there. No promise for other kinds of prompts."
        )
        found.append({"name": "calibrated", "value": loaded.threshold, "meaning": meaning})
    return found


def build(workbench: Workbench, *, chat: ChatTab, tabs: gr.Tabs) -> gr.Dropdown:
    """The tab's components and what they do; returns its model picker."""
    do = _Handlers(workbench)
    gr.Markdown(wording.THRESHOLD, elem_classes="lead")
    model = pickers.model_picker(workbench)
    source = gr.HTML(elem_id="threshold-status")
    view = gr.HTML(
        value=None,
        html_template=(ASSETS / "threshold.html").read_text("utf-8"),
        js_on_load=(ASSETS / "threshold.js").read_text("utf-8"),
        apply_default_css=False,
        elem_id="threshold-board",
    )
    model.change(guard.shown(do.load), model, [view, source], **guard.QUICK, **guard.PRIVATE)
    view.use(  # the event that the button in threshold.js triggers
        guard.shown(do.use), model, [chat.model, chat.threshold, chat.source, tabs], **guard.QUICK, **guard.PRIVATE
    )
    return model
