"""Chat: one prompt at a time, with the gate's decision and the gates of every byte beside it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import gradio as gr

from lab.chat import take_turn
from lab.errors import LabError
from lab.loaded import PAPER_THRESHOLD, LoadedModel, count_parameters
from lab.ui import conversation as log
from lab.ui import guard, pickers, wording
from lab.ui.conversation import Conversation, Floor, Said
from lab.ui.heatmap import Payload, heatmap, payload
from lab.ui.live import paced
from lab.workbench import Workbench

PATIENCE = 5.0
"""Seconds that Clear waits for a stream to end; its next update finds that it has lost the floor."""
DIGITS = 4
"""Of a limit on the screen; the model's own limit is used with all of its digits."""
Screen = tuple[Any, list[dict[str, Any]], str, Any, Conversation]
"""prompt box, chat log, decision card, picture, conversation"""


@dataclass(frozen=True)
class ChatTab:
    """What other tabs hand things to."""

    model: gr.Dropdown
    threshold: gr.Slider
    where: gr.Markdown
    about: gr.Markdown
    prompt: gr.Textbox

    def receivers(self) -> list[Any]:
        """The components that `hand_over` fills."""
        return [self.model, self.threshold, self.where, self.about]


@dataclass(frozen=True)
class _Handlers:
    workbench: Workbench

    def send(
        self, prompt: str, said: Conversation, floor: Floor, expr: str, threshold: float, gated: bool, longest: float
    ) -> Iterator[Screen]:
        """One turn, streamed; the prompt box is emptied only once the model has read the prompt."""
        prompt = guard.checked_prompt(prompt)
        loaded = self.workbench.model(guard.checked_model(expr))
        length = guard.checked_count(longest, name="reply length", most=guard.MAX_REPLY_BYTES)
        place, history = len(said.turns), said.history
        source = limit_source(loaded, threshold)
        limit = None if is_own(loaded, threshold) else threshold  # the model's own, with all its digits
        updates = take_turn(
            loaded, prompt, history=history, threshold=limit, max_new_bytes=length, gated=gated, reveal=True
        )
        with floor.speaking() as ours:
            for update in paced(updates):
                if not floor.held(ours):
                    return
                turn = update.turn
                card = log.card(update, source=source, notes=turn.notes if turn else ())
                picture = payload(update)
                now = Said(
                    prompt=prompt,
                    reply=update.reply,
                    decision=log.decision(update),
                    details=log.details(turn, source=source) if turn else "",
                    card=card,
                    picture=picture,
                    ungated=update.ungated,
                    stopped=turn is None,
                )
                said = said.with_last(now, at=place)
                yield "", log.messages(said, running=turn is None), card, picture, said

    def retry(self, said: Conversation, floor: Floor, *options: Any) -> Iterator[Screen]:
        """The last prompt again, with the model and the limit chosen now."""
        if not said.turns:
            raise LabError("there is nothing to retry", todo="ask something first")
        for screen in self.send(said.turns[-1].prompt, Conversation(said.turns[:-1]), floor, *options):
            yield (gr.skip(), *screen[1:])

    def look_back(self, said: Conversation, event: gr.SelectData) -> tuple[str, Payload | None]:
        """Card and picture of the turn that was clicked."""
        index = event.index[0] if isinstance(event.index, list | tuple) else event.index
        place = log.turn_of_message(said, int(index))
        if place is None:
            raise LabError("this turn is gone", todo="ask again")
        return said.turns[place].card, said.turns[place].picture

    def choose(self, expr: str) -> tuple[float, str, str]:
        """Limit, where it comes from, and the description of a model that was just picked."""
        loaded = self.workbench.model(guard.checked_model(expr))
        return round(loaded.threshold, DIGITS), limit_line(loaded, loaded.threshold), describe(loaded)

    def limit_moved(self, expr: str, threshold: float) -> str:
        """Where the limit on the slider comes from."""
        return limit_line(self.workbench.model(guard.checked_model(expr)), threshold) if expr else ""


def describe(loaded: LoadedModel) -> str:
    """A model's size and digest; for an expression also what it is, since no list says so."""
    size = f"{count_parameters(loaded.config):,} parameters, digest {loaded.digest[:12]}"
    return size if loaded.entry is not None else f"{loaded.expr}: {wording.model(loaded.expr)}. {size}"


def hand_over(workbench: Workbench, expr: str, *, limit: float | None = None) -> tuple[Any, float, str, str]:
    """A model and a limit for Chat, chosen elsewhere; without a limit the model's own. The conversation stays."""
    loaded = workbench.model(expr)
    limit = loaded.threshold if limit is None else limit
    return pickers.with_expression(workbench, expr), round(limit, DIGITS), limit_line(loaded, limit), describe(loaded)


def is_own(loaded: LoadedModel, limit: float) -> bool:
    """Whether a limit, as rounded on the screen, is the model's own."""
    return round(limit, DIGITS) == round(loaded.threshold, DIGITS)


