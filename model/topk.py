"""Softmax over the k largest scores of each row, exact, and fast on a CPU.

`torch.topk` over rows of 256 made the whole model several times slower on CPUs than dense attention. Here a row's
k-th largest score is found by bisection on the bit patterns of the floats, which order like the floats themselves;
each step only counts, so it vectorises. Ties are exact too: among equal scores the earliest positions are kept.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

import numpy as np
import torch
from torch import Tensor

from model.compiled import compiled

_ROWS_PER_THREAD = 2048
"""Below about this many rows, handing work to another thread costs more than it saves."""


@compiled()
def selected(s, length, k, keys):  # type: ignore[no-untyped-def]
    """Which of s[:length], float32, are the k largest: fill `keys`, int32 [at least length], which order like them.

    Largest score, key of the k-th, and how many of those that equal it are kept, the earliest; -inf where all are.
    """
    largest = np.float32(-np.inf)
    for j in range(length):
        largest = max(largest, s[j])
    ordered = keys.view(np.float32)
    for j in range(length):
        ordered[j] = s[j] + np.float32(0.0)  # -0.0 becomes 0.0, so that equal scores have equal keys
    low = np.int32(2147483647)
    high = np.int32(-2147483648)
    for j in range(length):
        # Negative floats order backwards as integers; flipping all bits but the sign mends that.
        key = keys[j] ^ ((keys[j] >> np.int32(31)) & np.int32(2147483647))
        keys[j] = key
        low = min(low, key)
        high = max(high, key)
    cut = low
    ties = length
    if length > k:
        below = np.int64(low)  # at least k keys are >= below
        above = np.int64(high)  # fewer than k keys are > above
        count = np.int32(0)
        while below < above and count != k:
            middle = np.int32((below + above + 1) >> 1)
            count = np.int32(0)
            for j in range(length):
                count += np.int32(keys[j] >= middle)
            if count >= k:
                below = np.int64(middle)
            else:
                above = np.int64(middle) - 1
        cut = np.int32(below)
        if count != k:
            ties = k
            for j in range(length):
                ties -= np.int32(keys[j] > cut)
    return largest, cut, ties


@compiled()
def softmax_rows(scores, out, k, causal, first, last):  # type: ignore[no-untyped-def]
    """Rows first..last of `out` become the top-k softmax of `scores`, both [rows, n] float32.

    With causal = n, row r sees positions 0..r mod n only, whatever lies beyond; with causal = 0, all of them.
    """
    n = scores.shape[1]
    keys = np.empty(n, dtype=np.int32)
    for row in range(first, last):
        s = scores[row]
        o = out[row]
        length = row % causal + 1 if causal > 0 else n
        o[:] = np.float32(0.0)
        largest, cut, ties = selected(s, length, k, keys)
        if largest == np.float32(-np.inf):
            continue
        total = np.float32(0.0)
        for j in range(length):
            if keys[j] >= cut:
                if keys[j] == cut:
                    if ties == 0:
                        continue
                    ties -= 1
                weight = np.exp(s[j] - largest)
                o[j] = weight
                total += weight
        scale = np.float32(1.0) / total
        for j in range(length):
            o[j] *= scale


@compiled(fastmath={"reassoc", "contract"})
def _gradient_rows(weights, gradient, out, k, causal, first, last):  # type: ignore[no-untyped-def]
    """Rows first..last of `out` become w · (g - Σ w g), the softmax gradient; weights of zero pass nothing on."""
    n = weights.shape[1]
    for row in range(first, last):
        w, g, o = weights[row], gradient[row], out[row]
        length = row % causal + 1 if causal > 0 else n
        total = np.float32(0.0)
        for j in range(length):
            total += w[j] * g[j]
        for j in range(length):
            o[j] = w[j] * (g[j] - total)
        for j in range(length, n):
            o[j] = np.float32(0.0)


@lru_cache(maxsize=1)
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=os.cpu_count() or 1, thread_name_prefix="topk")


def share_rows(kernel: Callable[..., None], arguments: tuple, *, rows: int, at_least: int) -> None:
    """kernel(*arguments, first, last) over all rows, on up to torch's number of threads, `at_least` rows on each.

    A pool of our own, because numba's default threading layer aborts when two Python threads enter it at once.
    """
    pieces = min(torch.get_num_threads(), max(1, rows // at_least))
    edges = [rows * piece // pieces for piece in range(pieces + 1)]
    spans = list(itertools.pairwise(edges))
    others = [_threads().submit(kernel, *arguments, *span) for span in spans[1:]]
    kernel(*arguments, *spans[0])
    for other in others:
        other.result()


def _by_rows(kernel: Callable[..., None], *tensors: Tensor, k: int, causal: bool) -> Tensor:
    """A kernel over the last-axis rows of float32 copies of `tensors`, shared out over torch's number of threads."""
    flat = [tensor.detach().to(torch.float32).contiguous() for tensor in tensors]
    out = torch.empty_like(flat[0])
    n = out.shape[-1]
    arrays = [tensor.view(-1, n).numpy() for tensor in (*flat, out)]
    share_rows(kernel, (*arrays, k, n if causal else 0), rows=len(arrays[0]), at_least=_ROWS_PER_THREAD)
    return out


