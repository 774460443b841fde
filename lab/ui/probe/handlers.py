"""What the Probe tab does when a model, a cell, a prompt or a file is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import gradio as gr

from lab import signals
from lab.chat import ask_again
from lab.errors import LabError
from lab.evaluation.evaluation import Evaluation
from lab.evaluation.kept import KeptEvaluations
from lab.evaluation.questions import QUESTIONS
from lab.probe import ranked, records
from lab.probe.prompts import IN_DOMAIN, bundled
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.shown import csv_text
from lab.shown.score_tables import auroc_matrix
from lab.ui import as_code, guard, status, wording
from lab.ui.heatmap import payload
from lab.ui.live import Finished, follow
from lab.ui.probe import heat_table, prompt_list
from lab.ui.probe import own_prompts as own_prompts_view
from lab.ui.probe import screen as probe_screen
from lab.ui.probe import wording as words
from lab.ui.probe.layout import FIRST_SIGNAL, View
from lab.ui.probe.own_prompts import Own
from lab.ui.probe.screen import Selection
from lab.workbench import own_prompts, prompt_sets
from lab.workbench.outputs import write_atomically
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench

BUNDLED = own_prompts_view.REGISTERED
MOST_EXPORTS = 200
"""Files to download that are kept; Gradio hands out copies."""
Screen = dict[Any, Any]


@dataclass(frozen=True)
class Shown:
    """What is on the screen: which results, and which cell of them."""

    results: str = ""
    question: str = ""
    regime: str = ""
    signal: str = ""


@dataclass(frozen=True)
class Handlers:
    workbench: Workbench
    view: View
    evaluations: KeptEvaluations
    exports: Path
    brought: OwnPrompts

    def known(self, expr: str, own: Own) -> RecordSet | None:
        """What needs no run: of the visitor's own prompts where there are any, else of the bundled set."""
        if not expr:
            return None
        if own.path:
            return self.brought.known(self.workbench, guard.checked_model(expr), own.digest)
        return self.workbench.known(guard.checked_model(expr), bundled(own.bundled))

    def show(
        self, expr: str, own: Own, question: str, regime: str, signal: str, name: str, shown: Shown
    ) -> Iterator[Screen]:
        """What is known of a model without running it; of what is on the screen already, nothing again."""
        found = self.known(expr, own)
        if found is None:
            unmeasured = wording.PROBE_UNMEASURED if own.bundled == BUNDLED else words.SET_WAITING
            unmeasured = words.OTHER_WAITING if prompt_sets.untaught(self.workbench, expr or "") else unmeasured
            waiting = words.OWN_WAITING if own.path else unmeasured
            told = status.message(waiting if expr else words.NO_MODEL)
            yield {self.view.status: told, self.view.details: gr.update(visible=False), self.view.shown: Shown()}
            return
        if (fitted := self.workbench.given.get(expr)) and fitted.fitted and not found.monitors:
            yield {self.view.status: status.message(words.READING.format(n=len(found.records)))}
            found = self.workbench.monitored(fitted, found, keep=not own.path)
        yield from self.screens(found, checked(question, regime, signal, name), shown)

    def recompute(
        self, expr: str, own: Own, question: str, regime: str, signal: str, name: str, shown: Shown
    ) -> Iterator[Screen]:
        """Measure now, with progress; stops when the visitor does."""
        expr, chosen = guard.checked_model(expr), checked(question, regime, signal, name)

        def measure(progress: Progress, cancel: Cancel) -> RecordSet:
            if own.path:
                return self.brought.measure(
                    self.workbench, expr, own_prompts.read(own.path), progress=progress, cancel=cancel
                )
            return self.workbench.records(expr, bundled(own.bundled), progress=progress, cancel=cancel, fresh=True)

        for event in follow(measure):
            if isinstance(event, Finished):
                yield from self.screens(event.value, chosen, shown)
            else:
                yield {self.view.status: status.progress(event, doing=f"Putting the prompts to {expr}")}

    def stopped(self, expr: str, own: Own) -> str:
        """That the run was stopped, above what is still shown."""
        found = self.known(expr, own)
        told = wording.STOPPED_HALFWAY if self.workbench.given.get(expr or "") else wording.STOPPED
        return status.message(told) + (status.badge(found) if found is not None else "")

    def pick(
        self, expr: str, own: Own, question: str, name: str, shown: Shown, event: gr.EventData
    ) -> Iterator[Screen]:
        """The cell that was clicked."""
        chosen = checked(question, *heat_table.parts(str(guard.sent(event, "pick"))), name)
        yield {self.view.regime: chosen.regime, self.view.signal: chosen.signal}
        found = self.known(expr, own)
        if found is not None:
            yield from self.screens(found, chosen, shown)

    def screens(self, found: RecordSet, chosen: Selection, shown: Shown) -> Iterator[Screen]:
        """What differs from the screen: at once what needs no resampling, then the rest."""
        if chosen.question == "unusual" and chosen.regime == IN_DOMAIN:  # they are told from nothing
            chosen = replace(chosen, regime=heat_table.ALL)
            yield {self.view.regime: heat_table.ALL}
        there = probe_screen.choosable(found)
        if chosen.signal not in there:  # another model's: its own is looked into
            chosen = replace(chosen, signal=FIRST_SIGNAL)
        now = Shown(identity(found), chosen.question, chosen.regime, chosen.signal)
        fresh = now.results != shown.results
        if fresh:
            listed = probe_screen.signal_choices(there)
            yield {self.view.signal: gr.update(choices=listed, value=chosen.signal)}
        if now == shown:
            yield {self.view.shown: shown, self.view.status: status.badge(found)}
            return
        first: probe_screen.Values = {}
        if fresh:
            first |= {"status": status.badge(found), "details": gr.update(visible=True)} | probe_screen.at_once(found)
        first |= probe_screen.of_cell(found, chosen)
        if not self.evaluations.has(found):  # the numbers of another model must not stand there meanwhile
            yield self.named({"headline": status.message(wording.RESAMPLING), "told": "", "matrix": None, **first})
            first = {}
        score = self.evaluations.of(found)
        last = first | {"told": probe_screen.told(found, score, chosen), "shown": now}
        if fresh or now.signal != shown.signal:
            last |= probe_screen.of_signal(found, chosen.signal)
        if fresh:
            last |= probe_screen.scored(found, score, chosen) | self.files(found, score)
            last["code"] = code(found)
        else:
            last["matrix"] = probe_screen.matrix(found, score, chosen)
        yield self.named(last)

    def files(self, found: RecordSet, score: Evaluation) -> probe_screen.Values:
        """Records and matrix, to download."""
        stem = f"{found.model[:80]}-{found.model_digest[:12]}-{found.probe_digest[:12]}"
        lines, sheet = self.exports / f"{stem}.records.jsonl", self.exports / f"{stem}.auroc.csv"
        records.write(lines, found.records)
        table = auroc_matrix(score, signals=probe_screen.shown(found), names=wording.REGIMES, words=wording.SIGNALS)
        write_atomically(sheet, csv_text.as_file(probe_screen.on(found, table).csv()))
        keep_latest(self.exports, MOST_EXPORTS)
        return {"lines": gr.update(value=str(lines)), "sheet": gr.update(value=str(sheet))}

    def look(self, expr: str, own: Own, on_view: str, event: gr.EventData) -> Iterator[Screen]:
        """The prompt that was clicked, in a list or on a curve."""
        name = str(guard.sent(event, "pick"))
        for screen in self.open(expr, own, name, on_view):
            yield {self.view.opened: name, **screen}

    def open(self, expr: str, own: Own, name: str, on_view: str) -> Iterator[Screen]:
        """A prompt: its record at once, then how the model routes it, asked again without the gate."""
        found = self.known(expr, own) if name else None
        if found is None or all(record.id != name for record in found.records):
            yield {self.view.card: prompt_list.empty(), self.view.picture: None, self.view.on_view: ""}
            return
        now = f"{identity(found)} {name}"
        if now == on_view:
            yield {self.view.on_view: on_view}
            return
        record = ranked.one(found.records, name)
        yield {self.view.card: prompt_list.card(found, record), self.view.picture: None}
        again = ask_again.again(self.workbench.any(found.model), record)
        yield {
            self.view.card: prompt_list.card(found, record, again=again),
            self.view.picture: payload(again.turn),
            self.view.on_view: now,
        }

    def named(self, values: probe_screen.Values) -> Screen:
        """The components of these names, with their values."""
        return {getattr(self.view, name): value for name, value in values.items()}


