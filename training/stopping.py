"""Stopping a run politely: a first SIGTERM or Ctrl-C ends it after the step under way, with everything kept."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

Stop = Callable[[], bool]


def never() -> bool:
    """For runs that nobody stops."""
    return False


@contextmanager
def on_request() -> Iterator[Stop]:
    """Whether a stop was asked for; a second request ends the process as usual.

    Only the main thread can hear signals; elsewhere nothing is asked.
    """
    asked = threading.Event()

    def hear(number: int, _frame: FrameType | None) -> None:
        asked.set()
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)

    if threading.current_thread() is not threading.main_thread():
        yield never
        return
    before = {number: signal.signal(number, hear) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield asked.is_set
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
