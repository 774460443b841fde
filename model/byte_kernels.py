"""What one more byte of a text does in a block, compiled: what stands around the products with the large weights."""

from __future__ import annotations

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
            query = projected[row, head * d_head : (head + 1) * d_head]
            newest = projected[row, (heads + head) * d_head : (heads + head + 1) * d_head]
            for i in range(d_head):
                keys[row, head, at, i] = newest[i]
            for j in range(at + 1):
                key = keys[row, head, j]
                total = np.float32(0.0)
                for i in range(d_head):
                    total += query[i] * key[i]
                scores[head, j] = total * scale
        weights = np.empty_like(scores)
        softmax_rows(scores, weights, top_k, 0, 0, heads)  # zeros that are known: records have the bits of this code
        for head in range(heads):
            average = mixed[row, head * d_model : (head + 1) * d_model]
            for i in range(d_model):
                average[i] = np.float32(0.0)
            for j in range(at + 1):
                weight = weights[head, j] * gate[row, 1]
                if weight > 0:
                    state = states[row, lead + j]
                    for i in range(d_model):
                        average[i] += weight * state[i]
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
