"""A Git-LFS pointer is called one wherever a large file is read, and real files never are."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.__main__ import main
from lab.probe import results
from lab.probe.prompts import load as load_prompts
from lab.probe.records import read as read_records
from model.errors import LabError
from model.hub import fetch
from model.lfs_pointer import refuse_pointer
from model.lineage import resolve
from model.manifest import Manifest
from model.store import load
from tests.hub_server import Hub
from training.corpus import read as read_corpus

OID = hashlib.sha256(b"the file itself").hexdigest()
POINTER = f"version https://git-lfs.github.com/spec/v1\noid sha256:{OID}\nsize 20480123\n".encode()
TOLD = rf"a Git-LFS pointer, not the file itself.*SHA-256 {OID[:16]}….*20480123 bytes.*git lfs pull"


@pytest.mark.parametrize(
    "data",
    [
        POINTER,
        POINTER.replace(b"\n", b"\r\n"),
        POINTER.replace(b"oid", b"ext-0-foo sha256:ab\noid"),
        POINTER.replace(b"git-lfs.github.com/spec/v1", b"hawser.github.com/spec/v1"),
    ],
)
def test_pointers_say_what_the_file_would_be(data: bytes) -> None:
    with pytest.raises(LabError, match=TOLD) as told:
        refuse_pointer(data, where="v4.safetensors")
    assert "v4.safetensors" in str(told.value)


@given(st.binary(max_size=300))
def test_other_bytes_are_no_pointer(data: bytes) -> None:
    refuse_pointer(data, where="x")
    refuse_pointer(b"A file that mentions " + POINTER, where="x")


def test_every_reader_of_large_files_knows_one(tmp_path: Path) -> None:
    for name in ("x.safetensors", "prompts.csv", "records.jsonl", "corpus/a.txt", "corpus.xz/a.txt.xz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(POINTER)
    with pytest.raises(LabError, match=TOLD):
        load(tmp_path / "x.safetensors", sha256=OID)  # told before that its digest is another
    with pytest.raises(LabError, match=TOLD):
        load_prompts(tmp_path / "prompts.csv")
    with pytest.raises(LabError, match="a Git-LFS pointer"):
        read_records(tmp_path / "records.jsonl")
    for folder in ("corpus", "corpus.xz"):
        with pytest.raises(LabError, match=TOLD):
            read_corpus(tmp_path / folder)
    with pytest.raises(LabError, match=TOLD):
        results.read(tmp_path / "x.safetensors", source="shipped")


def test_checkpoints_cloned_without_lfs(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> None:
    (folder / Manifest.read(folder).find("v4").file).write_bytes(POINTER)
    with pytest.raises(LabError, match=TOLD):
        resolve("v4+v7[abstain]", folder)
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    assert main(["chat", "v7", "Hello?"]) == 2
    assert "a Git-LFS pointer" in capsys.readouterr().err


@pytest.mark.parametrize("file", ["v4.safetensors", "notes.txt", "v4.pt"])
def test_a_hub_that_sends_a_pointer(hub: Hub, file: str, tmp_path: Path) -> None:
    hub.commit("owner/name", {file: POINTER})
    with pytest.raises(LabError, match=rf"a Git-LFS pointer.*owner/name/{file} at main.*Git-LFS"):
        fetch("owner/name", file, trust_pickle=True, sha256=OID)
    assert not [path for path in (tmp_path / "cache").rglob("*") if path.is_file()]
