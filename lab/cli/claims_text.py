"""Claims on the console: what the paper says, the range claimed, what is measured here, and the status."""

from __future__ import annotations

from collections.abc import Iterable

from lab.claims.claims import rule
from lab.claims.reproduce import Row
from lab.console import columns

NAMES = ("id", "paper", "claimed", "ours", "seeds", "n", "status")


def told(found: Iterable[Row]) -> str:
    """A line a claim, with the rule of the statuses below."""
    rows = [{**row.to_json(), "claimed": _claimed(row), "ours": _ours(row), "seeds": _range(row)} for row in found]
    why = [f"{row['id']}: {row['why']}" for row in rows if row["why"]]
    return "\n\n".join([columns(rows, names=NAMES), *(["\n".join(why)] if why else []), rule()])


def _claimed(row: Row) -> str:
    """The range that a claim puts the value in."""
    return "{:,.10g} to {:,.10g}".format(*row.holds)


def _ours(row: Row) -> str | None:
    if row.ours is None:
        return None
    return f"{row.ours:.3f}" + ("" if row.low is None else f" [{row.low:.3f}, {row.high:.3f}]")


def _range(row: Row) -> str | None:
    """The range over seeds, never an interval of them."""
    return None if row.range is None else "{:.3f} to {:.3f} over {}".format(*row.range, len(row.seeds))
