"""Work that is stopped before, while and after it runs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import gradio as gr
import pytest

from lab.ui.floor import Floor
from lab.ui.stoppable import Stoppable


class Counted:
    """Three steps; whether somebody closed it."""

    def __init__(self) -> None:
        self.steps, self.closed = 0, False

    def __call__(self, name: str) -> Iterator[str]:
        try:
            for self.steps in (1, 2, 3):
                yield f"{name} {self.steps}"
        finally:
            self.closed = True


@pytest.fixture
def parts() -> tuple[Counted, Any, Any]:
    """The work, and the handlers of the listeners that start and stop it."""
    work = Counted()
    with gr.Blocks():
        text = gr.Textbox()
        stoppable = Stoppable()
        return work, stoppable.run(work, [text], [text])["fn"], stoppable.stop(lambda: "stopped", [], text)["fn"]


def test_work_that_nobody_stops_says_all_it_has_to(parts: tuple[Counted, Any, Any]) -> None:
    work, run, _ = parts
    assert list(run("step", Floor(), 1.0)) == ["step 1", "step 2", "step 3"]
    assert work.closed


def test_a_stop_that_comes_first_stops_what_was_pressed_before_it(parts: tuple[Counted, Any, Any]) -> None:
    work, run, stop = parts
    floor = Floor()
    assert stop(floor, 2.0) == "stopped"
    assert list(run("step", floor, 1.0)) == [gr.skip()]
    assert work.steps == 0
    assert list(run("again", floor, 3.0))[-1] == "again 3"


def test_a_stop_ends_the_work_at_its_next_word_and_an_older_one_does_not(parts: tuple[Counted, Any, Any]) -> None:
    work, run, stop = parts
    floor = Floor()
    running = run("step", floor, 2.0)
    assert next(running) == "step 1"
    assert stop(floor, 1.0) == gr.skip()
    assert next(running) == "step 2"
    assert stop(floor, 3.0) == "stopped"
    assert list(running) == [gr.skip()]
    assert work.closed


def test_work_that_is_started_again_ends_what_ran_before_it(parts: tuple[Counted, Any, Any]) -> None:
    _, run, _ = parts
    floor = Floor()
    first = run("first", floor, 1.0)
    next(first)
    assert list(run("second", floor, 2.0))[-1] == "second 3"
    assert list(first) == [gr.skip()]
