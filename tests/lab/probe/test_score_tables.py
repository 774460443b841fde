"""Scores and labels of other models as a plain table: the same records as the JSON lines, and errors by line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import roc_auc_score

from lab.__main__ import main
from lab.probe import score_tables
from lab.probe.records import Record, as_bytes
from lab.probe.records import read as read_lines
from model.errors import LabError

CASES = st.lists(
    st.tuples(st.floats(-1e6, 1e6), st.sampled_from([True, False, None]), st.sampled_from(["", "test", "Calibration"])),
    min_size=1,
    max_size=12,
)
LABELS = {"right": ("yes", "NO"), "wrong": ("0", "1"), "label": ("right", "Wrong")}


def made(cases: list[tuple[float, bool | None, str]], *, name: str, label: str, sep: str, end: str = "\n") -> str:
    words = {True: LABELS[label][0], False: LABELS[label][1], None: ""}
    lines = [sep.join(("Split", "id", label, name))]
    lines += [sep.join((split, f"q{i}", words[right], repr(value))) for i, (value, right, split) in enumerate(cases)]
    return end.join(lines) + end


@given(
    CASES, st.sampled_from(["confidence", "uncertainty", "score"]), st.sampled_from(sorted(LABELS)),
    st.sampled_from([",", ";", "\t"]), st.sampled_from(["\n", "\r\n", "\n\n"]), st.sampled_from(["", "\ufeff"]),
)  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_whatever_separates_and_however_it_is_labelled_the_records_are_those_of_json_lines(
    tmp_path_factory: pytest.TempPathFactory, cases: list, name: str, label: str, sep: str, end: str, mark: str
) -> None:
    folder = tmp_path_factory.mktemp("scores")
    table, lines = folder / "s.txt", folder / "s.jsonl"
    table.write_bytes((mark + made(cases, name=name, label=label, sep=sep, end=end)).encode())
    ways = {"confidence": "confident", "uncertainty": "uncertain"}
    rows = [
        {"id": f"q{i}", "regime": "in_domain", "correct": right, "signals": {name: value}}
        | ({"orientation": {name: ways[name]}} if name in ways else {})
        for i, (value, right, _) in enumerate(cases)
    ]
    lines.write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert score_tables.is_table(table)
    assert not score_tables.is_table(lines)
    found = score_tables.read(table)
    assert list(found.records) == read_lines(lines)
    assert found.tested == {f"q{i}" for i, (_, _, split) in enumerate(cases) if split == "test"}


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("id,score\na,0.5\na,0.6\n", 3, "ids must be unique.*first on line 2"),
        ("id;score\na;0,5\n", 2, "bad score; in .*; expected a finite number; found '0,5'; write 0.5"),
        ("id,score\na,nan\n", 2, "bad score"),
        ("id,score\na,1e999\n", 2, "bad score"),
        ("id\tscore\tright\na\t1\tperhaps\n", 2, "bad right; in .*; expected yes or true or 1 or no"),
        ("id,score,label\na,1,1\n", 2, "bad label; in .*; expected right or wrong"),
        ("id,score,split\n\na,1,train\n", 3, "bad split; in .*; expected calibration or test; found 'train'"),
        ("id,score,regime\na,1,outer_space\n", 2, "unknown 'regime'"),
        ("id,score\na,1,2\n", 2, "another length than the header"),
        ("id,score\n ,1\n", 2, "no 'id'"),
        ("id,number\na,1\n", 1, "no column of score, confidence, uncertainty"),
        ("score,right\n1,1\n", 1, "no column of id"),
        ("id,score,confidence\na,1,1\n", 1, "more than one column of score"),
        ("id,score,right,wrong\na,1,1,0\n", 1, "more than one column of right"),
        ("id,score,ID\na,1,b\n", 1, "two columns of one name"),
        ("id,score,mood\na,1,b\n", 1, "no such column: 'mood'"),
        ("id|score\na|1\n", 1, "separated by commas, semicolons or tabs"),
        ("id,score\n", None, "no scores"),
    ],
)
def test_what_is_no_row_is_refused_by_its_line(tmp_path: Path, text: str, line: int | None, told: str) -> None:
    path = tmp_path / "s.csv"
    path.write_text(text)
    with pytest.raises(LabError, match=told) as caught:
        score_tables.read(path)
    assert str(caught.value.where) == (f"{path}:{line}" if line else str(path))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, list[Record]]:
    """The same scores as a table and as JSON lines: confident where it is right, mostly."""
    rng = np.random.default_rng(3)
    right = rng.random(80) < 0.6
    cases = [(float(rng.normal(0.8 if own else 0.5, 0.2)), bool(own), "") for own in right]
    table, lines = tmp_path / "s.tsv", tmp_path / "s.jsonl"
    table.write_text(made(cases, name="confidence", label="right", sep="\t"))
    records = list(score_tables.read(table).records)
    lines.write_bytes(as_bytes(records))
    return table, lines, records


def document(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict:
    assert main([str(own) for own in (*arguments, "--json")]) == 0
    return json.loads(capsys.readouterr().out)


def test_the_command_line_gives_the_same_numbers_by_either_road(
    files: tuple[Path, Path, list[Record]], capsys: pytest.CaptureFixture[str]
) -> None:
    table, lines, records = files
    for options in (
        ("--alpha", "0.1", "--method", "crc"), ("--alpha", "0.2", "--method", "ltt"), ("--alpha", "0"),
        ("--method", "cost", "--wrong-answer-costs", "3"),
    ):  # fmt: skip
        own = [document(capsys, "calibrate", path, "--signal", "confidence", *options) for path in (table, lines)]
        assert own[0] == own[1]
    scored = [document(capsys, "score", path, "--n-resamples", "50") for path in (table, lines)]
    assert scored[0] == scored[1]
    confident = [float(own.signals["confidence"]) for own in records]  # type: ignore[arg-type]
    expected = roc_auc_score([own.correct is False for own in records], [-value for value in confident])
    assert scored[0]["within_regime"]["in_domain"]["confidence"]["auroc"] == pytest.approx(expected)


def test_a_split_tests_what_the_rest_chose(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = [(i / 10, i > 4, "test" if i % 2 else "calibration") for i in range(20)]
    path = tmp_path / "s.csv"
    path.write_text(made(cases, name="score", label="wrong", sep=";"))
    options = ("--signal", "score", "--orientation", "confident", "--alpha", "0")
    found = document(capsys, "calibrate", path, *options)
    assert (found["n_calibration"], found["test"]["n"]) == (10, 10)
    limit = found["threshold"]
    assert limit < 0  # below the surest of doubt among the calibration rows, which stops none of them
    stopped = sum(value <= limit for value, _, split in cases if split == "test")
    assert found["test"]["rates"]["in_domain"]["count"] == stopped == 0
    assert main(["calibrate", str(path), *options, "--test", str(path)]) == 2
    assert "two sets to test on" in capsys.readouterr().err
    assert main(["score", str(path)]) == 2
    assert "which way it points is not declared" in capsys.readouterr().err
