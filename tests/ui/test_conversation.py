"""The chat as a value: what is kept, and which message belongs to which turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import gradio as gr
import pytest

from lab.errors import LabError
from lab.threshold.operating_point import opening
from lab.ui.chat import log
from lab.ui.chat.buttons import cleared, edit_last, stopped, switched
from lab.ui.chat.conversation import Conversation, Said
from lab.ui.chat.decides import NOTHING, slider
from lab.ui.chat.side_by_side import Compared
from lab.ui.chat.turns import MOST_TURNS, Screen, Turns
from lab.ui.chat.wording import ONE, SIDE
from lab.ui.floor import Floor
from lab.workbench.workbench import Workbench

PLAIN = Said("hi", "hello", "answered · abstain_p 0.1 < 0.7", "model: v4", "", None)
HIDDEN = Said("what?", "I don't know.", "abstained", "model: v4", "", None, ungated="It is <b>Paris</b>")
HALF = Said("and?", "It", "answered", "", "", None, stopped=True)


def test_the_log_has_every_turn_as_it_is() -> None:
    shown = log.shown(Conversation((PLAIN, HIDDEN, HALF)), running=True)
    assert shown["running"]
    assert [turn["prompt"] for turn in shown["turns"]] == ["hi", "what?", "and?"]
    assert [turn["hidden"] for turn in shown["turns"]] == [None, "It is <b>Paris</b>", None]
    assert [turn["stopped"] for turn in shown["turns"]] == [False, False, True]
    assert shown["turns"][0]["details"] == "model: v4"


@pytest.mark.parametrize("index", [1, -1, "0", None, True, [0], 0.0, float("nan")])
def test_a_turn_that_is_not_there_is_refused(index: object) -> None:
    assert log.place(Conversation((PLAIN,)), gr.EventData(None, {"index": 0})) == 0
    with pytest.raises(LabError):
        log.place(Conversation((PLAIN,)), gr.EventData(None, {"index": index}))


@pytest.mark.parametrize("data", [None, 7, [], "index", {}])
def test_an_event_without_what_it_should_carry_is_refused(workbench: Workbench, data: object) -> None:
    options = (ONE, "v4", [], 1.0, True, 8)
    for handler in (Turns(workbench).edited, Turns(workbench).start):
        with pytest.raises(LabError):
            next(handler(Conversation((PLAIN,)), Compared(), Floor(), gr.EventData(None, data), *options))


def test_history_is_what_was_shown() -> None:
    assert Conversation((PLAIN, HIDDEN)).history == [("hi", "hello"), ("what?", "I don't know.")]


def test_with_last_replaces_the_turn_being_written() -> None:
    chat = Conversation((PLAIN,)).with_last(HALF, at=1).with_last(HIDDEN, at=1)
    assert chat.turns == (PLAIN, HIDDEN)


def asked(turns: Turns, floor: Floor, *, mode: str = ONE, models: tuple[str, ...] = ("v4", "v7@1")) -> list[Screen]:
    screens = list(turns.ask("Hello there", Conversation(), Compared(), floor, mode, "v4", models, 1.0, True, 64))
    assert screens.pop() == Screen()  # what Gradio sends once more when the stream ends
    return screens


@pytest.mark.parametrize("mode", [ONE, SIDE])
def test_a_stream_that_lost_the_floor_writes_no_more(workbench: Workbench, mode: str) -> None:
    floor = Floor()
    screens = Turns(workbench).ask(
        "Hello there", Conversation(), Compared(), floor, mode, "v4", ["v4", "v7@1"], 1.0, True, 64
    )
    first = next(screens)
    assert first.prompt == ""
    assert first.picture["prompt_length"] == len("USER: Hello there\nTILELLI:")
    floor.take()
    assert not [screen for screen in screens if screen != Screen()]


@pytest.mark.parametrize("mode", [ONE, SIDE])
def test_the_box_is_emptied_once_and_then_belongs_to_the_next_question(workbench: Workbench, mode: str) -> None:
    first, *others = asked(Turns(workbench), Floor(), mode=mode)
    assert first.prompt == ""
    assert [screen.prompt for screen in others] == [gr.skip()] * len(others)


def test_a_question_pressed_twice_is_asked_once(workbench: Workbench) -> None:
    turns, floor = Turns(workbench), Floor()
    options = (ONE, "v4", (), 1.0, True, 64, NOTHING, "abstain_p")

    def ask(prompt: str, at: float) -> list[Screen]:
        return list(turns.ask(prompt, Conversation(), Compared(), floor, *options, at))

    running = turns.ask("Hello", Conversation(), Compared(), floor, *options, 1.0)
    next(running)
    for again in ("Hello", "", " "):
        assert ask(again, 5000.0) == [Screen()]  # it goes on
    assert ask("Another one", 6000.0)[0].prompt == ""
    assert [screen for screen in running if screen != Screen()] == []  # it made way
    assert ask("Another one", 6100.0) == [Screen()]  # the second half of a double click, which came late
    assert len(ask("Another one", 8000.0)) > 1
    list(cleared(ONE, floor, 8100.0))
    assert len(ask("Another one", 8200.0)) > 1
    with pytest.raises(LabError, match="empty"):
        ask("", 8300.0)  # nothing is being answered now


def test_one_turn_reads_the_turns_before_it_and_says_so(workbench: Workbench) -> None:
    said = Conversation((PLAIN,))
    *_, last = Turns(workbench).answer(
        "Hello there", said, Compared(), Floor(), ONE, "v4", [], workbench.model("v4").threshold, True, 64
    )
    assert [turn.prompt for turn in last.said.turns] == ["hi", "Hello there"]
    assert bytes.fromhex(last.picture["bytes"]).startswith(b"USER: hi\nTILELLI: hello\nUSER: Hello there")
    assert "also read the earlier ones" in last.code
    alone = asked(Turns(workbench), Floor())[-1]
    assert (
        "python -m lab chat v4 &#x27;Hello there&#x27; --signal abstain_p --threshold 1 --max-new-bytes 64"
        in alone.code
    )


def test_side_by_side_reads_afresh_and_leaves_the_chat_alone(workbench: Workbench) -> None:
    last = asked(Turns(workbench), Floor(), mode=SIDE)[-1]
    assert last.said == gr.skip()
    assert [run.name for run in last.compared.runs] == ["v4", "v7@1"]
    for run in last.compared.runs:
        assert run.update.turn is not None
        assert run.digest[:12] in last.answers
        point = opening(workbench, run.name)  # each by what works best on it, at its own limit
        assert (run.update.signal, run.update.threshold, run.source) == (point.signal, point.threshold, point.source)
    assert last.picture["name"] == "v4"
    assert [other["name"] for other in last.picture["others"]] == ["v7@1"]


@pytest.mark.parametrize(
    "models", [("v4",), ("v4", "v4"), ("v4", "v7@1", "v4+v7@1[abstain]", "v7@1+v4[abstain]", "v7")]
)
def test_two_to_four_different_models(workbench: Workbench, models: tuple[str, ...]) -> None:
    with pytest.raises(LabError, match="2 to 4 different"):
        asked(Turns(workbench), Floor(), mode=SIDE, models=models)


def test_a_long_list_of_models_is_refused_before_it_is_loaded(workbench: Workbench) -> None:
    with pytest.raises(LabError, match="cannot compare these models"):
        asked(Turns(workbench), Floor(), mode=SIDE, models=("v4",) * 9 + ("no such model",))


def test_a_chat_has_a_last_turn(workbench: Workbench) -> None:
    full = Conversation((PLAIN,) * MOST_TURNS)
    with pytest.raises(LabError, match="this chat is full"):
        list(Turns(workbench).ask("One more?", full, Compared(), Floor(), ONE, "v4", (), 1.0, True, 8))


def test_stopping_takes_the_floor_and_keeps_what_was_written(workbench: Workbench) -> None:
    floor = Floor()
    screens = Turns(workbench).ask(
        "Hello there", Conversation(), Compared(), floor, SIDE, "v4", ["v4", "v7@1"], 1.0, True, 64
    )
    begun = next(screens)
    _, shown = stopped(Conversation(), begun.compared, floor)
    assert "(stopped)" in shown or all(run.update.turn for run in begun.compared.runs)
    assert not [screen for screen in screens if screen != Screen()]
    assert stopped(Conversation((HALF,)), Compared(), floor)[0]["turns"][-1]["stopped"]


def test_editing_the_last_question_drops_its_turn_only() -> None:
    screen = edit_last(Conversation((PLAIN, HIDDEN)), Compared(), Floor(), ONE)
    assert (screen.prompt, screen.said.turns) == ("what?", (PLAIN,))
    with pytest.raises(LabError, match="nothing was asked"):
        edit_last(Conversation(), Compared("asked elsewhere"), Floor(), ONE)


def test_clearing_one_mode_keeps_the_other() -> None:
    assert [screen.compared for screen in cleared(ONE, Floor())] == [gr.skip()] * 3
    assert [screen.said for screen in cleared(SIDE, Floor())] == [gr.skip()] * 3


def test_clearing_waits_for_the_stream_and_gives_way_to_a_new_question() -> None:
    floor = Floor()
    with floor.speaking() as before:
        clearing = cleared(ONE, floor)
        assert next(clearing).log["turns"] == []
        assert not floor.held(before)
        assert not floor.silence(patience=0.01)
    floor.take()
    assert list(clearing) == [Screen()]


def test_a_switch_ends_what_runs_and_no_question_that_was_asked_after_it() -> None:
    floor = Floor()
    said = Conversation((PLAIN,))
    with floor.speaking(pressed=1.0) as before:
        assert switched(SIDE, said, Compared(), floor, 2.0)[4:] != [gr.skip()] * 4
        assert not floor.held(before)
    with floor.speaking(pressed=4.0) as ours:
        columns = switched(SIDE, said, Compared(), floor, 3.0)
        assert floor.held(ours)
        assert columns[4:] == [gr.skip()] * 4  # what is on its way writes there


def pressed_events(turns: Turns, floor: Floor) -> dict[str, Callable[[float], list[Any]]]:
    """Everything of a chat that can be pressed, each as it is sent: it read the conversation when it was pressed."""
    said, options = Conversation((PLAIN,)), (ONE, "v4", (), 1.0, True, 8, NOTHING, "abstain_p")
    clicked = gr.EventData(None, {"index": 0, "value": "Other words", "starter": 0})
    return {
        "ask": lambda at: list(turns.ask("Hello", said, Compared(), floor, *options, at)),
        "retry": lambda at: list(turns.retry(said, Compared(), floor, *options, at)),
        "start": lambda at: list(turns.start(said, Compared(), floor, clicked, *options, at)),
        "reword": lambda at: list(turns.edited(said, Compared(), floor, clicked, *options, at)),
        "several": lambda at: list(
            turns.ask("Hello", said, Compared(), floor, SIDE, "v4", ("v4", "v7@1"), *options[3:], at)
        ),
        "stop": lambda at: list(stopped(said, Compared(), floor, at)),
        "clear": lambda at: list(cleared(ONE, floor, at)),
        "edit": lambda at: list(edit_last(said, Compared(), floor, ONE, at)),
        "look": lambda at: list(turns.look_back(said, floor, at, clicked)),
    }


@pytest.mark.parametrize("name", ["ask", "retry", "start", "reword", "several", "stop", "clear", "edit", "look"])
def test_what_was_pressed_before_something_that_came_first_changes_nothing(workbench: Workbench, name: str) -> None:
    floor = Floor()
    do = pressed_events(Turns(workbench), floor)[name]
    assert [screen for screen in cleared(ONE, floor, 2.0) if screen != Screen()][-1].said == Conversation()
    left_alone = [item for item in do(1.0) if item not in (Screen(), gr.skip())]
    assert left_alone == []
    assert floor.held(floor.take(pressed=2.0))  # a tie is no earlier press
    assert [item for item in do(3.0) if item not in (Screen(), gr.skip())]


@pytest.mark.parametrize("limit", [0.123456789, -3.3333, 273.2, 1e-7])
def test_the_ends_of_a_slider_are_whole_steps_around_its_limit(workbench: Workbench, limit: float) -> None:
    slid = slider(workbench, workbench.model("v4"), signal="router_entropy_var", limit=limit)
    assert slid["minimum"] < slid["value"] == limit < slid["maximum"]
    for end in (slid["minimum"], slid["maximum"]):
        assert end / slid["step"] == pytest.approx(round(end / slid["step"]), abs=1e-6)
        assert len(repr(end)) <= 12


def test_a_limit_that_was_moved_before_the_chat_was_cleared_brings_nothing_back(workbench: Workbench) -> None:
    turns, floor = Turns(workbench), Floor()
    said = asked(turns, Floor())[-1].said
    list(cleared(ONE, floor, 2.0))
    assert turns.limit_moved(said, floor, "v4", 0.0, True, 64, pressed=1.0) == Screen()
    assert turns.limit_moved(said, floor, "v4", 0.0, True, 64, pressed=3.0).said.turns


def test_a_moved_limit_decides_the_last_turn_of_this_model_only(workbench: Workbench) -> None:
    turns = Turns(workbench)
    said = asked(turns, Floor())[-1].said
    moved = turns.limit_moved(said, Floor(), "v4", 0.0, True, 64)
    assert moved.said.turns[-1].reply == "I don't know."
    assert moved.said.turns[-1].ungated == said.turns[-1].reply
    assert moved.picture["threshold"] == 0.0
    assert "--signal abstain_p --threshold 0 --max-new-bytes 64" in moved.code
    late = turns.limit_moved(said, Floor(), "v4", 1.0, True, 64, NOTHING, "max_softmax_mean").said.turns[-1]
    assert (late.reply, late.ungated) == ("I don't know.", said.turns[-1].reply)
    assert late.decision.startswith("withheld after it was written · max_softmax_mean ")
    back = turns.limit_moved(moved.said, Floor(), "v4", 1.0, True, 64).said
    assert back.turns[-1].reply == said.turns[-1].reply
    for untouched in (("v7@1", 0.0, True), ("v4", 0.0, False), ("v4", 1.0, True)):
        assert turns.limit_moved(said, Floor(), *untouched, 64) == Screen()
    assert turns.limit_moved(Conversation((HALF,)), Floor(), "v4", 0.0, True, 64) == Screen()
