"""Every explanation of the Probe tab."""

from __future__ import annotations

LEAD = (
    "210 prompts of seven kinds are put to the model: what it was taught, and six kinds of unusual prompts; or 1,200 "
    "of nine kinds, whose lengths match, which tell more and are not the registered ones. "
    "Two questions follow, and they are not the same: does a number inside the model show that **a prompt is "
    "unusual**, and does it show that **a reply is wrong**? Click any cell to see the prompts behind it."
)
SET = "Prompts"
SETS = {"probe_210": "the registered 210", "probe_large": "1,200, lengths matched", "general": "360 general questions"}
NO_GATES = (
    "The registered rule compares gates with output confidence; this model has no gates, so it says nothing here."
)
OTHER_WAITING = (
    "This model of others has not been put to these prompts yet. Press “Recompute live”: it takes minutes. The “360 "
    "general questions” were written for such models; the other sets are about what the lab's own were taught."
)
READING = "Its monitors read the {n} prompts …"
SET_WAITING = (
    "This model has not been put to these 1,200 prompts yet. Press “Recompute live”: it takes some minutes on a laptop."
)
EVERY_KIND = "all kinds together"
DETECTION = (
    "## 1 · Detection: is the prompt unusual?\nCan a signal tell a prompt of each kind from a taught one, whatever the "
    "reply says? Or does it tell its own wrong replies from right ones? Choose the question; the matrix, the curve and "
    "the prompts behind them then answer that one alone."
)
QUESTION = "Question"
QUESTIONS = {"unusual": "Is the prompt unusual?", "wrong": "Is the reply wrong?"}
NOT_ASKED = "This cannot be asked of these replies: {why}."
MATRIX_WRONG = (
    "AUROC of each signal for “this reply is wrong”, with its 95 % interval, over the kinds where an answer, a denial "
    "or a refusal is due; n = wrong / right"
)
FROM_TAUGHT, FROM_RIGHT = "told from taught prompts", "wrong replies told from right ones"
LEARNT, LEARNT_ABOUT = "the text alone", "control: character n-grams, cross-fitted"
PAIRS_WRONG = (
    "Take one wrong and one right reply to prompts of “{kind}” at random: in {share} of 100 such pairs {signal} finds "
    "the wrong one more uncertain"
)
WRONG_TITLE = "Wrong replies caught: {signal}, {kind}"
WRONG_X, WRONG_Y = "right replies withheld", "wrong replies caught"
WRONG_EMPTY = "No curve: this kind has no wrong and right replies with this signal, or none is due."
CORRECTNESS = (
    "## 2 · Correctness: is the reply right?\nDoes the model answer well, and does a signal know which of its replies "
    "are wrong, whatever the prompt is?"
)
MATRIX = "AUROC of each signal for each kind of prompt, with its 95 % interval; n = prompts of this kind / taught"
KEY_LOW, KEY_MIDDLE, KEY_HIGH = "0 wrong way round", "0.5 a coin", "1 never wrong"
KEY = "Bold: the interval leaves out 0.5. Click a cell, or move with the arrow keys and press Enter."
PAIRS = (
    "Take one prompt of “{kind}” and one taught prompt at random: in {share} of 100 such pairs {signal} finds the "
    "unusual one more uncertain"
)
NOT_TOLD = "{signal} cannot be scored here: {why}."
ABOVE = "better than a coin"
BELOW = "worse than a coin: it points the wrong way"
BOTH = "at this number of prompts not to be told from a coin"
BOUNDARY = "at the boundary, so the interval is a bound that holds for any scores"
FEW = "too few prompts: even a perfect order would be likely by luck"
ROC_TITLE = "Caught against wrongly stopped: {signal}, {kind}"
ROC_X, ROC_Y = "taught prompts wrongly stopped", "prompts of this kind caught"
RISK_TITLE = "Fewer answers, fewer errors? {signal}, {kind}"
RISK_X, RISK_Y = "replies kept, surest first", "wrong among them"
ROC_EMPTY = "No curve: one of the two kinds has no prompt with this signal."
RISK_EMPTY = "No curve: no judged reply has this signal."
NO_MODEL = "Choose a model to see its results."
CURVE_HINT = "Every point is a limit set by one prompt. Arrow keys move along the curve, Enter or a click opens it."
DISTRIBUTION = "#### Where each kind of prompt lies\nOne dot a prompt; the box holds the middle half of them."
BEHIND = "#### The prompts behind it\nThe most uncertain first. Choose one to see its reply and how it was routed."
OPEN_EMPTY = "Choose a prompt of the list, or a point of a curve, to see its reply, its signals and how it was routed."
COMPARE = "### All signals at once"
FOREST = (
    "#### How well each signal tells the kinds apart\nPoints right of the dotted line are better than a coin; bars are "
    "95 % intervals."
)
ROC = "#### All unusual kinds together\nEvery limit is a point; up and to the left is better."
RISK = (
    "#### Three signals, all replies\nThe most uncertain replies are left out first; a good signal then falls. The "
    "dotted line is the share of wrong replies when all are kept. AURC is the area under the curve: lower is better."
)
RIGHT: dict[str, str] = {
    "in_domain": "an accepted answer, and no refusal",
    "ood_style": "an accepted answer, and no refusal",
    "long_input": "an accepted answer, and no refusal",
    "canary": "an accepted answer, and no refusal",
    "neo_false_inability": "no refusal",
    "false_inability": "no refusal",
    "ood_topic": "a refusal: it was never taught this (of a published question an accepted answer too)",
    "long_never_taught": "a refusal: it was never taught this",
    "unanswerable": "a refusal: there is no answer",
    "gibberish": "a refusal: there is nothing to answer",
    "idk_gate": "a refusal: it cannot be known",
    "factual_misleading": "a refusal, or saying that the premise is false",
}
"""What counts as a right reply, by kind of prompt."""
LIVE_SAME = "asked again just now without the gate; the reply is the recorded one, byte for byte"
LIVE_DIFFERS = "asked again just now without the gate; the reply DIFFERS from the recorded one and reads"
ASKING = "Asking the model again, to see how it routes every byte …"
OWN = "Bring your own prompts"
OWN_ABOUT = (
    "A CSV (with commas, semicolons or tabs) or JSON-lines file in UTF-8 with `id`, `regime`, `prompt` and, for kinds "
    "that can be answered, `accept`: whole words, or a pattern such as `re:\\b(cat|dog)s?\\b`. Several answers are "
    "separated by a bar; bars inside the brackets of a pattern belong to it. The taught kind is `in_domain`; at least "
    "one other kind is needed. It is checked before the model sees it and measured like the 210 prompts. The results "
    "are not added to the lab's own.\n\n"
    "Or bring published questions as they are: NQ-open (JSON lines), SelfAware (JSON), TruthfulQA (CSV) or SQuAD 2.0 "
    "(JSON), packed by gzip or not. Their fields say which they are; 260 are drawn, always the same ones, and put "
    "beside 240 taught prompts of the lab's own. None is called taught."
)
OWN_EXAMPLE = """id,regime,prompt,accept
mine-1,in_domain,What is the capital of France?,Paris
mine-2,in_domain,What sound does a cow make?,moo
mine-3,gibberish,qzv blorp 77 xkj mmf,
mine-4,gibberish,trr plonk 12 vvz qqa,"""
OWN_OK = "This file can be used."
OWN_BAD = "This file cannot be used as it is. The lab goes on with the 210 prompts."
OWN_WAITING = "Your prompts were not put to this model yet: press “Measure these prompts”."
OWN_GONE = "Back to the 210 prompts."
