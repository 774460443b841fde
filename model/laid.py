"""A model's weights as one text alone reads them: layer by layer in the order of use, in as few bytes as hold them.

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

from model.pathways import SparsePathway
from model.routed_lm import Block, RoutedLM


def narrowed(weight: Tensor) -> np.ndarray | None:
    """The upper halves of float32 values as uint16, of which they can be made again bit for bit; None where they
    cannot."""
    bits = weight.contiguous().numpy().view(np.uint32)
    return None if (bits & 0xFFFF).any() else (bits >> 16).astype(np.uint16)


class Laid:
    """The large weights of all layers: `read` [layer, query + key + hidden, d_model], all that the normed state is
    multiplied with, and `write` [layer, d_model, n_heads · d_model + hidden], all that adds to the residual stream.
    uint16 where all of them are bf16 exactly, else float32; made when a text is first read alone.

    sources: of every block, the weights themselves, which stay where they are as long as this does.
    """

    def __init__(self, sources: Sequence[tuple[Tensor, ...]]) -> None:
        self.sources = sources

    @cached_property
    def alone(self) -> tuple[np.ndarray, np.ndarray]:
        layers = [
            (torch.cat([query, key, up]), torch.cat([value, down], dim=1))
            for query, key, up, value, down in self.sources
        ]
        halves = [(narrowed(read), narrowed(write)) for read, write in layers]
        if any(half is None for both in halves for half in both):
            return np.stack([read.numpy() for read, _ in layers]), np.stack([write.numpy() for _, write in layers])
        return np.stack([read for read, _ in halves if read is not None]), np.stack(
            [write for _, write in halves if write is not None]
        )


_laid: WeakValueDictionary[tuple[object, ...], Laid] = WeakValueDictionary()
"""By the addresses of their sources: grafts and variants of one root share its large weights, and so these too."""


def _laid_out(lm: RoutedLM) -> Laid:
    sources = [_large(block) for block in lm.blocks if isinstance(block, Block)]
    key = tuple(
        (weight.data_ptr(), weight.shape, weight.stride(), 0 if weight.is_inference() else weight._version)
        for own in sources
        for weight in own
    )
    found = _laid.get(key)
    if found is None:
        found = _laid[key] = Laid(sources)
    return found


def _large(block: Block) -> tuple[Tensor, ...]:
    sparse, dense = block.sparse, block.dense
    assert isinstance(sparse, SparsePathway)
    weights = (sparse.query, sparse.key, dense.up, sparse.value, dense.down)
    return tuple(linear.weight.detach() for linear in weights)


class AloneWeights:
    """All that `model.byte_kernels.read_alone` is told of a model whose weights stay as they are; the large ones
    shared with other models that have the same."""

    def __init__(self, lm: RoutedLM) -> None:
        self.laid = _laid_out(lm)
        blocks = [block for block in lm.blocks if isinstance(block, Block)]
        norms, final = [block.norm for block in blocks], lm.final_norm
        self.top_k = lm.config.top_k
        self.embeddings = _array(lm.token_embedding.weight), _array(lm.position_embedding.weight)
        self.norms = _stacked([norm.weight for norm in norms]), _stacked([norm.bias for norm in norms]), final.eps
        self.routers = _stacked([block.router.weight for block in blocks])
        self.taps = _stacked([block.local.weight[:, 0].T for block in blocks])
        self.final = _array(final.weight), _array(final.bias)


def _array(weight: Tensor) -> np.ndarray:
    return weight.detach().numpy()


def _stacked(weights: Sequence[Tensor]) -> np.ndarray:
    return torch.stack([weight.detach() for weight in weights]).numpy()
