"""The 2×2 of a graft as one drawing: which of the donor's two parts makes the difference."""

from __future__ import annotations

from html import escape

from lab.evaluation.estimates import Auroc, Combined, Weighted
from lab.evaluation.questions import Question
from lab.graft.square import Corner, NoCorner, Square
from lab.shown.interval_rows import x
from lab.shown.tables import interval, spread
from lab.statistics.estimate import NotRun, Unmeasured
from lab.statistics.rates import Rate

PLACES = {"none": (0, 0), "abstain": (1, 0), "router": (0, 1), "both": (1, 1)}
"""Column and row of each cell: the donor's head to the right, the donor's router below."""
NAMES = {
    "none": "target as it is",
    "abstain": "+ donor's head",
    "router": "+ donor's router",
    "both": "+ both",
}
WRONG = (
    "Each model is asked about its own replies. A head changes none, so tiles beside each other are of the same "
    "replies; a router changes what is said, so tiles below each other are of others, and no interaction is told."
)
LEFT, TOP, WIDE, HIGH, GAP = 2, 4, 178, 124, 8
WIDTH, HEIGHT = 2 * LEFT + 2 * WIDE + GAP, 2 * TOP + 2 * HIGH + GAP


def html(square: Square, *, title: str = "", chosen: str = "", question: Question = "unusual") -> str:
    """Four tiles as SVG with a line on their interaction below. chosen: the model whose tile is framed."""
    corners = square.corners
    tiles = "".join(_tile(name, corners[name], question, chosen=corners[name].model == chosen) for name in PLACES)
    label = "; ".join(f"{NAMES[name]}: {_told(corners[name], question)}" for name in PLACES)
    below = WRONG if question == "wrong" else cross(square.interaction)
    head = f"<figcaption>{escape(title)}</figcaption>" if title else ""
    return (
        f'<figure class="square" data-figure="splice-2x2">{head}<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'aria-label="{escape(label)}">{tiles}</svg><p class="square-cross">{below}</p></figure>'
    )


def cross(found: Combined | NotRun) -> str:
    """The interaction in a sentence, with its interval."""
    if isinstance(found, NotRun | Unmeasured):
        return "Move both parts to measure all four, and whether head and router need each other."
    if isinstance(found, Weighted) and found.low > 0:
        told = "together the two parts add more than the sum of what each adds alone"
    elif isinstance(found, Weighted) and found.high < 0:
        told = "together the two parts add less than the sum of what each adds alone"
    else:
        told = "with this many prompts the two parts cannot be told from working independently"
    return (
        f"<b>Interaction {found.number:+.2f}</b> {spread(found, signed=True)}: {told}. It is both − router − head + "
        "neither, on the same prompts."
    )


def _tile(name: str, corner: Corner | NoCorner, question: Question, *, chosen: bool) -> str:
    column, row = PLACES[name]
    left, top = LEFT + column * (WIDE + GAP), TOP + row * (HIGH + GAP)
    found = corner.found.of(question) if isinstance(corner, Corner) else None
    value = found.auroc if isinstance(found, Auroc) else None
    kind = "sq-off" if value is None else "sq-good" if value >= 0.5 else "sq-bad"
    strength = 0.0 if value is None else min(1.0, abs(value - 0.5) / 0.5)
    frame = " sq-chosen" if chosen else ""
    parts = [
        f'<rect class="sq-tile {kind}{frame}" x="{left}" y="{top}" width="{WIDE}" height="{HIGH}" rx="10"/>',
        f'<rect class="sq-tint {kind}" x="{left}" y="{top}" width="{WIDE}" height="{HIGH}" rx="10" '
        f'opacity="{0.06 + 0.3 * strength:.2f}"/>',
        _text(left + 12, top + 20, NAMES[name], "sq-name"),
    ]
    if not isinstance(found, Auroc) or not isinstance(corner, Corner):
        why = found.undefined if isinstance(found, Unmeasured) else "not run yet"
        parts.append(_text(left + 12, top + 60, why, "sq-soft"))
        return f"<g>{''.join(parts)}</g>"
    width, replies = WIDE - 24, corner.found.replies
    parts += [
        _text(left + 12, top + 54, f"{found.auroc:.2f}", "sq-value"),
        f'<text class="sq-soft" text-anchor="end" x="{left + WIDE - 12}" y="{top + 52}">'
        f"{interval(found.low, found.high)}</text>",
        f'<g transform="translate({left + 12} {top + 62})"><path class="a" d="M4 8h{width - 8}"/>'
        f'<path class="c" d="M{x(0.5, width=width)} 0v16"/><path class="i" d="M{x(found.low, width=width)} 8H'
        f'{x(found.high, width=width)}"/><circle cx="{x(found.auroc, width=width)}" cy="8" r="4"/></g>',
        _text(left + 12, top + 98, f"{_count(replies.in_domain_correct)} answered right", "sq-soft"),
        _text(left + 12, top + 114, f"{_count(replies.coherent)} coherent", "sq-soft"),
        _text(left + 12, top + 82, found.note, "sq-soft") if found.note else "",
    ]
    return f"<g>{''.join(parts)}</g>"


def _text(left: float, base: float, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{left}" y="{base}">{escape(text)}</text>'


def _count(own: Rate | NotRun) -> str:
    return f"{own.count} of {own.total}" if isinstance(own, Rate) else "–"


def _told(corner: Corner | NoCorner, question: Question) -> str:
    if not isinstance(corner, Corner) or not isinstance(found := corner.found.of(question), Auroc):
        return "not measured"
    return f"AUROC {found.auroc:.2f} {spread(found)}"
