"""The chat log as a component: what people and models write reaches it as text and stays text.

Gradio's chatbot reads a message as HTML even where it is told not to render Markdown: `a<b and c>d` loses its middle.
"""

from __future__ import annotations

from html import escape
from typing import TypedDict

import gradio as gr

from lab.errors import LabError
from lab.ui import guard
from lab.ui.chat.conversation import Conversation
from lab.ui.chat.wording import EMPTY
from lab.ui.style import ASSETS


class ShownTurn(TypedDict):
    """One exchange, nothing of it escaped. hidden: what the gate kept back, None where it kept nothing; late: whether
    that had been on the screen before."""

    prompt: str
    reply: str
    stopped: bool
    hidden: str | None
    late: bool
    decision: str
    details: str


class Log(TypedDict):
    """What chat-log.js draws. running: the last turn is still being written."""

    running: bool
    turns: list[ShownTurn]


def component() -> gr.HTML:
    """The log, empty. Its event `look` carries `index`, the number of a turn; `reword` also `value`, the new words."""
    first, rest = (escape(text) for text in EMPTY)
    template = (ASSETS / "chat-log.html").read_text("utf-8").replace("EMPTY", f"<b>{first}</b> {rest}")
    return gr.HTML(
        value=None,
        html_template=template,
        js_on_load=(ASSETS / "chat-log.js").read_text("utf-8"),
        apply_default_css=False,
        elem_id="chat",
    )


def shown(conversation: Conversation, *, running: bool = False) -> Log:
    """The turns as they are."""
    turns: list[ShownTurn] = [
        {
            "prompt": said.prompt,
            "reply": said.reply,
            "stopped": said.stopped,
            "hidden": said.ungated,
            "late": said.turn is not None and said.turn.withdrawn,
            "decision": said.decision,
            "details": said.details,
        }
        for said in conversation.turns
    ]
    return {"running": running, "turns": turns}


def place(conversation: Conversation, event: gr.EventData) -> int:
    """The turn that an event of the log means. Raises: LabError when it is no longer there, or never was."""
    index = guard.sent(event, "index")
    if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(conversation.turns):
        raise LabError("this turn is gone", todo="ask again")
    return index
