"""Which prompts stand on the board: the 210 of the probe, or those that the visitor brought on Probe."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.probe.prompts import IN_DOMAIN, ProbeSet, bundled
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.ui.probe.own_prompts import Own
from lab.ui.threshold import wording as words
from lab.ui.threshold.own_scores import Table
from lab.workbench import own_prompts, prompt_sets
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.shares import pieces
from lab.workbench.workbench import Workbench


def picker() -> gr.Radio:
    """The choice between them, hidden until something was brought."""
    return gr.Radio([words.THE_210], value=words.THE_210, label=words.PROMPTS, visible=False, elem_id="threshold-own")


def offered(own: Own, table: Table, which: str, *, chosen: str = "") -> dict[str, Any]:
    """The choice when something was brought, or taken away: then the 210 are back. chosen: what was just brought."""
    there = [
        words.THE_210, *([words.BROUGHT] if own.path else []), *([words.TABLE] if table.shown else [])
    ]  # fmt: skip
    wanted = chosen or which
    return gr.update(choices=there, value=wanted if wanted in there else there[0], visible=len(there) > 1)


@dataclass(frozen=True)
class Prompts:
    """brought: what was measured on files of visitors, in memory; the same as Probe's."""

    workbench: Workbench
    brought: OwnPrompts

    def known(self, expr: str, which: str, own: Own) -> RecordSet | None:
        """A model's records on the chosen prompts, None where they were not measured.

        Raises: LabError for no such choice, or for brought prompts without any that count as taught: the board sets
            all others beside them.
        """
        if not self.are_brought(which, own):
            return self.workbench.known_alone(self.workbench.any(expr), self.shown(expr))
        found = self.brought.known(self.workbench, expr, own.digest)
        if found is not None and all(record.regime != IN_DOMAIN for record in found.records):
            raise LabError("nothing to compare with", expected=f"prompts of the kind {IN_DOMAIN}", found="none")
        return found

    def shown(self, expr: str) -> ProbeSet:
        """The bundled prompts on the board."""
        return bundled(prompt_sets.shown(self.workbench, expr))

    def are_brought(self, which: str, own: Own) -> bool:
        """Whether the visitor's own are chosen, and there. Raises: LabError for no such choice."""
        if which not in (words.THE_210, words.BROUGHT):
            raise LabError("no such prompts", expected=f"{words.THE_210} or {words.BROUGHT}", found=str(which)[:40])
        return which == words.BROUGHT and bool(own.path)

    def measure(self, expr: str, which: str, own: Own, *, progress: Progress, cancel: Cancel) -> None:
        """Put the model to the chosen prompts and the calibration prompts, whichever is not known."""
        chosen_on = bundled(prompt_sets.calibration(self.workbench, expr))
        if self.are_brought(which, own):
            asked = own_prompts.read(own.path)
            known = self.brought.known(self.workbench, expr, own.digest) is not None
        else:
            asked = self.shown(expr)
            known = self.workbench.known(expr, asked) is not None
        missing = [*([] if known else [asked]), *([] if self.workbench.known(expr, chosen_on) else [chosen_on])]
        for prompts, part in zip(missing, pieces(progress, [len(each) for each in missing]), strict=True):
            if prompts is asked and self.are_brought(which, own):
                self.brought.measure(self.workbench, expr, prompts, progress=part, cancel=cancel)
            else:
                self.workbench.records(expr, prompts, progress=part, cancel=cancel)
