"""What the buttons of a chat do beside asking: Stop, Clear, Edit and the switch between one model and several."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gradio as gr

from lab.ui.chat import card as turn_card
from lab.ui.chat import log
from lab.ui.chat.conversation import Conversation
from lab.ui.chat.side_by_side import Compared, html
from lab.ui.chat.turns import Screen, last_question
from lab.ui.chat.wording import SIDE
from lab.ui.floor import Floor

PATIENCE = 5.0
"""Seconds that Clear waits for a stream to end; its next update finds that it has lost the floor."""


def stopped(said: Conversation, compared: Compared, floor: Floor, pressed: float | None = None) -> tuple[Any, Any]:
    """The chat log and the comparison with what was written so far, marked as stopped."""
    return so_far(said, compared) if floor.held(floor.take(pressed=pressed)) else (gr.skip(), gr.skip())


def so_far(said: Conversation, compared: Compared) -> tuple[log.Log, str]:
    """The chat log and the comparison, where nothing is written any more."""
    return log.shown(said), html(compared)


def switched(
    mode: str, said: Conversation, compared: Compared, floor: Floor, pressed: float | None = None
) -> list[Any]:
    """The columns of a mode, and the picture that belongs to it; what was running in the other one has stopped."""
    one = mode != SIDE
    columns = [gr.update(visible=shown) for shown in (one, one, not one, not one)]
    if not floor.held(floor.take(pressed=pressed)):
        return [*columns, *[gr.skip()] * 4]
    last = said.turns[-1] if said.turns else None
    picture = compared.picture if not one else last.drawn if last else None
    return [
        *columns,
        *so_far(said, compared),
        picture,
        last.code if one and last else "",
    ]


def cleared(mode: str, floor: Floor, pressed: float | None = None) -> Iterator[Screen]:
    """Nothing, in the mode that is shown; the other one keeps what it has.

    Once more where a stream was still being heard, so that this is the last word.
    """
    ours = floor.take(pressed=pressed)
    empty = Screen(answers=html(Compared()), picture=None, code="", compared=Compared())
    if mode != SIDE:
        empty = Screen(
            log=log.shown(Conversation()), card=turn_card.card(None), picture=None, code="", said=Conversation()
        )
    empty = empty._replace(asked="")
    if floor.held(ours):
        yield empty
        if floor.silence(patience=PATIENCE) and floor.held(ours):
            yield empty
    yield Screen()  # Gradio sends a stream's last screen once more when it ends


def edit_last(said: Conversation, compared: Compared, floor: Floor, mode: str, pressed: float | None = None) -> Screen:
    """The last question back in the box and its turn gone."""
    last = last_question(said, compared, mode=mode)
    if not floor.held(floor.take(pressed=pressed)):
        return Screen()
    if mode == SIDE:
        return Screen(last)
    before = said.without_last()
    turn = before.turns[-1] if before.turns else None
    card, picture, code = (turn.card, turn.drawn, turn.code) if turn else (turn_card.card(None), None, "")
    return Screen(last, log.shown(before), card=card, picture=picture, code=code, said=before)
