"""Long work seen from the page: a thread that reports, a generator that shows, and a way to stop."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from lab.workbench.shares import TimeLeft

T = TypeVar("T")
REPORT_EVERY = 0.25
"""Seconds between two looks at a running job."""


@dataclass(frozen=True)
class Running:
    """A job under way: `done` of `total` prompts after `seconds`; total 0 before the first report.

    seconds_left: to the end, which does not go up while the pace is steady; None before there is a pace.
    """

    done: int
    total: int
    seconds: float
    seconds_left: float | None = None


@dataclass(frozen=True)
class Report:
    """What a job said and when, in seconds of a clock."""

    done: int
    total: int
    at: float


class Watch:
    """Makes of reports what a watcher is told. Work of another total, or that begins anew, has a pace of its own."""

    def __init__(self, began: float) -> None:
        self._began = began
        self._seen = Report(0, 0, began)
        self._left = TimeLeft(began=began)

    def told(self, report: Report, *, now: float) -> Running:
        """report: the latest there is."""
        seen, self._seen = self._seen, report
        if report.total != seen.total or report.done < seen.done:
            self._left = TimeLeft(began=seen.at)
        if report != seen:
            self._left.reached(report.done, of=report.total, now=report.at)
        return Running(report.done, report.total, now - self._began, self._left.at(now))


@dataclass(frozen=True)
class Finished(Generic[T]):
    """What the job returned."""

    value: T


def follow(
    work: Callable[[Callable[[int, int], None], Callable[[], bool]], T],
) -> Iterator[Running | Finished[T]]:
    """Run `work(progress, cancel)` in a thread; yield how far it is, at last its result.

    Closing the generator (a Stop button, a visitor who leaves) makes `cancel()` true, so the work ends at its next
    batch. Raises: whatever the work raises.
    """
    stop = threading.Event()
    outcome: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()
    started = time.monotonic()
    watch, latest = Watch(started), Report(0, 0, started)

    def report(done: int, total: int) -> None:
        nonlocal latest
        latest = Report(done, total, time.monotonic())

    def run() -> None:
        try:
            outcome.put((work(report, stop.is_set), None))
        except BaseException as error:  # handed to the caller's thread, which raises it
            outcome.put((None, error))

    threading.Thread(target=run, name="lab-job", daemon=True).start()
    try:
        yield Running(0, 0, 0.0)
        while True:
            try:
                value, error = outcome.get(timeout=REPORT_EVERY)
            except queue.Empty:
                yield watch.told(latest, now=time.monotonic())
                continue
            if error is not None:
                raise error
            yield Finished(value)  # type: ignore[arg-type]
            return
    finally:
        stop.set()
