"""Checkpoint files outside any manifest: what they must say about themselves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from model.checkpoint import Root, as_delta, as_root, parts_of, save_delta, save_root
from model.config import ModelConfig
from model.delta import Delta, identical
from model.digest import digest
from model.errors import LabError
from model.parts import select
from model.routed_lm import RoutedLM
from model.store import load, save_tensors


@pytest.fixture
def root(tiny_lm: RoutedLM) -> Root:
    params = dict(tiny_lm.state_dict())
    return Root(params, tiny_lm.config, digest(params))


def test_a_root_round_trips(root: Root, tmp_path: Path) -> None:
    save_root(tmp_path / "x.safetensors", root.params, config=root.config, dtype=torch.float32)
    found = as_root(load(tmp_path / "x.safetensors"), where="x")
    assert identical(found.params, root.params)
    assert (found.config, found.digest) == (root.config, root.digest)


@pytest.mark.parametrize("part", ["router", "abstain"])
def test_a_delta_round_trips_and_its_names_tell_its_parts(root: Root, tmp_path: Path, part: str) -> None:
    delta = Delta(root.params).restrict(select(root.params, parts=[part]))
    save_delta(tmp_path / "x.safetensors", delta, base_digest=root.digest)
    assert as_delta(load(tmp_path / "x.safetensors"), base=root, where="x") == delta
    assert parts_of(delta) == (part,)


def test_a_delta_is_for_its_own_base_only(root: Root, tmp_path: Path) -> None:
    save_delta(tmp_path / "x.safetensors", Delta(), base_digest=root.digest)
    with pytest.raises(LabError, match="a delta of another base; in x; expected a base with digest"):
        as_delta(load(tmp_path / "x.safetensors"), base=replace(root, digest="0" * 64), where="x")


def test_a_delta_holds_whole_parts_and_nothing_else(root: Root, tmp_path: Path) -> None:
    for names, message in [
        (["abstain.weight", "head.weight"], "a delta outside the parts; in x, head.weight"),
        (["blocks.0.router.weight"], "an incomplete delta; in x; expected all of router; found no"),
        (["abstain.bias"], r"an incomplete delta.*\['abstain.weight'\]"),
    ]:
        save_delta(tmp_path / "x.safetensors", Delta(root.params).restrict(names), base_digest=root.digest)
        with pytest.raises(LabError, match=message):
            as_delta(load(tmp_path / "x.safetensors"), base=root, where="x")


@pytest.mark.parametrize("config", ["{", "3", "[[1]]", "{}", '{"n_layers": 2}', "[" * 100_000])
def test_a_damaged_config_is_refused(tmp_path: Path, config: str) -> None:
    save_tensors(tmp_path / "x.safetensors", {"w": torch.ones(1)}, metadata={"config": config})
    with pytest.raises(LabError, match="config"):
        as_root(load(tmp_path / "x.safetensors"), where="x")


def test_a_file_without_a_word_about_itself_is_refused(tmp_path: Path) -> None:
    save_tensors(tmp_path / "x.safetensors", {"w": torch.ones(1)})
    with pytest.raises(LabError, match=r"does not say what it is; in x; expected `config`.*`base_digest`"):
        as_root(load(tmp_path / "x.safetensors"), where="x")


def test_the_paper_models_delta_is_27_kb(tmp_path: Path) -> None:
    lm = RoutedLM(ModelConfig()).initialise(torch.Generator().manual_seed(0))
    delta = Delta(lm.state_dict()).restrict(select(lm.state_dict(), parts=["router", "abstain"]))
    save_delta(tmp_path / "x.safetensors", delta, base_digest="0" * 64)
    assert 25_604 < (tmp_path / "x.safetensors").stat().st_size < 28_000
