"""The laws of the delta algebra. Every comparison is of bits: 0.0 and -0.0 are different values."""

from __future__ import annotations

import math
import struct

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from model.delta import Delta, blend, diff, identical, overlay, same_bits
from model.errors import LabError
from model.parts import PARTS, select

SHAPES = {
    "head.weight": (2,),
    "blocks.0.router.weight": (1, 2),
    "blocks.1.router.weight": (1, 2),
    "abstain.weight": (1, 2),
    "abstain.bias": (1,),
    "scale": (),
}
VALUES = st.sampled_from([0.0, -0.0, 1.0, -1.5, 0.1, 1e-45, 3.4e38, -3.4e38]) | st.floats(
    width=32, allow_nan=False, allow_infinity=False
)


def tensors(name: str) -> st.SearchStrategy[Tensor]:
    shape = SHAPES[name]
    count = math.prod(shape)
    return st.lists(VALUES, min_size=count, max_size=count).map(lambda values: torch.tensor(values).reshape(shape))


PARAMS = st.fixed_dictionaries({name: tensors(name) for name in SHAPES})
DELTAS = st.fixed_dictionaries({}, optional={name: tensors(name) for name in SHAPES}).map(Delta)
NAMES = st.frozensets(st.sampled_from(sorted(SHAPES)))
STRENGTHS = st.floats(0, 1)

Params = dict[str, Tensor]


def raw(params: Params | Delta) -> dict[str, bytes]:
    """The bytes of every value, found without torch's notion of equality."""
    return {name: struct.pack(f"<{value.numel()}f", *value.reshape(-1).tolist()) for name, value in params.items()}


@given(PARAMS, PARAMS)
def test_overlaying_a_diff_restores_every_bit(base: Params, tuned: Params) -> None:
    assert raw(overlay(base, diff(base, tuned))) == raw(tuned)


@given(PARAMS, PARAMS)
def test_a_diff_is_the_smallest_such_delta(base: Params, tuned: Params) -> None:
    before, after = raw(base), raw(tuned)
    assert set(diff(base, tuned)) == {name for name in base if before[name] != after[name]}


@given(PARAMS, DELTAS)
def test_a_diff_of_an_overlay_is_a_part_of_its_delta(base: Params, delta: Delta) -> None:
    found = diff(base, overlay(base, delta))
    assert found == delta.restrict(found.keys())


@given(PARAMS)
def test_the_empty_delta_is_the_identity(base: Params) -> None:
    same = overlay(base, Delta())
    assert list(same) == list(base)
    assert all(same[name] is base[name] for name in base)
    assert len(diff(base, same)) == 0


@given(PARAMS, DELTAS, DELTAS)
def test_two_overlays_are_one(base: Params, x: Delta, y: Delta) -> None:
    assert identical(overlay(overlay(base, x), y), overlay(base, x | y))


@given(DELTAS, DELTAS, DELTAS)
def test_union_is_associative_and_idempotent_with_the_empty_delta_as_its_unit(x: Delta, y: Delta, z: Delta) -> None:
    assert (x | y) | z == x | (y | z)
    assert x | x == x
    assert x | Delta() == Delta() | x == x


@given(DELTAS, DELTAS)
def test_the_later_wins(x: Delta, y: Delta) -> None:
    assert (x | y).restrict(y.keys()) == y


@given(DELTAS, DELTAS, NAMES, NAMES)
def test_restrict_distributes_over_union(x: Delta, y: Delta, names: frozenset[str], others: frozenset[str]) -> None:
    assert (x | y).restrict(names) == x.restrict(names) | y.restrict(names)
    assert x.restrict(names).restrict(others) == x.restrict(names & others)
    assert x.restrict(names) | x.restrict(others) == x.restrict(names | others)


@given(PARAMS, DELTAS, NAMES)
def test_outside_the_restriction_tensors_are_the_same_objects(base: Params, x: Delta, names: frozenset[str]) -> None:
    result = overlay(base, x.restrict(names))
    for name in base:
        assert result[name] is (x[name] if name in names and name in x else base[name])


@given(PARAMS, PARAMS)
def test_the_parts_of_a_diff_are_disjoint(base: Params, tuned: Params) -> None:
    changed = diff(base, tuned)
    one, other = (changed.restrict(select(SHAPES, parts=[part])) for part in PARTS)
    assert not one.keys() & other.keys()
    assert one | other == other | one == changed.restrict(select(SHAPES, parts=PARTS))


