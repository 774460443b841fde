"""The texts of the Splice tab."""

from __future__ import annotations

LEAD = (
    "Take a few parameters from one model (the **donor**) and put them into another (the **target**): a *graft*. The "
    "paper moved v7's abstain head onto v4 and found that the skill did not come along: AUROC fell from 0.76 to 0.54. "
    "Here you can repeat it, and see which of the two parts matters."
)
CHOOSE = "Choose two models and press Splice."
SQUARE = "#### Which part makes the difference"
_TILE = (
    "Each tile is one model on the same 210 prompts. The big number is the **AUROC** of its abstain signal: how well "
    "it tells {what}. 1 is perfect, 0.5 (the dotted line) is a coin; the bar is the 95 % interval. Below it: whether "
    "the model can still answer at all."
)
SQUARE_NOTES = {
    "unusual": _TILE.format(what="the six unusual kinds from the taught one"),
    "wrong": _TILE.format(
        what="its own wrong replies from its own right ones, over the kinds where an answer or a refusal is due"
    ),
}
ROWS = {
    "unusual": "Is the prompt unusual? Beside the target, the donor, and heads that know nothing",
    "wrong": "Is the reply wrong? Each model about its own replies, beside the target and the donor",
}
ROWS_FIRST = "model"
ROWS_NOTE = (
    "A control that does as well as the graft means that the graft's head carries no knowledge of its own. Heads "
    "change no reply, so controls speak exactly as the graft does."
)
DIFFERENCES = (
    "#### What changed, kind by kind\nAUROC of the graft minus AUROC of the target, on the same prompts. Signals in "
    "which nothing changed are left out here and listed in the table below."
)
DEGREES = "By degrees: how much of the donor is needed, and which layers"
DEGREES_NOTE = (
    "Strength mixes target and donor, from 0 to 1. Layers puts in each layer's router alone, then the first layers "
    "together. A head alone follows by arithmetic; each step of the router puts 210 prompts to a model, some seconds "
    "to a minute, and is kept."
)
NO_DEGREES = "Choose “by strength” or “layer by layer”. What was measured before appears at once."
NO_LAYERS = "Only the router has layers: tick “router” under “Parts to move” first."
BY_STRENGTH = "The graft by strength"
BY_LAYER = "The graft layer by layer"
HISTORY = "Grafts of this visit"
HISTORY_NONE = "Every graft that you make is listed here, for you alone, until you leave the page."
COMPARE = "Compare (tick two or more)"
COMPARED = "The chosen grafts, each beside its own target"
LAYERS = "Layers whose router moves"
NEEDS = "Not measured yet: this graft needs {runs} of 210 prompts. Press Splice."


def needs(missing: int) -> str:
    """How much a graft that nobody has measured would cost."""
    return NEEDS.format(runs="one run" if missing == 1 else f"{missing} runs")
