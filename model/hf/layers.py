"""The states of all layers of a causal model, from the pass that reads the prompts of a batch anyway."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from jaxtyping import Float, Int
from torch import Tensor

from model.hf.dialogue import Dialogue
from model.states import States

UNLIKE = ("a", "Why is it 7?", "12 x", "Über")
"""Prompts that begin with no common token."""


def shared(dialogue: Dialogue) -> int:
    """How many tokens stand in front of every prompt: a system prompt and the mark of a turn, or the mark of a text.

    A causal model's states there are the same whatever is asked, so they say nothing of a prompt; in a mean over all
    positions they would only say how long it is.
    """
    texts = [dialogue.symbols(dialogue.framed(text, ()), special=not dialogue.chats) for text in UNLIKE]
    alike = [len({*column}) == 1 for column in zip(*texts, strict=False)]
    return alike.index(False) if False in alike else max(0, len(alike) - 1)


def over(
    hidden: Sequence[Float[Tensor, "batch pos d_model"]], mask: Int[Tensor, "batch pos"], *, skipped: int
) -> list[States]:
    """Of every row its means over the positions that are its own, and its last one, in float32.

    hidden: by layer, of prompts that are padded in front. mask: 1 where a position is no padding. skipped: of a row's
    positions the first so many take no part in the mean, its last one always does.
    """
    place = mask.cumsum(-1)
    inside = (mask > 0) & (place > (place[:, -1:] - 1).clamp(max=skipped))
    n = inside.sum(-1)[:, None]
    means = [layer.float().masked_fill(~inside[..., None], 0.0).sum(1).div(n).numpy() for layer in hidden]
    lasts = [layer[:, -1].float().numpy() for layer in hidden]
    return [States(_row(means, row), _row(lasts, row)) for row in range(len(mask))]


def _row(layers: Sequence[np.ndarray], row: int) -> np.ndarray:
    return np.stack([layer[row] for layer in layers])
