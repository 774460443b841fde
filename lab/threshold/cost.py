"""What the mistakes of a limit cost, and the limit where they cost least: for command line, page and endpoint alike.

Two mistakes count. A wrong answer: the prompt was let through and the reply is wrong; it costs `ratio`. A needless
refusal: the prompt was stopped, the reply would have been right, and refusing is not right there; it costs 1. A
refusal where the reply would have been wrong costs nothing. Every kind of prompt weighs the same, however many prompts
of it there are, so that sets of other mixtures can be compared.

The cost is a weighted sum of rates, so its interval is put together from theirs by the method of variance estimates
recovery (Zou, Huang and Zhang, Computational Statistics & Data Analysis 53, 2009): the distances from each rate to its
exact bounds, weighted, squared and added. In 4,000 simulated sets each of 1 to 7 kinds of 15 or 30 prompts, with rates
up to .8, not all 0, and ratios 1 and 5, it held the true cost .92 to .99 of the times; the normal interval, which
shrinks to nothing where no mistake is seen, .47 to .96.

The board of the page computes the same in `threshold_data.js`, to the last bit: `tests/ui/test_twins.py`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

from lab.errors import LabError
from lab.probe.canonical import place
from lab.probe.correct import gated_correct
from lab.probe.one_measurement import check_one_measurement
from lab.probe.records import Record
from lab.statistics.rates import rate
from lab.threshold.gating import gating, value
from lab.threshold.limits import every

SAME = 1e-12
"""Costs that differ by a smaller share are equal: what the order of a sum makes of them."""


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
    kinds, sign = _judged(records, ratio), gating(records, signal).orientation
    for record in records:
        if record.correct is not None and sign * value(record, signal) >= sign * threshold:
            _stop(kinds, record)
    mean, below, above = _mean(kinds, ratio), 0.0, 0.0
    for weight, k, n in _mistakes(kinds, ratio):
        own, share = rate(k, n), k / n
        down, up = weight * (share - own.low), weight * (own.high - share)
        below, above = below + down * down, above + up * up
    below, above = math.sqrt(below) / len(kinds), math.sqrt(above) / len(kinds)
    totals = [sum(column) for column in zip(*kinds.values(), strict=True)]
    return Cost(mean, max(0.0, mean - below), min(max(ratio, 1.0), mean + above), *totals)


def limits(records: Sequence[Record], *, signal: str) -> list[float]:
    """Every threshold that makes a difference, from the one that stops nothing to the one that stops all; each midway
    in its gap."""
    about = gating(records, signal)
    return [limit.value for limit in every([value(record, signal) for record in records], signal=about)]


def cheapest(records: Sequence[Record], *, signal: str, ratio: float) -> tuple[float, Cost]:
    """`cheapest_limit` and its cost on these prompts. Raises: LabError as it does."""
    at = cheapest_limit(records, signal=signal, ratio=ratio)
    return at, cost(records, signal=signal, threshold=at, ratio=ratio)


def cheapest_limit(records: Sequence[Record], *, signal: str, ratio: float) -> float:
    """The threshold of least cost, of several the one that stops the fewest prompts.

    It was chosen on these prompts, so nothing is promised for others. Raises: LabError as `cost` does, and for records
    that are not of one measurement.
    """
    check_one_measurement(records)
    kinds, sign = _judged(records, ratio), gating(records, signal).orientation
    judged = [record for record in records if record.correct is not None]
    waiting = sorted(judged, key=lambda record: sign * value(record, signal))
    best: tuple[float, float] | None = None
    for at in limits(records, signal=signal):  # from the one that stops nothing on, so the first of equals stays
        while waiting and sign * value(waiting[-1], signal) >= sign * at:
            _stop(kinds, waiting.pop())
        own = _mean(kinds, ratio)
        if best is None or own < best[1] - SAME * best[1]:
            best = at, own
    assert best is not None, "a judged reply has limits on either side"
    return best[0]


def weighed(
    records: Sequence[Record], calibration: Sequence[Record] | None, *, signal: str, threshold: float, ratio: float
) -> dict[str, Any]:
    """`{cost, cheapest}` as JSON: what a limit costs on these records, and the limit that is cheapest on the
    calibration records, `{threshold, …}` with its cost there; null without them."""
    here, least = cost(records, signal=signal, threshold=threshold, ratio=ratio), None
    if calibration:
        at, there = cheapest(calibration, signal=signal, ratio=ratio)
        least = {"threshold": at, **asdict(there)}
    return {"cost": asdict(here), "cheapest": least}


Kinds = dict[str, list[int]]
"""kind → wrong answers, needless refusals, judged replies; by the order of kinds, so that no last bit of a sum hangs on
that of records."""


def _judged(records: Sequence[Record], ratio: float) -> Kinds:
    """The mistakes where nothing is stopped. Raises: LabError where there is nothing to weigh, or no weight."""
    if not 0 < ratio < math.inf:
        raise LabError("bad cost of a wrong answer", expected="a number above 0", found=ratio)
    judged = [record for record in records if record.correct is not None]
    if not judged:
        raise LabError("no judged reply to weigh", expected="at least one")
    kinds: Kinds = {kind: [0, 0, 0] for kind in sorted({record.regime for record in judged}, key=place)}
    for record in judged:
        kinds[record.regime][0] += not record.correct
        kinds[record.regime][2] += 1
    return kinds


def _stop(kinds: Kinds, record: Record) -> None:
    """Count a judged record as stopped that was counted as let through."""
    kinds[record.regime][0] -= not record.correct
    kinds[record.regime][1] += needless(record)


def _mistakes(kinds: Kinds, ratio: float) -> Iterator[tuple[float, int, int]]:
    """(weight, mistakes, judged replies of the kind) of each mistake that a kind can have."""
    for kind, (wrong, refused, n) in kinds.items():
        yield ratio, wrong, n
        if not refusing_is_right(kind):
            yield 1.0, refused, n


def _mean(kinds: Kinds, ratio: float) -> float:
    """Of the kinds, each by its rates of mistakes."""
    total = 0.0  # added one by one: `sum` rounds otherwise than a browser does
    for weight, k, n in _mistakes(kinds, ratio):
        total += weight * (k / n)
    return total / len(kinds)
