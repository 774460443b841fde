"""Evaluations kept by what they are of, so that going back to a model costs nothing."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import Any

from lab.evaluation import evaluate
from lab.record_files import RecordSet


class Scores:
    """The `score` documents of the last few record sets. Safe to share between threads."""

    def __init__(self, *, keep: int = 32) -> None:
        self._keep = keep
        self._lock = threading.Lock()
        self._found: OrderedDict[tuple[object, ...], dict[str, Any]] = OrderedDict()

    def has(self, records: RecordSet) -> bool:
        """Whether `of` would answer at once."""
        with self._lock:
            return _key(records) in self._found

    def of(self, records: RecordSet) -> dict[str, Any]:
        """`evaluate(records.records).to_json()`, computed once for a model, a probe set and a measurement."""
        key = _key(records)
        with self._lock:
            if key in self._found:
                self._found.move_to_end(key)
                return self._found[key]
        score = evaluate(records.records).to_json()
        with self._lock:
            self._found[key] = score
            while len(self._found) > self._keep:
                self._found.popitem(last=False)
        return score


def _key(records: RecordSet) -> tuple[object, ...]:
    return (*records.key, records.source, records.date, records.seconds)
