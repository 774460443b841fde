"""Claims: what the paper says beside what was measured here, each leading to the view that shows it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from lab import claim_view, claims, reproduce
from lab.errors import LabError
from lab.ui import chat_tab, guard, status, wording
from lab.ui.chat_tab import ChatTab
from lab.ui.threshold_tab import ThresholdTab
from lab.workbench import Workbench

EVERY = "all"
OPEN = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-claim]');
  if (button) trigger('show', { claim: button.dataset.claim });
});
"""


@dataclass(frozen=True)
class Views:
    """Where a claim can be seen: the page's tabs, and in each the choice of its model."""

    tabs: gr.Tabs
    probe: gr.Dropdown
    threshold: ThresholdTab
    target: gr.Dropdown
    donor: gr.Dropdown
    chat: ChatTab

    def receivers(self) -> list[Any]:
        return [self.tabs, self.probe, self.threshold.model, self.target, self.donor, *self.chat.receivers()]


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    views: Views

    def rows(self) -> list[dict[str, Any]]:
        return reproduce.recorded_rows(self.workbench.folder)

    def filter(self, only: str) -> str:
        return claim_view.html(self.rows(), only=None if only == EVERY else only)

    def show(self, event: gr.EventData) -> dict[Any, Any]:
        """Open the view that shows a claim, with its model chosen."""
        place = claim_view.place(str(event.claim), self.workbench.folder)  # type: ignore[attr-defined]
        opened: dict[Any, Any] = {self.views.tabs: gr.Tabs(selected=place.tab)}
        if place.tab == "chat":
            handed = chat_tab.hand_over(self.workbench, place.model)
            return opened | dict(zip(self.views.chat.receivers(), handed, strict=True))
        if place.tab == "splice":
            return opened | {self.views.target: place.model, self.views.donor: place.donor}
        return opened | {(self.views.threshold.model if place.tab == "threshold" else self.views.probe): place.model}


def build(workbench: Workbench, *, views: Views) -> None:
    """The tab's components and what they do."""
    do = _Handlers(workbench, views)
    gr.Markdown(wording.CLAIMS, elem_classes="lead")
    try:
        rows = do.rows()
    except LabError as error:
        gr.HTML(status.message(f"{guard.sentence(error)} {wording.CLAIMS_MISSING}", kind="note"), elem_id="claims-none")
        return
    listed = [(f"{name} ({count})", name) for name, count in claim_view.counts(rows).items()]
    with gr.Row(elem_classes="quiet-row", equal_height=False):
        only = gr.Radio(
            [(f"all ({len(rows)})", EVERY), *listed], value=EVERY, label="Show", elem_id="claims-filter", scale=4
        )
        sheet = Path(tempfile.mkdtemp(prefix="lab-claims-")) / "claims.csv"
        sheet.write_text(claim_view.table(rows).csv(), encoding="utf-8")
        gr.DownloadButton("Download as CSV", value=str(sheet), size="sm", scale=0, min_width=160)
    view = gr.HTML(claim_view.html(rows), js_on_load=OPEN, elem_id="claims", apply_default_css=False, min_height=400)
    gr.Markdown(
        f"{claims.rule()} Recorded with the repository; measured again from the checkpoints by "
        "`python -m lab reproduce`.", elem_classes="soft",
    )  # fmt: skip
    only.change(guard.shown(do.filter), only, view, **guard.QUICK, **guard.PRIVATE)
    view.show(guard.shown(do.show), None, views.receivers(), **guard.QUICK, **guard.PRIVATE)
