"""Claims: what the paper says beside what was measured here, each leading to the view that shows it."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gradio as gr

from lab.claims import claims, frontier
from lab.claims.claims import Quantity
from lab.claims.places import Place, place
from lab.claims.rows import Row, recorded_rows
from lab.errors import LabError
from lab.shown import benchmark_tables, claim_rows, csv_text, frontier_figure
from lab.threshold.best import ABSTAIN
from lab.ui import as_code, guard, status, wording
from lab.ui.chat import tab as chat_tab
from lab.ui.chat.tab import ChatTab
from lab.ui.chat.wording import STARTERS
from lab.ui.claims import pointed
from lab.ui.claims import wording as words
from lab.ui.probe.own_prompts import REGISTERED, Own
from lab.ui.probe.tab import ProbeTab
from lab.ui.threshold.tab import ThresholdTab
from lab.workbench.outputs import write_atomically
from lab.workbench.workbench import Workbench

EVERY = "all"
OPEN = """
element.addEventListener('click', (event) => {
  const button = event.target.closest('[data-claim]');
  if (button) trigger('show', { claim: button.dataset.claim });
});
"""


TALK = """
const talk = (event) => {
  const point = event.target.closest('[data-chat]');
  if (point && (event.type === 'click' || event.key === 'Enter'))
    trigger('talk', { model: point.dataset.chat, signal: point.dataset.signal });
};
element.addEventListener('click', talk);
element.addEventListener('keydown', talk);
"""


@dataclass(frozen=True)
class Views:
    """Where a claim can be seen: the page's tabs, and in each the choice of its model."""

    tabs: gr.Tabs
    probe: ProbeTab
    threshold: ThresholdTab
    target: gr.Dropdown
    donor: gr.Dropdown
    models: gr.Dropdown
    chat: ChatTab

    def receivers(self) -> list[Any]:
        limited, probed = self.threshold, self.probe
        return [
            self.tabs, probed.model, probed.prompt_set, probed.own, probed.question, limited.model, limited.signal,
            limited.followed, limited.limit, self.target, self.donor, self.models, *self.chat.receivers(),
        ]  # fmt: skip


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    views: Views
    runs: gr.HTML
    pointed: gr.Textbox

    def rows(self) -> list[Row]:
        return recorded_rows(self.workbench.folder)

    def filter(self, only: str) -> str:
        return claim_rows.html(self.rows(), only=None if only == EVERY else only)

    def show(self, event: gr.EventData) -> dict[Any, Any]:
        """Open the view that shows a claim, with its model chosen, and say and mark what to look at there."""
        claim_id = str(guard.sent(event, "claim"))
        found = place(claim_id, self.workbench.folder)
        gr.Info(look(claim_id, found), title="Where this comes from", duration=words.SECONDS)
        return self._opened(found) | {self.pointed: pointed.selector(found, about(claim_id, found))}

    def _opened(self, found: Place) -> dict[Any, Any]:
        if found.tab == "claims":
            return {self.runs: benchmark_tables.runs(self.workbench.folder).html()}
        opened: dict[Any, Any] = {self.views.tabs: gr.update(selected=found.tab)}
        if found.tab == "train":
            return opened
        if found.tab == "chat":
            handed = chat_tab.hand_over(self.workbench, found.model)
            return opened | dict(zip(self.views.chat.receivers(), handed, strict=True))
        if found.tab == "splice":
            return opened | {self.views.target: found.model, self.views.donor: found.donor}
        if found.tab == "threshold":
            limit = "" if found.limit is None else str(found.limit)
            limited = self.views.threshold
            return opened | {limited.model: found.model, **limited.named(ABSTAIN), limited.limit: limit}
        if found.tab == "models":
            return opened | {self.views.models: found.model}
        probed = self.views.probe
        registered = {probed.prompt_set: REGISTERED, probed.own: Own(bundled=REGISTERED)}
        return opened | registered | {probed.model: found.model, probed.question: "unusual"}

    def talk(self, event: gr.EventData) -> dict[Any, Any]:
        """Chat with the model of a point; a monitor's then decides."""
        model, signal = guard.checked_model(str(guard.sent(event, "model"))), str(guard.sent(event, "signal") or "")
        handed = chat_tab.hand_over(self.workbench, model, signal=signal or None)
        return {self.views.tabs: gr.update(selected="chat")} | dict(
            zip(self.views.chat.receivers(), handed, strict=True)
        )


