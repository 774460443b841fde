"""The chat as a value: what is kept, and which message belongs to which turn."""

from __future__ import annotations

from lab.ui.chat_tab import _Handlers
from lab.ui.conversation import Conversation, Floor, Said, messages, turn_of_message
from lab.workbench import Workbench

PLAIN = Said("hi", "hello", "answered · abstain_p 0.1 < 0.7", "model: v4", "", None)
HIDDEN = Said("what?", "I don't know.", "abstained", "model: v4", "", None, ungated="It is <b>Paris</b>")
HALF = Said("and?", "It", "answered", "", "", None, stopped=True)


def test_messages_and_their_turns() -> None:
    chat = Conversation((PLAIN, HIDDEN, HALF))
    shown = messages(chat)
    assert [turn_of_message(chat, i) for i in range(len(shown))] == [0, 0, 0, 1, 1, 1, 1, 2, 2]
    assert turn_of_message(chat, len(shown)) is None
    assert shown[5]["content"] == "It is <b>Paris</b>"
    assert shown[5]["metadata"]["title"] == "Show what it would have said"
    assert shown[-1]["content"] == "It … (stopped)"
    assert messages(chat, running=True)[-1]["content"] == "It"


def test_history_is_what_was_shown() -> None:
    assert Conversation((PLAIN, HIDDEN)).history == [("hi", "hello"), ("what?", "I don't know.")]


def test_with_last_replaces_the_turn_being_written() -> None:
    chat = Conversation((PLAIN,)).with_last(HALF, at=1).with_last(HIDDEN, at=1)
    assert chat.turns == (PLAIN, HIDDEN)


def test_a_stream_that_lost_the_floor_writes_no_more(workbench: Workbench) -> None:
    floor = Floor()
    screens = _Handlers(workbench).send("Hello there", Conversation(), floor, "v4", 1.0, True, 64)
    assert next(screens)[-1].turns[0].prompt == "Hello there"
    floor.take()
    assert list(screens) == []
