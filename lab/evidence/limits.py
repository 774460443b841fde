"""limits.json of a bundle: limits chosen on the calibration records, with all that chose them.

`verify.py` chooses each of them again from the records (`lab.evidence.second_opinion.limits`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from lab.probe.records import Record
from lab.threshold.best import ABSTAIN, best
from lab.threshold.calibration import calibrate
from lab.threshold.held_out import tried_on
from lab.threshold.markers import ALPHA, DELTA
from lab.threshold.operating_point import RATIO
from lab.threshold.promises import Mistake
from model.errors import LabError


@dataclass(frozen=True)
class Asked:
    """A limit to be chosen, as `lab.threshold.calibration.calibrate` takes it. of, also: mistakes to stay rare."""

    signal: str
    method: str
    alpha: float
    delta: float
    wrong_answer_costs: float
    of: Mistake = "false_refusals"
    also: Mistake | None = None
    also_alpha: float = 0.0

    def told(self) -> dict[str, Any]:
        """By name; which mistakes only where they are not the first one alone, as in bundles that knew no other."""
        found = asdict(self)
        if (self.of, self.also) == ("false_refusals", None):
            for name in ("of", "also", "also_alpha"):
                del found[name]
        return found


def usual(records: Sequence[Record], signals: Sequence[str] = ()) -> list[Asked]:
    """The limits of every bundle, by each method: of the signals, or of the abstain head and of what works best."""
    ways = (("quantile", 0.0), ("crc", ALPHA), ("ltt", ALPHA), ("cost", 0.0))
    signals = signals or tuple(dict.fromkeys((ABSTAIN, best(records).signal)))
    return [Asked(signal, method, alpha, DELTA, RATIO) for signal in signals for method, alpha in ways]


def chosen(
    records: Sequence[Record],
    *,
    wanted: Asked | None = None,
    signals: Sequence[str] = (),
    tested: Sequence[Record] = (),
) -> list[dict[str, Any]]:
    """Each usual limit with what it stops, or why these records cannot give it: `{signal, method, alpha, delta,
    wrong_answer_costs, threshold, passes, stops, n_calibration, rates}` or `{…, undefined}`, and `of, also, also_alpha`
    of other promises than the first; first the one wanted. signals: as `usual` takes them. tested: rows of the same
    file that try each limit, told as `test`.

    Raises: LabError where the wanted one cannot be given.
    """
    found = [] if wanted is None else [wanted.told() | _limit(records, wanted, tested)]
    for own in usual(records, signals):
        if own != wanted:
            try:
                limit = _limit(records, own, tested)
            except LabError as error:
                limit = {"undefined": error.what}
            found.append(own.told() | limit)
    return found


def _limit(records: Sequence[Record], asked: Asked, tested: Sequence[Record]) -> dict[str, Any]:
    found = calibrate(records, **asdict(asked))
    ends = {"passes": found.gap.passes, "stops": found.gap.stops}
    rates = {kind: asdict(rate) for kind, rate in found.rates.items()}
    limit = {"threshold": found.threshold, **ends, "n_calibration": found.n_calibration, "rates": rates}
    if tested:
        tried = tried_on(found, records, tested, by_ids=True)
        limit["test"] = {name: own for name, own in tried.items() if name != "probe_digest"}
    return limit
