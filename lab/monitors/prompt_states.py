"""The states that a model of others keeps of prompts, read again without an answer."""

from __future__ import annotations

from collections.abc import Sequence

from lab.probe.any_model import MAX_NEW_TOKENS, Batches, Measured
from lab.probe.records import Record
from lab.progress import Cancel, Cancelled
from model.generate import Prefill
from model.states import States


def read(lm: Measured, records: Sequence[Record], *, cancel: Cancel | None = None) -> list[States]:
    """Of the prompts of these records, in their order, as they were read to be answered. Asserted: it keeps states.

    Raises: Cancelled when `cancel()` is true before a batch.
    """
    asked = [lm.framed(record.prompt, max_new=MAX_NEW_TOKENS).symbols for record in records]
    found: dict[int, States] = {}
    for batch in Batches.fitting(lm).of([len(symbols) for symbols in asked], max_new=1):
        if cancel is not None and cancel():
            raise Cancelled("the monitors were stopped", found=f"{len(found)} of {len(records)} prompts read")
        events = lm.generate([asked[place] for place in batch], max_new=1)
        start = next(events)
        events.close()  # type: ignore[attr-defined] - a generator
        assert isinstance(start, Prefill), "a model tells first what it has read"
        assert len(start.states) == len(batch), "it keeps its states"
        found |= dict(zip(batch, start.states, strict=True))
    return [found[place] for place in range(len(records))]