def chosen_set(name: str | None) -> Own:
    """The bundled set that was chosen. Raises: LabError for none."""
    if name not in own_prompts_view.SETS:
        raise LabError("no such prompts", expected=f"one of {own_prompts_view.SETS}", found=repr(name)[:60])
    return Own(bundled=name)


def keep_latest(folder: Path, most: int) -> None:
    """Remove the oldest files of a folder beyond so many."""
    written = [(path.stat().st_mtime_ns, path) for path in folder.iterdir() if not path.name.startswith(".")]
    for _, path in sorted(written)[: max(0, len(written) - most)]:
        path.unlink(missing_ok=True)


def identity(found: RecordSet) -> str:
    """Which results these are: another measurement of the same model is another."""
    return " ".join([found.label, found.probe_digest[:12], f"{found.seconds:.3f}", *found.monitors])


def checked(question: str, regime: str, signal: str, name: str) -> Selection:
    """A cell that exists. Raises: LabError."""
    if question not in QUESTIONS:
        raise LabError("not a question", expected=f"one of {QUESTIONS}", found=repr(question)[:60])
    if regime not in heat_table.LISTED:
        raise LabError("not a kind of prompt", expected=f"one of {heat_table.LISTED}", found=repr(regime)[:60])
    if signal not in (usable := [*signals.scalar_signals(), *signals.LIKELIHOODS]) and not signals.of_monitor(signal):
        raise LabError("not a signal", expected=f"one of {usable}", found=repr(signal)[:60])
    return Selection(regime, signal, name, question)


def code(found: RecordSet) -> str:
    """The records as code; a visitor's file is on no other machine, so only the 210 prompts have any."""
    if found.probe_digest != bundled(BUNDLED).digest:
        return ""
    command = ("probe", found.model, "--out", "records.jsonl")
    return as_code.html(command, endpoint="probe", arguments={"model": found.model, "full": True})
