"""What the card says about a turn."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from lab.chat.take_turn import TurnUpdate, answer
from lab.ui.chat.card import card, code, decided, decision, gauge
from lab.workbench.workbench import Workbench


def test_a_comparison_that_rounding_would_hide_is_said_in_words(workbench: Workbench) -> None:
    update = TurnUpdate.of(answer(workbench.model("v4"), "Hello", gated=False, max_new_bytes=8))
    near = replace(update, value=0.5, threshold=0.50000006, gated=True, turn=None)
    assert decision(near) == "answered · abstain_p 0.500 < 0.50000006"
    assert decision(replace(near, threshold=0.5, abstained=True)) == "abstained · abstain_p 0.500 ≥ 0.5"


def test_the_pill_never_says_answered_over_the_models_own_refusal(workbench: Workbench) -> None:
    turn = replace(answer(workbench.model("v4"), "Hello", threshold=1.0, max_new_bytes=8), reply="Yes.")
    for reply, word in (("Yes.", "answered"), ("I don't know.", "declined in its own words")):
        own = TurnUpdate.of(replace(turn, reply=reply))
        assert decision(own).startswith(f"{word} · abstain_p ")
        assert decision(TurnUpdate.of(replace(turn, reply=reply, gated=False))).startswith(f"{word}, gate off · ")
        assert (decided(own)[0] == "Answers") == (word == "answered")


def test_a_reply_that_was_withheld_when_it_was_written_says_by_which_comparison(workbench: Workbench) -> None:
    turn = answer(workbench.model("v4"), "Hello", signal="max_softmax_mean", threshold=1.0, max_new_bytes=8)
    turn = replace(turn, signals={**turn.signals, "max_softmax_mean": 0.31}, threshold=0.52)
    update = TurnUpdate.of(turn)
    assert decision(update) == "withheld after it was written · max_softmax_mean 0.310 ≤ 0.52"
    told = "Withheld after it was written: its output confidence (mean) 0.310 is under the limit 0.52."
    assert told in card(update)
    assert "at or under the limit 0.31." in card(replace(update, threshold=0.31))
    running = replace(update, turn=None, value=None, abstained=False, withdrawn=False)
    assert decision(running) == "decides when the reply is written"
    assert decided(running)[0] == "Not decided before it is written"


@pytest.mark.parametrize(("value", "limit"), [(-40.0, -60.0), (700.0, 20.0), (0.2, 0.5), (0.0, 0.0), (-1.0, 3.0)])
def test_the_gauge_holds_values_of_any_unit(workbench: Workbench, value: float, limit: float) -> None:
    turn = answer(workbench.model("v4"), "Hello", signal="router_entropy_var", threshold=1.0, max_new_bytes=4)
    drawn = gauge(replace(TurnUpdate.of(turn), value=value, threshold=limit))
    bar, at = (float(own) for own in re.findall(r"(?:width|<b style=.left):([\d.]+)%", drawn))
    assert 0 <= bar <= 100
    assert 0 <= at <= 100
    assert value == limit or (bar > at) == (value > limit)


def test_texts_of_others_are_escaped(workbench: Workbench) -> None:
    turn = answer(workbench.model("v4"), "<b>&</b>", gated=False, max_new_bytes=8)
    assert "<b>&" not in code(turn, own_limit=True, gated=False)
    assert "&lt;i&gt;" in card(TurnUpdate.of(turn), source="<i>", notes=("<i>",))
