"""The 2×2 of a graft as one drawing: which of the donor's two parts makes the difference."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from lab.shown.interval_rows import x
from lab.shown.tables import interval, spread
from lab.statistics.undefined import note

PLACES = {"none": (0, 0), "abstain": (1, 0), "router": (0, 1), "both": (1, 1)}
"""Column and row of each cell: the donor's head to the right, the donor's router below."""
NAMES = {
    "none": "target as it is",
    "abstain": "+ donor's head",
    "router": "+ donor's router",
    "both": "+ both",
}
LEFT, TOP, WIDE, HIGH, GAP = 2, 4, 178, 124, 8
WIDTH, HEIGHT = 2 * LEFT + 2 * WIDE + GAP, 2 * TOP + 2 * HIGH + GAP


def html(square: Mapping[str, Mapping[str, Any]], *, title: str = "", chosen: str = "") -> str:
    """Four tiles as SVG with a line on their interaction below. chosen: the model whose tile is framed."""
    tiles = "".join(_tile(name, square[name], chosen=square[name].get("model") == chosen) for name in PLACES)
    label = "; ".join(f"{NAMES[name]}: {_told(square[name])}" for name in PLACES)
    head = f"<figcaption>{escape(title)}</figcaption>" if title else ""
    return (
        f'<figure class="square" data-figure="splice-2x2">{head}<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(label)}">{tiles}</svg><p class="square-cross">{cross(square["interaction"])}</p></figure>'
    )


def cross(found: Mapping[str, Any]) -> str:
    """The interaction in a sentence, with its interval."""
    if found.get("value") is None:
        return "Move both parts to measure all four, and whether head and router need each other."
    value, low, high = found["value"], found.get("low"), found.get("high")
    if low is not None and low > 0:
        told = "together the two parts add more than the sum of what each adds alone"
    elif high is not None and high < 0:
        told = "together the two parts add less than the sum of what each adds alone"
    else:
        told = "with this many prompts the two parts cannot be told from working independently"
    return (
        f"<b>Interaction {value:+.2f}</b> {spread(found, signed=True)}: {told}. It is both − router − head + "
        "neither, on the same prompts."
    )


def _tile(name: str, cell: Mapping[str, Any], *, chosen: bool) -> str:
    column, row = PLACES[name]
    left, top = LEFT + column * (WIDE + GAP), TOP + row * (HIGH + GAP)
    value = cell.get("auroc")
    kind = "sq-off" if value is None else "sq-good" if value >= 0.5 else "sq-bad"
    strength = 0.0 if value is None else min(1.0, abs(value - 0.5) / 0.5)
    frame = " sq-chosen" if chosen else ""
    parts = [
        f'<rect class="sq-tile {kind}{frame}" x="{left}" y="{top}" width="{WIDE}" height="{HIGH}" rx="10"/>',
        f'<rect class="sq-tint {kind}" x="{left}" y="{top}" width="{WIDE}" height="{HIGH}" rx="10" '
        f'opacity="{0.06 + 0.3 * strength:.2f}"/>',
        _text(left + 12, top + 20, NAMES[name], "sq-name"),
    ]
    if value is None:
        why = "not run yet" if "not_run" in cell else str(cell.get("undefined", "not measured"))
        parts.append(_text(left + 12, top + 60, why, "sq-soft"))
        return f"<g>{''.join(parts)}</g>"
    low, high = cell.get("low"), cell.get("high")
    width = WIDE - 24
    ends = (value, value) if low is None or high is None else (low, high)
    parts += [
        _text(left + 12, top + 54, f"{value:.2f}", "sq-value"),
        f'<text class="sq-soft" text-anchor="end" x="{left + WIDE - 12}" y="{top + 52}">{interval(low, high)}</text>',
        f'<g transform="translate({left + 12} {top + 62})"><path class="a" d="M4 8h{width - 8}"/>'
        f'<path class="c" d="M{x(0.5, width=width)} 0v16"/><path class="i" d="M{x(ends[0], width=width)} 8H'
        f'{x(ends[1], width=width)}"/><circle cx="{x(value, width=width)}" cy="8" r="4"/></g>',
        _text(left + 12, top + 98, f"{_count(cell.get('in_domain_correct'))} answered right", "sq-soft"),
        _text(left + 12, top + 114, f"{_count(cell.get('coherent'))} coherent", "sq-soft"),
        _text(left + 12, top + 82, note(cell), "sq-soft") if note(cell) else "",
    ]
    return f"<g>{''.join(parts)}</g>"


def _text(left: float, base: float, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{left}" y="{base}">{escape(text)}</text>'


def _count(cell: Mapping[str, Any] | None) -> str:
    return f"{cell['count']} of {cell['total']}" if cell and "count" in cell else "–"


def _told(cell: Mapping[str, Any]) -> str:
    if cell.get("auroc") is None:
        return "not measured"
    return f"AUROC {cell['auroc']:.2f} {spread(cell)}"
