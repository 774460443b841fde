"""A visitor's chat as a value, and who may write into it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from lab.chat.turn import Turn, TurnUpdate
from lab.ui.heatmap import Payload, payload

ROUTED = 8
"""Turns of a mixture of experts before the last one whose experts can still be drawn."""
OVERTAKEN = -1
"""The number of a turn on the floor that never came."""


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


class Floor:
    """Who may still write into a visitor's chat: what was pressed last, in whatever order it arrives.

    The page cancels a stream that it knows of; one whose request is still on its way goes on, can reach the server
    behind the Clear that was pressed after it, and a cancelled one can have an update on its way to the page. Without
    this either would fill a chat that was just cleared. So every event carries when it was pressed. One object serves
    all events of a visitor; Gradio gives each visitor a copy, which begins anew.

    pressed: milliseconds since the page was opened, of one clock for all events; None for now.
    """

    def __init__(self) -> None:
        self._holder = 0
        self._pressed = 0.0
        self._speaking = 0
        self._changed = threading.Condition()

    def __deepcopy__(self, memo: dict[int, Any]) -> Floor:
        return Floor()

    def take(self, *, pressed: float | None = None) -> int:
        """The floor, away from whoever had it; the number to ask `held` with, which nobody holds where something that
        was pressed later came first."""
        with self._changed:
            if self.overtaken(pressed):
                return OVERTAKEN
            self._pressed = self._pressed if pressed is None else pressed
            self._holder += 1
            return self._holder

    def overtaken(self, pressed: float | None) -> bool:
        """Whether something that was pressed later has already had the floor."""
        return pressed is not None and pressed < self._pressed

    def held(self, number: int) -> bool:
        """Whether nobody has taken the floor since."""
        return number == self._holder

    @contextmanager
    def speaking(self, *, pressed: float | None = None) -> Iterator[int]:
        """The floor for a stream, which is heard until this ends."""
        with self._changed:
            self._speaking += 1
        try:
            yield self.take(pressed=pressed)
        finally:
            with self._changed:
                self._speaking -= 1
                self._changed.notify_all()

    def silence(self, *, patience: float) -> bool:
        """Wait until no stream is heard any more, at most `patience` seconds; whether it came to that."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._speaking, patience)


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
