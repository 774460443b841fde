"""Limits worth comparing on one model: the paper's, its own, and those that come with a promise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from lab.errors import LabError
from lab.probe.records import Record
from lab.signals import named
from lab.threshold.abstention import signal_values
from lab.threshold.calibration import Calibration, calibrate
from lab.threshold.limits import Limit, around
from lab.workbench.loaded import PAPER_THRESHOLD, LoadedModel

ALPHA, DELTA = 0.05, 0.05
"""Of the promises: the rate of taught prompts stopped, and the chance that it does not hold (certified only)."""
UNMEASURED = "the calibration prompts have not been put to this model yet"


@dataclass(frozen=True)
class Marker:
    """One limit. value: None where the method can give none; guarantee then says why. n: taught prompts that chose it.
    gap: where it stands between the values of the calibration prompts; None without them.

    name: paper, calibrated (the model's operating point; of other signals the lowest without a false positive),
    conformal (conformal risk control) or certified (learn then test).
    """

    name: Literal["paper", "calibrated", "conformal", "certified"]
    value: float | None
    guarantee: str
    n: int | None
    gap: Limit | None = None


def markers(loaded: LoadedModel | None, calibration: Sequence[Record] | None, *, signal: str) -> list[Marker]:
    """In the order of their promises, the weakest first. calibration: the model's records on the calibration prompts.

    The paper's limit is one on abstain_p and is left out for other signals. loaded: None for scores of another model,
    which has no limit of its own.
    """
    found = [] if signal != "abstain_p" else [Marker("paper", PAPER_THRESHOLD, "", None)]
    found.append(_own(loaded, calibration, signal=signal))
    found.append(_promised("conformal", calibration, signal=signal, method="crc"))
    found.append(_promised("certified", calibration, signal=signal, method="ltt"))
    return found


def _own(loaded: LoadedModel | None, calibration: Sequence[Record] | None, *, signal: str) -> Marker:
    """The model's operating point where it has one for this signal, else the lowest limit without a false positive."""
    chosen = _chosen(calibration, signal=signal, method="quantile", alpha=0.0)
    point = None if loaded is None else loaded.operating_point
    if loaded is None or point is None or point.get("signal") != signal:
        return _marker("calibrated", chosen)
    gap = None
    if calibration is not None and isinstance(chosen, Calibration):
        gap = around(signal_values(calibration, signal=signal), loaded.threshold, signal=named(signal))
        if (gap.passes, gap.stops) == (chosen.gap.passes, chosen.gap.stops):  # it decides as the one chosen now
            return Marker("calibrated", loaded.threshold, chosen.guarantee, chosen.n_calibration, gap)
    n = int(str(point["n"]))
    told = f"{loaded.threshold_source}, chosen on {n} taught prompts by {point['method']}; nothing more is known here"
    return Marker("calibrated", loaded.threshold, told, n, gap)


def name_of(
    loaded: LoadedModel | None, calibration: Sequence[Record] | None, limit: float, *, signal: str = "abstain_p"
) -> str | None:
    """The name of the limit on a signal that has this very value; None where there is none."""
    found = markers(loaded, calibration, signal=signal)
    return next((marker.name for marker in found if marker.value == limit), None)


def _promised(
    name: Literal["conformal", "certified"], calibration: Sequence[Record] | None, *, signal: str, method: str
) -> Marker:
    return _marker(name, _chosen(calibration, signal=signal, method=method, alpha=ALPHA))


def _chosen(calibration: Sequence[Record] | None, *, signal: str, method: str, alpha: float) -> Calibration | str:
    """The choice, or why there is none."""
    if calibration is None:
        return UNMEASURED
    options: dict[str, Any] = {"signal": signal, "method": method, "alpha": alpha, "delta": DELTA}
    try:
        return calibrate(calibration, **options)
    except LabError as error:
        return str(error)


def _marker(name: Literal["calibrated", "conformal", "certified"], found: Calibration | str) -> Marker:
    if isinstance(found, str):
        return Marker(name, None, found, None)
    return Marker(name, found.threshold, found.guarantee, found.n_calibration, found.gap)
