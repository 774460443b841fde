"""Decoding with caches: each new byte costs one position, not the whole text.

Because Σ_h A_h (x W_v,h) = [A_1 x, …, A_H x] W_v, a position needs no values per head: per layer the cache holds its
normed state once and its keys. Two fused products per layer do the work of five: everything that reads the normed
state, and everything that adds to the residual stream.
"""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary, WeakValueDictionary

import numpy as np
import torch
from jaxtyping import Float, Int
from torch import Tensor
from torch.nn import functional as F

from model.compiled import compiled
from model.config import PATHWAYS
from model.pathways import SparsePathway
from model.routed_lm import Block, RoutedLM
from model.topk import share_rows, softmax_rows

_TEXTS_PER_THREAD = 2


class _Laid:
    """The large weights of a block laid out for one position at a time. sources: the weights themselves, which stay
    where they are as long as this does."""

    def __init__(self, sources: tuple[Tensor, ...]) -> None:
        query, key, up, value, down = self.sources = sources
        self.read = torch.cat([query, key, up])
        self.write = torch.cat([value, down], dim=1)


_laid: WeakValueDictionary[tuple[object, ...], _Laid] = WeakValueDictionary()
"""By the addresses of their sources: grafts and variants of one root share its large weights, and so these too."""


def _laid_out(block: Block, *, shared: bool) -> _Laid:
    sparse, dense = block.sparse, block.dense
    weights = (sparse.query, sparse.key, dense.up, sparse.value, dense.down)
    sources = tuple(linear.weight.detach() for linear in weights)
    if not shared:
        return _Laid(sources)
    versions = [0 if weight.is_inference() else weight._version for weight in sources]
    key = tuple((weight.data_ptr(), weight.shape, weight.stride()) for weight in sources) + tuple(versions)
    found = _laid.get(key)
    if found is None:
        found = _laid[key] = _Laid(sources)
    return found


class FusedBlock:
    """A block's weights laid out for one position at a time. shared: with other models that have the same ones."""

    def __init__(self, block: Block, *, shared: bool) -> None:
        sparse, dense = block.sparse, block.dense
        assert isinstance(sparse, SparsePathway)
        self.block, self.sparse = block, sparse
        self._laid = _laid_out(block, shared=shared)
        self.read, self.write = self._laid.read, self._laid.write
        self.hidden = dense.up.weight.shape[0]
        self.taps = block.local.weight[:, 0].T.contiguous().detach().numpy()
        self.router = block.router.weight.detach().numpy()
        self.norm = block.norm.weight.detach().numpy(), block.norm.bias.detach().numpy(), block.norm.eps


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
    """A model's weights, ready for decoding; on the CPU, in fp32. It holds the model's parts and not the model."""

    def __init__(self, lm: RoutedLM, *, shared: bool) -> None:
        self.token_embedding, self.position_embedding = lm.token_embedding, lm.position_embedding
        self.final_norm = lm.final_norm
        self.layers = [FusedBlock(block, shared=shared) for block in lm.blocks if isinstance(block, Block)]

    def read_prompts(
        self, tokens: Int[Tensor, "batch pos"], cache: Cache
    ) -> tuple[Float[Tensor, "batch pos d_model"], Float[Tensor, "batch layer pos pathway"]]:
        """Final-norm states and gates of whole prompts, filling the cache. Short prompts are padded at their end."""
        length = tokens.shape[1]
        x = self.token_embedding(tokens) + self.position_embedding.weight[:length]
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
        return self.final_norm(x), torch.stack(gates, dim=1)

    def read_byte(
        self, tokens: Int[Tensor, " batch"], positions: np.ndarray, cache: Cache
    ) -> tuple[Float[Tensor, "batch d_model"], Float[Tensor, "batch layer pathway"]]:
        """Final-norm state and gates of one more byte of every text, at `positions` (int64 [batch])."""
        batch = len(tokens)
        x = self.token_embedding(tokens) + self.position_embedding.weight[torch.from_numpy(positions)]
        gates = torch.empty(len(self.layers), batch, len(PATHWAYS))
        normed, local, update = torch.empty_like(x), torch.zeros_like(x), torch.zeros_like(x)
        mixed = torch.empty(batch, self.layers[0].write.shape[1])
        x_rows, normed_rows, local_rows, mixed_rows = (each.numpy() for each in (x, normed, local, mixed))
        for fused, gate, cached in zip(self.layers, gates.numpy(), cache.layers, strict=True):
            _open_rows(x_rows, local_rows, update.numpy(), *fused.norm, fused.router, normed_rows, gate)
            projected = _product(normed, fused.read)
            dense = F.gelu(projected[:, -fused.hidden :])
            arrays = normed_rows, projected.numpy(), dense.numpy(), gate, *cached, fused.taps, local_rows, mixed_rows
            arguments = (*arrays, positions, fused.sparse.top_k)
            share_rows(_attend_rows, arguments, rows=batch, at_least=_TEXTS_PER_THREAD)
            update = _product(mixed, fused.write)
        return self.final_norm(x + local + update), gates.transpose(0, 1)


