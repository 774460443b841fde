"""A monitor's score of what a model was asked, or of a whole prompt set: a pass of its own, which changes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from jaxtyping import Float

from lab.monitors import readings
from lab.monitors.monitor import Monitor
from lab.probe.records import Record
from model.generate import Prefill
from model.routed_lm import RoutedLM

Scores = Float[np.ndarray, " probe"]


def score(monitor: Monitor, lm: RoutedLM, prompt: bytes, *, model_digest: str) -> float:
    """Of one prompt as the model reads it (`Trace.prompt`, `Turn.bytes[: Turn.prompt_length]`), higher is more
    uncertain. It needs no reply, so a gate may decide by it before the first byte.

    Raises: LabError for a monitor of another model, and a model that gives no numbers.
    """
    return float(scores([monitor], lm, [prompt], model_digest=model_digest)[0][0])


def of_prefill(monitor: Monitor, start: Prefill, *, model_digest: str) -> float:
    """The same of the one prompt that a model has just read to answer it, states kept: no block is run once more.

    Raises: LabError as `score` does.
    """
    return float(monitor.scores(readings.of_prefill(start), model_digest=model_digest)[0])


def scores(monitors: Sequence[Monitor], lm: RoutedLM, prompts: Sequence[bytes], *, model_digest: str) -> list[Scores]:
    """Of every monitor, one number a prompt. Blocks beyond those that are read are not run.

    Raises: LabError as `score` does.
    """
    for monitor in monitors:
        monitor.check_model(model_digest)
    depths = [monitor.recipe.depth for monitor in monitors]
    deepest = None if None in depths else max(depth for depth in depths if depth is not None)
    found = readings.of_prompts(lm, prompts, depth=deepest)
    return [monitor.scores(found, model_digest=model_digest) for monitor in monitors]


def with_readings(records: Sequence[Record], read: Mapping[str, Mapping[str, float]]) -> tuple[Record, ...]:
    """The records with a signal for each monitor, which says which way it points. read: by the monitor's name, the
    score of every prompt by its id."""

    def more(record: Record) -> Record:
        own = {name: values[record.id] for name, values in read.items()}
        ways = dict.fromkeys(read, "uncertain")
        return replace(record, signals={**record.signals, **own}, orientation={**record.orientation, **ways})

    return tuple(more(record) for record in records)
