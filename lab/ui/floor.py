"""Which of a visitor's events may still write into a part of the page."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

OVERTAKEN = -1
"""The number of a turn on the floor that never came."""
TWICE = 1000.0
"""Milliseconds within which the same question is the same press: a double click, a key that bounced."""


class Floor:
    """Who may still write: what was pressed last, in whatever order it arrives.

    The page cancels a stream that it knows of. One whose request is still on its way goes on, and can reach the server
    behind the Clear that was pressed after it; a cancelled one can have an update on its way to the page. Without this
    either would fill a chat that was just cleared. So every event carries when it was pressed. One object serves all
    events of a visitor; Gradio gives each visitor a copy, which begins anew.

    pressed: milliseconds since the page was opened, of one clock for all events; None for now.
    """

    def __init__(self) -> None:
        self._holder = 0
        self._pressed = 0.0
        self._speaking = 0
        self._answering = 0
        self._asked: tuple[object, float | None] = (None, None)
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
    def answering(self, asked: object, *, empty: bool = False, pressed: float | None = None) -> Iterator[bool]:
        """For as long as a question is being answered: whether it is a new one. What comes of a button that was pressed
        twice is none: the same as is being answered or was pressed last, within `TWICE`, and an empty one meanwhile.

        asked: the question and how it is to be answered, which only has to compare.
        """
        with self._changed:
            last, at = self._asked
            under_way = self._answering > 0
            soon = pressed is not None and at is not None and self._pressed <= at and pressed - at < TWICE
            new = not (under_way and empty) and not ((under_way or soon) and asked == last)
            if new:
                self._asked, self._answering = (asked, pressed), self._answering + 1
        try:
            yield new
        finally:
            if new:
                with self._changed:
                    self._answering -= 1

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
