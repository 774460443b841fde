"""Claims on the console: what the paper says, the range claimed, what is measured here, and the status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from lab.claims.claims import rule
from lab.cli.interval_text import interval
from lab.console import columns

NAMES = ("id", "paper", "claimed", "ours", "seeds", "n", "status")


def told(found: Iterable[Mapping[str, Any]]) -> str:
    """From the document of `claims`, with the rule of the statuses below."""
    rows = [
        {**row, "claimed": _claimed(row), "ours": interval(row, value="ours"), "seeds": _range(row)} for row in found
    ]
    return f"{columns(rows, names=NAMES)}\n\n{rule()}"


def _claimed(row: Mapping[str, Any]) -> str:
    """The range that a claim puts the value in."""
    return "{:,.10g} to {:,.10g}".format(*row["holds"])


def _range(row: Mapping[str, Any]) -> str | None:
    """The range over seeds, never an interval of them."""
    return None if row["range"] is None else "{:.3f} to {:.3f} over {}".format(*row["range"], len(row["seeds"]))
