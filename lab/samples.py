"""What the bundled models say, as a page to read: transcripts of v4, and five prompts put to every model.

python -m lab.samples        writes `checkpoints/samples.md` anew, from the shipped records
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from lab.chat import fires
from lab.probes import bundled
from lab.records import Record
from lab.workbench import Workbench
from model.errors import LabError

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
        "Written by `python -m lab.samples` from the shipped records: greedy replies, at most 96 bytes, nothing chosen "
        "and nothing left out. None of these prompts was trained on.",
        "",
        f"## {len(said)} transcripts of {SPEAKER}",
        "",
        f"Digest {speaker.digest[:12]}. The first {len(bundled(SETS[0]))} are on taught subjects, the last "
        f"{len(bundled(SETS[1]))} cannot be answered. The gate stops a prompt at abstain_p ≥ {speaker.threshold:.3f}.",
        "",
        *_table(("prompt", "reply", "right", "abstain_p", "gate"), (_turn(own, speaker.threshold) for own in said)),
        "",
        "## Five prompts, every model",
    ]
    models = [entry.expr for entry in workbench.models()]
    for regime in REGIMES:
        first = {expr: _first(_records(workbench, expr, "probe_210"), regime) for expr in models}
        lines += ["", f"**{_cell(first[SPEAKER].prompt)}** ({regime})", ""]
        rows = ((expr, _cell(own.reply) or "(nothing)", f"{_abstain_p(own):.2f}") for expr, own in first.items())
        lines += _table(("model", "reply", "abstain_p"), rows)
    return "\n".join(lines) + "\n"


def _records(workbench: Workbench, expr: str, name: str) -> Sequence[Record]:
    found = workbench.known(expr, bundled(name))
    if found is None:
        raise LabError("no shipped records", where=f"{expr}, {name}", todo="run `python -m lab.ship`")
    return found.records


def _first(records: Sequence[Record], regime: str) -> Record:
    return next(record for record in records if record.regime == regime)


def _turn(record: Record, threshold: float) -> tuple[str, ...]:
    p = _abstain_p(record)
    right = {True: "yes", False: "no", None: "–"}[record.correct]
    stopped = "stops" if fires("abstain_p", p, threshold) else "lets pass"
    return _cell(record.prompt), _cell(record.reply) or "(nothing)", right, f"{p:.2f}", stopped


def _abstain_p(record: Record) -> float:
    value = record.signals["abstain_p"]
    assert isinstance(value, float)
    return value


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    lines = [f"| {' | '.join(row)} |" for row in (header, tuple("---" for _ in header))]
    return [*lines, *(f"| {' | '.join(row)} |" for row in rows)]


def _cell(text: str) -> str:
    """Text that cannot end a table's cell or line, or be read as markup."""
    shown = " ".join(text.split())
    return "".join(f"\\{char}" if char in "\\|*_`<>[]" else char for char in shown)


def main() -> int:
    try:
        workbench = Workbench()
        path = workbench.folder / FILE
        path.write_text(page(workbench), encoding="utf-8")
    except LabError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"error: cannot write {Path(FILE)}: {error.strerror}", file=sys.stderr)
        return 2
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
