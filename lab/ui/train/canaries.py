"""What a model said at the start beside what it says now, to the same few taught questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from lab.shown.changed_text import changed
from lab.ui.train import wording

Rows = Sequence[Mapping[str, Any]]


def html(rows: Rows, *, start: Mapping[str, Sequence[str]] | None) -> str:
    """The latest replies of a log, what changed in them marked. start: `{asked, replies}`; None where it was not kept.

    Without a start the first logged replies stand in its place, and the heading says so.
    """
    said = [row for row in rows if row.get("replies")]
    if not said:
        return ""
    first, last = said[0], said[-1]
    before, head = (first["replies"], f"step {first['step']}") if start is None else (start["replies"], "at the start")
    asked = [f"question {i + 1}" for i in range(len(before))] if start is None else start["asked"]
    body = "".join(
        f'<tr><th scope="row">{escape(question)}</th><td data-label="{head}:">{_plain(old)}</td>'
        f'<td data-label="step {last["step"]}:">{_marked(old, new)}</td></tr>'
        for question, old, new in zip(asked, before, last["replies"], strict=False)
    )
    share = f"{100 * last['canary']:.0f} % of 16 such replies are still the start's, byte for byte."
    return (
        f'<div class="card"><p><b>{wording.CANARIES}</b> {share}</p><table class="canaries"><thead><tr>'
        f'<th scope="col">taught question</th><th scope="col">{head}</th><th scope="col">at step {last["step"]}</th>'
        f"</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _plain(text: str) -> str:
    return escape(text) or "<i>(nothing)</i>"


def _marked(old: str, new: str) -> str:
    if old == new:
        return f'{_plain(new)}<span class="same">unchanged</span>'
    pieces = changed(old, new)
    told = "".join(f"<mark>{escape(text)}</mark>" if differs else escape(text) for text, differs in pieces)
    return told or "<mark><i>(nothing)</i></mark>"
