"""Everything a browser needs to judge a moving threshold by itself, sent once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from lab.errors import LabError
from lab.evaluation.contrasts import Contrasts
from lab.probe.canonical import ordered, place
from lab.probe.one_measurement import check_decoding, check_one_measurement
from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.records import Record
from lab.signals import Signal
from lab.statistics import confidence
from lab.statistics.rates import rate
from lab.threshold.attainable import INSTEAD, ROUND
from lab.threshold.cost import limits, needless, refusing_is_right
from lab.threshold.gating import gating, measured, value
from lab.threshold.limits import DRIFT
from lab.threshold.markers import Marker
from lab.threshold.promise_words import WORDS
from lab.threshold.promises import MISTAKES, REFUSALS
from lab.threshold.tells import tells
from lab.threshold.world import world

N_RESAMPLES, SEED = 2000, 0
"""Of the interval of the AUROC, as everywhere in the lab."""


def board(
    records: Sequence[Record],
    *,
    signal: str,
    markers: Sequence[Marker],
    start: float,
    names: Mapping[str, str],
    calibration: Sequence[Record] | None = None,
) -> dict[str, Any]:
    """What `lab.threshold.abstention` and `lab.threshold.cost` compute their numbers from, and every interval that can
    occur.

    regimes: values of the signal per regime, with `correct` (1, 0 or null), `needless` (1 where stopping is a mistake),
    whether `refusing_is_right`, and `ids`, `prompts` and `replies`. limits: all that make a difference here, from the
    one that stops nothing on. bounds: the interval of k of n by n. risk: `[wrong,
    low, high]` by the number answered and judged, at every threshold there is; withheld: the same of those not
    answered. reliability: of the score as a chance to be wrong. tells: whether a limit can help at all. calibration:
    the same of the calibration prompts, without texts, the limits to try on them, and a simulated world like them
    (`lab.threshold.world`); null without. promise: the texts of what is promised.
    No statistics run in the browser. Raises: LabError as `gating` and `value` do, for records that are not of one
    measurement, and for calibration records of another model or decoding.
    """
    check_one_measurement(records)
    records = ordered(records)
    if calibration:
        check_one_measurement(calibration)
        check_decoding([*records, *calibration])
        models = {record.model_digest for record in (*records, *calibration)}
        if len(models) > 1:
            found = f"{len(models)} of them"
            raise LabError("limits chosen on another model's records", expected="one model_digest", found=found)
    about, values = gating(records, signal), measured(records, signal)
    regimes = _regimes(records, signal=signal)
    for regime in regimes:
        regime["label"] = names.get(regime["name"], regime["name"])
        own = [record for record in records if record.regime == regime["name"]]
        regime |= {f"{name}s": [getattr(r, name) for r in own] for name in ("id", "prompt")}
        regime["replies"] = [r.reply for r in own]
    there = None if calibration is None else _calibration(calibration, signal=signal)
    sizes = {len(regime["values"]) for regime in regimes}
    sizes |= {_judged(regime) for regime in (*regimes, *(there["regimes"] if there else ()))}
    sizes |= {there["n"], there["n_taught"], there["n"] - there["n_taught"], there["n_judged"]} if there else set()
    sizes |= {sum(map(_judged, regimes)), sum(map(_right, regimes)), len(records)}
    sizes |= {sum(map(_right, there["regimes"]))} if there else set()
    sizes.add(sum(len(regime["values"]) for regime in regimes if regime["name"] != IN_DOMAIN))
    marked = [marker.value for marker in markers if marker.value is not None]
    return {
        **axis(about, [*values, *marked], start=start),
        "markers": [
            asdict(marker) | {"gap": None if marker.gap is None else marker.gap.to_json()} for marker in markers
        ],
        "drift": DRIFT,
        "limits": limits(records, signal=signal),
        "regimes": regimes,
        "bounds": {str(n): [[b.low, b.high] for k in range(n + 1) for b in (rate(k, n),)] for n in sizes if n},
        **_risks(records, signal=signal),
        "reliability": _reliability(records, signal=signal),
        "tells": tells(records, signal=signal).to_json(),
        "auroc": Contrasts(records, n_resamples=N_RESAMPLES, seed=SEED).auroc(signal, POOLED).to_json(),
        "calibration": there,
        "promise": {"words": WORDS, "refusals": REFUSALS, "instead": INSTEAD, "mistakes": MISTAKES, "round": ROUND},
    }


def middle(records: Sequence[Record], *, signal: str) -> float:
    """The limit that stops about half: where to begin when none is known. Raises: LabError as `value` does."""
    listed = limits(records, signal=signal)
    return listed[len(listed) // 2]


def _regimes(records: Sequence[Record], *, signal: str) -> list[dict[str, Any]]:
    found = []
    for regime in sorted({record.regime for record in records}, key=place):
        own = [record for record in records if record.regime == regime]
        found.append(
            {
                "name": regime,
                "values": [value(record, signal) for record in own],
                "correct": [None if record.correct is None else int(record.correct) for record in own],
                "needless": [int(needless(record)) for record in own],
                "refusing_is_right": refusing_is_right(regime),
            }
        )
    return found


def _judged(regime: Mapping[str, Any]) -> int:
    return sum(correct is not None for correct in regime["correct"])


def _right(regime: Mapping[str, Any]) -> int:
    return sum(correct == 1 for correct in regime["correct"])


def _calibration(records: Sequence[Record], *, signal: str) -> dict[str, Any]:
    records = ordered(records)
    taught = sum(record.regime == IN_DOMAIN for record in records)
    return {
        "regimes": _regimes(records, signal=signal),
        "limits": limits(records, signal=signal),
        "n": len(records),
        "n_taught": taught,
        "n_judged": sum(record.correct is not None for record in records),
        "risk": _risks(records, signal=signal)["risk"],
        "world": world(records, signal=signal),
    }


def _risks(records: Sequence[Record], *, signal: str) -> dict[str, dict[str, list[float]]]:
    """Wrong replies with their interval, by how many are answered: no two limits differ in it. risk: among the
    answered; withheld: among the others, where there are any."""
    sign = gating(records, signal).orientation
    judged = sorted(
        (sign * value, record.correct)
        for value, record in zip([value(record, signal) for record in records], records, strict=True)
        if record.correct is not None
    )
    risk: dict[str, list[float]] = {}
    withheld: dict[str, list[float]] = {}
    passed, every, n = 0, sum(not correct for _, correct in judged), len(judged)
    for i in range(n + 1):
        if i in (0, n) or judged[i][0] != judged[i - 1][0]:
            for found, wrong, of in ((risk, passed, i), (withheld, every - passed, n - i)):
                if of:
                    own = rate(wrong, of)
                    found[str(i)] = [wrong, own.low, own.high]
        passed += i < n and not judged[i][1]
    return {"risk": risk, "withheld": withheld}


def _reliability(records: Sequence[Record], *, signal: str) -> dict[str, Any] | None:
    """How far a score can be taken at its word for “this reply is wrong”: bins of `[predicted, wrong, n, low, high]`.

    fitted: chances that a curve makes of the scores, for each prompt fitted on others; raw: of a probability itself,
    empty otherwise. None where there is nothing to fit.
    """
    about = gating(records, signal)
    sign = about.orientation
    own = [(v, r.correct) for v, r in zip([value(record, signal) for record in records], records, strict=True)]
    values = np.array([v for v, correct in own if correct is not None])
    wrong = np.array([not correct for _, correct in own if correct is not None], dtype=bool)
    found = confidence.confidence(sign * values, wrong)
    if isinstance(found, str):
        return None
    shares = about.unit == "probability"
    raw = confidence.reliability(values if sign > 0 else 1 - values, wrong) if shares else []

    def told(bins: Sequence[confidence.Bin]) -> list[list[float]]:
        return [[b.predicted, b.observed.count, b.observed.total, b.observed.low, b.observed.high] for b in bins]

    about = {"ece": found.ece, "ece_by_chance": found.ece_by_chance}
    return {"fitted": told(found.bins), "raw": told(raw), "raw_ece": confidence.ece(raw) if raw else None, **about}


def axis(about: Signal, values: Sequence[float], *, start: float) -> dict[str, Any]:
    """What a strip needs to know of its signal: which it is, which way it points, where it begins and ends."""
    low, high = _span([*values, start], whole=about.name == "abstain_p")
    return {
        "signal": about.name, "orientation": about.orientation, "unit": about.unit, "low": low, "high": high,
        "start": start,
    }  # fmt: skip


def _span(values: Sequence[float], *, whole: bool) -> tuple[float, float]:
    """The ends of the drawn axis: with `whole`, 0 and 1 where all lie between them; else a little beyond them."""
    low, high = min(values), max(values)
    if whole and low >= 0.0 and high <= 1.0:
        return 0.0, 1.0
    room, share = 0.05 * (high - low or 1.0), low >= 0.0 and high <= 1.0
    return (max(low - room, 0.0), min(high + room, 1.0)) if share else (low - room, high + room)
