"""The schema of a manifest entry: what is not exactly right is refused with the field's name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from model.config import ModelConfig
from model.entry import ModelEntry
from model.errors import LabError

POINT = {"signal": "abstain_p", "threshold": 0.5, "method": "quantile", "calibration_digest": "00", "n": 120}
ROOT = ModelEntry(
    name="v4",
    kind="root",
    seed=1234,
    file="v4.safetensors",
    sha256="0" * 64,
    digest="1" * 64,
    config=ModelConfig(),
    recipe="v4",
    trained_on={"tokens": 12},
)
VARIANT = replace(
    ROOT,
    name="v7",
    kind="variant",
    base="v4",
    parts=("abstain", "router"),
    file="v7-1234.safetensors",
    operating_point=POINT,
)


@pytest.mark.parametrize("entry", [ROOT, VARIANT])
def test_json_round_trips(entry: ModelEntry) -> None:
    assert ModelEntry.from_json(entry.to_json(), where="here") == entry


def test_an_entry_names_itself() -> None:
    assert (ROOT.expr, VARIANT.expr) == ("v4", "v7@1234")


@pytest.mark.parametrize("field", sorted(ROOT.to_json()))
def test_a_missing_field_is_named(field: str) -> None:
    values = ROOT.to_json()
    del values[field]
    with pytest.raises(LabError, match=rf"in here; expected exactly the fields .*missing \['{field}'\]"):
        ModelEntry.from_json(values, where="here")


def test_an_unknown_field_is_named() -> None:
    with pytest.raises(LabError, match=r"unknown \['colour'\]"):
        ModelEntry.from_json(ROOT.to_json() | {"colour": "red"}, where="here")


WRONG = [
    ("name", "v4+v7"),
    ("name", "../v4"),
    ("name", 4),
    ("kind", "graft"),
    ("kind", ["root"]),
    ("seed", -1),
    ("seed", True),
    ("seed", None),
    ("base", None),
    ("base", "v4@1"),
    ("parts", []),
    ("parts", ["gate"]),
    ("parts", ["router", "router"]),
    ("parts", [["router"]]),
    ("parts", "router"),
    ("file", "../v7.safetensors"),
    ("file", "/etc/v7.safetensors"),
    ("file", "a/b.safetensors"),
    ("file", "a\\b.safetensors"),
    ("file", ".hidden.safetensors"),
    ("file", "v7.pt"),
    ("file", "v7.safetensors\n"),
    ("sha256", "0" * 63),
    ("sha256", "G" * 64),
    ("digest", None),
    ("config", {}),
    ("config", ModelConfig().to_dict() | {"n_layers": 0}),
    ("config", []),
    ("recipe", None),
    ("trained_on", []),
    ("operating_point", {}),
    ("operating_point", POINT | {"threshold": "0.5"}),
    ("operating_point", POINT | {"threshold": float("nan")}),
    ("operating_point", POINT | {"n": -1}),
]


@pytest.mark.parametrize(("field", "value"), WRONG)
def test_a_wrong_field_is_named(field: str, value: object) -> None:
    with pytest.raises(LabError, match=rf"bad manifest entry; in here, .*{field}"):
        ModelEntry.from_json(VARIANT.to_json() | {field: value}, where="here")


@pytest.mark.parametrize(("field", "value"), [("base", "v3"), ("parts", ["router"])])
def test_a_root_has_neither_base_nor_parts(field: str, value: object) -> None:
    with pytest.raises(LabError, match=f"in here, v4, {field}; expected {field} for a variant and none for a root"):
        ModelEntry.from_json(ROOT.to_json() | {field: value}, where="here")


@pytest.mark.parametrize("values", [None, [], "v4", 4])
def test_what_is_no_object_is_refused(values: object) -> None:
    with pytest.raises(LabError, match="expected an object"):
        ModelEntry.from_json(values, where="here")
