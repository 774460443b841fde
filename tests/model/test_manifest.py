"""The manifest: read strictly, written whole, and the judge of every file it lists."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from model.errors import LabError
from model.listed import load_delta, load_root, verify
from model.manifest import FILE, MOST_BYTES, Manifest


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


def test_writing_what_was_read_changes_nothing(folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    Manifest.read(folder).write(folder)
    assert (folder / FILE).read_bytes() == before
    assert sorted(json.loads(before)) == ["format", "models"]


def test_an_empty_manifest_round_trips(tmp_path: Path) -> None:
    Manifest().write(tmp_path)
    assert Manifest.read(tmp_path) == Manifest()
    with pytest.raises(LabError, match="nothing: the manifest is empty"):
        Manifest().find("v4")


class Counted(str):
    """A name that counts how often it is compared."""

    seen = 0
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        Counted.seen += 1
        return str.__eq__(self, other)


def test_a_long_manifest_is_checked_in_one_pass_and_a_longer_one_not_read(published: Path, tmp_path: Path) -> None:
    root = Manifest.read(published).find("v4")
    n = 2000
    entries = [replace(root, name=Counted(f"m{i}"), file=Counted(f"m{i}.safetensors")) for i in range(n)]
    Counted.seen = 0
    assert len(Manifest(tuple(entries)).entries) == n
    assert Counted.seen < 20 * n
    for key in ("file", "expr"):
        twice = replace(entries[7], **({"name": "other"} if key == "file" else {"file": "other.safetensors"}))
        with pytest.raises(LabError, match=f"lists the same {key} twice.*found m7"):
            Manifest((*entries, twice))
    (tmp_path / FILE).write_bytes(b"{")
    os.truncate(tmp_path / FILE, MOST_BYTES + 1)
    with pytest.raises(LabError, match="too large"):
        Manifest.read(tmp_path)


def test_models_are_found_by_name_and_seed(published: Path) -> None:
    manifest = Manifest.read(published)
    assert manifest.find("v4").expr == "v4"
    assert manifest.find("v4", seed=1234).expr == "v4"
    assert manifest.find("v7").expr == "v7@1234"  # the lowest seed, though it was published second
    assert manifest.find("v7", seed=1235).expr == "v7@1235"


@pytest.mark.parametrize(("name", "seed"), [("v5", None), ("v7", 1), ("v4", 1)])
def test_an_unknown_model_is_refused_with_those_there_are(published: Path, name: str, seed: int | None) -> None:
    with pytest.raises(LabError, match="no such model; expected v3, v4, v7@1234, v7@1235, v7-v3@1, v8b@1234, v9@1234"):
        Manifest.read(published).find(name, seed=seed)


MALFORMED = {
    "not JSON": ("{", "a manifest that is not JSON"),
    "NaN": ('{"format": 1, "models": [NaN]}', "a manifest that is not JSON"),
    "deep": ("[" * 100_000, "a manifest that is not JSON"),
    "not UTF-8": ("\udcff", r"not UTF-8; in .*:1;"),
    "no object": ("[]", "fields format and models"),
    "another field": ('{"format": 1, "models": [], "more": 0}', "fields format and models"),
    "another format": ('{"format": 2, "models": []}', "expected format 1"),
    "no list": ('{"format": 1, "models": {}}', "expected format 1 and a list"),
    "no entry": ('{"format": 1, "models": [3]}', r"models\[0\]; expected an object"),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_a_malformed_manifest_is_refused(tmp_path: Path, case: str) -> None:
    text, message = MALFORMED[case]
    (tmp_path / FILE).write_bytes(text.encode("utf-8", errors="surrogateescape"))
    with pytest.raises(LabError, match=message):
        Manifest.read(tmp_path)
    assert len(verify(tmp_path)) == 1


def test_a_missing_manifest_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LabError, match=f"cannot read a manifest; in {tmp_path}"):
        Manifest.read(tmp_path)


def test_contradictions_between_entries_are_refused(published: Path) -> None:
    entries = Manifest.read(published).entries
    v3, v4, v7 = entries[:3]
    for wrong, message in [
        ((*entries, v4), "same expr twice.*found v4"),
        ((v3, v4, v7, v7), "same expr twice.*found v7@1234"),
        ((v3, replace(v4, file=v3.file)), "same file twice"),
        ((v4, replace(v7, name="v4")), "one name for a root and a variant"),
        ((v3, v7), "a variant without its base; in v7@1234; expected one of the roots"),
        ((v4, v7, replace(v7, seed=1, file="x.safetensors", base="v7")), "found v7"),
    ]:
        with pytest.raises(LabError, match=message):
            Manifest(wrong)


def test_an_entry_is_added_or_replaced_in_its_place(published: Path) -> None:
    manifest = Manifest.read(published)
    entry = replace(manifest.find("v4"), recipe="other")
    after = manifest.with_entry(entry)
    assert after.find("v4").recipe == "other"
    v7 = manifest.find("v7")
    for seed in (1000, 9999):
        after = after.with_entry(replace(v7, seed=seed, file=f"v7-{seed}.safetensors"))
    order = ["v3", "v4", "v7@1000", "v7@1234", "v7@1235", "v7@9999", "v7-v3@1", "v8b@1234", "v9@1234"]
    assert [own.expr for own in after.entries] == order


def test_whole_checkpoints_verify(folder: Path) -> None:
    assert verify(folder) == []


@pytest.mark.parametrize("file", ["v3.safetensors", "v4.safetensors", "v7-1235.safetensors", "v9-1234.safetensors"])
@pytest.mark.parametrize("share", [0.0, 0.3, 0.999])
def test_one_flipped_bit_anywhere_is_found(folder: Path, file: str, share: float) -> None:
    path = folder / file
    flip(path, int(share * path.stat().st_size))
    problems = verify(folder)
    assert file in problems[0]
    assert all("\n" not in problem for problem in problems)
    entry = next(entry for entry in Manifest.read(folder).entries if entry.file == file)
    believe = partial(load_root, folder, entry)
    if entry.base is not None:
        believe = partial(load_delta, folder, entry, base=load_root(folder, Manifest.read(folder).find(entry.base)))
    with pytest.raises(LabError, match=r"not the one that the manifest lists; in .*; expected SHA-256"):
        believe()


def test_what_hangs_on_a_broken_base_is_reported(folder: Path) -> None:
    flip(folder / "v3.safetensors", 5000)
    problems = verify(folder)
    assert len(problems) == 2
    assert "its base is wrong; in v7-v3@1; found v3" in problems[1]


def test_every_problem_is_reported(folder: Path) -> None:
    (folder / "v7-1234.safetensors").unlink()
    (folder / "v9-1234.safetensors").write_bytes(b"")
    assert len(verify(folder)) == 2


def test_an_entry_that_contradicts_its_file_is_found(folder: Path) -> None:
    manifest = Manifest.read(folder)
    v3, v4, v7, v9 = (manifest.find(name) for name in ("v3", "v4", "v7", "v9"))
    for entry, message in [
        (replace(v4, digest=v3.digest), "other parameters than the manifest's"),
        (replace(v4, config=replace(v4.config, top_k=9)), "a config that is not the manifest's"),
        (replace(v7, digest=v4.digest), "other parameters than the manifest's"),
        (replace(v7, config=replace(v7.config, top_k=9)), "a config that is not its base's"),
        (replace(v9, parts=("router",)), "parts that are not the manifest's"),
        (replace(v7, base="v3"), "a delta of another base"),
    ]:
        manifest.with_entry(entry).write(folder)
        assert any(message in problem for problem in verify(folder)), message
