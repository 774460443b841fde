"""One more byte of one text by two threads, bit for bit what one thread makes of it, where the second never holds up
the first.

Every layer is three rounds of small pieces: rows of the products with what is read, heads of attention, rows of the
products with what is written. Whoever is free takes the next piece. The one who writes the text goes on when all pieces
of a round are done, and does again what the helper took and has not done soon: a helper whom the system sends away in
the middle of a piece costs that piece and no more. What it still writes later are the same numbers at the same places,
in memory that belongs to its byte alone.
"""

from __future__ import annotations

import numpy as np
from llvmlite import ir
from numba import types
from numba.core import cgutils

from model.byte_kernels import attend_rows, open_rows
from model.compiled import compiled
from model.lanes import built
from model.stream_kernels import gelu, products

READ_ROWS, WRITE_ROWS, HEADS = 256, 32, 2
"""Of a piece: 128 and 192 kB of the bundled models' weights, or the attention of two heads: some 10 µs each."""
PATIENCE = 100_000
"""Looks at what the other one does, before it is not waited for any longer: about as long as some pieces take."""


def _place(context, builder, signature, args):  # type: ignore[no-untyped-def]
    view = context.make_array(signature.args[0])(context, builder, args[0])
    shape, strides = (cgutils.unpack_tuple(builder, each) for each in (view.shape, view.strides))
    return cgutils.get_item_pointer2(context, builder, view.data, shape, strides, "C", (args[1],))


@built
def claimed(typingctx, counts, at):  # type: ignore[no-untyped-def]
    """counts[at], int64, which is one more from now on: nobody else gets the same."""

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        one = ir.Constant(ir.IntType(64), 1)
        return builder.atomic_rmw("add", _place(context, builder, signature, args), one, "seq_cst")

    return types.int64(counts, types.intp), build


@built
def seen(typingctx, counts, at):  # type: ignore[no-untyped-def]
    """counts[at], int64, and whatever its writer wrote before it."""

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        return builder.load_atomic(_place(context, builder, signature, args), "acquire", 8)

    return types.int64(counts, types.intp), build


@built
def told(typingctx, counts, at, value):  # type: ignore[no-untyped-def]
    """counts[at] = value, int64, after all that was written before."""

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        builder.store_atomic(args[2], _place(context, builder, signature, args), "release", 8)
        return context.get_dummy_value()

    return types.void(counts, types.intp, types.int64), build


@compiled()
def _piece(  # type: ignore[no-untyped-def]
    layer, phase, piece, positions, states, keys, read, write, taps, top_k, gates, normed, projected, dense, local,
    mixed, update
):  # fmt: skip
    """Do one piece of a layer's round; doing it twice changes nothing."""
    heads, d_head, d_model = keys.shape[2], keys.shape[4], normed.shape[2]
    width = heads * d_head
    if phase == 0:
        start = piece * READ_ROWS
        out = np.empty((1, min(READ_ROWS, read.shape[1] - start)), dtype=np.float32)
        products(read[layer, start : start + out.shape[1]], normed[layer], out)
        for i in range(out.shape[1]):
            row = start + i
            if row < 2 * width:
                projected[layer, 0, row] = out[0, i]
            else:
                dense[layer, 0, row - 2 * width] = gelu(out[0, i])
    elif phase == 1:
        first_head = max(0, (piece - 1) * HEADS)
        n = 0 if piece == 0 else min(HEADS, heads - first_head)  # the first piece is all but heads
        own = np.empty((1, 2 * n * d_head), dtype=np.float32)
        for i in range(n * d_head):
            own[0, i] = projected[layer, 0, first_head * d_head + i]
            own[0, n * d_head + i] = projected[layer, 0, width + first_head * d_head + i]
        rest = dense[layer] if piece == 0 else np.empty((1, 0), dtype=np.float32)
        out = np.empty((1, n * d_model + rest.shape[1]), dtype=np.float32)
        near = np.empty((1, d_model), dtype=np.float32)
        first, last = np.int64(0), np.int64(1)
        attend_rows(
            normed[layer], own, rest, gates[layer], states[layer], keys[layer, 0, first_head : first_head + n].reshape(
                (1, n, keys.shape[3], d_head)
            ), taps[layer], near, out, positions, top_k, first, last,
        )  # fmt: skip
        to = heads * d_model if piece == 0 else first_head * d_model
        for i in range(out.shape[1]):
            mixed[layer, 0, to + i] = out[0, i]
        if piece == 0:
            for i in range(d_model):
                local[layer + 1, 0, i] = near[0, i]
    else:
        start = piece * WRITE_ROWS
        out = np.empty((1, min(WRITE_ROWS, write.shape[1] - start)), dtype=np.float32)
        products(write[layer, start : start + out.shape[1]], mixed[layer], out)
        for i in range(out.shape[1]):
            update[layer + 1, 0, start + i] = out[0, i]


