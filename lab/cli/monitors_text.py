"""Monitors on the console: what each is, and the tables of both questions."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from lab.cli import questions_text
from lab.evaluation.two_questions import Questions
from lab.monitors.monitor import Monitor


def about(monitor: Monitor) -> dict[str, Any]:
    """What a monitor says of itself."""
    recipe = asdict(monitor.recipe)
    own = {"name": monitor.name, "digest": monitor.digest, "base_digest": monitor.base_digest}
    return {**own, "fit_digest": monitor.fit_digest, **recipe}


def told(questions: Questions, *, combined: bool) -> str:
    """The tables, and what must be known to read them. combined: whether combinations of signals stand in them."""
    lines = [questions_text.READ]
    if combined:
        lines.append("combined: weights from the calibration prompts; in the column of a kind, from the other kinds.")
    return "\n\n".join([questions_text.told(questions), "\n".join(lines)])
