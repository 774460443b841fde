"""The numbers that a limit is put on: one a record, of a signal of ours or of others."""

from __future__ import annotations

import math
from collections.abc import Sequence

from lab.probe.foreign import described, names
from lab.probe.records import Record
from lab.signals import SIGNALS, Signal, is_scalar
from model.errors import LabError


def gating(records: Sequence[Record], signal: str) -> Signal:
    """The signal, if it is one number a prompt. Raises: LabError otherwise, as `described` does."""
    if signal in SIGNALS and not is_scalar(signal):
        usable = [name for name in SIGNALS if is_scalar(name)]
        raise LabError("not a signal that can gate", expected=f"one of {usable}", found=repr(signal))
    if signal not in SIGNALS and not any(signal in record.signals for record in records):
        usable = [*(name for name in SIGNALS if is_scalar(name)), *names(records)]
        raise LabError("not a signal that can gate", expected=f"one of {usable}", found=repr(signal)[:80])
    return described(records, signal)


def value(record: Record, signal: str) -> float:
    """As it was measured, in the signal's own unit. Raises: LabError where there is no finite number."""
    found = record.signals.get(signal)
    if not isinstance(found, float | int) or not math.isfinite(found):
        raise LabError(f"no value of {signal}", where=f"record {record.id}", expected="a number", found=repr(found))
    return float(found)


def measured(records: Sequence[Record], signal: str) -> list[float]:
    """Of every record. Raises: LabError that says how many have a value, where some have none."""
    found = [record for record in records if isinstance(record.signals.get(signal), float | int)]
    if len(found) < len(records):
        raise LabError(f"{signal} was not measured on every prompt", found=f"{len(found)} of {len(records)} values")
    return [value(record, signal) for record in records]
