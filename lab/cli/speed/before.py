"""The work as it was done before it became faster, on the same weights: what a row calls `today`.

Attention multiplied all states by their weights, most of which are zeros, as other devices than CPUs still do; and a
batch of prompts was read whole, padded to its longest.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from model.cache import Cache, Decoder
from model.config import PATHWAYS
from model.pathways import SparsePathway
from model.reading import pathways
from model.routed_lm import RoutedLM
from model.topk import topk_softmax


class WithZeros(SparsePathway):
    """The sparse pathway by matrix products over all positions."""

    def attend(self, queries: Tensor, keys: Tensor, x: Tensor) -> Tensor:
        weights = topk_softmax((queries * self.d_head**-0.5) @ keys.transpose(-1, -2), self.top_k, True)
        batch, heads, length, _ = weights.shape
        averages = (weights.reshape(batch, heads * length, -1) @ x).view(batch, heads, length, -1)
        return self.value(averages.transpose(1, 2).reshape(batch, length, -1))


def with_zeros(lm: torch.nn.Module) -> None:
    """Let a model's attention go that way from now on."""
    for own in lm.modules():
        if type(own) is SparsePathway:
            own.__class__ = WithZeros


def twin(lm: RoutedLM) -> RoutedLM:
    """A model of the same weights whose attention goes that way."""
    other = RoutedLM.from_params(lm.config, dict(lm.state_dict()))
    with_zeros(other)
    return other


class PaddedReader(Decoder):
    """Reads a batch of prompts whole, and a text alone as a batch of one."""

    def __init__(self, lm: RoutedLM) -> None:
        super().__init__(twin(lm), shared=True, alone=False)

    def read_prompts(
        self, tokens: Tensor, cache: Cache, lengths: np.ndarray, *, states: list[Tensor] | None = None
    ) -> tuple[Tensor, Tensor]:
        assert states is None, "states were not kept"
        x, rows = self.embedded(tokens), slice(0, len(tokens))
        gates = torch.empty(len(tokens), len(self.blocks), tokens.shape[1], len(PATHWAYS))
        for layer, block in enumerate(self.blocks):
            own = pathways(block, x)
            cache.fill(layer, rows, own)
            gate = gates[:, layer] = block.router(own.normed).softmax(-1)
            x = block.add(x, gate, own.local, own.attended, own.dense)
        return self.final_norm(x), gates
