"""Models side by side, one a row: AUROC drawn with its interval, and beside it whether the model still speaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Combined, Weighted
from lab.graft.controls import Draws
from lab.shown.tables import Numbers, ends, exactly, interval, sized, spread
from lab.statistics.estimate import NotRun, Unmeasured
from lab.statistics.rates import Rate

FIRST, LAST, WIDTH = 0.2, 1.0, 160
"""AUROC at the ends of the drawn axis, which is as many units wide."""


@dataclass(frozen=True)
class Row:
    """One model or control. found: AUROC with interval, the draws of many heads (whose range is drawn in place of an
    interval because it is none), or why there is neither.

    change: from the target, paired. right, coherent: counts of the in-domain replies; None where the row has no replies
    of its own.
    """

    name: str
    about: str
    found: MaybeAuroc | Draws | NotRun
    kind: str = ""
    change: Combined | None = None
    right: Rate | None = None
    coherent: Rate | NotRun | None = None


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
    moved = exactly(_moved(row.change), {} if row.change is None else ends(row.change))
    return (
        f'<tr{kind}><th scope="row">{escape(row.name)}<small>{escape(row.about)}</small></th>'
        f"<td{_exactly(row)}>{_auroc(row)}</td>"
        f"<td{moved}>{_change(row.change)}</td>{replies}</tr>"
    )


def _auroc(row: Row) -> str:
    found = row.found
    if isinstance(found, Unmeasured | NotRun):
        why = found.undefined if isinstance(found, Unmeasured) else found.not_run
        return f"–<small>{escape(why)}</small>"
    if isinstance(found, Draws):
        value, (low, high) = found.median, found.range
        told = f"range of draws {interval(low, high)}"
    else:
        value, low, high = found.auroc, found.low, found.high
        told = f"{spread(found)} n {found.n_positive} / {found.n_negative}"
    return (
        f'<div class="ir-cell"><b>{value:.2f}</b>{_drawn(value, low, high, spread=isinstance(found, Draws))}'
        f"<small>{escape(told.strip())}</small></div>"
    )


def _drawn(value: float, low: float, high: float, *, spread: bool) -> str:
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
    found = row.found
    if isinstance(found, NotRun):
        return exactly(None, dict.fromkeys(("low", "high", "n_positive", "n_negative")))
    if isinstance(found, Draws):
        low, high = found.range
        sizes = {"n_positive": found.n_positive, "n_negative": found.n_negative}
        return exactly(found.median, {"low": low, "high": high, **sizes})
    return exactly(None if isinstance(found, Unmeasured) else found.auroc, sized(found))


def _moved(change: Combined | None) -> float | None:
    return None if change is None or isinstance(change, Unmeasured) else change.number


def counted(own: Rate | NotRun | None) -> Numbers:
    """Count, n and the ends of a rate's interval, for files; nothing where nothing was counted."""
    if not isinstance(own, Rate):
        return {}
    return {"count": own.count, "n": own.total, "low": own.low, "high": own.high}


def _change(change: Combined | None) -> str:
    if change is None:
        return "–"
    if isinstance(change, Unmeasured):
        return f"–<small>{escape(change.undefined)}</small>"
    tone = ""
    if isinstance(change, Weighted):
        tone = "good" if change.low > 0 else "bad" if change.high < 0 else ""
    return f'<span class="tone-{tone}">{change.number:+.2f}</span><small>{spread(change, signed=True)}</small>'


def _count(own: Rate | NotRun | None) -> str:
    if own is None:
        return "–"
    if isinstance(own, NotRun):
        return f"–<small>{escape(own.not_run.split(';')[0])}</small>"
    return f"{own.count} of {own.total}<small>{100 * own.low:.0f}–{100 * own.high:.0f} %</small>"
