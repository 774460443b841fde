"""What the Chat tab does with a question: one model's turn, or several models' answers, streamed to the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import gradio as gr

from lab.chat import side_by_side
from lab.chat.take_turn import TurnUpdate, redecided, take_turn
from lab.errors import LabError
from lab.probe.prompts import bundled
from lab.threshold.markers import name_of
from lab.ui import guard, wording
from lab.ui.chat import card as turn_card
from lab.ui.chat import log, starters
from lab.ui.chat.conversation import Conversation, Floor, Said
from lab.ui.chat.side_by_side import Compared, Run, html
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.heatmap import Payload, payload
from lab.ui.pace import newest
from lab.workbench.loaded import PAPER_THRESHOLD, LoadedModel
from lab.workbench.workbench import Workbench

Handed = tuple[float, str]
"""A limit that another tab gave and what it is there, in words; none where the words are empty."""
MOST_TURNS = 100
"""Of one chat, each of which is kept whole; the model reads the last of them only."""
PATIENCE = 5.0
"""Seconds that Clear waits for a stream to end; its next update finds that it has lost the floor."""
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


class Options(NamedTuple):
    """What is chosen beside the question."""

    mode: str
    expr: str
    models: Sequence[str]
    threshold: float
    gated: bool
    longest: float
    handed: Handed = (0.0, "")


@dataclass(frozen=True)
class Turns:
    """Every stream asks its floor before it writes: a chat that was cleared, or asked again, is not filled by it."""

    workbench: Workbench

    def ask(self, prompt: str, said: Conversation, compared: Compared, floor: Floor, *options: Any) -> Iterator[Screen]:
        """A question to one model or to several; the prompt box is emptied only once it was read."""
        chosen = Options(*options)
        if chosen.mode not in (ONE, SIDE):
            raise LabError("no such mode", expected=f"{ONE} or {SIDE}", found=repr(chosen.mode)[:40])
        prompt = guard.checked_prompt(prompt)
        yield from self.several(prompt, floor, chosen) if chosen.mode == SIDE else self.one(prompt, said, floor, chosen)

    def start(
        self, said: Conversation, compared: Compared, floor: Floor, event: gr.EventData, *options: Any
    ) -> Iterator[Screen]:
        """A starter that was pressed; the prompt box keeps what is in it."""
        prompt = starters.chosen(guard.sent(event, "starter"))
        for screen in self.ask(prompt, said, compared, floor, *options):
            yield screen._replace(prompt=gr.skip())

    def retry(self, said: Conversation, compared: Compared, floor: Floor, *options: Any) -> Iterator[Screen]:
        """The last question again, with the models and the limit chosen now."""
        last = _last(said, compared, mode=Options(*options).mode)
        for screen in self.ask(last, said.without_last(), compared, floor, *options):
            yield screen._replace(prompt=gr.skip())

    def edited(
        self, said: Conversation, compared: Compared, floor: Floor, event: gr.EventData, *options: Any
    ) -> Iterator[Screen]:
        """An earlier question in new words, asked in its old place; what came after it is gone."""
        place = log.place(said, event)
        text = guard.checked_prompt(guard.sent(event, "value"))
        for screen in self.ask(text, Conversation(said.turns[:place]), compared, floor, *options):
            yield screen._replace(prompt=gr.skip())

    def one(self, prompt: str, said: Conversation, floor: Floor, chosen: Options) -> Iterator[Screen]:
        """One model's turn, after those before it."""
        if len(said.turns) >= MOST_TURNS:
            raise LabError("this chat is full", expected=f"at most {MOST_TURNS} turns", todo="clear it first")
        loaded = self.workbench.model(guard.checked_model(chosen.expr))
        length = guard.checked_count(chosen.longest, name="reply length", most=guard.MAX_REPLY_BYTES)
        place, history = len(said.turns), said.history
        source = limit_source(self.workbench, loaded, chosen.threshold, handed=chosen.handed)
        own = is_own(loaded, chosen.threshold)
        updates = take_turn(
            loaded, prompt, history=history, threshold=None if own else chosen.threshold, max_new_bytes=length,
            gated=chosen.gated, reveal=True,
        )  # fmt: skip
        with floor.speaking() as ours:
            for update in newest(updates, skip=FIRST_BYTE):
                if not floor.held(ours):
                    yield Screen()  # Gradio sends a stream's last screen once more when it ends
                    return
                now = _said(update, prompt=prompt, source=source)
                if update.turn:
                    code = turn_card.code(
                        update.turn, own_limit=own, gated=chosen.gated, longest=length, afresh=not history
                    )
                    now = replace(now, code=code)
                said = said.with_last(now, at=place)
                written = log.shown(said, running=update.turn is None)
                yield Screen("", written, card=now.card, picture=now.drawn, code=now.code, said=said)

    def several(self, prompt: str, floor: Floor, chosen: Options) -> Iterator[Screen]:
        """The answers of several models, each read afresh and at its own limit."""
        asked = list(chosen.models or ())[: side_by_side.MOST + 1]  # one too many is refused before more are loaded
        loaded = [self.workbench.model(guard.checked_model(expr)) for expr in asked]
        length = guard.checked_count(chosen.longest, name="reply length", most=guard.MAX_REPLY_BYTES)
        rounds = side_by_side.take_turns(loaded, prompt, max_new_bytes=length, gated=chosen.gated)
        with floor.speaking() as ours:
            for updates in newest(rounds, skip=FIRST_BYTE):
                if not floor.held(ours):
                    yield Screen()  # Gradio sends a stream's last screen once more when it ends
                    return
                runs = []
                for each, update in zip(loaded, updates, strict=True):
                    options = {"own_limit": True, "gated": chosen.gated, "longest": length}
                    code = turn_card.code(update.turn, **options) if update.turn else ""
                    runs.append(Run(each.expr, each.digest, update, each.threshold_source, code))
                compared = Compared(prompt, tuple(runs))
                yield Screen(
                    "", answers=html(compared, running=True), picture=compared.picture, code="", compared=compared
                )

    def limit_moved(
        self, said: Conversation, expr: str, threshold: float, gated: bool, longest: float, handed: Handed = (0.0, "")
    ) -> Screen:
        """The last reply under the new limit, at once and without writing it again, if it is this model's."""
        last = said.turns[-1] if said.turns else None
        if last is None or last.turn is None or last.turn.model != expr or not gated:
            return Screen()
        loaded = self.workbench.model(guard.checked_model(expr))
        own = is_own(loaded, threshold)
        turn = redecided(last.turn, threshold=threshold)
        if turn.threshold == last.turn.threshold:
            return Screen()
        source = limit_source(self.workbench, loaded, threshold, handed=handed)
        now = _said(TurnUpdate.of(turn), prompt=last.prompt, source=source)
        alone = not said.without_last().history
        code = turn_card.code(turn, own_limit=own, gated=True, longest=int(longest), afresh=alone)
        said = said.with_last(replace(now, code=code), at=len(said.turns) - 1)
        return Screen(log=log.shown(said), card=now.card, picture=now.drawn, code=code, said=said)

    def look_back(self, said: Conversation, event: gr.EventData) -> tuple[str, Payload | None, str]:
        """Card, picture and code of the turn that was clicked."""
        turn = said.turns[log.place(said, event)]
        return turn.card, turn.drawn, turn.code


