"""Monitors on the console: for each question a table of signals by contrasts, the controls among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from lab.cli.interval_text import interval
from lab.console import columns, short
from lab.evaluation.contrasts import MaybeAuroc
from lab.monitors.judged import Questions
from lab.monitors.monitor import Monitor
from lab.statistics.estimate import Unmeasured

ASKED = {
    "unusual": "Unusual? In-domain prompts against others; positive = another kind.",
    "wrong": "Wrong? The model's wrong replies against its right ones, where a right answer or a refusal is due.",
}
WIDE = ("all", "short", "answer")
"""Contrasts that are shown with their interval."""


def about(monitor: Monitor) -> dict[str, Any]:
    """What a monitor says of itself."""
    recipe = asdict(monitor.recipe)
    own = {"name": monitor.name, "digest": monitor.digest, "base_digest": monitor.base_digest}
    return {**own, "fit_digest": monitor.fit_digest, **recipe}


def told(questions: Questions, *, combined: bool) -> str:
    """The tables, and what must be known to read them. combined: whether combinations of signals stand in them."""
    tables = [f"{ASKED[name]}\n{_table(rows)}" for name, rows in questions.items()]
    lines = [
        "long = long by design, so length tells it; short = all but those; / = against that kind.",
        "prompt_bytes and character n-grams are controls: length and what a learner with these labels tells by text.",
    ]
    if combined:
        lines.append("combined: weights from the calibration prompts; in the column of a kind, from the other kinds.")
    return "\n\n".join([*tables, "\n".join(lines)])


def _table(rows: Mapping[str, Mapping[str, MaybeAuroc]]) -> str:
    names = list(dict.fromkeys(name for own in rows.values() for name in own))
    shown = [
        {"signal": signal, **{name: interval(found) if name in WIDE else _short(found) for name, found in own.items()}}
        for signal, own in rows.items()
    ]
    some = next(iter(rows.values()))
    sizes = {name: f"{found.n_positive}/{found.n_negative}" for name, found in some.items()}
    return columns([{"signal": "n", **sizes}, *shown], names=("signal", *names))


def _short(found: MaybeAuroc) -> str:
    """An AUROC without its interval, marked where that must be known."""
    return "–" if isinstance(found, Unmeasured) else f"{short(found.auroc)}{'*' if found.note else ''}"
