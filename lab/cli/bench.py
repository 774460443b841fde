"""The command `bench`: what the model and the statistics cost against their peers, as a table; how costs grow."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from lab.cli.result import Result
from lab.cli.speed import comparisons, machine
from lab.console import columns

SHOWN = ("name", "ours", "peer", "today", "unit", "ratio", "lowest", "highest", "limit", "fraction_of_limit", "others")
GROWN = ("name", "order", "exponent", "low", "high", "verdict", "theory_exponent", "over_theory", "others")
POINT = ("size", "ours", "lowest", "highest", "theory")


def bench(options: argparse.Namespace) -> Result:
    """Raises: LabError for an unknown name, a peer that is not installed, or a machine that is busy."""
    names = comparisons.chosen(options.name, http=options.http)
    with comparisons.one_thread():
        measured = machine.measure()
    if not options.busy:
        machine.require_quiet(measured)
    found = [{**own, "machine": asdict(measured)} for own in _found(names, options)]
    over = tuple(f"over its limit: {own['name']}" for own in found if own["fraction_of_limit"] > 1)
    shown = (GROWN, _points) if comparisons.are_curves(names) else (SHOWN, _note)
    notes = "\n".join(shown[1](own) for own in found)
    return Result(found, "\n\n".join((measured.text, columns(found, names=shown[0]), notes)), over)


def _found(names: list[str], options: argparse.Namespace) -> list[dict[str, Any]]:
    if options.http:
        return comparisons.rows_over_http(names, minutes=options.minutes)
    return comparisons.curves(names) if comparisons.are_curves(names) else comparisons.rows(names)


def _note(row: dict[str, Any]) -> str:
    return f"{row['name']}: {row['note']}"


def _points(curve: dict[str, Any]) -> str:
    """The note of a curve and, for people, its points."""
    sizes, values = curve["sizes"], [curve[name] for name in POINT[1:]]
    points: list[dict[str, Any]] = [dict(zip(POINT, own, strict=True)) for own in zip(sizes, *values, strict=True)]
    return f"{_note(curve)}; {curve['unit']} by {curve['varied']}\n{columns(points, names=POINT)}\n"
