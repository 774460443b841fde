"""What the mistakes of a limit cost, and the limit where they cost least.

Two mistakes count. A wrong answer: the prompt was let through and the reply is wrong; it costs `ratio`. A needless
refusal: the prompt was stopped, the reply would have been right, and refusing is not right there; it costs 1. A
refusal where the reply would have been wrong costs nothing. Every kind of prompt weighs the same, however many prompts
of it there are, so that sets of other mixtures can be compared.

The cost is a weighted sum of rates, so its interval is put together from theirs by the method of variance estimates
recovery (Zou, Huang and Zhang, Computational Statistics & Data Analysis 53, 2009): the distances from each rate to its
exact bounds, weighted, squared and added. In 4,000 simulated sets each of 1 to 7 kinds of 15 or 30 prompts, with rates
up to .8, not all 0, and ratios 1 and 5, it held the true cost .92 to .99 of the times; the normal interval, which
shrinks to nothing where no mistake is seen, .47 to .96.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from lab.errors import LabError
from lab.probe.canonical import place
from lab.probe.correct import gated_correct
from lab.probe.one_run import check_run
from lab.probe.records import Record
from lab.signals import SIGNALS, fires
from lab.statistics.rates import rate
from lab.threshold.abstention import scores
from lab.threshold.limits import every

SAME = 1e-12
"""Costs that differ by less are equal: what the order of a sum makes of them."""


@dataclass(frozen=True)
class Cost:
    """The mean cost of a prompt, in needless refusals, with an approximate 95 % interval, and what it is made of.

    low, high: over prompts drawn within each kind; from 0 to `ratio` or 1, whichever is more. wrong, needless: of `n`
    judged prompts.
    """

    cost: float
    low: float
    high: float
    wrong: int
    needless: int
    n: int


def needless(record: Record) -> bool:
    """Whether stopping this prompt is a mistake: its reply is right, and a refusal is not."""
    return record.correct is True and not refusing_is_right(record.regime)


@lru_cache(maxsize=64)
def refusing_is_right(regime: str) -> bool:
    """Whether a refusal is a right reply to this kind of prompt."""
    return bool(gated_correct(regime, True, abstained=True))


def cost(records: Sequence[Record], *, signal: str, threshold: float, ratio: float) -> Cost:
    """The cost at a threshold. Raises: LabError for a bad ratio or signal, or where no reply was judged."""
    if not 0 < ratio < math.inf:
        raise LabError("bad cost ratio", expected="a number above 0", found=ratio)
    kinds: dict[str, list[int]] = {}
    for record, value in zip(records, scores(records, signal=signal), strict=True):
        if record.correct is None:
            continue
        stopped = fires(signal, value, threshold)
        seen = kinds.setdefault(record.regime, [0, 0, 0])
        seen[0] += not stopped and not record.correct
        seen[1] += stopped and needless(record)
        seen[2] += 1
    if not kinds:
        raise LabError("no judged reply to weigh", expected="at least one")
    mean = below = above = 0.0
    for kind in sorted(kinds, key=place):  # so that the last bit of a sum does not hang on the order of records
        wrong, refused, n = kinds[kind]
        mistakes = [(ratio, rate(wrong, n))]
        if not refusing_is_right(kind):
            mistakes.append((1.0, rate(refused, n)))
        for weight, own in mistakes:
            share = own.count / own.total
            mean += weight * share
            below += (weight * (share - own.low)) ** 2
            above += (weight * (own.high - share)) ** 2
    totals = [sum(column) for column in zip(*kinds.values(), strict=True)]
    mean, below, above = mean / len(kinds), math.sqrt(below) / len(kinds), math.sqrt(above) / len(kinds)
    return Cost(mean, max(0.0, mean - below), min(max(ratio, 1.0), mean + above), *totals)


def limits(records: Sequence[Record], *, signal: str) -> list[float]:
    """Every threshold that makes a difference, from the one that stops nothing to the one that stops all; each midway
    in its gap."""
    return [limit.value for limit in every(scores(records, signal=signal), signal=SIGNALS[signal])]


def cheapest(records: Sequence[Record], *, signal: str, ratio: float) -> tuple[float, Cost]:
    """The threshold of least cost, of several the one that stops the fewest prompts, and its cost on these prompts.

    It was chosen on these prompts, so nothing is promised for others. Raises: LabError as `cost` does, and for records
    that are not of one run.
    """
    check_run(records)
    least: tuple[float, Cost] | None = None
    for at in limits(records, signal=signal):
        own = cost(records, signal=signal, threshold=at, ratio=ratio)
        if least is None or own.cost < least[1].cost - SAME:  # the first of equals
            least = at, own
    if least is None:
        raise LabError("no prompts to weigh", expected="at least one")
    return least
