"""How many seconds a piece of work still takes, told so that the number never goes up while the work is steady."""

from __future__ import annotations

SLOWED = 1.5
"""An estimate so many times what is told, and `SLACK` seconds more, is told as it is: the work has become slower."""
SLACK = 2.0


class TimeLeft:
    """An estimate from the pace so far, which counts down between two reports and stands still when one is late.

    Work is in units that take equally long, such as batches or bytes. Times are seconds of one clock. began: when the
    work began. done: what was done by then, for work that goes on.
    """

    def __init__(self, *, began: float, done: float = 0.0) -> None:
        self._began, self._first = began, done
        self._reports = 0
        self._reported = began
        self._estimate: float | None = None
        self._told: float | None = None

    def reached(self, done: float, *, of: float, now: float) -> None:
        """Report how much is done, of all."""
        if done > self._first:
            self.estimated((now - self._began) / (done - self._first) * max(0.0, of - done), now=now)

    def estimated(self, estimate: float, *, now: float) -> None:
        """Report an estimate that somebody else made."""
        before = self.at(now)
        self._reports, self._reported = self._reports + 1, now
        slowed = before is not None and estimate > SLOWED * before + SLACK
        self._estimate = estimate
        self._told = estimate if before is None or slowed else min(before, estimate)

    def at(self, now: float) -> float | None:
        """Seconds left; None before there is a pace.

        It waits for a report that is late: what is not done yet takes some time whenever it is done.
        """
        if self._estimate is None or self._told is None:
            return None
        usual = (self._reported - self._began) / self._reports
        since = min(max(0.0, now - self._reported), usual)
        self._told = min(self._told, max(0.0, self._estimate - since))
        return self._told
