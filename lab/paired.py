"""Several models on the same prompts: AUROC, differences and combinations of them, all on the same resamples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from jaxtyping import Int

from lab.bootstrap import Resamples, Sampled
from lab.records import Record
from lab.signals import SIGNALS
from model.errors import LabError

NEGATIVE = "in_domain"


class Comparison:
    """Models whose records stand on the same prompts, and one set of resamples for all of them.

    Contrasts are named by their positive regime; all regimes pooled stand under `in_domain`. Signals are oriented, so
    that a higher score always means "more uncertain".
    """

    def __init__(self, models: Mapping[str, Sequence[Record]], *, n_resamples: int, seed: int) -> None:
        self._models = models
        self._regimes = [record.regime for record in next(iter(models.values()))]
        self._resamples = Resamples(self._regimes, n_resamples=n_resamples, seed=seed)
        self._negative = np.flatnonzero([regime == NEGATIVE for regime in self._regimes])
        self._known: dict[tuple[str, str, str], Sampled] = {}

    @property
    def contrasts(self) -> list[str]:
        """The pooled contrast first, where there is anything to contrast with."""
        others = [regime for regime in dict.fromkeys(self._regimes) if regime != NEGATIVE]
        return [NEGATIVE, *others] if len(self._negative) and others else []

    @property
    def signals(self) -> list[str]:
        """The signals that are one number in every record."""
        return [
            name
            for name in SIGNALS
            if all(isinstance(record.signals.get(name), float) for own in self._models.values() for record in own)
        ]

    def auroc(self, model: str, signal: str, contrast: str) -> dict[str, Any]:
        """`{auroc, low, high, n_positive, n_negative}` of one model."""
        cell = self.combination({model: 1.0}, signal, contrast)
        return {"auroc": cell.pop("value"), **cell}

    def combination(self, weights: Mapping[str, float], signal: str, contrast: str) -> dict[str, Any]:
        """`{value, low, high, n_positive, n_negative}` of a weighted sum of the models' AUROC."""
        parts = [(weight, self._sampled(model, signal, contrast)) for model, weight in weights.items()]
        value = sum(weight * part.value for weight, part in parts)
        low, high = Sampled(value, np.sum([weight * part.samples for weight, part in parts], axis=0)).interval()
        sizes = {"n_positive": len(self._positive(contrast)), "n_negative": len(self._negative)}
        return {"value": value, "low": low, "high": high, **sizes}

    def differences(self, model: str, baseline: str) -> dict[str, dict[str, dict[str, Any]]]:
        """`{signal: {contrast: {difference, low, high, …}}}` of a model minus another."""
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for signal in self.signals:
            found[signal] = {}
            for contrast in self.contrasts:
                cell = self.combination({model: 1.0, baseline: -1.0}, signal, contrast)
                found[signal][contrast] = {"difference": cell.pop("value"), **cell}
        return found

    def _positive(self, contrast: str) -> Int[np.ndarray, " positive"]:
        pooled = contrast == NEGATIVE
        return np.flatnonzero([r != NEGATIVE if pooled else r == contrast for r in self._regimes])

    def _sampled(self, model: str, signal: str, contrast: str) -> Sampled:
        key = (model, signal, contrast)
        if key not in self._known:
            sign = SIGNALS[signal].orientation
            scores = np.array([sign * float(str(record.signals[signal])) for record in self._models[model]])
            positive = self._positive(contrast)
            self._known[key] = self._resamples.auroc(scores, positive=positive, negative=self._negative)
        return self._known[key]


def compared(models: Mapping[str, Sequence[Record]], *, n_resamples: int = 2000, seed: int = 0) -> Comparison:
    """Raises: LabError when the models' records are not on the same prompts, in the same order."""
    reference, *others = [[(record.probe_digest, record.id) for record in own] for own in models.values()]
    for name, other in zip(list(models)[1:], others, strict=True):
        if other != reference:
            raise LabError("records on different prompts cannot be paired", where=name, expected="the same prompts")
    return Comparison(models, n_resamples=n_resamples, seed=seed)
