"""Where results may be written: never over what is read, and asked before minutes are spent."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from model.atomic import write_atomically
from model.errors import LabError
from model.output_path import check_output, check_output_folder


def test_a_new_file_and_another_one_may_be_written_and_asking_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "in").write_text("in")
    (tmp_path / "old").write_text("old")
    inputs = [tmp_path / "in", tmp_path / "absent"]
    for name in ("new", "old"):
        assert check_output(tmp_path / name, inputs=inputs, room=1000) == tmp_path / name
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "old"]


def test_an_input_is_known_under_every_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "p.jsonl"
    own.write_text("prompts")
    (tmp_path / "folder").mkdir()
    (tmp_path / "soft").symlink_to(own)
    (tmp_path / "softer").symlink_to("soft")
    os.link(own, tmp_path / "hard")
    (tmp_path / "way").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    names = ["p.jsonl", "./p.jsonl", "folder/../p.jsonl", str(own), "soft", "softer", "hard", "way/p.jsonl"]
    for name in names:
        for given in (own, Path("p.jsonl"), tmp_path / "soft"):
            with pytest.raises(LabError, match=r"the output is an input.*write to another file"):
                check_output(name, inputs=[given])
    assert own.read_text() == "prompts"


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="needs a folder that nobody can write to")
def test_what_cannot_be_written_is_told_before(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for path, told in {
        tmp_path: "found a folder",
        tmp_path / "absent" / "f": "a folder that exists",
        tmp_path / "file" / "f": "cannot write",
        tmp_path / "a\0b": "cannot write",
        tmp_path / ("n" * 250): "name too long",  # itself possible, but not the name it is first written under
        Path("/dev/null"): "a plain file",
        Path("/proc/f"): "cannot write",
    }.items():
        with pytest.raises(LabError, match=f"(?i){told}"):
            check_output(path)
    with pytest.raises(LabError, match="room for"):
        check_output(tmp_path / "f", room=1 << 60)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_read_only_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "file").chmod(0o444)
    with pytest.raises(LabError, match="read-only"):
        check_output(tmp_path / "file")
    (tmp_path / "folder").mkdir(mode=0o555)
    with pytest.raises(LabError, match="cannot write"):
        check_output(tmp_path / "folder" / "f")


def test_folders(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "link").symlink_to("in")
    (tmp_path / "file").write_text("")
    assert check_output_folder(tmp_path / "a" / "b", inputs=[tmp_path / "in", tmp_path / "absent"]).is_dir()
    for path in (tmp_path / "in", tmp_path / "link", tmp_path / "a" / ".." / "in"):
        with pytest.raises(LabError, match="one that is read"):
            check_output_folder(path, inputs=[tmp_path / "in"])
    for path in (tmp_path / "file", tmp_path / "file" / "f", tmp_path / "a\0b"):
        with pytest.raises(LabError, match="cannot write into a folder"):
            check_output_folder(path)


def test_writing_under_an_impossible_name_is_told(tmp_path: Path) -> None:
    for path in (tmp_path / "a\0b", tmp_path / ("n" * 300), tmp_path):
        with pytest.raises(LabError, match="cannot write a file"):
            write_atomically(path, b"")
    assert not list(tmp_path.iterdir())