def _product(rows: Float[Tensor, "batch in"], weight: Float[Tensor, "out in"]) -> Float[Tensor, "batch out"]:
    """Every row times the transposed weight. A row alone is taken as a vector: MKL takes twice as long for a matrix."""
    return torch.mv(weight, rows[0])[None] if len(rows) == 1 else F.linear(rows, weight)


@compiled(fastmath={"reassoc", "contract"})
def _open_rows(x, local, update, weight, bias, eps, router, normed, gate):  # type: ignore[no-untyped-def]
    """Begin a layer: add the last one's `local` and `update` to `x`, then fill `normed` and `gate`.

    x, local, update, normed: [batch, d_model]; router [pathway, d_model]; gate [batch, pathway].
    """
    d_model, n_pathways = x.shape[1], router.shape[0]
    for row in range(x.shape[0]):
        total = np.float32(0.0)
        for i in range(d_model):
            x[row, i] += local[row, i] + update[row, i]
            total += x[row, i]
        mean = total / np.float32(d_model)
        squares = np.float32(0.0)
        for i in range(d_model):
            squares += (x[row, i] - mean) * (x[row, i] - mean)
        scale = np.float32(1.0 / np.sqrt(squares / np.float32(d_model) + eps))
        for i in range(d_model):
            normed[row, i] = (x[row, i] - mean) * scale * weight[i] + bias[i]
        largest = np.float32(-np.inf)
        for pathway in range(n_pathways):
            score = np.float32(0.0)
            for i in range(d_model):
                score += normed[row, i] * router[pathway, i]
            gate[row, pathway] = score
            largest = max(largest, score)
        total = np.float32(0.0)
        for pathway in range(n_pathways):
            gate[row, pathway] = np.exp(gate[row, pathway] - largest)
            total += gate[row, pathway]
        for pathway in range(n_pathways):
            gate[row, pathway] /= total


@compiled(fastmath={"reassoc", "contract"})
def _attend_rows(  # type: ignore[no-untyped-def]
    normed, projected, dense, gate, states, keys, taps, local, mixed, positions, top_k, first, last
):
    """For texts first..last: remember the new position, then fill `local` and `mixed`, both weighted by their gates.

    normed [batch, d_model]; projected [batch, query + key + …]; dense [batch, hidden]; states, keys: one layer's
    cache; taps [kernel_size, d_model]; mixed [batch, n_heads · d_model + hidden].
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
        for i in range(dense.shape[1]):
            mixed[row, heads * d_model + i] = dense[row, i] * gate[row, 2]


_lock = threading.Lock()
_decoders: WeakKeyDictionary[RoutedLM, Decoder] = WeakKeyDictionary()


def decoder(lm: RoutedLM) -> Decoder:
    """The decoder of a model, made once; anew each time while its weights may change.

    It lives as long as the model does, so nothing in it may hold the model itself.
    """
    if lm.training or any(parameter.requires_grad for parameter in lm.parameters()):
        return Decoder(lm, shared=False)
    with _lock:
        if lm not in _decoders:
            _decoders[lm] = Decoder(lm, shared=True)
        return _decoders[lm]
