"""Choosing a threshold on calibration records, and what may be promised about it.

quantile, crc and ltt allow k of the n in-domain prompts to be stopped and put the threshold beyond the next one; they
differ in k. Only in-domain scores choose k: it never sees what it is meant to catch. The others only say where the gap
above that next one ends, in whose middle the threshold then stands (`lab.threshold.limits`): farther out it stops
fewer, so a promise that holds directly beyond the score holds there too. cost takes the cheapest limit of
`lab.threshold.cost`, which the page shows too; it weighs the mistakes on the prompts at hand, and so promises nothing.

ltt tests thresholds from the strictest on, each by the exact binomial tail, and stops at the first that fails: a fixed
sequence, so every test is at the full level. MAPIE 1.6's BinaryClassificationController (risk "fpr", "fixed_sequence")
found the same thresholds on grids of all scores. It is no dependency: it has no counterpart of the other methods, wants
the grid beforehand, and does not say how many prompts a promise takes.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from scipy.stats import binom

from lab.probe import canonical
from lab.probe.foreign import described
from lab.probe.one_measurement import check_one_measurement
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.statistics.rates import Rate, rate
from lab.threshold.cost import Cost, cheapest
from lab.threshold.gating import gating, value
from lab.threshold.limits import Limit, around, place
from model.errors import LabError

RATES = ("quantile", "crc", "ltt")
"""Methods that keep the false-positive rate to alpha, each in its own sense."""
METHODS = (*RATES, "cost")
STRICT = 0.01
"""The rate that a guarantee names as the next stricter one; half of alpha where alpha is not above it."""


@dataclass(frozen=True)
class Calibration:
    """A threshold in the signal's own unit; uncertain signals abstain at or above it, confident ones at or below.

    gap: where it stands between the values that chose it, and whether a drift of these can change a decision.
    guarantee: what holds for new prompts like the calibration's in-domain ones, and for no others. rates: share of
    prompts stopped per regime, on the calibration prompts themselves. n_calibration: prompts that chose it, the
    in-domain ones; of the method cost all whose reply was judged. wrong_answer_costs, cost: of the method cost alone.
    """

    signal: str
    threshold: float
    gap: Limit
    method: str
    alpha: float
    delta: float
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
        return found if self.cost is None else found | {"wrong_answer_costs": self.wrong_answer_costs}

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
    wrong_answer_costs: float = 1.0,
) -> Calibration:
    """The most sensitive threshold whose false-positive rate is at most `alpha`, in the sense of the method.

    quantile: on these prompts; alpha 0 gives the lowest threshold that stops none of them. crc: on average over
    calibration sets (conformal risk control). ltt: with confidence 1 - delta (learn then test, exact binomial). cost:
    instead of a rate, the limit of `lab.threshold.cost.cheapest`, `wrong_answer_costs` in needless refusals.
    Raises: LabError for an unknown signal or method, a level out of range, no in-domain record, too few of them (cost:
        no judged reply), or records that are not of one measurement.
    Source: Angelopoulos et al., arXiv 2208.02814 (crc) and 2110.01052 (ltt).
    """
    if method not in METHODS:
        raise LabError("unknown method", expected=f"one of {list(METHODS)}", found=repr(method))
    if not 0 <= alpha < 1:
        raise LabError("bad alpha", expected="0 or more, below 1", found=alpha)
    if not 0 < delta < 1:
        raise LabError("bad delta", expected="between 0 and 1", found=delta)
    check_one_measurement(records)
    about, least = gating(records, signal), None
    values = [value(record, signal) for record in records]
    if method == "cost":
        at, least = cheapest(records, signal=signal, ratio=wrong_answer_costs)
        limit, n = around(values, at, signal=about), least.n
        guarantee = _weighed(least, ratio=wrong_answer_costs)
    else:
        oriented = (about.orientation * value(record, signal) for record in records if record.regime == IN_DOMAIN)
        own = sorted(oriented, reverse=True)
        if not own:
            raise LabError("no in-domain records to calibrate on", expected=f"regime {IN_DOMAIN!r}", found="none")
        n, allowed = len(own), _allowed(len(own), method=method, alpha=alpha, delta=delta)
        limit = place(values, passes=about.orientation * own[allowed], signal=about)
        guarantee = _guarantee(n, method=method, allowed=allowed, alpha=alpha, delta=delta)
    return Calibration(
        signal=signal,
        threshold=limit.value,
        gap=limit,
        method=method,
        alpha=alpha,
        delta=delta,
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


def prompts_needed(*, method: str, alpha: float, delta: float) -> int | None:
    """The fewest in-domain prompts with which crc or ltt can promise a rate of `alpha`; None where none suffice."""
    if alpha < 1e-12:
        return None
    if method == "crc":
        return max(1, math.ceil(1 / alpha - 1 - 1e-9))
    return max(1, math.ceil(math.log(delta) / math.log1p(-alpha)))


def _allowed(n: int, *, method: str, alpha: float, delta: float) -> int:
    """How many of n in-domain prompts may be stopped: 0 … n - 1."""
    if method == "quantile":
        allowed = math.floor(alpha * n + 1e-9)
    elif method == "crc":
        allowed = math.floor(alpha * (n + 1) + 1e-9) - 1
    else:
        allowed = sum(1 for k in range(n) if binom.cdf(k, n, alpha) <= delta) - 1
    if allowed < 0:
        needed = prompts_needed(method=method, alpha=alpha, delta=delta)
        expected = f"at least {needed} in-domain prompts" if needed else "alpha above 0"
        raise LabError(f"{method} cannot promise a rate of {alpha:g}", expected=expected, found=n)
    return min(allowed, n - 1)


def _weighed(least: Cost, *, ratio: float) -> str:
    """What is known of the cheapest limit, and how many prompts a promise would take."""
    return (
        f"the least cost on these {least.n} judged prompts, {least.cost:.3f} [{least.low:.3f}, {least.high:.3f}] "
        f"needless refusals a prompt, where a wrong answer costs {ratio:g} of them; nothing is promised for new "
        f"prompts: {_stricter(0.0)}"
    )


def _guarantee(n: int, *, method: str, allowed: int, alpha: float, delta: float) -> str:
    """What is promised, from how many prompts, for whom, and how many prompts a stricter promise would take."""
    if method == "quantile":
        bound = rate(allowed, n).high
        promise = f"at most {allowed} of {n} in-domain prompts stopped: a rate up to {bound:.3f} (exact 95 % interval)"
    elif method == "crc":
        promise = f"from {n} in-domain prompts: a false-positive rate of at most {alpha:g} on average"
    else:
        promise = (
            f"from {n} in-domain prompts: a false-positive rate of at most {alpha:g} with confidence {1 - delta:g}"
        )
    return (
        f"{promise}, on new prompts exchangeable with these; nothing is promised for other kinds; "
        f"{_stricter(alpha, method=method, delta=delta)}"
    )


def _stricter(alpha: float, *, method: str = "ltt", delta: float = 0.05) -> str:
    """How many prompts the next stricter promise takes: crc's own, else that of ltt."""
    stricter = alpha / 2 if 0 < alpha <= STRICT else STRICT
    by = "crc" if method == "crc" else "ltt"
    needed = prompts_needed(method=by, alpha=stricter, delta=delta)
    sure = "" if by == "crc" else f" with confidence {1 - delta:g}"
    number = "more prompts than a number can hold" if needed is None else f"at least {needed} in-domain prompts"
    return f"promising {stricter:g}{sure} ({by}) takes {number}"
