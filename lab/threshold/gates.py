"""The deploy gates: the checks that a model must pass at its operating point before anyone relies on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from lab.probe.correct import gated_correct, is_refusal
from lab.probe.prompts import bundled
from lab.probe.records import Record
from lab.progress import Cancel, Progress
from lab.replies.coherence import Judge
from lab.signals import fires
from lab.statistics.as_json import AsJson, members
from lab.statistics.rates import Rate, rate
from lab.workbench.workbench import Workbench
from model.errors import LabError

ACCURACY_AT_LEAST = 0.7
IDK_REFUSED_AT_LEAST = 0.9
PAPER_FALSE_INABILITY = 0.35
"""The paper's 7 refusals of 20 answerable prompts; fewer is better."""
COHERENT_AT_LEAST = 0.8
"""For the lower 95 % bound of the coherent rate, not for the rate."""


@dataclass(frozen=True)
class Gate(AsJson):
    """A count of total with its exact 95 % interval. text_alone: the same count without the abstain gate, where that
    could differ."""

    count: int
    total: int
    low: float
    high: float
    passed: bool
    text_alone: int | None = None

    def to_json(self) -> dict[str, Any]:
        told = super().to_json()
        return {name: own for name, own in told.items() if name != "text_alone" or own is not None}


@dataclass(frozen=True)
class MeanGate(AsJson):
    """A mean that must lie above the threshold; None where there was nothing to take it over."""

    value: float | None
    threshold: float
    passed: bool


@dataclass(frozen=True)
class QuickGates(AsJson):
    """The gates that probe records alone decide, at a threshold on `abstain_p`."""

    in_domain_accuracy: Gate
    in_domain_false_positives: Gate
    gibberish_mean_abstain_p: MeanGate
    threshold: float

    @property
    def named(self) -> dict[str, Gate | MeanGate]:
        return _named(self)


@dataclass(frozen=True)
class Gates(AsJson):
    """Every gate of a model."""

    model: str
    digest: str
    in_domain_accuracy: Gate
    in_domain_false_positives: Gate
    gibberish_mean_abstain_p: MeanGate
    threshold: float
    idk_gate: Gate
    false_inability: Gate
    coherence: Gate
    threshold_source: str

    @property
    def named(self) -> dict[str, Gate | MeanGate]:
        return _named(self)

    @property
    def failed(self) -> list[str]:
        """The names of the gates that did not pass."""
        return [name for name, own in self.named.items() if not own.passed]


def _named(gates: QuickGates | Gates) -> dict[str, Gate | MeanGate]:
    return {name: own for name, own in members(gates).items() if isinstance(own, Gate | MeanGate)}


def deploy_gates(
    workbench: Workbench,
    expr: str,
    *,
    threshold: float | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Gates:
    """Every gate of a model at its `abstain_p` threshold, running what is not known yet.

    Raises: LabError for a bad expression, missing prompts, or prompts that chose the threshold they would test;
        Cancelled when `cancel()` becomes true.
    """
    loaded = workbench.model(expr)
    limit = loaded.threshold if threshold is None else threshold
    chosen_on = (loaded.operating_point or {}).get("calibration_digest") if threshold is None else None

    def records(name: str) -> Sequence[Record]:
        asked = bundled(name)
        if asked.digest == chosen_on:
            raise LabError("these prompts chose the threshold", where=asked.path, expected="others to test it on")
        return workbench.records(expr, asked, progress=progress, cancel=cancel).records

    probe, canary = records("probe_210"), records("canary")
    idk, willing = records("idk_gate"), records("false_inability")
    judge = Judge(workbench, progress=progress, cancel=cancel)
    spoken = [*(record for record in probe if record.regime == "in_domain"), *canary]
    coherent = sum(verdict.coherent for verdict in judge.judge_all(spoken))
    refused = _counter(limit, lambda record, abstained: abstained or is_refusal(record.reply))
    quick = quick_gates(probe, threshold=limit)
    return Gates(
        model=loaded.expr,
        digest=loaded.digest,
        in_domain_accuracy=quick.in_domain_accuracy,
        in_domain_false_positives=quick.in_domain_false_positives,
        gibberish_mean_abstain_p=quick.gibberish_mean_abstain_p,
        threshold=limit,
        idk_gate=refused(idk, passed=lambda found: found.count >= IDK_REFUSED_AT_LEAST * found.total),
        false_inability=refused(willing, passed=lambda found: found.count <= PAPER_FALSE_INABILITY * found.total),
        coherence=_gate(coherent, len(spoken), passed=lambda found: found.low >= COHERENT_AT_LEAST),
        threshold_source=loaded.threshold_source if threshold is None else "chosen here",
    )


def quick_gates(records: Sequence[Record], *, threshold: float) -> QuickGates:
    """The gates that probe records alone decide: accuracy, false positives, and the mean on gibberish."""
    own = [record for record in records if record.regime == "in_domain"]
    gibberish = [_abstain_p(record) for record in records if record.regime == "gibberish"]
    mean = math.fsum(gibberish) / len(gibberish) if gibberish else None  # exact, so that no order matters
    correct = _counter(
        threshold, lambda record, abstained: bool(gated_correct(record.regime, record.correct, abstained=abstained))
    )
    return QuickGates(
        in_domain_accuracy=correct(own, passed=lambda found: found.count >= ACCURACY_AT_LEAST * found.total),
        in_domain_false_positives=_gate(
            sum(fires("abstain_p", _abstain_p(record), threshold) for record in own),
            len(own),
            passed=lambda found: found.count == 0,
        ),
        gibberish_mean_abstain_p=MeanGate(mean, threshold, mean is not None and mean > threshold),
        threshold=threshold,
    )


def _abstain_p(record: Record) -> float:
    value = record.signals["abstain_p"]
    assert isinstance(value, float)
    return value


class _Counter(Protocol):
    def __call__(self, records: Sequence[Record], *, passed: Callable[[Rate], bool]) -> Gate: ...


def _counter(threshold: float, counts: Callable[[Record, bool], bool]) -> _Counter:
    """Counts records with the abstain gate applied, and beside it without."""

    def counted(records: Sequence[Record], *, passed: Callable[[Rate], bool]) -> Gate:
        gated = sum(counts(record, fires("abstain_p", _abstain_p(record), threshold)) for record in records)
        alone = sum(counts(record, False) for record in records)
        return _gate(gated, len(records), passed=passed, text_alone=alone)

    return counted


def _gate(count: int, total: int, *, passed: Callable[[Rate], bool], text_alone: int | None = None) -> Gate:
    found = rate(count, total)
    return Gate(found.count, found.total, found.low, found.high, bool(total and passed(found)), text_alone)
