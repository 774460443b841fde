"""A block's weights as decoding reads them: the large ones once more, for one text, in as few bytes as hold them.

A published root was rounded to bf16, so half of the bytes of its float32 weights are zeros. A single text reads every
weight once a byte and does little else: half the bytes are half the time. bf16 is the upper half of a float32, so what
is kept is widened in the kernel by a shift, and no bit is lost. A weight that does not fit stays float32.
"""

from __future__ import annotations

from functools import cached_property
from weakref import WeakValueDictionary

import numpy as np
import torch
from torch import Tensor

from model.pathways import SparsePathway
from model.routed_lm import Block


class Laid:
    """The large weights of a block, [out, in] each; and for one text `read`, all that the normed state is multiplied
    with, and `write`, all that adds to the residual stream: uint16 where they are bf16 exactly, else float32. sources:
    the weights themselves, which stay where they are as long as this does."""

    def __init__(self, sources: tuple[Tensor, ...]) -> None:
        self.query, self.key, self.up, self.value, self.down = self.sources = sources

    @cached_property
    def alone(self) -> tuple[np.ndarray, np.ndarray]:
        """`read` and `write`; made when a text is first read alone."""
        read, write = torch.cat([self.query, self.key, self.up]), torch.cat([self.value, self.down], dim=1)
        narrow_read, narrow_write = narrowed(read), narrowed(write)
        if narrow_read is None or narrow_write is None:
            return read.numpy(), write.numpy()
        return narrow_read, narrow_write


def narrowed(weight: Tensor) -> np.ndarray | None:
    """The upper halves of float32 values as uint16, of which they can be made again bit for bit; None where they
    cannot."""
    bits = weight.numpy().view(np.uint32)
    return None if (bits & 0xFFFF).any() else (bits >> 16).astype(np.uint16)


_laid: WeakValueDictionary[tuple[object, ...], Laid] = WeakValueDictionary()
"""By the addresses of their sources: grafts and variants of one root share its large weights, and so these too."""


def _laid_out(block: Block, *, shared: bool) -> Laid:
    sparse, dense = block.sparse, block.dense
    weights = (sparse.query, sparse.key, dense.up, sparse.value, dense.down)
    sources = tuple(linear.weight.detach() for linear in weights)
    if not shared:
        return Laid(sources)
    versions = [0 if weight.is_inference() else weight._version for weight in sources]
    key = tuple((weight.data_ptr(), weight.shape, weight.stride()) for weight in sources) + tuple(versions)
    found = _laid.get(key)
    if found is None:
        found = _laid[key] = Laid(sources)
    return found


class BlockWeights:
    """A block's weights for decoding. shared: the large ones with other models that have the same."""

    def __init__(self, block: Block, *, shared: bool) -> None:
        assert isinstance(block.sparse, SparsePathway)
        self.block, self.sparse = block, block.sparse
        self.laid = _laid_out(block, shared=shared)
        self.taps = block.local.weight[:, 0].T.contiguous().detach().numpy()
        self.router = block.router.weight.detach().numpy()
        self.norm = block.norm.weight.detach().numpy(), block.norm.bias.detach().numpy(), block.norm.eps
