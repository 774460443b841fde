"""Which signals can decide about a turn of a model of others, and why another cannot."""

from __future__ import annotations

from lab.signals import LIKELIHOODS, SIGNALS, is_scalar, named
from lab.workbench.given import Other
from model.errors import LabError

UNFITTED = "no such monitor was given with this model: python -m lab fit makes some"


def signals_of(other: Other) -> list[str]:
    """Those of one number that can decide about a turn of this model, in the order of the lists, monitors last."""
    families = ("output", "router") if other.lm.shape.layers else ("output",)
    own = [name for name, own in (SIGNALS | LIKELIHOODS).items() if own.family in families and is_scalar(name)]
    return [*own, *monitors_of(other)]


def monitors_of(other: Other) -> list[str]:
    """Those that were fitted on it, and what combines them."""
    return [] if other.fitted is None else other.fitted.names


def check_signal(other: Other, signal: str) -> None:
    """Raises: LabError for a signal that this model does not have, with the reason."""
    family, lacks = named(signal).family, other.lm.shape.lacks
    if signal not in signals_of(other):
        why = {"abstain": lacks["abstain_p"], "router": lacks.get("router"), "states": UNFITTED}.get(family)
        raise LabError(
            f"{other.expr} has no {signal}",
            expected=f"one of {signals_of(other)}",
            found=why or "no such signal",
        )
