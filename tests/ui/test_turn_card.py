"""What the card says about a turn."""

from __future__ import annotations

from dataclasses import replace

from lab.chat.take_turn import TurnUpdate, answer
from lab.ui.chat.card import card, code, decision
from lab.workbench.workbench import Workbench


def test_a_comparison_that_rounding_would_hide_is_said_in_words(workbench: Workbench) -> None:
    update = TurnUpdate.of(answer(workbench.model("v4"), "Hello", gated=False, max_new_bytes=8))
    near = replace(update, abstain_p=0.5, threshold=0.50000006)
    assert decision(near) == "answered · abstain_p 0.500 < 0.50000006"
    assert (
        decision(replace(update, abstain_p=0.5, threshold=0.5, abstained=True)) == "abstained · abstain_p 0.500 ≥ 0.5"
    )


def test_texts_of_others_are_escaped(workbench: Workbench) -> None:
    turn = answer(workbench.model("v4"), "<b>&</b>", gated=False, max_new_bytes=8)
    assert "<b>&" not in code(turn, own_limit=True, gated=False)
    assert "&lt;i&gt;" in card(TurnUpdate.of(turn), source="<i>", notes=("<i>",))
