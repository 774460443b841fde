"""What the process that leads a run keeps of it on the way: its log, its state, its parts, what it measures."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from math import inf
from pathlib import Path

from torch import Tensor

from model.config import ModelConfig
from model.delta import Delta
from model.digest import digest
from model.routed_lm import RoutedLM
from model.vanilla import AnyLM
from training import measure
from training.corpus import Corpus
from training.curves import N_SHOWN, Drift
from training.last_good import all_finite
from training.recipe import Recipe
from training.run_state import RunState
from training.runlog import RunLog, keep_canaries, keep_step
from training.trainable import on_cpu, params_of

MEASURE_SHARE = 0.04
"""Measuring on the way is put off while it would take more than this share of the time."""


@dataclass(frozen=True)
class Place:
    """How far a run is. seconds: of training, over all resumptions. left: seconds to the end, None where unknown."""

    step: int
    tokens: int
    seconds: float
    progress: float
    left: float | None


class Witness:
    """Of one run. paused: seconds spent measuring on the way, which say nothing of the pace of a step."""

    def __init__(
        self,
        recipe: Recipe,
        *,
        config: ModelConfig,
        start: dict[str, Tensor] | None,
        corpus: Corpus | None,
        out: Path,
        resume: bool,
    ) -> None:
        self._recipe, self._corpus, self._out = recipe, corpus, out
        self._log = RunLog(out, resume=resume)
        self._saved, self._measured, self._cost = -inf, -inf, 0.0
        self.paused = 0.0
        self._drift = self._kept = None
        if recipe.parts is not None and start is not None:
            self._drift = Drift(RoutedLM.from_params(config, start))
            self._kept = recipe.trainable(start), digest(start)
            keep_canaries(out, self._drift.shown, self._drift.replies[:N_SHOWN])

    def keep_parts(self, step: int, lm: AnyLM) -> None:
        """A variant's parts, as they are after a step."""
        if self._kept is not None:
            names, base = self._kept
            keep_step(self._out, step, Delta(params_of(lm)).restrict(names), base_digest=base)

    def save(self, state: RunState, *, every: float = 0.0) -> None:
        """Save a state, unless one was saved less than so many seconds ago."""
        if time.monotonic() - self._saved > every:
            state.save(self._out)
            self._saved = time.monotonic()

    def tell(self, at: Place, values: Mapping[str, object]) -> None:
        """Log values."""
        self._log.write(at.step, at.tokens, at.seconds, at.progress, left=at.left, **values)

    def look(self, at: Place, lm: AnyLM, values: Mapping[str, object]) -> None:
        """Log values with how far the model has drifted, and keep its parts."""
        drift: Mapping[str, object] = {}
        if all_finite(lm.parameters()):  # else the next step's loss says what has happened
            drift = self._drift.measure(on_cpu(lm)) if self._drift is not None else {}
            self.keep_parts(at.step, lm)
        self.tell(at, {**values, **drift})

    def measure(self, at: Place, lm: AnyLM) -> None:
        """Measure on held-out text, unless that would take too much of the time."""
        began = time.monotonic()
        if self._cost >= MEASURE_SHARE * (began - self._measured) or not all_finite(lm.parameters()):
            return
        self.tell(at, measure.held_out(on_cpu(lm), self._recipe, self._corpus))
        self._measured = time.monotonic()
        self._cost = self._measured - began
        self.paused += self._cost
