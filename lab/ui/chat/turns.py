"""What the Chat tab does with a question: one model's turn, or several models' answers, streamed to the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import gradio as gr

from lab.chat import deciding, monitored, side_by_side
from lab.chat.take_turn import TurnUpdate, redecided, take_turn
from lab.errors import LabError
from lab.threshold import operating_point
from lab.threshold.best import ABSTAIN
from lab.ui import guard
from lab.ui.chat import card as turn_card
from lab.ui.chat import decides, log, starters
from lab.ui.chat.conversation import Conversation
from lab.ui.chat.decides import NOTHING, Handed
from lab.ui.chat.said import said_of
from lab.ui.chat.side_by_side import Compared, Run, html
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.floor import Floor
from lab.ui.pace import newest
from lab.workbench.workbench import Workbench

MOST_TURNS = 96
"""Of one chat, each of which is kept whole; the model reads the last of them only."""
FIRST_BYTE = 2
"""Updates left out at the start: the prompt is read, and a space is written; the first letter follows at once."""


class Screen(NamedTuple):
    """What an event writes, in the order of the tab's outputs; what it leaves alone is skipped."""

    prompt: Any = gr.skip()
    log: Any = gr.skip()
    answers: Any = gr.skip()
    card: Any = gr.skip()
    picture: Any = gr.skip()
    code: Any = gr.skip()
    said: Any = gr.skip()
    compared: Any = gr.skip()
    asked: Any = gr.skip()


class Options(NamedTuple):
    """What is chosen beside the question. threshold: of the signal. pressed: as `Floor` has it."""

    mode: str
    expr: str
    models: Sequence[str]
    threshold: float
    gated: bool
    longest: float
    handed: Handed = NOTHING
    signal: str = ABSTAIN
    pressed: float | None = None


