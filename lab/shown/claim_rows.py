"""The claims as people read them: grouped by finding, each with its range and our interval drawn to scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from lab.claims.claims import BENCHMARK, LARGE, findings
from lab.claims.rows import AtSize, Row
from lab.shown.tables import Cell, Table, interval

TONES = {"agrees in direction": "agrees", "disagrees": "disagrees", "undecided at this n": "undecided"}
SEVERAL = {"agrees in direction": "agree in direction", "disagrees": "disagree"}
SCALES = {
    "wins": (0.0, 7.0),
    "auroc_difference": (-0.5, 0.5),
    "moved_monitor": (-0.5, 0.5),
    "moved_or_fitted": (-0.5, 0.5),
    BENCHMARK: (-0.05, 0.05),
}
"""Ends of the drawn axis by the kind of quantity; the others are shares, from 0 to 1."""


def summary(rows: Sequence[Row]) -> str:
    """How many claims stand how, as a sentence and a bar of as many pieces; below it, where measured, the large set."""
    seeds = sorted({seed for row in rows for seed in row.seeds})
    by = f" Variants over seeds {', '.join(seeds)} where they are here." if seeds else ""
    found, there = counts(rows), counts_large(rows)
    told = f'<div class="claims claim-summary"><p><b>{len(rows)}</b> claims: {_tally(found)}.{by}</p>{_bar(found)}'
    if sum(there.values()) > there["not measured"]:
        told += (
            f"<p>{sum(there.values())} of them rest on the probe. On the same kinds of prompts of {LARGE}, four to "
            f"eight times as many: {_tally(there)}.</p>{_bar(there)}"
        )
    return f"{told}</div>"


def counts(rows: Sequence[Row]) -> dict[str, int]:
    """How many claims have each status, in the order that the statuses first occur in `TONES`, then the rest."""
    return _counted([row.status for row in rows])


def counts_large(rows: Sequence[Row]) -> dict[str, int]:
    """The same on the large set, of the claims that rest on the probe."""
    return _counted([row.probe_large.status for row in rows if row.probe_large])


def _counted(statuses: Sequence[str]) -> dict[str, int]:
    found = dict.fromkeys([*TONES, "not measured"], 0)
    for status in statuses:
        found[status] += 1
    return found


def _tally(found: Mapping[str, int]) -> str:
    return ", ".join(
        f"<b>{number}</b> {escape(name if number == 1 else SEVERAL.get(name, name))}" for name, number in found.items()
    )


def _bar(found: Mapping[str, int]) -> str:
    pieces = "".join(
        f'<i class="claim-{TONES.get(name, "missing")}" style="flex:{number}"></i>'
        for name, number in found.items()
        if number
    )
    return f'<div class="claim-bar" aria-hidden="true">{pieces}</div>'


def table(rows: Sequence[Row]) -> Table:
    """One line a claim, for CSV and for reading; what rests on no probe has nothing in the columns of the large set."""
    body = tuple(
        (
            Cell(row.statement, row.id),
            Cell(paper(row), value=row.paper if isinstance(row.paper, int | float) else None),
            *_cells(row, row),
            *_cells(row, row.probe_large),
        )
        for row in rows
    )
    names = ("ours", "over seeds", "n", "status")
    return Table(("claim", "paper", *names, *(f"{LARGE}: {name}" for name in names)), body, "")


def _cells(row: Row, own: Row | AtSize | None) -> tuple[Cell, ...]:
    if own is None:
        return (Cell(""), Cell(""), Cell(""), Cell(""))
    return (
        Cell(ours(row, own), _spread(row, own), value=own.ours, more={"low": own.low, "high": own.high}),
        Cell(seeds(row, own), more=dict(zip(("lowest", "highest"), own.range or (None, None), strict=True))),
        Cell("" if own.n is None else str(own.n), value=own.n),
        Cell(own.status, own.why),
    )


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


def ours(row: Row, own: Row | AtSize | None = None) -> str:
    """The value of the first seed. own: at another size than the registered one."""
    value = (own or row).ours
    return "–" if value is None else _value(row, value)


def seeds(row: Row, own: Row | AtSize | None = None) -> str:
    """The range over seeds, which is no interval."""
    own = own or row
    if own.range is None:
        return ""
    low, high = own.range
    return f"{_value(row, low)} to {_value(row, high)} over {len(own.seeds)} seeds"


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
        f'<div class="claim-status">{escape(row.status)}{_why(row)}</div>{_large(row)}'
        f'<button type="button" class="claim-open" data-claim="{escape(row.id)}" '
        f'aria-label="{told_by}: {escape(row.statement)}">{word}</button></li>'
    )


def _why(own: Row | AtSize) -> str:
    return f'<small class="claim-why">{escape(own.why)}</small>' if own.why else ""


def _large(row: Row) -> str:
    """The same on the large set: value, interval, n and its own status."""
    own = row.probe_large
    if own is None or own.ours is None:
        return '<div class="claim-large"></div>'
    lacking = f", without {_models(own.missing)}" if own.missing else ""
    about = f"n {own.n}{f', {seeds(row, own)}' if own.range else ''}{lacking}"
    return (
        f'<div class="claim-large claim-{TONES.get(own.status, "missing")}"><small>large set</small> '
        f"<b>{escape(ours(row, own))}</b> {escape(_spread(row, own))} <span>{escape(own.status)}</span>{_why(own)}"
        f"<small>{escape(about)}</small></div>"
    )


def _drawn(row: Row) -> str:
    """The claim's range as a band, our interval as a line with a dot, the paper's value as a tick; below, in outline,
    the interval on the large set."""
    if row.ours is None or row.kind == "parameters":
        return '<div class="claim-plot"></div>'
    first, last = SCALES.get(row.kind, (0.0, 1.0))

    def x(at: float) -> float:
        return round(4 + 152 * (min(max(at, first), last) - first) / (last - first), 1)

    def line(own: Row | AtSize, y: int, style: str) -> str:
        assert own.ours is not None
        low, high = (own.ours, own.ours) if own.low is None or own.high is None else (own.low, own.high)
        return (
            f'<g class="{style}"><path class="i" d="M{x(low)} {y}H{x(high)}"/>'
            f'<circle cx="{x(own.ours)}" cy="{y}" r="4"/></g>'
        )

    large = row.probe_large if row.probe_large and row.probe_large.ours is not None else None
    band = max(x(row.holds[1]) - x(row.holds[0]), 3)
    tick = row.paper
    mark = "" if not isinstance(tick, int | float) else f'<path class="p" d="M{x(tick)} 3v18"/>'
    label = f"claimed from {row.holds[0]:g} to {row.holds[1]:g}; ours {ours(row)} {_spread(row)}"
    if large:
        label += f"; on the large set {ours(row, large)} {_spread(row, large)}"
    return (
        f'<svg class="claim-plot" viewBox="0 0 160 24" role="img" aria-label="{escape(label)}"><title>{escape(label)}'
        f'</title><path class="a" d="M4 12h152"/><rect class="h" x="{x(row.holds[0])}" y="3" width="{band}" '
        f'height="18" rx="2"/>{mark}{line(row, 7 if large else 12, "one")}'
        f"{line(large, 17, 'more') if large else ''}</svg>"
    )


def _spread(row: Row, own: Row | AtSize | None = None) -> str:
    own = own or row
    return interval(own.low, own.high, digits=4 if row.kind == BENCHMARK else 2)


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
