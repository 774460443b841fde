"""Which signals can decide about a turn of a model: those of the lab, how likely its reply was to it, and the monitors
that read its very weights.

A monitor belongs to one model. One that its expression names is there, and so is every one that is shipped for its
weights, named or not: it needs no reply and changes none, so any gate may decide by it. What a name means says
`lab.signals.named`; whether a model has it is said here, for page, endpoints and command line alike.
"""

from __future__ import annotations

from dataclasses import replace

from lab.chat import token_signals
from lab.monitors.monitor import Monitor
from lab.monitors.monitor import names as names_of
from lab.monitors.shipped import OnDisk
from lab.probe.own_likelihoods import NAMES as LIKELY
from lab.probe.results import RecordSet
from lab.signals import gating_signals
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel, Workbench
from model.errors import LabError


def signals(loaded: AnyModel) -> list[str]:
    """Every signal that can decide about a turn of this model, monitors last."""
    if isinstance(loaded, Other):
        return token_signals.signals_of(loaded)
    return [*gating_signals(), *LIKELY, *monitors(loaded)]


def monitors(loaded: AnyModel) -> list[str]:
    """Those of them that are monitors; of a model of others those that were fitted on it, and what combines them."""
    if isinstance(loaded, Other):
        return token_signals.monitors_of(loaded)
    return [*_monitors(loaded)]


def unrecorded(loaded: AnyModel, signal: str) -> bool:
    """Whether a signal of one of the lab's own models is read beside its records, which do not hold it: how likely its
    replies were, and monitors."""
    return not isinstance(loaded, Other) and (signal in LIKELY or signal in _monitors(loaded))


def check(loaded: AnyModel, signal: str) -> None:
    """Raises: LabError for what cannot decide about a turn of this model, naming what can."""
    if isinstance(loaded, Other):
        token_signals.check_signal(loaded, signal)
    elif signal not in (usable := signals(loaded)):
        expected = f"one of {', '.join(usable)}"
        raise LabError(
            "bad signal: none that can decide", where=loaded.expr, expected=expected, found=repr(signal)[:80],
            todo=loaded.not_shipped or None,
        )  # fmt: skip


def monitor(loaded: AnyModel, signal: str) -> Monitor | None:
    """The monitor of this name of a model of the lab's own; None for any other signal. Raises: LabError for a shipped
    file that is damaged."""
    found = _monitors(loaded).get(signal)
    return found.monitor if isinstance(found, OnDisk) else found


def scored(workbench: Workbench, loaded: AnyModel, found: RecordSet, *signals: str, keep: bool = False) -> RecordSet:
    """The records, with those of these signals that they do not hold. keep: on disk as well.

    Raises: LabError for records of another model, for prompts that a monitor was fitted on, and for a shipped file that
    is damaged.
    """
    if isinstance(loaded, Other):
        monitored = not {*signals}.isdisjoint(monitors(loaded))
        return workbench.scores.of_other(loaded, found, keep=keep) if monitored else found
    if not {*LIKELY}.isdisjoint(signals):
        found = workbench.scores.of_replies(loaded, found, keep=keep)
    wanted = {name: own for name in signals if (own := monitor(loaded, name)) is not None}
    return workbench.scores.with_scores(loaded, found, wanted, keep=keep) if wanted else found


def chosen_on(workbench: Workbench, loaded: AnyModel, found: RecordSet, *signals: str) -> RecordSet | None:
    """The same of calibration records: of a monitor without those prompts that it was fitted on; None where all are.

    Raises: LabError as `scored` does.
    """
    own = loaded.fitted if isinstance(loaded, Other) else None
    if own is not None and not {*signals}.isdisjoint(own.names):
        unseen = own.unseen(found.records)
        if not unseen:
            return None
        left = f"{len(found.records) - len(unseen)} prompts on which the monitors were fitted are left out"
        notes = (*found.notes, left) if len(unseen) < len(found.records) else found.notes
        found = replace(found, records=unseen, notes=notes)
    return scored(workbench, loaded, found, *signals, keep=True)


def _monitors(loaded: AnyModel) -> dict[str, Monitor | OnDisk]:
    """By name: those of the expression, then those that are shipped for its weights. A name that the expression gives
    is its own."""
    if isinstance(loaded, Other):
        return {}
    own: dict[str, Monitor | OnDisk] = dict(zip(names_of(loaded.monitors), loaded.monitors, strict=True))
    return own | {each.entry.name: each for each in loaded.shipped if each.entry.name not in own}
