"""Monitors on the console: for each question a table of signals by contrasts, the controls among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from lab.cli.interval_text import interval
from lab.console import columns, short
from lab.monitors.monitor import Monitor
from lab.statistics.undefined import note

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


def told(found: Mapping[str, Any]) -> str:
    """From the document of `monitors score`."""
    tables = [f"{ASKED[name]}\n{_table(rows)}" for name, rows in found["questions"].items()]
    lines = [
        "long = long by design, so length tells it; short = all but those; / = against that kind.",
        "prompt_bytes and character n-grams are controls: length and what a learner with these labels tells by text.",
    ]
    if found["calibration_digest"]:
        lines.append("combined: weights from the calibration prompts; in the column of a kind, from the other kinds.")
    return "\n\n".join([*tables, "\n".join(lines)])


def _table(rows: Mapping[str, Mapping[str, Any]]) -> str:
    names = list(dict.fromkeys(name for cells in rows.values() for name in cells))
    shown = [
        {"signal": signal, **{name: interval(cell) if name in WIDE else _short(cell) for name, cell in cells.items()}}
        for signal, cells in rows.items()
    ]
    some = next(iter(rows.values()))
    sizes = {name: f"{cell['n_positive']}/{cell['n_negative']}" for name, cell in some.items()}
    return columns([{"signal": "n", **sizes}, *shown], names=("signal", *names))


def _short(cell: Mapping[str, Any]) -> str:
    """An AUROC without its interval, marked where that must be known."""
    return f"{short(cell.get('auroc'))}{'*' if note(cell) else ''}"
