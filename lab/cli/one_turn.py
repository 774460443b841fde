"""One turn of a chat."""

from __future__ import annotations

import argparse

from lab.chat.take_turn import answer
from lab.cli.result import Result
from lab.threshold.limits import written, written_against
from lab.workbench.workbench import Workbench


def chat(options: argparse.Namespace) -> Result:
    turn = answer(
        Workbench().model(options.model),
        options.prompt,
        threshold=options.threshold,
        max_new_bytes=options.max_new_bytes,
        gated=not options.ungated,
    )
    decided = f"abstain_p {written_against(turn.abstain_p, turn.threshold)}, threshold {written(turn.threshold)}"
    said = f"{turn.reply}\n\n{decided} ({turn.threshold_source})"
    said += ", abstained" if turn.abstained else ""
    return Result(turn.to_json(), "\n".join([said, *turn.notes]))