@given(PARAMS, DELTAS)
def test_blend_is_exact_at_both_ends(target: Params, delta: Delta) -> None:
    assert raw(blend(target, delta, 1)) == raw(delta)
    assert raw(overlay(target, blend(target, delta, 1.0))) == raw(overlay(target, delta))
    assert all(blend(target, delta, 0.0)[name] is target[name] for name in delta)
    assert raw(overlay(target, blend(target, delta, 0))) == raw(target)


def test_blend_is_exact_where_adding_the_difference_is_not() -> None:
    target, value = torch.tensor([1e8, -0.0, 1.0]), torch.tensor([0.1, 0.0, -0.0])
    added = target + (value - target)
    assert not same_bits(added, value)
    assert blend({"w": target}, Delta({"w": value}), 1.0) == Delta({"w": value})


@given(PARAMS, NAMES, STRENGTHS)
def test_blending_with_oneself_is_the_identity(target: Params, names: frozenset[str], strength: float) -> None:
    own = Delta({name: value.clone() for name, value in target.items()}).restrict(names)
    assert raw(overlay(target, blend(target, own, strength))) == raw(target)


@given(PARAMS, PARAMS, STRENGTHS)
def test_a_blend_lies_between_its_ends(target: Params, tuned: Params, strength: float) -> None:
    for name, value in blend(target, Delta(tuned), strength).items():
        low, high = torch.minimum(target[name], tuned[name]), torch.maximum(target[name], tuned[name])
        slack = torch.maximum(low.abs(), high.abs()) * 2e-7 + 1e-44
        assert torch.isfinite(value).all()
        assert ((value >= low - slack) & (value <= high + slack)).all()


@given(st.floats().filter(lambda strength: not 0 <= strength <= 1))
def test_a_strength_outside_0_to_1_is_refused(strength: float) -> None:
    with pytest.raises(LabError, match="bad strength; expected a number from 0 to 1"):
        blend({"w": torch.ones(1)}, Delta({"w": torch.ones(1)}), strength)


BASE = {"w": torch.ones(2), "v": torch.zeros(3)}
MISFITS = [
    ({"u": torch.ones(2)}, "unknown tensor; in u"),
    ({"w": torch.ones(3)}, r"in w; expected float32 \[2\]; found float32 \[3\]"),
    ({"w": torch.ones(1, 2)}, r"in w; expected float32 \[2\]; found float32 \[1, 2\]"),
    ({"w": torch.ones(2, dtype=torch.bfloat16)}, r"in w; expected float32 \[2\]; found bfloat16 \[2\]"),
    ({"w": torch.ones(2, dtype=torch.int32)}, r"in w; expected float32 \[2\]; found int32 \[2\]"),
]


@pytest.mark.parametrize(("values", "message"), MISFITS)
def test_what_does_not_fit_is_refused_by_name(values: Params, message: str) -> None:
    with pytest.raises(LabError, match=message):
        overlay(BASE, Delta(values))
    for strength in (0, 0.5, 1):
        with pytest.raises(LabError, match=message):
            blend(BASE, Delta(values), strength)
    with pytest.raises(LabError, match=message):
        diff(BASE, BASE | values)


def test_union_refuses_two_shapes_under_one_name() -> None:
    with pytest.raises(LabError, match="in w; expected"):
        Delta({"w": torch.ones(2)}) | Delta({"w": torch.ones(3)})


def test_diff_refuses_a_missing_tensor() -> None:
    with pytest.raises(LabError, match="lacks 1 of its base's tensors; in v"):
        diff(BASE, {"w": torch.ones(2)})


def test_a_delta_is_immutable_and_keeps_its_own_names() -> None:
    values = {"w": torch.ones(2)}
    delta = Delta(values)
    values["v"] = torch.ones(1)
    assert list(delta) == ["w"]
    with pytest.raises(TypeError):
        delta["w"] = torch.zeros(2)  # type: ignore[index]
    with pytest.raises(TypeError):
        hash(delta)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float64, torch.int64])
def test_equality_of_bits_for_every_layout(dtype: torch.dtype) -> None:
    square = torch.arange(6).reshape(2, 3).to(dtype)
    assert same_bits(square.T, square.T.contiguous())
    assert not same_bits(square, square.reshape(3, 2))
    assert not same_bits(square, square + 1)


def test_zeros_of_both_signs_differ() -> None:
    assert not same_bits(torch.tensor(0.0), torch.tensor(-0.0))
    assert list(diff({"w": torch.tensor([0.0])}, {"w": torch.tensor([-0.0])})) == ["w"]
