"""What the bundled models say, as a page to read: transcripts of v4, and five prompts put to every model.

python -m lab.written.samples        writes `checkpoints/samples.md` anew, from the shipped records
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from lab.console import exit_status
from lab.probe.prompts import bundled
from lab.probe.records import Record
from lab.shown.markdown import cell, table
from lab.signals import fires
from lab.study.recipes import in_order
from lab.threshold.limits import written
from lab.workbench.workbench import Workbench
from model.atomic import write_atomically
from model.errors import LabError
from model.output_path import check_output

FILE = "samples.md"
SPEAKER = "v4"
SETS = ("canary", "idk_gate")
"""Of the transcripts: 30 questions on taught subjects and 10 that nobody could answer, none of them in training."""
REGIMES = ("in_domain", "ood_topic", "ood_style", "gibberish", "factual_misleading")
"""One prompt of each, the first, is put to every model."""


def page(workbench: Workbench) -> str:
    """The whole page as Markdown. Raises: LabError where a model's records are not known."""
    speaker = workbench.model(SPEAKER)
    said = [record for name in SETS for record in _records(workbench, SPEAKER, name)]
    lines = [
        "# What the models say",
        "",
        "Written by `python -m lab.written.samples` from the shipped records: greedy replies, at most 48 bytes, "
        "nothing chosen and nothing left out. None of these prompts was trained on.",
        "",
        f"## {len(said)} transcripts of {SPEAKER}",
        "",
        f"Digest {speaker.digest[:12]}. The first {len(bundled(SETS[0]))} are on taught subjects, the last "
        f"{len(bundled(SETS[1]))} cannot be answered. The gate stops a prompt at abstain_p ≥ "
        f"{written(speaker.threshold)}.",
        "",
        *table(("prompt", "reply", "right", "abstain_p", "gate"), (_turn(own, speaker.threshold) for own in said)),
        "",
        "## Five prompts, every model",
        "",
        "Seeds of a variant that give the same reply share a line.",
    ]
    models = {entry.expr: _records(workbench, entry.expr, "probe_210") for entry in in_order(workbench.models())}
    for regime in REGIMES:
        first = {expr: _first(own, regime) for expr, own in models.items()}
        lines += ["", f"**{cell(first[SPEAKER].prompt)}** ({regime})", ""]
        lines += table(("model", "reply", "abstain_p"), _said(first))
    return "\n".join(lines) + "\n"


def _said(first: Mapping[str, Record]) -> list[tuple[str, str, str]]:
    """One row a model and reply: `v9@1234, 1235` where two seeds say the same, their abstain_p side by side."""
    rows: dict[tuple[str, str], list[tuple[str, float]]] = {}
    for expr, own in first.items():
        name, _, seed = expr.partition("@")
        rows.setdefault((name, own.reply), []).append((seed, _abstain_p(own)))
    return [
        (
            f"{name}@{', '.join(seed for seed, _ in own)}" if own[0][0] else name,
            cell(reply) or "(nothing)",
            ", ".join(f"{p:.2f}" for _, p in own),
        )
        for (name, reply), own in rows.items()
    ]


def _records(workbench: Workbench, expr: str, name: str) -> Sequence[Record]:
    found = workbench.known(expr, bundled(name))
    if found is None:
        raise LabError("no shipped records", where=f"{expr}, {name}", todo="run `python -m lab.written.ship --new`")
    return found.records


def _first(records: Sequence[Record], regime: str) -> Record:
    return next(record for record in records if record.regime == regime)


def _turn(record: Record, threshold: float) -> tuple[str, ...]:
    p = _abstain_p(record)
    right = {True: "yes", False: "no", None: "–"}[record.correct]
    stopped = "stops" if fires("abstain_p", p, threshold) else "lets pass"
    return cell(record.prompt), cell(record.reply) or "(nothing)", right, f"{p:.2f}", stopped


def _abstain_p(record: Record) -> float:
    value = record.signals["abstain_p"]
    assert isinstance(value, float)
    return value


@exit_status
def main() -> None:
    workbench = Workbench()
    path = check_output(workbench.folder / FILE)
    write_atomically(path, page(workbench).encode())
    print(path)


if __name__ == "__main__":
    sys.exit(main())
