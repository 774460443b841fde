"""What the monitors of a model say of one turn."""

from __future__ import annotations

from lab.chat.turn import Turn
from lab.monitors import live
from lab.monitors.monitor import names
from lab.workbench.loaded import LoadedModel


def scores(loaded: LoadedModel, turn: Turn) -> dict[str, float]:
    """By name, higher is more uncertain; read off the prompt that the turn had, earlier turns included.

    Raises: LabError for a turn of another model.
    """
    prompt = turn.bytes[: turn.prompt_length]
    called = zip(names(loaded.monitors), loaded.monitors, strict=True)
    return {name: live.score(own, loaded.lm, prompt, model_digest=turn.digest) for name, own in called}
