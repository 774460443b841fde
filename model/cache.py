"""Decoding with caches: each new byte costs one position, not the whole text.

Because Σ_h A_h (x W_v,h) = [A_1 x, …, A_H x] W_v, a position needs no values per head: per layer the cache holds its
normed state once and its keys. One text alone is read by one compiled function a layer, several by matrix products
with such functions between them.
"""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional as F

from model.byte_kernels import attend_rows, open_rows, read_alone
from model.config import PATHWAYS
from model.laid import BlockWeights
from model.routed_lm import Block, RoutedLM
from model.topk import share_rows

_TEXTS_PER_THREAD = 2


class Cache:
    """What decoding a batch of texts remembers. Positions beyond a text's own length are never read.

    states: [layer, batch, kernel_size - 1 + capacity, d_model], the normed states after leading zeros for the
    convolution. keys: [layer, batch, head, capacity, d_head]. layers: both as arrays, layer by layer.
    """

    def __init__(self, lm: RoutedLM, *, batch: int, capacity: int) -> None:
        c = lm.config
        self.lead = c.kernel_size - 1
        self._hold(
            torch.zeros(c.n_layers, batch, self.lead + capacity, c.d_model),
            torch.zeros(c.n_layers, batch, c.n_heads, capacity, c.d_head),
        )

    def keep(self, rows: Int[Tensor, " kept"]) -> None:
        """Forget all texts but these."""
        self._hold(self.states[:, rows], self.keys[:, rows])

    def _hold(self, states: Tensor, keys: Tensor) -> None:
        self.states, self.keys = states, keys
        self.layers = list(zip(states.numpy(), keys.numpy(), strict=True))


class Decoder:
    """A model's weights, ready for decoding; on the CPU, in fp32. It holds the model's parts and not the model.

    shared: the weights stay as they are, so what is made of them is kept, for other models too. alone: a text alone is
    read by the function that is compiled for it; else, as while weights may change, as a batch of one.
    """

    def __init__(self, lm: RoutedLM, *, shared: bool, alone: bool) -> None:
        self.token_embedding, self.position_embedding = lm.token_embedding, lm.position_embedding
        self.final_norm = lm.final_norm
        self.layers = [BlockWeights(block, shared=shared) for block in lm.blocks if isinstance(block, Block)]
        self.alone = alone

    def read_prompts(
        self, tokens: Int[Tensor, "batch pos"], cache: Cache
    ) -> tuple[Float[Tensor, "batch pos d_model"], Float[Tensor, "batch layer pos pathway"]]:
        """Final-norm states and gates of whole prompts, filling the cache. Short prompts are padded at their end."""
        length = tokens.shape[1]
        x = self.token_embedding(tokens) + self.position_embedding.weight[:length]
        gates = []
        for layer, own in enumerate(self.layers):
            block, sparse = own.block, own.sparse
            normed = block.norm(x)
            keys = sparse.heads(sparse.key(normed))
            cache.states[layer, :, cache.lead : cache.lead + length] = normed
            cache.keys[layer, :, :, :length] = keys
            gate = block.router(normed).softmax(-1)
            attended = sparse.attend(sparse.heads(sparse.query(normed)), keys, normed)
            x = block.add(x, gate, block.local(normed), attended, block.dense(normed))
            gates.append(gate)
        return self.final_norm(x), torch.stack(gates, dim=1)

    def read_byte(
        self, tokens: Int[Tensor, " batch"], positions: np.ndarray, cache: Cache
    ) -> tuple[Float[Tensor, "batch d_model"], Float[Tensor, "batch layer pathway"]]:
        """Final-norm state and gates of one more byte of every text, at `positions` (int64 [batch])."""
        x = self.token_embedding(tokens) + self.position_embedding.weight[torch.from_numpy(positions)]
        gates = torch.empty(len(self.layers), len(tokens), len(PATHWAYS))
        state = x.numpy(), torch.zeros_like(x).numpy(), torch.zeros_like(x).numpy()
        read = _read_alone if self.alone and len(tokens) == 1 else _read_some
        for own, gate, cached in zip(self.layers, gates.numpy(), cache.layers, strict=True):
            read(own, gate, cached, positions, *state)
        return self.final_norm(torch.from_numpy(np.add(*state[:2]) + state[2])), gates.transpose(0, 1)


Cached = tuple[np.ndarray, np.ndarray]
"""One layer's states and keys."""


def _read_alone(own: BlockWeights, gate: np.ndarray, cached: Cached, positions: np.ndarray, *state: np.ndarray) -> None:
    """A layer of one text. state: `x`, `local` and `update` of `read_alone`, [1, d_model] each."""
    read_alone(*state, *own.norm, own.router, gate, *own.laid.alone, *cached, own.taps, positions, own.sparse.top_k)


def _read_some(own: BlockWeights, gate: np.ndarray, cached: Cached, positions: np.ndarray, *state: np.ndarray) -> None:
    """A layer of some texts. state: `x`, `local` and `update`, [batch, d_model] each."""
    laid, (x, local, update) = own.laid, state
    normed = torch.empty(x.shape)
    open_rows(x, local, update, *own.norm, own.router, normed.numpy(), gate)
    projected = torch.cat([_product(normed, laid.query), _product(normed, laid.key)], dim=1)
    dense = F.gelu(_product(normed, laid.up))
    width = laid.value.shape[1]
    mixed = torch.empty(len(x), width + dense.shape[1])
    arrays = (*(each.numpy() for each in (normed, projected, dense)), gate, *cached, own.taps, local, mixed.numpy())
    arguments = (*arrays, positions, own.sparse.top_k)
    share_rows(attend_rows, arguments, rows=len(x), at_least=_TEXTS_PER_THREAD)
    update[:] = _product(mixed[:, :width], laid.value) + _product(mixed[:, width:], laid.down)


def _product(rows: Float[Tensor, "batch in"], weight: Float[Tensor, "out in"]) -> Float[Tensor, "batch out"]:
    """Every row times the transposed weight. A row alone is taken as a vector: MKL takes twice as long for a matrix."""
    return torch.mv(weight, rows[0])[None] if len(rows) == 1 else F.linear(rows, weight)


_lock = threading.Lock()
_decoders: WeakKeyDictionary[RoutedLM, Decoder] = WeakKeyDictionary()


def decoder(lm: RoutedLM) -> Decoder:
    """The decoder of a model, made once; anew each time while its weights may change.

    It lives as long as the model does, so nothing in it may hold the model itself.
    """
    if lm.training or any(parameter.requires_grad for parameter in lm.parameters()):
        return Decoder(lm, shared=False, alone=False)
    with _lock:
        if lm not in _decoders:
            _decoders[lm] = Decoder(lm, shared=True, alone=True)
        return _decoders[lm]
