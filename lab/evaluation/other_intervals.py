"""Intervals of what stands beside the registered AUROC, on its own resamples: average precision, selective risk.

How often the 95 % intervals cover the truth, normal scores (400 simulated runs of 400 resamples each;
`tests/lab/evaluation/test_other_intervals.py` repeats some). Average precision at 30 out-of-domain prompts against 30,
and 180 against 30, by the percentiles of the resamples and on the log-odds scale:

| true AUROC | 30: percentile | 30: log-odds | 180: percentile | 180: log-odds |
|---|---|---|---|---|
| .50 | .87 | .91 | .92 | .93 |
| .75 | .89 | .93 | .89 | .92 |
| .85 | .89 | .95 | .92 | .95 |
| .93 | .89 | .93 | .86 | .92 |
| .98 | .83 | .71 | .81 | .65 |

So average precision has the interval on the log-odds scale; it is a little short everywhere and useless near 1. The
selective measures at 210 prompts have percentile intervals, which cover .91 … .98 for error rates of .2 … .7. The
false-positive rates at 95 % hang on one prompt or two, no interval tried covered them (.81 … .98, depending on the
sizes), and none is offered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import expit, logit, ndtri

from lab.evaluation.contrasts import UNDRAWN, Contrasts, scores
from lab.evaluation.signal_pairs import COMPARED
from lab.probe.records import Record
from lab.statistics import detection, selective
from lab.statistics.as_json import AsJson
from lab.statistics.bootstrap import Ends, Sampled
from lab.statistics.estimate import Undefined
from lab.statistics.rates import CONFIDENCE
from lab.statistics.undefined import too_few

PRECISIONS = ("aupr_out", "aupr_in")
METHODS = {
    "average_precision": "normal on the log-odds scale with the bootstrap's standard error",
    "selective": "percentiles of the bootstrap",
}
_Z = float(ndtri((1 + CONFIDENCE) / 2))

STILL = "no resample moves it, so there is no spread to judge it by"
PERFECT = "the order is perfect on these replies, so no resample moves it"


@dataclass(frozen=True)
class LowHigh(AsJson):
    """A 95 % interval on the log-odds scale."""

    low: float
    high: float

    note = ""


Interval = LowHigh | Ends | Undefined
"""Ends: of the selective measures, see `_selective`."""
BySignal = Mapping[str, Mapping[str, Interval]]
"""signal → measure → its interval."""


@dataclass(frozen=True)
class OtherIntervals(AsJson):
    """methods: by section. average_precision: in the pooled contrast; selective: over all judged replies.

    The values themselves are in `detection` and `selective` of the evaluation.
    """

    methods: Mapping[str, str]
    average_precision: BySignal
    selective: BySignal


def beside_intervals(records: Sequence[Record], contrasts: Contrasts) -> OtherIntervals:
    """For the signals that the rule compares, the control and foreign ones."""
    names = [*(name for name in COMPARED if name in contrasts.signals), *contrasts.foreign]
    return OtherIntervals(
        methods=METHODS,
        average_precision={name: _precisions(contrasts, name) for name in names},
        selective={name: _selective(records, contrasts, name) for name in names},
    )


def log_odds_interval(found: Sampled, *, n: int) -> Interval:
    """Of a share estimated from n prompts: none where it is exactly 0 or 1, where log-odds have no end.

    Resamples that reach 0 or 1 count as half a prompt short of it.
    """
    if not 1e-12 < found.value < 1 - 1e-12:
        return Undefined(f"it is exactly {found.value:.0f}, which has no log-odds")
    drawn = found.samples[np.isfinite(found.samples)]
    if len(drawn) < 2:
        return Undefined(UNDRAWN)
    half = _Z * float(logit(drawn.clip(0.5 / n, 1 - 0.5 / n)).std(ddof=1))
    low, high = (float(expit(logit(found.value) + side * half)) for side in (-1, 1))
    return LowHigh(low, high)


def _precisions(contrasts: Contrasts, signal: str) -> dict[str, Interval]:
    values = scores(contrasts.records, signal)
    positive, negative = (rows[np.isfinite(values[rows])] for rows in contrasts.rows(contrasts.names[0]))
    told: dict[str, Interval] = {}
    for measure in PRECISIONS:
        found = detection.sampled(measure, values, positive=positive, negative=negative, counts=contrasts.counts)
        if isinstance(found, str):
            told[measure] = Undefined(found)
        elif reason := too_few(len(positive), len(negative)):
            told[measure] = Undefined(reason)
        else:
            told[measure] = log_odds_interval(found, n=len(positive) + len(negative))
    return told


def _selective(records: Sequence[Record], contrasts: Contrasts, signal: str) -> dict[str, Interval]:
    """at_boundary: an order that is perfect, on the sample or on so many resamples that the interval ends there. The
    interval is then too short: resamples of a perfect order are perfect. What no resample moves has none."""
    values = scores(records, signal)
    judged = np.array([record.correct is not None for record in records], dtype=bool)
    wrong = np.array([record.correct is False for record in records], dtype=np.float64)
    rows = np.flatnonzero(judged & np.isfinite(values))
    loss = wrong[rows]
    found = selective.sampled(values[rows], loss, counts=contrasts.counts[:, rows])
    reason = found if isinstance(found, str) else too_few(int(loss.sum()), int((1 - loss).sum()))
    if reason:
        return {measure: Undefined(reason) for measure in selective.MEASURES}
    assert isinstance(found, dict)
    perfect = found["e_aurc"].value < 1e-12
    told: dict[str, Interval] = {}
    for measure, own in found.items():
        if not own.defined:
            told[measure] = Undefined(UNDRAWN)
            continue
        low, high = own.interval()
        if high - low < 1e-12:
            told[measure] = Undefined(PERFECT if perfect else STILL)
            continue
        best = {"e_aurc": low <= 1e-12, "prr_half_normalised": high >= 1 - 1e-12}.get(measure, False)
        told[measure] = Ends(low, high, at_boundary=perfect or best)
    return told
