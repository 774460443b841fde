"""The registered decision rule: data in `decision_rule.json`, read here, known by its SHA-256."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Literal

from lab.statistics.bootstrap import Sampled

PATH = Path(__file__).with_suffix(".json")
Outcome = Literal["PROVEN", "PARTIAL", "DISPROVEN", "UNDEFINED"]


@dataclass(frozen=True)
class Rule:
    """contrasts: positive regimes; the pooled one is filed under `pooled`. margin: smallest AUROC difference that
    counts. sha256: of the file's bytes, as `sha256sum` prints it."""

    negative: str
    contrasts: tuple[str, ...]
    pooled: str
    candidates: tuple[str, ...]
    baselines: tuple[str, ...]
    margin: float
    n_resamples: int
    proven_at_wins: int
    proven_needs_one_of: frozenset[str]
    sha256: str

    def wins(self, difference: Sampled) -> bool:
        """Whether a candidate's lead over the best baseline counts: large enough, and its interval above zero."""
        return self._large(difference) and difference.interval()[0] > 0

    def hangs(self, difference: Sampled) -> bool:
        """Whether other resamples could decide otherwise: 0 lies within the Monte Carlo error of the lower end."""
        first, last = difference.lowest()
        return self._large(difference) and first <= 0 < last

    def _large(self, difference: Sampled) -> bool:
        return difference.value >= self.margin - 1e-12

    def outcome(self, wins: Collection[str], *, missing: Collection[str] = ()) -> Outcome:
        """The verdict from the contrasts won. missing: contrasts that could not be evaluated.

        A contrast that was never evaluated was not lost either: without all of them, no win is UNDEFINED.
        """
        assert set(wins) | set(missing) <= set(self.contrasts), (wins, missing)
        if len(wins) >= self.proven_at_wins and self.proven_needs_one_of & set(wins):
            return "PROVEN"
        if wins:
            return "PARTIAL"
        return "UNDEFINED" if missing else "DISPROVEN"


def best(values: Mapping[str, float], names: Collection[str]) -> str | None:
    """The name with the highest AUROC; of equal ones the first in `names`. None where none of them has a value."""
    known = [name for name in names if name in values]
    return max(known, key=lambda name: values[name]) if known else None


@cache
def registered() -> Rule:
    """The rule as registered."""
    data = PATH.read_bytes()
    row = json.loads(data)
    return Rule(
        negative=row["negative"],
        contrasts=tuple(row["contrasts"]),
        pooled=row["pooled"],
        candidates=tuple(row["candidates"]),
        baselines=tuple(row["baselines"]),
        margin=row["margin"],
        n_resamples=row["n_resamples"],
        proven_at_wins=row["proven_at_wins"],
        proven_needs_one_of=frozenset(row["proven_needs_one_of"]),
        sha256=sha256(data).hexdigest(),
    )
