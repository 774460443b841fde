"""The field's words in one sentence each: marked where a tab first uses them, and listed in the header's dialog."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from pathlib import Path

FILE = Path(__file__).parent / "assets" / "glossary.json"


@dataclass(frozen=True)
class Term:
    """also: other spellings that a text may use for the same."""

    term: str
    also: tuple[str, ...]
    meaning: str


def terms() -> tuple[Term, ...]:
    """Every term, in the order of the list."""
    rows = json.loads(FILE.read_text("utf-8"))
    return tuple(Term(row["term"], tuple(row["also"]), row["meaning"]) for row in rows)


def dialog() -> str:
    """The whole list, in a template that header.js opens as a dialog and glossary.js reads."""
    listed = "".join(
        f'<dt data-name="{escape(one.term)}" data-words="{escape("|".join((one.term, *one.also)))}">{escape(one.term)}'
        f"</dt><dd>{escape(one.meaning)}</dd>"
        for one in terms()
    )
    body = 'class="lab-dialog-body" tabindex="0" role="region" aria-labelledby="glossary-title"'
    return (
        '<template id="glossary-template"><dialog class="lab-dialog" data-name="glossary" '
        'aria-labelledby="glossary-title"><div class="lab-dialog-head"><h2 id="glossary-title">Glossary</h2>'
        '<button type="button" data-close>Close</button></div>'
        f"<div {body}><dl>{listed}</dl></div>"
        "</dialog></template>"
    )
