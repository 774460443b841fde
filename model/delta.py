"""The delta algebra: a model is a base with a few parameters replaced.

Values are replaced, never added: `base + (tuned - base)` loses bits in fp32, an overlay restores every one.
Equality is equality of bits throughout, so 0.0 and -0.0 differ. The laws are in tests/model/test_delta.py.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

import torch
from torch import Tensor

from model.errors import LabError

Params = Mapping[str, Tensor]
"""Parameter name to tensor: a whole model."""


class Delta(Mapping[str, Tensor]):
    """Replacement values for some parameters of a model. Immutable; equal when all names and bits are equal."""

    __slots__ = ("_values",)

    def __init__(self, values: Params | None = None) -> None:
        self._values = MappingProxyType(dict(values or {}))

    def __getitem__(self, name: str) -> Tensor:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __eq__(self, other: object) -> bool:
        return identical(self, other) if isinstance(other, Delta) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # tensors have no cheap hash; `digest` is the identity

    def __or__(self, later: Delta) -> Delta:
        """Both; where they meet the later wins.

        Raises: LabError where they meet in another shape or dtype.
        """
        for name in self.keys() & later.keys():
            _require_fit(name, self[name], later[name])
        return Delta({**self, **later})

    def restrict(self, names: Collection[str]) -> Delta:
        """The part of this delta in `names`."""
        return Delta({name: value for name, value in self.items() if name in names})

    def __repr__(self) -> str:
        return f"Delta({', '.join(sorted(self))})"


def overlay(base: Params, delta: Delta) -> dict[str, Tensor]:
    """`base` with the delta's values in place; untouched tensors are the same objects.

    Raises: LabError for a name that `base` does not have, another shape or another dtype.
    """
    _require_names(base, delta)
    return {name: delta.get(name, value) for name, value in base.items()}


def diff(base: Params, tuned: Params) -> Delta:
    """The smallest delta with `overlay(base, delta)` equal to `tuned`, bit for bit.

    Raises: LabError for a missing or unknown name, another shape or another dtype.
    """
    _require_names(base, tuned)
    if missing := sorted(base.keys() - tuned.keys()):
        raise LabError(f"a model lacks {len(missing)} of its base's tensors", where=missing[0])
    return Delta({name: value for name, value in tuned.items() if not same_bits(base[name], value)})


def blend(target: Params, delta: Delta, strength: float) -> Delta:
    """The delta's names with values between `target` (strength 0) and `delta` (strength 1), both ends exact.

    A value on which the two agree keeps its bits at every strength.

    Raises: LabError for a strength outside [0, 1], an unknown name, another shape or another dtype.
    """
    if not 0 <= strength <= 1:
        raise LabError("bad strength", expected="a number from 0 to 1", found=strength)
    _require_names(target, delta)
    if strength == 1:
        return delta
    if strength == 0:
        return Delta({name: target[name] for name in delta})
    mixed = {}
    for name, value in delta.items():
        start = target[name]
        mixed[name] = torch.where(start == value, start, (1 - strength) * start + strength * value)
    return Delta(mixed)


def identical(a: Params, b: Params) -> bool:
    """Whether two mappings have the same names with the same bits."""
    return a.keys() == b.keys() and all(same_bits(a[name], b[name]) for name in a)


def same_bits(a: Tensor, b: Tensor) -> bool:
    """Whether two tensors have the same shape, dtype and bits."""
    if a is b:
        return True
    if a.shape != b.shape or a.dtype != b.dtype:
        return False
    return torch.equal(_bytes(a), _bytes(b))


def _bytes(tensor: Tensor) -> Tensor:
    return tensor.detach().contiguous().reshape(-1).view(torch.uint8)


def _require_names(base: Params, values: Params) -> None:
    """Every value has a place in `base` that it fits."""
    for name, value in values.items():
        if name not in base:
            raise LabError("unknown tensor", where=name, expected="a name that the base has")
        _require_fit(name, base[name], value)


def _require_fit(name: str, old: Tensor, new: Tensor) -> None:
    if old.shape != new.shape or old.dtype != new.dtype:
        raise LabError("a tensor does not fit its place", where=name, expected=_kind(old), found=_kind(new))


def _kind(tensor: Tensor) -> str:
    return f"{str(tensor.dtype).removeprefix('torch.')} {list(tensor.shape)}"
