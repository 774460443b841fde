"""Every signal of one model on one prompt set: those of records, the likelihoods of replies, and those of monitors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from lab.evaluation.contrasts import scores
from lab.monitors import readings
from lab.monitors.monitor import Monitor, names
from lab.monitors.readings import LIKELIHOODS, Readings
from lab.probe import measure
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.progress import Progress
from lab.workbench.loaded import LoadedModel

RECORDED = ("max_softmax_mean", "abstain_p", "router_entropy_mean")
"""Signals of records that stand beside the monitors."""
LENGTH = "prompt_bytes"
"""The control that knows a prompt's length alone."""

Scores = Float[np.ndarray, " probe"]


@dataclass(frozen=True)
class Answered:
    """What a model made of a prompt set, prompt by prompt in its order."""

    records: tuple[Record, ...]
    readings: Readings
    model_digest: str


def answer(loaded: LoadedModel, probe_set: ProbeSet, *, progress: Progress | None = None) -> Answered:
    """Ask every prompt as a probe does, then read what was asked and replied.

    Raises: LabError for a model that gives no numbers.
    """
    traces = measure.answers(loaded.lm, probe_set, progress=progress)
    records = measure.as_records(traces, probe_set, model_digest=loaded.digest)
    return Answered(records, readings.of_replies(loaded.lm, traces), loaded.digest)


def signals_of(answered: Answered, monitors: Sequence[Monitor]) -> dict[str, Scores]:
    """By name, one number a prompt, higher is more uncertain; the length of the prompt first.

    Raises: LabError for a monitor of another model.
    """
    found = {name: scores(answered.records, name) for name in (LENGTH, *RECORDED)}
    found |= {name: -answered.readings.likelihood(name) for name in LIKELIHOODS}
    for name, monitor in zip(names(monitors), monitors, strict=True):
        found[name] = monitor.scores(answered.readings, model_digest=answered.model_digest)
    return found
