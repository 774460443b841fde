"""What a choice of model, signal or limit in Chat fills."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.shown.markdown import cell
from lab.signals import of_monitor
from lab.threshold import operating_point
from lab.threshold.best import ABSTAIN
from lab.threshold.operating_point import OperatingPoint
from lab.ui import guard, wording
from lab.ui.chat import decides
from lab.ui.chat import wording as words
from lab.ui.chat.conversation import Conversation
from lab.ui.chat.decides import NOTHING, Handed
from lab.ui.chat.turns import Turns
from lab.ui.floor import Floor
from lab.workbench.given import Other
from lab.workbench.loaded import PAPER_THRESHOLD
from lab.workbench.workbench import AnyModel, Workbench


@dataclass(frozen=True)
class Choices:
    """What a choice of model, signal or limit fills; `decides` says it."""

    workbench: Workbench
    turns: Turns

    def model(self, expr: str, decided: str = ABSTAIN) -> tuple[Any, ...]:
        """Signal, limit, where it comes from, what is known of the signals, the description of a model that was just
        picked, and whether the paper's limit is offered: what works best on it decides. decided: the signal so far."""
        loaded = self.workbench.any(guard.checked_model(expr))
        point = operating_point.opening(self.workbench, loaded.expr)
        if of_monitor(decided) and (told := decides.lost(loaded, decided, now=point.signal)):
            gr.Info(told)
        shown = self.shown(loaded, point.signal, point.threshold)
        return (decides.listed(loaded, point.signal), *shown, describe(loaded), decides.papers(loaded))

    def own(self, expr: str, signal: str) -> tuple[Any, ...]:
        """A signal at the model's own limit; where it has none, what decides where nobody says anything."""
        loaded = self.workbench.any(guard.checked_model(expr))
        point = self.point(loaded, signal)
        return (point.signal, *self.shown(loaded, point.signal, point.threshold))

    def signal(
        self, said: Conversation, floor: Floor, expr: str, signal: str, gated: bool, longest: float,
        pressed: float | None = None,
    ) -> list[Any]:  # fmt: skip
        """The same, and the last reply decided by it."""
        loaded = self.workbench.any(guard.checked_model(expr))
        point = self.point(loaded, signal)
        again = self.turns.limit_moved(
            said, floor, expr, point.threshold, gated, longest, NOTHING, point.signal, pressed
        )
        return [point.signal, *self.shown(loaded, point.signal, point.threshold), *again]

    def point(self, loaded: AnyModel, signal: str) -> OperatingPoint:
        """A signal at the model's own limit; what stands for it where the model has no such signal, or no limit for it,
        and a sentence that says so."""
        try:
            return operating_point.own(self.workbench, loaded.expr, signal=signal)
        except LabError as error:
            gr.Warning(guard.sentence(error))
            return operating_point.fallback(self.workbench, loaded)

    def paper(self, expr: str) -> tuple[Any, ...]:
        """The paper's signal at the paper's limit."""
        loaded = self.workbench.any(guard.checked_model(expr))
        operating_point.chosen(self.workbench, loaded.expr, threshold=PAPER_THRESHOLD)  # refused where there is no head
        return (ABSTAIN, *self.shown(loaded, ABSTAIN, PAPER_THRESHOLD))

    def shown(self, loaded: AnyModel, signal: str, limit: float) -> tuple[Any, Any, Any]:
        """The slider, where its limit comes from, and what is known of the signals."""
        slid = decides.moved(decides.slider(self.workbench, loaded, signal=signal, limit=limit))
        told = decides.skill(self.workbench, loaded, signal=signal)
        return slid, decides.line(self.workbench, loaded, limit, signal=signal), told

    def limit_moved(self, expr: str, signal: str, threshold: float, handed: Handed) -> str:
        """Where the limit on the slider comes from."""
        if not expr:
            return ""
        loaded = self.workbench.any(guard.checked_model(expr))
        return decides.line(self.workbench, loaded, threshold, signal=signal, handed=handed)


def describe(loaded: AnyModel) -> str:
    """A model's size and digest, as Markdown; for an expression also what it is, since no list says so. Of a model of
    others what a reader of its numbers must know, and what it lacks."""
    if isinstance(loaded, Other):
        gates = [loaded.gates] if loaded.lm.shape.layers else []
        fitted = [words.FITTED.format(n=loaded.fitted.fitted_on.n)] if loaded.fitted is not None else []
        told = (words.OTHER, *fitted, *gates, *loaded.notes)
        listed = "; ".join(cell(note) for note in told)
        return f"{loaded.n_params:,} parameters, digest {loaded.digest[:12]}. {listed}."
    size = f"{loaded.config.n_params:,} parameters, digest {loaded.digest[:12]}"
    if loaded.not_shipped:
        size += f". {words.NO_MONITORS}: {cell(loaded.not_shipped)}"
    return size if loaded.entry is not None else f"{cell(loaded.expr)}: {cell(wording.model(loaded.expr))}. {size}"
