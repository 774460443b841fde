"""Where things are kept: a folder that is named, one's own, or one among the temporary ones that is nobody else's."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

import pytest

from model import cache_folder
from model.cache_folder import NAME, cache_for, can_write, default_cache, is_own, own_temporary, writable
from model.errors import LabError


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.delenv("LAB_CACHE", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    cache_folder._own.cache_clear()
    return folder


def test_ones_own_temporary_folder_is_found_again(temporary: Path) -> None:
    found = own_temporary()
    assert found == temporary / f"{NAME}-{os.getuid()}"
    assert stat.S_IMODE(found.stat().st_mode) == 0o700
    (found / "x").write_bytes(b"1")
    cache_folder._own.cache_clear()
    assert (own_temporary() / "x").read_bytes() == b"1"


@pytest.mark.parametrize("kind", ["open to a group", "open to all", "a link", "a file", "a broken link"])
def test_what_others_can_change_is_not_ones_own(temporary: Path, tmp_path: Path, kind: str) -> None:
    taken = temporary / f"{NAME}-{os.getuid()}"
    if kind == "a link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        taken.symlink_to(tmp_path / "elsewhere")
    elif kind == "a broken link":
        taken.symlink_to(tmp_path / "nowhere")
    elif kind == "a file":
        taken.write_bytes(b"")
    else:
        taken.mkdir()
        taken.chmod(0o770 if kind == "open to a group" else 0o777)
    assert not is_own(taken)
    found = own_temporary()
    assert (found != taken, found.parent, is_own(found)) == (True, temporary, True)
    assert own_temporary() == found


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a folder to another user")
def test_another_users_folder_is_not_ones_own(temporary: Path) -> None:
    taken = temporary / f"{NAME}-0"
    taken.mkdir(mode=0o700)
    os.chown(taken, 65534, -1)
    assert not is_own(taken)
    assert own_temporary() != taken


def test_no_temporary_folder_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nonexistent/temporary")
    cache_folder._own.cache_clear()
    with pytest.raises(LabError, match=r"no room for temporary files.*TMPDIR"):
        own_temporary()


def test_a_folder_that_is_named_is_taken_at_its_word(
    temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    for named in (tmp_path / "cache", tmp_path / "file"):
        monkeypatch.setenv("LAB_CACHE", str(named))
        assert default_cache() == named
        assert cache_for("hub") == (named / "hub",)
    assert writable(tmp_path / "file") == own_temporary()
    assert writable(tmp_path / "cache") == tmp_path / "cache"


def test_a_home_in_which_nothing_can_be_made_counts_as_none(
    temporary: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "home").write_bytes(b"no folder")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert default_cache() is None
    assert cache_for("hub") == (own_temporary() / "hub",)
    monkeypatch.setenv("HOME", str(tmp_path / "other"))
    assert default_cache() == tmp_path / "other" / ".cache" / NAME
    assert cache_for("hub") == (tmp_path / "other" / ".cache" / NAME / "hub",)
    assert not (tmp_path / "other").exists()  # asking makes nothing


def test_whether_a_folder_can_be_written_is_asked_of_the_nearest_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert can_write(tmp_path)
    assert can_write(tmp_path / "a" / "b" / "c")
    assert not can_write(tmp_path / "file")
    assert not can_write(tmp_path / "file" / "below")
    assert not can_write(tmp_path / "link" / "below")
