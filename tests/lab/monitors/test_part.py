"""A monitor on disk: what is loaded scores to the last bit as what was saved, and what does not fit is refused."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch

from lab.monitors import part, readings
from lab.monitors.monitor import KINDS, Kind, Monitor, Recipe, fit, names
from lab.monitors.readings import Readings, Span
from model import store
from model.config import ModelConfig
from model.errors import LabError
from tests.conftest import random_lm

BASE = "b" * 64


def taught(n_layers: int, *, seed: int = 1) -> Readings:
    """Of a tiny model of any depth."""
    lm = random_lm(ModelConfig(d_model=8, n_layers=n_layers, n_heads=1, d_head=4, top_k=4, ffn_expand=1), seed=seed)
    return readings.of_prompts(lm, [f"USER: what is {i * i} of {i}?\nTILELLI:".encode() for i in range(40)])


def fitted(kind: Kind, found: Readings, *, span: Span = "mean", layer: int | None = 1, seed: int = 5) -> Monitor:
    wrong = np.arange(len(found)) % 3 == 0
    recipe = Recipe(kind, span, None if kind == "errors" else layer, seed, 0, "plain")
    return fit(recipe, found, base_digest=BASE, fit_digest="f" * 64, wrong=wrong)


@pytest.mark.parametrize("n_layers", [4, 12])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("span", readings.SPANS)
def test_a_saved_monitor_scores_to_the_last_bit_the_same(kind: Kind, span: Span, n_layers: int, tmp_path: Path) -> None:
    found, new = taught(n_layers), taught(n_layers, seed=2)
    for layer in (1, n_layers):
        monitor = fitted(kind, found, span=span, layer=layer)
        sha256 = part.save(tmp_path / "m.safetensors", monitor)
        loaded = part.load(tmp_path / "m.safetensors")
        assert (loaded.digest, loaded.recipe, loaded.fit_digest) == (monitor.digest, monitor.recipe, monitor.fit_digest)
        own, again = (m.scores(new, model_digest=BASE) for m in (monitor, loaded))
        assert own.tobytes() == again.tobytes()
        assert own.shape == (40,)
        assert part.save(tmp_path / "again.safetensors", loaded) == sha256
        assert {tensor.dtype for tensor in store.load(tmp_path / "m.safetensors").params.values()} == {torch.float32}


def test_the_same_texts_and_seed_give_the_same_monitor() -> None:
    found = taught(4)
    for kind in KINDS:
        assert fitted(kind, found).digest == fitted(kind, found).digest
        assert fitted(kind, found).digest != fitted(kind, found, seed=6).digest
        assert fitted(kind, found).digest != replace(fitted(kind, found), fit_digest="other").digest


def test_all_gate_shares_are_read_together_where_no_layer_is_named() -> None:
    found = taught(4)
    assert fitted("gates", found, layer=None).params["mean"].shape == (4 * 2,)
    assert fitted("gates", found, layer=2).params["mean"].shape == (2,)
    whole, one = fitted("gates", found, layer=None), fitted("gates", found, layer=2)
    assert names([whole, one]) == ["gates-mean-all", "gates-mean-2"]
    assert names([one, fitted("gates", found, layer=2, seed=6)]) == ["gates-mean-2@5", "gates-mean-2@6"]


@pytest.mark.parametrize(
    ("kind", "layer"), [("density", 5), ("density", None), ("gates", 0), ("neighbours", -1), ("errors", 2)]
)
def test_a_layer_that_a_kind_cannot_read_is_refused(kind: Kind, layer: int | None) -> None:
    with pytest.raises(LabError, match="layer"):
        Recipe(kind, "mean", layer, 1, 0, "plain").check(4)


def test_another_model_is_refused() -> None:
    found = taught(4)
    monitor = fitted("density", found)
    with pytest.raises(LabError, match=r"a monitor of another model.*fit it on this model"):
        monitor.scores(found, model_digest="c" * 64)
    wide = random_lm(ModelConfig(d_model=16, n_layers=4, n_heads=1, d_head=4, top_k=4, ffn_expand=1), seed=1)
    with pytest.raises(LabError, match=r"other sizes.*expected 8; found 16"):
        monitor.scores(readings.of_prompts(wide, [b"a"]), model_digest=BASE)
    with pytest.raises(LabError, match="no such layer"):
        fitted("density", taught(12), layer=12).scores(found, model_digest=BASE)


def damaged(path: Path, **changes: object) -> None:
    """The same file with other metadata or tensors."""
    stored = store.load(path)
    metadata = dict(stored.metadata) | {key: value for key, value in changes.items() if isinstance(value, str)}
    params = dict(stored.params) | {key: value for key, value in changes.items() if isinstance(value, torch.Tensor)}
    gone = [key for key, value in changes.items() if value is None]
    for name in gone:
        metadata.pop(name, None)
        params.pop(name, None)
    store.save_tensors(path, params, metadata=metadata)


def recipe(**changes: object) -> str:
    return json.dumps(asdict(Recipe("density", "mean", 1, 5, 40, "plain")) | changes)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"digest": None}, "not a monitor"),
        ({"base_digest": None}, "not a monitor"),
        ({"base_digest": "c" * 64}, "a monitor was changed"),
        ({"format": "9"}, "another version"),
        ({"recipe": "[]"}, "without a recipe"),
        ({"recipe": "{"}, "without a recipe"),
        ({"recipe": recipe(kind="oracle")}, "without a recipe"),
        ({"recipe": recipe(layer=-1)}, "without a recipe"),
        ({"recipe": recipe(seed=True)}, "without a recipe"),
        ({"recipe": recipe(layer=2)}, "a monitor was changed"),
        ({"recipe": recipe(kind="neighbours")}, "not the tensors of a neighbours monitor"),
        ({"mean": torch.zeros(8)}, "a monitor was changed"),
        ({"mean": torch.zeros(7)}, "not the tensors of a density monitor"),
        ({part.TRIANGLE: torch.zeros(8)}, "not the tensors of a density monitor"),
        ({part.TRIANGLE: None}, "not the tensors of a density monitor"),
        ({"bank": torch.zeros(20, 8)}, "not the tensors of a density monitor"),
    ],
    ids=str,
)
def test_what_does_not_fit_together_is_refused(changes: dict[str, object], told: str, tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    part.save(path, fitted("density", taught(2)))
    damaged(path, **changes)
    with pytest.raises(LabError, match=told):
        part.load(path)


def test_a_bank_without_bounds_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "m.safetensors"
    part.save(path, fitted("neighbours", taught(2)))
    damaged(path, bank=torch.zeros(1025, 8))
    with pytest.raises(LabError, match="not the tensors of a neighbours monitor"):
        part.load(path)


def test_a_model_always_right_teaches_no_errors() -> None:
    found = taught(2)
    recipe = Recipe("errors", "mean", None, 1, 0, "plain")
    with pytest.raises(LabError, match="36 right, 4 wrong"):
        fit(recipe, found, base_digest=BASE, fit_digest="f", wrong=np.arange(len(found)) < 4)
