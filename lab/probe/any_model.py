"""Putting a probe set to any `LanguageModel`: batches that fit the memory, one record a prompt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from lab.probe.correct import is_correct
from lab.probe.likelihoods import ORIENTATION, measure
from lab.probe.prompts import ProbeSet, Prompt
from lab.probe.records import Record
from lab.probe.unfinished import Going
from lab.progress import Cancel, Cancelled, Progress
from model.errors import LabError
from model.hf.room import available
from model.language import Asked, LanguageModel, Reply, replies

MAX_NEW_TOKENS = 48
"""Of a reply, unless somebody says otherwise: about four times the bytes of a reply of the lab's own."""
MOST_ROWS = 32
"""Prompts that are put to a model at one time."""
BATCH_BYTES = 1_000_000_000
"""Of memory for one batch, where there is as much."""
Size = Callable[[int, int], int]
"""(prompts, positions of the longest with its reply) → bytes that a batch takes."""
Adding = Callable[[Sequence[Record], Sequence[Reply]], Sequence[Record]]
"""(records of a batch, the replies they are of) → the records with more in them."""


class Measured(LanguageModel, Protocol):
    """A model that says what a batch takes. together: whether prompts may be put to it in batches."""

    together: bool

    def batch_bytes(self, rows: int, positions: int) -> int: ...


@dataclass(frozen=True)
class Batches:
    """rows: most prompts of one; most_bytes: what one may take, as far as a prompt alone fits."""

    size: Size
    most_bytes: int
    rows: int = MOST_ROWS

    @classmethod
    def fitting(cls, lm: Measured, *, most: int | None = None) -> Batches:
        """Of `most` bytes, as many as the memory that is free allows unless said, and one prompt at a time where
        padding would change the replies."""
        most = most_bytes() if most is None else most
        return cls(lm.batch_bytes, most) if lm.together else cls(lm.batch_bytes, most, rows=1)

    def of(self, lengths: Sequence[int], *, max_new: int) -> list[list[int]]:
        """Places of prompts, similar lengths together; nothing but the lengths decides."""
        order = sorted(range(len(lengths)), key=lambda place: (lengths[place], place))
        found: list[list[int]] = []
        for place in order:
            fits = self.size(len(found[-1]) + 1, lengths[place] + max_new) <= self.most_bytes if found else False
            if found and len(found[-1]) < self.rows and fits:
                found[-1].append(place)
            else:
                found.append([place])
        return found


def most_bytes() -> int:
    """Of one batch on this machine, now."""
    there, most = available(), BATCH_BYTES
    while there is not None and most > there / 2 and most > 1_000_000:
        most //= 2
    return most


def framed(lm: LanguageModel, prompts: Sequence[Prompt], *, max_new: int) -> list[Asked]:
    """All prompts as the model reads them. Raises: LabError that names the prompt which it cannot read."""
    found: list[Asked] = []
    for prompt in prompts:
        try:
            found.append(lm.framed(prompt.prompt, max_new=max_new))
        except LabError as error:
            where = f"prompt {prompt.id}"
            raise LabError(
                error.what, where=where, expected=error.expected, found=error.found, todo=error.todo
            ) from error
    return found


def ask(
    lm: LanguageModel,
    probe_set: ProbeSet,
    *,
    model_digest: str,
    batches: Batches,
    max_new: int = MAX_NEW_TOKENS,
    adding: Adding | None = None,
    unfinished: Going | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> tuple[Record, ...]:
    """Greedy replies to every prompt, in the order of the probe set.

    adding: gets the records of each batch with the replies they are of, before they are kept, and says what becomes of
    them. unfinished: what an earlier run has done counts, and what this one does is kept.
    Raises: LabError for a prompt that the model cannot read, told before any is asked; Cancelled when `cancel()` is
    true before a batch.
    """
    asked = framed(lm, probe_set.prompts, max_new=max_new)
    done: dict[str, Record] = {} if unfinished is None else dict(unfinished.done)
    for batch in batches.of([len(own.symbols) for own in asked], max_new=max_new):
        if cancel is not None and cancel():
            raise Cancelled("the probe was stopped", found=f"{len(done)} of {len(probe_set)} prompts done")
        if not all(probe_set.prompts[place].id in done for place in batch):
            found = replies(lm, [asked[place].symbols for place in batch], max_new=max_new)
            made = [
                record(lm, probe_set, probe_set.prompts[place], asked[place], own, model_digest, max_new)
                for place, own in zip(batch, found, strict=True)
            ]
            made = made if adding is None else [*adding(made, found)]
            done |= {own.id: own for own in made}
            if unfinished is not None:
                unfinished.add(made)
        if progress is not None:
            progress(sum(own.id in done for own in probe_set.prompts), len(probe_set))
    return tuple(done[own.id] for own in probe_set.prompts)


def decoding(lm: LanguageModel, max_new: int) -> dict[str, int | bool]:
    """How replies are decoded, as it stands in every record."""
    return {f"max_new_{lm.shape.symbol}s": max_new, "greedy": True}


def record(
    lm: LanguageModel, probe_set: ProbeSet, prompt: Prompt, asked: Asked, reply: Reply, model_digest: str, max_new: int
) -> Record:
    """What one model made of one prompt."""
    return Record(
        id=prompt.id,
        regime=prompt.regime,
        prompt=prompt.prompt,
        reply=reply.text,
        correct=is_correct(prompt, reply.text),
        signals=measure(asked, reply, columns=lm.shape.columns),
        model_digest=model_digest,
        probe_digest=probe_set.digest,
        decoding=decoding(lm, max_new),
        orientation=dict(ORIENTATION),
        published={} if prompt.published is None else prompt.published.to_json(),
    )
