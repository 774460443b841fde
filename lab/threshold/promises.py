"""What may be promised of a limit: which mistake, to what share at most, in which sense, from how many prompts.

Mistakes. `false_refusals`: a taught prompt is stopped. `right_withheld`: a right reply is. `missed_unusual`: a prompt
that was not taught is let through. `wrong_asked`: a wrong reply is given, of all replies judged. `wrong_answers`: the
same of the replies given alone: the selective risk (Geifman and El-Yaniv, 2017). All but the last can only become rarer
as a limit moves one way, so a promise is a number k of n mistakes that are allowed on the calibration prompts, and
every limit with no more of them keeps it:

- quantile: k = alpha n; on these prompts, nothing for others.
- crc: k = alpha (n + 1) - 1; the rate is at most alpha on average over calibration sets (conformal risk control).
- ltt: the largest k with P(Bin(n, alpha) <= k) <= delta; with confidence 1 - delta (learn then test). A fixed sequence
  from no mistake on, each limit tested by the exact binomial tail at the full level, stops at the same k.

The selective risk has no such order: a stricter limit may leave a larger share of wrong answers. crc cannot promise it.
quantile takes the limits where it is at most alpha. ltt fixes `SHARES` numbers of replies given beforehand, from those
on which the test could succeed at all, and tests each at its share of delta (Bonferroni): given the score that follows,
the replies given at a fixed number are like new ones below that score, so the binomial tail is exact whatever the
signal does. Two promises at once: ltt tests both at delta / 2; crc and quantile need no correction, for an average
each, and a count each, hold together.

MAPIE 1.6's BinaryClassificationController (risk "precision", "bonferroni") certified the same limit at the same numbers
on v4's records; of few replies its p-values are up to 3.5 times the exact ones.

Prompts of several kinds in fixed numbers, as here, are no lottery: their count of mistakes spreads less than a binomial
one, so that its tail is on the safe side (Hoeffding, 1956), for new prompts in the same mixture.

The page computes the same in `threshold_promise.js`: `tests/ui/test_twins.py`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
from jaxtyping import Bool

from lab.errors import LabError
from lab.probe.prompts import IN_DOMAIN
from lab.probe.records import Record
from lab.threshold.cuts import Cuts

Mistake = Literal["false_refusals", "wrong_answers", "wrong_asked", "missed_unusual", "right_withheld"]
MISTAKES: tuple[Mistake, ...] = get_args(Mistake)
STOPPING: tuple[Mistake, ...] = ("false_refusals", "right_withheld")
"""Mistakes of a limit that stops too much: the fewer it stops, the rarer they are."""
METHODS = ("quantile", "crc", "ltt")
SHARES = 10
"""Of the replies, at which ltt tests the selective risk: a tenth, two tenths, … all. In simulated worlds 20 certified
less, and a fixed sequence, which stops at the first failure, nothing where a single sure reply was wrong."""
ROUNDING = 1e-9
"""By which share a tail may lie above its level: what the order of a sum makes of it."""
WHOM: dict[Mistake, str] = {
    "false_refusals": "taught prompts",
    "wrong_answers": "judged replies",
    "wrong_asked": "judged replies",
    "missed_unusual": "unusual prompts",
    "right_withheld": "right replies",
}
"""Of which prompts a promise is made, and is made from."""

REFUSALS = {
    "few": "{method} cannot promise a rate of {alpha}; expected {needed}; found {n}",
    "least": "at least {needed} {whom}",
    "zero": "alpha above 0",
    "empty": "no {whom} to calibrate on; expected at least one; found none",
    "order": "crc cannot promise a share of the answers given: a stricter limit may leave more wrong ones among them; "
    "take ltt, or promise wrong_asked: wrong answers given, of all replies",
    "signal": "no limit on this signal keeps wrong ones among the answers given to {alpha}; expected a signal that "
    "tells, a larger share, or more prompts; found {wrong} of {given} wrong at best",
    "both": "no limit keeps both promises: {first} and {second}",
}
"""Why there is no limit; the page fills these too."""

Holds = Bool[np.ndarray, " cut"]


@dataclass(frozen=True)
class Promise:
    """At most the share `alpha` of a mistake."""

    of: Mistake
    alpha: float


def chosen(found: Cuts, promises: Sequence[Promise], *, method: str, delta: float) -> int:
    """The place of the limit that keeps every promise: where they only forbid to stop too much the most watchful one,
    else the one that stops the fewest.

    Raises: LabError where too few prompts, or the signal, allow none.
    """
    own = delta / len(promises)  # as two are tested; the other methods ask for none
    holding = [holds(found, promise, method=method, delta=own) for promise in promises]
    places = np.flatnonzero(np.logical_and.reduce(holding))
    if not len(places):
        first, second = (f"{promise.of} {promise.alpha:g}" for promise in promises)
        raise LabError(REFUSALS["both"].format(first=first, second=second))
    return int(places[-1] if all(promise.of in STOPPING for promise in promises) else places[0])


def holds(found: Cuts, promise: Promise, *, method: str, delta: float) -> Holds:
    """Which limits keep a promise. Raises: LabError where there is none."""
    n, whom = size(found, promise.of), WHOM[promise.of]
    if n == 0:
        raise LabError(REFUSALS["empty"].format(whom=whom))
    if promise.of == "wrong_answers":
        return _selective(found, promise.alpha, method=method, delta=delta)
    k = allowed(n, method=method, alpha=promise.alpha, delta=delta)
    if k < 0:
        raise _few(n, promise, method=method, delta=delta)
    return counted(found, promise.of) <= k


def _selective(found: Cuts, alpha: float, *, method: str, delta: float) -> Holds:
    if method == "crc":
        raise LabError(REFUSALS["order"])
    if method == "quantile":
        tried = np.flatnonzero(found.judged > 0)
        kept = found.wrong[tried] <= alpha * found.judged[tried] + ROUNDING
    else:
        numbers = tested(found.n_judged, alpha=alpha, delta=delta)
        if not numbers:
            raise _few(found.n_judged, Promise("wrong_answers", alpha), method=method, delta=delta)
        tried = np.array([np.argmax(found.judged <= number) for number in numbers])
        level = delta / len(numbers) * (1 + ROUNDING)
        tried = tried[found.judged[tried] > 0]  # none, where all scores are equal
        kept = _binomial(found.wrong[tried], found.judged[tried], alpha) <= level
    if not kept.any():
        share = found.wrong[tried] / found.judged[tried]
        best = tried[int(np.argmin(share))] if len(tried) else 0
        wrong, given = found.wrong[best], found.judged[best]
        raise LabError(REFUSALS["signal"].format(alpha=f"{alpha:g}", wrong=wrong, given=given))
    holds = np.zeros(len(found.judged), dtype=bool)
    holds[tried[kept]] = True
    return holds


def tested(n: int, *, alpha: float, delta: float) -> list[int]:
    """The numbers of replies given at which the selective risk is tested, fixed by n and the levels alone."""
    for first in range(1, SHARES + 1):
        numbers = [-(-j * n // SHARES) for j in range(first, SHARES + 1)]
        if _binomial(0, numbers[0], alpha) <= delta / len(numbers) * (1 + ROUNDING):
            return numbers
    return []


def about(records: Sequence[Record], of: Mistake) -> list[Record]:
    """The records that a promise is made from."""
    if of in ("wrong_asked", "wrong_answers"):
        return [record for record in records if record.correct is not None]
    if of == "right_withheld":
        return [record for record in records if record.correct]
    return [record for record in records if (record.regime == IN_DOMAIN) is (of == "false_refusals")]


def size(found: Cuts, of: Mistake) -> int:
    """How many prompts a promise is made from."""
    own = {"false_refusals": found.n_taught, "missed_unusual": found.n_unusual, "right_withheld": found.n_right}
    return own.get(of, found.n_judged)


def counted(found: Cuts, of: Mistake) -> np.ndarray:
    """The mistakes at every limit."""
    stopped_right = found.n_right - (found.judged - found.wrong)
    own = {
        "false_refusals": found.stopped_taught, "missed_unusual": found.passed_unusual, "right_withheld": stopped_right,
    }  # fmt: skip
    return own.get(of, found.wrong)


def allowed(n: int, *, method: str, alpha: float, delta: float) -> int:
    """How many of n may be mistakes: 0 … n - 1; -1 where none few enough."""
    if method == "quantile":
        k = math.floor(alpha * n + ROUNDING)
    elif method == "crc":
        k = math.floor(alpha * (n + 1) + ROUNDING) - 1
    else:
        k = int(np.count_nonzero(_binomial(np.arange(n), n, alpha) <= delta * (1 + ROUNDING))) - 1
    return min(k, n - 1)


def prompts_needed(*, method: str, alpha: float, delta: float) -> int | None:
    """The fewest prompts with which crc or ltt can promise a rate of `alpha`, without a mistake among them; None where
    none suffice."""
    if alpha < 1e-12:
        return None
    if method == "crc":
        return max(1, math.ceil(1 / alpha - 1 - ROUNDING))
    return max(1, math.ceil(math.log(delta) / math.log1p(-alpha) - ROUNDING))


def _few(n: int, promise: Promise, *, method: str, delta: float) -> LabError:
    """That so few prompts promise no such rate, and how many could."""
    needed = prompts_needed(method=method, alpha=promise.alpha, delta=delta)
    least = REFUSALS["zero"] if needed is None else REFUSALS["least"].format(needed=needed, whom=WHOM[promise.of])
    return LabError(REFUSALS["few"].format(method=method, alpha=f"{promise.alpha:g}", needed=least, n=n))


def _binomial(successes: object, n: object, chance: float) -> np.ndarray:
    """The chance of so many successes or fewer of n."""
    from scipy.special import bdtr  # slow to import, and no turn of chat needs it

    return np.asarray(bdtr(successes, n, chance))
