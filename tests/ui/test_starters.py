"""The prompts to begin with: one of every kind, and none of them from a held-out set."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lab.errors import LabError
from lab.probe.prompts import REGIMES
from lab.ui.chat.starters import chosen
from lab.ui.chat.wording import STARTERS

PROMPTS = Path(__file__).resolve().parents[2] / "prompts"


def plain(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def test_every_regime_has_a_starter() -> None:
    assert {*REGIMES, "greeting", "idk_gate"} == {starter.regime for starter in STARTERS}
    assert len({plain(starter.text) for starter in STARTERS}) == len(STARTERS)


def test_no_starter_is_a_held_out_prompt() -> None:
    held_out = {
        plain(json.loads(line)["prompt"])
        for path in PROMPTS.glob("*.jsonl")
        for line in path.read_text("utf-8").splitlines()
    }
    assert len(held_out) > 500
    assert not {plain(starter.text) for starter in STARTERS} & held_out


def test_the_long_one_is_long_and_fits() -> None:
    (long,) = [starter.text for starter in STARTERS if starter.regime == "long_input"]
    assert 165 <= len(long.encode()) + 15 <= 230


@pytest.mark.parametrize("number", [-1, len(STARTERS), 1.0, True, None, "0"])
def test_a_number_that_no_button_has_is_refused(number: object) -> None:
    with pytest.raises(LabError, match="no such starter"):
        chosen(number)
