"""A Hub that errs: whatever it sends, a fetch ends in time, with a clear error, and leaves nothing half-written."""

from __future__ import annotations

import hashlib
import os
import shutil
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from model import hub_download, hub_watch
from model.atomic import FORSAKEN
from model.cache_folder import cache_for
from model.digest import git_blob
from model.errors import LabError
from model.hub import fetch, fetched
from model.hub_records import evict
from model.hub_watch import Unreachable, asked_to_wait
from tests.hub_server import Hub

REPO, FILE = "someone/models", "notes.txt"
DATA = bytes(range(256)) * 4000
LONG = DATA * 12
"""More than huggingface_hub takes for a piece, which alone it keeps when a connection breaks."""


def nothing_kept() -> bool:
    return not [path for place in cache_for("hub") for path in place.rglob("*") if path.is_file()]


def test_other_bytes_than_the_etag_promises_are_refused(hub: Hub) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.promised[FILE] = hashlib.sha256(b"others").hexdigest()
    with pytest.raises(LabError, match=r"other bytes than the Hub promised.*expected " + hub.promised[FILE]):
        fetch(REPO, FILE)
    assert nothing_kept()


def test_a_small_file_is_promised_by_the_name_that_git_gives_it(hub: Hub, tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    assert git_blob(tmp_path / "empty") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"  # as `git hash-object` says
    (tmp_path / "hello").write_bytes(b"hello\n")
    hub.commit(REPO, {FILE: b"hello\n"})
    hub.promised[FILE] = git_blob(tmp_path / "hello")
    assert hub.promised[FILE] == "ce013625030ba8dba906f756967f9e9ca394464a"
    assert fetch(REPO, FILE).path.read_bytes() == b"hello\n"
    hub.commit(REPO, {FILE: b"hullo\n"})
    with pytest.raises(LabError, match="other bytes than the Hub promised"):
        fetch(REPO, FILE)


@pytest.mark.parametrize("etag", ["abc", "0" * 63, "G" * 64])
def test_an_etag_that_is_no_digest_promises_nothing(hub: Hub, etag: str) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.promised[FILE] = etag
    assert fetch(REPO, FILE).sha256 == hashlib.sha256(DATA).hexdigest()


def test_an_etag_that_no_hub_sends_is_told(hub: Hub) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.promised[FILE] = "a/b"
    with pytest.raises(LabError, match=r"not an answer of a Hub.*found 'a/b'"):
        fetch(REPO, FILE)


def test_parts_of_two_files_are_not_taken_for_one(hub: Hub) -> None:
    hub.commit(REPO, {FILE: LONG})
    hub.instead[FILE] = bytes(reversed(LONG))  # of the same length: only the digest tells
    hub.cuts = [11 << 20]
    with pytest.raises(LabError, match="other bytes than the Hub promised"):
        fetch(REPO, FILE)
    assert hub.bodies() == [None, f"bytes={10 << 20}-"]
    assert nothing_kept()


def test_a_body_beyond_its_announced_size_is_cut_off_there(hub: Hub) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.endless.add(FILE)
    with pytest.raises(LabError, match=rf"longer file than the Hub announced.*expected {len(DATA)} bytes"):
        fetch(REPO, FILE)
    assert hub.sent < len(DATA) + hub_watch.SPARE + 32_000_000  # and what the sockets of two sides hold
    assert nothing_kept()


def test_a_hub_that_only_drips_is_given_up_in_time(hub: Hub) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.dripping.add(FILE)
    began = time.monotonic()
    with pytest.raises(Unreachable, match=r"too slow.*after 0.5 seconds; try again later"):
        fetch(REPO, FILE, most_seconds=0.5)
    assert hub.sent < len(DATA)
    assert time.monotonic() - began < 60  # whereas the file would take more than a day
    assert nothing_kept()


def test_a_stop_is_heard_between_the_bytes(hub: Hub) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.dripping.add(FILE)

    def progress(_done: int, _total: int) -> None:
        if hub.sent > 3:
            raise LabError("enough")

    with pytest.raises(LabError, match="enough"):
        fetch(REPO, FILE, progress=progress)
    assert nothing_kept()


def test_a_short_pause_is_kept_and_a_long_one_is_told(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr("huggingface_hub.utils._http.time.sleep", slept.append)
    hub.commit(REPO, {FILE: DATA})
    hub.pause = ["7"]
    assert fetch(REPO, FILE).bytes == len(DATA)
    assert [pause for pause in slept if pause > 1] == [8.0]  # huggingface_hub adds a second
    hub.commit(REPO, {FILE: DATA[1:]})
    hub.pause = ["3600"]
    with pytest.raises(Unreachable, match=r"status 429, which asks to wait 3600 seconds; try again later"):
        fetch(REPO, FILE)
    assert [pause for pause in slept if pause > 1] == [8.0]


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "120"}, 120),
        ({"retry-after": " 0 "}, 0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, None),
        ({"retry-after": "9" * 50}, 999_999_999),
        ({"ratelimit": '"api";r=0;t=55'}, 55),
        ({"ratelimit": '"api";r=3;t=55'}, None),
    ],
)
def test_what_a_server_asks_for(headers: dict[str, str], seconds: int | None) -> None:
    assert asked_to_wait(headers) == seconds


