"""What is finished is known by what it is of and by the bytes of its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from lab.scale.finished import FILE, Finished
from model.errors import LabError

ABOUT = {"model_digest": "a", "decoding": {"greedy": True, "max_new_bytes": 48}, "threads": 2}


def test_it_is_finished_as_long_as_nothing_has_changed(tmp_path: Path) -> None:
    (tmp_path / "v4.jsonl").write_text("a record\n")
    assert not Finished(tmp_path).has("v4", ABOUT)
    Finished(tmp_path).add("v4", ABOUT, ["v4.jsonl"], n=1, notes=["é"])
    again = Finished(tmp_path)
    assert again.has("v4", dict(reversed(ABOUT.items())))
    assert again.told("v4") == {"n": 1, "notes": ["é"]}
    assert not again.has("v7", ABOUT)
    assert not again.has("v4", ABOUT | {"threads": 1})
    assert not again.has("v4", ABOUT | {"decoding": {"greedy": True, "max_new_bytes": 47}})
    (tmp_path / "v4.jsonl").write_text("another\n")
    assert not again.has("v4", ABOUT)
    (tmp_path / "v4.jsonl").unlink()
    assert not again.has("v4", ABOUT)


@pytest.mark.parametrize("text", ["", "{", "\0"])
def test_a_damaged_list_is_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(LabError, match="cannot read what is finished") as told:
        Finished(tmp_path)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("text", ["[]", "3", '{"v4": 3}', '{"v4": {"about": {}, "files": []}}'])
def test_a_list_of_something_else_names_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert not Finished(tmp_path).has("v4", {})
