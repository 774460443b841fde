"""Decoding with caches: each new byte costs one position, not the whole text.

Because Σ_h A_h (x W_v,h) = [A_1 x, …, A_H x] W_v, a position needs no values per head: per layer the cache holds its
normed state once and its keys. Two fused products per layer do the work of five: everything that reads the normed
state, and everything that adds to the residual stream.
"""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

import numba
import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional as F

from model.config import PATHWAYS
from model.pathways import SparsePathway
from model.routed_lm import Block, RoutedLM
from model.topk import share_rows, softmax_rows

_TEXTS_PER_THREAD = 2


class FusedBlock:
    """A block's weights laid out for one position at a time."""

    def __init__(self, block: Block) -> None:
        sparse, dense = block.sparse, block.dense
        assert isinstance(sparse, SparsePathway)
        self.block, self.sparse = block, sparse
        self.read = torch.cat([sparse.query.weight, sparse.key.weight, dense.up.weight]).detach()
        self.write = torch.cat([sparse.value.weight, dense.down.weight], dim=1).detach()
        self.taps = block.local.weight[:, 0].T.contiguous().detach()
        self.hidden = dense.up.weight.shape[0]


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
        x = lm.token_embedding(tokens) + lm.position_embedding.weight[torch.from_numpy(positions)]
        gates = torch.empty(batch, len(self.layers), len(PATHWAYS))
        local = torch.empty_like(x)
        for layer, fused in enumerate(self.layers):
            block = fused.block
            normed = block.norm(x)
            projected = F.linear(normed, fused.read)
            gates[:, layer] = gate = block.router(normed).softmax(-1)
            mixed = torch.empty(batch, fused.write.shape[1])
            mixed[:, -fused.hidden :] = F.gelu(projected[:, -fused.hidden :]) * gate[:, 2:3]
            arrays = normed, projected, gate, cache.states[layer], cache.keys[layer], fused.taps, local, mixed
            _attend([array.numpy() for array in arrays], positions, fused.sparse.top_k)
            x = x + local + F.linear(mixed, fused.write)
        return lm.final_norm(x), gates


def _attend(arrays: list[np.ndarray], positions: np.ndarray, top_k: int) -> None:
    """`_attend_rows` with the rows shared out over torch's number of threads."""
    share_rows(_attend_rows, (*arrays, positions, top_k), rows=len(positions), at_least=_TEXTS_PER_THREAD)


@numba.njit(nogil=True, cache=True, fastmath={"reassoc", "contract"})
def _attend_rows(  # type: ignore[no-untyped-def]
    normed, projected, gate, states, keys, taps, local, mixed, positions, top_k, first, last
):
    """For texts first..last: remember the new position, then fill `local` and the attention half of `mixed`.

    normed [batch, d_model]; projected [batch, query + key + …]; states, keys: one layer's cache; taps
    [kernel_size, d_model]. Both results are already weighted by their gates.
    """
    heads, d_head, d_model = keys.shape[1], keys.shape[3], normed.shape[1]
    lead = taps.shape[0] - 1
    scale = np.float32(1.0 / np.sqrt(d_head))
    for row in range(first, last):
        at = positions[row]
        states[row, lead + at] = normed[row]
        local[row] = np.float32(0.0)
        for tap in range(lead + 1):
            for i in range(d_model):
                local[row, i] += states[row, at + tap, i] * taps[tap, i]
        for i in range(d_model):
            local[row, i] *= gate[row, 0]
        scores = np.empty((heads, at + 1), dtype=np.float32)
        for head in range(heads):
            query = projected[row, head * d_head : (head + 1) * d_head]
            keys[row, head, at] = projected[row, (heads + head) * d_head : (heads + head + 1) * d_head]
            for j in range(at + 1):
                key = keys[row, head, j]
                total = np.float32(0.0)
                for i in range(d_head):
                    total += query[i] * key[i]
                scores[head, j] = total * scale
        weights = np.empty_like(scores)
        softmax_rows(scores, weights, top_k, 0, 0, heads)
        for head in range(heads):
            average = mixed[row, head * d_model : (head + 1) * d_model]
            average[:] = np.float32(0.0)
            for j in range(at + 1):
                weight = weights[head, j] * gate[row, 1]
                if weight > 0:
                    state = states[row, lead + j]
                    for i in range(d_model):
                        average[i] += weight * state[i]


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
