"""Limits between values: where one stands in its gap, how it is written, and how far a value may drift before it
matters.

A limit decides the same anywhere between the nearest value that passes and the nearest one that is stopped. It stands
midway there, so that a value that drifts, or a processor that rounds otherwise, changes nothing while the gap allows.
And it is a short decimal: whoever reads it, types it, follows a link to it or is handed it has the limit that acts, for
prompts that nobody has seen yet too.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Any

from lab.signals import Signal

DRIFT = 0.0005
"""By how much a value may move, in its own unit, before a limit that is `steady` decides about it otherwise."""
CLEAR = DRIFT * (1 + 1e-9)
"""The clearance of a steady limit is above this: at `DRIFT` itself the last bit of a difference would decide."""
SHARES = frozenset({"probability", "share"})
"""Units that end at 0 and at 1."""


@dataclass(frozen=True)
class Limit:
    """A limit and its gap, all in the signal's own unit.

    passes, stops: the nearest value on either side, None where there is none. A stopped value may equal the limit.
    """

    value: float
    passes: float | None
    stops: float | None

    @property
    def width(self) -> float | None:
        """Of the gap; None where it is open on one side."""
        return None if self.passes is None or self.stops is None else abs(self.stops - self.passes)

    @property
    def clearance(self) -> float:
        """The distance to the nearest value."""
        return min(abs(self.value - end) for end in (self.passes, self.stops) if end is not None)

    @property
    def steady(self) -> bool:
        """Whether every decision stays as it is when values drift by `DRIFT`."""
        return self.clearance > CLEAR

    def to_json(self) -> dict[str, Any]:
        """`{passes, stops, width, clearance, drift, steady}`."""
        ends = {"passes": self.passes, "stops": self.stops, "width": self.width}
        return ends | {"clearance": self.clearance, "drift": DRIFT, "steady": self.steady}


def place(values: Iterable[float], *, passes: float | None, signal: Signal) -> Limit:
    """The limit that lets through exactly the values that are no more uncertain than `passes`; None: it stops all.

    Midway between its neighbours. Beyond the last value: by half of the mean distance of the values, of a share at
    least twice `DRIFT` and about half of the way to 0 or 1 at most; only a share of exactly 1 (confident: 0) that must
    pass has its limit outside. At least one value is needed (asserted).
    """
    sign = signal.orientation
    oriented = sorted({sign * value for value in values})
    assert oriented, "no values"
    low = None if passes is None else sign * passes
    high = next((value for value in oriented if low is None or value > low), None)
    return _placed(oriented, low, high, signal=signal)


def every(values: Iterable[float], *, signal: Signal) -> list[Limit]:
    """Each limit that makes a difference, from the one that stops nothing to the one that stops all."""
    oriented = sorted({signal.orientation * value for value in values})
    ends = [None, *oriented, None]
    return [_placed(oriented, low, high, signal=signal) for low, high in pairwise(ends)][::-1] if oriented else []


def around(values: Iterable[float], limit: float, *, signal: Signal) -> Limit:
    """A limit that was chosen otherwise, in the gap where it stands. At least one value is needed (asserted)."""
    sign = signal.orientation
    oriented = sorted({sign * value for value in values})
    assert oriented, "no values"
    low = max((value for value in oriented if value < sign * limit), default=None)
    high = min((value for value in oriented if value >= sign * limit), default=None)
    return _limit(sign * limit, low, high, sign=sign)


def written(value: float) -> str:
    """The shortest text that reads back as exactly this number, as browsers write it; of a placed limit a short one.

    0.00005 and not 5e-05: page, link, command line and whoever copies from one to the other see one text.
    """
    shortest = Decimal(repr(float(value) + 0.0))  # + 0.0: no -0
    if shortest and not -7 < shortest.adjusted() < 21:
        digits, power = f"{shortest:e}".split("e")
        return f"{digits.removesuffix('.0')}e{int(power):+d}"
    return f"{shortest:f}".removesuffix(".0")


def written_against(value: float, limit: float) -> str:
    """A value of three decimals, more where its rounding would hide on which side of the limit it is."""
    for digits in range(3, 18):
        text = f"{value:.{digits}f}"
        if (float(text) >= limit, float(text) <= limit) == (value >= limit, value <= limit):
            return text
    return written(value)


def _placed(oriented: list[float], low: float | None, high: float | None, *, signal: Signal) -> Limit:
    """Between oriented neighbours: above `low`, at most `high`."""
    if low is not None and high is not None:
        middle = low + (high - low) / 2 if high - low < math.inf else (low + high) / 2
    elif low is not None:
        middle = low + _step(oriented, low, beyond=1, signal=signal)
    else:
        assert high is not None
        middle = high - _step(oriented, high, beyond=-1, signal=signal)
    above = -math.inf if low is None else math.nextafter(low, math.inf)  # where nothing lies between, `high` itself
    middle = min(max(middle, above), math.inf if high is None else high)
    return _limit(_short(middle, low, high), low, high, sign=signal.orientation)


def _step(oriented: list[float], end: float, *, beyond: int, signal: Signal) -> float:
    """How far beyond the last value a limit stands."""
    spread, n = oriented[-1] - oriented[0], len(oriented)
    step = spread / (n - 1) / 2 if n > 1 else abs(end) / 1000 or 2 * DRIFT
    if signal.unit not in SHARES or not 0.0 <= signal.orientation * end <= 1.0:
        return step
    room = (1.0 if signal.orientation == beyond else 0.0) - signal.orientation * end
    room, step = abs(room), max(step, 2 * DRIFT)
    return min(step, room / 2) if room or beyond < 0 else step


def _short(middle: float, low: float | None, high: float | None) -> float:
    """The number of fewest digits that decides as the middle does, and stands nearly there.

    It keeps three quarters of the clearance, and all that it takes to be steady where the middle is.
    """
    room = min(abs(middle - end) for end in (low, high) if end is not None)
    for digits in range(1, 18):
        value = float(f"{middle:.{digits}g}")
        decides = (low is None or value > low) and (high is None or value <= high)
        kept = min(abs(value - end) for end in (low, high) if end is not None)
        if decides and kept >= 0.75 * room and (kept > CLEAR or room <= CLEAR):
            return value
    return middle


def _limit(value: float, low: float | None, high: float | None, *, sign: int) -> Limit:
    def turned(end: float | None) -> float | None:
        return None if end is None else sign * end + 0.0  # + 0.0: no -0.0

    return Limit(sign * value + 0.0, passes=turned(low), stops=turned(high))
