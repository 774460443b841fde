"""On which bundled prompts a model is shown, and on which its limits are chosen: those about what this lab teaches, or
general questions for a model that was not taught it."""

from __future__ import annotations

from lab.workbench.workbench import Workbench

REGISTERED, GENERAL = "probe_210", "general"


def shown(workbench: Workbench, expr: str) -> str:
    """The name of the set on Threshold's board."""
    return GENERAL if untaught(workbench, expr) else REGISTERED


def calibration(workbench: Workbench, expr: str) -> str:
    """The name of the set that chooses limits; it has no fact in common with the one that is shown."""
    return "general_calibration" if untaught(workbench, expr) else "calibration"


def untaught(workbench: Workbench, expr: str) -> bool:
    """Whether it is a model of others that was not taught this lab's own conversations."""
    other = workbench.given.get(expr)
    return other is not None and not other.taught