def limit_source(loaded: LoadedModel, limit: float) -> str:
    """Where a limit comes from, in words."""
    if is_own(loaded, limit):
        return loaded.threshold_source
    return wording.PAPER_LIMIT if limit == PAPER_THRESHOLD else wording.OWN_LIMIT


def limit_line(loaded: LoadedModel, limit: float) -> str:
    """The same as a sentence."""
    source = limit_source(loaded, limit)
    return f"This limit is **{source}**{wording.CALIBRATED if 'operating point' in source else ''}."


def build(workbench: Workbench) -> ChatTab:
    """The tab's components and what they do."""
    do = _Handlers(workbench)
    begin = pickers.first(workbench) if pickers.problem(workbench) is None else None
    loaded = workbench.model(begin) if begin is not None else None
    said, floor = gr.State(Conversation()), gr.State(Floor())  # the floor is one object for all events of a visitor
    with gr.Row(equal_height=False):
        with gr.Column(scale=5, min_width=320):
            model = pickers.model_picker(workbench)
            about = gr.Markdown(describe(loaded) if loaded else "", elem_classes="soft")
            chat = gr.Chatbot(
                height=310, label="Chat", placeholder=wording.CHAT_EMPTY, buttons=["copy", "copy_all"],
                render_markdown=False, group_consecutive_messages=True, elem_id="chat", feedback_options=None,
            )  # fmt: skip
            with gr.Row(elem_classes="quiet-row", equal_height=True):
                prompt = gr.Textbox(
                    placeholder="Ask a short question", show_label=False, label="Your question", scale=6, lines=1,
                    max_lines=4, max_length=guard.MAX_PROMPT_CHARACTERS, elem_id="prompt", min_width=200,
                )  # fmt: skip
                send = gr.Button("Ask", variant="primary", scale=1, elem_id="send")
            with gr.Row(elem_classes="quiet-row"):
                stop = gr.Button("Stop", size="sm", elem_id="stop")
                again = gr.Button("Retry", size="sm", elem_id="retry")
                clear = gr.Button("Clear", size="sm", elem_id="clear")
            gr.Markdown("Try one:", elem_classes="starters-label")
            with gr.Row(elem_classes="starters"):
                starters = [(gr.Button(f"{kind}: {text}", size="sm"), text) for kind, text in wording.STARTERS]
        with gr.Column(scale=6, min_width=320):
            card = gr.HTML(log.card(None), elem_id="decision", apply_default_css=False)
            begin_at = round(loaded.threshold, DIGITS) if loaded else PAPER_THRESHOLD
            threshold = gr.Slider(0, 1, value=begin_at, step=0.001, label=wording.LIMIT, elem_id="limit")
            where = gr.Markdown(limit_line(loaded, loaded.threshold) if loaded else "", elem_classes="soft")
            with gr.Row(elem_classes="quiet-row"):
                own = gr.Button("Use the model's", size="sm", min_width=90)
                paper = gr.Button(f"Use {wording.PAPER_LIMIT}", size="sm", min_width=90)
            picture = heatmap()
            gr.Markdown(wording.COLOURS, elem_classes="soft")
            with gr.Accordion("More settings", open=False):
                gated = gr.Checkbox(True, label="Gate on", info="Off: the model always answers.")
                longest = gr.Slider(8, guard.MAX_REPLY_BYTES, value=96, step=1, label="Longest reply, bytes")
    options = [model, threshold, gated, longest]
    screen = [prompt, chat, card, picture, said]
    shared = {"outputs": screen, "show_progress": "hidden", **guard.CHAT, **guard.PRIVATE}
    sending = gr.on([prompt.submit, send.click], guard.shown(do.send), [prompt, said, floor, *options], **shared)
    retrying = again.click(guard.shown(do.retry), [said, floor, *options], **shared)
    starting = [
        button.click(guard.shown(do.send), [gr.State(text), said, floor, *options], **shared)
        for button, text in starters
    ]
    running: list[Any] = [sending, retrying, *starting]
    local = {**guard.QUICK, **guard.PRIVATE}
    stop.click(_stopped, [said, floor], chat, cancels=running, queue=False, **local)
    gr.on([clear.click, chat.clear], _cleared, floor, screen, cancels=running, **local)  # queued: behind their updates
    chat.select(guard.shown(do.look_back), said, [card, picture], queue=False, **local)
    gr.on([model.input, own.click], guard.shown(do.choose), model, [threshold, where, about], **local)
    paper.click(lambda: PAPER_THRESHOLD, None, threshold, **local)
    threshold.change(guard.shown(do.limit_moved), [model, threshold], where, queue=False, **local)
    return ChatTab(model, threshold, where, about, prompt)


def _stopped(said: Conversation, floor: Floor) -> list[dict[str, Any]]:
    floor.take()
    return log.messages(said)


def _cleared(floor: Floor) -> Iterator[Screen]:
    """An empty chat at once; and once more where a stream was still being heard, so that this is the last word."""
    ours = floor.take()
    blank = (gr.skip(), [], log.card(None), None, Conversation())
    yield blank
    if floor.silence(patience=PATIENCE) and floor.held(ours):
        yield blank
