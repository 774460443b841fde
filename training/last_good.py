"""The last state of a run whose loss was a number to learn from, and the step at which that ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import Tensor

from training.run_state import RunState

LARGEST_LOSS = 1e6
"""A model that knows nothing loses 5.5 nats a byte; beyond a million nothing brings a run back, finite or not."""


class LastGood:
    """Looks at the loss of every step before it changes anything.

    A step's loss says whether the parameters that it was measured on are any good, so what is kept is never a guess.
    every: how many steps may pass between two looks; a look makes a device finish what it was given. The step that is
    told is the first bad one however late the look.
    """

    def __init__(self, *, every: int) -> None:
        self._every = every
        self._bad: Tensor | None = None
        self.state: RunState | None = None

    def look(self, loss: Tensor, step: int, *, now: Callable[[], RunState]) -> int | None:
        """The first step whose loss was not sound, if that is known by now; else the state may have been kept.

        step: the one that has this loss, from 1. now: makes the state before it.
        """
        found = torch.where(sound(loss), 0, step)
        self._bad = found if self._bad is None else torch.where(self._bad > 0, self._bad, found)
        if self.state is not None and step % self._every:
            return None
        if bad := int(self._bad):
            return bad
        self.state = now()
        return None


def sound(loss: Tensor) -> Tensor:
    """Whether a loss is a number to learn from; on its device."""
    return loss.detach() <= LARGEST_LOSS  # which NaN is not


def all_finite(tensors: Iterable[Tensor]) -> bool:
    """Whether every value of them is a finite number."""
    return all(bool(torch.isfinite(tensor).all()) for tensor in tensors)
