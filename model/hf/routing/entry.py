"""How index and weight reach the experts of a block, in four forms, told apart by what enters them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import torch
from torch import Tensor

from model.errors import LabError


@dataclass(frozen=True)
class Call:
    """One call of a block, as its router and its experts saw it. Values in the order of the arguments."""

    read: tuple[Any, ...]
    said: tuple[Any, ...]
    entered: tuple[Any, ...]


@dataclass(frozen=True)
class Entry:
    """Where in a call logits, index and weight are.

    form: `index` (experts get index and weight), `one hot` (they get a mask, Switch), `input` (what they read was
    multiplied by the weight, Llama 4), `sorted` (they get tokens sorted by expert, JetMoE).
    logits: which value of the router. index, weight: which values that enter the experts, or that the router gives.
    """

    form: Literal["index", "one hot", "input", "sorted"]
    logits: int
    index: int = -1
    weight: int = -1
    k: int = 1

    def kept(self, said: tuple[Any, ...], entered: tuple[Any, ...]) -> tuple[Any, ...]:
        """What to keep of a call: logits, index, weight and sizes, as they are; nothing is computed or copied."""
        held = entered if self.form in ("index", "one hot") else said
        sizes = said[3] if self.form == "sorted" else None
        index = held[self.index] if self.index >= 0 else None
        return said[self.logits], index, held[self.weight], sizes

    def rows(self, kept: tuple[Any, ...]) -> tuple[Tensor, Tensor, Tensor]:
        """(logits [pos, columns], index [pos, k], weight [pos, k]) of what was kept; -1 where no expert ran."""
        logits, index, weight, sizes = kept
        logits = logits.detach().flatten(0, -2)
        if self.form == "index":
            return logits, index.long(), weight.detach()
        if self.form == "one hot":
            mask = index.reshape(logits.shape)
            ran = mask.any(-1, keepdim=True)
            return logits, mask.argmax(-1, keepdim=True).where(ran, -1), weight.detach().where(ran, 0)
        if self.form == "input":
            chosen = weight.detach().topk(self.k, dim=-1)
            return logits, chosen.indices.where(chosen.values > 0, -1), chosen.values
        numbers, many = torch.arange(len(sizes)), torch.tensor(sizes)
        experts, back = numbers.repeat_interleave(many).to(index.device), index.argsort()
        return logits, experts[back].reshape(len(logits), -1), weight.detach()[back].reshape(len(logits), -1)


def values(given: Any) -> tuple[Any, ...]:
    """What a module returned, always as a tuple."""
    return tuple(given) if isinstance(given, tuple | list) else (given,)


def entries(call: Call, *, experts: int, where: str) -> tuple[Entry, ...]:
    """Every way to read a call that fits what entered the experts; they differ in what they take for the logits.

    Raises: LabError where what enters the experts is no choice of experts.
    """
    wide = [at for at, own in enumerate(call.said) if _floats(own) and own.dim() > 1 and own.shape[-1] >= experts]
    form = _by_index(call, experts, where) or _one_hot(call, experts) or _sorted(call, experts) or _input(call, wide)
    if form is None or not wide:
        raise LabError(
            "this model's experts are entered in a way that is not known here, so its routes cannot be read",
            where=where,
            expected="expert numbers and weights",
            found=", ".join(_shape(own) for own in call.entered),
        )
    return tuple(
        Entry(form.form, at, form.index, form.weight, form.k)
        for at in wide
        if not (form.form == "input" and at == form.weight)
    )


def _by_index(call: Call, experts: int, where: str) -> Entry | None:
    for at, index in enumerate(call.entered):
        if _integers(index) and index.dim() == 2:
            for other, weight in enumerate(call.entered):
                if _floats(weight) and weight.shape == index.shape:
                    if index.shape[1] == experts > 2 and int(index.max()) <= 1:
                        raise LabError(
                            "what this model hands its experts is a mask, which they read as expert numbers: two "
                            "experts run whatever its router says (as NLLB-MoE in transformers 5), so there are no "
                            "routes to read",
                            where=where,
                            todo="use the signals of its output, which need no routes",
                        )
                    return Entry("index", 0, at, other, index.shape[1])
    return None


def _one_hot(call: Call, experts: int) -> Entry | None:
    for at, mask in enumerate(call.entered):
        if _integers(mask) and mask.dim() == 3 and mask.shape[1:] == (1, experts):
            for other, weight in enumerate(call.entered):
                if _floats(weight) and weight.shape == (len(mask), 1):
                    return Entry("one hot", 0, at, other)
    return None


def _sorted(call: Call, experts: int) -> Entry | None:
    if len(call.said) != 5 or not (isinstance(call.said[3], list) and len(call.said[3]) == experts):
        return None
    order, token, gates, _, logits = call.said
    k = len(order) // max(1, logits.flatten(0, -2).shape[0])
    read = call.read[0].flatten(0, -2)
    as_said = torch.equal(order // k, token) and gates.shape == order.shape
    return Entry("sorted", 4, 0, 2, k) if as_said and torch.equal(call.entered[0], read[token]) else None


def _input(call: Call, wide: Sequence[int]) -> Entry | None:
    read = call.read[0].flatten(0, -2)
    for at in wide:
        scores = call.said[at].flatten(0, -2)
        scaled = (read.unsqueeze(0) * scores.T.unsqueeze(-1)).flatten(0, 1)
        entered = call.entered[0]
        if _floats(entered) and entered.shape == scaled.shape and torch.allclose(entered, scaled, atol=1e-4, rtol=1e-2):
            return Entry("input", 0, -1, at, int((scores > 0).sum(-1).max()))
    return None


def _floats(own: Any) -> bool:
    return isinstance(own, Tensor) and own.is_floating_point()


def _integers(own: Any) -> bool:
    return isinstance(own, Tensor) and own.dtype in (torch.int64, torch.int32)


def _shape(own: Any) -> str:
    return (
        f"{str(own.dtype).removeprefix('torch.')} {list(own.shape)}" if isinstance(own, Tensor) else type(own).__name__
    )
