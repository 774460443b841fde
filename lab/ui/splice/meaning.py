"""What a graft did to the signal and to speech, in two sentences: a signal is worth little on a model that it broke."""

from __future__ import annotations

from html import escape

from lab.evaluation.estimates import Alike
from lab.graft import splice
from lab.probe.prompts import POOLED
from lab.shown import tables
from lab.statistics.estimate import Unmeasured


def html(found: splice.GraftResult) -> str:
    """What the graft did to the abstain signal and to the replies, each in a sentence with its interval."""
    if found.result.model_digest == found.target.model_digest:
        return _card(found, ["the graft equals its target, bit for bit: nothing changed."], [])
    signal, about = _signal(found)
    speech = f"Speech: {found.speech.verdict}."
    return _card(found, [f"Signal: {signal}", speech], [about, found.speech.statement])


def _signal(found: splice.GraftResult) -> tuple[str, str]:
    """The verdict on the signal, and the numbers behind it."""
    change = found.paired["abstain_p"][POOLED].of
    if isinstance(change, Alike):
        return "every prompt has the same abstain signal as in the target.", ""
    if isinstance(change, Unmeasured):
        return "the abstain signal could not be compared.", ""
    if change.low > 0:
        told = "better at telling unusual prompts from taught ones."
    elif change.high < 0:
        told = "worse at telling unusual prompts from taught ones: the skill did not come along."
    else:
        told = "no change can be seen with this many prompts; that does not prove that there is none."
    spread = tables.spread(change, signed=True)
    return told, (
        f"AUROC of abstain_p changed by {change.value:+.3f} {spread}, paired over the same "
        f"{len(found.result.records)} prompts."
    )


def _card(found: splice.GraftResult, verdicts: list[str], details: list[str]) -> str:
    first, *more = (escape(own) for own in verdicts)
    lines = [f'<p class="verdict"><b>{escape(found.graft)}</b>: {first}</p>']
    lines += [f'<p class="verdict">{own}</p>' for own in more]
    lines += [f'<p class="soft">{escape(own)}</p>' for own in details if own]
    return f'<div class="card">{"".join(lines)}</div>'
