"""How far two people agree on labels, beyond what their habits alone would bring about: Cohen's kappa."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Float

from lab.statistics.bootstrap import Sampled
from lab.statistics.rates import rate

N_RESAMPLES, SEED = 2000, 0


@dataclass(frozen=True)
class Kappa:
    """kappa: 1 agreement on everything, 0 what chance brings, below 0 worse; [low, high] its 95 % interval over the n
    items. agreement: the share of items that both label alike.

    The interval is the percentile bootstrap's. at_boundary: that reached 1, or no resample moved it, as where the two
    agree on everything; then it is widened to the exact interval of the agreement, the chance agreement taken as
    found.
    """

    kappa: float
    low: float
    high: float
    at_boundary: bool
    agreement: float
    n: int


def kappa(first: Sequence[str], second: Sequence[str]) -> Kappa | str:
    """Of two labels an item, or why there is none: no item, or one label for everything.

    Source: Cohen (1960), A coefficient of agreement for nominal scales.
    """
    assert len(first) == len(second), (len(first), len(second))
    names = sorted({*first, *second})
    if len(names) < 2:
        return "fewer than two regimes were judged by both: no kappa"
    n = len(first)
    table = np.zeros((len(names), len(names)))
    np.add.at(table, ([names.index(own) for own in first], [names.index(own) for own in second]), 1)
    drawn = np.random.default_rng(SEED).multinomial(n, table.ravel() / n, size=N_RESAMPLES).reshape(-1, *table.shape)
    found = Sampled(float(_kappa(table[None])[0]), _kappa(drawn))
    (low, high), agreed = found.interval(), int(np.trace(table))
    at_boundary = high - low < 1e-12 or high >= 1 - 1e-12
    if at_boundary:
        chance = float((table.sum(axis=0) * table.sum(axis=1)).sum()) / n**2
        exact = rate(agreed, n)
        low = min(low, max(-1.0, (exact.low - chance) / (1 - chance)))
        high = max(high, (exact.high - chance) / (1 - chance))
    return Kappa(found.value, low, high, at_boundary, agreed / n, n)


def _kappa(tables: Float[np.ndarray, "draw first second"] | np.ndarray) -> Float[np.ndarray, " draw"]:
    """Of counts; NaN where both used one and the same label only."""
    n = tables.sum(axis=(1, 2), dtype=np.float64)
    observed = np.trace(tables, axis1=1, axis2=2) / n
    expected = (tables.sum(axis=2, dtype=np.float64) * tables.sum(axis=1, dtype=np.float64)).sum(axis=1) / n**2
    room = 1 - expected
    return np.divide(observed - expected, room, out=np.full(len(tables), np.nan), where=room > 1e-12)
