"""Whether a limit on a signal can help at all, in one sentence: said before any limit is tried.

Two questions, never mixed (`lab.evaluation.questions`): does the signal put unusual prompts above taught ones, and
wrong replies above right ones? Where the interval of the AUROC reaches a coin's 50 of 100, or lies below, no limit is
known to do better than stopping prompts by lot. An AUROC is said as what it is: how often the signal picks the right
one of two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.evaluation.questions import Question
from lab.evaluation.two_questions import answer
from lab.probe import foreign
from lab.probe.records import Record
from lab.statistics.as_json import AsJson
from lab.statistics.undefined import CONSTANT, too_few

N_RESAMPLES, SEED = 2000, 0
"""Of the intervals, as everywhere in the lab."""

Standing = Literal["tells", "coin", "reversed", "constant", "unknown"]
"""unknown: too few prompts of a side, or values, for any answer."""
Helps = Literal["both", "wrong", "unusual", "none", "unknown"]
"""What a limit helps against."""
PICKS: dict[Question, tuple[str, str]] = {
    "wrong": ("the wrong one of a wrong and a right reply", "replies"),
    "unusual": ("the unusual one of an unusual and a taught prompt", "prompts"),
}
HEADS: dict[Helps, str] = {
    "both": "A limit on this signal helps against wrong answers and against unusual prompts",
    "wrong": "A limit on this signal helps against wrong answers, and nothing shows that it finds unusual prompts",
    "unusual": "A limit on this signal finds unusual prompts, and nothing shows that it helps against wrong answers",
    "none": "No limit on this signal helps here, as far as these prompts can show",
    "unknown": "Nobody can say from these prompts whether a limit on this signal helps",
}


@dataclass(frozen=True)
class Told(AsJson):
    """How a signal stands to one question, and on what that rests."""

    question: Question
    standing: Standing
    auroc: MaybeAuroc

    @property
    def clause(self) -> str:
        """The finding as part of a sentence."""
        what, of = PICKS[self.question]
        if self.standing == "constant":
            return "every score is the same, so a limit stops all or none"
        if not isinstance(self.auroc, Auroc):
            return f"“{self.question}?” has no answer here: {self.auroc.undefined}"
        own, n, m = self.auroc, self.auroc.n_positive, self.auroc.n_negative
        told = f"it picks {what} {_times(own.auroc)} times in 100 ({_times(own.low)} to {_times(own.high)}, "
        told += f"from {n} and {m} {of})"
        ends = {"coin": ", as a coin may", "reversed": ", which is the wrong way round", "unknown": ": too few to tell"}
        return told + ends.get(self.standing, "")


@dataclass(frozen=True)
class Tells(AsJson):
    """Both answers and the sentence. helps: what a limit helps against."""

    helps: Helps
    sentence: str
    wrong: Told
    unusual: Told


def tells(records: Sequence[Record], *, signal: str) -> Tells:
    """Of these records, the one that is to be told first of each question. Signals of others too, where the one that is
    asked about is declared. Raises: LabError for records that are not of one measurement, or without that."""
    others = set(foreign.names(records)) - {signal}
    alone = [replace(own, signals={n: v for n, v in own.signals.items() if n not in others}) for own in records]
    told: dict[Question, Told] = {}
    for question in PICKS:
        auroc = answer(alone, question, signal, n_resamples=N_RESAMPLES, seed=SEED)
        told[question] = Told(question, _standing(auroc), auroc)
    wrong, unusual = told["wrong"], told["unusual"]
    helps = _helps(wrong.standing, unusual.standing)
    same = wrong.standing == unusual.standing == "constant"
    first, second = (unusual, wrong) if helps == "unusual" else (wrong, unusual)
    said = first.clause if same else f"{first.clause}; {second.clause}"
    return Tells(helps, f"{HEADS[helps]}: {said}.", wrong, unusual)


def _standing(auroc: MaybeAuroc) -> Standing:
    if not isinstance(auroc, Auroc):
        return "constant" if auroc.undefined == CONSTANT else "unknown"
    if auroc.low > 0.5:
        return "tells"
    if auroc.high < 0.5:
        return "reversed"
    return "unknown" if too_few(auroc.n_positive, auroc.n_negative) else "coin"


def _helps(wrong: Standing, unusual: Standing) -> Helps:
    if wrong == "tells":
        return "both" if unusual == "tells" else "wrong"
    if unusual == "tells":
        return "unusual"
    return "unknown" if "unknown" in (wrong, unusual) else "none"


def _times(share: float) -> str:
    """Of 100, rounded; with a decimal where rounding would make a coin of it."""
    text = f"{100 * share:.0f}"
    return text if text != "50" or share == 0.5 else f"{100 * share:.1f}"