def _softmax_any(scores: Tensor, k: int, causal: bool) -> Tensor:
    """The same on any device, by sorting (stable, so that ties go to the earliest positions)."""
    scores = scores.to(torch.float32)
    n = scores.shape[-1]
    if causal:
        future = torch.ones(n, n, dtype=torch.bool, device=scores.device).triu(1)
        scores = scores.masked_fill(future, -torch.inf)
    order = scores.sort(dim=-1, descending=True, stable=True).indices[..., :k]
    kept = torch.full_like(scores, -torch.inf).scatter(-1, order, scores.gather(-1, order))
    return kept.softmax(-1).nan_to_num(0.0)


# Plain definitions, not `torch.library.custom_op`: that imports torch's compiler when an operator first runs, two
# seconds in every process that computes anything, and looks for aliases at every call.
torch.library.define("tilelli::topk_softmax", "(Tensor scores, int k, bool causal) -> Tensor")
torch.library.define("tilelli::topk_softmax_gradient", "(Tensor weights, Tensor gradient, bool causal) -> Tensor")


def topk_softmax(scores: Tensor, k: int, causal: bool) -> Tensor:
    """Softmax over the k largest scores of every last-axis row, zero elsewhere; computed in float32.

    Args:
        scores: [..., query, key]. Rows with at most k entries keep them all; an entry of -inf gets weight 0; a row
            of nothing but -inf gets zeros.
        k: how many entries of a row are kept, at least 1. Of equal scores the earliest positions are kept.
        causal: query and key axes are equally long and a query sees only keys up to its own position.
    """
    return torch.ops.tilelli.topk_softmax.default(scores, k, causal)


@torch.library.impl("tilelli::topk_softmax", "default")
def _topk_softmax(scores: Tensor, k: int, causal: bool) -> Tensor:
    if scores.device.type == "cpu":
        return _by_rows(softmax_rows, scores, k=k, causal=causal).to(scores.dtype)
    if scores.device.type == "cuda":
        from model import topk_cuda

        return topk_cuda.softmax(scores, k, causal=causal)
    return _softmax_any(scores, k, causal).to(scores.dtype)


@torch.library.register_fake("tilelli::topk_softmax")
def _(scores: Tensor, k: int, causal: bool) -> Tensor:
    return torch.empty_like(scores, memory_format=torch.contiguous_format)


@torch.library.impl("tilelli::topk_softmax_gradient", "default")
def _topk_softmax_gradient(weights: Tensor, gradient: Tensor, causal: bool) -> Tensor:
    """The gradient by the scores: that of an ordinary softmax, so the selection needs no record."""
    if weights.device.type == "cpu":
        return _by_rows(_gradient_rows, weights, gradient, k=0, causal=causal).to(weights.dtype)
    if weights.device.type == "cuda":
        from model import topk_cuda

        return topk_cuda.softmax_gradient(weights, gradient)
    weighted = gradient * weights
    return weighted - weights * weighted.sum(-1, keepdim=True)


@torch.library.register_fake("tilelli::topk_softmax_gradient")
def _(weights: Tensor, gradient: Tensor, causal: bool) -> Tensor:
    return torch.empty_like(weights, memory_format=torch.contiguous_format)


def _remember(ctx, inputs, output) -> None:  # type: ignore[no-untyped-def]
    ctx.save_for_backward(output)
    ctx.causal = inputs[2]


def _backward(ctx, gradient: Tensor):  # type: ignore[no-untyped-def]
    (weights,) = ctx.saved_tensors
    return torch.ops.tilelli.topk_softmax_gradient.default(weights, gradient, ctx.causal), None, None


torch.library.register_autograd("tilelli::topk_softmax", _backward, setup_context=_remember)
