"""Combinations of all signals, fitted on calibration prompts: one for each question, never one for both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from jaxtyping import Bool, Float

from lab.evaluation.questions import ALL, Question, contrasts
from lab.evaluation.two_questions import LENGTH, Learnt, Scores
from lab.monitors import fitted
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.signals import COMBINED

NAME = COMBINED
LEFT_OUT = "combined, kind left out"


def combined(
    records: Sequence[Record], known: Mapping[str, Scores], new: Mapping[str, Scores] | None, *, seed: int
) -> dict[Question, list[Learnt]]:
    """By question, from calibration records and their signals, the scores of `new` prompts; with None those of the
    calibration prompts themselves, each by weights from the others.

    All signals but the length of the prompt are standardised and weighted. For *unusual?* there is a second row, whose
    score in the contrast of a kind comes from weights that have not seen it. A question without both classes has none.
    """
    names = [name for name in known if name != LENGTH]
    signals = np.stack([known[name] for name in names], axis=1)
    others = None if new is None else np.stack([new[name] for name in names], axis=1)
    found: dict[Question, list[Learnt]] = {}
    for contrast in contrasts(records):
        if contrast.name != ALL:
            continue
        rows, positive = _labels(len(contrast.positive), contrast.positive, contrast.negative)
        if others is None:
            scores = _own(signals, rows, positive, seed=seed)
        else:
            scores = fitted.combination(names, signals[rows], positive).scores(others)
        found[contrast.question] = [Learnt(NAME, scores)]
        if contrast.question == "unusual" and others is not None:
            by_kind = fitted.without_kind(names, signals, [record.regime for record in records], taught=IN_DOMAIN)
            scored = {kind: own.scores(others) for kind, own in by_kind.items()}
            found[contrast.question].append(Learnt(LEFT_OUT, by_kind=scored))
    return found


def _labels(n: int, positive: np.ndarray, negative: np.ndarray) -> tuple[np.ndarray, Bool[np.ndarray, " row"]]:
    rows = np.concatenate([positive, negative])
    return rows, np.arange(len(rows)) < n


def _own(
    signals: Float[np.ndarray, "probe signal"], rows: np.ndarray, positive: Bool[np.ndarray, " row"], *, seed: int
) -> Scores:
    """Cross-fitted scores of the prompts of a question; NaN for the others, and where there are too few."""
    values = np.full(len(signals), np.nan)
    scores = fitted.cross_fitted(signals[rows], positive, seed=seed)
    if scores is not None:
        values[rows] = scores
    return values
