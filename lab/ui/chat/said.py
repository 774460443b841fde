"""A turn as the page keeps it while it is written and afterwards."""

from __future__ import annotations

from lab.chat.take_turn import TurnUpdate
from lab.ui.chat import card as turn_card
from lab.ui.chat.conversation import Said
from lab.ui.heatmap import payload


def said_of(update: TurnUpdate, *, prompt: str, source: str) -> Said:
    """source: where the limit is from."""
    turn = update.turn
    return Said(
        prompt=prompt,
        reply=update.reply,
        decision=turn_card.decision(update),
        details=turn_card.details(turn, source=source) if turn else "",
        card=turn_card.card(update, source=source, notes=turn.notes if turn else ()),
        picture=None if turn else payload(update),
        ungated=update.ungated,
        stopped=turn is None,
        turn=turn,
    )
