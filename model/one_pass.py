"""What a block does entry by entry, in one pass over memory each: the local pathway's window, and the gated sum.

As single operations of torch each of their terms is written to memory and read again, and on the way back each is
filled up with zeros first. On a CPU in float32 compiled functions do it, forwards with the same bits: every term is
rounded, then added, in the same order. Elsewhere torch's operations do.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from model.compiled import compiled
from model.topk import share_rows

_ROWS_PER_THREAD = 2048


@compiled()
def _window_rows(x, taps, out, length, first, last):  # type: ignore[no-untyped-def]
    """x, out [batch · pos, d_model]; taps [kernel_size, d_model]. Rows are taken before loops: see `topk_average`."""
    size = taps.shape[0]
    for row in range(first, last):
        own, beyond = out[row], size - 1 - row % length
        for i in range(own.shape[0]):
            own[i] = np.float32(0.0)
        for tap in range(max(0, beyond), size):
            weight, state = taps[tap], x[row + tap - (size - 1)]
            for i in range(own.shape[0]):
                own[i] += state[i] * weight[i]


@compiled()
def _window_gradient_rows(gradient, taps, out, length, first, last):  # type: ignore[no-untyped-def]
    """The gradient by x, from that by the window's output."""
    size = taps.shape[0]
    for row in range(first, last):
        own, after = out[row], length - row % length
        for i in range(own.shape[0]):
            own[i] = np.float32(0.0)
        for later in range(min(size, after)):
            weight, back = taps[size - 1 - later], gradient[row + later]
            for i in range(own.shape[0]):
                own[i] += back[i] * weight[i]


@compiled()
def _window_weight_texts(gradient, x, out, length, first, last):  # type: ignore[no-untyped-def]
    """The gradient by taps of texts first..last: out [batch, kernel_size, d_model], of zeros."""
    size = out.shape[1]
    for row in range(first * length, last * length):
        back, text, beyond = gradient[row], out[row // length], size - 1 - row % length
        for tap in range(max(0, beyond), size):
            own, state = text[tap], x[row + tap - (size - 1)]
            for i in range(own.shape[0]):
                own[i] += back[i] * state[i]


@compiled()
def _sum_rows(x, gate, local, sparse, dense, out, first, last):  # type: ignore[no-untyped-def]
    """gate [row, 3]; the others [row, d_model]."""
    for row in range(first, last):
        a, b, c = gate[row, 0], gate[row, 1], gate[row, 2]
        own, state, one, two, three = out[row], x[row], local[row], sparse[row], dense[row]
        for i in range(own.shape[0]):
            own[i] = ((state[i] + a * one[i]) + b * two[i]) + c * three[i]


@compiled(fastmath={"reassoc", "contract"})
def _sum_gate_rows(gradient, local, sparse, dense, out, first, last):  # type: ignore[no-untyped-def]
    """The gradient by gate, [row, 3]."""
    for row in range(first, last):
        back, one, two, three = gradient[row], local[row], sparse[row], dense[row]
        a, b, c = np.float32(0.0), np.float32(0.0), np.float32(0.0)
        for i in range(back.shape[0]):
            a += back[i] * one[i]
            b += back[i] * two[i]
            c += back[i] * three[i]
        out[row, 0], out[row, 1], out[row, 2] = a, b, c


class _Window(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor) -> Tensor:
        x, taps = x.contiguous(), weight[:, 0].T.contiguous()
        ctx.save_for_backward(x, taps)
        out = torch.empty_like(x)
        _by_rows(_window_rows, x, taps, out, length=x.shape[1])
        return out

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, Tensor | None]:
        (x, taps), back = ctx.saved_tensors, gradients[0].contiguous()
        of_x = of_weight = None
        if ctx.needs_input_grad[0]:
            of_x = torch.empty_like(x)
            _by_rows(_window_gradient_rows, back, taps, of_x, length=x.shape[1])
        if ctx.needs_input_grad[1]:
            texts = torch.zeros(len(x), *taps.shape)
            arrays = _flat(back), _flat(x), texts.numpy()
            # A text is one thread's, so that the sum does not depend on their number.
            share_rows(_window_weight_texts, (*arrays, x.shape[1]), rows=len(x), at_least=8)
            of_weight = texts.sum(dim=0).T[:, None]
        return of_x, of_weight


class _Sum(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, x: Tensor, gate: Tensor, local: Tensor, sparse: Tensor, dense: Tensor) -> Tensor:
        parts = [each.contiguous() for each in (x, gate, local, sparse, dense)]
        ctx.save_for_backward(*parts[1:])
        out = torch.empty_like(parts[0])
        _by_rows(_sum_rows, *parts, out)
        return out

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor | None, ...]:
        (gate, *parts), back = ctx.saved_tensors, gradients[0].contiguous()
        of_gate = None
        if ctx.needs_input_grad[1]:
            of_gate = torch.empty_like(gate)
            _by_rows(_sum_gate_rows, back, *parts, of_gate)
        wanted = ctx.needs_input_grad[2:]
        return back, of_gate, *(back * gate[..., k : k + 1] if wanted[k] else None for k in range(3))


def window(x: Tensor, weight: Tensor) -> Tensor:
    """A depthwise causal convolution, [batch, pos, d_model]: of x the same, and weight [d_model, 1, kernel_size], whose
    last tap reads the current position; before the first one stand zeros."""
    if _in_one_pass(x, weight):
        return _Window.apply(x, weight)  # type: ignore[return-value]
    size, length = weight.shape[-1], x.shape[1]
    padded, taps = F.pad(x, (0, 0, size - 1, 0)), weight[:, 0]
    # A sum of shifted products: for a depthwise kernel this is several times faster on a CPU than conv1d.
    out = padded[:, :length] * taps[:, 0]
    for tap in range(1, size):
        out = out + padded[:, tap : tap + length] * taps[:, tap]
    return out


def gated_sum(x: Tensor, gate: Tensor, local: Tensor, sparse: Tensor, dense: Tensor) -> Tensor:
    """x + gate₀ · local + gate₁ · sparse + gate₂ · dense, [batch, pos, d_model]; gate [batch, pos, pathway]."""
    if _in_one_pass(x, gate, local, sparse, dense):
        return _Sum.apply(x, gate, local, sparse, dense)  # type: ignore[return-value]
    return x + gate[..., 0:1] * local + gate[..., 1:2] * sparse + gate[..., 2:3] * dense


def _in_one_pass(*tensors: Tensor) -> bool:
    """A compiler of torch's own sees torch's operations, which it joins itself."""
    if torch.compiler.is_compiling():
        return False
    return all(each.device.type == "cpu" and each.dtype == torch.float32 for each in tensors)


def _by_rows(kernel: Any, *tensors: Tensor, length: int | None = None) -> None:
    """The kernel over all rows of the last one, shared out over torch's number of threads."""
    arrays = [_flat(each) for each in tensors]
    extra = () if length is None else (length,)
    share_rows(kernel, (*arrays, *extra), rows=len(arrays[-1]), at_least=_ROWS_PER_THREAD)


def _flat(tensor: Tensor) -> np.ndarray:
    """[row, last axis], of the same memory."""
    return tensor.detach().reshape(-1, tensor.shape[-1]).numpy()
