"""Lines of a file, with limits: nothing is read that would fill the memory."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from lab.probe import records as record_lines
from lab.probe.json_lines import lines
from model.errors import LabError


def test_lines_of_any_end_are_numbered(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("a\r\n\nb\x85\u2028c\r\rd", encoding="utf-8-sig", newline="")
    wanted = [(1, "a"), (2, ""), (3, "b\x85\u2028c"), (4, ""), (5, "d")]
    assert list(lines(tmp_path / "f", what="it")) == wanted
    (tmp_path / "f").write_bytes(b"")
    assert list(lines(tmp_path / "f", what="it")) == []


def test_a_line_of_one_gigabyte_is_refused_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    with path.open("wb") as file:
        file.write(b"\n\n")
        file.truncate(1 << 30)  # sparse: zeros without an end of line
    with pytest.raises(LabError, match="a line is too long") as caught:
        record_lines.read(path)
    assert f"{path}:3" in str(caught.value)


@pytest.mark.parametrize(("most", "number"), [(5, 3), (6, None)])
def test_a_file_too_large_is_refused_at_its_line(tmp_path: Path, most: int, number: int | None) -> None:
    (tmp_path / "f").write_bytes(b"a\n" * 3)
    if number is None:
        assert len(list(lines(tmp_path / "f", what="it", longest=2, most=most))) == 3
        return
    with pytest.raises(LabError, match=f"too large; in .*f:{number}"):
        list(lines(tmp_path / "f", what="it", longest=2, most=most))


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent"):
        with pytest.raises(LabError, match="cannot read it"):
            list(lines(path, what="it"))


def test_a_packed_file_reads_as_the_file_that_was_packed(tmp_path: Path) -> None:
    text = b"a\r\n\nb\xc2\x85c\r" + b"d" * 100_000
    (tmp_path / "plain").write_bytes(text)
    (tmp_path / "packed").write_bytes(gzip.compress(text))
    assert list(lines(tmp_path / "packed", what="it")) == list(lines(tmp_path / "plain", what="it"))


def test_what_a_packed_file_cannot_be(tmp_path: Path) -> None:
    whole = gzip.compress(b"a\n" * 1000)
    for damaged in (whole[:-9], whole[:20] + b"\xff" * 8 + whole[28:], whole[:-8] + bytes(8)):
        (tmp_path / "f").write_bytes(damaged)
        with pytest.raises(LabError, match=r"cannot read it; in .*f; found"):
            list(lines(tmp_path / "f", what="it"))
    (tmp_path / "f").write_bytes(gzip.compress(bytes(1 << 24)))  # small on disk
    with pytest.raises(LabError, match="a line is too long"):
        list(lines(tmp_path / "f", what="it"))
    (tmp_path / "f").write_bytes(gzip.compress(b"\n" * 1000))
    with pytest.raises(LabError, match=r"too large; in .*f:901"):
        list(lines(tmp_path / "f", what="it", most=900))
