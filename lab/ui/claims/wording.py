"""Texts of the Claims tab: what to look at where a claim leads to."""

from __future__ import annotations

from collections.abc import Mapping

LOOK: Mapping[str, str] = {
    "parameters": "Look at “parameters” on the card.",
    "wins": "Look at the verdict, and at the seven comparisons behind it.",
    "auroc": "Look at {signal} in the matrix, in the row of {contrast}.",
    "auroc_difference": "Look at {signal} in the row of {contrast}, here and for {minus}, which you can choose above.",
    "gibberish_mean": "Look at the dots of gibberish: the claim is about their mean.",
    "false_positives": "The limit stands at {threshold}: look at the false positives.",
    "calibration_false_positives": "Look at what the calibrated limit promises, from the prompts that chose it.",
    "coherent": "Ask a few of the prompts below and read the replies: are they sentences?",
    "same_replies": "Ask the same with {minus} and with {model}: the replies should not differ.",
    "in_domain_accuracy": "Look at the prompts answered correctly, in the row of the taught ones.",
    "in_domain_false_positives": "The limit is the model's own: look at the false positives.",
    "coherence": "Ask a few of the prompts below and read the replies: are they sentences?",
    "idk_gate": "Ask what it cannot know, such as the prompt marked “{idk_gate}”.",
    "moved_monitor": "Monitors are read on the command line: python -m lab monitors score {model}, and for {minus}.",
    "moved_or_fitted": "Monitors are read on the command line: python -m lab monitors score {model}, and for {minus}.",
    "false_inability": "Ask what it was taught, such as the prompts marked “{in_domain}” and “{neo_false_inability}”.",
}
"""By the kind of quantity, or by the gate."""
GRAFT = "Press “Splice”: the claim is about the graft beside its target and its donor."
RUNS = "The runs behind this claim stand above the list."
TRAIN = (
    "{model} is not among the bundled models, so this claim is not measured. A short run of its recipe shows the "
    "direction; the whole of it takes python -m training run {recipe}."
)
FRONTIER = (
    "### What a signal costs\nThe paper ends: every configuration that makes a signal also damages generation. Each "
    "point is a model: to the right it answers more taught prompts rightly, upwards its best signal, picked on other "
    "prompts, answers the question better. Squares: a monitor that changes no reply, or the likelihood of the reply. "
    "Red rings: fewer than 80 % of its replies are coherent. Choose a point to chat with it; a square then decides."
)
SECONDS = 9
"""How long such a hint stays."""
