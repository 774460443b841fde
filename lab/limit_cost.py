"""What the mistakes of a limit cost, and the limit where they cost least.

Two mistakes count. A wrong answer: the prompt was let through and the reply is wrong; it costs `ratio`. A needless
refusal: the prompt was stopped, the reply would have been right, and refusing is not right there; it costs 1. A
refusal where the reply would have been wrong costs nothing. Every kind of prompt weighs the same, however many prompts
of it there are, so that sets of other mixtures can be compared.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from lab.abstention import scores
from lab.chat import fires
from lab.errors import LabError
from lab.probes import gated_correct
from lab.records import Record
from lab.signals import SIGNALS

Z = 1.959963984540054
"""The normal's 97.5 % point."""
SAME = 1e-12
"""Costs that differ by less are equal: what the order of a sum makes of them."""


@dataclass(frozen=True)
class Cost:
    """The mean cost of a prompt, in needless refusals, with an approximate 95 % interval, and what it is made of.

    low, high: normal, over prompts drawn within each kind; never below 0. wrong, needless: of `n` judged prompts.
    """

    cost: float
    low: float
    high: float
    wrong: int
    needless: int
    n: int


def needless(record: Record) -> bool:
    """Whether stopping this prompt is a mistake: its reply is right, and a refusal is not."""
    return record.correct is True and not _refusing_is_right(record.regime)


def cost(records: Sequence[Record], *, signal: str, threshold: float, ratio: float) -> Cost:
    """The cost at a threshold. Raises: LabError for a bad ratio or signal, or where no reply was judged."""
    if not 0 < ratio < math.inf:
        raise LabError("bad cost ratio", expected="a number above 0", found=ratio)
    kinds: dict[str, list[float]] = {}
    wrong = refused = 0
    for record, value in zip(records, scores(records, signal=signal), strict=True):
        if record.correct is None:
            continue
        stopped = fires(signal, value, threshold)
        is_wrong, is_needless = not stopped and not record.correct, stopped and needless(record)
        wrong, refused = wrong + is_wrong, refused + is_needless
        kinds.setdefault(record.regime, []).append(ratio if is_wrong else float(is_needless))
    if not kinds:
        raise LabError("no judged reply to weigh", expected="at least one")
    means = {kind: sum(own) / len(own) for kind, own in kinds.items()}
    mean = sum(means.values()) / len(kinds)
    spread = sum(_variance(own, means[kind]) / len(own) for kind, own in kinds.items())
    half = Z * math.sqrt(spread) / len(kinds)
    n = sum(len(own) for own in kinds.values())
    return Cost(mean, max(0.0, mean - half), mean + half, wrong, refused, n)


def limits(records: Sequence[Record], *, signal: str) -> list[float]:
    """Every threshold that makes a difference, from the one that stops nothing to the one that stops all."""
    sign = SIGNALS[signal].orientation
    oriented = sorted({sign * value for value in scores(records, signal=signal)}, reverse=True)
    return [sign * value for value in (math.nextafter(oriented[0], math.inf), *oriented)] if oriented else []


def cheapest(records: Sequence[Record], *, signal: str, ratio: float) -> tuple[float, Cost]:
    """The threshold of least cost, of several the one that stops the fewest prompts, and its cost on these prompts.

    It was chosen on these prompts, so nothing is promised for others.
    """
    least: tuple[float, Cost] | None = None
    for at in limits(records, signal=signal):
        own = cost(records, signal=signal, threshold=at, ratio=ratio)
        if least is None or own.cost < least[1].cost - SAME:  # the first of equals
            least = at, own
    if least is None:
        raise LabError("no prompts to weigh", expected="at least one")
    return least


@lru_cache
def _refusing_is_right(regime: str) -> bool:
    return bool(gated_correct(regime, True, abstained=True))


def _variance(values: Sequence[float], mean: float) -> float:
    """With n - 1; 0 for one value."""
    return sum((value - mean) ** 2 for value in values) / max(len(values) - 1, 1)
