"""A bundle of scores and labels alone, of whatever model: every limit chosen anew from the rows that chose it."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping
from typing import Any

from lab.evidence.second_opinion.comparing import differing
from lab.evidence.second_opinion.limits import limits, tried
from lab.evidence.second_opinion.reading import CONFIGURATION, Files, MalformedError, Row, parsed, plain, text_of

SCORES_FORMAT, SCORES, LIMITS = "tilelli-scores-1", "scores.csv", "limits.json"
MOST_SCORES = 5000
"""Rows that are read: every limit is tried on each of them."""


def check_scores(files: Files, about: Mapping[str, Any]) -> tuple[str, list[str]]:
    """What was checked, and what does not follow from the rows.

    Raises: MalformedError for rows or a configuration of another shape; KeyError, TypeError, ValueError too.
    """
    signal = about["signal"]
    if signal["orientation"] not in (-1, 1):
        raise MalformedError(f"bad signal: {CONFIGURATION}; expected orientation 1 or -1")
    chosen_on, tested = _parted(text_of(files, SCORES), signal["name"])
    counts = {"n_calibration": len(chosen_on), "n_test": len(tested)}
    problems = list(differing({name: about[name] for name in counts}, counts, CONFIGURATION))
    found = parsed(files, LIMITS)
    expected = limits(chosen_on, found, [signal])
    for own, asked in zip(expected, found, strict=True):
        if "undefined" not in own:
            own["test"] = tried(tested, {**asked, "threshold": own["threshold"]}, signal)
    problems += differing(found, expected, LIMITS)
    first = {"of": "false_refusals", "also": None, "also_alpha": 0.0} | dict(found[0])
    for name, value in (about["limit"] or {}).items():
        problems += differing(first[name], value, f"{LIMITS}[0].{name}")
    return f"{len(expected)} limits chosen anew from {len(chosen_on)} rows and tried on {len(tested)} others", problems


def _parted(text: str, name: str) -> tuple[list[Row], list[Row]]:
    """The rows that choose limits and those that try them. Raises: MalformedError naming the line."""
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    found: dict[str, list[Row]] = {"calibration": [], "test": []}
    seen: set[str] = set()
    try:
        for values in reader:
            score = float(values[name])
            if None in values or not math.isfinite(score) or values["id"] in seen or len(seen) >= MOST_SCORES:
                raise ValueError("not one finite score an id, or too many rows")
            seen.add(values["id"])
            right = {"TRUE": True, "FALSE": False, "": None}[values["right"]]
            row = Row(plain(values["id"]), values["regime"], "", "", right, {name: score}, "", "", {})
            found[values["split"]].append(row)
    except (ValueError, KeyError, TypeError, csv.Error) as error:
        raise MalformedError(f"not a row: {SCORES}:{reader.line_num}: {error!r}"[:300]) from error
    return found["calibration"], found["test"]
