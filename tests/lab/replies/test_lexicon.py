"""Collecting words, and the list that ships."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from lab.replies import lexicon
from lab.replies.lexicon import collect, words
from model.errors import LabError


def test_words_are_lower_case_without_numbers() -> None:
    assert words("It’s 3 o'clock, Tilelli!") == ["it's", "o'clock", "tilelli"]


def test_collect_counts_corpora_and_takes_all_of_python(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("sun sun\nmoon")
    (tmp_path / "b.txt.xz").write_bytes(lzma.compress(b"sun moon rain"))
    table = tmp_path / "kinds" / "table.py"
    table.parent.mkdir()
    table.write_text('rows = ("Oslo is {adjective}.",)  # not this\n')
    (tmp_path / "c.txt").write_text("moon")
    assert collect([tmp_path]) == ["is", "moon", "oslo", "sun"]
    assert collect([tmp_path / "a.txt"], at_least=1) == ["moon", "sun"]


def test_collect_says_what_it_could_not_read(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="no text"):
        collect([tmp_path])
    with pytest.raises(LabError, match="cannot read"):
        collect([tmp_path / "absent.txt"])
    (tmp_path / "broken.txt.xz").write_bytes(b"not xz")
    with pytest.raises(LabError, match="cannot read"):
        collect([tmp_path])


def test_the_shipped_list_is_english_and_small() -> None:
    assert {"the", "capital", "don't", "elephant"} <= lexicon.lexicon()
    assert not {"", "zxcv", "qwfp"} & lexicon.lexicon()
    assert lexicon.FILE.stat().st_size < 300_000
