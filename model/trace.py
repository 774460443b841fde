"""Asks a model prompts, and keeps everything that they make it do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from model.cache import Decoder
from model.generate import ENDED, Prefill, Step, abstain_p, generate
from model.routed_lm import RoutedLM
from model.traced import Trace

__all__ = ["abstain_p", "batch", "trace"]


def trace(
    lm: RoutedLM,
    prompts: Sequence[bytes],
    *,
    max_new_bytes: int = 48,
    batch_size: int = 32,
    rng: np.random.Generator | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> list[Trace]:
    """The traces of many prompts, in their order; similar lengths run together. `progress` gets (done, total).

    rng: as in `generate`; what is drawn hangs on all the prompts.
    """
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]))
    traces: dict[int, Trace] = {}
    for first in range(0, len(order), batch_size):
        rows = order[first : first + batch_size]
        traces.update(
            zip(rows, batch(lm, [prompts[row] for row in rows], max_new_bytes=max_new_bytes, rng=rng), strict=True)
        )
        if progress:
            progress(len(traces), len(prompts))
    return [traces[index] for index in range(len(prompts))]


def batch(
    lm: RoutedLM,
    prompts: Sequence[bytes],
    *,
    max_new_bytes: int,
    rng: np.random.Generator | None = None,
    reader: Decoder | None = None,
) -> list[Trace]:
    """The traces of prompts that run together. rng, reader: as in `generate`."""
    events = generate(lm, prompts, max_new_bytes=max_new_bytes, rng=rng, reader=reader)
    start = next(events)
    assert isinstance(start, Prefill)
    steps = [event for event in events if isinstance(event, Step)]
    found = []
    for row, prompt in enumerate(prompts):
        written = [step for step in steps if step.symbol[row] != ENDED]
        closing = [step for step in steps if step.just_ended[row]]
        shown = written or closing
        replied = np.stack([step.gates[row] for step in written], axis=1) if written else start.gates[row][:, :0]
        found.append(
            Trace(
                prompt=prompt,
                reply=bytes(int(step.symbol[row]) for step in written),
                probability=np.array([step.probability[row] for step in shown], dtype=np.float32),
                gates=np.concatenate([start.gates[row], replied], axis=1),
                hidden=start.hidden[row],
                abstain_p=float(start.abstain_p[row]),
                ended=bool(closing),
            )
        )
    return found
