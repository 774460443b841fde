"""Why a claim is undecided: two coins, trainings that differ, or an interval that reaches over the end of its range."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lab.claims.claims import COINS, Measured, status

DIFFER = "the trainings differ: {agree} inside the range, {disagree} outside, which more prompts do not change"
OVER = "the interval{of} reaches over {end}, where the claim ends"


def why(holds: tuple[float, float], found: Mapping[str, Measured], *, coins: Sequence[bool]) -> str:
    """In words, every reason that there is; empty for a claim that is decided, or not measured.

    found: by seed, "" for a root. coins: of each whether it is the difference of two signals that are no better than a
    coin.
    """
    if status(holds, [*found.values()], coins=coins) != "undecided at this n":
        return ""
    coin = [seed for seed, own in zip(found, coins, strict=True) if own]
    each = {seed: status(holds, [own]) for seed, own in found.items() if seed not in coin}
    agree, disagree, open_ones = (
        [seed for seed, own in each.items() if own == wanted]
        for wanted in ("agrees in direction", "disagrees", "undecided at this n")
    )
    told = []
    if coin:
        told.append(COINS if len(coin) == len(found) else f"{COINS} ({_named(coin)})")
    if agree and disagree:
        told.append(DIFFER.format(agree=_named(agree), disagree=_named(disagree)))
    ends: dict[float, list[str]] = {}
    for seed in open_ones:
        for end in holds:
            low, high = found[seed].low, found[seed].high
            if low is not None and high is not None and low <= end <= high:
                ends.setdefault(end, []).append(seed)
    for end, seeds in ends.items():
        of = "" if len(seeds) == len(found) else f" of {_named(seeds)}"
        told.append(OVER.format(of=of, end=f"{end:g}"))
    return "; ".join(told)


def _named(seeds: Sequence[str]) -> str:
    *first, last = seeds
    return f"seeds {', '.join(first)} and {last}" if first else f"seed {last}"
