"""A block over whole prompts, as decoding remembers it: all that it computes but its gates, some texts at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from jaxtyping import Float, Int
from torch import Tensor

from model.routed_lm import Block

MOST = 512
"""Positions that go through a layer together. What they make on the way there then stays in the processor's caches, and
a batch is padded to the longest of these texts and not of all. A product's row has the same bits however many rows
stand beside it, if there are four or more; with fewer MKL adds up in another order."""


class Pathways(NamedTuple):
    """Of some texts. keys: [text, head, pos, d_head]; the others [text, pos, d_model]."""

    normed: Tensor
    keys: Tensor
    local: Tensor
    attended: Tensor
    dense: Tensor


def pathways(block: Block, x: Float[Tensor, "batch pos d_model"]) -> Pathways:
    """What stands before and behind the gates of a block."""
    sparse, normed = block.sparse, block.norm(x)
    keys = sparse.heads(sparse.key(normed))
    attended = sparse.attend(sparse.heads(sparse.query(normed)), keys, normed)
    return Pathways(normed, keys, block.local(normed), attended, block.dense(normed))


def spans(lengths: Int[np.ndarray, " batch"]) -> Iterator[tuple[slice, int]]:
    """Neighbours among texts of these lengths that are read together, and how long the longest of them is."""
    first = longest = 0
    for row, length in enumerate(lengths.tolist()):
        wider = max(longest, length)
        if row > first and (row + 1 - first) * wider > MOST:
            yield slice(first, row), longest
            first, wider = row, length
        longest = wider
    yield slice(first, len(lengths)), longest
