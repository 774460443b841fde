"""Training curves as small multiples, of a run under way or of a run whose model is bundled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

import gradio as gr

from lab.ui import wording

ASSETS = Path(__file__).parent / "assets"
Rows = Sequence[Mapping[str, Any]]
"""Lines of a training log, one object each."""


def component(elem_id: str) -> gr.HTML:
    """An empty drawing, whose value is what `panels` gives."""
    return gr.HTML(
        value=None,
        html_template=(ASSETS / "curves.html").read_text("utf-8"),
        js_on_load=(ASSETS / "curves.js").read_text("utf-8"),
        apply_default_css=False,
        elem_id=elem_id,
    )


def panels(rows: Rows, *, steps: int, recipe: str) -> dict[str, Any]:
    """The log as the panels that curves.js draws. steps: of the whole run."""
    points = [row for row in rows if "loss" in row]
    x = [row["step"] for row in points]
    found = []
    for key, (title, unit, why, low, high) in wording.CURVES.items():
        series = _series(points, key)
        none = "the trunk is frozen: nothing moves" if recipe == "v9" and key not in ("loss", "abstain_gap") else ""
        found.append(
            {"title": title, "unit": unit, "why": why, "low": low, "high": high, "x": x, "series": series, "none": none}
        )
    return {"steps": steps, "panels": found}


def _series(points: Rows, key: str) -> list[dict[str, Any]]:
    """One line, or one a layer where the log has a list."""
    values = [row.get(key) for row in points]
    layers = next((len(value) for value in values if isinstance(value, list)), 0)
    if not layers:
        return [{"name": "", "y": values}]
    return [
        {"name": f"layer {i + 1}", "y": [value[i] if isinstance(value, list) else None for value in values]}
        for i in range(layers)
    ]


def replies(rows: Rows) -> str:
    """What the model says now to the same few questions as at the start."""
    said = [row for row in rows if row.get("replies")]
    if not said:
        return ""
    last = said[-1]
    items = "".join(f"<li>{escape(str(reply)) or '<i>(nothing)</i>'}</li>" for reply in last["replies"])
    share = f"{100 * last['canary']:.0f} % of 16 such replies are still the start's, byte for byte."
    return (
        f'<div class="card"><p><b>What it says at step {last["step"]}</b> to three taught questions. {share}</p>'
        f'<ol class="cv-replies">{items}</ol></div>'
    )
