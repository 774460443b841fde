"""Choosing a threshold on calibration records, and what may be promised about it.

quantile, crc and ltt keep a promise of `lab.threshold.promises`: by default that few taught prompts are stopped. Then
only in-domain scores choose how many; it never sees what it is meant to catch, and the others only say where the gap
ends in whose middle the threshold stands (`lab.threshold.limits`): farther out it stops fewer, so a promise that holds
directly beyond the score holds there too. cost takes the cheapest limit of `lab.threshold.cost`, which the page shows
too; it weighs the mistakes on the prompts at hand, and so promises nothing.

MAPIE 1.6's BinaryClassificationController (risk "fpr", "fixed_sequence") found the same thresholds as ltt on grids of
all scores. It is no dependency: it has no counterpart of the other methods, wants the grid beforehand, and does not say
how many prompts a promise takes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from lab.probe import canonical
from lab.probe.foreign import described
from lab.probe.one_measurement import check_one_measurement
from lab.probe.records import Record
from lab.statistics.rates import Rate, rate
from lab.threshold.attainable import place
from lab.threshold.cost import Cost, cheapest
from lab.threshold.cuts import cuts
from lab.threshold.gating import gating, value
from lab.threshold.limits import Limit, around
from lab.threshold.promise_words import told
from lab.threshold.promises import METHODS as PROMISING
from lab.threshold.promises import MISTAKES, STOPPING, Mistake, Promise, about, prompts_needed, size
from model.errors import LabError

METHODS = (*PROMISING, "cost")


@dataclass(frozen=True)
class Calibration:
    """A threshold in the signal's own unit; uncertain signals abstain at or above it, confident ones at or below.

    gap: where it stands between the values that chose it, and whether a drift of these can change a decision.
    promises: what is kept to, each in the sense of the method; none of the method cost. guarantee: what holds for new
    prompts like those of the calibration, and for no others. rates: share of prompts stopped per regime, on the
    calibration prompts themselves. n_calibration: prompts that the first promise is made from; of the method cost all
    whose reply was judged. wrong_answer_costs, cost: of the method cost alone.
    """

    signal: str
    threshold: float
    gap: Limit
    method: str
    alpha: float
    delta: float
    promises: Sequence[Promise]
    guarantee: str
    n_calibration: int
    rates: Mapping[str, Rate]
    calibration_digest: str
    wrong_answer_costs: float | None = None
    cost: Cost | None = None

    @property
    def options(self) -> dict[str, Any]:
        """What `calibrate` was asked for besides the records."""
        found = {name: getattr(self, name) for name in ("signal", "method", "alpha", "delta")}
        if self.cost is not None:
            return found | {"wrong_answer_costs": self.wrong_answer_costs}
        first, *others = self.promises
        also = {"also": others[0].of, "also_alpha": others[0].alpha} if others else {}
        return found | {"of": first.of} | also

    def to_json(self) -> dict[str, Any]:
        """All of it; what a mistake costs where that chose the threshold."""
        whole = asdict(self) | {"gap": self.gap.to_json()}
        absent = () if self.method == "cost" else ("wrong_answer_costs", "cost")
        return {name: own for name, own in whole.items() if name not in absent}


def calibrate(
    records: Sequence[Record],
    *,
    signal: str,
    method: str = "quantile",
    alpha: float = 0.0,
    delta: float = 0.05,
    of: Mistake = "false_refusals",
    also: Mistake | None = None,
    also_alpha: float = 0.0,
    wrong_answer_costs: float = 1.0,
) -> Calibration:
    """The limit that keeps the share of a mistake to `alpha`, in the sense of the method.

    of: which mistake, of `lab.threshold.promises`; where it is one of stopping too much the most watchful limit is
    taken, else the one that stops the fewest. quantile: on these prompts; alpha 0 gives the lowest threshold that stops
    none of them. crc: on average over calibration sets (conformal risk control). ltt: with confidence 1 - delta (learn
    then test, exact binomial). also: a second mistake that is kept to `also_alpha` at the same time. cost: instead of a
    share, the limit of `lab.threshold.cost.cheapest`, `wrong_answer_costs` in needless refusals.
    Raises: LabError for an unknown signal, method or mistake, a level out of range, no prompt that the promise is
        about, too few of them, no limit that keeps it (cost: no judged reply), or records that are not of one
        measurement.
    Source: Angelopoulos et al., arXiv 2208.02814 (crc) and 2110.01052 (ltt).
    """
    if method not in METHODS:
        raise LabError("unknown method", expected=f"one of {list(METHODS)}", found=repr(method))
    for level in (alpha, also_alpha):
        if not 0 <= level < 1:
            raise LabError("bad alpha", expected="0 or more, below 1", found=level)
    if not 0 < delta < 1:
        raise LabError("bad delta", expected="between 0 and 1", found=delta)
    for mistake in (of, of if also is None else also):
        if mistake not in MISTAKES:
            raise LabError("unknown mistake", expected=f"one of {list(MISTAKES)}", found=repr(mistake))
    if also == of:
        raise LabError("two promises about one mistake", expected="another one than the first", found=also)
    check_one_measurement(records)
    least, promises = None, []
    if method == "cost":
        at, least = cheapest(records, signal=signal, ratio=wrong_answer_costs)
        limit, n = around([value(record, signal) for record in records], at, signal=gating(records, signal)), least.n
        guarantee = _weighed(least, ratio=wrong_answer_costs)
    else:
        promises = [Promise(of, alpha), *([] if also is None else [Promise(also, also_alpha)])]
        found = cuts(records, signal=signal)
        at = place(found, promises, method=method, delta=delta)
        limit, n = found.limits[at], size(found, of)
        guarantee = told(found, at, promises, method=method, delta=delta)
    return Calibration(
        signal=signal,
        threshold=limit.value,
        gap=limit,
        method=method,
        alpha=alpha,
        delta=delta,
        promises=promises,
        guarantee=guarantee,
        n_calibration=n,
        rates=stopped(records, signal=signal, threshold=limit.value),
        calibration_digest=records[0].probe_digest,
        wrong_answer_costs=None if least is None else wrong_answer_costs,
        cost=least,
    )


def stopped(records: Sequence[Record], *, signal: str, threshold: float) -> dict[str, Rate]:
    """The share of prompts that a threshold stops, by regime. Raises: LabError for a record without the signal."""
    sign = described(records, signal).orientation
    found: dict[str, list[bool]] = {}
    for record in records:
        found.setdefault(record.regime, []).append(sign * value(record, signal) >= sign * threshold)
    return {regime: rate(sum(found[regime]), len(found[regime])) for regime in sorted(found, key=canonical.place)}


def mistakes(records: Sequence[Record], *, signal: str, threshold: float, of: Mistake) -> Rate:
    """How often a mistake is made at a threshold, of the prompts that it can be made on; 0 of 0 without any.

    Raises: LabError for a record without the signal.
    """
    sign = described(records, signal).orientation

    own = [(record, sign * value(record, signal) >= sign * threshold) for record in about(records, of)]
    if of == "wrong_answers":
        own = [(record, stops) for record, stops in own if not stops]
    flags = [stops if of in STOPPING else not stops and _mistaken(record, of) for record, stops in own]
    return rate(sum(flags), len(flags))


def _mistaken(record: Record, of: Mistake) -> bool:
    """Whether letting a prompt through is a mistake."""
    return of == "missed_unusual" or not record.correct


def _weighed(least: Cost, *, ratio: float) -> str:
    """What is known of the cheapest limit, and how many prompts a promise would take."""
    needed = prompts_needed(method="ltt", alpha=0.01, delta=0.05)
    return (
        f"the least cost on these {least.n} judged prompts, {least.cost:.3f} [{least.low:.3f}, {least.high:.3f}] "
        f"needless refusals a prompt, where a wrong answer costs {ratio:g} of them; nothing is promised for new "
        f"prompts: promising 0.01 with confidence 0.95, by learn then test, takes at least {needed} taught prompts"
    )
