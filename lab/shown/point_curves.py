"""Curves whose every point is a threshold that some prompt's own score sets: ROC, and risk against coverage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from lab.evaluation import questions
from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.ranked import behind
from lab.probe.records import Record
from lab.signals import named, number
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
    return _stopped(chosen, {record.id for record in chosen if record.regime != IN_DOMAIN}, signal=signal)


def wrong_replies(records: Sequence[Record], *, contrast: str, signal: str) -> list[Point]:
    """The same of a contrast of *wrong?*. x: right replies stopped; y: wrong ones stopped."""
    found = questions.contrast(records, "wrong", contrast)
    if found is None:
        return []
    chosen = [records[row] for row in (*found.positive, *found.negative)]
    return _stopped(chosen, {records[row].id for row in found.positive}, signal=signal)


def _stopped(records: Sequence[Record], positive: Set[str], *, signal: str) -> list[Point]:
    """positive: ids of those that should be stopped."""
    steps = list(_steps(records, signal=signal, surest_first=False))
    valued = [record.id in positive for _, own in steps for record in own]
    wanted, others = sum(valued), len(valued) - sum(valued)
    if not wanted or not others:
        return []
    x = y = 0
    nothing, *limits = every([value for value, _ in steps], signal=named(signal))
    found = [Point(rate(0, others), rate(0, wanted), None, nothing.value, ())]
    for (value, own), limit in zip(steps, limits, strict=True):
        x += sum(record.id not in positive for record in own)
        y += sum(record.id in positive for record in own)
        found.append(Point(rate(x, others), rate(y, wanted), value, limit.value, _ids(own)))
    return found


def risk(records: Sequence[Record], *, regime: str, signal: str) -> list[Point]:
    """Thresholds from the surest reply to the most uncertain. x: judged replies kept; y: wrong among these.

    Of one regime alone (`in_domain`: of all judged replies). No taught prompts are added: this is not detection.
    """
    judged = [record for record in records if record.correct is not None and regime in (POOLED, record.regime)]
    steps = list(_steps(judged, signal=signal, surest_first=True))
    total = sum(len(own) for _, own in steps)
    limits = every([value for value, _ in steps], signal=named(signal))[-2::-1]  # the last one keeps nothing
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
    upward = (named(signal).orientation > 0) == surest_first
    for value in sorted(by_value, reverse=not upward):
        yield value, by_value[value]


def _ids(records: Sequence[Record]) -> tuple[str, ...]:
    return tuple(sorted(record.id for record in records))
