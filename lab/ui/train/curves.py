"""Training curves as small multiples, of a run under way or of a run whose model is bundled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import gradio as gr

from lab.ui import wording
from lab.ui.style import ASSETS
from lab.ui.train import wording as train_wording

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


def panels(rows: Rows, *, steps: int, head_only: bool, probed: Rows | None = None) -> dict[str, Any]:
    """The log as the panels that curves.js draws. steps: of the whole run. head_only: nothing else moves.
    probed: what `lab.study.probe_curve` wrote; None leaves its panel out."""
    points = [row for row in rows if "loss" in row]
    x = [row["step"] for row in points]
    found = []
    for key, (title, unit, why, low, high) in wording.CURVES.items():
        series = _series(points, key)
        none = train_wording.FROZEN if head_only and key not in ("loss", "abstain_gap") else ""
        found.append(
            {"title": title, "unit": unit, "why": why, "low": low, "high": high, "x": x, "series": series, "none": none}
        )
    if probed is not None:
        found.insert(0, _probe(probed))
    return {"steps": steps, "points": len(points), "panels": found}


def _probe(rows: Rows) -> dict[str, Any]:
    """AUROC of two signals with their intervals, on prompts that training never opens."""
    title, unit, why = train_wording.PROBE
    series = [
        {"name": words, "y": [row[name]["auroc"] for row in rows]}
        | {end: [row[name].get(end) for row in rows] for end in ("low", "high")}
        for name, words in train_wording.SIGNALS.items()
    ]
    return {
        "title": title, "unit": unit, "why": why, "low": 0.2, "high": 1, "mark": 0.5, "key": True,
        "x": [row["step"] for row in rows], "series": series, "none": train_wording.PROBE_NONE,
    }  # fmt: skip


def _series(points: Rows, key: str) -> list[dict[str, Any]]:
    """One line, or one a layer where the log has a list."""
    values = [row.get(key) for row in points]
    layers = next((len(value) for value in values if isinstance(value, list)), 0)
    if not layers:
        return [{"name": "", "y": values}]
    return [
        {"name": f"layer {i}", "y": [value[i] if isinstance(value, list) else None for value in values]}
        for i in range(layers)
    ]
