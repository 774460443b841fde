"""Probe files and the rules of correctness."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.probe import prompts
from lab.probe.correct import accepted, gated_correct, is_correct, is_denial, is_loop, is_refusal
from lab.probe.prompts import Prompt
from model.byte_text import REFUSAL
from model.errors import LabError


@pytest.mark.parametrize(
    "text",
    ["I don't know.", "I DO NOT KNOW", "I don’t know.", "i'm not sure", "Idk", "", "  \t", "No idea!",
     "It is unclear.", "I can't help you", "I can't answer that", "I can't tell", "unknown", "I don't have one"],
)  # fmt: skip
def test_refusals(text: str) -> None:
    assert is_refusal(text)


@pytest.mark.parametrize("text", ["Paris.", "I know.", "You can tell by the colour.", "I am sure."])
def test_no_refusals(text: str) -> None:
    assert not is_refusal(text)


def test_a_loop_has_a_trigram_five_times() -> None:
    assert is_loop("the the the the the ")
    assert is_loop("a" * 15)
    assert not is_loop("a" * 14)
    assert not is_loop("The capital of France is Paris.")


@given(st.text(max_size=60))
def test_a_loop_is_what_the_slow_definition_says(text: str) -> None:
    slow = len(text) >= 15 and any(
        sum(text[j : j + 3] == text[i : i + 3] for j in range(len(text) - 2)) >= 5 for i in range(len(text) - 2)
    )
    assert is_loop(text) == slow


def test_accept_is_whole_words_or_a_pattern() -> None:
    prompt = Prompt("a", "in_domain", "?", ("red and yellow", "re:\\bchicks?\\b"))
    assert accepted(prompt, "Mix RED  and yellow.")
    assert accepted(prompt, "Chicks!")
    assert not accepted(prompt, "Mix bored and yellow.")
    assert not accepted(prompt, "A chicken.")
    assert accepted(Prompt("a", "in_domain", "?", ("4",)), "It is 4.")
    assert not accepted(Prompt("a", "in_domain", "?", ("4",)), "It is 42.")


CASES = {
    "in_domain": ("Paris.", True, "Rome.", False, False),
    "ood_style": ("Paris.", True, "Paris, but I'm not sure.", False, False),
    "long_input": ("It is Paris.", True, "", False, False),
    "neo_false_inability": ("Rome.", True, "I don't know.", False, False),
    "ood_topic": ("I don't know.", True, "Rome.", False, True),
    "gibberish": ("", True, "Rome.", False, True),
    "factual_misleading": ("No, it is Paris.", True, "Because it is big.", False, True),
}


@pytest.mark.parametrize("regime", CASES)
def test_correct_by_regime(regime: str) -> None:
    right, yes, wrong, no, when_gated = CASES[regime]
    prompt = Prompt("a", regime, "?", ("Paris",))
    assert is_correct(prompt, right) is yes
    assert is_correct(prompt, wrong) is no
    assert is_correct(prompt, REFUSAL) is when_gated
    for correct in (True, False):
        assert gated_correct(regime, correct, abstained=False) is correct
        assert gated_correct(regime, correct, abstained=True) is when_gated
    assert gated_correct(regime, None, abstained=True) is None


@pytest.mark.parametrize("regime", sorted(prompts.REFUSABLE))
def test_where_a_refusal_is_due_an_accepted_answer_is_right_too_and_no_other(regime: str) -> None:
    named, unnamed = Prompt("a", regime, "?", ("Paris",)), Prompt("a", regime, "?")
    for reply, with_answer, without in (("It is Paris.", True, False), ("Rome.", False, False), (REFUSAL, True, True)):
        assert (is_correct(named, reply), is_correct(unnamed, reply)) == (with_answer, without)


def test_every_regime_has_a_rule() -> None:
    assert set(CASES) == set(prompts.REGIMES)


def test_denials() -> None:
    assert all(map(is_denial, ["No.", "Actually, it is Rome.", "That is not true.", "This is a myth."]))
    assert not any(map(is_denial, ["Noon.", "Because it is big.", "I have nothing."]))


def write(folder: Path, *rows: object) -> Path:
    path = folder / "set.jsonl"
    path.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows))
    return path


GOOD = {"id": "a", "regime": "in_domain", "prompt": "Capital of France?", "accept": ["Paris"]}


def test_load_keeps_order_and_digest(tmp_path: Path) -> None:
    path = write(tmp_path, GOOD, {"id": "b", "regime": "gibberish", "prompt": "zxcv"})
    found = prompts.load(path)
    assert [prompt.id for prompt in found.prompts] == ["a", "b"]
    assert found.digest == sha256(path.read_bytes()).hexdigest()
    assert found.name == "set"
    assert len(found) == 2


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("{", "not a JSON object"),
        ("[1]", "not a JSON object"),
        (GOOD | {"prompt": " "}, "'prompt' is missing"),
        (GOOD | {"id": 3}, "'id' is no text"),
        (GOOD | {"regime": "odd"}, "unknown regime"),
        (GOOD | {"accept": "Paris"}, "'accept' is not a list"),
        (GOOD | {"accept": []}, "needs 'accept'"),
        (GOOD | {"accept": ["re:("]}, "cannot be used"),
        (GOOD | {"prompt": "\ud800"}, "cannot be used"),
    ],
)
def test_load_refuses_with_the_line(tmp_path: Path, row: object, says: str) -> None:
    path = write(tmp_path, GOOD | {"id": "first"}, row)
    with pytest.raises(LabError, match=says) as error:
        prompts.load(path)
    assert f"{path}:2" in str(error.value)


def test_load_refuses_repeated_ids_and_empty_files(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="unique"):
        prompts.load(write(tmp_path, GOOD, GOOD))
    with pytest.raises(LabError, match="no prompts"):
        prompts.load(write(tmp_path, ""))
    with pytest.raises(LabError, match="cannot read"):
        prompts.load(tmp_path / "absent.jsonl")
    (tmp_path / "bad.jsonl").write_bytes(b"\xff\n")
    with pytest.raises(LabError, match="UTF-8"):
        prompts.load(tmp_path / "bad.jsonl")
    with pytest.raises(LabError, match="cannot read"):
        prompts.load(tmp_path)


def test_a_bundled_set_is_parsed_once_and_anew_when_its_file_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LAB_PROMPTS", str(tmp_path))
    file, row = tmp_path / "canary.jsonl", '{"id": "a", "regime": "canary", "prompt": "P?", "accept": ["%s"]}'
    for answer in ("one", "two", "one"):  # of one length, within one tick of the clock
        file.write_text(row % answer)
        assert prompts.bundled("canary").prompts[0].accept == (answer,)
        assert prompts.bundled("canary") is prompts.bundled("canary")
    file.write_text("{")
    with pytest.raises(LabError):
        prompts.bundled("canary")
    file.rename(tmp_path / "idk_gate.jsonl")
    with pytest.raises(LabError):
        prompts.bundled("canary")


def test_bundled_sets_load() -> None:
    assert len(prompts.bundled("probe_210")) == 210
    assert {prompt.regime for prompt in prompts.bundled("probe_210").prompts} == set(prompts.REGIMES)
