"""What stands beside the registered AUROC: logit-DeLong intervals, detection, selective prediction, calibration.

Each is a table of its own, so that the registered numbers keep their shape.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import numpy as np

from lab.evaluation.contrasts import Contrasts, scores
from lab.probe.records import Record
from lab.statistics.confidence import Confidence, confidence
from lab.statistics.delong import Interval, logit_interval
from lab.statistics.detection import Detection, detection
from lab.statistics.estimate import Undefined
from lab.statistics.selective import FEWEST, Selective, selective
from lab.statistics.undefined import missing, unmeasured

Measure = TypeVar("Measure")
ByContrast = dict[str, dict[str, Measure | Undefined]]
"""contrast → signal → a measure, or why there is none."""


def delong(contrasts: Contrasts) -> ByContrast[Interval]:
    """The AUROC with its interval on the log-odds scale."""
    return _by_contrast(contrasts, logit_interval)


def detected(contrasts: Contrasts) -> ByContrast[Detection]:
    return _by_contrast(contrasts, detection)


def selected(records: Sequence[Record], contrasts: Contrasts) -> dict[str, Selective | Undefined]:
    """Each signal over all judged replies; a wrong reply loses 1."""
    found: dict[str, Selective | Undefined] = {}
    judged = np.array([record.correct is not None for record in records], dtype=bool)
    loss = np.array([record.correct is False for record in records], dtype=np.float64)
    for signal in contrasts.signals:
        values = scores(records, signal)
        rows = judged & np.isfinite(values)
        reason = _unmeasured(rows, judged, signal=signal)
        found[signal] = Undefined(reason) if reason else _told(selective(values[rows], loss[rows]))
    return found


def calibrated(records: Sequence[Record], contrasts: Contrasts) -> dict[str, Confidence | Undefined]:
    """Each signal for "the reply is wrong" over all judged replies."""
    found: dict[str, Confidence | Undefined] = {}
    judged = np.array([record.correct is not None for record in records], dtype=bool)
    wrong = np.array([record.correct is False for record in records], dtype=bool)
    for signal in contrasts.signals:
        values = scores(records, signal)
        rows = judged & np.isfinite(values)
        reason = _unmeasured(rows, judged, signal=signal)
        found[signal] = Undefined(reason) if reason else _told(confidence(values[rows], wrong[rows]))
    return found


def _unmeasured(rows: np.ndarray, judged: np.ndarray, *, signal: str) -> str | None:
    """The reason where replies were judged but the signal is not there; None where that is not what lacks."""
    n, of = int(rows.sum()), int(judged.sum())
    return unmeasured(n, of, "judged replies", signal=signal, fewest=FEWEST) if n < FEWEST <= of else None


def _by_contrast(
    contrasts: Contrasts, measure: Callable[[np.ndarray, np.ndarray], Measure | str]
) -> ByContrast[Measure]:
    table: ByContrast[Measure] = {}
    for contrast in contrasts.names:
        table[contrast] = {}
        for signal in contrasts.signals:
            values = scores(contrasts.records, signal)
            sides = [values[rows] for rows in contrasts.rows(contrast)]
            positive, negative = (own[np.isfinite(own)] for own in sides)
            reason = missing((len(positive), len(negative)), (len(sides[0]), len(sides[1])), signal=signal)
            table[contrast][signal] = Undefined(reason) if reason else _told(measure(positive, negative))
    return table


def _told(found: Measure | str) -> Measure | Undefined:
    return Undefined(found) if isinstance(found, str) else found
