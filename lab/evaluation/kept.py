"""Evaluations kept by what they are of, so that going back to a model costs nothing."""

from __future__ import annotations

from lab.evaluation.evaluation import Evaluation, evaluate
from lab.memory import kept
from lab.probe.results import RecordSet
from model.kept import Kept


class KeptEvaluations:
    """The evaluations of the last few record sets. Safe to share between threads."""

    def __init__(self) -> None:
        self._found: Kept[tuple[object, ...], Evaluation] = kept("evaluations")

    def has(self, records: RecordSet) -> bool:
        """Whether `of` would answer at once."""
        return _key(records) in self._found

    def of(self, records: RecordSet) -> Evaluation:
        """`evaluate(records.records)`, computed once for a model, a probe set and a measurement."""
        return self._found.of(_key(records), lambda: evaluate(records.records))


def _key(records: RecordSet) -> tuple[object, ...]:
    return (*records.key, *records.monitors, records.source, records.date, records.seconds)
