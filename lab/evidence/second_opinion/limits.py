"""limits.json of one model, each limit chosen anew from its calibration records."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from lab.evidence.second_opinion.arithmetic import clopper_pearson
from lab.evidence.second_opinion.reading import MalformedError, Row

ASKED = ("signal", "method", "alpha", "delta", "wrong_answer_costs", "of", "also", "also_alpha")
"""What a limit was asked for by; the rest follows."""
SHARES = ("probability", "share")
STOPPING = ("false_refusals", "right_withheld")
"""Mistakes of a limit that stops too much."""
REFUSAL_IS_RIGHT = ("ood_topic", "gibberish", "factual_misleading", "idk_gate", "unanswerable", "long_never_taught")
"""Kinds where a refusal is a right reply too, so that stopping a right one costs nothing."""
STEADY, CLEAR, EQUAL = 0.0005, 0.0005 * (1 + 1e-9), 1e-12
"""By how much a score may drift before a limit decides otherwise, and the distance that takes; the share by which equal
costs may differ."""


def limits(rows: Sequence[Row], found: Sequence[Mapping[str, Any]], signals: Sequence[Mapping[str, Any]]) -> list[Any]:
    """What each entry of limits.json must be. signals: as the configuration describes them."""
    about = {own["name"]: own for own in signals}
    return [
        {name: own[name] for name in ASKED if name in own} | _limit(rows, own, about[own["signal"]]) for own in found
    ]


def _limit(rows: Sequence[Row], asked: Mapping[str, Any], signal: Mapping[str, Any]) -> dict[str, Any]:
    sign, share = signal["orientation"], signal["unit"] in SHARES
    scores = [(sign * _value(row, signal["name"]), row) for row in rows]
    cuts = sorted({score for score, _ in scores})
    if asked["method"] == "cost":
        judged = [(score, row) for score, row in scores if row.correct is not None]
        if not judged:
            return {"undefined": ""}
        low, n = _cheapest(judged, cuts, ratio=asked["wrong_answer_costs"]), len(judged)
    elif "of" in asked:
        n = len(_pool(scores, asked["of"]))
        found = _promised(scores, cuts, asked)
        if found is None:
            return {"undefined": ""}
        (low,) = found
    else:
        own = sorted((score for score, row in scores if row.regime == "in_domain"), reverse=True)
        n = len(own)
        allowed = _allowed(n, asked["method"], asked["alpha"], asked["delta"])
        if allowed < 0:
            return {"undefined": ""}
        low = own[min(allowed, n - 1)]
    high = next((cut for cut in cuts if low is None or cut > low), None)
    limit = _placed(cuts, low, high, share=share, sign=sign)
    ends = {"passes": None if low is None else sign * low, "stops": None if high is None else sign * high}
    return {"threshold": sign * limit, **ends, "n_calibration": n, "rates": _rates(scores, limit)}


def tried(rows: Sequence[Row], asked: Mapping[str, Any], signal: Mapping[str, Any]) -> dict[str, Any]:
    """What a limit does to rows that did not choose it: whom it stops, and each mistake that it was to keep rare."""
    sign = signal["orientation"]
    scores, limit = [(sign * _value(row, signal["name"]), row) for row in rows], sign * asked["threshold"]
    found: dict[str, Any] = {"n": len(rows), "rates": _rates(scores, limit)}
    if asked["method"] == "cost":
        return found
    promises = [(asked.get("of", "false_refusals"), asked["alpha"])]
    if asked.get("also") is not None:
        promises.append((asked["also"], asked["also_alpha"]))
    return found | {"mistakes": [{"of": of, "alpha": alpha, **_made(scores, limit, of)} for of, alpha in promises]}


def _made(scores: Sequence[tuple[float, Row]], limit: float, of: str) -> dict[str, Any]:
    """How often a mistake is made at an oriented limit."""
    pool = _pool(scores, of)
    if of == "wrong_answers":
        pool = [(score, row) for score, row in pool if score < limit]
    if of in STOPPING:
        return _rate([score >= limit for score, _ in pool])
    return _rate([score < limit and (of == "missed_unusual" or row.correct is False) for score, row in pool])


def _rates(scores: Sequence[tuple[float, Row]], limit: float) -> dict[str, Any]:
    """Whom an oriented limit stops, by kind of prompt."""
    stopped: dict[str, list[bool]] = {}
    for score, row in scores:
        stopped.setdefault(row.regime, []).append(score >= limit)
    return {kind: _rate(flags) for kind, flags in stopped.items()}


def _rate(flags: Sequence[bool]) -> dict[str, Any]:
    low, high = clopper_pearson(sum(flags), len(flags)) if flags else (0.0, 1.0)
    return {"count": sum(flags), "total": len(flags), "low": low, "high": high}


def _value(row: Row, name: str) -> float:
    value = row.signals[name]
    if not isinstance(value, float):
        raise MalformedError(f"no value of {name}: record {row.id}")
    return value


def _allowed(n: int, method: str, alpha: float, delta: float) -> int:
    """How many in-domain prompts a limit may stop; -1 where it can promise nothing."""
    if method == "quantile":
        return math.floor(alpha * n + 1e-9) if n else -1
    if method == "crc":
        return math.floor(alpha * (n + 1) + 1e-9) - 1
    if method != "ltt":
        raise MalformedError(f"unknown method: {method!r}"[:200])
    below, allowed = 0.0, -1
    for k in range(n if alpha > 0 else 0):
        below += math.exp(math.log(math.comb(n, k)) + k * math.log(alpha) + (n - k) * math.log1p(-alpha))
        if below > delta:
            break
        allowed = k
    return allowed


def _pool(scores: Sequence[tuple[float, Row]], of: str) -> list[tuple[float, Row]]:
    """The prompts that a promise about a mistake is made from."""
    if of in ("wrong_asked", "wrong_answers"):
        return [(score, row) for score, row in scores if row.correct is not None]
    if of == "right_withheld":
        return [(score, row) for score, row in scores if row.correct is True]
    if of not in ("false_refusals", "missed_unusual"):
        raise MalformedError(f"unknown mistake: {of!r}"[:200])
    return [(score, row) for score, row in scores if (row.regime == "in_domain") == (of == "false_refusals")]


def _promised(
    scores: Sequence[tuple[float, Row]], cuts: Sequence[float], asked: Mapping[str, Any]
) -> tuple[float | None] | None:
    """The last score that the limit which keeps every promise lets through; None where there is no such limit."""
    promises = [(asked["of"], asked["alpha"])]
    if asked["also"] is not None:
        promises.append((asked["also"], asked["also_alpha"]))
    lows = [*reversed(cuts), -math.inf]
    kept = [True] * len(lows)
    for of, alpha in promises:
        own = _keeping(_pool(scores, of), lows, of, asked["method"], alpha, asked["delta"] / len(promises))
        kept = [before and now for before, now in zip(kept, own, strict=True)]
    places = [i for i, holds in enumerate(kept) if holds]
    if not places:
        return None
    low = lows[places[-1] if all(of in STOPPING for of, _ in promises) else places[0]]
    return (None if low == -math.inf else low,)


def _keeping(
    pool: Sequence[tuple[float, Row]], lows: Sequence[float], of: str, method: str, alpha: float, delta: float
) -> list[bool]:
    """Whether letting through what is no higher than each of `lows` keeps one promise."""
    n = len(pool)
    passed = [sum(score <= low for score, _ in pool) for low in lows]
    if of in STOPPING:
        made = [n - k for k in passed]
    elif of == "missed_unusual":
        made = passed
    else:
        made = [sum(score <= low and row.correct is False for score, row in pool) for low in lows]
    if of != "wrong_answers":
        allowed = min(_allowed(n, method, alpha, delta), n - 1)
        return [k <= allowed for k in made]
    if method == "quantile":
        return [given > 0 and wrong <= alpha * given + 1e-9 for wrong, given in zip(made, passed, strict=True)]
    kept = [False] * len(lows)
    for numbers in ([math.ceil(j * n / 10) for j in range(first, 11)] for first in range(1, 11)):
        if method != "ltt" or not n or (1 - alpha) ** numbers[0] > delta / len(numbers) * (1 + 1e-9):
            continue
        for number in numbers:
            at = next(i for i, given in enumerate(passed) if given <= number)
            kept[at] |= passed[at] > 0 and _tail(made[at], passed[at], alpha) <= delta / len(numbers) * (1 + 1e-9)
        break
    return kept


def _tail(k: int, n: int, p: float) -> float:
    """P(Bin(n, p) <= k)."""
    return math.fsum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k + 1))


def _cheapest(judged: Sequence[tuple[float, Row]], cuts: Sequence[float], *, ratio: float) -> float | None:
    """The last score that the cheapest limit lets through, None where it stops all; of equals which stops fewest."""
    kinds: dict[str, list[tuple[float, Row]]] = {}
    for score, row in judged:
        kinds.setdefault(row.regime, []).append((score, row))

    def cost(low: float) -> float:
        shares = []
        for kind, own in kinds.items():
            wrong = sum(score <= low and row.correct is False for score, row in own)
            refused = sum(score > low and row.correct is True for score, row in own)
            shares.append((ratio * wrong + (0 if kind in REFUSAL_IS_RIGHT else refused)) / len(own))
        return math.fsum(shares) / len(kinds)

    best, least = math.inf, math.inf
    for low in (*reversed(cuts), -math.inf):
        own = cost(low)
        if own < least - EQUAL * least or least == math.inf:
            best, least = low, own
    return None if best == -math.inf else best


def _placed(cuts: Sequence[float], low: float | None, high: float | None, *, share: bool, sign: int) -> float:
    """The short number midway in a gap of oriented scores; beyond the last score about half a mean distance away."""
    if low is not None and high is not None:
        middle = low + (high - low) / 2
    elif low is not None:
        middle = low + _beyond(cuts, low, 1, share=share, sign=sign)
    else:
        assert high is not None
        middle = high - _beyond(cuts, high, -1, share=share, sign=sign)
    above = -math.inf if low is None else math.nextafter(low, math.inf)
    middle = min(max(middle, above), math.inf if high is None else high)
    room = min(abs(middle - end) for end in (low, high) if end is not None)
    return next(_shorter(middle, low, high, room), middle)


def _beyond(cuts: Sequence[float], end: float, way: int, *, share: bool, sign: int) -> float:
    step = (cuts[-1] - cuts[0]) / (len(cuts) - 1) / 2 if len(cuts) > 1 else abs(end) / 1000 or 2 * STEADY
    if not share or not 0 <= sign * end <= 1:
        return step
    room = abs((1.0 if sign == way else 0.0) - sign * end)
    step = max(step, 2 * STEADY)
    return min(step, room / 2) if room or way < 0 else step


def _shorter(middle: float, low: float | None, high: float | None, room: float) -> Iterator[float]:
    """Numbers of ever more digits that decide as the middle does and keep three quarters of its distance."""
    for digits in range(1, 18):
        value = float(f"{middle:.{digits}g}")
        kept = min(abs(value - end) for end in (low, high) if end is not None)
        decides = (low is None or value > low) and (high is None or value <= high)
        if decides and kept >= 0.75 * room and (kept > CLEAR or room <= CLEAR):
            yield value
