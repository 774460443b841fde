"""What a graft did, in a sentence."""

from __future__ import annotations

from html import escape

from lab.evaluation.estimates import Alike
from lab.graft import splice
from lab.probe.prompts import POOLED
from lab.shown import tables
from lab.statistics.estimate import Unmeasured
from lab.ui import status


def html(found: splice.GraftResult) -> str:
    """What the graft did to the abstain signal, in a sentence with its interval."""
    change = found.paired["abstain_p"][POOLED].of
    if isinstance(change, Alike):
        return _same(found)
    if isinstance(change, Unmeasured):
        return status.message(f"{found.graft}: the abstain signal could not be compared.")
    if change.low > 0:
        told = "The abstain signal got better at telling unusual prompts from taught ones."
    elif change.high < 0:
        told = "The abstain signal got worse at telling unusual prompts from taught ones: the skill did not come along."
    else:
        told = "No change can be seen with this many prompts; that does not prove that there is none."
    spread = tables.spread(change, signed=True)
    return (
        f'<div class="card"><p class="verdict"><b>{escape(found.graft)}</b>: {told}</p>'
        f'<p class="soft">AUROC of abstain_p changed by {change.value:+.3f} {spread}, paired over the same '
        f"{len(found.result.records)} prompts.</p></div>"
    )


def _same(found: splice.GraftResult) -> str:
    """Where the abstain signal of every prompt is the target's."""
    told = "every prompt has the same abstain signal as in the target"
    if found.result.model_digest == found.target.model_digest:
        told = "the graft equals its target, bit for bit: nothing changed"
    return f'<div class="card"><p class="verdict"><b>{escape(found.graft)}</b>: {told}.</p></div>'