def look(claim_id: str, found: Place) -> str:
    """What to look at in the view that a claim opens."""
    if found.tab == "claims":
        return words.RUNS
    if found.tab == "splice":
        return words.GRAFT
    if found.tab == "train":
        return words.TRAIN.format(model=found.model, recipe=found.model.partition("@")[0])
    own = about(claim_id, found)
    contrast = "all kinds together" if own.contrast == "in_domain" else wording.regime(own.contrast or "")
    return words.LOOK[own.gate or own.kind].format(
        signal=own.signal,
        contrast=contrast,
        minus=own.minus,
        model=own.model,
        threshold=own.threshold,
        **{own.regime: own.kind for own in STARTERS},
    )


def about(claim_id: str, found: Place) -> Quantity:
    """The quantity of a claim on the seed whose model its place shows."""
    (claim,) = claims.chosen([claim_id])
    seed = found.model.partition("@")[2]
    return claim.quantity.on(int(seed)) if seed else claim.quantity


def build(workbench: Workbench, *, views: Views) -> None:
    """The tab's components and what they do."""
    gr.Markdown(wording.CLAIMS, elem_classes="lead")
    try:
        rows = recorded_rows(workbench.folder)
    except LabError as error:
        gr.HTML(status.message(f"{guard.sentence(error)} {wording.CLAIMS_MISSING}", kind="note"), elem_id="claims-none")
        return
    gr.HTML(claim_rows.summary(rows), elem_id="claims-summary", apply_default_css=False)
    listed = [(f"{name} ({count})", name) for name, count in claim_rows.counts(rows).items()]
    with gr.Row(elem_classes="quiet-row", equal_height=False):
        only = gr.Radio(
            [(f"all ({len(rows)})", EVERY), *listed], value=EVERY, label="Show", elem_id="claims-filter", scale=4
        )
        sheet = Path(tempfile.mkdtemp(prefix="lab-claims-")) / "claims.csv"
        write_atomically(sheet, csv_text.as_file(claim_rows.table(rows).csv()))
        gr.DownloadButton("Download as CSV", value=str(sheet), size="sm", scale=0, min_width=160)
    runs = gr.HTML(elem_id="claims-runs", apply_default_css=False)
    view = gr.HTML(claim_rows.html(rows), js_on_load=OPEN, elem_id="claims", apply_default_css=False, min_height=400)
    gr.Markdown(
        f"{claims.rule()} Recorded with the repository; measured again from the checkpoints by "
        "`python -m lab reproduce`.", elem_classes="soft",
    )  # fmt: skip
    gr.HTML(as_code.html(["claims"], endpoint="claims", arguments={}), elem_id="claims-code", apply_default_css=False)
    marked = gr.Textbox("", visible="hidden", label="What to look at")
    do = _Handlers(workbench, views, runs, marked)
    if points := frontier.read(workbench.folder):
        gr.Markdown(words.FRONTIER)
        drawn = gr.HTML(frontier_figure.html(points), js_on_load=TALK, elem_id="frontier", apply_default_css=False)
        drawn.talk(guard.shown(do.talk), None, [views.tabs, *views.chat.receivers()], **guard.QUICK, **guard.PRIVATE,
                   **guard.EACH)  # fmt: skip
    only.change(guard.shown(do.filter), only, view, **guard.QUICK, **guard.PRIVATE)
    led = view.show(guard.shown(do.show), None, [*views.receivers(), runs, marked], **guard.QUICK, **guard.PRIVATE,
                    **guard.EACH)  # fmt: skip
    led.success(None, marked, None, js="(own) => window.labPoint(own)", queue=False, **guard.QUICK, **guard.PRIVATE)
