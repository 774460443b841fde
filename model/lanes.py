"""Eight float32 side by side, as a value in compiled functions: sums whose order is written down.

A compiler that may reorder a sum does so as it likes, another way in each function. Here lane j adds every eighth term
from the j-th on, whoever asks and however many texts share the reading of a weight.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.core.datamodel import models, register_default
from numba.extending import intrinsic as _intrinsic
from numba.np.arrayobj import populate_array

WIDTH = 8
"""Lanes; n // WIDTH * WIDTH terms of n are added in them, the others one after the other."""
_FLOATS, _INTS, _HALVES = (ir.VectorType(own, WIDTH) for own in (ir.FloatType(), ir.IntType(32), ir.IntType(16)))


def _built(made: Callable[..., Any]) -> Any:
    """The function that compiled functions call, from one that says its type and builds its code."""
    return _intrinsic(made)


class LanesType(types.Type):
    """Eight float32."""

    def __init__(self) -> None:
        super().__init__(name="Lanes")


LANES = LanesType()


@register_default(LanesType)
class _LanesModel(models.PrimitiveModel):
    def __init__(self, dmm, fe_type) -> None:  # type: ignore[no-untyped-def]
        super().__init__(dmm, fe_type, _FLOATS)


@_built
def zeros(typingctx):  # type: ignore[no-untyped-def]
    """Lanes of 0."""
    return LANES(), lambda context, builder, signature, args: ir.Constant(_FLOATS, [0.0] * WIDTH)


@_built
def taken(typingctx, array, row, start):  # type: ignore[no-untyped-def]
    """Lanes from array[row, start:start + WIDTH], which is not checked to be there; 16-bit halves are widened."""

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        at = _place(context, builder, signature, args)
        halves = signature.args[0].dtype == types.uint16
        loaded = builder.load(builder.bitcast(at, (_HALVES if halves else _FLOATS).as_pointer()))
        loaded.align = 2 if halves else 4
        if not halves:
            return loaded
        wide = builder.shl(builder.zext(loaded, _INTS), ir.Constant(_INTS, [16] * WIDTH))
        return builder.bitcast(wide, _FLOATS)

    return LANES(array, types.intp, types.intp), build


@_built
def fetched(typingctx, array, row, start):  # type: ignore[no-untyped-def]
    """Have array[row, start] brought near before it is asked for; where there is no such place nothing happens.

    Weights come from memory in time for this: without it a processor waits for them and then computes, one after the
    other.
    """

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        byte, number = ir.IntType(8).as_pointer(), ir.IntType(32)
        kind = ir.FunctionType(ir.VoidType(), [byte, number, number, number])
        prefetch = cgutils.get_or_insert_function(builder.module, kind, "llvm.prefetch.p0i8")
        at = builder.bitcast(_place(context, builder, signature, args), byte)
        reading, near, data = (ir.Constant(number, value) for value in (0, 2, 1))
        builder.call(prefetch, [at, reading, near, data])
        return context.get_dummy_value()

    return types.void(array, types.intp, types.intp), build


def _place(context, builder, signature, args):  # type: ignore[no-untyped-def]
    """The address of array[row, start], unchecked."""
    view = context.make_array(signature.args[0])(context, builder, args[0])
    shape, strides = (cgutils.unpack_tuple(builder, each) for each in (view.shape, view.strides))
    return cgutils.get_item_pointer2(context, builder, view.data, shape, strides, "C", (args[1], args[2]))


@_built
def added(typingctx, total, a, b):  # type: ignore[no-untyped-def]
    """total + a · b in every lane, rounded once where the processor can."""

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        total, a, b = args
        kind = ir.FunctionType(_FLOATS, [_FLOATS] * 3)
        fused = cgutils.get_or_insert_function(builder.module, kind, f"llvm.fmuladd.v{WIDTH}f32")
        return builder.call(fused, [a, b, total])

    return LANES(LANES, LANES, LANES), build


@_built
def summed(typingctx, lanes):  # type: ignore[no-untyped-def]
    """The lanes as one float32: halves, quarters and eighths added pairwise."""

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        (value,) = args
        width = WIDTH
        while width > 1:
            width //= 2
            low, high = (
                builder.shuffle_vector(value, value, ir.Constant(ir.VectorType(ir.IntType(32), width), places))
                for places in (list(range(width)), list(range(width, 2 * width)))
            )
            value = builder.fadd(low, high)
        return builder.extract_element(value, ir.Constant(ir.IntType(32), 0))

    return types.float32(LANES), build


@_built
def at_address(typingctx, address, shape):  # type: ignore[no-untyped-def]
    """The float32 array that lies at an address; whoever calls sees to it that it stays there."""
    array = types.Array(types.float32, len(shape), "C")

    def build(context, builder, signature, args):  # type: ignore[no-untyped-def]
        made = context.make_array(array)(context, builder)
        sizes = [
            context.cast(builder, size, kind, types.intp)
            for size, kind in zip(cgutils.unpack_tuple(builder, args[1]), shape, strict=True)
        ]
        strides, step = [], context.get_constant(types.intp, 4)
        for size in reversed(sizes):
            strides.insert(0, step)
            step = builder.mul(step, size)
        pointer = builder.inttoptr(args[0], ir.FloatType().as_pointer())
        populate_array(
            made, data=pointer, shape=cgutils.pack_array(builder, sizes), strides=cgutils.pack_array(builder, strides),
            itemsize=context.get_constant(types.intp, 4), meminfo=None,
        )  # fmt: skip
        return made._getvalue()

    return array(types.int64, shape), build
