"""What decides in Chat, as the page offers it: the signals, the slider of a limit, and where a limit comes from."""

from __future__ import annotations

import math
from typing import Any

import gradio as gr

from lab.chat import deciding
from lab.chat.turn import OPEN
from lab.errors import LabError
from lab.evaluation.estimates import Auroc
from lab.shown import tables
from lab.shown.markdown import cell
from lab.signals import LIKELIHOODS, gating_signals, named, of_monitor
from lab.threshold import operating_point
from lab.threshold.best import ABSTAIN, COIN, MEANT, Best
from lab.threshold.markers import name_of
from lab.threshold.operating_point import OperatingPoint, calibration, own, rated, span
from lab.ui import wording
from lab.ui.chat import wording as words
from lab.workbench.given import Other
from lab.workbench.loaded import PAPER_THRESHOLD
from lab.workbench.workbench import AnyModel, Workbench

Handed = tuple[str, float, str]
"""Signal and limit that another tab gave, and what the limit is there, in words; none where the words are empty."""
NOTHING: Handed = (ABSTAIN, 0.0, "")


def usable(loaded: AnyModel | None) -> list[str]:
    """Every signal that can decide on this model, and no other: what could only be refused is not offered. Without a
    model those of the lab's own."""
    return gating_signals() if loaded is None else deciding.signals(loaded)


def choices(loaded: AnyModel | None) -> list[tuple[str, str]]:
    """The same in words; the paper's is called so."""
    told = {name: words.PAPERS if name == ABSTAIN else "" for name in usable(loaded)}
    return [(f"{wording.signal(name)} ({name}{more})", name) for name, more in told.items()]


def papers(loaded: AnyModel) -> dict[str, Any]:
    """The button of the paper's limit: a model without an abstain head is not offered one on it."""
    return gr.update(visible=ABSTAIN in usable(loaded))


def monitors(loaded: AnyModel | None) -> list[str]:
    """Names of those that can decide on this model; none without one."""
    return [] if loaded is None else deciding.monitors(loaded)


def lost(loaded: AnyModel, signal: str, *, now: str) -> str:
    """That this model does not have the signal which decided so far, and what decides now, as a sentence; empty where
    it has it, and for what is no signal."""
    if (signal not in (*gating_signals(), *LIKELIHOODS) and of_monitor(signal) is None) or signal in usable(loaded):
        return ""
    lost = words.LOST if of_monitor(signal) else words.LACKED
    return lost.format(signal=signal, model=loaded.expr, now=wording.signal(now))


def listed(loaded: AnyModel, signal: str) -> dict[str, Any]:
    """The list of what can decide on this model, with this chosen."""
    return gr.update(choices=choices(loaded), value=signal)


def slider(workbench: Workbench, loaded: AnyModel, *, signal: str, limit: float) -> dict[str, Any]:
    """Properties of the slider that sets a limit on a signal."""
    low, high = span(workbench, loaded, signal=signal, threshold=limit)
    about = named(signal)
    label = words.LIMIT_UP if about.orientation > 0 else words.LIMIT_DOWN
    step = 0.001 if high - low == 1 else float(f"{(high - low) / 1000:.1g}")
    return {
        "minimum": float(f"{math.floor(low / step) * step:.12g}"),  # whole steps, which can be read at its ends
        "maximum": float(f"{math.ceil(high / step) * step:.12g}"),
        "step": step,
        "value": limit,
        "label": label.format(signal=signal, unit=about.unit),
    }


def moved(slid: dict[str, Any]) -> dict[str, Any]:
    """The slider as an update."""
    return gr.update(**slid)


def source(workbench: Workbench, loaded: AnyModel, limit: float, *, signal: str, handed: Handed = NOTHING) -> str:
    """Where a limit comes from, in words: one with a promise keeps its name in a link and on any other way here."""
    try:
        ours = own(workbench, loaded.expr, signal=signal)
    except LabError:  # this signal has none on this model
        ours = None
    if ours is not None and limit == ours.threshold:
        return ours.source
    if isinstance(loaded, Other) and (signal, limit) == OPEN[:2]:
        return OPEN[2]
    if signal == ABSTAIN and limit == PAPER_THRESHOLD:
        return wording.PAPER_LIMIT
    if handed[2] and handed[:2] == (signal, limit):
        return handed[2]
    known = calibration(workbench, loaded, signal)
    own_model = None if isinstance(loaded, Other) else loaded
    name = None if known is None else name_of(own_model, known.records, limit, signal=signal)
    return wording.LIMIT_NAMES.get(name or "", wording.OWN_LIMIT)


def line(workbench: Workbench, loaded: AnyModel, limit: float, *, signal: str, handed: Handed = NOTHING) -> str:
    """The same as a sentence of Markdown."""
    told = source(workbench, loaded, limit, signal=signal, handed=handed)
    return f"This limit is **{cell(told)}**{wording.CALIBRATED if 'operating point' in told else ''}."


def skill(workbench: Workbench, loaded: AnyModel, *, signal: str) -> str:
    """What is known of the signals on this model, as Markdown: the best one, the paper's beside it, and a monitor that
    decides."""
    found, own = rated(workbench, loaded.expr), operating_point.skill(workbench, loaded, signal=signal)
    told = _skill(found, signal=signal, headless=isinstance(loaded, Other))
    if own is None:
        return told
    if not isinstance(loaded, Other):
        return f"{told} {words.MONITOR.format(monitor=wording.signal(signal), auroc=_auroc(own))}"
    n = own.n_positive + own.n_negative
    held_out = words.HELD_OUT.format(signal=wording.signal(signal), auroc=_auroc(own), n=n)
    late = f" {words.LATE}" if named(signal).span == "reply" else ""
    return f"{held_out}{late}" if found is None else f"{held_out} {told}"


def _skill(found: Best | None, *, signal: str, headless: bool) -> str:
    """headless: it is a model of others."""
    late = f" {words.LATE}" if named(signal).span == "reply" else ""
    if found is None:
        return words.UNRATED + late
    if found.auroc is None:
        return (words.NOTHING_WORKS if headless else words.NONE_WORKS).format(n=found.n) + late
    assert found.question is not None
    best, head = wording.signal(found.signal), wording.signal(ABSTAIN)
    told = words.BEST.format(signal=best, question=MEANT[found.question], auroc=_auroc(found.auroc), n=found.n)
    if found.signal == ABSTAIN:
        return told + late
    if found.abstain is None:
        return f"{told} {words.HEADLESS if headless else words.NO_HEAD.format(head=head)}{late}"
    return f"{told} {words.HEAD.format(head=head, auroc=_auroc(found.abstain), than=_than(found.abstain))}{late}"


def is_opening(point: OperatingPoint, *, signal: str, limit: float) -> bool:
    """Whether this is what decides where nobody says anything."""
    return (signal, limit) == (point.signal, point.threshold)


def _auroc(found: Auroc) -> str:
    return f"{found.auroc:.2f} {tables.spread(found)}"


def _than(found: Auroc) -> str:
    if found.low > COIN:
        return words.BETTER
    return words.WORSE if found.high < COIN else words.AS_COIN
