"""Claims on the console: what the paper says, the range claimed, what is measured here, and the status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from lab.claims.claims import SEVEN, rule
from lab.claims.rows import AtSize, Row
from lab.console import columns

NAMES = ("id", "paper", "claimed", "ours", "seeds", "n", "status")
THERE: tuple[str, ...] = ("large: ours", "large: seeds", "large: n", "large: status")
"""The same on `probe_large`."""


def told(found: Sequence[Row]) -> str:
    """A line a claim, with how many stand how at either size and the rule of the statuses below."""
    rows = [
        {**row.to_json(), "claimed": _claimed(row), "ours": _ours(row), "seeds": _range(row), **_there(row.probe_large)}
        for row in found
    ]
    counted = [
        f"{name}: {', '.join(f'{number} {status}' for status, number in Counter(own).items())}"
        for name, own in (
            ("on the registered prompts", [row.status for row in found]),
            ("on probe_large", [row.probe_large.status for row in found if row.probe_large]),
        )
    ]
    partly = [row.id for row in found if row.probe_large and row.probe_large.missing and row.probe_large.seeds]
    if partly:
        counted.append(f"not on every seed there: {', '.join(partly)}")
    why = [f"{row.id}: {row.why}" for row in found if row.why]
    why += [
        f"{row.id} on probe_large: {row.probe_large.why}" for row in found if row.probe_large and row.probe_large.why
    ]
    told = [columns(rows, names=(*NAMES, *THERE)), "\n".join(why), "\n".join(counted), SEVEN, rule()]
    return "\n\n".join(part for part in told if part)


def _there(own: AtSize | None) -> dict[str, Any]:
    """The columns of the large set, empty for a claim that rests on no probe."""
    if own is None:
        return dict.fromkeys(THERE)
    partly = f"{', '.join(own.seeds)} alone" if own.missing and own.seeds else None
    return dict(zip(THERE, (_ours(own), partly or _range(own), own.n, own.status), strict=True))


def _claimed(row: Row) -> str:
    """The range that a claim puts the value in."""
    return "{:,.10g} to {:,.10g}".format(*row.holds)


def _ours(row: Row | AtSize) -> str | None:
    if row.ours is None:
        return None
    return f"{row.ours:.3f}" + ("" if row.low is None else f" [{row.low:.3f}, {row.high:.3f}]")


def _range(row: Row | AtSize) -> str | None:
    """The range over seeds, never an interval of them."""
    return None if row.range is None else "{:.3f} to {:.3f} over {}".format(*row.range, len(row.seeds))
