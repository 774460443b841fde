"""Threshold: every prompt's score in the browser, and what a moving limit does to them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from lab import abstention
from lab.loaded import PAPER_THRESHOLD, LoadedModel
from lab.probes import bundled
from lab.ui import chat_tab, guard, pickers, status, wording
from lab.ui.chat_tab import ChatTab
from lab.workbench import Workbench

ASSETS = Path(__file__).parent / "assets"


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench

    def load(self, expr: str) -> tuple[Any, str]:
        """The scores of one model, once; from here on the browser computes alone."""
        loaded = self.workbench.model(guard.checked_model(expr))
        found = self.workbench.known(expr, bundled("probe_210"))
        if found is None:
            return None, status.message(wording.PROBE_UNMEASURED)
        given = abstention.board(
            found.records, signal="abstain_p", markers=markers(loaded), start=loaded.threshold, names=wording.REGIMES
        )
        return given, status.badge(found)

    def revisit(self, expr: str, shown: str) -> tuple[Any, Any]:
        """The same when the tab is opened, unless these very scores are already there: the limit then stays."""
        if not expr:
            return gr.skip(), gr.skip()
        board, label = self.load(expr)
        return (gr.skip(), gr.skip()) if board is not None and label == shown else (board, label)

    def use(self, expr: str, event: gr.EventData) -> tuple[Any, ...]:
        """Hand the limit and its model to Chat."""
        limit = float(event.threshold)  # type: ignore[attr-defined]
        handed = chat_tab.hand_over(self.workbench, guard.checked_model(expr), limit=limit)
        return (*handed, gr.Tabs(selected="chat"))


def markers(loaded: LoadedModel) -> list[dict[str, Any]]:
    """Limits worth comparing, each with what it promises."""
    found = [{"name": "paper", "value": PAPER_THRESHOLD, "meaning": "The paper's limit, chosen for another model."}]
    if loaded.operating_point is not None and loaded.operating_point.get("signal") == "abstain_p":
        meaning = (
            f"Calibrated on {loaded.operating_point.get('n', '?')} other prompts: the lowest limit with no false "
            "positive among the taught ones there. No promise for other kinds of prompts."
        )
        found.append({"name": "calibrated", "value": loaded.threshold, "meaning": meaning})
    return found


def build(workbench: Workbench, *, tab: gr.Tab, chat: ChatTab, tabs: gr.Tabs) -> gr.Dropdown:
    """The tab's components and what they do; the choice of its model, for other tabs to set."""
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
    quick = {**guard.QUICK, **guard.PRIVATE}
    model.input(guard.shown(do.load), model, [view, source], **quick)
    tab.select(guard.shown(do.revisit), [model, source], [view, source], **quick)
    view.use(  # the event that the button in threshold.js triggers
        guard.shown(do.use), model, [*chat.receivers(), tabs], **quick
    )
    return model
