"""The parts of a model: disjoint, complete, and refused by name when unknown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.config import ModelConfig
from model.errors import LabError
from model.parts import PARTS, part_of, select
from model.routed_lm import RoutedLM

NAMES = [
    "token_embedding.weight",
    *(f"blocks.{i}.{tail}" for i in range(12) for tail in ("router.weight", "norm.weight", "dense.up.weight")),
    "abstain.weight",
    "abstain.bias",
    "head.weight",
]


def test_the_parts_are_disjoint() -> None:
    chosen = [select(NAMES, parts=[part]) for part in PARTS]
    assert not frozenset.intersection(*chosen)
    assert frozenset.union(*chosen) == select(NAMES, parts=PARTS)


def test_select_agrees_with_part_of() -> None:
    for part in PARTS:
        assert select(NAMES, parts=[part]) == {name for name in NAMES if part_of(name) == part}


def test_the_parts_of_the_paper_model_hold_6401_values() -> None:
    sizes = {name: value.numel() for name, value in RoutedLM(ModelConfig()).state_dict().items()}
    assert sum(sizes[name] for name in select(sizes, parts=["router"])) == 6144
    assert sum(sizes[name] for name in select(sizes, parts=["abstain"])) == 257


def test_layers_apply_to_the_router_alone() -> None:
    assert select(NAMES, parts=["router"], layers=[1, 11]) == {"blocks.1.router.weight", "blocks.11.router.weight"}
    assert select(NAMES, parts=["abstain"], layers=[3]) == {"abstain.weight", "abstain.bias"}
    assert select(NAMES, parts=PARTS, layers=[0]) == {"blocks.0.router.weight", "abstain.weight", "abstain.bias"}


@given(st.frozensets(st.integers(0, 11)), st.frozensets(st.integers(0, 11)))
def test_layers_add_up(some: frozenset[int], others: frozenset[int]) -> None:
    both = select(NAMES, parts=["router"], layers=some | others)
    assert both == select(NAMES, parts=["router"], layers=some) | select(NAMES, parts=["router"], layers=others)


def test_a_router_elsewhere_is_no_part() -> None:
    assert part_of("blocks.0.router.bias") is None
    assert part_of("x.blocks.0.router.weight") is None
    assert part_of("abstain.weight.more") is None


def test_an_unknown_part_is_refused_with_the_parts_there_are() -> None:
    with pytest.raises(LabError, match=r"router, abstain.*'gate'"):
        select(NAMES, parts=["gate"])


def test_an_unknown_layer_is_refused() -> None:
    with pytest.raises(LabError, match=r"no such layer.*found \[12\]"):
        select(NAMES, parts=["router"], layers=[0, 12])
    with pytest.raises(LabError, match="have no router"):
        select(["head.weight"], parts=["router"], layers=[0])
