"""Everything one prompt makes a model do: its reply, its gates, its state when it was asked."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from model.byte_text import decode
from model.config import PATHWAYS


class Gated:
    """What holds `gates`, the shares that each byte's gates gave, [layer, pos, pathway]; and what follows from them."""

    gates: np.ndarray

    @property
    def entropy(self) -> np.ndarray:
        """Gate entropy in nats, 0 … ln of the number of routes, float32 [layer, pos]."""
        return gate_entropy(self.gates)

    @property
    def routes(self) -> tuple[str, ...]:
        """Names of what the gates choose between, in their order."""
        return PATHWAYS


@dataclass(frozen=True)
class Trace(Gated):
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
    def text(self) -> str:
        return decode(self.reply)


def gate_entropy(gates: np.ndarray) -> np.ndarray:
    """-Σ g ln g over the last axis, in nats; a share of 0 adds 0."""
    safe = np.where(gates > 0, gates, 1.0)
    return -(gates * np.log(safe)).sum(axis=-1)
