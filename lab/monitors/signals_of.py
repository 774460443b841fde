"""Every signal of one model on one prompt set: those of records, the likelihoods of replies, and those of monitors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lab.evaluation.contrasts import scores
from lab.evaluation.two_questions import LENGTH, Scores
from lab.monitors import readings
from lab.monitors.monitor import Monitor, names
from lab.monitors.readings import LIKELIHOODS, Readings
from lab.probe import measure
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.progress import Progress
from model.routed_lm import RoutedLM

RECORDED = ("max_softmax_mean", "abstain_p", "router_entropy_mean")
"""Signals of records that stand beside the monitors."""


@dataclass(frozen=True)
class Answered:
    """What a model made of a prompt set, prompt by prompt in its order."""

    records: tuple[Record, ...]
    readings: Readings
    model_digest: str


def answer(lm: RoutedLM, probe_set: ProbeSet, *, model_digest: str, progress: Progress | None = None) -> Answered:
    """Ask every prompt as a probe does, then read what was asked and replied.

    Raises: LabError for a model that gives no numbers.
    """
    traces = measure.answers(lm, probe_set, progress=progress)
    records = measure.as_records(traces, probe_set, model_digest=model_digest)
    return Answered(records, readings.of_replies(lm, traces), model_digest)


def signals_of(answered: Answered, monitors: Sequence[Monitor]) -> dict[str, Scores]:
    """By name, one number a prompt, higher is more uncertain; the length of the prompt first.

    Raises: LabError for a monitor of another model.
    """
    found = {name: scores(answered.records, name) for name in (LENGTH, *RECORDED)}
    found |= {name: -answered.readings.likelihood(name) for name in LIKELIHOODS}
    for name, monitor in zip(names(monitors), monitors, strict=True):
        found[name] = monitor.scores(answered.readings, model_digest=answered.model_digest)
    return found