def test_a_redirect_is_followed_and_one_that_leads_round_is_told(hub: Hub) -> None:
    commit = hub.commit(REPO, {FILE: DATA, "other.txt": DATA})
    hub.elsewhere[FILE] = f"{hub.url}/{REPO}/resolve/{commit}/other.txt"
    assert fetch(REPO, FILE).sha256 == hashlib.sha256(DATA).hexdigest()
    hub.commit(REPO, {FILE: DATA[2:]})
    hub.elsewhere[FILE] = f"/{REPO}/resolve/main/{FILE}"
    with pytest.raises(LabError, match=r"TooManyRedirects|no connection to the Hub"):
        fetch(REPO, FILE)


@pytest.mark.parametrize("size", [50_000_000_001, 2**37, 2**60, 2**69])
def test_a_size_beyond_what_can_be_fetched_is_refused(hub: Hub, size: int) -> None:
    hub.commit(REPO, {FILE: DATA})
    hub.announced = {FILE: size}
    with pytest.raises(LabError) as refused:
        fetch(REPO, FILE)
    assert REPO in str(refused.value)
    assert nothing_kept()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    etag=st.one_of(st.just(hashlib.sha256(DATA).hexdigest()), st.text("0123456789abcdefgW/-", max_size=70)),
    size=st.one_of(st.just(None), st.integers(-1, 2**70)),
    cut=st.one_of(st.just(-1), st.integers(0, len(DATA))),
    pause=st.one_of(st.just(None), st.text("0123456789 -;:abc", min_size=1, max_size=12)),
)
def test_any_answer_gives_the_file_or_an_error_of_ours(
    hub: Hub, monkeypatch: pytest.MonkeyPatch, etag: str, size: int | None, cut: int, pause: str | None
) -> None:
    with monkeypatch.context() as quick:
        quick.setattr("huggingface_hub.utils._http.time.sleep", lambda _seconds: None)
        quick.setattr("huggingface_hub.file_download.time.sleep", lambda _seconds: None)
        for place in cache_for("hub"):
            shutil.rmtree(place, ignore_errors=True)
        hub.commit(REPO, {FILE: DATA})
        hub.promised[FILE], hub.cuts, hub.pause = etag, [cut], [] if pause is None else [pause]
        hub.announced = {} if size is None else {FILE: size}
        try:
            found = fetch(REPO, FILE, most_seconds=20)
        except LabError:
            assert nothing_kept()
        else:
            empty = size == 0 and len(etag) not in (40, 64)  # as announced, and nothing promised otherwise
            assert found.path.read_bytes() == (b"" if empty else DATA)


def test_what_a_killed_fetch_left_is_swept(hub: Hub) -> None:
    hub.commit(REPO, {FILE: DATA})
    base = cache_for("hub")[0]
    dead, alive = base / f"{hub_download.UNFINISHED}dead", base / f"{hub_download.UNFINISHED}alive"
    long_ago = time.time() - FORSAKEN - 60
    for folder in (dead, alive):
        (folder / "inside").mkdir(parents=True)
        (folder / "inside" / FILE).write_bytes(b"half")
    for path in (dead, dead / "inside", dead / "inside" / FILE, alive, alive / "inside"):
        os.utime(path, (long_ago, long_ago))  # of the one that is alive a file still grows
    fetch(REPO, FILE)
    assert not dead.exists()
    assert (alive / "inside" / FILE).exists()


def test_a_full_store_lets_go_what_was_asked_for_longest_ago(hub: Hub) -> None:
    for at, name in enumerate(("a/one.txt", "two.txt", "three.txt")):
        hub.commit(f"someone/m{at}", {name: bytes([at]) * 1000})
        fetch(f"someone/m{at}", name)
    fetch("someone/m0", "a/one.txt")  # again: asked for last
    hub.commit("someone/new", {FILE: bytes(500)})
    fetch("someone/new", FILE, most_kept=2600)
    assert [own.file for own in fetched()] == [FILE, "a/one.txt", "three.txt"]
    place = cache_for("hub")[0]
    assert sorted(folder.name for folder in place.iterdir()) == ["someone--m0", "someone--m2", "someone--new"]
    evict([place], most=0)
    assert list(place.iterdir()) == []
