"""Records without what can be had elsewhere: how results on large sets are kept in the repository.

The prompts are in `prompts/`, known by the digest that every record names; exploratory signals (the gates layer by
layer, and the router's over the reply) are left to `python -m lab probe`, which measures them again. Replies,
correctness and every signal of the registered rule stay, with all their digits.
"""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from dataclasses import replace

from lab.probe import records as record_lines
from lab.probe.prompts import parsed, prompts_folder
from lab.probe.records import Record
from lab.probe.rows import read_bytes
from lab.signals import SIGNALS
from model.digest import text_digest

SUFFIX = ".jsonl.gz"


def packed(records: Sequence[Record]) -> bytes:
    """The contents of a file of compact records; the same records give the same bytes with the same zlib."""
    return gzip.compress(record_lines.as_bytes(map(compact, records)), mtime=0)


def compact(record: Record) -> Record:
    """Without its prompt and without the signals that are exploratory."""
    kept = {name: value for name, value in record.signals.items() if SIGNALS[name].role != "exploratory"}
    return replace(record, prompt="", signals=kept)


def whole(records: Sequence[Record]) -> tuple[Record, ...]:
    """With the prompts of the bundled set that they were measured on; as they are where it is not here."""
    digest = records[0].probe_digest
    for path in sorted(prompts_folder().glob("*.jsonl")):
        data = read_bytes(path)
        if text_digest(data) == digest:
            texts = {own.id: own.prompt for own in parsed(data, path=path).prompts}
            return tuple(replace(record, prompt=texts.get(record.id, "")) for record in records)
    return tuple(records)
