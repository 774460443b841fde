"""What a turn of a model of tokens is made of, beside its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from lab.chat import expert_routes
from model.acting import Acting
from model.language import Shape


@dataclass(frozen=True)
class Tokens:
    """pieces: prompt and reply token by token, as they are shown; asked: how many of them are the prompt's.
    log_probability: of each token of the reply, entropy: of the whole distribution there, in nats, float64 [reply].
    acting: of a mixture of experts, what its routers did with what was read, which the last token may not be; None of
    a dense model. command: the model as the command line names it.
    """

    pieces: tuple[str, ...]
    asked: int
    log_probability: np.ndarray
    entropy: np.ndarray
    acting: Acting | None
    shape: Shape
    command: str

    @property
    def replied(self) -> int:
        """Tokens of the reply."""
        return len(self.pieces) - self.asked

    def to_json(self, probability: np.ndarray) -> dict[str, Any]:
        """As the command line tells them. probability: of each token of the reply, the largest there."""
        own, acting = slice(self.asked, len(self.pieces)), self.acting
        rows = zip(
            self.pieces[own], probability.tolist(), self.log_probability.tolist(), self.entropy.tolist(), strict=True
        )
        names = ("piece", "probability", "log_probability", "entropy")
        prompt = None if acting is None else acting.at(0, self.asked)
        reply = None if acting is None or acting.n == self.asked else acting.at(self.asked, acting.n)
        return {
            "tokens": [dict(zip(names, row, strict=True)) for row in rows],
            "routing": expert_routes.to_json(self.shape, prompt, reply),
            "lacks": self.shape.lacks,
        }
