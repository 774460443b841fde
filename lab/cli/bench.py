"""The command `bench`: what the model and the statistics cost against their peers, as a table."""

from __future__ import annotations

import argparse

from lab.cli.result import Result
from lab.cli.speed import comparisons
from lab.console import columns


def bench(options: argparse.Namespace) -> Result:
    found = comparisons.rows(options.name)
    text = columns(found, names=("name", "ours", "peer", "unit", "ratio", "limit", "fraction_of_limit"))
    over = tuple(f"over its limit: {row['name']}" for row in found if row["fraction_of_limit"] > 1)
    return Result(found, text + "\n\n" + "\n".join(f"{row['name']}: {row['note']}" for row in found), over)
