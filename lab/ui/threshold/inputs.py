"""What a visitor may choose on the Threshold tab, checked, and the same choice as code."""

from __future__ import annotations

import math
from collections.abc import Sequence

import gradio as gr

from lab.errors import LabError
from lab.probe.results import RecordSet
from lab.signals import LIKELIHOODS, gating_signals, named
from lab.threshold.best import ABSTAIN
from lab.ui import as_code, guard, wording
from lab.ui.chat import decides
from lab.ui.chat.wording import PAPERS
from lab.ui.threshold import wording as words
from lab.workbench.workbench import AnyModel


def checked_signal(signal: str, *, monitors: Sequence[str] = ()) -> str:
    """Raises: LabError for a signal that cannot gate. monitors: of the model, which can."""
    usable = [*gating_signals(), *LIKELIHOODS, *monitors]
    if signal not in usable:
        raise LabError("not a signal that can gate", expected=f"one of {usable}", found=str(signal)[:40])
    return signal


def sent_signal(loaded: AnyModel, event: gr.EventData) -> str:
    """The signal that an event of the board carries. Raises: LabError for one that cannot decide on this model."""
    return checked_signal(str(guard.sent(event, "signal")), monitors=decides.monitors(loaded))


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
    shipped = shipped and signal in gating_signals()  # those hold no others
    lines = f"checkpoints/records/{stem}.calibration.jsonl" if shipped else "CALIBRATION-RECORDS.jsonl"
    command = ["calibrate", lines, "--signal", signal, "--alpha", "0.05", "--method", "ltt"]
    return as_code.html(command, endpoint="threshold", arguments={"model": expr, "threshold": limit, "signal": signal})


def signal_choices(loaded: AnyModel | None) -> list[tuple[str, str]]:
    """Every signal that can decide on this model, the paper's first, with the direction of its comparison."""
    listed = sorted(decides.usable(loaded), key=lambda name: name != ABSTAIN)
    told = {name: words.UP if named(name).orientation > 0 else words.DOWN for name in listed}
    worded = {name: f"{wording.signal(name)}{PAPERS if name == ABSTAIN else ''}" for name in listed}
    return [(told[name].format(words=worded[name], name=name), name) for name in listed]
