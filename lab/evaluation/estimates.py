"""What is measured of records, as values: an AUROC, a combination or a difference of some, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lab.statistics.as_json import AsJson
from lab.statistics.estimate import Unmeasured, noted


@dataclass(frozen=True)
class Auroc(AsJson):
    """One signal's AUROC. at_boundary, and prompts too few to tell a signal from a coin: the interval is the bound that
    holds for any scores, and method says so."""

    auroc: float
    low: float
    high: float
    at_boundary: bool
    n_positive: int
    n_negative: int
    method: str

    @property
    def number(self) -> float:
        return self.auroc

    @property
    def note(self) -> str:
        return noted(at_boundary=self.at_boundary, sizes=(self.n_positive, self.n_negative))


@dataclass(frozen=True)
class Weighted(AsJson):
    """A weighted sum of models' AUROCs on the same prompts. p: two-sided, of a sum of 0."""

    value: float
    low: float
    high: float
    at_boundary: bool
    p: float
    n_positive: int
    n_negative: int

    @property
    def number(self) -> float:
        return self.value

    @property
    def note(self) -> str:
        return noted(at_boundary=self.at_boundary, sizes=(self.n_positive, self.n_negative))


@dataclass(frozen=True)
class Alike(AsJson):
    """Every prompt has the same scores in models whose weights cancel: the sum is 0, and nothing is estimated."""

    n_positive: int
    n_negative: int

    number = 0.0
    note = "the same scores on every prompt"

    def to_json(self) -> dict[str, Any]:
        sizes = {"n_positive": self.n_positive, "n_negative": self.n_negative}
        return {"value": self.number, "identical": True, **sizes}


Combined = Weighted | Alike | Unmeasured
"""What a weighted sum of AUROCs comes to."""


@dataclass(frozen=True)
class Difference(AsJson):
    """A model minus another. p_holm: of `of`, adjusted for all contrasts of the signal; None where there is no p."""

    of: Combined
    p_holm: float | None

    def to_json(self) -> dict[str, Any]:
        """The document of `of`, in which `difference` stands for `value` (None where there is none), and `p_holm`."""
        told = self.of.to_json()
        adjusted = {} if self.p_holm is None else {"p_holm": self.p_holm}
        return {"difference": told.pop("value", None), **told, **adjusted}


Differences = dict[str, dict[str, Difference]]
"""signal → contrast → difference."""
