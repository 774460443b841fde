"""One model's signals against each other on the same prompts: every pair, in every contrast."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from lab.evaluation.contrasts import UNDRAWN, Contrasts, scores
from lab.evaluation.paired import holm
from lab.signals import SIGNALS
from lab.statistics.as_json import AsJson
from lab.statistics.bootstrap import Sampled
from lab.statistics.delong import paired_difference
from lab.statistics.estimate import Absent, Undefined, noted
from lab.statistics.undefined import too_few

COMPARED = tuple(name for name, signal in SIGNALS.items() if signal.role in ("baseline", "candidate", "control"))
"""The signals of the registered rule, and the control. Our exploratory ones are shown, not tested; foreign ones come
last, which leaves every other pair as it is."""


@dataclass(frozen=True)
class PairedDeLong(AsJson):
    """The same difference's interval and p-value by DeLong's paired variance."""

    low: float
    high: float
    at_boundary: bool
    p: float


@dataclass(frozen=True)
class Pair(AsJson):
    """AUROC of `first` minus that of `second` in one contrast.

    The interval is the registered bootstrap's, on the resamples of all other numbers; p_holm is adjusted for the
    contrasts of the pair.
    """

    first: str
    second: str
    contrast: str
    difference: float
    low: float
    high: float
    at_boundary: bool
    p: float
    delong: PairedDeLong | Undefined
    p_holm: float

    @property
    def number(self) -> float:
        return self.difference

    @property
    def note(self) -> str:
        return noted(at_boundary=self.at_boundary)


@dataclass(frozen=True)
class NoPair(Absent):
    """Two signals that cannot be compared in a contrast, as where the prompts are too few to tell one from a coin."""

    first: str
    second: str
    contrast: str
    undefined: str


def signal_pairs(contrasts: Contrasts) -> list[Pair | NoPair]:
    """One for each pair and contrast."""
    rows: list[Pair | NoPair] = []
    names = [*(name for name in COMPARED if name in contrasts.signals), *contrasts.foreign]
    for first, second in combinations(names, 2):
        found = {contrast: _difference(contrasts, (first, second), contrast) for contrast in contrasts.names}
        p = {contrast: own.p_value() for contrast, own in found.items() if isinstance(own, Sampled)}
        p_holm = holm(p)
        for contrast, own in found.items():
            if isinstance(own, str):
                rows.append(NoPair(first, second, contrast, own))
                continue
            ends, paired = own.ends(), _delong(contrasts, (first, second), contrast)
            rows.append(
                Pair(
                    first, second, contrast, own.value, ends.low, ends.high, ends.at_boundary, p[contrast], paired,
                    p_holm[contrast],
                )
            )  # fmt: skip
    return rows


def _difference(contrasts: Contrasts, pair: tuple[str, str], contrast: str) -> Sampled | str:
    """The difference with its resamples, or why there is none."""
    first, second = (contrasts.sampled(name, contrast) for name in pair)
    if isinstance(first, str):
        return first
    if isinstance(second, str):
        return second
    difference = first.minus(second)
    if not difference.defined:
        return UNDRAWN
    sizes = zip(*(contrasts.sizes(name, contrast) for name in pair), strict=True)
    return too_few(*(min(own) for own in sizes)) or difference


def _delong(contrasts: Contrasts, pair: Sequence[str], contrast: str) -> PairedDeLong | Undefined:
    """On the prompts that have both signals."""
    values = np.stack([scores(contrasts.records, name) for name in pair])
    both = np.isfinite(values[0]) & np.isfinite(values[1])
    positive, negative = (rows[both[rows]] for rows in contrasts.rows(contrast))
    first, second = ((own[positive], own[negative]) for own in values)
    found = paired_difference(first, second)
    if isinstance(found, str):
        return Undefined(found)
    return PairedDeLong(found.low, found.high, found.at_boundary, found.p)
