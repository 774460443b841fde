"""Texts of the Threshold tab."""

from __future__ import annotations

from lab.threshold.markers import ALPHA, DELTA

LEAD = (
    "Every dot is a prompt that the model was asked, placed by its score; open one to read it. Drag the limit: prompts "
    "beyond it are answered “I don't know.” A good limit catches the unusual kinds and leaves the taught ones alone. "
    "Everything moves in your browser; nothing is sent. Catching an unusual prompt and avoiding a wrong answer are two "
    "things, counted apart. Below, set the limit by a promise, and play it: is it kept on prompts that nobody has seen?"
)
UNMEASURED = (
    "This model has not been put to the 210 prompts yet. “Measure this model” does it now, on this machine; "
    "it takes about a minute and is kept."
)
UNCALIBRATED = (
    "The calibration prompts have not been put to this model yet, so no limit with a promise can be chosen. "
    "“Measure this model” does it now and keeps the result."
)
CHOSEN_ON = "The limits below were chosen on {n} other prompts, {taught} of them taught (digest {digest})."
PROMPTS, THE_210, BROUGHT = "Prompts on the board", "the 210 of the probe", "those brought on Probe"
UNMEASURED_OWN = "This model has not been put to the prompts that you brought. “Measure this model” does it now."
MEASURE = "Measure this model"
MEASURING = "Putting the probe's and the calibration's prompts to {model}"
SIGNAL = "Signal that decides"
UP = "{words} ({name}): stops at or above the limit"
DOWN = "{words} ({name}): stops at or below the limit"
MARKERS = {
    "paper": "The paper's limit, chosen for another model: a number to compare with, no promise for this one.",
    "calibrated": "The most watchful limit that stopped no taught question when it was chosen.",
    "conformal": (
        f"Conformal risk control: over many draws of calibration prompts, at most {ALPHA:.0%} of taught prompts are "
        "stopped on average. This draw may be a bad one."
    ),
    "certified": (
        f"Learn then test: at most {ALPHA:.0%} of taught prompts are stopped, and this holds with {1 - DELTA:.0%} "
        "confidence for the very prompts drawn here."
    ),
}
"""What each limit means, before its own sentence of guarantee."""
GAP = "Its gap between the calibration scores: {gap}."
