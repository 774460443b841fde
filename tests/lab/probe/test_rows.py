"""Prompt files as spreadsheets, editors and programs write them: read right, or told what to write, with the line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lab.probe import records as record_lines
from lab.probe.check import check
from lab.probe.prompts import Prompt, load
from lab.probe.records import Record
from lab.probe.taught import read_examples
from lab.workbench import own_prompts
from model.errors import LabError
from tests.lab.made_records import random_records

TABLE = "id,regime,prompt,accept\na,in_domain,What is two?,2|two\nb,gibberish,qzv blorp,\n"
PROMPTS = (Prompt("a", "in_domain", "What is two?", ("2", "two")), Prompt("b", "gibberish", "qzv blorp"))
LINES = "".join(
    json.dumps({"id": own.id, "regime": own.regime, "prompt": own.prompt, "accept": list(own.accept)}) + "\n"
    for own in PROMPTS
)


def written(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    (folder / name).write_bytes(text.encode(encoding))
    return folder / name


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_marks_and_ends_of_lines_read_alike(tmp_path: Path, end: str, encoding: str) -> None:
    for name, text in (("p.csv", TABLE), ("p.jsonl", LINES)):
        found = load(written(tmp_path, name, text.replace("\n", end), encoding))
        assert found.prompts == PROMPTS
        assert [own.line for own in found.prompts] == ([2, 3] if name == "p.csv" else [1, 2])
    records = random_records(0, sizes={"in_domain": 2, "gibberish": 2})
    text = record_lines.as_bytes(records).decode().replace("\n", end)
    assert record_lines.read(written(tmp_path, "r.jsonl", text, encoding)) == records
    assert read_examples(written(tmp_path, "e.jsonl", LINES.replace("\n", end), encoding)) == [
        own.prompt for own in PROMPTS
    ]


@pytest.mark.parametrize(
    "data", [LINES.encode("utf-16"), LINES.encode().replace(b"two", b"t\0o"), LINES.encode() + b"\xe9"]
)
def test_what_is_no_text_is_refused_alike(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "f.jsonl").write_bytes(data)
    (tmp_path / "p.jsonl").write_text(LINES)
    readers = (load, record_lines.read, read_examples, lambda path: check(tmp_path / "p.jsonl", second=path))
    for read in readers[:1] + readers[3:] if data.startswith(b"{") else readers:  # records and examples fail before
        with pytest.raises(LabError, match=r"f\.jsonl:[123];.*save the file as UTF-8"):
            read(tmp_path / "f.jsonl")


@pytest.mark.parametrize("separator", [";", "\t", ","])
def test_the_separator_is_the_headers(tmp_path: Path, separator: str) -> None:
    text = TABLE.replace(",", separator)
    assert load(written(tmp_path, "p.csv", text)).prompts == PROMPTS
    assert load(written(tmp_path, "p.tsv", text)).prompts == PROMPTS


def test_blank_rows_of_a_spreadsheet_are_no_rows_and_lines_stay_right(tmp_path: Path) -> None:
    text = "\nid,regime,prompt,accept,,\n,,,,,\na,in_domain,What is two?,2|two,,\n\n , ,,,,\nb,gibberish,qzv blorp,,,\n"
    found = load(written(tmp_path, "p.csv", text))
    assert found.prompts == PROMPTS
    assert [own.line for own in found.prompts] == [4, 7]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("p.csv", TABLE.replace("id,", "ID,"), r"p\.csv:1; expected 'id'; found 'ID'"),
        ("p.csv", TABLE.replace(",accept", ", Accept"), r"p\.csv:1; expected 'accept'"),
        ("p.csv", TABLE.replace("accept", "prompt"), r"two columns of one name; in .*p\.csv:1; .*found prompt"),
        ("p.csv", "sep=;\n" + TABLE, r"no column 'id'; in .*p\.csv:1; expected a header"),
        ("p.csv", TABLE.split("\n", 1)[1], r"no column 'id'"),
        ("p.csv", TABLE + "c,gibberish,,\n", r"'prompt' is missing; in .*p\.csv:4; expected text; found ''"),
        ("p.csv", TABLE + ",gibberish,x,\n", r"'id' is missing; in .*p\.csv:4"),
        ("p.csv", TABLE + "c,gibberish,x\n", r"p\.csv:4; expected 4 cells; found 3"),
        ("p.csv", TABLE + "c,in_domain,x,['a'; 'b']\n", r"looks like a list that is not JSON; in .*p\.csv:4"),
        ("p.csv", TABLE + "c,in_domain,x,re:^a|^b\n", r"p\.csv:4"),
        ("p.csv", TABLE.replace("accept\n", "accept,\n").replace("two\n", "two,x\n"), "a cell under no name"),
        (
            "p.jsonl",
            LINES.replace('"id": "a"', '"id": 1'),
            r"'id' is no text; in .*p\.jsonl:1; expected text such as \"1\"",
        ),
        ("p.jsonl", LINES.replace('"id": "a"', '"id": true'), r"'id' is no text"),
        ("p.jsonl", LINES.replace('"id": "a"', '"Id": "a"'), r"expected 'id'; found 'Id'"),
        ("p.jsonl", LINES.replace('"id": "a"', '"id": "a", "id": "c"'), r"'id' is given twice"),
        ("p.jsonl", LINES.replace('["2", "two"]', '"2"'), r'write a list of texts, such as \["Paris"\]'),
        ("p.jsonl", LINES.replace('["2", "two"]', '["2", 2]'), "not a list of texts"),
        ("p.txt", TABLE, r"p\.txt:1; .*the name of a CSV file ends in \.csv"),
        ("p.jsonl", f"[{LINES}]", "one JSON object a line|not a JSON object"),
    ],
)
def test_what_cannot_be_read_right_is_named(tmp_path: Path, name: str, text: str, told: str) -> None:
    with pytest.raises(LabError, match=told) as caught:
        own_prompts.check(written(tmp_path, name, text))
    assert "\n" not in str(caught.value)


def test_records_with_a_mark_score_alike(tmp_path: Path) -> None:
    records: list[Record] = random_records(3, sizes={"in_domain": 3, "gibberish": 3})
    (tmp_path / "r.jsonl").write_bytes(b"\xef\xbb\xbf" + record_lines.as_bytes(records))
    assert record_lines.read(tmp_path / "r.jsonl") == records
