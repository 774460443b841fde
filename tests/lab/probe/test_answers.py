"""Accepted answers: how a cell lists them, which patterns can be used, and that all bundled verdicts stand."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from lab.probe import answers
from lab.probe.answer_cells import split_cell
from lab.probe.answers import LONGEST, MOST, MOST_PATTERNS, checked, occurs
from lab.probe.correct import is_correct
from lab.probe.prompts import bundled, load
from model.errors import LabError

ROOT = Path(__file__).resolve().parents[3]
SETS = ("probe_210", "calibration", "idk_gate", "false_inability", "canary")
ENTRIES = sorted({entry for name in SETS for prompt in bundled(name).prompts for entry in prompt.accept})


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Paris|paris", ["Paris", "paris"]),
        (" Paris | | paris |", ["Paris", "paris"]),
        ("", []),
        ("[]", []),
        ('["red|blue", "re:a|b"]', ["red|blue", "re:a|b"]),
        (r"re:\b(cat|dog)\b", [r"re:\b(cat|dog)\b"]),
        (r"re:\b(cat|dog)\b|Paris", [r"re:\b(cat|dog)\b", "Paris"]),
        (r"Paris|re:((a|b)|c)x|re:[|]|re:a\|b|d", ["Paris", "re:((a|b)|c)x", "re:[|]", r"re:a\|b", "d"]),
        (r"re:[]|]x|y", ["re:[]|]x", "y"]),
        (r"re:\(|y", [r"re:\(", "y"]),
        ("re:yes|no", ["re:yes", "no"]),
        ("a (b|c)", ["a (b", "c)"]),  # no pattern: brackets are text
    ],
)
def test_a_cell_is_cut_at_the_bars_between_answers(cell: str, found: list[str]) -> None:
    assert split_cell(cell, where="f:2") == found


@pytest.mark.parametrize("cell", ["['Paris', 'paris']", "['Paris' 'paris']", '["Paris" "paris"]', "[Paris]", "[nan]"])
def test_a_list_that_is_not_json_is_refused(cell: str) -> None:
    with pytest.raises(LabError, match=r"looks like a list that is not JSON; in f:2; .*Paris\|paris|\[Paris|\[nan"):
        split_cell(cell, where="f:2")


@pytest.mark.parametrize("cell", [r"re:^yes|^no", r"re:yes|\bno\b", "re:yes|no$"])
def test_a_pattern_cut_in_two_is_refused(cell: str) -> None:
    with pytest.raises(LabError, match=r"looks like a pattern; in f:2; .*re:\(…\|…\)"):
        split_cell(cell, where="f:2")


@given(st.lists(st.sampled_from(ENTRIES), min_size=1, max_size=4))
def test_every_bundled_answer_can_be_written_in_a_cell(entries: list[str]) -> None:
    outside = [entry for entry in entries if "|" not in entry or "(" in entry]
    assert split_cell("|".join(outside), where="") == outside
    assert split_cell(json.dumps(entries), where="") == entries


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("('Paris', 'paris')", "looks like a list"),
        ("{'Paris'}", "looks like a list"),
        ("array(['Paris'], dtype='<U5')", "looks like a list"),
        ("['Paris']", r"looks like a list .*write Paris in CSV"),
        ("'Paris'", "in quotes"),
        (" ", "without text"),
        ("re:", "empty pattern"),
        ("re:(cat", r"cannot be used; in f:2; expected RE2 .*missing \)"),
        ("re:cat)", "unexpected"),
        ("re:cat(?!fish)", "look-ahead"),
        ("re:(?<=tom)cat", "cannot be used"),
        (r"re:(cat)\1", "cannot be used"),
        ("re:(?>cat)", "cannot be used"),
        ("re:a{1001}", "repetition size"),
        (r"re:(?:\pL{1,300}){3}", "cannot be used"),
        ("re:ca{,3}t", r"write \{0,3\}"),
        (r"re:\bZürich\b", "whole words of any script"),
        ("re:" + "a" * LONGEST, "too long"),
        ("re:\ud800", "no text"),
    ],
)
def test_an_answer_that_cannot_be_used_is_told_with_its_place(entry: str, told: str) -> None:
    with pytest.raises(LabError, match=told) as caught:
        checked([entry], where="f:2")
    assert "f:2" in str(caught.value)


def test_too_many_answers() -> None:
    checked(["a"] * MOST, where="f:2")
    with pytest.raises(LabError, match="too many"):
        checked(["a"] * (MOST + 1), where="f:2")


def test_too_many_patterns_in_a_file(tmp_path: Path) -> None:
    row = {"regime": "gibberish", "prompt": "x", "accept": ["re:a", "b"] * (MOST // 2)}
    rows = [json.dumps(row | {"id": str(i)}) for i in range(2 * MOST_PATTERNS // MOST + 1)]
    (tmp_path / "p.jsonl").write_text("\n".join(rows[:-1]))
    assert len(load(tmp_path / "p.jsonl")) == len(rows) - 1
    (tmp_path / "p.jsonl").write_text("\n".join(rows))
    with pytest.raises(LabError, match=f"too many patterns; in .*:{len(rows)};"):
        load(tmp_path / "p.jsonl")


@pytest.mark.parametrize(
    ("entry", "text", "found"),
    [
        ("zürich", "In Zürich.", True),
        ("zürich", "Zürichs", False),
        ("re:z.rich", "ZÜRICH", True),
        (r"re:\b(cat|dog)s?\b", "Two Dogs!", True),
        (r"re:\b(cat|dog)s?\b", "dogma", False),
        ("re:^no", "no", True),
        ("re:a{0,2}b$", "aab", True),
    ],
)
def test_answers_occur_without_regard_to_case(entry: str, text: str, found: bool) -> None:
    assert occurs(entry, text) is found


def test_patterns_of_people_are_matched_by_re2_which_never_goes_back() -> None:
    """Time is linear by the engine, so that it is the engine that is tested, not a clock."""
    assert isinstance(answers._search("re:(c|ca)*t", "none"), type(re2.compile("x")))
    assert isinstance(answers._search("re:a", "none"), type(re2.compile("x")))


def test_only_bundled_answers_may_look_ahead() -> None:
    ahead = [entry for entry in ENTRIES if "(?!" in entry]
    assert ahead
    assert checked(ahead, where="f:1") == tuple(ahead)
    with pytest.raises(LabError, match="look-ahead"):
        checked([ahead[0] + "s"], where="f:1")


def test_every_recorded_verdict_follows_from_pythons_engine_and_from_ours() -> None:
    """The verdict is recorded from Python's engine; both give it for each bundled prompt and each recorded reply."""
    prompts = {prompt.id: prompt for name in SETS for prompt in bundled(name).prompts}
    patterns = {entry: re.compile(entry.removeprefix("re:"), re.IGNORECASE) for entry in ENTRIES if entry[:3] == "re:"}
    pairs = set()
    for path in sorted((ROOT / "checkpoints" / "records").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            pairs.add((row["id"], row["reply"], row["correct"]))
    assert len(pairs) > 5000
    for name, reply, correct in pairs:
        assert is_correct(prompts[name], reply) is correct
        for entry in prompts[name].accept:
            if entry in patterns:
                assert occurs(entry, reply.replace("\u2019", "'")) == bool(
                    patterns[entry].search(reply.replace("\u2019", "'"))
                )
