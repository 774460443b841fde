"""The command `bench`: what the model and the statistics cost against their peers, as a table."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from lab.cli.result import Result
from lab.cli.speed import comparisons, machine
from lab.console import columns

SHOWN = ("name", "ours", "peer", "today", "unit", "ratio", "lowest", "highest", "limit", "fraction_of_limit", "others")


def bench(options: argparse.Namespace) -> Result:
    """Raises: LabError for an unknown name, a peer that is not installed, or a machine that is busy."""
    names = comparisons.chosen(options.name, http=options.http)
    with comparisons.one_thread():
        measured = machine.measure()
    if not options.busy:
        machine.require_quiet(measured)
    made = comparisons.rows_over_http(names, minutes=options.minutes) if options.http else comparisons.rows(names)
    found = [{**row, "machine": asdict(measured)} for row in made]
    over = tuple(f"over its limit: {row['name']}" for row in found if row["fraction_of_limit"] > 1)
    notes = "\n".join(f"{row['name']}: {row['note']}" for row in found)
    return Result(found, "\n\n".join((measured.text, columns(found, names=SHOWN), notes)), over)
