"""What the Threshold tab does when a model, a signal, prompts or a dot is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import gradio as gr

from lab.chat import ask_again, deciding
from lab.errors import LabError
from lab.probe import ranked
from lab.probe.results import RecordSet
from lab.signals import Way, named
from lab.threshold import board as threshold_board
from lab.threshold import markers, operating_point, second_signal
from lab.threshold.limits import SHARES
from lab.ui import guard, permalink, status, wording
from lab.ui.chat import decides
from lab.ui.chat import tab as chat_tab
from lab.ui.heatmap import payload
from lab.ui.live import Finished, follow
from lab.ui.probe import prompt_list
from lab.ui.probe.own_prompts import Own
from lab.ui.probe.wording import RIGHT
from lab.ui.threshold import own_scores
from lab.ui.threshold import wording as words
from lab.ui.threshold.inputs import checked_limit, checked_signal, code, sent_signal, signal_choices
from lab.ui.threshold.own_scores import Table, Upload
from lab.ui.threshold.prompts import Prompts, offered
from lab.ui.threshold.view import NOTHING, Shown, View
from lab.ui.threshold.worded import about, worded
from lab.workbench import prompt_sets
from lab.workbench.workbench import Workbench

Screen = dict[Any, Any]


@dataclass(frozen=True)
class Handlers:
    workbench: Workbench
    view: View
    prompts: Prompts
    which: gr.Radio
    upload: Upload

    def see(self, event: gr.EventData, *asked: Any) -> Screen:
        """What is chosen, when the tab is opened or something else was chosen."""
        return self.revisit(*asked) if isinstance(event.target, gr.Tab) else self.load(*asked)

    def load(
        self, expr: str, signal: str, followed: str, beside: str, which: str, own: Own, limit: str, shown: Shown,
        table: Table, way: Way | None, pressed: float | None, *, there: Shown = NOTHING,
    ) -> Screen:  # fmt: skip
        """The scores of one model, once; from here on the browser computes alone. By what works best, unless one was
        named. A limit that was set stays while model and signal do, and one set meanwhile (`threshold.js`). there: what
        stands on the board already and need not be sent again."""
        if which == words.TABLE and table.shown:
            return self.scored(table, way, pressed)
        loaded = self.workbench.any(expr := guard.checked_model(expr))
        opens = operating_point.opening(self.workbench, expr).signal
        gone, second_gone = (decides.lost(loaded, name, now=opens) for name in (signal, beside))
        if gone and signal != followed:
            gr.Info(gone)
        follows, beside = signal == followed or bool(gone), "" if second_gone else beside
        signal = opens if follows else checked_signal(signal, monitors=decides.monitors(loaded))
        choices = signal_choices(loaded)
        stays = (expr, signal) == (shown.expr, shown.signal)
        told: Screen = {
            self.view.limit: gr.skip() if stays else "",
            self.view.signal: gr.update(choices=choices, value=signal),
            self.view.followed: signal if follows else "",
            self.view.skill: decides.skill(self.workbench, loaded, signal=signal),
        }
        if expr != shown.expr:  # another list; what was chosen in it meanwhile stays
            left: dict[str, Any] = {"value": ""} if second_gone else {}
            told[self.view.beside] = gr.update(choices=[(words.NONE, ""), *choices], **left)
        scores = self.scores(expr, signal, beside, which, own, limit if stays else "", pressed, there)
        return scores if self.view.moved in scores else told | scores

    def scores(
        self, expr: str, signal: str, beside: str, which: str, own: Own, limit: str, at: float | None, there: Shown
    ) -> Screen:
        """The board and what stands around it, its limit alone where the rest is there, or why it is empty."""
        brought, start = self.prompts.are_brought(which, own), checked_limit(limit)
        chosen_on = operating_point.calibration(self.workbench, loaded := self.workbench.any(expr), signal)
        try:
            found = self.prompts.known(expr, which, own)
            if found is None:
                why = words.UNMEASURED_OWN if brought else words.UNMEASURED
                why = words.UNMEASURED_OTHER if prompt_sets.untaught(self.workbench, expr) and not brought else why
                return self.nothing(status.message(why), measurable=True)
            found = deciding.scored(self.workbench, loaded, found, signal, beside, keep=not brought)
            sets = [found] if chosen_on is None else [found, chosen_on]
            results = " ".join(f"{own.label} {own.probe_digest} {own.monitors}" for own in sets)
            now = Shown(expr, signal, beside, results, limit)
            if replace(now, limit=there.limit) == there:
                return self.limit_alone(now, found, at=at)
            given = self.given(expr, signal, start=start, found=found, calibration=chosen_on)
            if beside not in ("", signal):
                second = checked_signal(beside, monitors=decides.monitors(loaded))
                given["beside"] = self.second(expr, second, found=found)
        except LabError as error:  # a signal that some replies do not have
            return self.nothing(status.message(guard.sentence(error), kind="note"), measurable=False)
        return {
            self.view.board: given | {"of": [expr, signal], "asked": at},
            self.view.status: status.badge(found) + about(chosen_on),
            self.view.measure: gr.update(visible=chosen_on is None),
            self.view.code: "" if brought else code(expr, signal, given["start"], calibration=chosen_on),
            self.view.shown: now,
        }

    def limit_alone(self, now: Shown, found: RecordSet, *, at: float | None) -> Screen:
        """Where the limit of the board that is there stands."""
        start = checked_limit(now.limit)
        if start is None:
            start = self.own(now.expr, now.signal, found=found)
        moved = {"of": [now.expr, now.signal], "start": start, "asked": at}
        return {self.view.moved: moved, self.view.shown: now}

    def scored(self, table: Table, way: Way | None, pressed: float | None) -> Screen:
        """The board of a table that was brought."""
        try:
            declared = own_scores.declared(table, way)
            given = own_scores.given(declared)
        except LabError as error:
            return self.nothing(status.message(guard.sentence(error), kind="note"), measurable=False)
        return {
            self.view.board: given | {"of": [table.digest, str(way)], "asked": pressed},
            self.view.skill: "",
            self.view.status: own_scores.said(table),
            self.view.measure: gr.update(visible=False),
            self.view.limit: "",
            self.view.code: own_scores.code(declared, way),
            self.view.shown: Shown(results=f"{table.digest} {way}"),
        }

    def bring(self, path: str | None, own: Own, which: str) -> Screen:
        """A table that was uploaded, or taken away: what is said of it, and the choice to show it."""
        told, table = own_scores.brought(path)
        chosen = offered(own, table, which, chosen=words.TABLE if table.shown else "")
        return {self.upload.report: told, self.upload.table: table, self.which: chosen}

    def second(self, expr: str, signal: str, *, found: RecordSet) -> dict[str, Any]:
        """What stands below the first strip."""
        start = self.own(expr, signal, found=found)
        board = second_signal.second(found.records, signal=signal, start=start)
        return board | {"words": wording.signal(signal), "unit": named(signal).unit}

    def nothing(self, told: str, *, measurable: bool) -> Screen:
        """An empty board, and why it is empty."""
        return {
            self.view.board: None,
            self.view.status: told,
            self.view.measure: gr.update(visible=measurable),
            self.view.code: "",
            self.view.shown: Shown(),
        }

    def given(
        self, expr: str, signal: str, *, start: float | None, found: RecordSet, calibration: RecordSet | None
    ) -> dict[str, Any]:
        """The board's value: what `lab.threshold.board` gives, with the page's words."""
        loaded = None if self.workbench.given.get(expr) else self.workbench.model(expr)
        known = calibration.records if calibration is not None else None
        marked = markers.markers(loaded, known, signal=signal)
        if start is None:
            start = self.own(expr, signal, found=found)
        board = threshold_board.board(
            found.records, signal=signal, markers=marked, start=start, names=wording.REGIMES, calibration=known
        )
        return worded(board) | {"right": RIGHT, "unit": named(signal).unit}

    def own(self, expr: str, signal: str, *, found: RecordSet) -> float:
        """The limit at which Chat begins, where there is one."""
        try:
            return operating_point.own(self.workbench, expr, signal=signal).threshold
        except LabError:  # nothing to choose one by
            return threshold_board.middle(found.records, signal=signal)

    def revisit(
        self, expr: str, signal: str, followed: str, beside: str, which: str, own: Own, limit: str, shown: Shown,
        table: Table, way: Way | None, pressed: float | None,
    ) -> Screen:  # fmt: skip
        """The same when the tab is opened, unless these very scores are already there: the limit then stays. What a
        link or another tab brought is new, and its limit is one on the signal that it named."""
        if not expr:
            return {self.view.shown: shown}
        named = shown if signal == followed else Shown(expr, signal)
        there = shown if shown.results else NOTHING
        screen = self.load(expr, signal, followed, beside, which, own, limit, named, table, way, pressed, there=there)
        return {self.view.shown: shown} if shown.results and screen[self.view.shown] == shown else screen

    def measure(
        self, expr: str, signal: str, followed: str, beside: str, which: str, own: Own, limit: str, shown: Shown,
        table: Table, way: Way | None, pressed: float | None,
    ) -> Iterator[Screen]:  # fmt: skip
        """Put the model to the chosen prompts and the calibration prompts, whichever is not known, with progress."""
        expr = guard.checked_model(expr)
        for event in follow(
            lambda progress, cancel: self.prompts.measure(expr, which, own, progress=progress, cancel=cancel)
        ):
            if not isinstance(event, Finished):
                yield {self.view.status: status.progress(event, doing=words.MEASURING.format(model=expr))}
        yield self.load(expr, signal, followed, beside, which, own, limit, shown, table, way, pressed)

    def use(self, expr: str, event: gr.EventData) -> tuple[Any, ...]:
        """Hand the limit and its model to Chat."""
        limit = checked_limit(str(guard.sent(event, "threshold")))
        signal = sent_signal(self.workbench.any(guard.checked_model(expr)), event)
        ratio = permalink.number(0.01, 100)(str(getattr(event, "ratio", "")))  # of the cheapest limit
        named = "" if ratio is None else wording.CHEAPEST_LIMIT.format(ratio=ratio)
        handed = chat_tab.hand_over(self.workbench, guard.checked_model(expr), signal=signal, limit=limit, named=named)
        return (*handed, gr.update(selected="chat"))

    def ask(self, expr: str, event: gr.EventData) -> tuple[Any, ...]:
        """Hand a prompt of the board to Chat, with the signal and its limit."""
        prompt = guard.checked_prompt(str(guard.sent(event, "prompt")))
        signal = sent_signal(self.workbench.any(guard.checked_model(expr)), event)
        limit = checked_limit(str(guard.sent(event, "threshold")))
        if limit is not None and named(signal).unit in SHARES and not 0 <= limit <= 1:
            limit = None  # beyond every score: the signal's own
        handed = chat_tab.hand_over(self.workbench, guard.checked_model(expr), signal=signal, limit=limit)
        return (*handed, prompt, gr.update(selected="chat"))

    def gates(self, expr: str, which: str, own: Own, event: gr.EventData) -> dict[str, Any]:
        """How the model routes an opened prompt, asked again without the gate, or why that cannot be shown; under the
        prompt's id, for another may be open by the time it arrives."""
        name = str(guard.sent(event, "id"))
        try:
            found = self.prompts.known(guard.checked_model(expr), which, own)
            if found is None:
                raise LabError("these prompts are no longer kept", todo="measure this model again")
            again = ask_again.again(self.workbench.any(found.model), ranked.one(found.records, name))
        except LabError as error:
            return {"id": name, "told": guard.sentence(error), "gates": None}
        picture = payload(again.turn)
        picture.pop("threshold", None)  # the board's limit moves, and may be on another signal
        return {"id": name, "told": f"{prompt_list.came_out(again)}.", "gates": picture}
