"""Averages over the k best positions: exact top-k attention on a CPU, without the products with zeros.

Of 256 weights a row has 16 that are not zero. A matrix product with all of them takes several times as long as sixteen
rows added up, and in the way back three times that.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from model.compiled import compiled
from model.topk import share_rows, topk_softmax
from model.topk_kept import kept_rows

_ROWS_PER_THREAD = 1024


@compiled(fastmath={"contract"})
def add_up(weights, places, x, out):  # type: ignore[no-untyped-def]
    """out [width] = Σ weights[m] · x[places[m]]; x [row, width].

    Four at a time, to read and write the sum less often, but one after the other: so it has the bits of a matrix
    product, whose other terms are 0. One bit more or less can change which positions a later layer keeps. Rows are
    taken before the loops: an index that is computed within could be below zero for all that a compiler knows, and then
    no vectors are made.
    """
    k = weights.shape[0]
    for i in range(out.shape[0]):
        out[i] = np.float32(0.0)
    for m in range(0, k - 3, 4):
        a, b, c, d = weights[m], weights[m + 1], weights[m + 2], weights[m + 3]
        at, bt, ct, dt = x[places[m]], x[places[m + 1]], x[places[m + 2]], x[places[m + 3]]
        for i in range(out.shape[0]):
            total = out[i] + a * at[i]
            total += b * bt[i]
            total += c * ct[i]
            out[i] = total + d * dt[i]
    for m in range(k - k % 4, k):
        a, at = weights[m], x[places[m]]
        for i in range(out.shape[0]):
            out[i] += a * at[i]


@compiled()
def _average_rows(weights, places, x, out, heads, length, first, last):  # type: ignore[no-untyped-def]
    """weights, places: of rows [batch · head · pos], k each. x [batch, pos, width]; out [batch, pos, head, width]."""
    for row in range(first, last):
        text, head, at = row // (heads * length), row // length % heads, row % length
        add_up(weights[row], places[row], x[text], out[text, at, head])


@compiled(fastmath={"reassoc", "contract"})
def _gradient_texts(  # type: ignore[no-untyped-def]
    weights, places, x, gradient, of_scores, of_x, heads, length, first, last
):
    """Of texts first..last, from the gradient by `out`: fill those by the scores [batch · head · pos, pos], of what is
    not kept 0, and add those by `x`."""
    k = weights.shape[1]
    by_weight = np.empty(k, dtype=np.float32)
    for row in range(first * heads * length, last * heads * length):
        text, head, at = row // (heads * length), row // length % heads, row % length
        own, scored = gradient[text, at, head], of_scores[row]
        for j in range(length):
            scored[j] = np.float32(0.0)
        total = np.float32(0.0)
        for m in range(k):
            weight, state, back = weights[row, m], x[text, places[row, m]], of_x[text, places[row, m]]
            product = np.float32(0.0)
            for i in range(own.shape[0]):
                product += own[i] * state[i]
                back[i] += weight * own[i]
            by_weight[m] = product
            total += weight * product
        for m in range(k):
            scored[places[row, m]] += weights[row, m] * (by_weight[m] - total)


torch.library.define("tilelli::topk_average", "(Tensor scores, Tensor x, int k) -> (Tensor, Tensor, Tensor)")
torch.library.define(
    "tilelli::topk_average_gradient",
    "(Tensor weights, Tensor places, Tensor x, Tensor gradient) -> (Tensor, Tensor)",
)


@torch.library.impl("tilelli::topk_average", "default")
def _average(scores: Tensor, x: Tensor, k: int) -> tuple[Tensor, Tensor, Tensor]:
    """`topk_average` on a CPU, in float32; and what of each row was kept, for the way back."""
    batch, heads, length, _ = scores.shape
    weights, places = kept_rows(scores, k, causal=True)
    states = x.detach().to(torch.float32).contiguous()
    out = torch.empty(batch, length, heads, x.shape[-1])
    arrays = (each.numpy() for each in (weights, places, states, out))
    share_rows(_average_rows, (*arrays, heads, length), rows=len(weights), at_least=_ROWS_PER_THREAD)
    return out.view(batch, length, -1).to(x.dtype), weights, places


@torch.library.register_fake("tilelli::topk_average")
def _(scores: Tensor, x: Tensor, k: int) -> tuple[Tensor, Tensor, Tensor]:
    batch, heads, length, _ = scores.shape
    kept = scores.new_empty(batch * heads * length, min(k, length), dtype=torch.float32)
    return x.new_empty(batch, length, heads * x.shape[-1]), kept, torch.empty_like(kept, dtype=torch.int32)


@torch.library.impl("tilelli::topk_average_gradient", "default")
def _average_gradient(weights: Tensor, places: Tensor, x: Tensor, gradient: Tensor) -> tuple[Tensor, Tensor]:
    batch, length, width = x.shape
    states, back = (each.detach().to(torch.float32).contiguous() for each in (x, gradient))
    back = back.view(batch, length, -1, width)
    heads = back.shape[2]
    of_scores, of_x = torch.empty(len(weights), length), torch.zeros_like(states)
    arrays = (each.numpy() for each in (weights, places, states, back, of_scores, of_x))
    # A text is one thread's, since many rows add to one state.
    share_rows(_gradient_texts, (*arrays, heads, length), rows=batch, at_least=1)
    return of_scores.view(batch, heads, length, length).to(x.dtype), of_x.to(x.dtype)


@torch.library.register_fake("tilelli::topk_average_gradient")
def _(weights: Tensor, places: Tensor, x: Tensor, gradient: Tensor) -> tuple[Tensor, Tensor]:
    batch, length, width = x.shape
    return x.new_empty(batch, gradient.shape[-1] // width, length, length), torch.empty_like(x)


def _remember(ctx, inputs, output) -> None:  # type: ignore[no-untyped-def]
    ctx.save_for_backward(output[1], output[2], inputs[1])


def _backward(ctx, gradient: Tensor, *_):  # type: ignore[no-untyped-def]
    weights, places, x = ctx.saved_tensors
    return *torch.ops.tilelli.topk_average_gradient.default(weights, places, x, gradient), None


torch.library.register_autograd("tilelli::topk_average", _backward, setup_context=_remember)


def topk_average(scores: Tensor, x: Tensor, k: int) -> Tensor:
    """For every position and head the average of the states up to it, weighted by the softmax over their k largest
    scores: [batch, pos, head · d_model], from scores [batch, head, pos, pos] and states x [batch, pos, d_model]."""
    if scores.device.type == "cpu":
        return torch.ops.tilelli.topk_average.default(scores, x, k)[0]
    weights = topk_softmax(scores, k, True)
    batch, heads, length, _ = weights.shape
    averages = (weights.reshape(batch, heads * length, -1) @ x).view(batch, heads, length, -1)
    return averages.transpose(1, 2).reshape(batch, length, -1)
