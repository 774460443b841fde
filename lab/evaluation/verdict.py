"""The registered rule's verdict on a model's comparisons, and what such a verdict can and cannot say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from lab.evaluation.comparisons import Compared, Comparison, NotCompared
from lab.evaluation.contrasts import Contrasts, scores
from lab.evaluation.decision_rule import Outcome, Rule
from lab.probe.prompts import bundled
from lab.statistics.as_json import AsJson
from lab.statistics.power import min_detectable_difference, null_wins, rank_correlation

PROMPTS = "probe_210"
"""What the rule was registered with."""
OTHER_PROMPTS = "This is the registered rule on other prompts than the registered 210, so not the registered result."
UNKNOWN_PROMPTS = "The records do not say on which prompts; registered are the 210."

Gain = Literal["shown", "excluded", "open"]


@dataclass(frozen=True)
class Equivalence(AsJson):
    """What a contrast that was or was not won leaves possible.

    gain: of at least the rule's margin, `shown` by a win, `excluded` where the whole 95 % interval lies below the
    margin, else `open`. upper: the interval's end. min_detectable_difference: as of the verdict, of this contrast.
    """

    gain: Gain
    upper: float
    min_detectable_difference: float | None
    statement: str


@dataclass(frozen=True)
class Verdict(AsJson):
    """The outcome of the rule, and beside it what it rests on.

    registered_prompts: whether the records are on the prompts that the rule was registered with, None where they do not
    say. wins: contrasts won, of `contrasts` that could be evaluated. not_evaluated_why: each reason with its contrasts.
    min_detectable_difference: the smallest true gain that a single regime's contrast finds with 80 % power, None where
    none is. false_partial_probability, false_proven_probability: the chances, without any difference, of at least one
    win and of PROVEN, both by simulation and None where nothing was tested. largest_upper_bound: no interval allows a
    larger gain. hanging: contrasts that other resamples could decide otherwise, won or not. equivalence: by contrast.
    statement: all of it in words.
    """

    outcome: Outcome
    wins: int
    won: Sequence[str]
    contrasts: int
    not_evaluated: Sequence[str]
    not_evaluated_why: Mapping[str, Sequence[str]]
    wins_holm: int
    rule_sha256: str
    as_registered: bool
    registered_prompts: bool | None
    min_detectable_difference: float | None
    false_partial_probability: float | None
    false_proven_probability: float | None
    largest_upper_bound: float | None
    hanging: Sequence[str]
    equivalence: Mapping[str, Equivalence]
    statement: str


def verdict(comparisons: Sequence[Comparison], contrasts: Contrasts, rule: Rule, *, n_resamples: int) -> Verdict:
    """What the rule says of its comparisons."""
    tested = [row for row in comparisons if isinstance(row, Compared)]
    missing = [row.contrast for row in comparisons if isinstance(row, NotCompared)]
    single = [row for row in tested if row.contrast != rule.pooled]
    won = [row.contrast for row in tested if row.win]
    partial, proven = _by_chance(single, contrasts, rule)
    digest = contrasts.records[0].probe_digest
    found = Verdict(
        outcome=rule.outcome(won, missing=missing),
        wins=len(won),
        won=won,
        contrasts=len(tested),
        not_evaluated=missing,
        not_evaluated_why=_reasons(comparisons),
        wins_holm=sum(row.win_holm for row in tested),
        rule_sha256=rule.sha256,
        as_registered=n_resamples == rule.n_resamples,
        registered_prompts=(digest == bundled(PROMPTS).digest) if digest else None,
        min_detectable_difference=_detectable(min(single, key=_positives), rule) if single else None,
        false_partial_probability=partial,
        false_proven_probability=proven,
        largest_upper_bound=max((row.high for row in tested), default=None),
        hanging=[row.contrast for row in tested if row.hangs_on_resamples],
        equivalence={row.contrast: equivalence(row, rule) for row in tested},
        statement="",
    )
    sizes = min(((row.n_positive, row.n_negative) for row in single), default=None)
    close = [row for row in tested if row.hangs_on_resamples]
    return replace(found, statement=_statement(found, rule, close, n_resamples=n_resamples, sizes=sizes))


def equivalence(row: Compared, rule: Rule) -> Equivalence:
    """What one contrast leaves possible."""
    upper, smallest = row.high, _detectable(row, rule)
    gain: Gain = "shown" if row.win else "excluded" if upper < rule.margin else "open"
    told = {
        "shown": f"a gain of {rule.margin:g} or more is shown",
        "excluded": f"no gain of {rule.margin:g} or more: at most {upper:+.2f}",
        "open": f"a gain up to {upper:+.2f} remains possible",
    }[gain]
    return Equivalence(gain, upper, smallest, f"{told}; {_missed(smallest, row.n_positive, row.n_negative)}")


def _reasons(comparisons: Sequence[Comparison]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in comparisons:
        if isinstance(row, NotCompared):
            found.setdefault(row.undefined, []).append(row.contrast)
    return found


def _statement(
    found: Verdict, rule: Rule, close: Sequence[Compared], *, n_resamples: int, sizes: tuple[int, int] | None
) -> str:
    won, tested = found.won, found.contrasts
    told = f"{found.outcome}: {len(won)} of {tested} contrasts won" + (f" ({', '.join(won)})" if won else "")
    if sizes is not None:
        told += f"; {_missed(found.min_detectable_difference, *sizes)}"
    said = [f"{told}."]
    for row in close:
        first, last = row.low_between
        said.append(
            f"That {row.contrast} is {'won' if row.win else 'not won'} hangs on the resamples: its lower end is "
            f"{row.low:+.4f}, with more and more of them it would come to lie between {first:+.4f} and {last:+.4f} "
            "(95 %)."
        )
    if not found.registered_prompts:
        said.append(OTHER_PROMPTS if found.registered_prompts is False else UNKNOWN_PROMPTS)
    if not found.as_registered:
        said.append(f"Not as registered: {n_resamples} resamples instead of {rule.n_resamples}.")
    said += [f"Not evaluated: {', '.join(names)}: {why}." for why, names in found.not_evaluated_why.items()]
    if tested:
        said.append(f"With Holm's adjustment {found.wins_holm} of them stand.")
        said.append(f"No contrast's interval allows a gain above {found.largest_upper_bound:+.2f}.")
        excluded = sum(own.gain == "excluded" for own in found.equivalence.values())
        said.append(f"In {excluded} of {tested} a gain of {rule.margin:g} or more is excluded.")
    if found.false_partial_probability is not None:
        said.append(
            f"Without any difference at least one win comes up with chance {found.false_partial_probability:.2f}, "
            f"PROVEN with chance {found.false_proven_probability:.2f}."
        )
    return " ".join(said)


def _missed(smallest: float | None, n_positive: int, n_negative: int) -> str:
    sizes = f"{n_positive}" if n_positive == n_negative else f"{n_positive} against {n_negative}"
    gain = "any true gain" if smallest is None else f"a true gain below {smallest:+.2f}"
    return f"at n = {sizes} {gain} would usually be missed"


def _detectable(row: Compared, rule: Rule) -> float | None:
    return min_detectable_difference(row.n_positive, row.n_negative, margin=rule.margin)


def _by_chance(single: Sequence[Compared], contrasts: Contrasts, rule: Rule) -> tuple[float, float] | tuple[None, None]:
    """The chances of a false PARTIAL and a false PROVEN, for signals that are correlated as these are, but equally
    good."""
    if not single:
        return None, None
    names = [name for name in (*rule.candidates, *rule.baselines) if name in contrasts.signals]
    won = null_wins(
        tuple(map(_positives, single)),
        single[0].n_negative,
        margin=rule.margin,
        correlation=rank_correlation(np.stack([scores(contrasts.records, name) for name in names]), contrasts.strata),
        n_candidates=sum(name in rule.candidates for name in names),
    )
    columns = [*(row.contrast for row in single), rule.pooled]
    proven = [
        rule.outcome([name for name, own in zip(columns, run, strict=True) if own]) == "PROVEN" for run in won.tolist()
    ]
    return float(won.any(axis=1).mean()), float(np.mean(proven))


def _positives(row: Compared) -> int:
    return row.n_positive
