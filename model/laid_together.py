"""Weights that decoding multiplies as one matrix lie in one, so that they are in memory once and not twice."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from model.delta import Params

READ = ("sparse.query", "sparse.key", "dense.up")
"""Of a block: what the normed state is multiplied with, one below the other."""
WRITE = ("sparse.value", "dense.down")
"""What adds to the residual stream, one beside the other."""


def laid_together(params: Params) -> dict[str, Tensor]:
    """The same tensors, with every block's `READ` and `WRITE` as parts of one matrix each."""
    found, layer = dict(params), 0
    while all(f"blocks.{layer}.{part}.weight" in found for part in (*READ, *WRITE)):
        for parts, dim in ((READ, 0), (WRITE, 1)):
            names = [f"blocks.{layer}.{part}.weight" for part in parts]
            own = [found[name] for name in names]
            found |= zip(names, _one(own, dim).split([part.shape[dim] for part in own], dim), strict=True)
        layer += 1
    return found


def _one(parts: Sequence[Tensor], dim: int) -> Tensor:
    """All of them, of float32 on the CPU, in a new one. By numpy, which does it in this thread: see `model.store`."""
    return torch.from_numpy(np.concatenate([part.numpy() for part in parts], dim))


def joined(parts: Sequence[Tensor], *, dim: int) -> Tensor:
    """`torch.cat` of matrices; where they lie in one already, it itself."""
    first = parts[0]
    shape = [*first.shape]
    shape[dim] = sum(part.shape[dim] for part in parts)
    stride, start = (shape[1], 1), first.storage_offset()
    at = start
    for part in parts:
        elsewhere = part.untyped_storage().data_ptr() != first.untyped_storage().data_ptr()
        if elsewhere or part.stride() != stride or part.storage_offset() != at:
            return torch.cat(list(parts), dim)
        at += part.shape[dim] * stride[dim]
    return first.as_strided(shape, stride, start)
