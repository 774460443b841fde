"""What one more byte of a text does in a block, compiled: for some texts around matrix products, for one text whole."""

from __future__ import annotations

import math

import numpy as np
from numba import types
from numba.extending import overload

from model.compiled import compiled
from model.topk import keep
from model.topk_average import add_up

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
def _scores(query, keys, scale, out):  # type: ignore[no-untyped-def]
    """out [pos] = scale · keys[: pos] · query, four keys at a time; keys [more, d_head]."""
    d_head, n = query.shape[0], out.shape[0]
    for j in range(0, n - 3, 4):
        a, b, c, d = np.float32(0.0), np.float32(0.0), np.float32(0.0), np.float32(0.0)
        at, bt, ct, dt = keys[j], keys[j + 1], keys[j + 2], keys[j + 3]
        for i in range(d_head):
            a += query[i] * at[i]
            b += query[i] * bt[i]
            c += query[i] * ct[i]
            d += query[i] * dt[i]
        out[j], out[j + 1], out[j + 2], out[j + 3] = a * scale, b * scale, c * scale, d * scale
    for j in range(n - n % 4, n):
        total = np.float32(0.0)
        for i in range(d_head):
            total += query[i] * keys[j, i]
        out[j] = total * scale


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
            state = states[row, at + tap]
            for i in range(d_model):
                local[row, i] += state[i] * taps[tap, i]
        for i in range(d_model):
            local[row, i] *= gate[row, 0]
        seen = states[row, lead : lead + at + 1]
        scores, ordered = np.empty(at + 1, dtype=np.float32), np.empty(at + 1, dtype=np.float32)
        weights, places = np.empty(top_k, dtype=np.float32), np.empty(top_k, dtype=np.int32)
        for head in range(heads):
            query = projected[row, head * d_head : (head + 1) * d_head]
            key = projected[row, (heads + head) * d_head : (heads + head + 1) * d_head]
            for i in range(d_head):
                keys[row, head, at, i] = key[i]
            _scores(query, keys[row, head], scale, scores)
            kept = keep(scores, at + 1, top_k, ordered, weights, places)
            for m in range(kept):
                weights[m] *= gate[row, 1]
            add_up(weights[:kept], places[:kept], seen, mixed[row, head * d_model : (head + 1) * d_model])
        rest = mixed[row, heads * d_model :]
        for i in range(dense.shape[1]):
            rest[i] = dense[row, i] * gate[row, 2]


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
    token, position, tokens, places, weights, biases, eps, routers, read, write, states, keys, taps, top_k,
    final_weight, final_bias, gates, hidden
):  # fmt: skip
    """One more byte of one text through all layers: fill `gates` and `hidden`, remember the position in the cache.

    tokens, places: embeddings. weights, biases [layer, d_model]; routers [layer, pathway, d_model]; read, write: as
    `model.laid` keeps them; states [layer, 1, …], keys [layer, 1, …]: of `model.cache`; taps [layer, kernel_size,
    d_model]; gates [layer, pathway]; hidden [1, d_model], the final-norm state. One call a byte: a byte takes less time
    than fifty calls do whose code each time has been pushed out of the processor's caches by the weights.
    """
    d_model, width = tokens.shape[1], keys.shape[2] * keys.shape[4]
    n_hidden = read.shape[1] - 2 * width
    x, local = np.empty((1, d_model), dtype=np.float32), np.zeros((1, d_model), dtype=np.float32)
    update, normed = np.zeros((1, d_model), dtype=np.float32), np.empty((1, d_model), dtype=np.float32)
    projected = np.empty((1, read.shape[1]), dtype=np.float32)
    dense = np.empty((1, n_hidden), dtype=np.float32)
    mixed = np.empty((1, write.shape[2]), dtype=np.float32)
    positions = np.empty(1, dtype=np.int64)
    positions[0] = position
    first, last = np.int64(0), np.int64(1)
    for i in range(d_model):
        x[0, i] = tokens[token, i] + places[position, i]
    for layer in range(read.shape[0]):
        gate = gates[layer : layer + 1]
        open_rows(x, local, update, weights[layer], biases[layer], eps, routers[layer], normed, gate)
        product(read[layer], normed[0], projected[0])
        up = projected[0, 2 * width :]
        for i in range(n_hidden):
            value = up[i]
            dense[0, i] = np.float32(0.5) * value * (np.float32(1.0) + math.erf(value * np.float32(math.sqrt(0.5))))
        attend_rows(
            normed, projected, dense, gate, states[layer], keys[layer], taps[layer], local, mixed, positions, top_k,
            first, last,
        )  # fmt: skip
        product(write[layer], mixed[0], update[0])
    unused = np.empty((1, routers.shape[1]), dtype=np.float32)
    open_rows(x, local, update, final_weight, final_bias, eps, routers[0], hidden, unused)
