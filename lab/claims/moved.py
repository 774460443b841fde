"""What a density monitor loses when it is moved onto another model, over the same prompts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from lab.claims.claims import Quantity, Size
from lab.evaluation.estimates import Combined
from lab.evaluation.paired import compared
from lab.monitors import readings
from lab.monitors.monitor import Kind, Monitor
from lab.monitors.readings import Readings, Span
from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.prompts import REGIMES, Prompt, bundled
from lab.probe.records import Record
from lab.progress import Progress
from lab.study import fitting, suite
from lab.workbench.loaded import LoadedModel
from lab.workbench.workbench import Workbench

N_RESAMPLES, SEED = 2000, 0
FIT_SEED = 1234
"""Of the taught prompts that monitors are fitted on."""


class Moves:
    """Monitors by the model that they were fitted on, and what they read of others. Every model reads the prompts once;
    none answers them.

    drawn: taught prompts that monitors are fitted on.
    """

    def __init__(
        self, workbench: Workbench, *, size: Size, drawn: int = fitting.DRAWN, progress: Progress | None = None
    ) -> None:
        self._workbench, self._size, self._drawn, self._progress = workbench, size, drawn, progress
        self._lessons: dict[str, fitting.Lesson] = {}
        self._readings: dict[str, Readings] = {}

    def against_home(self, quantity: Quantity) -> Combined:
        """A monitor of `minus` moved onto `model`, minus the same one where it was fitted.

        Raises: LabError for models that are not here, or of other sizes.
        """
        monitor, model, home = self._of(quantity)
        away = monitor.onto(model.digest, fitted_on=home.expr).scores(self._read(model), model_digest=model.digest)
        scores = monitor.scores(self._read(home), model_digest=home.digest)
        return self._difference({"it": (model, away.tolist()), "other": (home, scores.tolist())}, quantity)

    def against_fitted(self, quantity: Quantity) -> Combined:
        """A monitor of `minus` moved onto `model`, minus one that was fitted on `model`. Raises: as `against_home`."""
        monitor, model, home = self._of(quantity)
        away = monitor.onto(model.digest, fitted_on=home.expr).scores(self._read(model), model_digest=model.digest)
        scores = self._fitted(model, quantity).scores(self._read(model), model_digest=model.digest)
        return self._difference({"it": (model, away.tolist()), "other": (model, scores.tolist())}, quantity)

    def _of(self, quantity: Quantity) -> tuple[Monitor, LoadedModel, LoadedModel]:
        """The monitor, the model that it is moved onto, and the one it was fitted on."""
        assert quantity.minus
        model, home = self._workbench.model(quantity.model), self._workbench.model(quantity.minus)
        return self._fitted(home, quantity), model, home

    def _fitted(self, loaded: LoadedModel, quantity: Quantity) -> Monitor:
        assert quantity.signal
        kind, span = quantity.signal.split()
        recipe = suite.recipe(
            cast("Kind", kind), span=cast("Span", span), layer=None, wordings=None, seed=FIT_SEED, n=self._drawn,
            n_layers=loaded.config.n_layers,
        )  # fmt: skip
        if loaded.digest not in self._lessons:  # both spans are fitted from one reading
            self._lessons[loaded.digest] = fitting.lesson(loaded, recipe, progress=self._progress)
        return self._lessons[loaded.digest].fit(recipe)

    def _read(self, loaded: LoadedModel) -> Readings:
        if loaded.digest not in self._readings:
            longest = loaded.config.max_seq_len
            data = [framed(own.prompt, max_new_bytes=MAX_NEW_BYTES, max_len=longest).data for own in self._prompts]
            self._readings[loaded.digest] = readings.of_prompts(loaded.lm, data, progress=self._progress)
        return self._readings[loaded.digest]

    @property
    def _prompts(self) -> list[Prompt]:
        return [own for own in bundled(self._size).prompts if own.regime in REGIMES]

    def _difference(self, scored: Mapping[str, tuple[LoadedModel, list[float]]], quantity: Quantity) -> Combined:
        assert quantity.signal
        assert quantity.contrast
        name, digest = quantity.signal, bundled(self._size).digest
        models = {
            side: [
                Record(
                    id=own.id, regime=own.regime, prompt=own.prompt, reply="", correct=None, signals={name: score},
                    model_digest=loaded.digest, probe_digest=digest, decoding={}, orientation={name: "uncertain"},
                )
                for own, score in zip(self._prompts, scores, strict=True)
            ]
            for side, (loaded, scores) in scored.items()
        }  # fmt: skip
        paired = compared(models, n_resamples=N_RESAMPLES, seed=SEED)
        return paired.combination({"it": 1.0, "other": -1.0}, name, quantity.contrast)
