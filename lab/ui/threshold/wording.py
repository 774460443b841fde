"""Texts of the Threshold tab."""

from __future__ import annotations

from lab.threshold.markers import ALPHA, DELTA

LEAD = (
    "Every dot is a prompt that the model was asked, placed by its score; open one to read it. Drag the limit: prompts "
    "beyond it are answered “I don't know.” A good limit catches the unusual kinds and leaves the taught ones alone. "
    "Limits move in your browser; for that nothing is sent. Catching an unusual prompt and avoiding a wrong answer are "
    "two things, counted apart. Below, set the limit by a promise, and play it: is it kept on prompts that nobody has "
    "seen?"
)
UNMEASURED = (
    "This model has not been put to the 210 prompts yet. “Measure this model” does it now, on this machine; "
    "it takes about a minute and is kept."
)
UNMEASURED_OTHER = (
    "This model of others has not been put to the 360 general questions yet. “Measure this model” does it now, and to "
    "the 300 others that choose limits, on this machine; it takes minutes and is kept."
)
UNCALIBRATED = (
    "The calibration prompts have not been put to this model yet, so no limit with a promise can be chosen. "
    "“Measure this model” does it now and keeps the result."
)
CHOSEN_ON = "The limits below were chosen on {n} other prompts, {taught} of them taught (digest {digest})."
PROMPTS, THE_210, BROUGHT = "Prompts on the board", "the lab's own", "those brought on Probe"
"""THE_210: of a model of others 360 general questions."""
TABLE = "scores of another model"
TABLE_TITLE = "Bring scores of another model"
TABLE_ABOUT = (
    "A table with commas, semicolons or tabs, a row a prompt: `id`; one of `confidence`, `uncertainty` and `score`; "
    "where replies were judged one of `right`, `wrong` (yes or no, 1 or 0) and `label` (right or wrong); as wanted "
    "`split` (calibration or test), `regime` and `prompt`. It is read into this visit's memory and shown to nobody "
    "else. Without a split half of the rows, by a digest of their ids, choose limits, and the others try them."
)
TABLE_EXAMPLE = "id;confidence;right\nq1;0.93;yes\nq2;0.41;no"
WAY, UNCERTAIN, CONFIDENT = "A column called score", "higher is less sure", "higher is surer"
TABLE_READ = (
    "{name}: {n} rows, {right} right, {wrong} wrong, {unjudged} not judged. {chosen_on} rows choose limits, {how}; the "
    "other {shown} stand on the board."
)
BY_SPLIT, BY_HALVES = "as the column split says", "half of them by a digest of their ids"
TABLE_ALONE = (
    "Model and signal above are not asked. A promised limit gets its evidence bundle, of these rows. The command below "
    "{again}."
)
AGAIN_SPLIT = "finds the limits again from your file"
AGAIN_HALVES = "chooses on all rows of your file, then on each half, tried on the other"
PROVING = "Putting the evidence together: records, prompts, the limit, and a program that checks them"
PROVED = (
    "The bundle is ready: the records that chose the limit, method, α, δ and the limit, with a verify.py that needs "
    "only numpy and chooses the limit again."
)
PROVED_RECORDS = (
    "The bundle is ready: the calibration records of this model with the signal, method, α, δ and the limit. It holds "
    "no program of its own: python -m lab verify BUNDLE.zip computes everything in it again."
)
BUNDLE = "Download the evidence bundle (ZIP)"
ALL_ROWS = "all rows"
NO_KINDS = "the table names no kinds of prompts, as a column regime would"
UNMEASURED_OWN = "This model has not been put to the prompts that you brought. “Measure this model” does it now."
MEASURE = "Measure this model"
MEASURING = "Putting the probe's and the calibration's prompts to {model}"
SIGNAL = "Signal that decides"
BESIDE, NONE = "Beside it", "no second signal"
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
