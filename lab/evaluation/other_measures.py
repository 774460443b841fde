"""What stands beside the registered AUROC: logit-DeLong intervals, detection, selective prediction, calibration.

Each is a table of its own, so that the registered numbers keep their shape.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from lab.evaluation.contrasts import Contrasts, scores
from lab.probe.records import Record
from lab.statistics.confidence import confidence
from lab.statistics.delong import METHOD, logit_interval
from lab.statistics.detection import detection
from lab.statistics.selective import FEWEST, selective
from lab.statistics.undefined import missing, unmeasured

Measured = dict[str, Any]
"""What a measure gives, or why there is nothing to give."""
ByContrast = dict[str, dict[str, Measured]]


def delong(contrasts: Contrasts) -> ByContrast:
    """Contrast → signal → `{auroc, low, high, standard_error, n_positive, n_negative, method}` or `{undefined}`."""
    return _by_contrast(contrasts, lambda *sides: _estimate(logit_interval(*sides), method=METHOD))


def detected(contrasts: Contrasts) -> ByContrast:
    """Contrast → signal → the fields of `Detection`, or `{undefined}`."""
    return _by_contrast(contrasts, lambda *sides: _estimate(detection(*sides)))


def selected(records: Sequence[Record], contrasts: Contrasts) -> dict[str, Measured]:
    """Signal → the fields of `Selective` over all judged replies, or `{undefined}`; a wrong reply loses 1."""
    found: dict[str, Measured] = {}
    judged = np.array([record.correct is not None for record in records], dtype=bool)
    loss = np.array([record.correct is False for record in records], dtype=np.float64)
    for signal in contrasts.signals:
        values = scores(records, signal)
        rows = judged & np.isfinite(values)
        reason = _unmeasured(rows, judged, signal=signal)
        found[signal] = {"undefined": reason} if reason else _estimate(selective(values[rows], loss[rows]))
    return found


def calibrated(records: Sequence[Record], contrasts: Contrasts) -> dict[str, Measured]:
    """Signal → the fields of `Confidence` for "the reply is wrong" over all judged replies, or `{undefined}`."""
    found: dict[str, Measured] = {}
    judged = np.array([record.correct is not None for record in records], dtype=bool)
    wrong = np.array([record.correct is False for record in records], dtype=bool)
    for signal in contrasts.signals:
        values = scores(records, signal)
        rows = judged & np.isfinite(values)
        reason = _unmeasured(rows, judged, signal=signal)
        found[signal] = {"undefined": reason} if reason else _estimate(confidence(values[rows], wrong[rows]))
    return found


def _unmeasured(rows: np.ndarray, judged: np.ndarray, *, signal: str) -> str | None:
    """The reason where replies were judged but the signal is not there; None where that is not what lacks."""
    n, of = int(rows.sum()), int(judged.sum())
    return unmeasured(n, of, "judged replies", signal=signal, fewest=FEWEST) if n < FEWEST <= of else None


def _by_contrast(contrasts: Contrasts, measure: Callable[[np.ndarray, np.ndarray], Measured]) -> ByContrast:
    table: ByContrast = {}
    for contrast in contrasts.names:
        table[contrast] = {}
        for signal in contrasts.signals:
            values = scores(contrasts.records, signal)
            sides = [values[rows] for rows in contrasts.rows(contrast)]
            positive, negative = (own[np.isfinite(own)] for own in sides)
            reason = missing((len(positive), len(negative)), (len(sides[0]), len(sides[1])), signal=signal)
            table[contrast][signal] = {"undefined": reason} if reason else measure(positive, negative)
    return table


def _estimate(found: Any, **more: object) -> Measured:
    return {"undefined": found} if isinstance(found, str) else {**asdict(found), **more}
