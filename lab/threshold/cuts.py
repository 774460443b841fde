"""What every limit of some records lets through and stops, counted once: all that a promise is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Int

from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.threshold.gating import gating, value
from lab.threshold.limits import Limit, every

PerCut = Int[np.ndarray, " cut"]


@dataclass(frozen=True)
class Cuts:
    """Limits from the one that stops nothing to the one that stops all, and by limit: how many taught prompts it stops,
    how many unusual ones it lets through, how many judged replies it lets through and how many wrong ones."""

    limits: Sequence[Limit]
    stopped_taught: PerCut
    passed_unusual: PerCut
    judged: PerCut
    wrong: PerCut
    n_taught: int
    n_unusual: int
    n_judged: int

    @property
    def n_right(self) -> int:
        """Judged replies that are right: the first limit, where there is one, lets all of them through."""
        return int(self.judged[:1].sum() - self.wrong[:1].sum())


def cuts(records: Sequence[Record], *, signal: str) -> Cuts:
    """Of any records that have a value of the signal. Raises: LabError where one has none."""
    about = gating(records, signal)
    limits = every([value(record, signal) for record in records], signal=about)
    oriented = np.array([about.orientation * limit.value for limit in limits])

    def passed(own: list[Record]) -> PerCut:
        scores = np.sort([about.orientation * value(record, signal) for record in own])
        return np.searchsorted(scores, oriented, side="left")

    taught = [record for record in records if record.regime == IN_DOMAIN]
    unusual = [record for record in records if record.regime != IN_DOMAIN]
    judged = [record for record in records if record.correct is not None]
    wrong = [record for record in judged if not record.correct]
    return Cuts(
        limits, len(taught) - passed(taught), passed(unusual), passed(judged), passed(wrong),
        len(taught), len(unusual), len(judged),
    )  # fmt: skip
