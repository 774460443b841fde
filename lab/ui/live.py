"""Long work seen from the page: a thread that reports, a generator that shows, and a way to stop."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from lab.progress import TimeLeft

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
class _Report:
    """What a job said and when, in seconds of a clock."""

    done: int
    total: int
    at: float


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
    latest = _Report(0, 0, started)

    def report(done: int, total: int) -> None:
        nonlocal latest
        latest = _Report(done, total, time.monotonic())

    def run() -> None:
        try:
            outcome.put((work(report, stop.is_set), None))
        except BaseException as error:  # handed to the caller's thread, which raises it
            outcome.put((None, error))

    threading.Thread(target=run, name="lab-job", daemon=True).start()
    try:
        yield Running(0, 0, 0.0)
        left, seen = TimeLeft(began=started), latest
        while True:
            try:
                value, error = outcome.get(timeout=REPORT_EVERY)
            except queue.Empty:
                now = latest
                if now.total != seen.total or now.done < seen.done:  # the first report, or of other work
                    left = TimeLeft(began=seen.at)
                if now != seen:
                    left.reached(now.done, of=now.total, now=now.at)
                seen, clock = now, time.monotonic()
                yield Running(now.done, now.total, clock - started, left.at(clock))
                continue
            if error is not None:
                raise error
            yield Finished(value)  # type: ignore[arg-type]
            return
    finally:
        stop.set()
