"""Probe: what 210 prompts say about a model, from shipped records or measured now."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from lab import figures, records, score_tables
from lab.probes import ProbeSet, bundled
from lab.record_files import RecordSet
from lab.scores import Scores
from lab.ui import guard, pickers, status, wording
from lab.ui.live import Finished, follow
from lab.workbench import Workbench

SHOWN = ("max_softmax_mean", "max_softmax_last", "router_conf", "router_entropy_var", "abstain_p", "prompt_bytes")
"""Columns of the matrix; `router_entropy_mean` ranks as `router_conf` does, by construction."""
DRAWN = ("max_softmax_mean", "router_conf", "abstain_p")
"""Series of the figures."""

Screen = dict[Any, Any]


@dataclass(frozen=True)
class _View:
    """The tab's outputs."""

    status: gr.HTML
    verdict: gr.HTML
    matrix: gr.HTML
    rule: gr.HTML
    within: gr.HTML
    correct: gr.HTML
    detection: gr.HTML
    selective: gr.HTML
    risk: gr.Plot
    forest: gr.Plot
    roc: gr.Plot
    prompts: gr.HTML
    lines: gr.DownloadButton
    sheet: gr.DownloadButton
    details: gr.Column
    shown: gr.State

    def all(self) -> list[Any]:
        return list(vars(self).values())


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    view: _View
    scores: Scores
    exports: Path

    def probe_set(self) -> ProbeSet:
        return bundled("probe_210")

    def show(self, expr: str, regime: str) -> Iterator[Screen]:
        """What is known of a model without running it."""
        found = self.workbench.known(guard.checked_model(expr), self.probe_set())
        if found is None:
            told = status.message(wording.PROBE_UNMEASURED)
            yield {self.view.status: told, self.view.details: gr.Column(visible=False), self.view.shown: ""}
            return
        yield {self.view.status: status.badge(found) + status.message(wording.RESAMPLING)}
        yield self.screen(found, regime)

    def revisit(self, expr: str, regime: str, shown: str) -> Iterator[Screen]:
        """The same when the tab is opened, unless it is on the screen already or there is no model."""
        if not expr:
            yield {self.view.shown: shown}
            return
        found = self.workbench.known(guard.checked_model(expr), self.probe_set())
        if found is not None and shown == found.label:
            yield {self.view.shown: shown}
        else:
            yield from self.show(expr, regime)

    def recompute(self, expr: str, regime: str) -> Iterator[Screen]:
        """Measure now, with progress; stops when the visitor does."""
        prompts, expr = self.probe_set(), guard.checked_model(expr)
        for event in follow(
            lambda progress, cancel: self.workbench.records(expr, prompts, progress=progress, cancel=cancel, fresh=True)
        ):
            if isinstance(event, Finished):
                yield {self.view.status: status.message(wording.RESAMPLING)}
                yield self.screen(event.value, regime)
            else:
                yield {self.view.status: status.progress(event, doing=f"Putting the prompts to {expr}")}

    def stopped(self, expr: str) -> str:
        """That the run was stopped, above what is still shown."""
        found = self.workbench.known(guard.checked_model(expr), self.probe_set())
        return status.message(wording.STOPPED) + (status.badge(found) if found is not None else "")

    def screen(self, found: RecordSet, regime: str) -> Screen:
        score = self.scores.of(found)
        words = wording.SIGNALS
        matrix = score_tables.auroc_matrix(score, signals=SHOWN, names=wording.REGIMES, words=words)
        stem = f"{found.model}-{found.model_digest[:12]}"
        lines, sheet = self.exports / f"{stem}.records.jsonl", self.exports / f"{stem}.auroc.csv"
        records.write(lines, found.records)
        sheet.write_text(matrix.csv(), encoding="utf-8")
        return {
            self.view.status: status.badge(found),
            self.view.verdict: verdict(score["verdict"]),
            self.view.matrix: matrix.html(),
            self.view.rule: score_tables.comparisons(score, names=wording.REGIMES, words=words).html(),
            self.view.within: score_tables.within_regime(
                score, signals=SHOWN, names=wording.REGIMES, words=words
            ).html(),
            self.view.correct: score_tables.correctness(found.records, names=wording.REGIMES).html(),
            self.view.detection: score_tables.detection(score, signals=SHOWN, words=words).html(),
            self.view.selective: score_tables.selective(score, signals=SHOWN, words=words).html(),
            self.view.risk: figures.risk_coverage(found.records, signals=DRAWN, words=words),
            self.view.forest: figures.forest(score, signals=DRAWN, names=wording.REGIMES, words=words),
            self.view.roc: figures.roc(found.records, signals=DRAWN, words=words),
            self.view.prompts: self.rows(found, regime),
            self.view.lines: gr.DownloadButton(value=str(lines)),
            self.view.sheet: gr.DownloadButton(value=str(sheet)),
            self.view.details: gr.Column(visible=True),
            self.view.shown: found.label,
        }

    def rows(self, found: RecordSet, regime: str) -> str:
        return score_tables.prompts(found.records, regime=regime, names=wording.REGIMES).html()

    def filter(self, expr: str, regime: str) -> Any:
        found = self.workbench.known(guard.checked_model(expr), self.probe_set())
        return self.rows(found, regime) if found is not None else gr.skip()


