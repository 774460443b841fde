"""One turn of a chat."""

from __future__ import annotations

import argparse

from lab.chat import monitored
from lab.chat.take_turn import MAX_NEW_BYTES, answer
from lab.chat.turn import Turn
from lab.cli.interval_text import interval
from lab.cli.result import Result
from lab.statistics.as_json import as_json
from lab.threshold.best import ABSTAIN, MEANT, Best
from lab.threshold.limits import written, written_against
from lab.threshold.operating_point import chosen
from lab.workbench.workbench import Workbench
from model.errors import LabError


def chat(options: argparse.Namespace) -> Result:
    if options.max_new_tokens is not None:
        raise LabError("this model writes bytes", where=options.model, expected="--max-new-bytes N")
    workbench = Workbench()
    loaded = workbench.model(options.model)
    point = chosen(workbench, options.model, signal=options.signal, threshold=options.threshold)
    turn = answer(
        loaded,
        options.prompt,
        signal=point.signal,
        threshold=point.threshold,
        source=point.source,
        max_new_bytes=MAX_NEW_BYTES if options.max_new_bytes is None else options.max_new_bytes,
        gated=not options.ungated,
    )
    read = monitored.scores(loaded, turn)
    watched = [f"{name} {value:.4g} (monitor, higher is more unusual)" for name, value in read.items()]
    lines = [turn.reply, "", _decided(turn), *watched, *_rated(point.best), *turn.notes]
    more = {"monitors": read} if read else {}
    return Result(turn.to_json() | {"best": as_json(point.best)} | more, "\n".join(lines))


def _decided(turn: Turn) -> str:
    """The comparison that was made, and what came of it."""
    value = "not measured" if turn.value is None else written_against(turn.value, turn.threshold)
    gate = "" if turn.gated else ", gate off"
    return f"{turn.signal} {value}, threshold {written(turn.threshold)} ({turn.threshold_source}), {turn.outcome}{gate}"


def _rated(found: Best | None) -> list[str]:
    """What the calibration records say of the signals."""
    if found is None:
        return ["no calibration records of this model: nothing is known of which signal works"]
    if found.auroc is None:
        return [f"no signal can be told from a coin on {found.n} calibration prompts"]
    assert found.question is not None
    told = f"{found.signal} works best on {found.n} calibration prompts at {MEANT[found.question]}: AUROC "
    told += interval(found.auroc)
    if found.signal != ABSTAIN and found.abstain is not None:
        told += f"; {ABSTAIN}: {interval(found.abstain)}"
    return [told]
