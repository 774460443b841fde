"""What a threshold does to a set of records: how many prompts of each regime it stops, and which replies remain."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lab.errors import LabError
from lab.probe.canonical import place
from lab.probe.one_measurement import check_one_measurement
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.signals import LIKELIHOODS, fires, gating_signals, named, of_monitor
from lab.statistics.rates import rate
from lab.threshold.limits import around


def abstention(records: Sequence[Record], *, signal: str, threshold: float) -> dict[str, Any]:
    """Abstentions at a threshold, overall and per regime, with Clopper-Pearson 95 % intervals.

    `{signal, threshold, gap, per_regime: {regime: rate}, false_positives: rate, caught: rate, coverage: rate,
    selective_risk: rate|null}`, each rate `{count, total, rate, low, high}`. gap: how near
    the threshold lies to the values (see `lab.threshold.limits`). coverage: prompts still answered.
    selective_risk: wrong replies among those answered, null where none is. Raises: LabError for an unknown signal, or
    records that are not of one measurement.
    """
    check_one_measurement(records)
    values = signal_values(records, signal=signal)
    stopped = [fires(signal, value, threshold) for value in values]
    regimes = {record.regime: None for record in records}
    per_regime = {
        regime: _rate([stop for record, stop in zip(records, stopped, strict=True) if record.regime == regime])
        for regime in sorted(regimes, key=place)
    }
    other = [stop for record, stop in zip(records, stopped, strict=True) if record.regime != IN_DOMAIN]
    answered = [record.correct for record, stop in zip(records, stopped, strict=True) if not stop]
    wrong = [not correct for correct in answered if correct is not None]
    return {
        "signal": signal,
        "threshold": threshold,
        "gap": around(values, threshold, signal=named(signal)).to_json() if values else None,
        "n": len(records),
        "per_regime": per_regime,
        "false_positives": per_regime.get(IN_DOMAIN),
        "caught": _rate(other) if other else None,
        "coverage": _rate([not stop for stop in stopped]),
        "selective_risk": _rate(wrong) if wrong else None,
    }


def signal_values(records: Sequence[Record], *, signal: str) -> list[float]:
    """The signal as it was measured, one number a record; that of a monitor where the records carry it.

    Raises: LabError for a signal that is unknown, has several numbers, or misses any.
    """
    usable = [*gating_signals(), *LIKELIHOODS]
    if signal not in usable and of_monitor(signal) is None:
        raise LabError("not a signal that can gate", expected=f"one of {usable}", found=repr(signal))
    found = [value for record in records if isinstance(value := record.signals.get(signal), float | int)]
    if len(found) < len(records):
        raise LabError(f"{signal} was not measured on every prompt", found=f"{len(found)} of {len(records)} values")
    return [float(value) for value in found]


def _rate(flags: Sequence[bool]) -> dict[str, float | int]:
    found = rate(sum(flags), len(flags))
    return {
        "count": found.count,
        "total": found.total,
        "rate": found.count / found.total,
        "low": found.low,
        "high": found.high,
    }