@compiled()
def _pieces(phase, heads, read, write):  # type: ignore[no-untyped-def]
    """How many a round has."""
    if phase == 1:
        return 1 + (heads + HEADS - 1) // HEADS
    rows, most = (read.shape[1], READ_ROWS) if phase == 0 else (write.shape[1], WRITE_ROWS)
    return (rows + most - 1) // most


@compiled()
def most_pieces(heads, read, write):  # type: ignore[no-untyped-def]
    """Of any round."""
    return max(_pieces(0, heads, read, write), _pieces(1, heads, read, write), _pieces(2, heads, read, write))


@compiled()
def _done(rounds, at, heads, read, write):  # type: ignore[no-untyped-def]
    """Where in the counts it stands which pieces of a round are done."""
    return 1 + rounds + at * most_pieces(heads, read, write)


@compiled()
def help_read(  # type: ignore[no-untyped-def]
    counts, positions, states, keys, read, write, taps, top_k, gates, normed, projected, dense, local, mixed, update
):  # fmt: skip
    """Take pieces of every round that is open, until there is nothing to do for a while."""
    heads, rounds = keys.shape[2], 3 * read.shape[0]
    for at in range(rounds):
        layer, phase = at // 3, at % 3
        looks = 0
        while seen(counts, 0) <= at:
            looks += 1
            if looks > PATIENCE:
                return
        n = _pieces(phase, heads, read, write)
        piece = claimed(counts, 1 + at)
        while piece < n:
            _piece(
                layer, phase, piece, positions, states, keys, read, write, taps, top_k, gates, normed, projected, dense,
                local, mixed, update,
            )  # fmt: skip
            told(counts, _done(rounds, at, heads, read, write) + piece, 1)
            piece = claimed(counts, 1 + at)


@compiled()
def read_helped(  # type: ignore[no-untyped-def]
    symbol, place, routers, weights, biases, eps, final_weight, final_bias, hidden, counts, positions, states, keys,
    read, write, taps, top_k, gates, normed, projected, dense, local, mixed, update
):  # fmt: skip
    """What `model.stream_kernels.read_texts` does for one text; the share of all pieces that the helper has done.

    symbol, place: its embeddings, [d_model]. counts: of zeros; its first says how many rounds are open, then how many
    pieces of each are taken, then which are done. All that follows is shared with the helper.
    """
    heads, rounds, d_model = keys.shape[2], 3 * read.shape[0], len(symbol)
    x = np.empty((1, d_model), dtype=np.float32)
    for i in range(d_model):
        x[0, i] = symbol[i] + place[i]
        local[0, 0, i] = np.float32(0.0)
        update[0, 0, i] = np.float32(0.0)
    own_pieces = pieces = 0
    for at in range(rounds):
        layer, phase = at // 3, at % 3
        if phase == 0:
            open_rows(
                x, local[layer], update[layer], weights[layer], biases[layer], eps, routers[layer], normed[layer],
                gates[layer],
            )  # fmt: skip
        n, done = _pieces(phase, heads, read, write), _done(rounds, at, heads, read, write)
        told(counts, 0, at + 1)
        piece = claimed(counts, 1 + at)
        while piece < n:
            _piece(
                layer, phase, piece, positions, states, keys, read, write, taps, top_k, gates, normed, projected, dense,
                local, mixed, update,
            )  # fmt: skip
            told(counts, done + piece, 1)
            own_pieces += 1
            piece = claimed(counts, 1 + at)
        pieces += n
        for own in range(n):
            looks = 0
            while seen(counts, done + own) == 0:
                looks += 1
                if looks > PATIENCE:
                    _piece(
                        layer, phase, own, positions, states, keys, read, write, taps, top_k, gates, normed, projected,
                        dense, local, mixed, update,
                    )  # fmt: skip
                    own_pieces += 1
                    break
    unused = np.empty((1, gates.shape[2]), dtype=np.float32)
    open_rows(x, local[read.shape[0]], update[read.shape[0]], final_weight, final_bias, eps, routers[0], hidden, unused)
    return (pieces - own_pieces) / pieces
