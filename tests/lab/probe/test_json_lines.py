"""Lines of a file, with limits: nothing is read that would fill the memory."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from lab.probe import records as record_lines
from lab.probe.json_lines import MOST, lines
from model.errors import LabError


def test_lines_of_any_end_are_numbered(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("a\r\n\nb\x85\u2028c\r\rd", encoding="utf-8-sig", newline="")
    wanted = [(1, "a"), (2, ""), (3, "b\x85\u2028c"), (4, ""), (5, "d")]
    assert list(lines(tmp_path / "f", what="it")) == wanted
    (tmp_path / "f").write_bytes(b"")
    assert list(lines(tmp_path / "f", what="it")) == []


def test_a_line_without_an_end_is_refused_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    with path.open("wb") as file:
        file.write(b"\n\n")
        file.truncate(1 << 23)  # sparse: zeros without an end of line
    with pytest.raises(LabError, match="a line is too long") as caught:
        record_lines.read(path)
    assert f"{path}:3" in str(caught.value)


def test_a_file_too_large_is_refused_before_it_is_read_and_a_pipe_at_its_line(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"a\n" * 3)
    assert len(list(lines(path, what="it", longest=2, most=6))) == 3
    with pytest.raises(LabError, match=r"too large; in .*f; expected at most 5 bytes; found 6 bytes"):
        list(lines(path, what="it", longest=2, most=5))
    os.truncate(path, MOST + 1)  # what follows the lines is no text, which nobody gets to see
    with pytest.raises(LabError, match="too large"):
        record_lines.read(path)
    reads, writes = os.pipe()
    os.write(writes, b"a\n" * 3)
    os.close(writes)
    with pytest.raises(LabError, match=r"too large; in .*:3"):
        list(lines(Path(f"/dev/fd/{reads}"), what="it", longest=2, most=5))
    os.close(reads)


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
