"""On which bundled prompts a model is shown, and on which its limits are chosen: its own, and general questions."""

from __future__ import annotations

from lab.workbench.workbench import Workbench

REGISTERED, GENERAL = "probe_210", "general"


def shown(workbench: Workbench, expr: str) -> str:
    """The name of the set on Threshold's board."""
    return GENERAL if workbench.given.get(expr) else REGISTERED


def calibration(workbench: Workbench, expr: str) -> str:
    """The name of the set that chooses limits; it has no fact in common with the one that is shown."""
    return "general_calibration" if workbench.given.get(expr) else "calibration"
