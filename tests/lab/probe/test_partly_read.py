"""Prompts longer than a model reads: how much it reads, and that they are named wherever they are measured."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.__main__ import main
from lab.probe import partly_read
from lab.probe.check import check
from lab.probe.framing import framed
from lab.probe.prompts import load
from lab.ui.probe.prompt_list import card
from lab.workbench import own_prompts
from lab.workbench.own_prompts import OwnPrompts
from lab.workbench.workbench import Workbench


def written(folder: Path) -> Path:
    made = [
        {"id": "long", "regime": "long_input", "prompt": "What is two? " + "and rain " * 40, "accept": ["2"]},
        {"id": "fits", "regime": "long_input", "prompt": "x" * 193, "accept": ["2"]},
        {"id": "over", "regime": "gibberish", "prompt": "x" * 194},
        {"id": "short", "regime": "in_domain", "prompt": "What is two?", "accept": ["2"]},
        {"id": "wide", "regime": "in_domain", "prompt": "é" * 100, "accept": ["2"]},
    ]
    path = folder / "p.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in made), encoding="utf-8")
    return path


def test_193_bytes_fit_beside_a_reply_of_48(tmp_path: Path) -> None:
    """256 positions, less 48 of the reply, 6 of `USER: ` and 9 of the turn's end."""
    found = {prompt.id: own for prompt, own in partly_read.partly(load(written(tmp_path)))}
    assert {name: (own.read, own.whole) for name, own in found.items()} == {
        "long": (193, 372), "over": (193, 194), "wide": (192, 200)
    }  # fmt: skip
    assert not partly_read.partly(load(written(tmp_path)), max_new_bytes=1, max_len=400)


@given(st.text(st.characters(blacklist_categories=["Cs"]), min_size=1).filter(str.strip), st.integers(1, 100))
def test_what_is_read_is_the_end_of_the_prompt(prompt: str, budget: int) -> None:
    found = partly_read.read(prompt, max_new_bytes=budget, max_len=160)
    text = " ".join(prompt.split()).encode()
    data = framed(prompt, max_new_bytes=budget, max_len=160).data
    assert found.whole == len(text)
    assert data == b"USER: " + text[len(text) - found.read :] + b"\nTILELLI:"


def test_the_check_names_them_and_measures_length_by_what_is_read(tmp_path: Path) -> None:
    found = check(written(tmp_path))
    assert [own.line for own in found.findings if "are not read" in own.what] == [1, 3, 5]
    assert found.ok
    assert found.regimes["long_input"].median_bytes == 193
    # 193 and 193 against 12 and 192: all four pairs are won, and by one byte only
    assert found.length_auroc["long_input"].auroc == 1.0
    assert own_prompts.check(written(tmp_path)).regimes == found.regimes


def test_the_probe_and_the_page_name_them(bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path)
    told = "3 of 5 prompts are read only in part, their last 193 bytes at most: p.jsonl, lines 1, 3, 5"
    assert main(["probe", "v4", "--prompts", str(path), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert told in data["notes"]
    assert main(["probe", "v4", "--prompts", str(path)]) == 0
    assert told in capsys.readouterr().out
    found = OwnPrompts().measure(bench, "v4", load(path))
    assert told in found.notes
    shown = {record.id: card(found, record) for record in found.records}
    assert "the first 179 of its 372 bytes are not read: 193 fit" in shown["long"]
    assert "the first 8 of its 200 bytes" in shown["wide"]
    assert "not read" not in shown["short"] + shown["fits"]


def test_what_records_hold_is_what_is_said(bench: Workbench, tmp_path: Path) -> None:
    prompts = load(written(tmp_path))
    for record in OwnPrompts().measure(bench, "v4", prompts).records:
        assert partly_read.of_record(record) == partly_read.read(record.prompt)
