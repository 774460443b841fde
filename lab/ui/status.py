"""Where a result comes from and how far a run is, as small pieces of HTML."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from lab.probe.results import RecordSet
from lab.ui.live import Running

SOURCES = {
    "shipped": "shipped with the repository",
    "cached": "measured on this machine earlier",
    "live": "measured just now",
}


def badge(found: RecordSet) -> str:
    """Source, model digest, probe digest, date: what makes a number traceable."""
    source, told = found.source, SOURCES[found.source]
    if found.derived:
        source, told = "derived", f"computed from {found.source} hidden states"
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in found.notes)
    return (
        f'<p><span class="badge"><b>{escape(source)}</b> · {escape(told)} · model '
        f"{escape(found.model_digest[:12])} · prompts {escape(found.probe_digest[:12])} · {escape(found.date)} · "
        f"n {len(found.records)}</span></p>{notes}"
    )


def progress(running: Running, *, doing: str, counted: Callable[[int], str] = str, starting: str = "starting") -> str:
    """A bar with counts and the time left. counted: how a count is written; starting: stands before there is one.

    Once all is counted no time is told: what follows, such as the statistics, has no count.
    """
    share = 100 * running.done / running.total if running.total else 0
    ends = running.seconds_left is None or running.done >= running.total
    left = "" if ends else f", about {running.seconds_left:.0f} s left"
    counts = f"{counted(running.done)} of {counted(running.total)}{left}" if running.total else starting
    return (
        f'<div class="card" role="status"><p>{escape(doing)}: <b>{counts}</b></p>'
        f'<div class="progress" role="progressbar" aria-valuenow="{share:.0f}" aria-valuemin="0" aria-valuemax="100">'
        f'<i style="width:{share:.1f}%"></i></div></div>'
    )


def message(text: str, *, kind: str = "") -> str:
    """A plain sentence in a card. kind: `note` for something to act on."""
    return f'<div class="card" role="status"><p class="{kind}">{escape(text)}</p></div>'
