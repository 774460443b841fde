"""The registered rule's question asked of foreign signals, as exploration: do they gain on the best baseline?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lab.evaluation.contrasts import UNDRAWN, Contrasts
from lab.evaluation.decision_rule import Rule, best
from lab.evaluation.paired import holm
from lab.probe.foreign import described
from lab.signals import Signal
from lab.statistics.as_json import AsJson
from lab.statistics.bootstrap import Sampled
from lab.statistics.estimate import Absent, noted


@dataclass(frozen=True)
class Gain(AsJson):
    """AUROC of a foreign signal minus that of the rule's best baseline in one contrast.

    gains: by the rule's margin and interval. p_holm: adjusted for the contrasts of the signal.
    """

    signal: str
    contrast: str
    baseline: str
    signal_auroc: float
    baseline_auroc: float
    difference: float
    low: float
    high: float
    p: float
    gains: bool
    n_positive: int
    n_negative: int
    p_holm: float

    @property
    def number(self) -> float:
        return self.difference

    @property
    def note(self) -> str:
        return noted(at_boundary=False, sizes=(self.n_positive, self.n_negative))


@dataclass(frozen=True)
class NoGain(Absent):
    """A contrast in which a foreign signal could not be compared, and so gains nothing."""

    signal: str
    contrast: str
    undefined: str
    gains: bool = False


@dataclass(frozen=True)
class ForeignVerdict(AsJson):
    """signals: what was declared. comparisons: one a signal and contrast. statements: of each signal, in words.

    The rule's candidates, baselines and verdict know nothing of these.
    """

    signals: Sequence[Signal]
    comparisons: Sequence[Gain | NoGain]
    statements: Mapping[str, str]


Found = tuple[str, float, float, Sampled]
"""The best baseline, the AUROC of the signal and of that baseline, and the difference."""


def foreign_verdict(contrasts: Contrasts, rule: Rule) -> ForeignVerdict | None:
    """None where every signal is ours."""
    if not contrasts.foreign:
        return None
    rows: list[Gain | NoGain] = []
    told: dict[str, str] = {}
    for signal in contrasts.foreign:
        own = _rows(contrasts, rule, signal)
        rows += own
        compared = [row for row in own if isinstance(row, Gain)]
        reason = next((row.undefined for row in own if isinstance(row, NoGain)), "")
        told[signal] = (
            f"exploratory, for the registered rule does not name {signal}: it gains {rule.margin:g} or more on the "
            f"best baseline in {sum(row.gains for row in compared)} of {len(compared)} contrasts"
            if compared
            else f"{signal} could be compared in no contrast: {reason}"
        )
    return ForeignVerdict([described(contrasts.records, name) for name in contrasts.foreign], rows, told)


def _rows(contrasts: Contrasts, rule: Rule, signal: str) -> list[Gain | NoGain]:
    found = {contrast: _found(contrasts, rule, signal, contrast) for contrast in rule.contrasts}
    p = {contrast: own[3].p_value() for contrast, own in found.items() if not isinstance(own, str)}
    p_holm = holm(p)
    rows: list[Gain | NoGain] = []
    for contrast, own in found.items():
        if isinstance(own, str):
            rows.append(NoGain(signal, contrast, own))
            continue
        baseline, value, against, difference = own
        low, high = difference.interval()
        positive, negative = contrasts.rows(contrast)
        rows.append(
            Gain(
                signal=signal,
                contrast=contrast,
                baseline=baseline,
                signal_auroc=value,
                baseline_auroc=against,
                difference=difference.value,
                low=low,
                high=high,
                p=p[contrast],
                gains=rule.wins(difference),
                n_positive=len(positive),
                n_negative=len(negative),
                p_holm=p_holm[contrast],
            )
        )
    return rows


def _found(contrasts: Contrasts, rule: Rule, signal: str, contrast: str) -> Found | str:
    """What is compared, or why nothing is."""
    sampled = {name: contrasts.sampled(name, contrast) for name in rule.baselines}
    known = {name: found for name, found in sampled.items() if isinstance(found, Sampled)}
    baseline = best({name: found.value for name, found in known.items()}, rule.baselines)
    own = contrasts.sampled(signal, contrast)
    if isinstance(own, str):
        return own
    if baseline is None:
        if not set(rule.baselines) & {*contrasts.signals}:
            return f"the records hold none of the rule's baselines, {', '.join(rule.baselines)}"
        return str(next(iter(sampled.values())))
    difference = own.minus(known[baseline])
    return (baseline, own.value, known[baseline].value, difference) if difference.defined else UNDRAWN
