"""Every command that reads a file, on every way to spoil one: a line on standard error, exit 2, nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from lab.__main__ import main
from lab.workbench.workbench import Workbench
from tests.lab.conftest import rows
from tests.lab.made_records import random_records

READERS = {
    "score": ("score", "FILE"),
    "calibrate": ("calibrate", "FILE", "--signal", "abstain_p", "--alpha", "0.3"),
    "prompts": ("prompts", "FILE"),
    "probe": ("probe", "v4", "--prompts", "FILE"),
    "compare": ("compare", "v4", "v3", "--prompts", "FILE"),
    "graft": ("graft", "--target", "v4", "--donor", "v7", "--parts", "abstain", "--prompts", "FILE"),
}
OF_RECORDS = ("score", "calibrate")
Rows = list[dict[str, Any]]


def good(command: str) -> Rows:
    if command in OF_RECORDS:
        return [record.to_json() for record in random_records(0, sizes={"in_domain": 4, "gibberish": 4})]
    return [*rows("in_domain", 3), *rows("gibberish", 3)]


def changed(**changes: object) -> Callable[[Rows], bytes]:
    return lambda made: lines([*made[:2], made[2] | changes, *made[3:]])


def lines(made: Rows) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in made).encode()


SPOILT: dict[str, Callable[[Rows], bytes]] = {
    "no id": lambda made: lines([{k: v for k, v in row.items() if k != "id"} for row in made]),
    "no regime": lambda made: lines([{k: v for k, v in row.items() if k != "regime"} for row in made]),
    "no prompt": lambda made: lines([{k: v for k, v in row.items() if k != "prompt"} for row in made]),
    "an id of another type": changed(id=3),
    "a prompt of another type": changed(prompt=["x"]),
    "a prompt of nothing": changed(prompt=""),
    "half a character": changed(prompt="\ud800"),
    "an unknown regime": changed(regime="weather"),
    "NaN": changed(prompt=float("nan")),
    "infinity": changed(id=float("inf")),
    "an id twice": lambda made: lines([*made, made[0]]),
    "no object": lambda made: b"[1, 2]\n" + lines(made),
    "no JSON": lambda made: lines(made)[:-9],
    "no text": lambda made: lines(made) + b"\xff\xfe\n",
    "deep": lambda made: lines(made) + b"[" * 50_000 + b"\n",
    "a number of a million digits": lambda made: lines(made) + b"9" * 1_000_000 + b"\n",
    "nothing": lambda made: b"",
    "blank lines": lambda made: b"\n \n",
    "zeros": lambda made: bytes(1000),
}


@pytest.mark.parametrize(
    ("command", "what"),
    [
        (command, what)
        for command in READERS
        for what in SPOILT
        if what != "no prompt" or command not in OF_RECORDS  # records of other models may come without
    ],
)
def test_a_spoilt_file(
    bench: Workbench, tmp_path: Path, command: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "f.jsonl").write_bytes(SPOILT[what](good(command)))
    refused(command, tmp_path / "f.jsonl", capsys)


@pytest.mark.parametrize("command", READERS)
def test_a_line_of_one_gigabyte(
    bench: Workbench, tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with (tmp_path / "f.jsonl").open("wb") as file:
        file.write(lines(good(command)) + b'{"id": "')
        file.truncate(1 << 30)  # sparse: zeros without an end of line
    assert "too l" in refused(command, tmp_path / "f.jsonl", capsys)  # too long a line, too large a file


@pytest.mark.parametrize("command", READERS)
def test_what_is_no_file(bench: Workbench, tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]) -> None:
    for path in (tmp_path, tmp_path / "absent", tmp_path / "a\0b", tmp_path / ("n" * 300)):
        refused(command, path, capsys)


SIGNALS: dict[str, object] = {
    "none": {},
    "a list": [0.5],
    "text": {"abstain_p": "0.5"},
    "NaN": {"abstain_p": float("nan")},
    "infinity": {"abstain_p": float("-inf")},
    "a number too large": {"abstain_p": 10**400},
    "true": {"abstain_p": True},
    "unknown": {"abstain_q": 0.5},
    "a list for a number": {"abstain_p": [0.5]},
    "a number for a list": {"router_entropy_per_layer": 0.5},
}


@pytest.mark.parametrize("what", SIGNALS)
def test_spoilt_signals(tmp_path: Path, what: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "f.jsonl").write_bytes(changed(signals=SIGNALS[what])(good("score")))
    said = refused("calibrate", tmp_path / "f.jsonl", capsys)
    assert ":3;" in said or "in_domain-2" in said or what == "a number too large"
    if what != "none":  # a record that has no signals is only a record that says nothing
        refused("score", tmp_path / "f.jsonl", capsys)


def refused(command: str, path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What the command says about a file; nothing on standard output, one line on standard error."""
    assert main([str(path) if word == "FILE" else word for word in READERS[command]]) == 2
    out, error = capsys.readouterr()
    assert out == ""
    assert error.startswith("error: ")
    assert error.count("\n") == 1
    return error
