"""The one order in which records are resampled, folded and told, so that no result hangs on the order of a file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lab.probe.prompts import REGIMES
from lab.probe.records import Record


def place(regime: str) -> tuple[int, str]:
    """What regimes are sorted by: the order of the study, then the alphabet."""
    return (REGIMES.index(regime) if regime in REGIMES else len(REGIMES), regime)


def key(record: Record) -> tuple[Any, ...]:
    """What a record is sorted by: the prompt it is of, and nothing that a model made of it.

    So two models' records of the same prompts come in the same order. An id names a prompt inside one prompt set
    only, so the set comes first; records that agree in all of this are those of one prompt.
    """
    return record.probe_digest, *place(record.regime), record.id, record.prompt


def ordered(records: Sequence[Record]) -> list[Record]:
    """The records by prompt set, kind of prompt and id; bundled prompt files are in this order."""
    return sorted(records, key=key)
