"""Shares of a count, never without their exact interval."""

from __future__ import annotations

from dataclasses import dataclass

from lab.statistics.as_json import AsJson

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Rate(AsJson):
    """count of total, with the Clopper-Pearson 95 % interval [low, high] of the true rate; 0 of 0 gives [0, 1]."""

    count: int
    total: int
    low: float
    high: float


def rate(count: int, total: int) -> Rate:
    """The exact two-sided 95 % interval of a binomial rate. Source: Clopper and Pearson (1934)."""
    from scipy.special import betaincinv  # slow to import, and no turn of chat needs it

    assert 0 <= count <= total, (count, total)
    tail = (1 - CONFIDENCE) / 2
    low = float(betaincinv(count, total - count + 1, tail)) if count else 0.0
    high = float(betaincinv(count + 1, total - count, 1 - tail)) if count < total else 1.0
    return Rate(int(count), int(total), low, high)
