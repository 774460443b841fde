"""The top-k softmax and its gradient on CUDA devices, in Triton (which CUDA builds of torch bring along).

As on the CPU, a row's k-th largest score is found by counting: its bit pattern is built from the highest bit down, a
bit staying set while at least k scores are not below. A row never leaves the registers.
"""

# pyright: reportMissingImports=false, reportIndexIssue=false, reportCallIssue=false, reportArgumentType=false, reportGeneralTypeIssues=false
# Triton is no requirement on a CPU, and its language is not Python to a type checker.

from __future__ import annotations

import torch
import triton
import triton.language as tl
from torch import Tensor

_ROWS = 8
"""Rows of one program; each lies within one warp, so counting needs no barrier."""


@triton.jit
def _select(  # type: ignore[no-untyped-def]
    scores, out, n_rows, n, k, causal: tl.constexpr, bits: tl.constexpr, width: tl.constexpr, rows: tl.constexpr
):
    row = tl.program_id(0).to(tl.int64) * rows + tl.arange(0, rows)
    column = tl.arange(0, width)
    length = (row % n + 1) if causal else (row * 0 + n)
    seen = (column[None, :] < length[:, None]) & (row[:, None] < n_rows)
    place = row[:, None] * n + column[None, :]
    score = tl.load(scores + place, mask=seen, other=float("-inf")).to(tl.float32) + 0.0
    raw = score.to(tl.int32, bitcast=True)
    # Bit patterns that order, as unsigned numbers, like the floats themselves; 0 is below all of them.
    key = (raw ^ ((raw >> 31) & 0x7FFFFFFF) ^ -2147483648).to(tl.uint32, bitcast=True)
    key = tl.where(seen, key >> (32 - bits), 0)
    cut = tl.zeros([rows], dtype=tl.uint32)
    for step in tl.static_range(bits):
        trial = cut | (1 << (bits - 1 - step))
        count = tl.sum((key >= trial[:, None]).to(tl.int32), axis=1)
        cut = tl.where(count >= k, trial, cut)
    above = key > cut[:, None]
    tied = seen & (key == cut[:, None])
    spare = k - tl.sum(above.to(tl.int32), axis=1)
    kept = above | (tied & (tl.cumsum(tied.to(tl.int32), axis=1) <= spare[:, None]))
    largest = tl.max(score, axis=1)
    largest = tl.where(largest == float("-inf"), 0.0, largest)
    weight = tl.where(kept, tl.exp(score - largest[:, None]), 0.0)
    total = tl.sum(weight, axis=1)
    weight = weight / tl.where(total == 0.0, 1.0, total)[:, None]
    inside = (column[None, :] < n) & (row[:, None] < n_rows)
    tl.store(out + place, weight.to(out.dtype.element_ty), mask=inside)


@triton.jit
def _gradient(weights, gradient, out, n_rows, n, width: tl.constexpr, rows: tl.constexpr):  # type: ignore[no-untyped-def]
    row = tl.program_id(0).to(tl.int64) * rows + tl.arange(0, rows)
    column = tl.arange(0, width)
    inside = (column[None, :] < n) & (row[:, None] < n_rows)
    place = row[:, None] * n + column[None, :]
    w = tl.load(weights + place, mask=inside, other=0.0).to(tl.float32)
    g = tl.load(gradient + place, mask=inside, other=0.0).to(tl.float32)
    total = tl.sum(w * g, axis=1)
    tl.store(out + place, (w * (g - total[:, None])).to(out.dtype.element_ty), mask=inside)


def softmax(scores: Tensor, k: int, *, causal: bool) -> Tensor:
    """See `topk.topk_softmax`; scores may be bfloat16, of which only the upper 16 bits need looking at."""
    scores = scores.contiguous()
    out = torch.empty_like(scores)
    n = scores.shape[-1]
    n_rows = scores.numel() // n
    bits = 16 if scores.dtype == torch.bfloat16 else 32
    width = max(32, triton.next_power_of_2(n))
    with torch.cuda.device_of(scores):
        _select[(triton.cdiv(n_rows, _ROWS),)](
            scores, out, n_rows, n, k, causal=causal, bits=bits, width=width, rows=_ROWS, num_warps=4
        )
    return out


def softmax_gradient(weights: Tensor, gradient: Tensor) -> Tensor:
    """The gradient by the scores, from the weights and the gradient by the weights."""
    weights, gradient = weights.contiguous(), gradient.contiguous()
    out = torch.empty_like(weights)
    n = weights.shape[-1]
    n_rows = weights.numel() // n
    width = max(32, triton.next_power_of_2(n))
    with torch.cuda.device_of(weights):
        _gradient[(triton.cdiv(n_rows, _ROWS),)](
            weights, gradient, out, n_rows, n, width=width, rows=_ROWS, num_warps=4
        )
    return out
