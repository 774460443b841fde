"""The prompts behind one cell of the AUROC matrix: which they are, how they rank, and one of them asked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.records import Record
from lab.signals import LIKELIHOODS, named, number, of_monitor, scalar_signals
from model.errors import LabError


@dataclass(frozen=True)
class Ranked:
    """A record and its place. value: the signal as measured, None where it was not. beyond: taught prompts that are
    less uncertain than this one by the signal, ties as half; of: taught prompts it is compared with, itself left out.
    """

    record: Record
    value: float | None
    beyond: float
    of: int


def behind(records: Sequence[Record], *, regime: str) -> list[Record]:
    """The taught prompts and those of one regime; all of them for the pooled contrast, filed under `in_domain`."""
    return [record for record in records if regime == POOLED or record.regime in (IN_DOMAIN, regime)]


def ranked(records: Sequence[Record], *, signal: str) -> list[Ranked]:
    """Every record by the signal, most uncertain first; those without a value last. Raises: LabError."""
    usable = [*scalar_signals(), *LIKELIHOODS]
    if signal not in usable and of_monitor(signal) is None:
        raise LabError("not a signal of one number", expected=f"one of {usable}", found=repr(signal)[:60])
    sign = named(signal).orientation
    taught = [
        (r.id, sign * value)
        for r in records
        if r.regime == IN_DOMAIN and (value := number(r.signals, signal)) is not None
    ]
    found = []
    for record in records:
        value = number(record.signals, signal)
        others = [] if value is None else [score for name, score in taught if name != record.id]
        own = sign * (value or 0.0)
        beyond = sum((score < own) + 0.5 * (score == own) for score in others)
        found.append(Ranked(record, value, beyond, len(others)))
    return sorted(found, key=lambda row: (row.value is None, -sign * (row.value or 0.0), row.record.id))


def one(records: Sequence[Record], name: str) -> Record:
    """The record of an id. Raises: LabError when there is none."""
    for record in records:
        if record.id == name:
            return record
    raise LabError("no such prompt", found=repr(name)[:60], todo="choose one from the list")
