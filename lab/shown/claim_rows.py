"""The claims as people read them: grouped by finding, each with its range and our interval drawn to scale."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from lab.claims.claims import BENCHMARK, findings
from lab.claims.reproduce import Row
from lab.shown.tables import Cell, Table, interval

TONES = {"agrees in direction": "agrees", "disagrees": "disagrees", "undecided at this n": "undecided"}
SEVERAL = {"agrees in direction": "agree in direction", "disagrees": "disagree"}
SCALES = {"wins": (0.0, 7.0), "auroc_difference": (-0.5, 0.5), BENCHMARK: (-0.05, 0.05)}
"""Ends of the drawn axis by the kind of quantity; the others are shares, from 0 to 1."""


def summary(rows: Sequence[Row]) -> str:
    """How many claims stand how, as a sentence and a bar of as many pieces."""
    found = counts(rows)
    told = ", ".join(
        f"<b>{number}</b> {escape(name if number == 1 else SEVERAL.get(name, name))}" for name, number in found.items()
    )
    bar = "".join(
        f'<i class="claim-{TONES.get(name, "missing")}" style="flex:{number}"></i>'
        for name, number in found.items()
        if number
    )
    seeds = sorted({seed for row in rows for seed in row.seeds})
    by = f" Variants over seeds {', '.join(seeds)} where they are here." if seeds else ""
    return (
        f'<div class="claims claim-summary"><p><b>{len(rows)}</b> claims: {told}.{by}</p>'
        f'<div class="claim-bar" aria-hidden="true">{bar}</div></div>'
    )


def counts(rows: Sequence[Row]) -> dict[str, int]:
    """How many claims have each status, in the order that the statuses first occur in `TONES`, then the rest."""
    found = dict.fromkeys([*TONES, "not measured"], 0)
    for row in rows:
        found[row.status] += 1
    return found


def table(rows: Sequence[Row]) -> Table:
    """One line a claim, for CSV and for reading."""
    body = tuple(
        (
            Cell(row.statement, row.id),
            Cell(paper(row), value=row.paper if isinstance(row.paper, int | float) else None),
            Cell(ours(row), _spread(row), value=row.ours, more={"low": row.low, "high": row.high}),
            Cell(seeds(row), more=dict(zip(("lowest", "highest"), row.range or (None, None), strict=True))),
            Cell("" if row.n is None else str(row.n), value=row.n),
            Cell(row.status, row.why),
        )
        for row in rows
    )
    return Table(("claim", "paper", "ours", "over seeds", "n", "status"), body, "")


def html(rows: Sequence[Row], *, only: str | None = None) -> str:
    """The claims under their findings; `only` keeps those of one status. Clickable rows carry `data-claim`."""
    kept = [row for row in rows if only in (None, row.status)]
    if not kept:
        return f'<p class="soft">No claim is “{escape(only or "")}” at present.</p>'
    parts = []
    for finding, title in findings().items():
        own = [row for row in kept if row.finding == finding]
        if own:
            parts.append(f"<section><h3>{escape(title)}</h3><ul>{''.join(_item(row) for row in own)}</ul></section>")
    return f'<div class="claims">{"".join(parts)}</div>'


def paper(row: Row) -> str:
    """The paper's own number or word."""
    value = row.paper
    return "predicted only" if value is None else value if isinstance(value, str) else _value(row, value)


def ours(row: Row) -> str:
    return "–" if row.ours is None else _value(row, row.ours)


def seeds(row: Row) -> str:
    """The range over seeds, which is no interval."""
    if row.range is None:
        return ""
    low, high = row.range
    return f"{_value(row, low)} to {_value(row, high)} over {len(row.seeds)} seeds"


def seed(row: Row) -> str:
    """The one seed of what was measured, where it was a variant."""
    return f"seed {next(iter(row.seeds))}" if len(row.seeds) == 1 else ""


def _item(row: Row) -> str:
    tone = TONES.get(row.status, "missing")
    about = [f"n {row.n}" if row.n else "", seeds(row) or seed(row)]
    if row.missing:
        about.append(f"without {_models(row.missing)}")
    told = f"<b>{escape(ours(row))}</b> {escape(_spread(row))}" if row.ours is not None else "not measured here"
    word, told_by = ("show", "Show where this comes from") if row.ours is not None else ("train", "How to get there")
    return (
        f'<li class="claim claim-{tone}"><div class="claim-text">{escape(row.statement)}'
        f"<small>{escape(', '.join(part for part in about if part))}</small></div>"
        f'<div class="claim-paper"><small>paper</small> {escape(paper(row))}</div>'
        f'<div class="claim-ours"><small>ours</small> {told}</div>{_drawn(row)}'
        f'<div class="claim-status">{escape(row.status)}{f"<small>{escape(row.why)}</small>" if row.why else ""}</div>'
        f'<button type="button" class="claim-open" data-claim="{escape(row.id)}" '
        f'aria-label="{told_by}: {escape(row.statement)}">{word}</button></li>'
    )


def _drawn(row: Row) -> str:
    """The claim's range as a band, our interval as a line with a dot, the paper's value as a tick."""
    if row.ours is None or row.kind == "parameters":
        return '<div class="claim-plot"></div>'
    value, low, high = row.ours, row.low, row.high
    low, high = (value, value) if low is None or high is None else (low, high)
    first, last = SCALES.get(row.kind, (0.0, 1.0))

    def x(at: float) -> float:
        return round(4 + 152 * (min(max(at, first), last) - first) / (last - first), 1)

    band = max(x(row.holds[1]) - x(row.holds[0]), 3)
    tick = row.paper
    mark = "" if not isinstance(tick, int | float) else f'<path class="p" d="M{x(tick)} 3v18"/>'
    label = f"claimed from {row.holds[0]:g} to {row.holds[1]:g}; ours {_value(row, value)} {_spread(row)}"
    return (
        f'<svg class="claim-plot" viewBox="0 0 160 24" role="img" aria-label="{escape(label)}"><title>{escape(label)}'
        f'</title><path class="a" d="M4 12h152"/><rect class="h" x="{x(row.holds[0])}" y="5" width="{band}" '
        f'height="14" rx="2"/>{mark}<path class="i" d="M{x(low)} 12H{x(high)}"/><circle cx="{x(value)}" cy="12" r="4"/>'
        f"</svg>"
    )


def _spread(row: Row) -> str:
    return interval(row.low, row.high, digits=4 if row.kind == BENCHMARK else 2)


def _models(missing: Sequence[str]) -> str:
    """Names with their seeds together: `v7@1235, 1236`."""
    seeds: dict[str, list[str]] = {}
    for expr in missing:
        name, _, seed = expr.partition("@")
        seeds.setdefault(name, []).append(seed)
    return ", ".join(f"{name}@{', '.join(own)}" if own[0] else name for name, own in seeds.items())


def _value(row: Row, value: float) -> str:
    """Counts without decimals, differences in bits per byte with four, the rest with two."""
    if row.kind == BENCHMARK:
        return f"{value:+.4f}"
    return f"{value:,.0f}" if row.kind in ("wins", "parameters") else _number(value)


def _number(value: float) -> str:
    return f"{value:.2f}"
