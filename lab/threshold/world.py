"""A simulated world in which every truth is known, as far apart as some records: where promises can be played and
checked.

A prompt is of one of up to four cells, taught or not and replied to wrongly or not, in the records' own shares. Its
score is logistic, moved by the cell's `shift`: the one that gives the AUROC which the records show between this cell
and the largest. Nothing of it is a measurement; the page says so. The draws are made in the browser:
`threshold_play.js`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.statistics.auroc import auroc
from lab.threshold.gating import gating, value

NEAREST = 0.02
"""To 0 and 1 that an AUROC is taken: beyond, a shift would say more than the records do."""


def world(records: Sequence[Record], *, signal: str) -> list[dict[str, Any]]:
    """`{taught, wrong, share, shift}` by cell that has a judged record; shares add up to 1, without any none."""
    sign = gating(records, signal).orientation
    cells: dict[tuple[bool, bool], list[float]] = {}
    for record in records:
        if record.correct is not None:
            own = cells.setdefault((record.regime == IN_DOMAIN, not record.correct), [])
            own.append(sign * value(record, signal))
    first = max(cells.values(), key=len, default=[])
    n = sum(map(len, cells.values()))
    return [
        {"taught": taught, "wrong": wrong, "share": len(own) / n, "shift": _shift(own, first)}
        for (taught, wrong), own in sorted(cells.items(), reverse=True)
    ]


def of_shift(shift: float) -> float:
    """AUROC of a logistic score against the same moved by `shift`."""
    if abs(shift) < 1e-3:
        return 0.5 + shift / 6
    grown = math.exp(-shift)
    return (1 - grown - shift * grown) / (1 - grown) ** 2


def _shift(own: Sequence[float], first: Sequence[float]) -> float:
    from scipy.optimize import root_scalar  # slow to import, and seldom needed

    wanted = min(max(auroc(np.array(own), np.array(first)), NEAREST), 1 - NEAREST)
    return float(root_scalar(lambda shift: of_shift(shift) - wanted, bracket=(-30, 30), method="brentq").root)
