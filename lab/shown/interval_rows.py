"""Models side by side, one a row: AUROC drawn with its interval, and beside it whether the model still speaks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from lab.shown.tables import Numbers, exactly, interval, numbers, spread

FIRST, LAST, WIDTH = 0.2, 1.0, 160
"""AUROC at the ends of the drawn axis, which is as many units wide."""


@dataclass(frozen=True)
class Row:
    """One model or control. cell: AUROC with interval as `Comparison.auroc` gives it, or why there is none.

    spread: of many draws, drawn in place of an interval because it is none. change: from the target, paired.
    right, coherent: counts of the in-domain replies; None where the row has no replies of its own.
    """

    name: str
    about: str
    cell: Mapping[str, Any]
    kind: str = ""
    spread: bool = False
    change: Mapping[str, Any] | None = None
    right: Mapping[str, Any] | None = None
    coherent: Mapping[str, Any] | None = None


def html(rows: Sequence[Row], *, caption: str, first: str) -> str:
    """A table with one drawing a row, on one axis from .2 to 1; the dotted line is a coin. first: the first column."""
    spoken = any(row.right is not None for row in rows)
    replies = '<th scope="col">taught prompts right</th><th scope="col">coherent</th>' if spoken else ""
    body = "".join(_row(row, spoken=spoken) for row in rows)
    return (
        f'<div class="table-scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f'<table class="lab-table interval-rows"><caption>{escape(caption)}</caption><thead><tr>'
        f'<th scope="col">{escape(first)}</th><th scope="col">AUROC of abstain_p</th><th scope="col">change from the '
        f"target</th>{replies}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: Row, *, spoken: bool) -> str:
    kind = f' class="row-{row.kind}"' if row.kind else ""
    counts = "".join(f"<td{exactly(None, counted(own))}>{_count(own)}</td>" for own in (row.right, row.coherent))
    replies = counts if spoken else ""
    return (
        f'<tr{kind}><th scope="row">{escape(row.name)}<small>{escape(row.about)}</small></th>'
        f"<td{_exactly(row)}>{_auroc(row)}</td>"
        f"<td{exactly(_moved(row.change), _ends(row.change))}>{_change(row.change)}</td>{replies}</tr>"
    )


def _auroc(row: Row) -> str:
    cell = row.cell
    value = cell.get("median") if row.spread else cell.get("auroc")
    if value is None:
        return f"–<small>{escape(str(cell.get('undefined') or cell.get('not_run') or 'not measured'))}</small>"
    low, high = cell["range"] if row.spread else (cell.get("low"), cell.get("high"))
    sizes = f"n {cell['n_positive']} / {cell['n_negative']}"
    told = f"range of draws {interval(low, high)}" if row.spread else f"{spread(cell)} {sizes}"
    return (
        f'<div class="ir-cell"><b>{value:.2f}</b>{_drawn(value, low, high, spread=row.spread)}'
        f"<small>{escape(told.strip())}</small></div>"
    )


def _drawn(value: float, low: float | None, high: float | None, *, spread: bool) -> str:
    low, high = (value, value) if low is None or high is None else (low, high)
    line = f'<path class="{"s" if spread else "i"}" d="M{x(low)} 10H{x(high)}"/>'
    return (
        f'<svg class="ir-plot" viewBox="0 0 {WIDTH} 20" aria-hidden="true"><path class="a" d="M4 10h{WIDTH - 8}"/>'
        f'<path class="c" d="M{x(0.5)} 2v16"/>{line}<circle cx="{x(value)}" cy="10" r="4"/></svg>'
    )


def x(value: float, *, width: int = WIDTH) -> float:
    """Where an AUROC stands on an axis of this width; beyond its ends, at the end."""
    share = (min(max(value, FIRST), LAST) - FIRST) / (LAST - FIRST)
    return round(4 + (width - 8) * share, 1)


def _exactly(row: Row) -> str:
    """The numbers of the first drawing, for files; of draws their range."""
    low, high = row.cell.get("range", (None, None)) if row.spread else (row.cell.get("low"), row.cell.get("high"))
    sizes = numbers(row.cell, "n_positive", "n_negative")
    return exactly(row.cell.get("median" if row.spread else "auroc"), {"low": low, "high": high, **sizes})


def _moved(cell: Mapping[str, Any] | None) -> float | None:
    return None if cell is None else cell.get("value", cell.get("difference"))


def _ends(cell: Mapping[str, Any] | None) -> Numbers:
    return {} if cell is None else numbers(cell, "low", "high")


def counted(cell: Mapping[str, Any] | None) -> Numbers:
    """Count, n and the ends of a rate's interval, for files; nothing where nothing was counted."""
    if cell is None or "count" not in cell:
        return {}
    return {"count": cell["count"], "n": cell["total"], **numbers(cell, "low", "high")}


def _change(cell: Mapping[str, Any] | None) -> str:
    if cell is None:
        return "–"
    value = _moved(cell)
    if value is None:
        return f"–<small>{escape(str(cell.get('undefined', 'not measured')))}</small>"
    low, high = cell.get("low"), cell.get("high")
    tone = "" if low is None or high is None else "good" if low > 0 else "bad" if high < 0 else ""
    return f'<span class="tone-{tone}">{value:+.2f}</span><small>{spread(cell, signed=True)}</small>'


def _count(cell: Mapping[str, Any] | None) -> str:
    if cell is None:
        return "–"
    if "count" not in cell:
        return f"–<small>{escape(str(cell.get('not_run', 'not judged')).split(';')[0])}</small>"
    spread = f"{100 * cell['low']:.0f}–{100 * cell['high']:.0f} %"
    return f"{cell['count']} of {cell['total']}<small>{spread}</small>"
