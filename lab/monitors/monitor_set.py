"""Monitors of one model that were fitted together on somebody's own answered prompts, what combines them with output
confidence, and limits from prompts that none of them has seen."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import Any

import numpy as np

from lab.evaluation.contrasts import scores
from lab.evaluation.estimates import Auroc
from lab.monitors import readings
from lab.monitors.combined import NAME as COMBINED
from lab.monitors.fitted import Combination
from lab.monitors.monitor import Monitor
from lab.monitors.readings import Readings
from lab.probe.prompts import Prompt
from lab.probe.records import Record
from lab.probe.same_text import normalised
from lab.signals import SignalValue
from model.errors import LabError
from model.states import States


@dataclass(frozen=True)
class Part:
    """Prompts of one file that something was taken from. digest: of the file. n: of them, wrong: answered wrongly.
    texts: what tells each again, whatever its case and punctuation."""

    digest: str
    n: int
    wrong: int
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Promised:
    """A limit on a signal in its own unit, None where none keeps the promise. told: what is promised, or why not."""

    threshold: float | None
    told: str


@dataclass(frozen=True)
class MonitorSet:
    """monitors: of one model, in the order of tables. combination: of their scores and the model's own signals, each
    turned so that higher is more uncertain. decoding: of the replies that were judged. fitted_on: prompts that chose
    monitors, layers and combination; limits_from: those that set the limits, none of them the same. promise: which
    mistake is kept to which share, and how. decides: the signal that told wrong replies best on `fitted_on`. versions:
    of what computed the states. skill: how well a signal tells wrong replies among `limits_from`, where that can be
    said."""

    monitors: tuple[Monitor, ...]
    combination: Combination
    model_digest: str
    decoding: Mapping[str, Any]
    fitted_on: Part
    limits_from: Part
    promise: Mapping[str, Any]
    decides: str
    limits: Mapping[str, Promised]
    versions: Mapping[str, str]
    skill: Mapping[str, Auroc]

    @cached_property
    def digest(self) -> str:
        """SHA-256 of what scores depend on: equal sets score alike."""
        own = self.combination
        about = [[one.digest for one in self.monitors], [*own.names], own.weight.tolist(), own.bias]
        return sha256(json.dumps(about).encode()).hexdigest()

    @property
    def names(self) -> list[str]:
        """Of its signals."""
        return [*(monitor.name for monitor in self.monitors), COMBINED]

    def check_model(self, digest: str, *, where: object) -> None:
        """Raises: LabError for any model but the one that it was fitted on."""
        if digest != self.model_digest:
            raise LabError(
                "monitors of another model", where=where, expected=f"the model {self.model_digest[:16]}…",
                found=f"{digest[:16]}…", todo="fit them on this model: python -m lab fit",
            )  # fmt: skip

    def unseen(self, records: Iterable[Record]) -> tuple[Record, ...]:
        """Those of prompts that the monitors were not fitted on."""
        return tuple(own for own in records if text_key(own.prompt) not in self._seen)

    @cached_property
    def _seen(self) -> frozenset[str]:
        return frozenset(self.fitted_on.texts)

    def check_unseen(self, prompts: Iterable[Prompt | Record], *, where: object) -> None:
        """Raises: LabError for prompts that the monitors were fitted on: of those they know the answer."""
        known = [own.id for own in prompts if text_key(own.prompt) in self._seen]
        if known:
            raise LabError(
                "monitors cannot be judged on prompts that they were fitted on", where=where,
                expected="other prompts", found=f"{len(known)} of these, the first {known[0]}",
            )  # fmt: skip

    def of_turn(self, asked: Record, states: States) -> Record:
        """The record of one turn with its signals."""
        return self.on([asked], readings.of_states([states]))[0]

    def on(self, records: Sequence[Record], found: Readings) -> list[Record]:
        """The records with its signals, from the states of their prompts. Raises: LabError for another model's."""
        return self.with_scores(records, self.read(found))

    def read(self, found: Readings) -> dict[str, np.ndarray]:
        """What each monitor says of prompts, from their states. Raises: LabError for another model's."""
        return {own.name: own.scores(found, model_digest=self.model_digest) for own in self.monitors}

    def with_scores(self, records: Sequence[Record], read: Mapping[str, np.ndarray]) -> list[Record]:
        """The records with these scores of the monitors, and what combines them with the records' own signals."""
        more = with_signals(records, read)
        combined = self.combination.scores(matrix(more, self.combination.names))
        return with_signals(more, {COMBINED: combined})


def with_signals(records: Sequence[Record], more: Mapping[str, np.ndarray]) -> list[Record]:
    """The records with signals that point to the uncertain; a value that is no number is one that is not there."""
    ways = dict.fromkeys(more, "uncertain")
    found = []
    for row, record in enumerate(records):
        own: dict[str, SignalValue] = {
            name: float(values[row]) if np.isfinite(values[row]) else None for name, values in more.items()
        }
        found.append(
            replace(record, signals={**record.signals, **own}, orientation={**record.orientation, **ways})  # type: ignore[arg-type]
        )
    return found


def matrix(records: Sequence[Record], names: Sequence[str]) -> np.ndarray:
    """Scores by record and signal, higher is more uncertain; NaN where there is none."""
    return np.stack([scores(records, name) for name in names], axis=1)


def text_key(text: str) -> str:
    """What two prompts share that are the same up to case, spacing and punctuation."""
    return sha256(normalised(text).encode()).hexdigest()[:16]
