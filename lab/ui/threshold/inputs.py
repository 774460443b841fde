"""What a visitor may choose on the Threshold tab, checked, and the same choice as code."""

from __future__ import annotations

import math

from lab.errors import LabError
from lab.probe.results import RecordSet
from lab.signals import LIKELIHOODS, named
from lab.threshold.abstention import gating_signals
from lab.threshold.best import ABSTAIN
from lab.ui import as_code, wording
from lab.ui.chat.wording import PAPERS
from lab.ui.threshold import wording as words
from lab.workbench.workbench import Workbench


def checked_signal(signal: str) -> str:
    """Raises: LabError for a signal that cannot gate."""
    usable = [*gating_signals(), *LIKELIHOODS]
    if signal not in usable:
        raise LabError("not a signal that can gate", expected=f"one of {usable}", found=str(signal)[:40])
    return signal


def checked_limit(text: str) -> float | None:
    """The limit that stands in a text, None for an empty one. Raises: LabError for anything else."""
    if not text:
        return None
    try:
        limit = float(text)
    except ValueError:
        limit = math.nan
    if not math.isfinite(limit):
        raise LabError("bad limit", expected="a number", found=text[:40])
    return limit


def code(expr: str, signal: str, limit: float, *, calibration: RecordSet | None) -> str:
    """The certified limit by command, the counts at this limit by endpoint."""
    stem = expr.replace("@", "-")
    shipped = calibration is not None and calibration.source == "shipped" and not calibration.derived
    lines = f"checkpoints/records/{stem}.calibration.jsonl" if shipped else "CALIBRATION-RECORDS.jsonl"
    command = ["calibrate", lines, "--signal", signal, "--alpha", "0.05", "--method", "ltt"]
    return as_code.html(command, endpoint="threshold", arguments={"model": expr, "threshold": limit, "signal": signal})


def signal_choices(workbench: Workbench) -> list[tuple[str, str]]:
    """Every signal that can gate, the paper's first, with the direction of its comparison; those of models of others
    where there are any."""
    listed = sorted(gating_signals(), key=lambda name: name != ABSTAIN)
    listed += LIKELIHOODS if workbench.given.names else ()
    told = {name: words.UP if named(name).orientation > 0 else words.DOWN for name in listed}
    worded = {name: f"{wording.signal(name)}{PAPERS if name == ABSTAIN else ''}" for name in listed}
    return [(told[name].format(words=worded[name], name=name), name) for name in listed]
