"""Files from the Hub, with the real client against a server on this machine: whole and known, or refused and gone."""

from __future__ import annotations

import hashlib
import json
import os
import resource
import signal
from pathlib import Path
from random import Random

import pytest
import torch
from safetensors.torch import save_file

from model import hub as hub_files
from model.delta import identical
from model.errors import LabError
from model.hub import fetch, fetched
from model.hub_access import Unreachable
from model.lineage import resolve
from model.manifest import Manifest
from model.publish import publish_root
from model.store import save_tensors
from tests.conftest import TINY
from tests.hub_server import Hub, unused_port

REPO = "someone/models"


def kept(hub: Hub) -> list[str]:
    """The names of all files below the cache folder."""
    return sorted(path.name for path in Path(os.environ["LAB_CACHE"]).rglob("*") if path.is_file())


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def root(published: Path) -> bytes:
    return (published / "v4.safetensors").read_bytes()


def test_a_root_becomes_a_model(hub: Hub, root: bytes, folder: Path) -> None:
    commit = hub.commit(REPO, {"weights/v4.safetensors": root})
    steps: list[tuple[int, int]] = []
    found = fetch(REPO, "weights/v4.safetensors", progress=lambda *step: steps.append(step))
    assert (found.kind, found.revision, found.bytes, found.sha256) == ("root", commit, len(root), sha256(root))
    assert found.path.read_bytes() == root
    assert steps[-1] == (len(root), len(root))
    resolved = resolve(str(found.path), folder)
    assert resolved.digest == Manifest.read(folder).find("v4").digest
    assert kept(hub) == ["v4.safetensors", "v4.safetensors.fetched.json"]


def test_the_record_beside_a_file_says_where_it_came_from(hub: Hub, root: bytes) -> None:
    commit = hub.commit(REPO, {"v4.safetensors": root})
    found = fetch(REPO, "v4.safetensors")
    record = json.loads(found.path.with_name("v4.safetensors.fetched.json").read_text())
    assert (record["repo"], record["file"], record["revision"]) == (REPO, "v4.safetensors", commit)
    assert (record["sha256"], record["asked"]) == (sha256(root), ["main"])
    assert record["date"].startswith("20")
    assert fetched() == [found]


def test_a_delta_fits_its_own_base_only(hub: Hub, folder: Path, tmp_path: Path) -> None:
    hub.commit(REPO, {"v7.safetensors": (folder / "v7-1234.safetensors").read_bytes()})
    found = fetch(REPO, "v7.safetensors")
    assert found.kind == "delta"
    assert resolve(str(found.path), folder).digest == Manifest.read(folder).find("v7").digest
    stranger = dict(resolve("v3", folder).params)
    publish_root(tmp_path / "other", name="v4", params=stranger, config=TINY, recipe="v4")
    with pytest.raises(LabError, match="unknown base"):
        resolve(str(found.path), tmp_path / "other")


def test_any_other_file_is_kept_but_is_no_model(hub: Hub, tmp_path: Path) -> None:
    save_file({"w": torch.ones(3)}, tmp_path / "w.safetensors")
    hub.commit(REPO, {"README.md": b"# Models", "w.safetensors": (tmp_path / "w.safetensors").read_bytes()})
    assert [fetch(REPO, name).kind for name in ("README.md", "w.safetensors")] == ["other", "other"]
    assert {found.file for found in fetched()} == {"README.md", "w.safetensors"}


def test_a_branch_is_followed_and_a_commit_stays(hub: Hub) -> None:
    first = hub.commit(REPO, {"x.txt": b"one"})
    assert fetch(REPO, "x.txt").revision == first
    second = hub.commit(REPO, {"x.txt": b"two"})
    found = fetch(REPO, "x.txt")
    assert (found.revision, found.path.read_bytes()) == (second, b"two")
    before = len(hub.asked)
    assert fetch(REPO, "x.txt", revision=first).path.read_bytes() == b"one"
    assert len(hub.asked) == before
    assert [record.revision for record in fetched()] == [second, first]


