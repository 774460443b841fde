"""The registered rule's comparisons: in each contrast the best candidate against the best baseline."""

from __future__ import annotations

from dataclasses import dataclass

from lab.evaluation.contrasts import UNDRAWN, Contrasts
from lab.evaluation.decision_rule import Rule, best
from lab.evaluation.paired import holm
from lab.statistics.as_json import AsJson
from lab.statistics.bootstrap import Sampled
from lab.statistics.estimate import Absent, noted
from lab.statistics.undefined import missing, too_few


@dataclass(frozen=True)
class Compared(AsJson):
    """One contrast: AUROC of the best candidate minus that of the best baseline, both picked on the full sample.

    low_between: where the lower end would come to lie with more and more resamples (95 %, see `Sampled.lowest`);
    hangs_on_resamples: that leaves open whether the contrast is won. p_holm, win_holm: adjusted for all contrasts.
    """

    contrast: str
    candidate: str
    baseline: str
    candidate_auroc: float
    baseline_auroc: float
    difference: float
    low: float
    high: float
    at_boundary: bool
    low_between: tuple[float, float]
    p: float
    win: bool
    hangs_on_resamples: bool
    n_positive: int
    n_negative: int
    p_holm: float
    win_holm: bool

    @property
    def number(self) -> float:
        return self.difference

    @property
    def note(self) -> str:
        return noted(at_boundary=self.at_boundary, sizes=(self.n_positive, self.n_negative))


@dataclass(frozen=True)
class NotCompared(Absent):
    """A contrast in which nothing could be compared, and so nothing won."""

    contrast: str
    undefined: str
    win: bool = False


Comparison = Compared | NotCompared


@dataclass(frozen=True)
class _Picked:
    candidate: str
    baseline: str
    values: tuple[float, float]
    difference: Sampled
    sizes: tuple[int, int]


def comparisons(contrasts: Contrasts, rule: Rule) -> list[Comparison]:
    """One for each contrast of the rule, in its order.

    A constant signal enters as the coin it is, with AUROC 0.5. Prompts too few to tell a signal from a coin compare
    nothing.
    """
    picked = {contrast: _picked(contrasts, rule, contrast) for contrast in rule.contrasts}
    p = {name: own.difference.p_value() for name, own in picked.items() if isinstance(own, _Picked)}
    p_holm = holm(p)
    return [
        NotCompared(name, own) if isinstance(own, str) else _compared(name, own, rule, p=p[name], p_holm=p_holm[name])
        for name, own in picked.items()
    ]


def _compared(contrast: str, own: _Picked, rule: Rule, *, p: float, p_holm: float) -> Compared:
    ends, win = own.difference.ends(), rule.wins(own.difference)
    return Compared(
        contrast=contrast,
        candidate=own.candidate,
        baseline=own.baseline,
        candidate_auroc=own.values[0],
        baseline_auroc=own.values[1],
        difference=own.difference.value,
        low=ends.low,
        high=ends.high,
        at_boundary=ends.at_boundary,
        low_between=own.difference.lowest(),
        p=p,
        win=win,
        hangs_on_resamples=rule.hangs(own.difference),
        n_positive=own.sizes[0],
        n_negative=own.sizes[1],
        p_holm=p_holm,
        win_holm=win and p_holm < 0.05,
    )


def _picked(contrasts: Contrasts, rule: Rule, contrast: str) -> _Picked | str:
    """The two signals and their difference, or why there are none."""
    prompts = len(contrasts.rows(contrast)[0]), len(contrasts.rows(contrast)[1])
    if reason := missing(prompts, prompts, signal="any"):
        return reason
    found = {name: contrasts.sampled(name, contrast) for name in (*rule.candidates, *rule.baselines)}
    known = {name: own for name, own in found.items() if isinstance(own, Sampled)}
    values = {name: own.value for name, own in known.items()}
    candidate, baseline = best(values, rule.candidates), best(values, rule.baselines)
    if candidate is None or baseline is None:
        names = rule.candidates if candidate is None else rule.baselines
        return f"none of {', '.join(names)}: {found[names[0]]}"
    both = [contrasts.sizes(name, contrast) for name in (candidate, baseline)]
    positive, negative = (min(own) for own in zip(*both, strict=True))
    if reason := too_few(positive, negative):
        return reason
    difference = known[candidate].minus(known[baseline])
    if not difference.defined:
        return UNDRAWN
    return _Picked(candidate, baseline, (values[candidate], values[baseline]), difference, (positive, negative))
