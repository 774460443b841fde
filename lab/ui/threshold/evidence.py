"""The evidence of a promised limit: a bundle whose own program chooses the limit again from the calibration records."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import gradio as gr

from lab.chat import deciding
from lab.errors import LabError
from lab.evidence import archive, bundle, of_records, of_scores
from lab.evidence.limits import Asked
from lab.evidence.second_opinion.reading import Files
from lab.probe.prompts import bundled
from lab.progress import Cancel, Progress
from lab.signals import Way
from lab.threshold.operating_point import RATIO
from lab.threshold.promises import METHODS, MISTAKES, Mistake
from lab.ui import checked, guard, status
from lab.ui.chat import decides
from lab.ui.live import Finished, follow
from lab.ui.threshold import own_scores
from lab.ui.threshold import wording as words
from lab.ui.threshold.inputs import checked_signal
from lab.ui.threshold.own_scores import Table
from lab.workbench import prompt_sets
from lab.workbench.given import Other
from lab.workbench.workbench import SEEN, Workbench

MOST_KEPT = 50
"""Bundles on the disk of the server; Gradio hands out copies."""


@dataclass(frozen=True)
class Evidence:
    """What makes a bundle on demand. told: how far it is; file: the bundle, to download."""

    workbench: Workbench
    folder: Path
    told: gr.HTML
    file: gr.DownloadButton

    def make(
        self, expr: str, which: str, table: Table, way: Way | None, event: gr.EventData
    ) -> Iterator[dict[Any, Any]]:
        """The bundle of the promise that the board sends, of the table on it, or measuring what is not known of the
        model."""
        if which == words.TABLE and table.shown:
            yield self._made(self._of_table(own_scores.declared(table, way), event), words.PROVED)
            return
        loaded = self.workbench.any(guard.checked_model(expr))
        limit = asked(event, monitors=decides.monitors(loaded))
        records_alone = isinstance(loaded, Other) or deciding.unrecorded(loaded, limit.signal)
        yield {self.file: gr.update(visible=False), self.told: status.message(words.PROVING)}

        def work(progress: Progress, cancel: Cancel) -> Path:
            if records_alone:  # they are checked by computing everything again, without a program in the bundle
                chosen_on = bundled(prompt_sets.calibration(self.workbench, expr))
                found = self.workbench.records(expr, chosen_on, progress=progress, cancel=cancel)
                unseen = deciding.chosen_on(self.workbench, loaded, found, limit.signal)
                if unseen is None:
                    raise LabError("no prompts to choose a limit on", where=expr, found=SEEN.format(seen="all"))
                files = of_records.make(unseen.records, limit=limit)
            else:
                files = bundle.make(self.workbench, [expr], limit=limit, progress=progress, cancel=cancel)
            return self._written(files, expr, limit)

        for running in follow(work):
            if isinstance(running, Finished):
                yield self._made(running.value, words.PROVED_RECORDS if records_alone else words.PROVED)
            elif running.total:
                yield {self.told: status.progress(running, doing=words.PROVING)}

    def _of_table(self, table: Table, event: gr.EventData) -> Path:
        """table: whose signal says which way it points."""
        limit = asked(event, signals=(table.signal,))
        files = of_scores.make(table.chosen_on, table.shown, limit=limit, name=table.name, digest=table.digest)
        return self._written(files, Path(table.name).stem, limit)

    def _written(self, files: Files, of: str, limit: Asked) -> Path:
        path = self.folder / f"limit-{bundle.plain(of)}-{limit.signal}-{limit.method}-{limit.alpha:g}.zip"
        archive.write(path, files)
        kept = sorted(self.folder.glob("*.zip"), key=lambda own: own.stat().st_mtime_ns)
        for own in kept[:-MOST_KEPT]:
            own.unlink(missing_ok=True)
        return path

    def _made(self, path: Path, told: str) -> dict[Any, Any]:
        """The bundle, to download."""
        return {self.file: gr.update(value=str(path), visible=True), self.told: status.message(told)}


def lay_out(workbench: Workbench) -> Evidence:
    """The components, hidden and empty."""
    told = gr.HTML(elem_id="threshold-proving", apply_default_css=False)
    file = gr.DownloadButton(words.BUNDLE, visible=False, size="sm", elem_id="threshold-bundle")
    return Evidence(workbench, Path(tempfile.mkdtemp(prefix="lab-evidence-")), told, file)


def asked(event: gr.EventData, *, monitors: Sequence[str] = (), signals: Sequence[str] = ()) -> Asked:
    """The promise that an event carries. monitors: of the model. signals: of a table, which has no other. Raises:
    LabError for what is none."""
    method, promises = guard.sent(event, "method"), guard.sent(event, "promises")
    if method not in METHODS:
        raise LabError("unknown method", expected=f"one of {list(METHODS)}", found=repr(method)[:40])
    if not isinstance(promises, list) or not 1 <= len(promises) <= 2:
        raise LabError("bad promises", expected="one or two", found=repr(promises)[:60])
    (of, alpha), *others = (_promise(own) for own in promises)
    delta = checked.number(guard.sent(event, "delta"), name="delta", least=0, most=1)
    also, also_alpha = others[0] if others else (None, 0.0)
    signal = str(guard.sent(event, "signal"))
    if signals and signal not in signals:
        raise LabError("not a signal of the table", expected=f"one of {list(signals)}", found=signal[:40])
    if not signals:
        checked_signal(signal, monitors=monitors)
    return Asked(signal, method, alpha, delta, RATIO, of, also, also_alpha)


def _promise(given: object) -> tuple[Mistake, float]:
    own = given if isinstance(given, dict) else {}
    if own.get("of") not in MISTAKES:
        raise LabError("unknown mistake", expected=f"one of {list(MISTAKES)}", found=repr(own.get("of"))[:40])
    return cast(Mistake, own["of"]), checked.number(own.get("alpha"), name="alpha", least=0, most=1)
