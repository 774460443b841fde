"""Jobs behind the page: results, errors, stopping."""

from __future__ import annotations

import threading

import pytest

from lab.errors import LabError
from lab.ui import status
from lab.ui.live import Finished, Report, Running, Watch, follow


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


def test_seconds_left_of_work_in_batches_never_go_up() -> None:
    watch = Watch(began=100.0)
    reports = [Report(0, 0, 100.0), *(Report(40 * batch, 200, 100.0 + 8 * batch) for batch in range(1, 6))]
    told = [watch.told(report, now=report.at + look) for report in reports for look in range(8)]
    assert [running.seconds_left for running in told[:8]] == [None] * 8
    left = [running.seconds_left for running in told[8:] if running.seconds_left is not None]
    assert left[:33] == [32.0 - look for look in range(33)]  # second by second, report or not
    assert left[33:] == [0.0] * 7
    assert (told[8].done, told[8].total, told[8].seconds) == (40, 200, 8.0)


def test_work_that_begins_after_other_work_has_a_pace_of_its_own() -> None:
    watch = Watch(began=0.0)
    assert watch.told(Report(10, 10, 500.0), now=500.0).seconds_left == 0.0
    assert watch.told(Report(0, 2, 501.0), now=501.0).seconds_left is None  # says only that other work begins
    assert watch.told(Report(1, 2, 510.0), now=510.0).seconds_left == 10.0  # not half of all that went before


def test_no_time_is_told_before_there_is_a_pace_nor_when_all_is_counted() -> None:
    assert "left" not in status.progress(Running(0, 10, 4.0), doing="x")
    assert "about 4 s left" in status.progress(Running(5, 10, 4.0, 4.0), doing="x")
    assert "left" not in status.progress(Running(10, 10, 8.0, 0.0), doing="x")
