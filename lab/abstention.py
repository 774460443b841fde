"""What a threshold does to a set of records: how many prompts of each regime it stops, and which replies remain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lab.chat import fires
from lab.errors import LabError
from lab.probes import REGIMES, gated_correct
from lab.rates import rate
from lab.records import Record
from lab.signals import SIGNALS, is_scalar

NEGATIVE = "in_domain"
"""The regime on which an abstention is a false positive."""


def abstention(records: Sequence[Record], *, signal: str, threshold: float) -> dict[str, Any]:
    """Abstentions at a threshold, overall and per regime, with Clopper-Pearson 95 % intervals.

    `{signal, threshold, per_regime: {regime: rate}, false_positives: rate, caught: rate, coverage: rate,
    selective_risk: rate|null}`, each rate `{count, total, rate, low, high}`. coverage: prompts still answered.
    selective_risk: wrong replies among those answered, null where none is. Raises: LabError for an unknown signal.
    """
    values = scores(records, signal=signal)
    stopped = [fires(signal, value, threshold) for value in values]
    regimes = {record.regime: None for record in records}
    per_regime = {
        regime: _rate([stop for record, stop in zip(records, stopped, strict=True) if record.regime == regime])
        for regime in sorted(regimes, key=_place)
    }
    other = [stop for record, stop in zip(records, stopped, strict=True) if record.regime != NEGATIVE]
    answered = [record.correct for record, stop in zip(records, stopped, strict=True) if not stop]
    wrong = [not correct for correct in answered if correct is not None]
    return {
        "signal": signal,
        "threshold": threshold,
        "n": len(records),
        "per_regime": per_regime,
        "false_positives": per_regime.get(NEGATIVE),
        "caught": _rate(other) if other else None,
        "coverage": _rate([not stop for stop in stopped]),
        "selective_risk": _rate(wrong) if wrong else None,
    }


def board(
    records: Sequence[Record],
    *,
    signal: str,
    markers: Sequence[Mapping[str, Any]],
    start: float,
    names: Mapping[str, str],
) -> dict[str, Any]:
    """Everything a browser needs to do `abstention` by itself while a threshold moves.

    scores and correctness per regime (`correct`: 1, 0, or null; `gated`: the same once the reply is replaced), and
    the interval of k of n for every n that occurs, so that no statistics run in the browser.
    """
    values = scores(records, signal=signal)
    regimes = []
    for regime in sorted({record.regime for record in records}, key=_place):
        rows = [(value, record) for value, record in zip(values, records, strict=True) if record.regime == regime]
        regimes.append(
            {
                "name": regime,
                "label": names.get(regime, regime),
                "scores": [value for value, _ in rows],
                "correct": [_number(record.correct) for _, record in rows],
                "prompts": [record.prompt for _, record in rows],
            }
        )
    sizes = {len(regime["scores"]) for regime in regimes}
    sizes |= {len(records), sum(len(regime["scores"]) for regime in regimes if regime["name"] != NEGATIVE)}
    low, high = _span(values, [start, *(float(marker["value"]) for marker in markers)])
    return {
        "signal": signal,
        "orientation": SIGNALS[signal].orientation,
        "low": low,
        "high": high,
        "start": start,
        "markers": list(markers),
        "regimes": regimes,
        "bounds": {str(n): [[b.low, b.high] for k in range(n + 1) for b in (rate(k, n),)] for n in sizes if n},
    }


def scores(records: Sequence[Record], *, signal: str) -> list[float]:
    """One number a record. Raises: LabError for a signal that is unknown, has several numbers, or misses any."""
    if signal not in gating_signals():
        raise LabError("not a signal that can gate", expected=f"one of {gating_signals()}", found=repr(signal))
    found = [value for record in records if isinstance(value := record.signals.get(signal), float | int)]
    if len(found) < len(records):
        raise LabError(f"{signal} was not measured on every prompt", found=f"{len(found)} of {len(records)} values")
    return [float(value) for value in found]


def gating_signals() -> list[str]:
    """Signals with one number a prompt."""
    return [name for name in SIGNALS if is_scalar(name) and SIGNALS[name].role != "control"]


def gated_share(records: Sequence[Record], *, signal: str, threshold: float) -> tuple[int, int]:
    """Correct once the gate is applied, of all judged; an abstention counts as a refusal."""
    judged = [
        gated_correct(record.regime, record.correct, abstained=fires(signal, value, threshold))
        for record, value in zip(records, scores(records, signal=signal), strict=True)
        if record.correct is not None
    ]
    return sum(bool(correct) for correct in judged), len(judged)


def _rate(flags: Sequence[bool]) -> dict[str, float | int]:
    found = rate(sum(flags), len(flags))
    return {
        "count": found.count,
        "total": found.total,
        "rate": found.count / found.total,
        "low": found.low,
        "high": found.high,
    }


def _place(regime: str) -> tuple[int, str]:
    return (REGIMES.index(regime) if regime in REGIMES else len(REGIMES), regime)


def _span(values: Sequence[float], marks: Sequence[float]) -> tuple[float, float]:
    low, high = min(*values, *marks), max(*values, *marks)
    if low >= 0.0 and high <= 1.0:
        return 0.0, 1.0
    room = 0.05 * (high - low or 1.0)
    return low - room, high + room


def _number(correct: bool | None) -> int | None:
    return None if correct is None else int(correct)
