"""A model's large weights as decoding reads them; for one text alone in as few bytes as hold them.

A published root was rounded to bf16, so half of the bytes of its float32 weights are zeros. A single text reads every
weight once a byte and does little else: half the bytes are half the time. bf16 is the upper half of a float32, so what
is kept is widened in the kernel by a shift, and no bit is lost. Weights that do not fit stay float32.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from weakref import WeakValueDictionary

import numpy as np
import torch
from torch import Tensor

from model.laid_together import joined
from model.pathways import SparsePathway
from model.routed_lm import Block, RoutedLM


def narrowed(weight: Tensor) -> np.ndarray | None:
    """The upper halves of float32 values as uint16, of which they can be made again bit for bit; None where they
    cannot."""
    bits = weight.contiguous().numpy().view(np.uint32)
    return None if (bits & 0xFFFF).any() else (bits >> 16).astype(np.uint16)


class Laid:
    """The large weights of all layers in two matrices each: `read` [query + key + hidden, d_model], all that the normed
    state is multiplied with, and `write` [d_model, n_heads · d_model + hidden], all that adds to the residual stream.
    Each way of reading has its own, made when it is first gone.

    sources: of every block, the weights themselves, which stay where they are as long as this does.
    """

    def __init__(self, sources: Sequence[tuple[Tensor, ...]]) -> None:
        self.sources = sources

    @cached_property
    def some(self) -> list[tuple[Tensor, Tensor]]:
        """Of every layer, float32: for the matrix products of some texts. Of a root read from a file the weights
        themselves, else copies."""
        return [_matrices(own) for own in self.sources]

    @cached_property
    def alone(self) -> tuple[np.ndarray, np.ndarray]:
        """All layers, [layer, …] each: for one text. uint16 where all of them are bf16 exactly, else float32."""
        kept: list[np.ndarray] = []
        for layer, own in enumerate(self.sources):  # one after the other, so that little is needed besides
            halves = [half for matrix in _matrices(own) if (half := narrowed(matrix)) is not None]
            if len(halves) < 2:
                read, write = (torch.stack(list(each)) for each in zip(*map(_matrices, self.sources), strict=True))
                return read.numpy(), write.numpy()
            kept = kept or [np.empty((len(self.sources), *half.shape), np.uint16) for half in halves]
            for whole, half in zip(kept, halves, strict=True):
                whole[layer] = half
        read, write = kept
        return read, write


def _matrices(own: tuple[Tensor, ...]) -> tuple[Tensor, Tensor]:
    """`read` and `write` of a layer."""
    return joined(own[:3], dim=0), joined(own[3:], dim=1)


_laid: WeakValueDictionary[tuple[object, ...], Laid] = WeakValueDictionary()
"""By the addresses of their sources: grafts and variants of one root share its large weights, and so these too."""


def laid_out(lm: RoutedLM, *, shared: bool) -> Laid:
    """The large weights of a model; shared: with all others that have the same and keep them as they are."""
    sources = [_large(block) for block in lm.blocks if isinstance(block, Block)]
    if not shared:
        return Laid(sources)
    key = tuple(_identity(weight) for own in sources for weight in own)
    found = _laid.get(key)
    if found is None:
        found = _laid[key] = Laid(sources)
    return found


def _large(block: Block) -> tuple[Tensor, ...]:
    sparse, dense = block.sparse, block.dense
    assert isinstance(sparse, SparsePathway)
    weights = (sparse.query, sparse.key, dense.up, sparse.value, dense.down)
    return tuple(linear.weight.detach() for linear in weights)


class SmallWeights:
    """All else that `model.stream_kernels.read_texts` is told of a model, but its routers.

    key: the same for models whose weights here are the same tensors.
    """

    def __init__(self, lm: RoutedLM) -> None:
        blocks = [block for block in lm.blocks if isinstance(block, Block)]
        norms, final = [block.norm for block in blocks], lm.final_norm
        embeddings = lm.token_embedding.weight, lm.position_embedding.weight
        head = lm.token_embedding.weight if lm.config.tie_head else lm.head.weight
        taps = [block.local.weight for block in blocks]
        self.top_k, self.heads = lm.config.top_k, lm.config.n_heads
        self.embeddings = _array(embeddings[0]), _array(embeddings[1])
        self.norms = _stacked([norm.weight for norm in norms]), _stacked([norm.bias for norm in norms]), final.eps
        self.taps = _stacked([weight[:, 0].T for weight in taps])
        self.final = _array(final.weight), _array(final.bias)
        self.head = _array(head)
        parts = (*embeddings, *(own for norm in (*norms, final) for own in (norm.weight, norm.bias)), *taps, head)
        self.key = lm.config, *(_identity(part) for part in parts)


def routers(lm: RoutedLM) -> np.ndarray:
    """Of all layers, [layer, pathway, d_model]."""
    return _stacked([block.router.weight for block in lm.blocks if isinstance(block, Block)])


def _identity(weight: Tensor) -> tuple[object, ...]:
    """Of a tensor where it lies and as it is now."""
    return weight.data_ptr(), weight.shape, weight.stride(), 0 if weight.is_inference() else weight._version


def _array(weight: Tensor) -> np.ndarray:
    return np.ascontiguousarray(weight.detach().numpy())


def _stacked(weights: Sequence[Tensor]) -> np.ndarray:
    return torch.stack([weight.detach() for weight in weights]).contiguous().numpy()
