"""What one more byte of a text does in a block, compiled: for some texts around matrix products, for one text whole."""

from __future__ import annotations

import math

import numpy as np
from numba import types
from numba.extending import overload

from model.compiled import compiled
from model.topk import softmax_rows

SUMS = {"reassoc", "contract"}
"""Sums may be taken in another order, which is what makes them vectors; nothing else that fast arithmetic allows."""


@compiled(fastmath=SUMS)
def open_rows(x, local, update, weight, bias, eps, router, normed, gate):  # type: ignore[no-untyped-def]
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


@compiled(fastmath=SUMS)
def attend_rows(  # type: ignore[no-untyped-def]
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
        for i in range(d_model):
            states[row, lead + at, i] = normed[row, i]
            local[row, i] = np.float32(0.0)
        for tap in range(lead + 1):
            for i in range(d_model):
                local[row, i] += states[row, at + tap, i] * taps[tap, i]
        for i in range(d_model):
            local[row, i] *= gate[row, 0]
        scores = np.empty((heads, at + 1), dtype=np.float32)
        for head in range(heads):
            for i in range(d_head):
                keys[row, head, at, i] = projected[row, (heads + head) * d_head + i]
            for j in range(at + 1):
                total = np.float32(0.0)
                for i in range(d_head):
                    total += projected[row, head * d_head + i] * keys[row, head, j, i]
                scores[head, j] = total * scale
        weights = np.empty_like(scores)
        softmax_rows(scores, weights, top_k, np.int64(0), np.int64(0), heads)  # else compiled once more, for zeros
        for head in range(heads):
            start = head * d_model
            for i in range(d_model):
                mixed[row, start + i] = np.float32(0.0)
            for j in range(at + 1):
                weight = weights[head, j] * gate[row, 1]
                if weight > 0:
                    for i in range(d_model):
                        mixed[row, start + i] += weight * states[row, lead + j, i]
        for i in range(dense.shape[1]):
            mixed[row, heads * d_model + i] = dense[row, i] * gate[row, 2]


def widened(weight):  # type: ignore[no-untyped-def]
    """The float32 that a weight stands for: itself, or the value whose upper half it is."""
    raise NotImplementedError("only in compiled functions")


@overload(widened, inline="always")
def _widened(weight):  # type: ignore[no-untyped-def]
    if weight == types.uint16:
        return lambda weight: np.uint32(np.uint32(weight) << np.uint32(16)).view(np.float32)
    return lambda weight: weight


@compiled(fastmath=SUMS)
def product(weights, x, out):  # type: ignore[no-untyped-def]
    """out [out] = weights [out, in] times x [in]; row by row, so that memory is read in its order."""
    n = weights.shape[1]
    for row in range(weights.shape[0]):
        total = np.float32(0.0)
        for i in range(n):
            total += widened(weights[row, i]) * x[i]
        out[row] = total


@compiled(fastmath=SUMS)
def read_alone(  # type: ignore[no-untyped-def]
    x, local, update, weight, bias, eps, router, gate, read, write, states, keys, taps, positions, top_k
):
    """A layer of one more byte of one text: fill `local`, `update` and `gate`, remember the position.

    As for some texts, with a batch of 1. read, write: as `model.laid` keeps them. Both products in here, so that a
    byte costs eight calls and not fifty.
    """
    d_model, width = x.shape[1], keys.shape[1] * keys.shape[3]
    hidden = read.shape[0] - 2 * width
    normed = np.empty((1, d_model), dtype=np.float32)
    projected = np.empty((1, read.shape[0]), dtype=np.float32)
    dense = np.empty((1, hidden), dtype=np.float32)
    mixed = np.empty((1, write.shape[1]), dtype=np.float32)
    open_rows(x, local, update, weight, bias, eps, router, normed, gate)
    product(read, normed[0], projected[0])
    for i in range(hidden):
        value = projected[0, 2 * width + i]
        dense[0, i] = np.float32(0.5) * value * (np.float32(1.0) + math.erf(value * np.float32(math.sqrt(0.5))))
    attend_rows(
        normed, projected, dense, gate, states, keys, taps, local, mixed, positions, top_k, np.int64(0), np.int64(1)
    )
    product(write, mixed[0], update[0])