def test_known_bytes_are_not_fetched_twice_unless_they_changed(hub: Hub) -> None:
    hub.commit(REPO, {"x.txt": b"one"})
    found = fetch(REPO, "x.txt")
    fetch(REPO, "x.txt")
    assert len(hub.bodies()) == 1
    found.path.write_bytes(b"0ne")
    assert fetch(REPO, "x.txt").path.read_bytes() == b"one"
    assert len(hub.bodies()) == 2


@pytest.mark.parametrize(
    ("repo", "file", "revision", "message"),
    [
        ("no/body", "x.txt", "main", "no such repository"),
        (REPO, "y.txt", "main", "no such file"),
        (REPO, "x.txt", "v99", "no such revision"),
        ("gated/models", "x.txt", "main", "gated"),
        ("not a name", "x.txt", "main", "not the name of a repository"),
        (REPO, "../x.txt", "main", "not a file of a repository"),
        (REPO, "/etc/passwd", "main", "not a file of a repository"),
        (REPO, "x.txt.fetched.json", "main", "not a file of a repository"),
        (REPO, "x.txt", "", "bad revision"),
    ],
)
def test_what_is_not_there_is_told(hub: Hub, repo: str, file: str, revision: str, message: str) -> None:
    hub.commit(REPO, {"x.txt": b"one"})
    hub.commit("gated/models", {"x.txt": b"one"})
    hub.gated.add("gated/models")
    with pytest.raises(LabError, match=message) as told:
        fetch(repo, file, revision=revision)
    assert "\n" not in str(told.value)
    assert kept(hub) == []


def test_other_bytes_than_asked_for_are_refused(hub: Hub) -> None:
    hub.commit(REPO, {"x.txt": b"one"})
    with pytest.raises(LabError, match="other bytes than asked for"):
        fetch(REPO, "x.txt", sha256=sha256(b"two"))
    assert kept(hub) == []
    assert fetch(REPO, "x.txt", sha256=sha256(b"one").upper()).sha256 == sha256(b"one")
    with pytest.raises(LabError, match="other bytes than asked for"):
        fetch(REPO, "x.txt", sha256=sha256(b"two"))
    with pytest.raises(LabError, match="bad SHA-256"):
        fetch(REPO, "x.txt", sha256="abc")


def test_a_broken_connection_is_taken_up_where_it_broke(hub: Hub) -> None:
    data = Random(0).randbytes(12 << 20)  # which does not begin as a pickle does, as one in 16,384 would
    hub.commit(REPO, {"x.dat": data})
    hub.cuts = [11 << 20]
    steps: list[tuple[int, int]] = []
    found = fetch(REPO, "x.dat", progress=lambda *step: steps.append(step))
    assert found.sha256 == sha256(data)
    assert hub.bodies() == [None, f"bytes={10 << 20}-"]
    assert steps[-1] == (len(data), len(data))


def test_a_connection_that_keeps_breaking_is_told(hub: Hub) -> None:
    hub.commit(REPO, {"x.dat": bytes(10_000)})
    hub.cuts = [100] * 100
    with pytest.raises(Unreachable, match="broke off"):
        fetch(REPO, "x.dat")
    assert kept(hub) == []


