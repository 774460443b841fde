"""The texts of the page in what the board is given."""

from __future__ import annotations

from typing import Any

from lab.cli import calibration_text
from lab.ui.threshold import wording as words


def worded(board: dict[str, Any]) -> dict[str, Any]:
    """The same board, each of its limits with what it means and how wide its gap is."""
    for marker in board["markers"]:
        marker["words"] = words.MARKERS[marker["name"]]
        marker["gap"] = marker["gap"] and words.GAP.format(gap=calibration_text.gap(marker["gap"]))
    return board
