"""Records that cannot be counted together are refused wherever something is counted."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.evaluation.contrasts import Contrasts
from lab.evaluation.evaluation import evaluate
from lab.evaluation.paired import compared
from lab.probe import records as record_lines
from lab.probe.one_measurement import check_one_measurement
from lab.probe.records import Record
from lab.threshold.abstention import abstention
from lab.threshold.board import board
from lab.threshold.calibration import calibrate
from lab.threshold.cost import cheapest
from lab.threshold.held_out import halves, tried_on
from model.errors import LabError
from tests.lab.made_records import random_records

RECORDS = random_records(0, sizes={"in_domain": 60, "gibberish": 8})
OTHER = {"max_new_bytes": 96, "greedy": True}
MIXTURES: dict[str, tuple[Callable[[list[Record]], list[Record]], str]] = {
    "two models": (lambda own: [*own[:5], *(replace(r, model_digest="n" * 64) for r in own[5:])], "one model_digest"),
    "one of another model": (lambda own: [replace(own[0], model_digest="n" * 64), *own[1:]], "one model_digest"),
    "one without a model": (lambda own: [replace(own[0], model_digest=""), *own[1:]], "one model_digest"),
    "two prompt sets": (lambda own: [replace(own[0], probe_digest="q" * 64), *own[1:]], "one probe_digest"),
    "two lengths": (lambda own: [*own[:30], *(replace(r, decoding=OTHER) for r in own[30:])], "one decoding"),
    "one sampled": (
        lambda own: [replace(own[0], decoding={"max_new_bytes": 48, "greedy": False}), *own[1:]],
        "one decoding",
    ),
    "a prompt twice": (lambda own: [*own, replace(own[3], id="again")], "record again.*'in_domain-3' again"),
    "a prompt in other letters": (
        lambda own: [*own, replace(own[3], id="again", prompt=f" {own[3].prompt.upper()}!")],
        "record again.*every prompt once",
    ),
    "a prompt as another kind": (
        lambda own: [*own, replace(own[3], id="again", regime="gibberish")],
        "record again.*every prompt once",
    ),
    "an id twice": (lambda own: [*own, replace(own[3], prompt="quite another")], "ids must be unique"),
}
ASKED: dict[str, Callable[[Sequence[Record]], object]] = {
    "score": lambda own: evaluate(own, n_resamples=10),
    "calibrate": lambda own: calibrate(own, signal="abstain_p", method="ltt", alpha=0.05),
    "cost": lambda own: calibrate(own, signal="abstain_p", method="cost"),
    "held out": lambda own: halves(own, signal="abstain_p", alpha=0.1),
    "tested on": lambda own: tried_on(calibrate(RECORDS, signal="abstain_p"), RECORDS, renamed(own)),
    "cheapest": lambda own: cheapest(own, signal="abstain_p", ratio=1.0),
    "threshold": lambda own: abstention(own, signal="abstain_p", threshold=0.5),
    "board": lambda own: board(own, signal="abstain_p", markers=[], start=0.5, names={}),
    "board's calibration": lambda own: board(
        RECORDS, signal="abstain_p", markers=[], start=0.5, names={}, calibration=own
    ),
    "pairs": lambda own: compared({"one": own, "other": own}, n_resamples=10),
    "contrasts": lambda own: Contrasts(own, n_resamples=10, seed=0),
}


def renamed(records: Sequence[Record]) -> list[Record]:
    return [replace(own, prompt=f"new {own.prompt}") for own in records]


@pytest.mark.parametrize("what", MIXTURES)
@pytest.mark.parametrize("asked", ASKED)
def test_a_mixture_is_refused_everywhere(asked: str, what: str) -> None:
    mix, says = MIXTURES[what]
    if asked == "tested on" and "model" in what:
        says = "different models"
    with pytest.raises(LabError, match=says):
        ASKED[asked](mix(list(RECORDS)))


@pytest.mark.parametrize("asked", ASKED)
def test_one_measurement_is_not(asked: str) -> None:
    ASKED[asked](RECORDS)


def test_prompts_that_are_not_given_are_not_compared() -> None:
    check_one_measurement([replace(own, prompt="") for own in RECORDS])
    symbols = [replace(RECORDS[0], prompt="???"), replace(RECORDS[1], prompt="!!!")]
    check_one_measurement(symbols)
    with pytest.raises(LabError, match="every prompt once"):
        check_one_measurement([symbols[0], replace(symbols[1], prompt="? ??")])


def test_different_decodings_are_not_paired() -> None:
    longer = [replace(own, decoding=OTHER) for own in RECORDS]
    with pytest.raises(LabError, match="one decoding"):
        compared({"one": RECORDS, "other": longer}, n_resamples=10)
    with pytest.raises(LabError, match="one decoding"):
        tried_on(calibrate(RECORDS, signal="abstain_p"), RECORDS, renamed(longer))
    with pytest.raises(LabError, match="one decoding"):
        board(RECORDS, signal="abstain_p", markers=[], start=0.5, names={}, calibration=longer)
    other = [replace(own, model_digest="n" * 64) for own in RECORDS]
    with pytest.raises(LabError, match="another model's records"):
        board(RECORDS, signal="abstain_p", markers=[], start=0.5, names={}, calibration=other)


@pytest.mark.parametrize("command", [["score"], ["calibrate", "--signal", "abstain_p", "--alpha", "0.05"]])
@pytest.mark.parametrize("what", list(MIXTURES))
def test_by_command_it_is_one_line(
    tmp_path: Path, command: list[str], what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [own.to_json() for own in MIXTURES[what][0](list(RECORDS))]
    (tmp_path / "f.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    assert main([command[0], str(tmp_path / "f.jsonl"), *command[1:]]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    record_lines.write(tmp_path / "f.jsonl", RECORDS)
    assert main([command[0], str(tmp_path / "f.jsonl"), *command[1:]]) == 0
