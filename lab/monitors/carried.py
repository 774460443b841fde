"""The monitors that an expression names, shipped or from files, each checked against the model it reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lab.monitors import part, shipped
from lab.monitors.monitor import Monitor
from model.errors import LabError
from model.expression import File, Monitored, Weights


def of(expr: Monitored, folder: Path, *, digest: Callable[[Weights], str]) -> tuple[Monitor, ...]:
    """In their order. folder: of the checkpoints. digest: of a model's weights.

    Raises: LabError for a name that is no shipped monitor of the model, a file that is none, and one that was fitted on
        another model unless it was moved from there.
    """
    reads = digest(expr.model)
    found = []
    for own in expr.monitors:
        fitted_on = reads if own.fitted_on is None else digest(own.fitted_on)
        if isinstance(own.source, File):
            monitor = part.load(own.source.path)
        else:
            monitor = shipped.find(folder, own.source.name, base_digest=fitted_on, on=str(own.fitted_on or expr.model))
        monitor.check_model(fitted_on)
        found.append(monitor if own.fitted_on is None else monitor.onto(reads, fitted_on=str(own.fitted_on)))
    if len({(own.digest, own.moved) for own in found}) < len(found):
        raise LabError("a monitor given twice", where=str(expr)[:80])
    return tuple(found)
