"""An interval on the console."""

from __future__ import annotations

from lab.evaluation.estimates import Alike
from lab.statistics.estimate import Absent, Estimate, NotRun


def interval(found: Estimate | Alike | Absent | NotRun) -> str:
    """`.62 [.51, .73]` with its note; the reason where there is no number."""
    if isinstance(found, Absent):
        return found.undefined
    if isinstance(found, NotRun):
        return found.not_run
    spread = "" if isinstance(found, Alike) else f"[{found.low:.3f}, {found.high:.3f}]"
    return " ".join(part for part in (f"{found.number:.3f}", spread, found.note) if part)
