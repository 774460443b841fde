"""What can be kept where a promise cannot: the strictest round shares that the calibration prompts allow.

By one rule for one promise and for two. The shares are those of the page's sliders, `ROUND`. Of one promise the
smallest that can be kept. Of two at once up to three pairs: the strictest, whose larger share is the smallest there is,
and of those the one whose other share is; the first as it was asked for, with the smallest second; and the second as it
was, with the smallest first.

The strictest of many is looked for on the prompts that keep it, so a promise of it is a little too sure of itself: its
level was not fixed beforehand. It is offered to be asked for, and said to be chosen so.

The page computes the same in `threshold_attainable.js`: `tests/ui/test_twins.py`.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np

from lab.errors import LabError
from lab.threshold.cuts import Cuts
from lab.threshold.promises import Holds, Promise, chosen, holds

ROUND = (
    0.005, 0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7,
)  # fmt: skip
"""Shares that the sliders offer, ascending."""
INSTEAD = {
    "kept": "; these prompts can keep {kept}",
    "both": "{first} with {second}",
    "or": ", or ",
}
"""What a refusal ends with; the page fills these too."""


def place(found: Cuts, promises: Sequence[Promise], *, method: str, delta: float) -> int:
    """As `promises.chosen`, whose refusal also says what can be kept. Raises: LabError as that does."""
    try:
        return chosen(found, promises, method=method, delta=delta)
    except LabError as error:
        raise LabError(str(error) + _told(attainable(found, promises, method=method, delta=delta))) from error


def attainable(
    found: Cuts, promises: Sequence[Promise], *, method: str, delta: float
) -> list[tuple[Promise, ...]]:  # fmt: skip
    """The same promises with other shares, each list kept by some limit; none of the asked ones where nothing is."""
    rows = [_rows(found, promise, method=method, delta=delta / len(promises)) for promise in promises]
    if len(promises) == 1:
        return [(own,) for own, kept in rows[0][:-1] if kept.any()][:1]
    kept = [
        (first, second)
        for (first, own), (second, other) in itertools.product(*rows)
        if (own & other).any()  # first by the first share, then by the second
    ]
    asked, round_ = promises[0], [pair for pair in kept if pair[0].alpha in ROUND and pair[1].alpha in ROUND]
    ways = (
        sorted(round_, key=lambda pair: (max(own.alpha for own in pair), min(own.alpha for own in pair))),
        [pair for pair in kept if pair[0] is asked],
        sorted((pair for pair in kept if pair[1] is promises[1]), key=lambda pair: pair[0].alpha),
    )
    return list(dict.fromkeys(way[0] for way in ways if way))


def _rows(found: Cuts, promise: Promise, *, method: str, delta: float) -> list[tuple[Promise, Holds]]:
    """Every round share and, last, the one asked for, each with the limits that keep it; none where it cannot be."""
    rows: list[tuple[Promise, Holds]] = []
    for own in (*(Promise(promise.of, alpha) for alpha in ROUND), promise):
        try:
            rows.append((own, holds(found, own, method=method, delta=delta)))
        except LabError:
            rows.append((own, np.zeros(len(found.limits), dtype=bool)))
    return rows


def _told(lists: Sequence[Sequence[Promise]]) -> str:
    if not lists:
        return ""
    each = [[f"{promise.of} {promise.alpha:g}" for promise in own] for own in lists]
    said = [own[0] if len(own) == 1 else INSTEAD["both"].format(first=own[0], second=own[1]) for own in each]
    return INSTEAD["kept"].format(kept=INSTEAD["or"].join(said))
