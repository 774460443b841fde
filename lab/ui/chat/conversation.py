"""A visitor's chat as a value."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from lab.chat.turn import Turn, TurnUpdate
from lab.ui.heatmap import Payload, payload

ROUTED = 8
"""Turns of a mixture of experts before the last one whose experts can still be drawn."""


@dataclass(frozen=True)
class Said:
    """One exchange as it stands on the page. ungated: what the gate hid. details: lines shown on request.

    card, code: what stands beside the chat while this turn is looked at, with what `drawn` gives. turn: all of it, once
    it is finished; from then on `picture` is None, because it follows from that: a visitor's chat must stay small.
    """

    prompt: str
    reply: str
    decision: str
    details: str
    card: str
    picture: Payload | None
    code: str = ""
    ungated: str | None = None
    stopped: bool = False
    turn: Turn | None = None

    @property
    def drawn(self) -> Payload | None:
        """The picture of the gates."""
        return self.picture if self.turn is None else payload(TurnUpdate.of(self.turn))

    @property
    def light(self) -> Said:
        """The same without the experts of every token, which take a hundred times what the rest does."""
        if self.turn is None or self.turn.tokens is None or self.turn.tokens.acting is None:
            return self
        return replace(self, turn=replace(self.turn, tokens=replace(self.turn.tokens, acting=None)))


@dataclass(frozen=True)
class Conversation:
    """Exchanges, oldest first. Switching models keeps them: the next model reads them as its own past."""

    turns: tuple[Said, ...] = field(default=())

    def with_last(self, said: Said, *, at: int) -> Conversation:
        """These turns with `said` at place `at`, and nothing after it; of the last ones alone experts are kept."""
        early = max(0, at - ROUTED)
        return Conversation((*(own.light for own in self.turns[:early]), *self.turns[early:at], said))

    def without_last(self) -> Conversation:
        return Conversation(self.turns[:-1])

    @property
    def history(self) -> list[tuple[str, str]]:
        return [(said.prompt, said.reply) for said in self.turns if said.reply.strip()]
