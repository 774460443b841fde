"""A recorded prompt put to the model once more."""

from __future__ import annotations

from dataclasses import dataclass

from lab.chat.take_turn import answer
from lab.chat.turn import Turn
from lab.probe.records import Record
from lab.signals import number
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel
from model.errors import LabError


@dataclass(frozen=True)
class Again:
    """A recorded prompt put to the model once more.

    same: the reply is the recorded one, byte for byte. differs: the largest difference of a signal of one number.
    """

    turn: Turn
    same: bool
    differs: float


def again(loaded: AnyModel, record: Record) -> Again:
    """The same prompt, decoded as it was for the record, without the gate. Raises: LabError for another model."""
    if loaded.digest != record.model_digest:
        raise LabError(
            "the record is another model's", expected=record.model_digest[:12], found=f"{loaded.digest[:12]}"
        )
    symbol = loaded.lm.shape.symbol if isinstance(loaded, Other) else "byte"
    turn = answer(loaded, record.prompt, gated=False, max_new_bytes=int(record.decoding[f"max_new_{symbol}s"]))
    pairs = [(number(record.signals, name), number(turn.signals, name)) for name in record.signals]
    differences = [abs(was - now) for was, now in pairs if was is not None and now is not None]
    return Again(turn, turn.reply == record.reply, max(differences, default=0.0))
