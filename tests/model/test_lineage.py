"""Resolving expressions: the right values, shared storage, and refusals."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from torch import Tensor

from model.checkpoint import save_delta, save_root
from model.delta import Delta, diff, identical
from model.digest import digest
from model.errors import LabError
from model.lineage import Resolved, resolve
from model.parts import PARTS, part_of, select
from model.publish import publish_operating_point
from model.routed_lm import RoutedLM

POINT = {"signal": "abstain_p", "threshold": 0.5, "method": "quantile", "calibration_digest": "00", "n": 120}


def by_part(whole: Mapping[str, Tensor], part: str, layers: list[int] | None = None) -> dict[str, Tensor]:
    return {name: whole[name] for name in select(whole, parts=[part], layers=layers)}


def test_a_root_is_itself(published: Path) -> None:
    v4 = resolve("v4", published)
    assert v4.digest == digest(v4.params)
    assert (str(v4.base), len(v4.delta)) == ("v4", 0)
    assert v4.entry is not None
    assert v4.entry.expr == "v4"


def test_a_name_alone_is_its_lowest_seed(published: Path) -> None:
    assert resolve("v7", published).digest == resolve("v7@1234", published).digest
    assert resolve("v7", published).digest != resolve("v7@1235", published).digest


@pytest.mark.parametrize("expr", ["v7", "v7@1235", "v9", "v4+v7[abstain]", "v4+v7[router:0]*0.5"])
def test_outside_what_changed_tensors_are_the_roots_own(published: Path, expr: str) -> None:
    root, found = resolve("v4", published), resolve(expr, published)
    for name, value in found.params.items():
        assert (value is root.params[name]) == (name not in found.delta)
    assert diff(root.params, found.params) == found.delta
    assert digest(found.params) == found.digest
    assert str(found.base) == "v4"


def test_a_graft_takes_the_parts_of_its_donor(published: Path) -> None:
    v4, v7 = resolve("v4", published), resolve("v7", published)
    found = resolve("v4+v7[abstain]", published)
    assert identical(by_part(found.params, "abstain"), by_part(v7.params, "abstain"))
    assert identical(by_part(found.params, "router"), by_part(v4.params, "router"))
    assert found.entry is None
    assert {part_of(name) for name in found.delta} == {"abstain"}


def test_a_graft_of_some_layers(published: Path) -> None:
    v4, v7 = resolve("v4", published), resolve("v7", published)
    found = resolve("v4+v7[router:1-2]", published)
    assert identical(by_part(found.params, "router", [1, 2]), by_part(v7.params, "router", [1, 2]))
    assert identical(by_part(found.params, "router", [0]), by_part(v4.params, "router", [0]))


def test_both_parts_of_a_variant_on_its_base_are_the_variant(published: Path) -> None:
    assert resolve("v4+v7[abstain,router]", published).digest == resolve("v7", published).digest


@pytest.mark.parametrize("same", ["v4+v4[abstain,router]", "v4+v4[router]*0.3", "v4+v7[abstain,router]*0", "(v4)"])
def test_the_identity_is_bit_for_bit(published: Path, same: str) -> None:
    v4, found = resolve("v4", published), resolve(same, published)
    assert found.digest == v4.digest
    assert all(found.params[name] is v4.params[name] for name in v4.params)


def test_a_graft_over_a_variant_can_be_undone(published: Path) -> None:
    assert resolve("v7+v4[router,abstain]", published).digest == resolve("v4", published).digest


def test_chains_and_nested_donors(published: Path) -> None:
    v7, v8b = resolve("v7", published), resolve("v8b", published)
    chain = resolve("v4+v7[router]+v8b[abstain]", published)
    assert identical(by_part(chain.params, "router"), by_part(v7.params, "router"))
    assert identical(by_part(chain.params, "abstain"), by_part(v8b.params, "abstain"))
    nested = resolve("v4+(v4+v7[router]+v8b[abstain])[router,abstain]", published)
    assert nested.digest == chain.digest


def test_a_donor_from_another_base(published: Path) -> None:
    found, donor = resolve("v4+v7-v3[abstain]", published), resolve("v7-v3", published)
    assert identical(by_part(found.params, "abstain"), by_part(donor.params, "abstain"))
    assert str(found.base) == "v4"
    assert str(donor.base) == "v3"


def test_strength_lies_between(published: Path) -> None:
    v4, v7 = resolve("v4", published), resolve("v7", published)
    half = resolve("v4+v7[abstain]*0.5", published).params["abstain.weight"]
    assert torch.allclose(half, (v4.params["abstain.weight"] + v7.params["abstain.weight"]) / 2)


def test_what_is_resolved_is_read_only_and_runs(published: Path) -> None:
    found = resolve("v4+v7[abstain]", published)
    with pytest.raises(TypeError):
        found.params["abstain.bias"] = torch.zeros(1)  # type: ignore[index]
    lm = RoutedLM.from_params(found.config, found.params)
    assert lm.head.weight.data_ptr() == resolve("v4", published).params["head.weight"].data_ptr()
    assert torch.isfinite(lm(torch.tensor([[65, 66]])).logits).all()


@pytest.mark.parametrize("expr", ["v5", "v7@7", "v4+v5[abstain]", "v5+v4[abstain]"])
def test_an_unknown_model_is_refused_with_those_there_are(published: Path, expr: str) -> None:
    with pytest.raises(LabError, match="no such model; expected v3, v4, v7@1234, v7@1235"):
        resolve(expr, published)


def test_a_layer_that_the_model_lacks_is_refused(published: Path) -> None:
    with pytest.raises(LabError, match="no such layer"):
        resolve("v4+v7[router:2-3]", published)


def test_callers_at_the_same_moment_get_the_same_objects(folder: Path) -> None:
    gate = threading.Barrier(8)

    def load(expr: str) -> Resolved:
        gate.wait()
        return resolve(expr, folder)

    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(load, ["v4", "v7", "v4+v7[abstain]", "v9"] * 2))
    assert len({id(one.params["head.weight"]) for one in found}) == 1


def test_a_changed_file_is_noticed(folder: Path) -> None:
    resolve("v4", folder)
    path = folder / "v4.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    with pytest.raises(LabError, match="not the one that the manifest lists"):
        resolve("v4", folder)
    path.unlink()
    with pytest.raises(LabError, match="cannot read a checkpoint"):
        resolve("v7", folder)


def test_a_new_operating_point_is_seen_without_reading_the_weights_again(folder: Path) -> None:
    before = resolve("v4", folder)
    publish_operating_point(folder, "v4", operating_point=POINT)
    after = resolve("v4", folder)
    assert after.entry is not None
    assert after.entry.operating_point == POINT
    assert after.params["head.weight"] is before.params["head.weight"]


def test_a_root_in_a_file_needs_no_manifest(published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    v4 = resolve("v4", published)
    save_root(tmp_path / "mine.safetensors", v4.params, config=v4.config)
    monkeypatch.chdir(tmp_path)
    found = resolve("./mine.safetensors", tmp_path)
    assert (found.digest, found.entry, str(found.base)) == (v4.digest, None, "./mine.safetensors")
    assert resolve(f"{tmp_path}/mine.safetensors", tmp_path).digest == v4.digest


def test_a_delta_in_a_file_lies_over_the_root_that_it_names(published: Path, tmp_path: Path) -> None:
    v4, v7 = resolve("v4", published), resolve("v7", published)
    path = tmp_path / "mine.safetensors"
    save_delta(path, Delta(v7.params).restrict(select(v7.params, parts=PARTS)), base_digest=v4.digest)
    found = resolve(str(path), published)
    assert (found.digest, str(found.base), found.entry) == (v7.digest, "v4", None)
    assert resolve(f"v4+{path}[abstain]", published).digest == resolve("v4+v7[abstain]", published).digest
    save_delta(path, Delta(), base_digest="0" * 64)
    with pytest.raises(LabError, match=r"a delta of an unknown base.*expected a base among v3 .*, v4 .*; found 00000"):
        resolve(str(path), published)


def test_a_donor_of_another_size_is_refused_by_name(published: Path, tmp_path: Path) -> None:
    v4 = resolve("v4", published)
    wider = dict(v4.params) | {"abstain.weight": torch.ones(1, 48)}
    save_root(tmp_path / "wide.safetensors", wider, config=v4.config)
    with pytest.raises(LabError, match=r"in abstain\.weight; expected float32 \[1, 32\]; found float32 \[1, 48\]"):
        resolve(f"v4+{tmp_path}/wide.safetensors[abstain]", published)