@dataclass(frozen=True)
class Turns:
    """Every event asks its floor before it writes: a chat that was cleared, or asked again, is not filled by it."""

    workbench: Workbench

    def ask(self, prompt: str, said: Conversation, compared: Compared, floor: Floor, *options: Any) -> Iterator[Screen]:
        """The question in the box, which is emptied once it was read and then belongs to the next one. A running answer
        makes way for a new question."""
        chosen = Options(*options)
        empty = isinstance(prompt, str) and not prompt.strip()
        with floor.answering((prompt, chosen._replace(pressed=None)), empty=empty, pressed=chosen.pressed) as new:
            if not new:
                yield Screen()
                return
            emptied = False
            for screen in self.answer(prompt, said, compared, floor, *options):
                yield screen if emptied or screen == Screen() else screen._replace(prompt="")
                emptied = True
        yield Screen()  # Gradio sends a stream's last screen once more when it ends, and the box may be in use by then

    def answer(
        self, prompt: str, said: Conversation, compared: Compared, floor: Floor, *options: Any
    ) -> Iterator[Screen]:
        """A question to one model or to several; the prompt box keeps what is in it."""
        chosen = Options(*options)
        if chosen.mode not in (ONE, SIDE):
            raise LabError("no such mode", expected=f"{ONE} or {SIDE}", found=repr(chosen.mode)[:40])
        prompt = guard.checked_prompt(prompt)
        screens = self.several(prompt, floor, chosen) if chosen.mode == SIDE else self.one(prompt, said, floor, chosen)
        for screen in screens:
            yield screen if screen == Screen() else screen._replace(asked=prompt)

    def start(
        self, said: Conversation, compared: Compared, floor: Floor, event: gr.EventData, *options: Any
    ) -> Iterator[Screen]:
        """A starter that was pressed."""
        prompt = starters.chosen(guard.sent(event, "starter"))
        yield from self.answer(prompt, said, compared, floor, *options)

    def retry(self, said: Conversation, compared: Compared, floor: Floor, *options: Any) -> Iterator[Screen]:
        """The last question again, with the models and the limit chosen now."""
        last = last_question(said, compared, mode=Options(*options).mode)
        yield from self.answer(last, said.without_last(), compared, floor, *options)

    def edited(
        self, said: Conversation, compared: Compared, floor: Floor, event: gr.EventData, *options: Any
    ) -> Iterator[Screen]:
        """An earlier question in new words, asked in its old place; what came after it is gone."""
        place = log.place(said, event)
        text = guard.checked_prompt(guard.sent(event, "value"))
        yield from self.answer(text, Conversation(said.turns[:place]), compared, floor, *options)

    def one(self, prompt: str, said: Conversation, floor: Floor, chosen: Options) -> Iterator[Screen]:
        """One model's turn, after those before it."""
        if len(said.turns) >= MOST_TURNS:
            raise LabError("this chat is full", expected=f"at most {MOST_TURNS} turns", todo="clear it first")
        loaded = self.workbench.any(guard.checked_model(chosen.expr))
        length = guard.checked_count(chosen.longest, name="reply length", most=guard.MAX_REPLY_BYTES)
        place, history = len(said.turns), said.history
        signal, limit = chosen.signal, chosen.threshold
        deciding.check(loaded, signal)
        source = decides.source(self.workbench, loaded, limit, signal=signal, handed=chosen.handed)
        opening = operating_point.opening(self.workbench, loaded.expr)
        own = decides.is_opening(opening, signal=signal, limit=limit)
        updates = take_turn(
            loaded, prompt, history=history, signal=signal, threshold=limit, source=source, max_new_bytes=length,
            gated=chosen.gated, reveal=True,
        )  # fmt: skip
        with floor.speaking(pressed=chosen.pressed) as ours:
            for update in newest(updates, skip=FIRST_BYTE):
                if not floor.held(ours):
                    yield Screen()  # Gradio sends a stream's last screen once more when it ends
                    return
                now = said_of(update, prompt=prompt, source=source)
                if update.turn:
                    code = turn_card.code(
                        update.turn, own_limit=own, gated=chosen.gated, longest=length, afresh=not history
                    )
                    now = replace(now, code=code)
                said = said.with_last(now, at=place)
                written = log.shown(said, running=update.turn is None)
                yield Screen(log=written, card=now.card, picture=now.drawn, code=now.code, said=said)

    def several(self, prompt: str, floor: Floor, chosen: Options) -> Iterator[Screen]:
        """The answers of several models, each read afresh and decided by what works best on it, at its own limit."""
        asked = list(chosen.models or ())[: side_by_side.MOST + 1]  # one too many is refused before more are loaded
        loaded = [self.workbench.any(guard.checked_model(expr)) for expr in asked]
        length = guard.checked_count(chosen.longest, name="reply length", most=guard.MAX_REPLY_BYTES)
        points = [operating_point.opening(self.workbench, each.expr) for each in loaded]
        by = [(point.signal, point.threshold, point.source) for point in points]
        rounds = side_by_side.take_turns(loaded, prompt, by=by, max_new_bytes=length, gated=chosen.gated)
        with floor.speaking(pressed=chosen.pressed) as ours:
            for updates in newest(rounds, skip=FIRST_BYTE):
                if not floor.held(ours):
                    yield Screen()  # Gradio sends a stream's last screen once more when it ends
                    return
                runs = []
                for each, update, point in zip(loaded, updates, points, strict=True):
                    options = {"own_limit": True, "gated": chosen.gated, "longest": length}
                    code = turn_card.code(update.turn, **options) if update.turn else ""
                    runs.append(Run(each.expr, each.digest, update, point.source, code))
                compared = Compared(prompt, tuple(runs))
                yield Screen(answers=html(compared, running=True), picture=compared.picture, code="", compared=compared)

    def limit_moved(
        self, said: Conversation, floor: Floor, expr: str, threshold: float, gated: bool, longest: float,
        handed: Handed = NOTHING, signal: str = ABSTAIN, pressed: float | None = None,
    ) -> Screen:  # fmt: skip
        """The last reply under the new limit, or by the new signal, at once and without writing it again, if it is this
        model's and nothing was pressed since."""
        last = said.turns[-1] if said.turns else None
        if last is None or last.turn is None or last.turn.model != expr or not gated:
            return Screen()
        loaded = self.workbench.any(guard.checked_model(expr))
        if (signal, threshold) == (last.turn.signal, last.turn.threshold):
            return Screen()
        opening = operating_point.opening(self.workbench, loaded.expr)
        own = decides.is_opening(opening, signal=signal, limit=threshold)
        source = decides.source(self.workbench, loaded, threshold, signal=signal, handed=handed)
        read = monitored.with_monitor(loaded, last.turn, signal)
        turn = redecided(read, threshold=threshold, signal=signal, source=source)
        now = said_of(TurnUpdate.of(turn), prompt=last.prompt, source=source)
        alone = not said.without_last().history
        code = turn_card.code(turn, own_limit=own, gated=True, longest=int(longest), afresh=alone)
        said = said.with_last(replace(now, code=code), at=len(said.turns) - 1)
        if floor.overtaken(pressed):
            return Screen()
        return Screen(log=log.shown(said), card=now.card, picture=now.drawn, code=code, said=said)

    def look_back(
        self, said: Conversation, floor: Floor, pressed: float | None, event: gr.EventData
    ) -> tuple[Any, Any, Any]:
        """Card, picture and code of the turn that was clicked; nothing if the chat was cleared or asked since."""
        turn = said.turns[log.place(said, event)]
        nothing = gr.skip()
        if floor.overtaken(pressed):
            return nothing, nothing, nothing
        return turn.card, turn.drawn, turn.code


def last_question(said: Conversation, compared: Compared, *, mode: str) -> str:
    """What was asked last in a mode. Raises: LabError where nothing was."""
    last = compared.prompt if mode == SIDE else said.turns[-1].prompt if said.turns else ""
    if not last:
        raise LabError("nothing was asked yet", todo="ask something first")
    return last
