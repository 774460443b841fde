"""The guided tour's steps: what to look at in which tab, and what the paper and these weights say about it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from lab.claims.rows import Row, recorded_rows
from lab.errors import LabError
from lab.shown import claim_rows
from lab.shown.tables import interval
from lab.ui.chat.wording import STARTERS
from lab.ui.tour import wording as words
from lab.workbench.workbench import Workbench

STARTER = next(number for number, starter in enumerate(STARTERS) if starter.regime == "ood_topic")


@dataclass(frozen=True)
class Step:
    """One stop. at: what to light up, as CSS selectors, the first that can be seen; parts: of it, where the whole does
    not fit beside the card, each a selector of what is lit up together, the first that fits; shown: ids of claims
    beside it; press: what to press before, where it is there, such as the head of a fold that is shut."""

    tab: str
    at: str
    title: str
    text: Sequence[str]
    shown: Sequence[str] = ()
    press: str = ""
    parts: Sequence[str] = ()


ASK = f'body:not(:has(#chat .cl-turn)) [data-starter="{STARTER}"]'
"""What asks a question for a visitor who has asked none."""
ADDED = '#claims section:has([data-claim="corollary-signal"]) li'
"""The claims that the paper predicted and did not test."""
STEPS: tuple[Step, ...] = (
    Step("chat", "#chat-starters, .starters, #prompt", words.MODEL_TITLE, words.MODEL),
    Step(
        "chat", "#decision, #chat-card, .card", words.NUMBER_TITLE, words.NUMBER, press=ASK,
        parts=("#decision .tiles",),
    ),
    Step("chat", "#heatmap", words.COLOURS_TITLE, words.COLOURS, parts=("#heatmap .hm-body",)),
    Step(
        "probe", "#probe-matrix, #probe-verdict, #probe-status", words.ROUTER_TITLE, words.ROUTER,
        ("router-wins-v4", "router-wins-v8b", "v4-router-entropy"),
        parts=("#probe-verdict", "#probe-verdict .card", "#probe-status"),
    ),
    Step(
        "threshold", "#threshold-board", words.LIMIT_TITLE, words.LIMIT,
        ("v4-false-positives", "v7-false-positives", "idk"),
        parts=("#threshold-board :is(.th-limit, .th-rows)", "#threshold-board :is(.th-limit, .th-row:nth-child(-n+3))",
               "#threshold-board .th-empty"),
    ),
    Step(
        "train", "#kept, #train-curves, #train-status", words.JOINT_TITLE, words.JOINT,
        ("v7-abstain", "v8b-abstain", "v7-broken", "v8b-broken"), press="#kept > button:not(.open)",
        parts=("#kept-curves", "#kept-curves figure:nth-of-type(1)"),
    ),
    Step(
        "splice", "#graft-square, #graft-status, #graft-run", words.SPLICE_TITLE, words.SPLICE,
        ("splice-abstain", "splice-loses", "splice-coherent"),
    ),
    Step(
        "claims", "#claims", words.ADDED_TITLE, words.ADDED,
        ("corollary-signal", "corollary-generation", "corollary-as-joint"),
        parts=(ADDED, ADDED + ":nth-of-type(-n+2)", ADDED + ":first-of-type", "#claims h3"),
    ),
    Step("claims", "#claims-filter, #claims", words.END_TITLE, ()),
)  # fmt: skip

FINDINGS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (words.FIRST, (("router", ""),)),
    (words.SECOND, (("joint", words.SIGNAL), ("damage", words.SPEECH))),
    (words.THIRD, (("splice", ""),)),
    (words.COROLLARY, (("corollary", ""),)),
)
"""What one can say afterwards: findings whose claims in lab/claims/claims.json decide how ours stands, by name."""


def template(workbench: Workbench) -> str:
    """The steps and the card that shows them, in a template that tour.js reads."""
    try:
        rows = {row.id: row for row in recorded_rows(workbench.folder)}
    except LabError:
        rows = {}
    sections = "".join(
        f'<section data-tab="{step.tab}" data-at="{escape(step.at)}" data-title="{escape(step.title)}"'
        f' data-press="{escape(step.press)}" data-parts="{escape("|".join(step.parts))}">'
        f"{''.join(f'<p>{escape(line)}</p>' for line in step.text)}"
        f"{_claims([rows[name] for name in step.shown if name in rows])}"
        f"{_recap(list(rows.values())) if step is STEPS[-1] else ''}</section>"
        for step in STEPS
    )
    return (
        f'<template id="tour-template">{sections}'
        '<aside class="tour-card" role="dialog" aria-labelledby="tour-title">'
        '<div class="tour-head"><h2 class="tour-title" id="tour-title" tabindex="-1"></h2>'
        '<button type="button" class="tour-close" aria-label="Close the tour">×</button></div>'
        '<div class="tour-text" tabindex="0" role="region" aria-labelledby="tour-title"></div>'
        '<div class="tour-foot"><span class="tour-count"></span><button type="button" class="tour-back">Back</button>'
        '<button type="button" class="tour-next">Next</button></div></aside></template>'
    )


def _claims(rows: Sequence[Row]) -> str:
    """The paper's numbers beside ours, from what is recorded."""
    if not rows:
        return ""
    body = "".join(
        f'<tr class="tour-{claim_rows.TONES.get(row.status, "missing")}"><th scope="row">{escape(row.statement)}'
        f"</th><td>{escape(claim_rows.paper(row))}</td><td>{_ours(row)}</td></tr>"
        for row in rows
    )
    return (
        f'<table class="tour-table"><thead><tr><th scope="col">{words.CLAIM}</th><th scope="col">{words.PAPER}</th>'
        f'<th scope="col">{words.OURS}</th></tr></thead><tbody>{body}</tbody></table>'
    )


def _ours(row: Row) -> str:
    if row.ours is None:
        return f"<i>{escape(row.status)}</i>"
    spread = " ".join(part for part in (interval(row.low, row.high), f"n {row.n}") if part)
    return f"<b>{escape(claim_rows.ours(row))}</b> <small>{escape(spread)}</small><small>{escape(row.status)}</small>"


def _recap(rows: Sequence[Row]) -> str:
    """The findings in a sentence each, and how many of our measured claims agree with them."""
    if not rows:
        return f"<p>{escape(words.NOT_MEASURED)}</p>"
    items = "".join(
        f"<li>{escape(said)}{''.join(_standing(rows, *finding) for finding in findings)}</li>"
        for said, findings in FINDINGS
    )
    return f"<ol>{items}</ol><p>{escape(words.ALL)} {escape(tally(rows))}. {escape(words.GO_ON)}</p>"


def _standing(rows: Sequence[Row], finding: str, name: str) -> str:
    own = [row for row in rows if row.finding == finding]
    return f"<small>{escape(name or words.STANDING)}: {escape(tally(own))}.</small>"


def tally(rows: Sequence[Row]) -> str:
    """`2 agree, 1 disagrees, 3 undecided at this n, 1 not measured`, of claims; what there is none of is left out."""
    count = Counter(row.status for row in rows)
    said = {
        "agrees in direction": ("agrees", "agree"),
        "disagrees": ("disagrees", "disagree"),
        "undecided at this n": ("undecided at this n", "undecided at this n"),
        "not measured": ("not measured", "not measured"),
    }
    return ", ".join(f"{count[key]} {forms[count[key] > 1]}" for key, forms in said.items() if count[key])
