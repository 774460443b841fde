"""Putting a probe set to a model: one record and one hidden state a prompt. Every number of a probe comes from here."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from jaxtyping import Float
from torch import Tensor

from lab import signals
from lab.probe.correct import is_correct
from lab.probe.framing import MAX_NEW_BYTES, decoding, framed
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.progress import Cancel, Cancelled, Progress
from lab.signals import SignalValue
from model.read_together import read_together
from model.routed_lm import RoutedLM
from model.trace import abstain_p, batch
from model.traced import Trace

BATCH_SIZE = 32
"""Prompts that are put to a model at one time."""


@dataclass(frozen=True)
class Probed:
    """Records and final-norm states of the last prompt byte, both in the order of the probe set."""

    records: tuple[Record, ...]
    hidden: Float[np.ndarray, "probe d_model"]
    seconds: float


def ask(
    lm: RoutedLM,
    probe_set: ProbeSet,
    *,
    model_digest: str,
    max_new_bytes: int = MAX_NEW_BYTES,
    batch_size: int = BATCH_SIZE,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Probed:
    """Greedy replies to every prompt, batched by similar length so that little is padded.

    The same model, prompts and machine give the same bytes: batches depend on nothing but the probe set.
    Raises: Cancelled when `cancel()` is true before a batch.
    """
    return ask_each(
        [lm], probe_set, model_digests=[model_digest], max_new_bytes=max_new_bytes, batch_size=batch_size,
        progress=progress, cancel=cancel,
    )[0]  # fmt: skip


def ask_each(
    lms: Sequence[RoutedLM],
    probe_set: ProbeSet,
    *,
    model_digests: Sequence[str],
    max_new_bytes: int = MAX_NEW_BYTES,
    batch_size: int = BATCH_SIZE,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Probed]:
    """What `ask` gives for each model, bit for bit; layers that models of one shape share read a prompt once.

    progress: over the prompts of all. Of the time each has an equal part. Raises: Cancelled as `ask` does.
    """
    started = time.perf_counter()
    traces = answers_of_each(
        lms, probe_set, max_new_bytes=max_new_bytes, batch_size=batch_size, progress=progress, cancel=cancel
    )
    records = [
        as_records(own, probe_set, model_digest=digest, max_new_bytes=max_new_bytes)
        for own, digest in zip(traces, model_digests, strict=True)
    ]
    seconds = (time.perf_counter() - started) / len(lms)
    hidden = [np.stack([trace.hidden for trace in own]) for own in traces]
    return [Probed(*own, seconds) for own in zip(records, hidden, strict=True)]


def read(lm: RoutedLM, probe_set: ProbeSet) -> list[dict[str, SignalValue]]:
    """Of every prompt the signals that are known when it ends: those of `ask`, bit for bit, with no reply written.

    Raises: LabError for a value that is no number.
    """
    return [signals.of_prompt(signals.measure(own)) for own in answers(lm, probe_set, written=1)]


def answers(
    lm: RoutedLM,
    probe_set: ProbeSet,
    *,
    max_new_bytes: int = MAX_NEW_BYTES,
    written: int | None = None,
    batch_size: int = BATCH_SIZE,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Trace]:
    """What `ask` records of, prompt by prompt in the order of the probe set. max_new_bytes: of reply, that a prompt
    leaves space for; written: how many there are at most, if fewer. Raises: Cancelled as `ask` does."""
    return answers_of_each(
        [lm], probe_set, max_new_bytes=max_new_bytes, written=written, batch_size=batch_size, progress=progress,
        cancel=cancel,
    )[0]  # fmt: skip


def answers_of_each(
    lms: Sequence[RoutedLM],
    probe_set: ProbeSet,
    *,
    max_new_bytes: int = MAX_NEW_BYTES,
    written: int | None = None,
    batch_size: int = BATCH_SIZE,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[list[Trace]]:
    """`answers` of every model. Asserted: they have one shape. Raises: Cancelled as `ask` does, between models too."""
    asked = as_read(lms[0], probe_set, max_new_bytes=max_new_bytes)
    written = max_new_bytes if written is None else written
    traces: list[dict[int, Trace]] = [{} for _ in lms]
    done, total = 0, len(asked) * len(lms)
    for rows in batches(asked, batch_size=batch_size):
        prompts = [asked[i] for i in rows]
        readers = iter([(0, None)]) if len(lms) == 1 else read_together(lms, prompts)
        for _ in lms:
            if cancel is not None and cancel():
                raise Cancelled("the probe was stopped", found=f"{done} of {total} prompts done")
            place, reader = next(readers)
            found = batch(lms[place], prompts, max_new_bytes=written, reader=reader)
            traces[place].update(zip(rows, found, strict=True))
            done += len(rows)
            if progress is not None:
                progress(done, total)
    return [[own[i] for i in range(len(asked))] for own in traces]


def batches(asked: Sequence[bytes], *, batch_size: int = BATCH_SIZE) -> list[list[int]]:
    """Places of prompts that are put to a model at one time, similar lengths together; a batch alone is one batch."""
    order = sorted(range(len(asked)), key=lambda i: (len(asked[i]), i))
    return [order[first : first + batch_size] for first in range(0, len(order), batch_size)]


def as_read(lm: RoutedLM, probe_set: ProbeSet, *, max_new_bytes: int = MAX_NEW_BYTES) -> list[bytes]:
    """The bytes of every prompt as a model reads it that has room left for the reply."""
    longest = lm.config.max_seq_len
    return [framed(own.prompt, max_new_bytes=max_new_bytes, max_len=longest).data for own in probe_set.prompts]


def as_records(
    traces: Sequence[Trace], probe_set: ProbeSet, *, model_digest: str, max_new_bytes: int = MAX_NEW_BYTES
) -> tuple[Record, ...]:
    """One record a trace."""
    return tuple(
        Record(
            id=prompt.id,
            regime=prompt.regime,
            prompt=prompt.prompt,
            reply=own.text,
            correct=is_correct(prompt, own.text),
            signals=signals.measure(own),
            model_digest=model_digest,
            probe_digest=probe_set.digest,
            decoding=decoding(max_new_bytes),
            published={} if prompt.published is None else prompt.published.to_json(),
        )
        for prompt, own in zip(probe_set.prompts, traces, strict=True)
    )


def with_abstain_head(
    records: Sequence[Record],
    hidden: Float[np.ndarray, "probe d_model"],
    *,
    weight: Float[Tensor, "1 d_model"],
    bias: Float[Tensor, " 1"],
    model_digest: str,
) -> tuple[Record, ...]:
    """The records of the same trunk under another abstain head: only `abstain_p` and the digest differ.

    Bit for bit what a probe of the grafted model records, because the head reads the state and changes nothing.
    Raises: LabError for a head that gives no finite number.
    """
    values = abstain_p(hidden, weight, bias)
    signals.check_finite("abstain_p", values.astype(np.float64))
    return tuple(
        replace(record, signals={**record.signals, "abstain_p": float(value)}, model_digest=model_digest)
        for record, value in zip(records, values, strict=True)
    )
