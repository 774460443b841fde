"""From records to every AUROC with its interval, the registered comparisons and the verdict."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from lab.evaluation import other_measures
from lab.evaluation.comparisons import Comparison, comparisons
from lab.evaluation.contrasts import Contrasts, MaybeAuroc, scores
from lab.evaluation.decision_rule import registered
from lab.evaluation.foreign_verdict import ForeignVerdict, foreign_verdict
from lab.evaluation.other_intervals import OtherIntervals, beside_intervals
from lab.evaluation.other_measures import ByContrast
from lab.evaluation.signal_pairs import NoPair, Pair, signal_pairs
from lab.evaluation.verdict import Verdict, verdict
from lab.probe.correct import is_refusal
from lab.probe.one_measurement import check_one_measurement
from lab.probe.prompts import POOLED
from lab.probe.records import Record
from lab.statistics.as_json import AsJson
from lab.statistics.confidence import Confidence
from lab.statistics.delong import Interval
from lab.statistics.detection import Detection
from lab.statistics.estimate import Undefined
from lab.statistics.selective import Selective
from model.errors import LabError

REFUSAL_SENSITIVE = ("max_softmax_mean", "max_softmax_last")
"""Signals that turn upside down in a model that refuses with confidence: shown also with refusals set apart."""


@dataclass(frozen=True)
class WithoutRefusals(AsJson):
    """Output signals over prompts whose reply is no refusal in words; undefined where the records have no replies."""

    n_excluded: int
    cross_regime: Mapping[str, MaybeAuroc]
    per_regime: Mapping[str, Mapping[str, MaybeAuroc]]
    undefined: str | None = None

    def to_json(self) -> dict[str, Any]:
        """`undefined` first, and only where it says something."""
        told = super().to_json()
        reason = told.pop("undefined")
        return told if reason is None else {"undefined": reason, **told}


@dataclass(frozen=True)
class Ruling(AsJson):
    """What the registered rule says of one set of records: its comparisons, one a contrast, and the verdict.

    signal_pairs: every two signals against each other, without picking. foreign: what is said of signals that are none
    of ours; None, and left out of the JSON, where there are none.
    """

    comparisons: Sequence[Comparison]
    signal_pairs: Sequence[Pair | NoPair]
    verdict: Verdict
    foreign: ForeignVerdict | None

    def to_json(self) -> dict[str, Any]:
        whole = super().to_json()
        return whole if self.foreign else {name: value for name, value in whole.items() if name != "foreign"}


@dataclass(frozen=True)
class Evaluation(AsJson):
    """Everything one set of records says.

    cross_regime: each signal, all other regimes pooled against in-domain. per_regime: each regime against in-domain;
    its entry `in_domain` repeats the pooled contrast, the rule's seventh. within_regime: each signal for "the reply is
    wrong" inside one regime. per_layer: each contrast, one estimate a layer. delong, detection: the same contrasts by
    other measures; selective, confidence: each signal over all judged replies (see `lab.evaluation.other_measures`).
    beside_intervals: of some of these. ruling: what the registered rule says; in the JSON its parts stand beside the
    rest.
    """

    model_digest: str
    probe_digest: str
    n: int
    seed: int
    n_resamples: int
    cross_regime: Mapping[str, MaybeAuroc]
    per_regime: Mapping[str, Mapping[str, MaybeAuroc]]
    within_regime: Mapping[str, Mapping[str, MaybeAuroc]]
    per_layer: Mapping[str, Sequence[MaybeAuroc]]
    excluding_refusals: WithoutRefusals
    delong: ByContrast[Interval]
    detection: ByContrast[Detection]
    selective: Mapping[str, Selective | Undefined]
    confidence: Mapping[str, Confidence | Undefined]
    beside_intervals: OtherIntervals
    ruling: Ruling

    @property
    def comparisons(self) -> Sequence[Comparison]:
        return self.ruling.comparisons

    @property
    def verdict(self) -> Verdict:
        return self.ruling.verdict

    def to_json(self) -> dict[str, Any]:
        whole = super().to_json()
        return whole | whole.pop("ruling")


def evaluate(records: Sequence[Record], *, n_resamples: int = 2000, seed: int = 0) -> Evaluation:
    """The same set of records, resamples and seed give the same numbers, whatever order the records come in.

    Raises: LabError for no records, records that are not of one measurement (see `lab.probe.one_measurement`), a
    value that is not finite, and what `Contrasts` refuses.
    """
    contrasts = _contrasts(records, n_resamples=n_resamples, seed=seed)
    records = contrasts.records
    per_regime = {contrast: contrasts.row(contrast) for contrast in contrasts.names}
    return Evaluation(
        model_digest=records[0].model_digest,
        probe_digest=records[0].probe_digest,
        n=len(records),
        seed=seed,
        n_resamples=n_resamples,
        cross_regime=per_regime[POOLED],
        per_regime=per_regime,
        within_regime=_within(records, n_resamples=n_resamples, seed=seed),
        per_layer={name: contrasts.layers("router_entropy_per_layer", name) for name in contrasts.names},
        excluding_refusals=_excluding_refusals(records, contrasts),
        delong=other_measures.delong(contrasts),
        detection=other_measures.detected(contrasts),
        selective=other_measures.selected(records, contrasts),
        confidence=other_measures.calibrated(records, contrasts),
        beside_intervals=beside_intervals(records, contrasts),
        ruling=_ruling(contrasts, n_resamples=n_resamples),
    )


def ruled(records: Sequence[Record], *, n_resamples: int = 2000, seed: int = 0) -> Ruling:
    """`evaluate(…).ruling` alone, and its pairs only where there are signals of others, whose differences people are
    told. Raises: LabError as `evaluate` does."""
    contrasts = _contrasts(records, n_resamples=n_resamples, seed=seed)
    return _ruling(contrasts, n_resamples=n_resamples, pairs=bool(contrasts.foreign))


def _ruling(contrasts: Contrasts, *, n_resamples: int, pairs: bool = True) -> Ruling:
    rule = registered()
    compared = comparisons(contrasts, rule)
    return Ruling(
        comparisons=compared,
        signal_pairs=signal_pairs(contrasts) if pairs else (),
        verdict=verdict(compared, contrasts, rule, n_resamples=n_resamples),
        foreign=foreign_verdict(contrasts, rule),
    )


def _contrasts(records: Sequence[Record], *, n_resamples: int, seed: int) -> Contrasts:
    _check(records)
    return Contrasts(records, n_resamples=n_resamples, seed=seed)


def _within(records: Sequence[Record], *, n_resamples: int, seed: int) -> dict[str, dict[str, MaybeAuroc]]:
    """Each signal's AUROC for a wrong reply (positive) against a correct one, inside one regime."""

    def stratum(record: Record) -> str:
        return f"{record.regime}/{record.correct}"

    contrasts = Contrasts(records, n_resamples=n_resamples, seed=seed, strata=stratum)
    found: dict[str, dict[str, MaybeAuroc]] = {}
    for regime in contrasts.regimes:
        wrong, right = (
            np.array([i for i, r in enumerate(records) if r.regime == regime and r.correct is judged], dtype=np.intp)
            for judged in (False, True)
        )
        found[regime] = {
            signal: contrasts.against(scores(records, signal), wrong, right, signal=signal)
            for signal in contrasts.signals
        }
    return found


def _excluding_refusals(records: Sequence[Record], contrasts: Contrasts) -> WithoutRefusals:
    if not any(record.reply for record in records):
        return WithoutRefusals(0, {}, {}, undefined="the records have no replies")
    refused = np.array([is_refusal(record.reply) for record in records], dtype=bool)
    per_regime = {
        contrast: {
            signal: contrasts.without(signal, contrast, left_out=refused)
            for signal in REFUSAL_SENSITIVE
            if signal in contrasts.signals
        }
        for contrast in contrasts.names
    }
    return WithoutRefusals(int(refused.sum()), per_regime[POOLED], per_regime)


def _check(records: Sequence[Record]) -> None:
    if not records:
        raise LabError("no records to evaluate", expected="at least one")
    check_one_measurement(records)
    for record in records:
        for name, value in record.signals.items():
            if not all(math.isfinite(v) for v in (value if isinstance(value, list) else [value or 0.0])):
                raise LabError(f"bad signal {name!r}", where=f"record {record.id}", expected="finite", found=value)
