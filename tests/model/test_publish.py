"""Publishing: what lands in the folder is what was trained, and only what may have been."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch

from model.delta import identical
from model.errors import LabError
from model.lineage import resolve
from model.listed import verify
from model.manifest import FILE, Manifest
from model.parts import PARTS, select
from model.publish import publish_operating_point, publish_root, publish_variant
from model.routed_lm import RoutedLM
from model.store import load
from tests.model.conftest import nudged

POINT = {"signal": "abstain_p", "threshold": 0.5, "method": "quantile", "calibration_digest": "00", "n": 120}


def snapshot(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def tuned(folder: Path, *, base: str = "v4", parts: tuple[str, ...] = PARTS, seed: int = 9) -> dict[str, torch.Tensor]:
    before = dict(resolve(base, folder).params)
    return nudged(before, select(before, parts=parts), seed=seed)


def test_a_root_is_read_back_as_its_bfloat16_values(tiny_lm: RoutedLM, tmp_path: Path) -> None:
    params = dict(tiny_lm.state_dict())
    entry = publish_root(
        tmp_path, name="v4", params=params, config=tiny_lm.config, recipe="v4", trained_on={"steps": 3}
    )
    found = resolve("v4", tmp_path)
    assert identical(found.params, {name: value.bfloat16().float() for name, value in params.items()})
    assert (found.entry, found.digest) == (entry, entry.digest)
    assert entry.trained_on == {"steps": 3}
    assert verify(tmp_path) == []


def test_a_variant_is_read_back_bit_for_bit_from_its_parts_alone(folder: Path) -> None:
    model = tuned(folder)
    entry = publish_variant(folder, name="v8a", seed=5, base="v4", parts=PARTS, tuned=model, recipe="v8a")
    assert identical(resolve("v8a@5", folder).params, model)
    assert load(folder / entry.file).params.keys() == select(model, parts=PARTS)
    assert entry.parts == ("abstain", "router")
    assert verify(folder) == []


def test_unchanged_tensors_of_a_part_are_stored_too(folder: Path) -> None:
    same = dict(resolve("v4", folder).params)
    entry = publish_variant(folder, name="still", seed=1, base="v4", parts=["router"], tuned=same, recipe="still")
    assert load(folder / entry.file).params.keys() == select(same, parts=["router"])
    assert entry.digest == resolve("v4", folder).digest


def test_a_change_outside_the_parts_is_refused_and_leaves_nothing(folder: Path) -> None:
    before = snapshot(folder)
    model = tuned(folder, parts=("router",))
    with pytest.raises(LabError, match=r"3 tensors differ .* outside abstain; in blocks\.0\.router\.weight"):
        publish_variant(folder, name="v9", seed=1, base="v4", parts=["abstain"], tuned=model, recipe="v9")
    with pytest.raises(LabError, match=r"outside router, abstain; in .*; train v7 from the published v3"):
        publish_variant(folder, name="v7", seed=1, base="v3", parts=PARTS, tuned=tuned(folder), recipe="v7")
    assert snapshot(folder) == before


def test_a_model_of_the_same_name_is_replaced(folder: Path) -> None:
    count = len(Manifest.read(folder).entries)
    model = tuned(folder, seed=77)
    publish_variant(folder, name="v7", seed=1234, base="v4", parts=PARTS, tuned=model, recipe="v7")
    assert len(Manifest.read(folder).entries) == count
    assert identical(resolve("v7@1234", folder).params, model)
    assert verify(folder) == []


def test_variants_of_a_replaced_root_are_refused(folder: Path, tiny_lm: RoutedLM) -> None:
    assert resolve("v7", folder).entry is not None
    publish_root(folder, name="v4", params=dict(tiny_lm.state_dict()), config=tiny_lm.config, recipe="v4")
    assert resolve("v4", folder).digest == Manifest.read(folder).find("v4").digest
    with pytest.raises(LabError, match=r"a delta of another base.*train it again"):
        resolve("v7", folder)
    assert len(verify(folder)) == 4


def test_bad_input_is_refused_before_anything_is_written(folder: Path, tiny_lm: RoutedLM) -> None:
    before = snapshot(folder)
    params, config = dict(tiny_lm.state_dict()), tiny_lm.config
    broken = params | {"head.weight": params["head.weight"] * float("nan")}
    for change, message in [
        ({"name": "../v5"}, "bad manifest entry.*name"),
        ({"name": "v7"}, "one name for a root and a variant"),
        ({"params": {"w": torch.ones(1)}}, "weights do not fit the model"),
        ({"params": broken}, "not finite"),
        ({"trained_on": {"loss": float("nan")}}, "an entry that JSON cannot hold"),
        ({"trained_on": {"when": object()}}, "an entry that JSON cannot hold"),
        ({"operating_point": {"threshold": 1}}, "bad manifest entry.*operating_point"),
    ]:
        with pytest.raises(LabError, match=message):
            publish_root(folder, **{"name": "v5", "params": params, "config": config, "recipe": "v5"} | change)
    for change, message in [
        ({"base": "v5"}, "no such model"),
        ({"base": "v7"}, "only a root can be a base"),
        ({"parts": ["gate"]}, "no such part"),
        ({"parts": []}, "tensors differ"),
        ({"tuned": {"w": torch.ones(1)}}, "unknown tensor; in w"),
    ]:
        good = {"name": "v8a", "seed": 1, "base": "v4", "parts": PARTS, "tuned": tuned(folder), "recipe": "v8a"}
        with pytest.raises(LabError, match=message):
            publish_variant(folder, **good | change)
    assert snapshot(folder) == before


def test_an_operating_point_changes_the_manifest_alone(folder: Path) -> None:
    before = snapshot(folder)
    entry = publish_operating_point(folder, "v7", seed=1235, operating_point=POINT)
    assert Manifest.read(folder).find("v7", seed=1235) == entry
    assert entry.operating_point == POINT
    after = snapshot(folder)
    assert {name for name in after if after[name] != before.get(name)} == {FILE}
    assert publish_operating_point(folder, "v7", seed=1235, operating_point=None).operating_point is None
    assert snapshot(folder) == before


def test_publishing_at_the_same_time_loses_nothing(folder: Path) -> None:
    model = tuned(folder)

    def publish(seed: int) -> None:
        publish_variant(folder, name="many", seed=seed, base="v4", parts=PARTS, tuned=model, recipe="many")

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(publish, range(8)))
    assert {entry.seed for entry in Manifest.read(folder).entries if entry.name == "many"} == set(range(8))
    assert verify(folder) == []
    assert not [name for name in os.listdir(folder) if name.startswith(".")]