def stopped(said: Conversation, compared: Compared, floor: Floor) -> tuple[log.Log, str]:
    """The chat log and the comparison with what was written so far, marked as stopped."""
    floor.take()
    return log.shown(said), html(compared)


def cleared(mode: str, floor: Floor) -> Iterator[Screen]:
    """Nothing, in the mode that is shown; the other one keeps what it has.

    Once more where a stream was still being heard, so that this is the last word.
    """
    ours = floor.take()
    empty = Screen(answers=html(Compared()), picture=None, code="", compared=Compared())
    if mode != SIDE:
        empty = Screen(
            log=log.shown(Conversation()), card=turn_card.card(None), picture=None, code="", said=Conversation()
        )
    yield empty
    if floor.silence(patience=PATIENCE) and floor.held(ours):
        yield empty
    yield Screen()  # Gradio sends a stream's last screen once more when it ends


def edit_last(said: Conversation, compared: Compared, floor: Floor, mode: str) -> Screen:
    """The last question back in the box and its turn gone."""
    last = _last(said, compared, mode=mode)
    floor.take()
    if mode == SIDE:
        return Screen(last)
    before = said.without_last()
    turn = before.turns[-1] if before.turns else None
    card, picture, code = (turn.card, turn.drawn, turn.code) if turn else (turn_card.card(None), None, "")
    return Screen(last, log.shown(before), card=card, picture=picture, code=code, said=before)


def _said(update: TurnUpdate, *, prompt: str, source: str) -> Said:
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


def is_own(loaded: LoadedModel, limit: float) -> bool:
    """Whether a limit is the model's own."""
    return limit == loaded.threshold


def limit_source(workbench: Workbench, loaded: LoadedModel, limit: float, *, handed: Handed = (0.0, "")) -> str:
    """Where a limit comes from, in words: one with a promise keeps its name in a link and on any other way here."""
    if is_own(loaded, limit):
        return loaded.threshold_source
    if limit == PAPER_THRESHOLD:
        return wording.PAPER_LIMIT
    if handed[1] and handed[0] == limit:
        return handed[1]
    known = workbench.known(loaded.expr, bundled("calibration"))
    name = None if known is None else name_of(loaded, known.records, limit)
    return wording.LIMIT_NAMES.get(name or "", wording.OWN_LIMIT)


def _last(said: Conversation, compared: Compared, *, mode: str) -> str:
    last = compared.prompt if mode == SIDE else said.turns[-1].prompt if said.turns else ""
    if not last:
        raise LabError("nothing was asked yet", todo="ask something first")
    return last
