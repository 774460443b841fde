"""Splice: parts of one model in another, the four combinations side by side, and what it means."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab import figures, splice, tables
from lab.errors import LabError
from lab.ui import chat_tab, guard, pickers, status, wording
from lab.ui.chat_tab import ChatTab
from lab.ui.live import Finished, follow
from lab.workbench import Workbench

Screen = dict[Any, Any]


@dataclass(frozen=True)
class _View:
    """The tab's outputs."""

    status: gr.HTML
    meaning: gr.HTML
    square: gr.HTML
    paired: gr.HTML
    forest: gr.Plot
    gates: gr.HTML
    details: gr.Column
    graft: gr.State

    def all(self) -> list[Any]:
        return list(vars(self).values())


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench
    view: _View

    def run(
        self, target: str, donor: str, parts: list[str], first: float, last: float, strength: float
    ) -> Iterator[Screen]:
        """Compare, with progress; stops when the visitor does."""
        if not parts:
            raise LabError("nothing to move", todo="tick at least one part")
        layers = self.layers(target, parts=parts, first=int(first), last=int(last))
        for event in follow(
            lambda progress, cancel: splice.compare(
                self.workbench, target, donor, parts=tuple(parts), layers=layers, strength=strength,
                progress=progress, cancel=cancel,
            )
        ):  # fmt: skip
            if isinstance(event, Finished):
                yield self.screen(event.value)
            else:
                yield {self.view.status: status.progress(event, doing=f"{donor} into {target}")}

    def layers(self, target: str, *, parts: list[str], first: int, last: int) -> tuple[int, int] | None:
        """The router layers to move, counted from 0 as in expressions; None for all of them."""
        if first > last:
            raise LabError("the layers are in the wrong order", expected="first at most last", found=f"{first} to {last}")
        top = self.workbench.model(target).config.n_layers
        if "router" not in parts or (first == 1 and last >= top):
            return None
        return first - 1, min(last, top) - 1

    def screen(self, found: splice.GraftResult) -> Screen:
        rows = tables.paired_rows(found.paired, words=wording.SIGNALS, names=wording.REGIMES)
        return {
            self.view.status: status.badge(found.result),
            self.view.meaning: meaning(found),
            self.view.square: tables.two_by_two(found.two_by_two).html(),
            self.view.paired: tables.paired(rows).html(),
            self.view.forest: figures.differences(rows, title=f"AUROC of {found.graft} minus AUROC of the target"),
            self.view.gates: tables.gates(found.gates).html(),
            self.view.details: gr.Column(visible=True),
            self.view.graft: found.graft,
        }

    def chat(self, expr: str | None) -> tuple[Any, ...]:
        """Hand the graft to Chat, with the limit of the model whose abstain head it carries."""
        if not expr:
            raise LabError("there is no graft yet", todo="run a splice first")
        loaded = self.workbench.model(expr)
        return (*chat_tab.hand_over(self.workbench, expr, limit=loaded.threshold, source=loaded.threshold_source), gr.Tabs(selected="chat"))


def meaning(found: splice.GraftResult) -> str:
    """One sentence on what the graft did to the abstain signal, with its interval."""
    raise NotImplementedError
