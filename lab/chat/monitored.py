"""What the monitors of a model say of one turn."""

from __future__ import annotations

from dataclasses import replace

from lab.chat import deciding
from lab.chat.turn import Turn
from lab.monitors import live
from lab.monitors.monitor import Monitor, names
from lab.signals import number
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel, LoadedModel


def scores(loaded: LoadedModel, turn: Turn) -> dict[str, float]:
    """Of those that its expression names: by name, higher is more uncertain; read off the prompt that the turn had,
    earlier turns included.

    Raises: LabError for a turn of another model.
    """
    called = zip(names(loaded.monitors), loaded.monitors, strict=True)
    return {name: _score(loaded, turn, name, own) for name, own in called}


def with_monitor(loaded: AnyModel, turn: Turn, signal: str) -> Turn:
    """The turn with this signal measured, where it is a monitor that has not read it yet.

    Raises: LabError for a turn of another model.
    """
    own = deciding.monitor(loaded, signal)
    if isinstance(loaded, Other) or own is None or signal in turn.signals:
        return turn
    return replace(turn, signals={**turn.signals, signal: _score(loaded, turn, signal, own)})


def _score(loaded: LoadedModel, turn: Turn, name: str, monitor: Monitor) -> float:
    """As the turn has it, else by a pass over its prompt."""
    if (known := number(turn.signals, name)) is not None:
        return known
    return live.score(monitor, loaded.lm, turn.bytes[: turn.prompt_length], model_digest=turn.digest)
