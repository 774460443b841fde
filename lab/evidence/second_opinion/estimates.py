"""Every AUROC of one model's records with its interval, and what stands beside it, computed anew."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from lab.evidence.second_opinion.arithmetic import (
    auroc,
    constant,
    draws,
    log_odds_interval,
    precisions,
    refuses,
    selective,
    selective_intervals,
    too_few,
)
from lab.evidence.second_opinion.bounds import Drawn, chernoff
from lab.evidence.second_opinion.reading import Row, in_order

METHODS = {
    "average_precision": "normal on the log-odds scale with the bootstrap's standard error",
    "selective": "percentiles of the bootstrap",
}


class Estimates:
    """Of one model's probe records. orientation: +1 where high is uncertain, else -1."""

    def __init__(self, rows: Sequence[Row], *, orientation: Mapping[str, int], n_resamples: int, seed: int) -> None:
        self.rows = rows = in_order(rows)
        self.orientation, self.n_resamples, self.seed = orientation, n_resamples, seed
        self.counts = draws([row.regime for row in rows], n_resamples=n_resamples, seed=seed)
        self.regime = np.array([row.regime for row in rows])
        self.scalars = [name for name in orientation if "per_layer" not in name]
        self.contrasts = ["in_domain", *dict.fromkeys(row.regime for row in rows if row.regime != "in_domain")]
        self._known: dict[tuple[str, str], Drawn | None] = {}

    def of_contrast(self, signal: str, contrast: str) -> Drawn | None:
        """`sampled` of a whole contrast, once."""
        if (signal, contrast) not in self._known:
            self._known[signal, contrast] = self.sampled(self.scores(signal), *self.sides(contrast))
        return self._known[signal, contrast]

    def scores(self, signal: str) -> np.ndarray:
        values = [row.signals[signal] for row in self.rows]
        return self.orientation[signal] * np.array([math.nan if own is None else own for own in values], dtype=float)

    def sides(self, contrast: str) -> tuple[np.ndarray, np.ndarray]:
        """Rows of positives and negatives; `in_domain` names the contrast of all others against it."""
        negative = self.regime == "in_domain"
        positive = ~negative if contrast == "in_domain" else self.regime == contrast
        return np.flatnonzero(positive), np.flatnonzero(negative)

    def of(self, kinds: Sequence[str]) -> np.ndarray:
        """Rows of some kinds of prompt."""
        return np.flatnonzero(np.isin(self.regime, kinds))

    def sampled(
        self, scores: np.ndarray, positive: np.ndarray, negative: np.ndarray, counts: np.ndarray | None = None
    ) -> Drawn | None:
        """The AUROC and its resamples; None with fewer than 2 values on a side, or no resample of both."""
        positive, negative = (rows[np.isfinite(scores[rows])] for rows in (positive, negative))
        if min(len(positive), len(negative)) < 2:
            return None
        counts = self.counts if counts is None else counts
        whole = auroc(scores[positive], scores[negative], (np.ones((1, len(positive))), np.ones((1, len(negative)))))
        samples = auroc(scores[positive], scores[negative], (counts[:, positive], counts[:, negative]))
        if not np.isfinite(samples).any():
            return None
        value = float(whole[0])
        sizes = len(positive), len(negative)
        return Drawn(value, samples, sizes, below=float(value == 1), above=float(value == 0))

    def estimate(
        self, scores: np.ndarray, positive: np.ndarray, negative: np.ndarray, counts: np.ndarray | None = None
    ) -> dict[str, Any]:
        own = [scores[rows][np.isfinite(scores[rows])] for rows in (positive, negative)]
        sizes = {"n_positive": len(own[0]), "n_negative": len(own[1])}
        found = self.sampled(scores, positive, negative, counts)
        if found is None or constant(*own):
            return {"undefined": "", **sizes}
        ends, pairs, few = found.ends(), min(found.sizes), too_few(*found.sizes)
        if few:
            low, high = chernoff(found.value, pairs, 0.05)
            ends = {"low": low, "high": high, "at_boundary": found.value in (0, 1)}
        method = f"paired stratified percentile bootstrap, {self.n_resamples} resamples, seed {self.seed}"
        if few or ends["at_boundary"]:
            method = f"distribution-free bound, {pairs} independent pairs"
        return {"auroc": found.value, **ends, **sizes, "method": method}

    def each(self, measure: Any) -> dict[str, dict[str, Any]]:
        return {contrast: {signal: measure(signal, contrast) for signal in self.scalars} for contrast in self.contrasts}

    def values(self, signal: str, contrast: str) -> list[np.ndarray]:
        scores = self.scores(signal)
        return [scores[rows][np.isfinite(scores[rows])] for rows in self.sides(contrast)]

    def within(self) -> dict[str, dict[str, Any]]:
        """Wrong replies (positive) against right ones inside a regime, drawn inside right and wrong apart."""
        strata = [f"{row.regime}/{row.correct}" for row in self.rows]
        counts = draws(strata, n_resamples=self.n_resamples, seed=self.seed)
        names = np.array(strata)
        found: dict[str, dict[str, Any]] = {}
        for regime in dict.fromkeys(row.regime for row in self.rows):
            wrong, right = (np.flatnonzero(names == f"{regime}/{correct}") for correct in (False, True))
            found[regime] = {
                signal: self.estimate(self.scores(signal), wrong, right, counts) for signal in self.scalars
            }
        return found

    def layers(self, contrast: str) -> list[dict[str, Any]]:
        name = "router_entropy_per_layer"
        values = [row.signals[name] for row in self.rows]
        depths = {len(own) for own in values if isinstance(own, list)}
        if len(depths) != 1:
            return []
        layers = np.array([own if isinstance(own, list) else [math.nan] * max(depths) for own in values]).T
        return [self.estimate(self.orientation[name] * layer, *self.sides(contrast)) for layer in layers]

    def excluding_refusals(self) -> dict[str, Any]:
        refused = np.array([refuses(row.reply) for row in self.rows])
        estimates = {
            contrast: {
                signal: self.estimate(self.scores(signal), *(rows[~refused[rows]] for rows in self.sides(contrast)))
                for signal in ("max_softmax_mean", "max_softmax_last")
            }
            for contrast in self.contrasts
        }
        return {"n_excluded": int(refused.sum()), "cross_regime": estimates["in_domain"], "per_regime": estimates}

    def selective_of(self, signal: str) -> dict[str, Any]:
        rows, loss = self._judged(signal)
        return selective(self.scores(signal)[rows], loss)

    def beside_intervals(self, signals: Sequence[str]) -> dict[str, Any]:
        """Of average precision in the pooled contrast, and of selective risk over all judged replies."""
        found: dict[str, dict[str, Any]] = {"methods": METHODS, "average_precision": {}, "selective": {}}
        for signal in signals:
            rows, loss = self._judged(signal)
            found["selective"][signal] = selective_intervals(self.scores(signal)[rows], loss, self.counts[:, rows])
            found["average_precision"][signal] = {
                "aupr_out": self._precision(signal, flipped=False),
                "aupr_in": self._precision(signal, flipped=True),
            }
        return found

    def _precision(self, signal: str, *, flipped: bool) -> dict[str, Any]:
        scores = self.scores(signal)
        positive, negative = (rows[np.isfinite(scores[rows])] for rows in self.sides("in_domain"))
        if too_few(len(positive), len(negative)) or constant(scores[positive], scores[negative]):
            return {"undefined": ""}
        first, second, sign = (negative, positive, -1) if flipped else (positive, negative, 1)
        sides = sign * scores[first], sign * scores[second]
        whole = precisions(*sides, (np.ones((1, len(first))), np.ones((1, len(second)))))
        samples = precisions(*sides, (self.counts[:, first], self.counts[:, second]))
        return log_odds_interval(float(whole[0]), samples, len(first) + len(second))

    def _judged(self, signal: str) -> tuple[np.ndarray, np.ndarray]:
        """Rows with a verdict and a value, and the loss of each."""
        wrong = np.array([float(row.correct is False) for row in self.rows])
        rows = np.flatnonzero(
            np.array([row.correct is not None for row in self.rows]) & np.isfinite(self.scores(signal))
        )
        return rows, wrong[rows]