def verdict(found: Mapping[str, Any]) -> str:
    """The registered rule's outcome in plain language, with what it could and could not have seen."""
    return (
        f'<div class="card"><p class="verdict"><b>{escape(wording.OUTCOMES[found["outcome"]])}</b></p>'
        f"<p>{escape(found['statement'])}</p>"
        f'<p class="soft">Registered rule {escape(found["rule_sha256"][:16])}</p></div>'
    )


def build(workbench: Workbench, *, tab: gr.Tab) -> gr.Dropdown:
    """The tab's components and what they do; the choice of its model, for other tabs to set."""
    gr.Markdown(wording.PROBE, elem_classes="lead")
    with gr.Row(elem_classes="limit-row"):
        model = pickers.model_picker(workbench, scale=3)
        run = gr.Button("Recompute live", elem_id="probe-run", min_width=140)
        stop = gr.Button("Stop", elem_id="probe-stop", min_width=90)
    state = gr.HTML(status.message("Choose a model to see its results."), elem_id="probe-status")
    with gr.Column(visible=False) as details:
        outcome = gr.HTML(elem_id="probe-verdict", apply_default_css=False)
        matrix = gr.HTML(elem_id="probe-matrix", apply_default_css=False)
        with gr.Accordion(wording.RULE, open=False):
            rule = gr.HTML(elem_id="probe-rule", apply_default_css=False)
        with gr.Accordion(wording.DETECTION, open=False):
            detection = gr.HTML(elem_id="probe-detection", apply_default_css=False)
        with gr.Row():
            with gr.Column(min_width=320):
                gr.Markdown(wording.FOREST)
                forest = gr.Plot(show_label=False, elem_id="probe-forest")
            with gr.Column(min_width=320):
                gr.Markdown(wording.ROC)
                roc = gr.Plot(show_label=False, elem_id="probe-roc")
        gr.Markdown(wording.CORRECT)
        with gr.Row():
            with gr.Column(min_width=320):
                correct = gr.HTML(elem_id="probe-correct", apply_default_css=False)
            with gr.Column(min_width=320):
                gr.Markdown(wording.RISK)
                risk = gr.Plot(show_label=False, elem_id="probe-risk")
        with gr.Accordion(wording.SELECTIVE, open=False):
            selective = gr.HTML(elem_id="probe-selective", apply_default_css=False)
        with gr.Accordion(wording.WITHIN, open=False):
            within = gr.HTML(elem_id="probe-within", apply_default_css=False)
        gr.Markdown(wording.PROMPTS)
        with gr.Row(elem_classes="quiet-row", equal_height=False):
            regime = pickers.regime_picker()
            lines = gr.DownloadButton("Download the records (JSON lines)", size="sm")
            sheet = gr.DownloadButton("Download the AUROC table (CSV)", size="sm")
        prompts = gr.HTML(elem_id="probe-prompts", elem_classes="tall-table", apply_default_css=False)
    shown = gr.State("")
    view = _View(
        state, outcome, matrix, rule, within, correct, detection, selective, risk, forest, roc, prompts, lines, sheet,
        details, shown,
    )  # fmt: skip
    do = _Handlers(workbench, view, Scores(), Path(tempfile.mkdtemp(prefix="lab-exports-")))
    quiet = {"show_progress": "hidden", **guard.PRIVATE}
    model.input(guard.shown(do.show), [model, regime], view.all(), **guard.SCORES, **quiet)
    tab.select(guard.shown(do.revisit), [model, regime, shown], view.all(), **guard.SCORES, **quiet)
    running = run.click(guard.shown(do.recompute), [model, regime], view.all(), **guard.BATCH, **quiet)
    stop.click(guard.shown(do.stopped), model, state, cancels=[running], queue=False, **quiet)
    regime.change(guard.shown(do.filter), [model, regime], prompts, **guard.QUICK, **guard.PRIVATE)
    return model
