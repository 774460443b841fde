"""The 2×2 of a donor's parts on a target: neither, its router, its abstain head, both."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.evaluation.paired import Comparison
from lab.probe.prompts import POOLED
from lab.probe.results import RecordSet

CELLS: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "router": ("router",),
    "abstain": ("abstain",),
    "both": ("router", "abstain"),
}
"""The 2×2: which of the donor's parts each cell carries."""
SIGNAL = "abstain_p"
"""What the 2×2 compares, on the pooled contrast."""
NOT_RUN = "needs a full probe run; use --parts abstain,router"


def two_by_two(
    cells: Mapping[str, RecordSet | None],
    exprs: Mapping[str, str],
    comparison: Comparison,
    replies: Mapping[str, Mapping[str, Any]],
) -> dict[str, dict[str, Any]]:
    """Every model of the square, and the interaction both − router − abstain + none; what was not measured says so."""
    square: dict[str, dict[str, Any]] = {}
    for name, found in cells.items():
        square[name] = {"model": exprs[name]}
        if found is None:
            square[name] |= {"not_run": NOT_RUN}
        else:
            about = {"digest": found.model_digest, "source": found.origin}
            square[name] |= about | comparison.auroc(name, SIGNAL, POOLED) | dict(replies[name])
    missing = [name for name, found in cells.items() if found is None]
    if missing:
        square["interaction"] = {"not_run": f"needs the cells {', '.join(missing)}; use --parts abstain,router"}
    else:
        weights = {"both": 1, "router": -1, "abstain": -1, "none": 1}
        square["interaction"] = comparison.combination(weights, SIGNAL, POOLED)
    return square
