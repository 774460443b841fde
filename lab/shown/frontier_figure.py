"""The frontier drawn: how well the best signal answers a question, against how many replies are still right."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Literal

from lab.claims.claims import LARGE
from lab.claims.frontier import Best, Point
from lab.shown.tables import Cell, Table

Side = Literal["unusual", "wrong"]
SIDES: dict[Side, str] = {"unusual": "Is the prompt unusual?", "wrong": "Is the reply wrong?"}
WIDTH, HEIGHT = 460, 300
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 30, 40
LOWEST = 0.3
"""Where the axis of AUROC begins; a point below it is drawn on the edge."""


def largest(points: Sequence[Point]) -> list[Point]:
    """Of every model, and monitor of one, its point on the larger set, where it has one."""
    kept: dict[tuple[str, str], Point] = {}
    for point in points:
        if (point.model, point.by) not in kept or point.size == LARGE:
            kept[point.model, point.by] = point
    return list(kept.values())


def svg(points: Sequence[Point], side: Side, *, clickable: bool) -> str:
    """One panel: share of taught prompts answered rightly to the right, AUROC upwards, both with 95 % intervals.

    clickable: points are buttons that carry the model in `data-chat` and the signal that decides there, where it was
    not picked, in `data-signal`. Such points, monitors among them, are squares.
    """
    drawn = "".join(
        _point(point, own, clickable=clickable) for point in points if (own := getattr(point, side)) is not None
    )
    ticks = "".join(
        f'<path class="a" d="M{_x(t)} {TOP}V{HEIGHT - BOTTOM}"/><text x="{_x(t)}" y="{HEIGHT - BOTTOM + 15}" '
        f'text-anchor="middle">{t:g}</text>'
        for t in (0, 0.25, 0.5, 0.75, 1)
    ) + "".join(
        f'<path class="{"c" if t == 0.5 else "a"}" d="M{LEFT} {_y(t)}H{WIDTH - RIGHT}"/>'
        f'<text x="{LEFT - 6}" y="{_y(t) + 4}" text-anchor="end">{t:g}</text>'
        for t in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1)
    )
    return (
        f'<svg class="frontier" viewBox="0 0 {WIDTH} {HEIGHT}" role="{"group" if clickable else "img"}" '
        f'xmlns="http://www.w3.org/2000/svg" aria-label="{SIDES[side]}"><style>{STYLE}</style>'
        f'<text class="t" x="{LEFT}" y="18">{SIDES[side]} AUROC of its best signal</text>'
        f'{ticks}<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 6}" text-anchor="middle">taught prompts answered '
        f"rightly</text>{drawn}</svg>"
    )


STYLE = (
    ".frontier{font:12px sans-serif;fill:var(--body-text-color-subdued,#55616f);max-width:560px;width:100%}"
    ".frontier .t{font-weight:600;fill:var(--body-text-color,#1c2430)}"
    ".frontier .a{stroke:var(--border-color-primary,#d8dee6)}"
    ".frontier .c{stroke:var(--body-text-color-subdued,#55616f);stroke-dasharray:4 3}"
    ".frontier .i{stroke:#1b8a84;stroke-opacity:.5;fill:none}"
    ".frontier circle,.frontier rect{fill:#1b8a84;stroke:#1b8a84;stroke-width:2}"
    ".frontier .broken :is(circle,rect){fill:none;stroke:#d9534a;pointer-events:all}"
    ".frontier .broken .i{stroke:#d9534a}"
    ".frontier [data-chat]{cursor:pointer}.frontier [data-chat]:is(:focus,:hover) :is(circle,rect)"
    "{stroke:var(--body-text-color,#1c2430);stroke-width:3}"
)
COHERENT = 0.8
"""Models with fewer coherent replies are red rings: their signal is one on broken speech."""


def html(points: Sequence[Point]) -> str:
    """Both panels, points clickable, and the table."""
    panels = "".join(svg(largest(points), side, clickable=True) for side in SIDES)
    return f'<div class="frontier-panels">{panels}</div>{table(points).html()}'


def table(points: Sequence[Point]) -> Table:
    """A line a model and set, and one for each of its monitors."""
    header = ("model", "set", "unusual?", "signal", "wrong?", "signal", "right", "coherent")
    body = tuple(
        (
            Cell(point.model, point.digest[:12]),
            Cell(point.size),
            *_cells(point.unusual),
            *_cells(point.wrong),
            *(
                Cell(f"{own.count} of {own.total}", f"{own.low:.2f}–{own.high:.2f}", value=own.count / own.total)
                for own in (point.correct, point.coherent)
            ),
        )
        for point in points
    )
    return Table(
        header, body, "AUROC of the signal picked on calibration prompts, or of a monitor; replies to taught prompts"
    )


def _cells(own: Best | None) -> tuple[Cell, Cell]:
    if own is None:
        return Cell("–"), Cell("")
    return Cell(f"{own.auroc:.2f}", f"{own.low:.2f}–{own.high:.2f}", value=own.auroc), Cell(own.signal)


def _point(point: Point, own: Best, *, clickable: bool) -> str:
    share = point.correct.count / point.correct.total
    x, y = _x(share), _y(own.auroc)
    told = (
        f"{point.model}: {own.signal} {own.auroc:.2f} [{own.low:.2f}, {own.high:.2f}], {point.correct.count} of "
        f"{point.correct.total} right, {point.coherent.count} of {point.coherent.total} coherent, {point.size}"
    )
    broken = point.coherent.count < COHERENT * point.coherent.total
    carried = f'data-chat="{escape(point.model)}" data-signal="{escape(point.by)}"'
    button = f' role="button" tabindex="0" {carried} aria-label="{escape(told)}"'
    return (
        f'<g class="{"broken" if broken else "whole"}"{button if clickable else ""}><title>{escape(told)}</title>'
        f'<path class="i" d="M{x} {_y(own.low)}V{_y(own.high)}M{_x(point.correct.low)} {y}H{_x(point.correct.high)}"/>'
        f"{_mark(x, y, picked=not point.by)}</g>"
    )


def _mark(x: float, y: float, *, picked: bool) -> str:
    if picked:
        return f'<circle cx="{x}" cy="{y}" r="4.5"/>'
    return f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8"/>'


def _x(share: float) -> float:
    return round(LEFT + (WIDTH - LEFT - RIGHT) * share, 1)


def _y(auroc: float) -> float:
    share = (max(auroc, LOWEST) - LOWEST) / (1 - LOWEST)
    return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * share, 1)
