"""evaluation.json of one model, computed anew from its records."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from statistics import NormalDist
from typing import Any

import numpy as np

from lab.evidence.second_opinion.arithmetic import delong, detection, holm, too_few
from lab.evidence.second_opinion.bounds import Drawn, lowest, minus, p_value
from lab.evidence.second_opinion.estimates import Estimates

GIVEN = (
    "registered_prompts",
    "min_detectable_difference",
    "false_partial_probability",
    "false_proven_probability",
    "equivalence",
    "not_evaluated_why",
    "statement",
)
"""Of the verdict: what knows the registered prompts, is simulated with scipy or told in words; not computed again
here."""


def evaluation(own: Estimates, *, rule: Mapping[str, Any], rule_sha256: str, compared: Sequence[str]) -> dict[str, Any]:
    """Every section that numpy is enough for; the values of GIVEN are left out. compared: signals taken in pairs."""
    sides = {contrast: own.sides(contrast) for contrast in own.contrasts}
    per_regime = own.each(lambda signal, contrast: own.estimate(own.scores(signal), *sides[contrast]))
    comparisons = list(_comparisons(own, rule))
    return {
        "model_digest": own.rows[0].model_digest,
        "probe_digest": own.rows[0].probe_digest,
        "n": len(own.rows),
        "seed": own.seed,
        "n_resamples": own.n_resamples,
        "cross_regime": per_regime["in_domain"],
        "per_regime": per_regime,
        "within_regime": own.within(),
        "per_layer": {contrast: own.layers(contrast) for contrast in own.contrasts},
        "excluding_refusals": own.excluding_refusals(),
        "delong": own.each(lambda signal, contrast: delong(*own.values(signal, contrast))),
        "detection": own.each(lambda signal, contrast: detection(*own.values(signal, contrast))),
        "selective": {signal: own.selective_of(signal) for signal in own.scalars},
        "beside_intervals": own.beside_intervals([name for name in own.scalars if name in compared]),
        "comparisons": comparisons,
        "signal_pairs": list(_signal_pairs(own, compared)),
        "verdict": _verdict(comparisons, rule, rule_sha256, n_resamples=own.n_resamples),
    }


def _comparisons(own: Estimates, rule: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    rows: list[dict[str, Any]] = []
    for contrast in rule["contrasts"]:
        known = {
            name: found
            for name in (*rule["candidates"], *rule["baselines"])
            if (found := own.of_contrast(name, contrast)) is not None
        }
        best = [
            max((name for name in rule[role] if name in known), key=lambda name: known[name].value, default=None)
            for role in ("candidates", "baselines")
        ]
        if best[0] is None or best[1] is None:
            rows.append({"contrast": contrast, "undefined": "", "win": False})
            continue
        candidate, baseline = known[best[0]], known[best[1]]
        difference = minus(candidate, baseline)
        if too_few(*difference.sizes) or not np.isfinite(difference.samples).any():
            rows.append({"contrast": contrast, "undefined": "", "win": False})
            continue
        ends, between = difference.ends(), lowest(difference)
        large = difference.value >= rule["margin"] - 1e-12
        rows.append(
            {
                "contrast": contrast,
                "candidate": best[0],
                "baseline": best[1],
                "candidate_auroc": candidate.value,
                "baseline_auroc": baseline.value,
                "difference": difference.value,
                **ends,
                "low_between": between,
                "p": p_value(difference),
                "win": large and ends["low"] > 0,
                "hangs_on_resamples": large and between[0] <= 0 < between[1],
                "n_positive": difference.sizes[0],
                "n_negative": difference.sizes[1],
            }
        )
    tested = [row for row in rows if "p" in row]
    for row, adjusted in zip(tested, holm([row["p"] for row in tested]), strict=True):
        row |= {"p_holm": adjusted, "win_holm": row["win"] and adjusted < 0.05}
    yield from rows


def _signal_pairs(own: Estimates, compared: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Every two signals against each other in every contrast; Holm's adjustment is over the contrasts of a pair."""
    for first, second in combinations([name for name in own.scalars if name in compared], 2):
        rows: list[dict[str, Any]] = []
        for contrast in own.contrasts:
            about = {"first": first, "second": second, "contrast": contrast}
            one, other = own.of_contrast(first, contrast), own.of_contrast(second, contrast)
            between: Drawn | None = None if one is None or other is None else minus(one, other)
            if between is None or too_few(*between.sizes) or not np.isfinite(between.samples).any():
                rows.append({**about, "undefined": ""})
                continue
            told = {"difference": between.value, **between.ends(), "p": p_value(between)}
            rows.append({**about, **told, "delong": _paired_delong(own, (first, second), contrast)})
        tested = [row for row in rows if "p" in row]
        for row, adjusted in zip(tested, holm([row["p"] for row in tested]), strict=True):
            row["p_holm"] = adjusted
        yield from rows


def _paired_delong(own: Estimates, pair: Sequence[str], contrast: str) -> dict[str, Any]:
    """From the difference of the pairs won, on the prompts that have both signals."""
    scores = [own.scores(name) for name in pair]
    both = np.isfinite(scores[0]) & np.isfinite(scores[1])
    positive, negative = (rows[both[rows]] for rows in own.sides(contrast))
    if too_few(len(positive), len(negative)):
        return {"undefined": ""}
    won = [np.sign(values[positive][:, None] - values[negative][None, :]) / 2 for values in scores]
    lead = won[0] - won[1]
    spread = [lead.mean(axis=axis).var(ddof=1) / lead.shape[1 - axis] for axis in (1, 0)]
    if sum(spread) <= 1e-15:
        return {"undefined": ""}
    value, error, normal = float(lead.mean()), math.sqrt(sum(spread)), NormalDist()
    half = normal.inv_cdf(0.975) * error
    p = 2 * normal.cdf(-abs(value) / error)
    at_boundary = any(abs(np.abs(own.mean()) - 0.5) < 1e-12 for own in won)
    return {"low": max(-1.0, value - half), "high": min(1.0, value + half), "at_boundary": at_boundary, "p": p}


def _verdict(
    comparisons: Sequence[Mapping[str, Any]], rule: Mapping[str, Any], rule_sha256: str, *, n_resamples: int
) -> dict[str, Any]:
    won = [row["contrast"] for row in comparisons if row["win"]]
    missing = [row["contrast"] for row in comparisons if "undefined" in row]
    tested = [row for row in comparisons if "undefined" not in row]
    outcome = "PARTIAL" if won else "UNDEFINED" if missing else "DISPROVEN"
    if len(won) >= rule["proven_at_wins"] and set(rule["proven_needs_one_of"]) & set(won):
        outcome = "PROVEN"
    return {
        "outcome": outcome,
        "wins": len(won),
        "won": won,
        "contrasts": len(tested),
        "not_evaluated": missing,
        "wins_holm": sum(row["win_holm"] for row in tested),
        "rule_sha256": rule_sha256,
        "as_registered": n_resamples == rule["n_resamples"],
        "hanging": [row["contrast"] for row in tested if row["hangs_on_resamples"]],
        "largest_upper_bound": max((row["high"] for row in tested), default=None),
    }
