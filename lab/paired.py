"""Several models on the same prompts: AUROC, differences and combinations of them, all on the same resamples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from jaxtyping import Float

from lab.records import Record
from lab.signals import SIGNALS
from model.errors import LabError

NEGATIVE = "in_domain"
LOW, HIGH = 2.5, 97.5
"""Percentiles of a 95 % interval."""


class Comparison:
    """Models whose records stand on the same prompts, and one set of resamples for all of them.

    Contrasts are named by their positive regime; all regimes pooled stand under `in_domain`. Signals are oriented, so
    that a higher score always means "more uncertain".
    """

    def __init__(self, models: Mapping[str, Sequence[Record]], *, n_resamples: int, seed: int) -> None:
        first = next(iter(models.values()))
        self._models = models
        self._rows: dict[str, list[int]] = {}
        for row, record in enumerate(first):
            self._rows.setdefault(record.regime, []).append(row)
        rng = np.random.default_rng(seed)
        self._counts = {
            regime: rng.multinomial(len(rows), np.full(len(rows), 1 / len(rows)), size=n_resamples).astype(np.float32)
            for regime, rows in self._rows.items()
        }
        self._known: dict[tuple[str, str, str], tuple[float, Float[np.ndarray, " resample"]]] = {}

    @property
    def contrasts(self) -> list[str]:
        """The pooled contrast first, where there is anything to contrast with."""
        others = [regime for regime in self._rows if regime != NEGATIVE]
        return [NEGATIVE, *others] if NEGATIVE in self._rows and others else []

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
        value, samples = self._samples(model, signal, contrast)
        return {"auroc": value, **_interval(samples), **self._sizes(contrast)}

    def combination(self, weights: Mapping[str, float], signal: str, contrast: str) -> dict[str, Any]:
        """`{value, low, high, …}` of a weighted sum of the models' AUROC."""
        parts = [(weight, *self._samples(model, signal, contrast)) for model, weight in weights.items()]
        value = sum(weight * value for weight, value, _ in parts)
        samples = np.sum([weight * samples for weight, _, samples in parts], axis=0)
        return {"value": value, **_interval(samples), **self._sizes(contrast)}

    def differences(self, model: str, baseline: str) -> dict[str, dict[str, dict[str, Any]]]:
        """`{signal: {contrast: {difference, low, high, …}}}` of a model minus another."""
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for signal in self.signals:
            found[signal] = {}
            for contrast in self.contrasts:
                cell = self.combination({model: 1.0, baseline: -1.0}, signal, contrast)
                found[signal][contrast] = {"difference": cell.pop("value"), **cell}
        return found

    def _sizes(self, contrast: str) -> dict[str, int]:
        return {"n_positive": len(self._positives(contrast)), "n_negative": len(self._rows[NEGATIVE])}

    def _positives(self, contrast: str) -> list[int]:
        if contrast != NEGATIVE:
            return self._rows[contrast]
        return [row for regime, rows in self._rows.items() if regime != NEGATIVE for row in rows]

    def _samples(self, model: str, signal: str, contrast: str) -> tuple[float, Float[np.ndarray, " resample"]]:
        key = (model, signal, contrast)
        if key not in self._known:
            sign = SIGNALS[signal].orientation
            scores = np.array([sign * float(str(record.signals[signal])) for record in self._models[model]])
            positive, negative = scores[self._positives(contrast)], scores[self._rows[NEGATIVE]]
            wins = np.sign(positive[:, None] - negative) / 2 + 0.5
            regimes = [regime for regime in self._rows if regime != NEGATIVE] if contrast == NEGATIVE else [contrast]
            counts = np.concatenate([self._counts[regime] for regime in regimes], axis=1)
            total = ((counts @ wins.astype(np.float32)) * self._counts[NEGATIVE]).sum(axis=1, dtype=np.float64)
            self._known[key] = float(wins.mean()), total / wins.size
        return self._known[key]


def compared(models: Mapping[str, Sequence[Record]], *, n_resamples: int = 2000, seed: int = 0) -> Comparison:
    """Raises: LabError when the models' records are not on the same prompts, in the same order."""
    reference, *others = [[(record.probe_digest, record.id) for record in own] for own in models.values()]
    for name, other in zip(list(models)[1:], others, strict=True):
        if other != reference:
            raise LabError("records on different prompts cannot be paired", where=name, expected="the same prompts")
    return Comparison(models, n_resamples=n_resamples, seed=seed)


def _interval(samples: Float[np.ndarray, " resample"]) -> dict[str, float]:
    low, high = np.percentile(samples, [LOW, HIGH])
    return {"low": float(low), "high": float(high)}