def test_no_network_and_a_broken_hub_are_told(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.down = True
    with pytest.raises(Unreachable, match="status 503"):
        fetch(REPO, "x.txt")
    monkeypatch.setenv("HF_ENDPOINT", f"http://127.0.0.1:{unused_port()}")
    with pytest.raises(Unreachable, match="no connection to the Hub"):
        fetch(REPO, "x.txt")
    for address in ("127.0.0.1:80", "ftp://127.0.0.1"):
        monkeypatch.setenv("HF_ENDPOINT", address)
        with pytest.raises(LabError, match="not the address of a Hub"):
            fetch(REPO, "x.txt")
    assert kept(hub) == []


def test_offline_what_was_fetched_is_found_and_nothing_is_asked(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.commit(REPO, {"x.txt": b"one"})
    fetch(REPO, "x.txt")
    second = hub.commit(REPO, {"x.txt": b"two"})
    fetch(REPO, "x.txt")
    before = len(hub.asked)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    assert fetch(REPO, "x.txt").revision == second
    for file, revision in (("y.txt", "main"), ("x.txt", "v1")):
        with pytest.raises(LabError, match="offline, and this file was not fetched"):
            fetch(REPO, file, revision=revision)
    assert len(hub.asked) == before


class Evil:
    """Pickled, it makes a file when it is opened in good faith."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self):
        return Path.touch, (self.mark,)


def pickled(value: object, tmp_path: Path) -> bytes:
    torch.save(value, tmp_path / "value.pt")
    return (tmp_path / "value.pt").read_bytes()


def test_a_pickle_is_refused_by_name_and_by_content(hub: Hub, tmp_path: Path) -> None:
    data = pickled({"w": torch.ones(2)}, tmp_path)
    hub.commit(REPO, {"v4.pt": data, "v4.bin": data, "v4.weights": data, "v4.safetensors": data})
    for file in ("v4.pt", "v4.bin"):
        with pytest.raises(LabError, match=r"a pickle.*--trust-pickle"):
            fetch(REPO, file)
    assert hub.asked == []
    with pytest.raises(LabError, match=r"a pickle.*--trust-pickle"):
        fetch(REPO, "v4.weights")
    with pytest.raises(LabError, match="damaged safetensors"):
        fetch(REPO, "v4.safetensors")
    assert kept(hub) == []


def test_a_trusted_pickle_becomes_a_model(hub: Hub, folder: Path, tmp_path: Path) -> None:
    params = dict(resolve("v4", folder).params)
    data = pickled({"params": params, "config": TINY.to_dict(), "step": 3}, tmp_path)
    hub.commit(REPO, {"v4.pt": data})
    found = fetch(REPO, "v4.pt", trust_pickle=True, sha256=sha256(data))
    assert (found.kind, found.sha256, found.bytes) == ("root", sha256(data), len(data))
    assert found.path.suffix == ".safetensors"
    assert identical(resolve(str(found.path), folder).params, params)
    assert kept(hub) == ["v4.pt.safetensors", "v4.pt.safetensors.fetched.json"]
    assert fetch(REPO, "v4.pt", trust_pickle=True).path == found.path
    assert len(hub.bodies()) == 1


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"w": torch.ones(2, dtype=torch.float64)}, "another kind"),
        ({"w": torch.ones(2), "name": "v4"}, "not pickled weights"),
        ({"a": {"w": torch.ones(2)}, "b": {"w": torch.ones(2)}}, "not pickled weights"),
        ([torch.ones(2)], "not pickled weights"),
        ({"params": {"w": torch.ones(2)}, "config": TINY.to_dict()}, "do not fit"),
        ({"params": {"w": torch.ones(2)}, "config": {"d_model": [torch.ones(2)]}}, "damaged config"),
        ({"params": {"w": torch.ones(2)}, "base_digest": 4}, "damaged base_digest"),
    ],
)
def test_a_trusted_pickle_of_something_else_is_refused(hub: Hub, tmp_path: Path, value: object, message: str) -> None:
    hub.commit(REPO, {"v4.pt": pickled(value, tmp_path)})
    with pytest.raises(LabError, match=message):
        fetch(REPO, "v4.pt", trust_pickle=True)
    assert kept(hub) == []


def test_a_trusted_pickle_runs_nothing(hub: Hub, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    hub.commit(REPO, {"v4.pt": pickled({"w": Evil(mark)}, tmp_path), "v5.bin": b"no pickle at all"})
    with pytest.raises(LabError, match="more than tensors"):
        fetch(REPO, "v4.pt", trust_pickle=True)
    assert not mark.exists()
    with pytest.raises(LabError, match="pickle"):
        fetch(REPO, "v5.bin", trust_pickle=True)
    torch.load(tmp_path / "value.pt", weights_only=False)  # it would have run
    assert mark.exists()


def test_damaged_weights_are_not_kept(hub: Hub, root: bytes, tmp_path: Path) -> None:
    save_tensors(tmp_path / "x", {"w": torch.ones(2)}, metadata={"config": json.dumps(TINY.to_dict())})
    hub.commit(REPO, {"cut.safetensors": root[:-4], "x.safetensors": (tmp_path / "x").read_bytes()})
    with pytest.raises(LabError, match=r"damaged safetensors file; in someone/models/cut"):
        fetch(REPO, "cut.safetensors")
    with pytest.raises(LabError, match=r"do not fit the model.*in someone/models/x"):
        fetch(REPO, "x.safetensors")
    assert kept(hub) == []


def test_no_room_is_told_before_the_download(hub: Hub) -> None:
    hub.commit(REPO, {"x.dat": bytes(10)})
    hub.announced["x.dat"] = 1 << 60
    with pytest.raises(LabError, match="not enough room"):
        fetch(REPO, "x.dat")
    assert hub.bodies() == []


def test_a_disk_that_fills_up_is_told(hub: Hub) -> None:
    hub.commit(REPO, {"x.dat": bytes(100_000)})
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))  # the system's own "no more room"
    try:
        with pytest.raises(LabError, match="cannot keep what was fetched"):
            fetch(REPO, "x.dat")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
    assert kept(hub) == []
    assert fetch(REPO, "x.dat").bytes == 100_000


def test_a_cache_that_cannot_be_written_is_told(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hub.commit(REPO, {"x.txt": b"one"})
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "file"))
    with pytest.raises(LabError, match="cannot keep files"):
        fetch(REPO, "x.txt")
    assert fetched() == []


def test_a_record_that_cannot_be_read_does_not_count(hub: Hub) -> None:
    hub.commit(REPO, {"x.txt": b"one", "y.txt": b"two"})
    damaged, lost = fetch(REPO, "x.txt"), fetch(REPO, "y.txt")
    damaged.path.with_name("x.txt.fetched.json").write_text('{"repo": 3}')
    lost.path.unlink()
    assert hub_files.fetched() == []
    assert fetch(REPO, "x.txt").path == damaged.path


def read_only(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)


class _Full:
    """Until the end of the block no file gets any bytes, as on a disk that is full or only read, for root too."""

    def __enter__(self) -> None:
        self.limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        self.handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, self.limits[1]))

    def __exit__(self, *_: object) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self.limits)
        signal.signal(signal.SIGXFSZ, self.handler)


def test_a_cache_that_cannot_be_written_gives_what_it_holds(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    commit = hub.commit(REPO, {"x.txt": b"one", "y.txt": b"two"})
    before = fetch(REPO, "x.txt")
    record = before.path.with_name("x.txt.fetched.json").read_bytes()
    read_only(Path(os.environ["LAB_CACHE"]))
    with _Full():
        for revision in ("main", commit):
            found = fetch(REPO, "x.txt", revision=revision)
            assert (found.path, found.sha256) == (before.path, before.sha256)
        with pytest.raises(LabError, match=r"cannot keep.*LAB_CACHE"):
            fetch(REPO, "y.txt")
        monkeypatch.setenv("HF_HUB_OFFLINE", "1")
        assert fetch(REPO, "x.txt").path == before.path
    assert before.path.with_name("x.txt.fetched.json").read_bytes() == record
    assert len(hub.bodies()) <= 2
    for path in Path(os.environ["LAB_CACHE"]).rglob("*"):
        path.chmod(0o755)


def test_several_folders_are_read_and_the_first_is_written(hub: Hub, tmp_path: Path) -> None:
    first, second = hub.commit(REPO, {"x.txt": b"one"}), tmp_path / "second"
    kept_there = fetch(REPO, "x.txt", folders=[second])
    both = [tmp_path / "new", second]
    assert fetch(REPO, "x.txt", folders=both).path == kept_there.path
    hub.commit(REPO, {"x.txt": b"two"})
    newer = fetch(REPO, "x.txt", folders=both)
    assert newer.path.is_relative_to(both[0])
    assert fetch(REPO, "x.txt", revision=first, folders=both).path == kept_there.path
    assert {record.path for record in fetched(*both)} == {kept_there.path, newer.path}
    kept_there.path.write_bytes(b"damaged")
    assert fetch(REPO, "x.txt", revision=first, folders=both).path.is_relative_to(both[0])
    assert fetch(REPO, "x.txt", revision=first, folders=both).path.read_bytes() == b"one"
