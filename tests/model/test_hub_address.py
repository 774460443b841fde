"""Addresses of the Hub as people paste them: understood, or refused with what they are."""

from __future__ import annotations

import pytest

from model.errors import LabError
from model.hub import fetch
from model.hub_address import Address, is_address, parse, settle
from tests.hub_server import Hub

HOME = "https://huggingface.co"
V4 = Address("owner/name", "main", "weights/v4.safetensors")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{HOME}/owner/name/blob/main/weights/v4.safetensors", V4),
        (f"{HOME}/owner/name/resolve/main/weights/v4.safetensors?download=true", V4),
        (f"{HOME}/owner/name/raw/main/weights/v4.safetensors#L1", V4),
        ("hf.co/owner/name/blob/main/weights/v4.safetensors", V4),
        ("http://www.huggingface.co/owner/name/resolve/main/weights%2Fv4.safetensors", V4),
        ("  HTTPS://HuggingFace.co/owner/name/blob/main/weights/v4.safetensors/ ", V4),
        (f"{HOME}/models/owner/name/blob/main/weights/v4.safetensors", V4),
        ("hf://owner/name@main/weights/v4.safetensors", V4),
        ("hf://models/owner/name@main/weights/v4.safetensors", V4),
        (f"{HOME}/owner/name/tree/main?show_file_info=weights%2Fv4.safetensors", V4),
        (f"{HOME}/owner/name/tree/main/weights?show_file_info=weights%2Fv4.safetensors", V4),
        (f"{HOME}/owner/name", Address("owner/name")),
        (f"{HOME}/owner/name.git", Address("owner/name")),
        ("git@hf.co:owner/name.git", Address("owner/name")),
        (f"{HOME}/owner/name/tree/v2", Address("owner/name", "v2")),
        (f"{HOME}/owner/name/blob/refs%2Fpr%2F3/x.bin", Address("owner/name", "refs/pr/3", "x.bin")),
        (f"{HOME}/owner/name/blob/refs/pr/3/x.bin", Address("owner/name", "refs/pr/3", "x.bin")),
        ("hf://owner/name@refs/pr/3/x.bin", Address("owner/name", "refs/pr/3", "x.bin")),
        (
            f"{HOME}/owner/name/resolve/main/caf%C3%A9%20au%20lait.txt",
            Address("owner/name", "main", "café au lait.txt"),
        ),
        (f"{HOME}/gpt2/resolve/main/model.safetensors", Address("gpt2", "main", "model.safetensors")),
        (f"{HOME}/owner/blob/blob/main/tree/main", Address("owner/blob", "main", "tree/main")),
    ],
)
def test_it_names_repository_revision_and_file(text: str, expected: Address) -> None:
    assert is_address(text.strip())
    assert parse(text) == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"{HOME}/datasets/owner/name/blob/main/x.parquet", r"a dataset, no model repository.*--corpus hub:"),
        ("hf://datasets/owner/name/x.parquet", "a dataset, no model repository"),
        (f"{HOME}/spaces/owner/name/blob/main/app.py", "a Space, no model repository"),
        (f"{HOME}/api/models/owner/name", "the Hub's API, no model repository"),
        (f"{HOME}/owner/name/tree/main/weights", "the address of a folder"),
        (f"{HOME}/owner/name/blob/main", "not the address of a file"),
        (f"{HOME}/owner/name/commit/0123abc", "not the address of a file"),
        (f"{HOME}/owner/name/discussions/4", "not the address of a file"),
        (HOME, "no repository is named"),
        ("https://github.com/owner/name/blob/main/v4.safetensors", "the address of another server.*github.com"),
        ("https://huggingface.co.evil.example/owner/name/blob/main/x", "the address of another server"),
        ("https://huggingface.co@evil.example/owner/name/blob/main/x", "the address of another server"),
        ("file:///etc/passwd", "the address of another server"),
        ("https://[::1/owner/name", "not an address"),
    ],
)
def test_anything_else_is_refused_by_what_it_is(text: str, message: str) -> None:
    with pytest.raises(LabError, match=message) as told:
        parse(text)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "text", ["owner/name", "gpt2", "weights/v4.safetensors", "hf.company/name", "huggingface.cookies/x"]
)
def test_names_are_no_addresses(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize("mirror", ["https://mirror.example", "http://10.0.0.7:8080", "https://mirror.example/hf"])
def test_the_server_may_be_a_mirror(mirror: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", f"{mirror}/")
    for text in (
        f"{mirror}/owner/name/resolve/main/weights/v4.safetensors",
        f"{HOME}/owner/name/blob/main/weights/v4.safetensors",
    ):
        assert parse(text) == V4
    bare = f"{mirror.split('//')[1]}/owner/name/resolve/main/weights/v4.safetensors"
    assert is_address(bare)
    monkeypatch.delenv("HF_ENDPOINT")
    with pytest.raises(LabError, match="another server"):
        parse(f"{mirror}/owner/name/resolve/main/weights/v4.safetensors")


@pytest.mark.parametrize(
    ("repo", "file", "revision", "expected"),
    [
        ("owner/name", "x.bin", None, Address("owner/name", "main", "x.bin")),
        ("owner/name", "x.bin", "v2", Address("owner/name", "v2", "x.bin")),
        (f"{HOME}/owner/name/blob/v2/x.bin", None, None, Address("owner/name", "v2", "x.bin")),
        (f"{HOME}/owner/name", "x.bin", "v2", Address("owner/name", "v2", "x.bin")),
        (f"{HOME}/owner/name/tree/v2", "x.bin", "", Address("owner/name", "v2", "x.bin")),
        (f"{HOME}/owner/name/blob/v2/x.bin", "x.bin", "v2", Address("owner/name", "v2", "x.bin")),
        ("", f"{HOME}/owner/name/blob/v2/x.bin", "", Address("owner/name", "v2", "x.bin")),
        ("owner/name", f"{HOME}/owner/name/blob/v2/x.bin", "", Address("owner/name", "v2", "x.bin")),
    ],
)
def test_parts_and_addresses_go_together(repo: str, file: str | None, revision: str | None, expected: Address) -> None:
    assert settle(repo, file, revision) == expected


@pytest.mark.parametrize(
    ("repo", "file", "revision", "message"),
    [
        ("owner/name", None, None, "no file is named"),
        (f"{HOME}/owner/name", "", "", "no file is named"),
        (f"{HOME}/owner/name/blob/v2/x.bin", "y.bin", None, "two files are named.*x.bin"),
        (f"{HOME}/owner/name/blob/v2/x.bin", None, "v3", "two revisions are named.*v3"),
        ("other/name", f"{HOME}/owner/name/blob/v2/x.bin", None, "two repositories are named"),
    ],
)
def test_what_does_not_agree_is_refused(repo: str, file: str | None, revision: str | None, message: str) -> None:
    with pytest.raises(LabError, match=message):
        settle(repo, file, revision)


def test_a_dataset_may_name_a_folder() -> None:
    text = f"{HOME}/datasets/owner/name/tree/main/sample/10BT"
    assert parse(text, dataset=True) == Address("owner/name", "main", "sample/10BT")
    with pytest.raises(LabError, match="a model, no dataset"):
        parse(f"{HOME}/owner/name", dataset=True)


def test_a_pasted_address_fetches_the_file(hub: Hub) -> None:
    commit = hub.commit("owner/name", {"weights/x.txt": b"one"})
    for text in (
        f"{hub.url}/owner/name/blob/main/weights/x.txt?download=true",
        "hf.co/owner/name/raw/main/weights/x.txt",
    ):
        asked = settle(text, None, None)
        found = fetch(asked.repo, asked.file, revision=asked.revision)
        assert (found.revision, found.path.read_bytes()) == (commit, b"one")
