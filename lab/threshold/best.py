"""Which signal works best on a model, by a rule that is stated before any data is seen.

On the calibration records, of all signals that were measured on every prompt: the one whose AUROC has the highest lower
bound for *wrong?* (wrong replies against right ones, where an answer or a refusal is due), if that bound is above a
coin; else the same for *unusual?* (other kinds of prompts against taught ones); else none, and the abstain head stays.
The highest of several flatters itself, so what it is worth is measured on other prompts: Probe and Threshold do it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from lab.evaluation.contrasts import scores
from lab.evaluation.estimates import Auroc
from lab.evaluation.questions import Question
from lab.evaluation.two_questions import over_all
from lab.probe.foreign import names
from lab.probe.records import Record
from lab.signals import gating_signals
from lab.statistics.as_json import AsJson

ABSTAIN = "abstain_p"
"""The paper's signal, which stands beside the best one."""
ORDER: tuple[Question, ...] = ("wrong", "unusual")
"""The questions, the one that counts first."""
MEANT: dict[Question, str] = {
    "wrong": "telling wrong replies from right ones",
    "unusual": "telling unusual prompts from taught ones",
}
"""The questions in words."""
COIN = 0.5
N_RESAMPLES, SEED = 2000, 0
"""Of every interval, as everywhere in the lab."""


@dataclass(frozen=True)
class Best(AsJson):
    """The signal that works best, for which question, and how well. question, auroc: None where no signal can be told
    from a coin; signal is then the abstain head. abstain: the head's own AUROC for that question, None where it has
    none. n_signals: that the best was chosen from. n: records."""

    signal: str
    question: Question | None
    auroc: Auroc | None
    abstain: Auroc | None
    n_signals: int
    n: int

    def to_json(self) -> dict[str, Any]:
        """Of the AUROCs the numbers alone: short enough to go with every reply."""
        told = super().to_json()
        for name, own in (("auroc", self.auroc), ("abstain", self.abstain)):
            told[name] = None if own is None else {"auroc": own.auroc, "low": own.low, "high": own.high}
        return told


def auroc(records: Sequence[Record], question: Question, signal: str) -> Auroc | None:
    """Of one signal that was measured on every prompt; None where these records cannot tell."""
    found = over_all(records, question, [signal], n_resamples=N_RESAMPLES, seed=SEED)[signal]
    return found if isinstance(found, Auroc) else None


def best(records: Sequence[Record]) -> Best:
    """By the rule above; of equal signals the first by the list of signals. Records in any order.

    Raises: LabError for records that are not of one measurement.
    """
    known = [*gating_signals(), *names(records)]
    whole = [name for name in known if np.isfinite(scores(records, name)).all()]
    for question in ORDER:
        cells = over_all(records, question, whole, n_resamples=N_RESAMPLES, seed=SEED)
        told = {name: own for name, own in cells.items() if isinstance(own, Auroc)}
        first = max(told, key=lambda name: told[name].low, default=None)
        if first is not None and told[first].low > COIN:
            return Best(first, question, told[first], told.get(ABSTAIN), len(whole), len(records))
    return Best(ABSTAIN, None, None, None, len(whole), len(records))
