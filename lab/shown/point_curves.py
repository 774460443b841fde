"""Curves whose every point is a threshold that some prompt's own score sets: ROC, and risk against coverage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.ranked import behind
from lab.probe.records import Record
from lab.signals import SIGNALS, number
from lab.statistics.rates import Rate, rate
from lab.threshold.limits import every


@dataclass(frozen=True)
class Point:
    """Two shares with their Clopper-Pearson intervals, at one threshold.

    threshold: the signal's value there, as measured; None before the first prompt. limit: what makes the same cut from
    the middle of the gap (see `lab.threshold.limits`). ids: the prompts that have exactly this value, by id.
    """

    x: Rate
    y: Rate
    threshold: float | None
    limit: float
    ids: tuple[str, ...]


def roc(records: Sequence[Record], *, regime: str, signal: str) -> list[Point]:
    """Thresholds from the most uncertain prompt to the surest. x: taught prompts stopped; y: the regime's prompts
    stopped (`in_domain`: of all the others). Empty unless both kinds have a value.
    """
    chosen = behind(records, regime=regime)
    steps = list(_steps(chosen, signal=signal, surest_first=False))
    total = [sum(record.regime == IN_DOMAIN for _, own in steps for record in own), sum(len(own) for _, own in steps)]
    taught, unusual = total[0], total[1] - total[0]
    if not taught or not unusual:
        return []
    x = y = 0
    nothing, *limits = every([value for value, _ in steps], signal=SIGNALS[signal])
    found = [Point(rate(0, taught), rate(0, unusual), None, nothing.value, ())]
    for (value, own), limit in zip(steps, limits, strict=True):
        x += sum(record.regime == IN_DOMAIN for record in own)
        y += sum(record.regime != IN_DOMAIN for record in own)
        found.append(Point(rate(x, taught), rate(y, unusual), value, limit.value, _ids(own)))
    return found


def risk(records: Sequence[Record], *, regime: str, signal: str) -> list[Point]:
    """Thresholds from the surest reply to the most uncertain. x: judged replies kept; y: wrong among these.

    Of one regime alone (`in_domain`: of all judged replies). No taught prompts are added: this is not detection.
    """
    judged = [record for record in records if record.correct is not None and regime in (POOLED, record.regime)]
    steps = list(_steps(judged, signal=signal, surest_first=True))
    total = sum(len(own) for _, own in steps)
    limits = every([value for value, _ in steps], signal=SIGNALS[signal])[-2::-1]  # the last one keeps nothing
    kept = wrong = 0
    found = []
    for (value, own), limit in zip(steps, limits, strict=True):
        kept += len(own)
        wrong += sum(record.correct is False for record in own)
        found.append(Point(rate(kept, total), rate(wrong, kept), value, limit.value, _ids(own)))
    return found


def _steps(records: Sequence[Record], *, signal: str, surest_first: bool) -> Iterator[tuple[float, list[Record]]]:
    """The records of each value that occurs."""
    by_value: dict[float, list[Record]] = {}
    for record in records:
        if (value := number(record.signals, signal)) is not None:
            by_value.setdefault(value + 0.0, []).append(record)  # + 0.0: no -0.0, whichever of the two comes first
    upward = (SIGNALS[signal].orientation > 0) == surest_first
    for value in sorted(by_value, reverse=not upward):
        yield value, by_value[value]


def _ids(records: Sequence[Record]) -> tuple[str, ...]:
    return tuple(sorted(record.id for record in records))
