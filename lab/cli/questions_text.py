"""Two questions on the console: for each a table of signals by contrasts, the controls among them."""

from __future__ import annotations

from collections.abc import Mapping

from lab.cli.interval_text import interval
from lab.console import columns, short
from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.two_questions import Questions
from lab.statistics.estimate import Undefined, Unmeasured

ASKED = {
    "unusual": "Unusual? In-domain prompts against others; positive = another kind.",
    "wrong": "Wrong? The model's wrong replies against its right ones, where a right answer or a refusal is due.",
}
WIDE = ("all", "short", "answer")
"""Contrasts that are shown with their interval."""
READ = (
    "long = long by design, so length tells it; short = all but those; / = against that kind; answer: kinds with one.\n"
    "prompt_bytes and character n-grams are controls: length and what a learner with these labels tells by text."
)
"""What must be known to read the tables."""


def told(questions: Questions) -> str:
    """The tables; of a question that cannot be asked the reason."""
    return "\n\n".join(
        f"{ASKED[name]}\nNot asked: {rows.undefined}"
        if isinstance(rows, Undefined)
        else f"{ASKED[name]}\n{_table(rows)}"
        for name, rows in questions.items()
    )


def _table(rows: Mapping[str, Mapping[str, MaybeAuroc]]) -> str:
    names = list(dict.fromkeys(name for own in rows.values() for name in own))
    shown = [
        {"signal": signal, **{name: interval(found) if name in WIDE else _short(found) for name, found in own.items()}}
        for signal, own in rows.items()
    ]
    some = next(iter(rows.values()))
    sizes = {name: f"{found.n_positive}/{found.n_negative}" for name, found in some.items()}
    table = columns([{"signal": "n", **sizes}, *shown], names=("signal", *names))
    return (
        f"{table}\n* perfect or nearly so, or of too few prompts: see its interval in --json" if "*" in table else table
    )


def _short(found: MaybeAuroc) -> str:
    """An AUROC without its interval, marked where that must be known."""
    return "–" if isinstance(found, Unmeasured) else f"{short(found.auroc)}{'*' if found.note else ''}"
