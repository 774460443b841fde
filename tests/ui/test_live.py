"""Jobs behind the page: results, errors, stopping."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from lab.errors import LabError
from lab.ui import live, status
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


def told(work: Callable[..., object]) -> list[Running]:
    """What a job's watcher was told on the way."""
    return [event for event in follow(work) if isinstance(event, Running)]


def test_seconds_left_of_work_in_batches_never_go_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "REPORT_EVERY", 0.01)

    def work(progress, cancel):
        for batch in range(1, 6):
            time.sleep(0.1)  # several looks fall between two reports
            progress(40 * batch, 200)
        time.sleep(0.05)

    seen = [event for event in told(work) if event.seconds_left is not None]
    left = [event.seconds_left for event in seen]
    assert len({event.done for event in seen}) >= 3
    assert len(left) > len({event.done for event in seen})
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0.0


def test_work_that_begins_after_other_work_has_a_pace_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "REPORT_EVERY", 0.01)

    def work(progress, cancel):
        time.sleep(0.5)
        progress(10, 10)
        time.sleep(0.05)
        for done in (0, 1):  # the first says only that other work begins
            progress(done, 2)
            time.sleep(0.05)

    last = told(work)[-1]
    assert (last.done, last.total) == (1, 2)
    assert last.seconds_left is not None
    assert last.seconds_left < 0.3  # not half of all that went before


def test_no_time_is_told_before_there_is_a_pace_nor_when_all_is_counted() -> None:
    assert "left" not in status.progress(Running(0, 10, 4.0), doing="x")
    assert "about 4 s left" in status.progress(Running(5, 10, 4.0, 4.0), doing="x")
    assert "left" not in status.progress(Running(10, 10, 8.0, 0.0), doing="x")
