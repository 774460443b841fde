"""Text files: a mark, any end of line; all else is refused by its line."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.errors import LabError
from model.text_file import END_OF_LINE, decoded, read_bytes


@given(
    st.lists(st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\n\0\ufeff"))),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.booleans(),
)
def test_a_mark_and_the_end_of_lines_make_no_difference(texts: list[str], end: str, marked: bool) -> None:
    data = end.join(texts).encode("utf-8-sig" if marked else "utf-8")
    assert END_OF_LINE.split(decoded(data, where="f")) == (texts or [""])


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("a\nb".encode("utf-16"), r"UTF-16; in f:1;"),
        (codecs.BOM_UTF16_BE + "a".encode("utf-16-be"), r"UTF-16; in f:1;"),
        ("a\nb".encode("utf-16-le"), r"zero, as in UTF-16: byte 1"),
        ("a\nb".encode("utf-32"), r"in f:1;"),
        (b"a\r\nb\0", r"in f:2; found a byte that is zero"),
        (b"a\rb\r\xff", r"not UTF-8; in f:3; found byte 4, 0xff; save the file as UTF-8"),
        (b"caf\xe9\n", r"not UTF-8; in f:1; found byte 3"),
    ],
)
def test_what_is_no_text_is_told_by_its_line(data: bytes, told: str) -> None:
    with pytest.raises(LabError, match=told):
        decoded(data, where="f")


def test_a_mark_inside_a_file_is_a_character() -> None:
    assert decoded("a\ufeff".encode(), where="f") == "a\ufeff"
    assert decoded("\ufeffa".encode(), where="f", line=2) == "\ufeffa"


def test_no_more_is_read_than_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    assert read_bytes(tmp_path / "f", what="it", most=3) == b"abc"
    with pytest.raises(LabError, match="too large"):
        read_bytes(tmp_path / "f", what="it", most=2)
    for path in (tmp_path, tmp_path / "absent", tmp_path / "a\0b"):
        with pytest.raises(LabError, match="cannot read it"):
            read_bytes(path, what="it", most=3)
