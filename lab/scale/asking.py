"""What a worker does for a probe: how a model would be asked all prompts, and one batch of that. No Ray in here.

Which prompts stand in one batch moves the last bits of what a model says, and so does the number of threads. So the
batches are those of one process, made once over all prompts, and a call is one of them.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
import torch

from lab.probe import any_model, measure, partly_read
from lab.probe.any_model import Batches
from lab.probe.framing import decoding
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.hf import named
from model.hf.room import FLOAT
from model.language import Reply
from model.states import States


@dataclass(frozen=True)
class Model:
    """What has to be the same wherever a model is asked. name: as on the command line, paths absolute. folder: of the
    lab's checkpoints. threads: that it computes with. max_new: tokens of a reply, of a model of others. states: whether
    those of all layers are wanted, of such a one. most: bytes of a batch."""

    name: str
    folder: str
    threads: int
    max_new: int
    states: bool
    most: int


@dataclass(frozen=True)
class Plan:
    """How a model is asked all prompts. batches: places of prompts. bytes: that a worker takes, about. notes, lacks:
    what a reader of results must know, and what the model has not. told: lines on its size. depth, width: of its
    states."""

    model_digest: str
    versions: Mapping[str, str]
    decoding: Mapping[str, Any]
    batches: Sequence[Sequence[int]]
    bytes: int
    notes: Sequence[str] = ()
    lacks: Mapping[str, str] | None = None
    told: Sequence[str] = ()
    depth: int = 0
    width: int = 0


@dataclass(frozen=True)
class Answers:
    """Of one batch, in its order. states: where they are wanted. seconds: of this worker's processors."""

    records: Sequence[Record]
    states: Sequence[States]
    seconds: float


def plan(model: Model, prompts: ProbeSet) -> Plan:
    """Raises: LabError for a model that cannot be loaded, and for a prompt that it cannot read."""
    return _loaded(model).plan(prompts)


def answers(model: Model, expected: Plan, batch: ProbeSet) -> Answers:
    """expected: without its batches. Raises: LabError where this worker has other weights or other packages."""
    own, started = _loaded(model), time.process_time()
    for what, wanted, found in (
        ("weights", expected.model_digest, own.digest),
        ("packages", dict(expected.versions), own.versions),
    ):
        if wanted != found:
            todo = "install the same files and packages on every machine"
            raise LabError(f"a worker has other {what}", where=model.name, expected=wanted, found=found, todo=todo)
    records, states = own.answers(batch)
    return Answers(records, states, time.process_time() - started)


class _Loaded(Protocol):
    digest: str
    versions: dict[str, str]

    def plan(self, prompts: ProbeSet) -> Plan: ...
    def answers(self, batch: ProbeSet) -> tuple[Sequence[Record], Sequence[States]]: ...


def _loaded(model: Model) -> _Loaded:
    torch.set_num_threads(model.threads)  # else whichever call came first in this process decides
    return _read(model)


@lru_cache(maxsize=1)
def _read(model: Model) -> _Loaded:
    """Kept for the next batch: a worker is asked many, mostly of one model."""
    return _Own(model) if named.of(model.name) is None else _Other(model)


class _Own:
    """A model of this lab."""

    def __init__(self, model: Model) -> None:
        self._loaded = Workbench(model.folder).model(model.name)
        if self._loaded.monitors:
            raise LabError(
                "monitors are not read on Ray", where=model.name, expected="the model alone",
                todo="probe it with --engine local, or without its monitor",
            )  # fmt: skip
        self.digest, self.versions = self._loaded.digest, {"torch": torch.__version__, "numpy": np.__version__}

    def plan(self, prompts: ProbeSet) -> Plan:
        lm = self._loaded.lm
        batches = measure.batches(measure.as_read(lm, prompts))
        size = FLOAT * sum(own.numel() for own in lm.parameters())
        cut = partly_read.note(partly_read.partly(prompts, max_len=lm.config.max_seq_len), prompts)
        notes = [cut] if cut else []
        return Plan(self.digest, self.versions, decoding(), batches, 2 * size + any_model.BATCH_BYTES, notes)

    def answers(self, batch: ProbeSet) -> tuple[Sequence[Record], Sequence[States]]:
        return measure.ask(self._loaded.lm, batch, model_digest=self.digest).records, ()


class _Other:
    """A model of others."""

    def __init__(self, model: Model) -> None:
        from model.hf.load import load  # transformers takes seconds, and is not always installed

        source = named.of(model.name)
        assert source is not None
        self._model, self._told = model, list[str]()
        self._loaded = load(source, tell=self._told.append, states=model.states)
        self.digest, self.versions = self._loaded.digest, self._loaded.versions

    def plan(self, prompts: ProbeSet) -> Plan:
        lm, max_new = self._loaded.lm, self._model.max_new
        asked = any_model.framed(lm, prompts.prompts, max_new=max_new)
        batches = self._batches.of([len(own.symbols) for own in asked], max_new=max_new)
        size = FLOAT * self._loaded.n_params + self._model.most
        return Plan(
            self.digest, self.versions, any_model.decoding(lm, max_new), batches, size, self._loaded.notes,
            lm.shape.lacks, self._told, lm.depth, lm.width,
        )  # fmt: skip

    def answers(self, batch: ProbeSet) -> tuple[Sequence[Record], Sequence[States]]:
        kept: list[States] = []

        def adding(records: Sequence[Record], replies: Sequence[Reply]) -> Sequence[Record]:
            kept.extend(own.states for own in replies if own.states is not None)
            return records

        # A batch of one process is one batch again: no smaller, whatever memory is free here.
        whole = replace(self._batches, rows=len(batch), size=lambda rows, positions: 0)
        records = any_model.ask(
            self._loaded.lm, batch, model_digest=self.digest, batches=whole, max_new=self._model.max_new, adding=adding
        )  # fmt: skip
        return records, kept

    @property
    def _batches(self) -> Batches:
        return Batches.fitting(self._loaded.lm, most=self._model.most)
