"""A curve whose points can be picked: drawn by the browser, each point a limit that some prompt's own score sets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypedDict

import gradio as gr

from lab.shown.point_curves import Point
from lab.statistics.rates import Rate
from lab.ui.style import ASSETS


class CurvePoint(TypedDict):
    """Coordinates and their intervals, 0 … 1; picks: ids that a click may open; says: the point in words."""

    at: tuple[float, float]
    x: tuple[float, float]
    y: tuple[float, float]
    says: str
    picks: tuple[str, ...]


class Curve(TypedDict):
    """What pick-curve.js draws. level: a horizontal line, None for the diagonal of a coin. chosen: an id, or empty.
    hint: shown before a point is; empty: shown where there is no point at all.
    """

    title: str
    x: str
    y: str
    level: float | None
    points: list[CurvePoint]
    chosen: str
    hint: str
    empty: str


def component(elem_id: str, *, name: str) -> gr.HTML:
    """The component, empty. Its `select` event carries `pick`. name: of the figure, for its file."""
    return gr.HTML(
        value=None,
        html_template=(ASSETS / "pick-curve.html").read_text("utf-8").replace("NAME", name),
        js_on_load=(ASSETS / "pick-curve.js").read_text("utf-8"),
        apply_default_css=False,
        elem_id=elem_id,
    )


def points(found: Sequence[Point], *, says: Callable[[Point], str]) -> list[CurvePoint]:
    """The points of a curve, for the browser."""
    return [
        {
            "at": (_share(point.x), _share(point.y)),
            "x": (round(point.x.low, 4), round(point.x.high, 4)),
            "y": (round(point.y.low, 4), round(point.y.high, 4)),
            "says": says(point),
            "picks": point.ids,
        }
        for point in found
    ]


def counted(share: Rate) -> str:
    """`24 of 30 (80 %, 61–92 %)`, with the 95 % interval."""
    if not share.total:
        return "0 of 0"
    bounds = f"{100 * share.low:.0f}–{100 * share.high:.0f} %"
    return f"{share.count} of {share.total} ({100 * share.count / share.total:.0f} %, {bounds})"


def _share(share: Rate) -> float:
    return round(share.count / share.total, 4) if share.total else 0.0
