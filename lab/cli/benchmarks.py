"""The benchmarks as a table."""

from __future__ import annotations

import argparse

from lab.cli import speed
from lab.cli.result import Result
from lab.console import columns


def bench(options: argparse.Namespace) -> Result:
    rows = speed.run(options.name)
    text = columns(rows, names=("name", "ours", "peer", "unit", "ratio", "limit", "fraction_of_limit"))
    over = tuple(f"over its limit: {row['name']}" for row in rows if row["fraction_of_limit"] > 1)
    return Result(rows, text + "\n\n" + "\n".join(f"{row['name']}: {row['note']}" for row in rows), over)
