"""Monitors of any model from its answers to somebody's own prompts, and limits from answers that they have not seen."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.evaluation.questions import ALL, contrast, sides, why_not
from lab.evaluation.two_questions import LENGTH, over_all, signals_in
from lab.monitors import cross_fitted, fitted, monitor
from lab.monitors.combined import NAME as COMBINED
from lab.monitors.cross_fitted import check_enough, taken
from lab.monitors.monitor_set import MonitorSet, Part, Promised, matrix, text_key, with_signals
from lab.monitors.readings import Readings
from lab.probe.records import Record
from lab.statistics.as_json import AsJson
from lab.statistics.estimate import Unmeasured
from lab.statistics.rates import Rate, rate
from lab.threshold.calibration import calibrate, mistakes
from lab.threshold.held_out import halved
from model.digest import text_digest
from model.errors import LabError


@dataclass(frozen=True)
class Answered:
    """What a model made of prompts: records, and in their order the states of the prompts."""

    records: Sequence[Record]
    readings: Readings

    def rows(self, chosen: Sequence[int] | np.ndarray) -> Answered:
        return Answered([self.records[row] for row in chosen], self.readings.rows(np.asarray(chosen, dtype=int)))

    def halves(self) -> tuple[Answered, Answered]:
        """A half of every kind of prompt, by digest: no order and no seed matters."""
        split = np.array(halved(self.records))
        fit, other = (self.rows(np.flatnonzero(split == half)) for half in (0, 1))
        return fit, other


@dataclass(frozen=True)
class Row(AsJson):
    """One signal. fit: how well it tells wrong replies among the prompts that monitors were fitted on, each scored by
    those that had not seen it; held_out: among the others. limit: from the others alone, or why there is none;
    right_withheld, wrong_withheld: of their replies, there."""

    signal: str
    fit: MaybeAuroc
    held_out: MaybeAuroc
    limit: Promised
    right_withheld: Rate | None
    wrong_withheld: Rate | None


@dataclass(frozen=True)
class Fit:
    """The set, what is known of each signal, and the prompts that set the limits with all of them."""

    made: MonitorSet
    rows: Sequence[Row]
    held_out: Sequence[Record]


def fit(
    own: Answered, held_out: Answered, *, layer: int | None, seed: int, promise: Mapping[str, Any],
    versions: Mapping[str, str], n_resamples: int = 2000,
) -> Fit:  # fmt: skip
    """held_out: other prompts to the same model. layer: of density and neighbours, None for the one of each that tells
    wrong replies best on `own`. promise: method, of, alpha, delta, as `calibrate` takes them.

    Raises: LabError for too few right or wrong replies, or a layer that is not there.
    """
    pair = contrast(own.records, "wrong", ALL)
    if pair is None:
        raise LabError("nothing to learn errors from", found=why_not(own.records, "wrong"))
    judged = own.rows(np.sort(np.concatenate([pair.positive, pair.negative])))
    records, wrong = judged.records, np.array([not record.correct for record in judged.records])
    check_enough(wrong)
    model_digest = records[0].model_digest
    fit_digest = text_digest(json.dumps([[record.prompt for record in records], wrong.tolist()]).encode())
    monitors, read = [], {}
    for kind, span in cross_fitted.FITTED:
        recipe, scores = cross_fitted.best(kind, span, judged.readings, wrong, layer=layer, seed=seed)
        rows = taken(kind, np.arange(len(wrong)), wrong)
        monitors.append(
            monitor.fit(
                recipe, judged.readings.rows(rows), base_digest=model_digest, fit_digest=fit_digest, wrong=wrong[rows]
            )
        )
        read[recipe.name] = scores
    seen = with_signals(records, read)
    known = signals_in(seen)
    names = [name for name, values in known.items() if name != LENGTH and np.isfinite(values).all()]
    signals = matrix(seen, names)
    crossed = fitted.cross_fitted(signals, wrong, seed=seed)
    assert crossed is not None, "there are enough of both"
    seen = with_signals(seen, {COMBINED: crossed})
    measured = over_all(seen, "wrong", [*known, COMBINED], n_resamples=n_resamples, seed=seed)
    told = {name: cell.auroc for name, cell in measured.items() if name != LENGTH and isinstance(cell, Auroc)}
    made = MonitorSet(
        tuple(monitors), fitted.combination(names, signals, wrong), model_digest, records[0].decoding, _part(own),
        _part(held_out), promise, max(told, key=lambda name: told[name]), {}, versions, {},
    )  # fmt: skip
    return _limited(made, held_out, measured, n_resamples=n_resamples, seed=seed)


def _limited(
    made: MonitorSet, held_out: Answered, measured: Mapping[str, MaybeAuroc], *, n_resamples: int, seed: int
) -> Fit:
    """The set with its limits: of every signal, whatever it is worth."""
    records = made.on(held_out.records, held_out.readings)
    reason = why_not(records, "wrong")
    again = over_all(records, "wrong", [*measured], n_resamples=n_resamples, seed=seed)
    limits: dict[str, Promised] = {}
    rows = []
    for name, cell in measured.items():
        right = wrong = None
        try:
            chosen = calibrate(records, signal=name, **made.promise)
        except LabError as error:
            limits[name] = Promised(None, str(error))
        else:
            limits[name] = Promised(chosen.threshold, chosen.guarantee)
            at = {"signal": name, "threshold": chosen.threshold}
            right = mistakes(records, **at, of="right_withheld")
            n = sum(record.correct is False for record in records)
            wrong = rate(n - mistakes(records, **at, of="wrong_asked").count, n)
        other = again[name] if reason is None else Unmeasured(reason, *sides(records, "wrong"))
        rows.append(Row(name, cell, other, limits[name], right, wrong))
    skill = {row.signal: row.held_out for row in rows if isinstance(row.held_out, Auroc)}
    return Fit(replace(made, limits=limits, skill=skill), rows, records)


def _part(own: Answered) -> Part:
    records = own.records
    wrong = sum(record.correct is False for record in records)
    return Part(records[0].probe_digest, len(records), wrong, tuple(text_key(record.prompt) for record in records))
