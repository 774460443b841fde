"""From records to every AUROC with its interval, the registered comparisons and the verdict."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from lab.evaluation import other_measures
from lab.evaluation.contrasts import UNDRAWN, Contrasts, MaybeAuroc, scores
from lab.evaluation.decision_rule import Rule, best, registered
from lab.evaluation.foreign_verdict import foreign_verdict
from lab.evaluation.other_intervals import beside_intervals
from lab.evaluation.other_measures import Measured
from lab.evaluation.paired import adjust
from lab.evaluation.signal_pairs import signal_pairs
from lab.evaluation.verdict import verdict
from lab.probe.canonical import ordered
from lab.probe.correct import is_refusal
from lab.probe.one_measurement import check_one_measurement
from lab.probe.prompts import POOLED
from lab.probe.records import Record
from lab.statistics.bootstrap import Sampled
from lab.statistics.undefined import missing, too_few
from model.errors import LabError

REFUSAL_SENSITIVE = ("max_softmax_mean", "max_softmax_last")
"""Signals that turn upside down in a model that refuses with confidence: shown also with refusals set apart."""


@dataclass(frozen=True)
class Evaluation:
    """Everything one set of records says. An estimate is
    `{auroc, low, high, at_boundary, n_positive, n_negative, method}` or `{undefined: reason, n_positive, n_negative}`.

    cross_regime: each signal, all other regimes pooled against in-domain. per_regime: each regime against in-domain;
    its entry `in_domain` repeats the pooled contrast, the rule's seventh. within_regime: each signal for "the reply is
    wrong" inside one regime. per_layer: each contrast, one estimate a layer. excluding_refusals: output signals over
    prompts whose reply is no refusal in words. delong, detection: the same contrasts by other measures; selective,
    confidence: each signal over all judged replies (see `lab.evaluation.other_measures`). beside_intervals: of some of
    these (see `lab.evaluation.other_intervals`). comparisons: the rule's, one a contrast. signal_pairs: every two
    signals against each other, without picking (see `lab.evaluation.signal_pairs`). foreign: what is said of signals
    that are none of ours (see `lab.evaluation.foreign_verdict`); left out of the JSON where there are none.
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
    excluding_refusals: Mapping[str, Any]
    delong: Mapping[str, Mapping[str, Measured]]
    detection: Mapping[str, Mapping[str, Measured]]
    selective: Mapping[str, Measured]
    confidence: Mapping[str, Measured]
    beside_intervals: Mapping[str, Any]
    comparisons: Sequence[Mapping[str, Any]]
    signal_pairs: Sequence[Mapping[str, Any]]
    verdict: Mapping[str, Any]
    foreign: Mapping[str, Any]

    def to_json(self) -> dict[str, Any]:
        whole = asdict(self)
        return whole if self.foreign else {name: value for name, value in whole.items() if name != "foreign"}


def evaluate(records: Sequence[Record], *, n_resamples: int = 2000, seed: int = 0) -> Evaluation:
    """The same set of records, resamples and seed give the same numbers, whatever order the records come in.

    Raises: LabError for no records, records that are not of one measurement (see `lab.probe.one_measurement`), a
    value that is not finite, and what `Contrasts` refuses.
    """
    _check(records)
    records = ordered(records)
    contrasts = Contrasts(records, n_resamples=n_resamples, seed=seed)
    rule = registered()
    comparisons = _comparisons(contrasts, rule)
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
        comparisons=comparisons,
        signal_pairs=signal_pairs(contrasts),
        verdict=verdict(comparisons, contrasts, rule, n_resamples=n_resamples),
        foreign=foreign_verdict(contrasts, rule),
    )


def _comparisons(contrasts: Contrasts, rule: Rule) -> list[dict[str, Any]]:
    """Best candidate against best baseline, both picked on the full sample, per contrast of the rule.

    A constant signal enters as the coin it is, with AUROC 0.5. Prompts too few to tell a signal from a coin compare
    nothing. low_between: where the lower end would come to lie with more and more resamples (95 %, see
    `Sampled.lowest`); hangs_on_resamples: that leaves open whether the contrast is won.
    """
    rows: list[dict[str, Any]] = []
    for contrast in rule.contrasts:
        prompts = len(contrasts.rows(contrast)[0]), len(contrasts.rows(contrast)[1])
        if reason := missing(prompts, prompts, signal="any"):
            rows.append({"contrast": contrast, "undefined": reason, "win": False})
            continue
        found = {name: contrasts.sampled(name, contrast) for name in (*rule.candidates, *rule.baselines)}
        known = {name: own for name, own in found.items() if isinstance(own, Sampled)}
        values = {name: own.value for name, own in known.items()}
        candidate, baseline = best(values, rule.candidates), best(values, rule.baselines)
        if candidate is None or baseline is None:
            names = rule.candidates if candidate is None else rule.baselines
            reason = f"none of {', '.join(names)}: {found[names[0]]}"
            rows.append({"contrast": contrast, "undefined": reason, "win": False})
            continue
        both = [contrasts.sizes(name, contrast) for name in (candidate, baseline)]
        positive, negative = (min(own) for own in zip(*both, strict=True))
        if reason := too_few(positive, negative):
            rows.append({"contrast": contrast, "undefined": reason, "win": False})
            continue
        difference = known[candidate].minus(known[baseline])
        if not difference.defined:
            rows.append({"contrast": contrast, "undefined": UNDRAWN, "win": False})
            continue
        rows.append(
            {
                "contrast": contrast,
                "candidate": candidate,
                "baseline": baseline,
                "candidate_auroc": values[candidate],
                "baseline_auroc": values[baseline],
                "difference": difference.value,
                **difference.ends().to_json(),
                "low_between": list(difference.lowest()),
                "p": difference.p_value(),
                "win": rule.wins(difference),
                "hangs_on_resamples": rule.hangs(difference),
                "n_positive": positive,
                "n_negative": negative,
            }
        )
    adjust(rows)
    for row in rows:
        if "p" in row:
            row["win_holm"] = row["win"] and row["p_holm"] < 0.05
    return rows


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


def _excluding_refusals(records: Sequence[Record], contrasts: Contrasts) -> dict[str, Any]:
    if not any(record.reply for record in records):
        return {"undefined": "the records have no replies", "n_excluded": 0, "cross_regime": {}, "per_regime": {}}
    refused = np.array([is_refusal(record.reply) for record in records], dtype=bool)
    per_regime = {
        contrast: {
            signal: contrasts.without(signal, contrast, left_out=refused)
            for signal in REFUSAL_SENSITIVE
            if signal in contrasts.signals
        }
        for contrast in contrasts.names
    }
    return {"n_excluded": int(refused.sum()), "cross_regime": per_regime[POOLED], "per_regime": per_regime}


def _check(records: Sequence[Record]) -> None:
    if not records:
        raise LabError("no records to evaluate", expected="at least one")
    check_one_measurement(records)
    for record in records:
        for name, value in record.signals.items():
            if not all(math.isfinite(v) for v in (value if isinstance(value, list) else [value or 0.0])):
                raise LabError(f"bad signal {name!r}", where=f"record {record.id}", expected="finite", found=value)
