"""Whether records can be counted together: one model, one set of prompts, one decoding, and every prompt once."""

from __future__ import annotations

import json
from collections.abc import Sequence

from lab.probe.records import Record
from lab.probe.same_text import normalised
from model.errors import LabError

SAME = {
    "model_digest": "score the records of each model by themselves",
    "probe_digest": "score the records of each prompt set by themselves",
}
"""What all records of a measurement share, and what to do where they do not."""


def check_one_measurement(records: Sequence[Record]) -> None:
    """Raises: LabError for records of several models, prompt sets or decodings, an id that occurs twice, or a prompt
    that is counted twice under two ids, up to case and punctuation. Prompts that are not given are not compared."""
    for name, todo in SAME.items():
        several = {getattr(record, name) for record in records}
        if len(several) > 1:
            raise LabError("records of different measurements", expected=f"one {name}", found=_told(several), todo=todo)
    check_decoding(records)
    ids: set[str] = set()
    prompts: dict[str, str] = {}
    for record in records:
        if record.id in ids:
            raise LabError("ids must be unique", found=f"{record.id!r} more than once")
        ids.add(record.id)
        text = normalised(record.prompt)
        if text in prompts:
            found = f"that of {prompts[text]!r} again, up to case and punctuation"
            raise LabError(
                "a prompt is counted twice", where=f"record {record.id}", expected="every prompt once", found=found,
                todo="leave one of the two out",
            )  # fmt: skip
        if text:
            prompts[text] = record.id


def check_decoding(records: Sequence[Record]) -> None:
    """Raises: LabError for replies that were not decoded alike: their signals are not of one scale."""
    several = {json.dumps(record.decoding, sort_keys=True) for record in records}
    if len(several) > 1:
        raise LabError(
            "replies that were not decoded alike", expected="one decoding", found=_told(several),
            todo="put all prompts to the model with the same options",
        )  # fmt: skip


def _told(several: set[str]) -> str:
    shown = sorted(text[:60] if text.startswith("{") else text[:12] or "none" for text in several)
    return f"{len(several)} of them: {', '.join(shown[:3])}{' …' if len(shown) > 3 else ''}"
