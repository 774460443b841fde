"""Jobs behind the page: results, errors, stopping."""

from __future__ import annotations

import threading

import pytest

from lab.errors import LabError
from lab.ui.live import Finished, Running, follow


def test_follow_ends_with_the_result() -> None:
    *seen, last = follow(lambda progress, cancel: progress(3, 3) or "done")
    assert seen[0] == Running(0, 0, 0.0)
    assert last == Finished("done")


def test_follow_raises_what_the_work_raises() -> None:
    def fail(progress, cancel):
        raise LabError("no such thing")

    with pytest.raises(LabError, match="no such thing"):
        list(follow(fail))


def test_closing_the_generator_stops_the_work() -> None:
    stopped, started = threading.Event(), threading.Event()

    def work(progress, cancel):
        started.set()
        while not cancel():
            pass
        stopped.set()

    running = follow(work)
    next(running)
    assert started.wait(5)
    running.close()
    assert stopped.wait(5)


def test_seconds_left_follows_the_pace() -> None:
    assert Running(0, 10, 4.0).seconds_left is None
    assert Running(5, 10, 4.0).seconds_left == 4.0
