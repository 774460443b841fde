"""Record files: exact round trips, the same bytes every time, and errors that name the line."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lab.probe.records import Record, from_json, read, to_dict, write
from model.errors import LabError
from tests.lab.made_records import random_records, record

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBER = st.floats(allow_nan=False, allow_infinity=False, min_value=-1e300, max_value=1e300)


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    prompt=TEXT.filter(bool),
    reply=TEXT,
    correct=st.none() | st.booleans(),
    mean=NUMBER,
    layers=st.lists(NUMBER, min_size=1, max_size=4),
)
def test_whatever_is_written_is_read_back(
    tmp_path: Path, prompt: str, reply: str, correct: bool | None, mean: float, layers: list[float]
) -> None:
    signals = {"abstain_p": mean, "router_entropy_per_layer": layers, "router_conf_reply": None}
    made = replace(record("one"), prompt=prompt, reply=reply, correct=correct, signals=signals)
    write(tmp_path / "r.jsonl", [made])
    (found,) = read(tmp_path / "r.jsonl")
    assert found == made
    assert from_json(to_dict(made), where="here") == made


def test_line_separators_inside_a_reply_do_not_break_lines(tmp_path: Path) -> None:
    made = [record("one", reply="a\u2028b\u0085c\rd\ne"), record("two")]
    write(tmp_path / "r.jsonl", made)
    assert read(tmp_path / "r.jsonl") == made


def test_the_same_records_give_the_same_bytes(tmp_path: Path) -> None:
    made = random_records(0)
    shuffled = [replace(r, signals=dict(reversed(list(r.signals.items())))) for r in made]
    write(tmp_path / "a", made)
    write(tmp_path / "b", shuffled)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    write(tmp_path / "c", read(tmp_path / "a"))
    assert (tmp_path / "c").read_bytes() == (tmp_path / "a").read_bytes()


def test_the_keys_of_a_line(tmp_path: Path) -> None:
    write(tmp_path / "r", [record("one")])
    assert list(json.loads((tmp_path / "r").read_text())) == [
        "id", "regime", "prompt", "reply", "correct", "signals", "model_digest", "probe_digest", "decoding",
    ]  # fmt: skip


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "r.jsonl"
    write(path, [record("one")])
    before = path.read_bytes()
    unwritable = record("two", signals={"abstain_p": float("nan")})
    with pytest.raises(ValueError, match="not JSON compliant"):
        write(path, [record("one"), unwritable])
    assert path.read_bytes() == before
    with pytest.raises(LabError, match="cannot write"):
        write(path / "below" / "r.jsonl", [record("one")])
    (tmp_path / "folder").mkdir()
    with pytest.raises(LabError, match="cannot write"):
        write(tmp_path / "folder", [record("one")])
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "r.jsonl"]


def broken(**changes: Any) -> bytes:
    return json.dumps(record("two").to_json() | changes).encode()


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b"{", "not a JSON object"),
        (b"[1]", "a JSON object"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 100_000, "not a JSON object"),
        (broken(id=7), "'id'"),
        (broken(regime=""), "'regime'"),
        (broken(regime="odd"), "unknown 'regime'"),
        (broken(prompt="x" * 2_000_000, correct=3), "'correct'"),
        (b"9" * 2_000_000, "not a JSON object"),
        (broken(reply=None), "'reply'"),
        (broken(prompt="\ud800"), "valid Unicode"),
        (broken(correct="yes"), "'correct'"),
        (broken(signals=[1]), "'signals'"),
        (broken(signals={"mystery": [1.0]}), "bad signal 'mystery'.*a finite number"),
        (broken(signals={"": 1.0}), "bad name of a signal"),
        (broken(signals={"a=b": 1.0}), "bad name of a signal"),
        (broken(signals={"x" * 81: 1.0}), "bad name of a signal"),
        (broken(orientation={"abstain_p": "confident"}), "bad 'orientation'"),
        (broken(signals={"mystery": 1.0}, orientation={"mystery": "up"}), "bad 'orientation'"),
        (broken(signals={"mystery": 1.0}, orientation={"mystery": []}), "bad 'orientation'"),
        (broken(signals={"abstain_p": "high"}), "'abstain_p'"),
        (broken(signals={"abstain_p": True}), "'abstain_p'"),
        (broken(signals={"abstain_p": [0.5]}), "'abstain_p'"),
        (broken(signals={"abstain_p": float("nan")}), "finite"),
        (broken(signals={"abstain_p": float("inf")}), "finite"),
        (broken(signals={"abstain_p": 10**400}), "finite"),
        (broken(signals={"router_entropy_per_layer": []}), "a list of numbers"),
        (broken(signals={"router_entropy_per_layer": 0.5}), "a list of numbers"),
        (broken(decoding={}), "'decoding'"),
        (broken(decoding={"max_new_bytes": 0, "greedy": True}), "'decoding'"),
        (broken(decoding={"max_new_bytes": 48, "greedy": True, "heat": float("nan")}), "'decoding'"),
        (broken(id="one"), "first on line 1"),
    ],
)
def test_errors_name_the_line(tmp_path: Path, line: bytes, says: str) -> None:
    path = tmp_path / "r.jsonl"
    write(path, [record("one")])
    path.write_bytes(path.read_bytes() + b"\n" + line + b"\n")
    with pytest.raises(LabError, match=says) as caught:
        read(path)
    assert f"{path}:3" in str(caught.value)
    assert "\n" not in str(caught.value)


NEEDED = ("id", "regime", "correct", "signals")


@pytest.mark.parametrize("key", NEEDED)
def test_these_keys_are_needed(key: str) -> None:
    row = record("one").to_json()
    del row[key]
    with pytest.raises(LabError, match=key):
        from_json(row, where="record 1")


def test_what_records_of_other_models_may_lack_is_not_made_up() -> None:
    whole = record("one").to_json()
    row = {key: whole[key] for key in NEEDED}
    found = from_json(row, where="record 1")
    assert (found.prompt, found.reply, found.model_digest, found.probe_digest, found.decoding) == ("", "", "", "", {})
    assert found.to_json() == row | {"reply": ""}
    assert from_json(found.to_json(), where="record 1") == found


@pytest.mark.parametrize("content", [b"", b"\n \n"])
def test_no_records(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "r").write_bytes(content)
    with pytest.raises(LabError, match="no records"):
        read(tmp_path / "r")
    for missing in (tmp_path / "absent", tmp_path):
        with pytest.raises(LabError, match="cannot read"):
            read(missing)


def test_whole_numbers_are_read_as_floats() -> None:
    row = record("one").to_json() | {"signals": {"abstain_p": 1, "prompt_bytes": 30}}
    found = from_json(row, where="here")
    assert isinstance(found, Record)
    assert all(isinstance(value, float) for value in found.signals.values())
