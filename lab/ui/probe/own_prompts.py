"""A visitor's own prompts: the upload, what the check says of it line by line, and whether it may be measured."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from lab.errors import LabError
from lab.hosting import limits
from lab.probe.check import Checked, Finding, LengthAlone, LengthAuroc
from lab.shown.tables import Cell, Table, ends
from lab.ui import guard, status, wording
from lab.ui.probe import wording as words
from lab.workbench import own_prompts
from lab.workbench.workbench import Workbench

REGISTERED, LARGE, GENERAL = "probe_210", "probe_large", "general"
SETS = (REGISTERED, LARGE, GENERAL)
"""The bundled sets that can be chosen; the last one where there are models of others."""
MOST_FINDINGS = 100
"""Lines of a report."""


def offered_sets(workbench: Workbench) -> list[str]:
    """The bundled sets that this lab offers."""
    return [name for name in SETS if workbench.given.names or name != GENERAL]


@dataclass(frozen=True)
class Own:
    """The file in use instead of bundled prompts, and the digest of its prompts; none when the path is empty, and then
    the bundled set."""

    path: str = ""
    digest: str = ""
    bundled: str = REGISTERED

    @property
    def chosen(self) -> str | None:
        """The bundled set in use."""
        return None if self.path else self.bundled


@dataclass(frozen=True)
class Upload:
    """The upload's components."""

    file: gr.File
    measure: gr.Button
    report: gr.HTML


def lay_out() -> Upload:
    """The folded part of the tab."""
    with gr.Accordion(words.OWN, open=False, elem_id="own-prompts"):
        gr.Markdown(f"{words.OWN_ABOUT}\n```\n{words.OWN_EXAMPLE}\n```")
        file = gr.File(
            label=f"Prompts, {limits.size(own_prompts.MOST_BYTES)} at most",
            file_types=[".csv", ".tsv", ".jsonl", ".json", ".gz"],
            elem_id="own-file",
            height=120,
            type="filepath",
        )
        report = gr.HTML(elem_id="own-report", apply_default_css=False)
        measure = gr.Button("Measure these prompts", variant="primary", interactive=False, elem_id="own-measure")
    return Upload(file, measure, report)


def read(path: str | None) -> tuple[str, Own, Any]:
    """The report on a file, the file if it can be used, and the button that measures it."""
    if not path:
        return status.message(words.OWN_GONE), Own(), gr.update(interactive=False)
    file = Path(path)
    try:
        found = own_prompts.check(file)
    except LabError as error:
        told = guard.sentence(error).replace(f"{file.parent}/", "")
        return f'<div class="card" role="alert"><p class="note">{escape(told)}</p></div>', Own(), _button(False)
    own = Own(path, found.digest) if found.ok else Own()
    return report(found, name=file.name), own, _button(found.ok)


def report(found: Checked, *, name: str) -> str:
    """Sizes, how far length alone tells the kinds apart, and every finding with its line."""
    rows = tuple(
        (
            Cell(wording.regime(regime), regime),
            Cell(str(about.n), value=about.n),
            Cell(f"{about.median_bytes:g}", value=about.median_bytes),
            _length(found.length_auroc.get(regime)),
        )
        for regime, about in found.regimes.items()
    )
    header = ("kind of prompt", "n", "median bytes read", "AUROC of length alone")
    caption = f"{name}: {found.n} prompts, digest {found.digest[:12]}"
    table = Table(header, rows, caption, {"probe_digest": found.digest}).html()
    listed = "".join(_line(finding, name) for finding in found.findings[:MOST_FINDINGS])
    more = len(found.findings) - MOST_FINDINGS
    rest = f"<li>… and {more} more</li>" if more > 0 else ""
    verdict = words.OWN_OK if found.ok else words.OWN_BAD
    about = () if found.read_as is None else (found.read_as.told, *found.read_as.notes)
    listed = "".join(f"<li>{escape(text)}</li>" for text in about) + listed
    return (
        f'<div class="card" role="status"><p><b>{escape(verdict)}</b></p><ul class="findings">{listed}{rest}</ul></div>'
        f"{table}"
    )


def _line(finding: Finding, name: str) -> str:
    kind = "error" if finding.serious else "warning"
    return f'<li class="finding-{kind}"><b>{kind}</b> {escape(finding.told(Path(name)))}</li>'


def _length(own: LengthAuroc | LengthAlone | None) -> Cell:
    if own is None:
        return Cell("–")
    if isinstance(own, LengthAlone):
        return Cell(f"{own.auroc:.2f}", own.undefined, value=own.auroc, more={"low": None, "high": None})
    return Cell(f"{own.auroc:.2f}", f"{own.low:.2f}–{own.high:.2f}", value=own.auroc, more=ends(own))


def _button(ready: bool) -> Any:
    return gr.update(interactive=ready)
