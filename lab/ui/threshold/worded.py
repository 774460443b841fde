"""The texts of the page in what the board is given, and beside it."""

from __future__ import annotations

from typing import Any

from lab.cli import calibration_text
from lab.probe.results import RecordSet
from lab.ui import status
from lab.ui.threshold import wording as words


def about(calibration: RecordSet | None) -> str:
    """What the limits were chosen on."""
    if calibration is None:
        return status.message(words.UNCALIBRATED)
    taught = sum(record.regime == "in_domain" for record in calibration.records)
    told = words.CHOSEN_ON.format(n=len(calibration.records), taught=taught, digest=calibration.probe_digest[:12])
    return f'<p class="th-note">{told} <b>{calibration.origin}</b> · {calibration.date}</p>'


def worded(board: dict[str, Any]) -> dict[str, Any]:
    """The same board, each of its limits with what it means and how wide its gap is."""
    for marker in board["markers"]:
        marker["words"] = words.MARKERS[marker["name"]]
        marker["gap"] = marker["gap"] and words.GAP.format(gap=calibration_text.gap(marker["gap"]))
    return board
