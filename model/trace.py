"""Everything one prompt makes a model do: its reply, its gates, its state when it was asked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from model.byte_text import decode
from model.generate import ENDED, Prefill, Step, abstain_p, generate
from model.routed_lm import RoutedLM

__all__ = ["Trace", "abstain_p", "gate_entropy", "trace"]


@dataclass(frozen=True)
class Trace:
    """One prompt, read and answered greedily.

    prompt, reply: bytes as the model read and wrote them, without the closing newline. probability: the largest
    next-byte probability at each reply byte, float32 [reply]; for an empty reply one entry, that of the newline.
    gates: float32 [layer, pos, pathway] over prompt and reply bytes. hidden: final-norm state of the last prompt
    byte, float32 [d_model]. abstain_p: 0 … 1, higher is more uncertain. ended: the reply met its newline.
    """

    prompt: bytes
    reply: bytes
    probability: np.ndarray
    gates: np.ndarray
    hidden: np.ndarray
    abstain_p: float
    ended: bool

    @property
    def prompt_length(self) -> int:
        return len(self.prompt)

    @property
    def entropy(self) -> np.ndarray:
        """Gate entropy in nats, 0 … ln 3, float32 [layer, pos]."""
        return gate_entropy(self.gates)

    @property
    def text(self) -> str:
        return decode(self.reply)


def gate_entropy(gates: np.ndarray) -> np.ndarray:
    """-Σ g ln g over the last axis, in nats; a share of 0 adds 0."""
    safe = np.where(gates > 0, gates, 1.0)
    return -(gates * np.log(safe)).sum(axis=-1)


def trace(
    lm: RoutedLM,
    prompts: Sequence[bytes],
    *,
    max_new_bytes: int = 48,
    batch_size: int = 32,
    progress: Callable[[int, int], None] | None = None,
) -> list[Trace]:
    """The traces of many prompts, in their order; similar lengths run together. `progress` gets (done, total)."""
    order = sorted(range(len(prompts)), key=lambda index: len(prompts[index]))
    traces: dict[int, Trace] = {}
    for first in range(0, len(order), batch_size):
        rows = order[first : first + batch_size]
        traces.update(zip(rows, _batch(lm, [prompts[row] for row in rows], max_new_bytes), strict=True))
        if progress:
            progress(len(traces), len(prompts))
    return [traces[index] for index in range(len(prompts))]


def _batch(lm: RoutedLM, prompts: list[bytes], max_new_bytes: int) -> list[Trace]:
    events = generate(lm, prompts, max_new_bytes=max_new_bytes)
    start = next(events)
    assert isinstance(start, Prefill)
    steps = [event for event in events if isinstance(event, Step)]
    found = []
    for row, prompt in enumerate(prompts):
        written = [step for step in steps if step.byte[row] != ENDED]
        closing = [step for step in steps if step.just_ended[row]]
        shown = written or closing
        replied = np.stack([step.gates[row] for step in written], axis=1) if written else start.gates[row][:, :0]
        found.append(
            Trace(
                prompt=prompt,
                reply=bytes(int(step.byte[row]) for step in written),
                probability=np.array([step.probability[row] for step in shown], dtype=np.float32),
                gates=np.concatenate([start.gates[row], replied], axis=1),
                hidden=start.hidden[row],
                abstain_p=float(start.abstain_p[row]),
                ended=bool(closing),
            )
        )
    return found
