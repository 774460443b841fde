"""Decoding with caches: each new byte costs one position, not the whole text.

Because Σ_h A_h (x W_v,h) = [A_1 x, …, A_H x] W_v, a position needs no values per head: per layer the cache holds its
normed state once and its keys. Two fused products per layer do the work of five: everything that reads the normed
state, and everything that adds to the residual stream.
"""

from __future__ import annotations

import math
import threading
from weakref import WeakKeyDictionary

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional as F

from model.pathways import SparsePathway
from model.routed_lm import Block, RoutedLM
from model.topk import topk_softmax


class FusedBlock:
    """A block's weights laid out for one position at a time."""

    def __init__(self, block: Block) -> None:
        sparse, dense = block.sparse, block.dense
        assert isinstance(sparse, SparsePathway)
        self.block, self.sparse = block, sparse
        self.scale = sparse.d_head**-0.5
        self.read = torch.cat([sparse.query.weight, sparse.key.weight, dense.up.weight]).detach()
        self.write = torch.cat([sparse.value.weight, dense.down.weight], dim=1).detach()
        self.taps = block.local.weight[:, 0].T.contiguous().detach()
        self.width = sparse.n_heads * sparse.d_head


class Cache:
    """What decoding a batch of texts remembers. Positions beyond a text's own length are never read.

    states: [layer, batch, kernel_size - 1 + capacity, d_model], the normed states after leading zeros for the
    convolution. keys: [layer, batch, head, capacity, d_head].
    """

    def __init__(self, lm: RoutedLM, *, batch: int, capacity: int) -> None:
        c = lm.config
        self.lead = c.kernel_size - 1
        self.states = torch.zeros(c.n_layers, batch, self.lead + capacity, c.d_model)
        self.keys = torch.zeros(c.n_layers, batch, c.n_heads, capacity, c.d_head)

    def keep(self, rows: Int[Tensor, " kept"]) -> None:
        """Forget all texts but these."""
        self.states, self.keys = self.states[:, rows], self.keys[:, rows]


class Decoder:
    """A model's weights, ready for decoding; on the CPU, in fp32."""

    def __init__(self, lm: RoutedLM) -> None:
        self.lm = lm
        self.layers = [FusedBlock(block) for block in lm.blocks if isinstance(block, Block)]

    def read_prompts(
        self, tokens: Int[Tensor, "batch pos"], cache: Cache
    ) -> tuple[Float[Tensor, "batch pos d_model"], Float[Tensor, "batch layer pos pathway"]]:
        """Final-norm states and gates of whole prompts, filling the cache. Short prompts are padded at their end."""
        lm, length = self.lm, tokens.shape[1]
        x = lm.token_embedding(tokens) + lm.position_embedding.weight[:length]
        gates = []
        for layer, fused in enumerate(self.layers):
            block, sparse = fused.block, fused.sparse
            normed = block.norm(x)
            keys = sparse.heads(sparse.key(normed))
            cache.states[layer, :, cache.lead : cache.lead + length] = normed
            cache.keys[layer, :, :, :length] = keys
            gate = block.router(normed).softmax(-1)
            attended = sparse.attend(sparse.heads(sparse.query(normed)), keys, normed)
            x = block.add(x, gate, block.local(normed), attended, block.dense(normed))
            gates.append(gate)
        return lm.final_norm(x), torch.stack(gates, dim=1)

    def read_byte(
        self, tokens: Int[Tensor, " batch"], positions: np.ndarray, cache: Cache
    ) -> tuple[Float[Tensor, "batch d_model"], Float[Tensor, "batch layer pathway"]]:
        """Final-norm state and gates of one more byte of every text, at `positions` (int64 [batch])."""
        lm, batch = self.lm, len(tokens)
        rows, at = torch.arange(batch), torch.from_numpy(positions)
        longest = int(positions.max()) + 1
        ragged = batch > 1 and int(positions.min()) + 1 < longest
        beyond = (torch.arange(longest) > at[:, None])[:, None] if ragged else None
        window = at[:, None] + torch.arange(cache.lead + 1)
        x = lm.token_embedding(tokens) + lm.position_embedding.weight[at]
        gates = []
        for layer, fused in enumerate(self.layers):
            block, sparse = fused.block, fused.sparse
            states, keys = cache.states[layer], cache.keys[layer]
            normed = block.norm(x)
            projected = F.linear(normed, fused.read)
            query, key, up = projected.split([fused.width, fused.width, projected.shape[1] - 2 * fused.width], dim=1)
            states[rows, at + cache.lead] = normed
            keys[rows, :, at] = key.view(batch, sparse.n_heads, -1)
            local = (states[rows[:, None], window] * fused.taps).sum(1)
            scores = torch.matmul(keys[:, :, :longest], (query * fused.scale).view(batch, sparse.n_heads, -1, 1))
            scores = scores.squeeze(-1)
            if beyond is not None:
                scores.masked_fill_(beyond, -math.inf)
            if longest <= sparse.top_k or sparse.top_k >= sparse.max_seq_len:
                weights = scores.softmax(-1)
            else:
                weights = topk_softmax(scores, sparse.top_k, False)
            averages = torch.bmm(weights, states[:, cache.lead : cache.lead + longest]).view(batch, -1)
            gate = block.router(normed).softmax(-1)
            mixed = torch.cat([averages * gate[:, 1:2], F.gelu(up) * gate[:, 2:3]], dim=1)
            x = x + gate[:, 0:1] * local + F.linear(mixed, fused.write)
            gates.append(gate)
        return lm.final_norm(x), torch.stack(gates, dim=1)


_lock = threading.Lock()
_decoders: WeakKeyDictionary[RoutedLM, Decoder] = WeakKeyDictionary()


def decoder(lm: RoutedLM) -> Decoder:
    """The decoder of a model, made once; anew each time while the model is being trained."""
    if lm.training:
        return Decoder(lm)
    with _lock:
        if lm not in _decoders:
            _decoders[lm] = Decoder(lm)
        return _decoders[lm]
