"""An interval on the console."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.statistics.undefined import note


def interval(cell: Mapping[str, Any], *, value: str = "auroc") -> str:
    """`.62 [.51, .73]` from a cell with a value and its bounds, with its note; the reason where there is no value."""
    if cell.get(value) is None:
        return str(cell.get("not_run") or cell.get("undefined") or "–")
    spread = "" if cell.get("low") is None else f"[{cell['low']:.3f}, {cell['high']:.3f}]"
    return " ".join(part for part in (f"{cell[value]:.3f}", spread, note(cell)) if part)
