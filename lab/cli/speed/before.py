"""The work as it was done before it became faster, on the same weights: what a row calls `today`.

Attention multiplied all states by their weights, most of which are zeros; the local pathway and the gated sum were
single operations of torch. On other devices than CPUs it still is so. A batch of prompts was read whole, padded to its
longest.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from model.cache import Cache, Decoder
from model.config import PATHWAYS
from model.pathways import LocalPathway, SparsePathway
from model.reading import pathways
from model.routed_lm import Block, RoutedLM
from model.topk import topk_softmax


class WithZeros(SparsePathway):
    """The sparse pathway by matrix products over all positions."""

    def attend(self, queries: Tensor, keys: Tensor, x: Tensor) -> Tensor:
        weights = topk_softmax((queries * self.d_head**-0.5) @ keys.transpose(-1, -2), self.top_k, True)
        batch, heads, length, _ = weights.shape
        averages = (weights.reshape(batch, heads * length, -1) @ x).view(batch, heads, length, -1)
        return self.value(averages.transpose(1, 2).reshape(batch, length, -1))


class Shifted(LocalPathway):
    """The local pathway by a product and a sum for each tap."""

    def forward(self, x: Tensor) -> Tensor:
        length, taps = x.shape[1], self.weight[:, 0]
        padded = F.pad(x, (0, 0, taps.shape[1] - 1, 0))
        out = padded[:, :length] * taps[:, 0]
        for tap in range(1, taps.shape[1]):
            out = out + padded[:, tap : tap + length] * taps[:, tap]
        return out


class Summed(Block):
    """The gated sum by a product and a sum for each pathway."""

    @staticmethod
    def add(x: Tensor, gate: Tensor, local: Tensor, sparse: Tensor, dense: Tensor) -> Tensor:
        return x + gate[..., 0:1] * local + gate[..., 1:2] * sparse + gate[..., 2:3] * dense


BEFORE: dict[type, type] = {SparsePathway: WithZeros, LocalPathway: Shifted, Block: Summed}


def as_before(lm: torch.nn.Module) -> None:
    """Let a model go those ways from now on."""
    for own in lm.modules():
        own.__class__ = BEFORE.get(type(own), type(own))


def twin(lm: RoutedLM) -> RoutedLM:
    """A model of the same weights that goes those ways."""
    other = RoutedLM.from_params(lm.config, dict(lm.state_dict()))
    as_before(other)
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
