"""A measurement of a model of others that was stopped, or whose server ended: what was answered is not asked again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from lab.memory import kept
from lab.probe import any_model as measuring
from lab.probe.any_model import MAX_NEW_TOKENS
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.probe.results import cache_stem
from lab.probe.unfinished import Going, Unfinished
from lab.workbench import any_model
from lab.workbench.given import Other
from model.errors import LabError
from model.kept import Kept

Key = tuple[str, str, int]
_remembered: Kept[Key, dict[str, Record]] = kept("unfinished measurements", most=8)


class Remembered:
    """In memory alone, while the lab runs: of a visitor's own prompts, of which nothing is written to disk."""

    def __init__(self, key: Key) -> None:
        self._key = key
        self.done: dict[str, Record] = dict(_remembered.get(key) or {})

    def add(self, records: Sequence[Record]) -> None:
        self.done |= {record.id: record for record in records}
        _remembered.put(self._key, dict(self.done))

    def close(self) -> None:
        _remembered.put(self._key, {})


def in_memory(other: Other, prompts: ProbeSet) -> Going:
    """What was done of brought prompts."""
    return Remembered(any_model.key(other, prompts))


def on_disk(folder: Path | None, other: Other, prompts: ProbeSet) -> Going:
    """What was done of bundled prompts: beside the records that it becomes, for the next start too; in memory where
    that cannot be written. What other versions of torch or transformers computed does not count."""
    if folder is None:
        return in_memory(other, prompts)
    from model.hf.load import versions  # slow to import, and there is such a model

    about = {
        "model_digest": other.digest, "probe_digest": prompts.digest,
        "decoding": measuring.decoding(other.lm, MAX_NEW_TOKENS), "versions": versions(),
    }  # fmt: skip
    place = folder / "records" / f"{cache_stem(any_model.key(other, prompts))}.jsonl"
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        return Unfinished(place, about)
    except (OSError, LabError):
        return in_memory(other, prompts)
