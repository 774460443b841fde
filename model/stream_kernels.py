"""One more byte of several texts through a whole model, in one compiled call that reads every weight once for all.

The bits of a text do not depend on the others: each of its sums is added up in an order that is written down
(`model.lanes`), and all else is done text by text by the same code.
"""

from __future__ import annotations

import math

import numpy as np

from model.byte_kernels import attend_rows, open_rows, widened
from model.compiled import compiled
from model.lanes import WIDTH, added, at_address, fetched, summed, taken, zeros


@compiled()
def _one(weights, x, row, text):  # type: ignore[no-untyped-def]
    """A row for a text; terms that fill no lanes are added at the end."""
    n, lanes = weights.shape[1], zeros()
    for i in range(0, n // WIDTH * WIDTH, WIDTH):
        lanes = added(lanes, taken(weights, row, i), taken(x, text, i))
    total = summed(lanes)
    for i in range(n // WIDTH * WIDTH, n):
        total += widened(weights[row, i]) * x[text, i]
    return total


@compiled()
def _rows_of_one(weights, x, out, row, text):  # type: ignore[no-untyped-def]
    """Eight rows for one text."""
    a, b, c, d = zeros(), zeros(), zeros(), zeros()
    e, f, g, h = zeros(), zeros(), zeros(), zeros()
    for i in range(0, weights.shape[1], WIDTH):
        fetched(weights, row + 8, 8 * i)  # the next eight rows lie behind these
        fetched(weights, row + 8, 8 * i + 32)
        own = taken(x, text, i)
        a = added(a, taken(weights, row, i), own)
        b = added(b, taken(weights, row + 1, i), own)
        c = added(c, taken(weights, row + 2, i), own)
        d = added(d, taken(weights, row + 3, i), own)
        e = added(e, taken(weights, row + 4, i), own)
        f = added(f, taken(weights, row + 5, i), own)
        g = added(g, taken(weights, row + 6, i), own)
        h = added(h, taken(weights, row + 7, i), own)
    out[text, row] = summed(a)
    out[text, row + 1] = summed(b)
    out[text, row + 2] = summed(c)
    out[text, row + 3] = summed(d)
    out[text, row + 4] = summed(e)
    out[text, row + 5] = summed(f)
    out[text, row + 6] = summed(g)
    out[text, row + 7] = summed(h)


@compiled()
def _rows_of_four(weights, x, out, row, text):  # type: ignore[no-untyped-def]
    """Two rows for four texts: six readings for eight sums, all of them in registers."""
    a, b, c, d = zeros(), zeros(), zeros(), zeros()
    e, f, g, h = zeros(), zeros(), zeros(), zeros()
    for i in range(0, weights.shape[1], WIDTH):
        fetched(weights, row + 8, 2 * i)
        one, other = taken(weights, row, i), taken(weights, row + 1, i)
        own = taken(x, text, i)
        a, b = added(a, one, own), added(b, other, own)
        own = taken(x, text + 1, i)
        c, d = added(c, one, own), added(d, other, own)
        own = taken(x, text + 2, i)
        e, f = added(e, one, own), added(f, other, own)
        own = taken(x, text + 3, i)
        g, h = added(g, one, own), added(h, other, own)
    out[text, row] = summed(a)
    out[text, row + 1] = summed(b)
    out[text + 1, row] = summed(c)
    out[text + 1, row + 1] = summed(d)
    out[text + 2, row] = summed(e)
    out[text + 2, row + 1] = summed(f)
    out[text + 3, row] = summed(g)
    out[text + 3, row + 1] = summed(h)


@compiled()
def _rows_of_two(weights, x, out, row, text):  # type: ignore[no-untyped-def]
    """Four rows for two texts."""
    a, b, c, d = zeros(), zeros(), zeros(), zeros()
    e, f, g, h = zeros(), zeros(), zeros(), zeros()
    for i in range(0, weights.shape[1], WIDTH):
        fetched(weights, row + 8, 4 * i)
        one, other = taken(x, text, i), taken(x, text + 1, i)
        own = taken(weights, row, i)
        a, b = added(a, own, one), added(b, own, other)
        own = taken(weights, row + 1, i)
        c, d = added(c, own, one), added(d, own, other)
        own = taken(weights, row + 2, i)
        e, f = added(e, own, one), added(f, own, other)
        own = taken(weights, row + 3, i)
        g, h = added(g, own, one), added(h, own, other)
    out[text, row] = summed(a)
    out[text + 1, row] = summed(b)
    out[text, row + 1] = summed(c)
    out[text + 1, row + 1] = summed(d)
    out[text, row + 2] = summed(e)
    out[text + 1, row + 2] = summed(f)
    out[text, row + 3] = summed(g)
    out[text + 1, row + 3] = summed(h)


@compiled()
def products(weights, x, out):  # type: ignore[no-untyped-def]
    """out [text, out] = x [text, in] times weights [out, in], transposed; a text's bits do not depend on the others.

    Eight rows of the weights at a time, so that memory is read in its order and each of them once. Rows that are over,
    and all where not every term is in a lane, go one by one, as no published model's do.
    """
    rows, texts = weights.shape[0], x.shape[0]
    whole = rows // 8 * 8 if weights.shape[1] % WIDTH == 0 else 0
    for row in range(0, whole, 8):
        text = 0
        while text + 4 <= texts:
            for pair in range(0, 8, 2):
                _rows_of_four(weights, x, out, row + pair, text)
            text += 4
        while text + 2 <= texts:
            _rows_of_two(weights, x, out, row, text)
            _rows_of_two(weights, x, out, row + 4, text)
            text += 2
        if text < texts:
            _rows_of_one(weights, x, out, row, text)
    for row in range(whole, rows):
        for text in range(texts):
            out[text, row] = _one(weights, x, row, text)


@compiled()
def read_texts(  # type: ignore[no-untyped-def]
    symbols, positions, capacities, addresses, tokens, places, weights, biases, eps, read, write, taps, top_k,
    final_weight, final_bias, heads, gates, hidden
):  # fmt: skip
    """One more byte of every text through all layers: fill `gates` and `hidden`, remember the position in the caches.

    symbols, positions, capacities: int64 [text]. addresses: int64 [text, 3], of each text's `model.cache.Cache` the
    states [layer, 1, lead + capacity, d_model] and the keys [layer, 1, head, capacity, d_head], and of its model the
    routers [layer, pathway, d_model]. tokens, places: embeddings. weights, biases [layer, d_model]; read, write: as
    `model.laid` keeps them; taps [layer, kernel_size, d_model]; gates [layer, text, pathway]; hidden [text, d_model],
    the final-norm states. One call a byte: a byte takes less time than fifty calls do whose code each time has been
    pushed out of the processor's caches by the weights.
    """
    n, d_model, layers, lead = len(symbols), tokens.shape[1], read.shape[0], taps.shape[1] - 1
    n_hidden = write.shape[2] - heads * d_model
    width = (read.shape[1] - n_hidden) // 2
    x, local = np.empty((n, d_model), dtype=np.float32), np.zeros((n, d_model), dtype=np.float32)
    update, normed = np.zeros((n, d_model), dtype=np.float32), np.empty((n, d_model), dtype=np.float32)
    projected = np.empty((n, read.shape[1]), dtype=np.float32)
    dense = np.empty((n, n_hidden), dtype=np.float32)
    mixed = np.empty((n, write.shape[2]), dtype=np.float32)
    first, last = np.int64(0), np.int64(1)
    for text in range(n):
        for i in range(d_model):
            x[text, i] = tokens[symbols[text], i] + places[positions[text], i]
    for layer in range(layers):
        for text in range(n):
            own = slice(text, text + 1)
            routers = at_address(addresses[text, 2], (layers, gates.shape[2], d_model))
            open_rows(
                x[own], local[own], update[own], weights[layer], biases[layer], eps, routers[layer], normed[own],
                gates[layer, own],
            )  # fmt: skip
        products(read[layer], normed, projected)
        for text in range(n):
            for i in range(n_hidden):
                value = projected[text, 2 * width + i]
                dense[text, i] = (
                    np.float32(0.5) * value * (np.float32(1.0) + math.erf(value * np.float32(math.sqrt(0.5))))
                )
        for text in range(n):
            own, room = slice(text, text + 1), capacities[text]
            states = at_address(addresses[text, 0], (layers, 1, lead + room, d_model))
            keys = at_address(addresses[text, 1], (layers, 1, heads, room, width // heads))
            attend_rows(
                normed[own], projected[own], dense[own], gates[layer, own], states[layer], keys[layer], taps[layer],
                local[own], mixed[own], positions[own], top_k, first, last,
            )  # fmt: skip
        products(write[layer], mixed, update)
    unused = np.empty((1, gates.shape[2]), dtype=np.float32)
    for text in range(n):
        own = slice(text, text + 1)
        routers = at_address(addresses[text, 2], (layers, gates.shape[2], d_model))
        open_rows(x[own], local[own], update[own], final_weight, final_bias, eps, routers[0], hidden[own], unused)


@compiled()
def choose(hidden, head, symbols, seen):  # type: ignore[no-untyped-def]
    """Of every text the likeliest next byte, from its final-norm state [text, d_model] and the head [vocab, d_model].

    Fills symbols, int64 [text], and seen, float32 [text, 3]: its probability, the logarithm of that, and the entropy of
    the whole distribution in nats.
    """
    texts, vocab = hidden.shape[0], head.shape[0]
    own = np.empty(vocab, dtype=np.float32)
    for text in range(texts):
        for row in range(vocab):  # one by one, for `products` of float32 would take a second more to compile
            own[row] = _one(head, hidden, row, text)
        best = 0
        for i in range(vocab):
            if own[i] > own[best]:
                best = i
        total, weighted = 0.0, 0.0
        for i in range(vocab):
            below = float(own[i]) - float(own[best])
            share = math.exp(below)
            total += share
            weighted += share * below
        symbols[text] = best
        seen[text, 0] = 1.0 / total
        seen[text, 1] = -math.log(total)
        seen[text, 2] = math.log(total) - weighted / total
