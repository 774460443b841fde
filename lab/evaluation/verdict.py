"""The registered rule's verdict on a model's comparisons, and what such a verdict can and cannot say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import numpy as np

from lab.evaluation.contrasts import Contrasts, scores
from lab.evaluation.decision_rule import Rule
from lab.statistics.power import min_detectable_difference, null_wins, rank_correlation

Row = Mapping[str, Any]
Gain = Literal["shown", "excluded", "open"]


def verdict(comparisons: Sequence[Row], contrasts: Contrasts, rule: Rule, *, n_resamples: int) -> dict[str, Any]:
    """The outcome of the rule, and beside it what it rests on.

    min_detectable_difference: the smallest true gain that a single regime's contrast finds with 80 % power, None where
    none is. false_partial_probability, false_proven_probability: the chances, without any difference, of at least one
    win and of PROVEN, both by simulation and None where nothing was tested. largest_upper_bound: no interval allows a
    larger gain. not_evaluated_why: each reason with its contrasts. hanging: contrasts that other resamples could decide
    otherwise, won or not. equivalence: by contrast, see `equivalence`. statement: all of it in words.
    """
    won = [row["contrast"] for row in comparisons if row["win"]]
    missing = [row["contrast"] for row in comparisons if "undefined" in row]
    tested = [row for row in comparisons if "undefined" not in row]
    single = [row for row in tested if row["contrast"] != rule.pooled]
    found: dict[str, Any] = {
        "outcome": rule.outcome(won, missing=missing),
        "wins": len(won),
        "won": won,
        "contrasts": len(tested),
        "not_evaluated": missing,
        "not_evaluated_why": _reasons(comparisons),
        "wins_holm": sum(row["win_holm"] for row in tested),
        "rule_sha256": rule.sha256,
        "as_registered": n_resamples == rule.n_resamples,
        "min_detectable_difference": _detectable(min(single, key=_positives), rule) if single else None,
        **_by_chance(single, contrasts, rule),
        "largest_upper_bound": max((row["high"] for row in tested), default=None),
        "hanging": [row["contrast"] for row in tested if row["hangs_on_resamples"]],
        "equivalence": {row["contrast"]: equivalence(row, rule) for row in tested},
    }
    sizes = min(((row["n_positive"], row["n_negative"]) for row in single), default=None)
    close = [row for row in tested if row["hangs_on_resamples"]]
    return found | {"statement": _statement(found, rule, close, n_resamples=n_resamples, sizes=sizes)}


def equivalence(row: Row, rule: Rule) -> dict[str, Any]:
    """`{gain, upper, min_detectable_difference, statement}`: what a contrast that was or was not won leaves possible.

    gain: of at least the rule's margin, `shown` by a win, `excluded` where the whole 95 % interval lies below the
    margin, else `open`. upper: the interval's end.
    """
    upper, smallest = row["high"], _detectable(row, rule)
    gain: Gain = "shown" if row["win"] else "excluded" if upper < rule.margin else "open"
    told = {
        "shown": f"a gain of {rule.margin:g} or more is shown",
        "excluded": f"no gain of {rule.margin:g} or more: at most {upper:+.2f}",
        "open": f"a gain up to {upper:+.2f} remains possible",
    }[gain]
    return {
        "gain": gain,
        "upper": upper,
        "min_detectable_difference": smallest,
        "statement": f"{told}; {_missed(smallest, row['n_positive'], row['n_negative'])}",
    }


def _reasons(comparisons: Sequence[Row]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in comparisons:
        if "undefined" in row:
            found.setdefault(row["undefined"], []).append(row["contrast"])
    return found


def _statement(found: Row, rule: Rule, close: Sequence[Row], *, n_resamples: int, sizes: tuple[int, int] | None) -> str:
    won, tested = found["won"], found["contrasts"]
    first = f"{found['outcome']}: {len(won)} of {tested} contrasts won" + (f" ({', '.join(won)})" if won else "")
    if sizes is not None:
        first += f"; {_missed(found['min_detectable_difference'], *sizes)}"
    said = [f"{first}."]
    for row in close:
        first, last = row["low_between"]
        said.append(
            f"That {row['contrast']} is {'won' if row['win'] else 'not won'} hangs on the resamples: its lower end is "
            f"{row['low']:+.4f}, with more and more of them it would come to lie between {first:+.4f} and {last:+.4f} "
            "(95 %)."
        )
    if not found["as_registered"]:
        said.append(f"Not as registered: {n_resamples} resamples instead of {rule.n_resamples}.")
    if found["not_evaluated"]:
        said += [f"Not evaluated: {', '.join(names)}: {why}." for why, names in found["not_evaluated_why"].items()]
    if tested:
        said.append(f"With Holm's adjustment {found['wins_holm']} of them stand.")
        said.append(f"No contrast's interval allows a gain above {found['largest_upper_bound']:+.2f}.")
        excluded = sum(own["gain"] == "excluded" for own in found["equivalence"].values())
        said.append(f"In {excluded} of {tested} a gain of {rule.margin:g} or more is excluded.")
    if found["false_partial_probability"] is not None:
        said.append(
            f"Without any difference at least one win comes up with chance {found['false_partial_probability']:.2f}, "
            f"PROVEN with chance {found['false_proven_probability']:.2f}."
        )
    return " ".join(said)


def _missed(smallest: float | None, n_positive: int, n_negative: int) -> str:
    sizes = f"{n_positive}" if n_positive == n_negative else f"{n_positive} against {n_negative}"
    gain = "any true gain" if smallest is None else f"a true gain below {smallest:+.2f}"
    return f"at n = {sizes} {gain} would usually be missed"


def _detectable(row: Row, rule: Rule) -> float | None:
    return min_detectable_difference(row["n_positive"], row["n_negative"], margin=rule.margin)


def _by_chance(single: Sequence[Row], contrasts: Contrasts, rule: Rule) -> dict[str, float | None]:
    """The chances of a false verdict, for signals that are correlated as these are, but equally good."""
    if not single:
        return {"false_partial_probability": None, "false_proven_probability": None}
    names = [name for name in (*rule.candidates, *rule.baselines) if name in contrasts.signals]
    won = null_wins(
        tuple(map(_positives, single)),
        single[0]["n_negative"],
        margin=rule.margin,
        correlation=rank_correlation(np.stack([scores(contrasts.records, name) for name in names]), contrasts.strata),
        n_candidates=sum(name in rule.candidates for name in names),
    )
    columns = [*(row["contrast"] for row in single), rule.pooled]
    proven = [
        rule.outcome([name for name, own in zip(columns, run, strict=True) if own]) == "PROVEN" for run in won.tolist()
    ]
    return {
        "false_partial_probability": float(won.any(axis=1).mean()),
        "false_proven_probability": float(np.mean(proven)),
    }


def _positives(row: Row) -> int:
    return row["n_positive"]
