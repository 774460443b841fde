"""Streams at the speed of the model, screens at the speed of the eye."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
REDRAWS_PER_SECOND = 8.0
"""Of a streaming view; more than 10 only costs time."""


def newest(updates: Iterable[T], *, per_second: float = REDRAWS_PER_SECOND, skip: int = 0) -> Iterator[T]:
    """The newest of `updates` at most `per_second` a second, and in any case the last one.

    They are made in a thread of their own, so that sending a screen does not hold up the next byte. skip: how many to
    pass over at the start, unless nothing follows. Closing the generator ends the thread at its next update.
    Raises: whatever `updates` raises.
    """
    changed = threading.Condition()
    stop = threading.Event()
    fresh: list[T] = []
    made, ended, error = 0, False, None

    def make() -> None:
        nonlocal made, ended, error
        try:
            for update in updates:
                if stop.is_set():
                    break
                with changed:
                    made += 1
                    fresh[:] = [update]
                    changed.notify()
        except BaseException as raised:  # handed to the caller's thread, which raises it
            error = raised
        with changed:
            ended = True
            changed.notify()

    threading.Thread(target=make, name="lab-stream", daemon=True).start()
    try:
        finished, due = False, 0.0
        while not finished:
            with changed:
                changed.wait_for(lambda: ended or (made > skip and fresh))
                changed.wait_for(lambda: ended, timeout=max(0.0, due - time.monotonic()))
                if error is not None:
                    raise error
                finished, shown = ended, fresh.pop() if fresh else None
            if shown is not None:
                yield shown
                due = time.monotonic() + 1 / per_second
    finally:
        stop.set()
