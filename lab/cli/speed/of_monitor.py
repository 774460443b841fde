"""What reading the default monitor costs a reply: the same reply without it and with it, side by side."""

from __future__ import annotations

import numpy as np

from lab.cli.speed.of_model import NEW_BYTES, drawn, talker
from lab.cli.speed.row import Row, in_turns, slower, timed
from lab.monitors import live
from lab.monitors.monitor import Monitor, Recipe
from model.trace import trace

PROMPT = 48
"""Bytes of a typical framed question."""
DEPTH = 4
"""Layers that the default monitor of v4 reads, of eight."""


def monitor_reply(repeats: int) -> Row:
    lm, prompt = talker(), bytes(drawn(1, PROMPT)[0].tolist())
    width = lm.config.d_model
    params = {"mean": np.zeros(width, np.float32), "whitening": np.eye(width, dtype=np.float32)}
    monitor = Monitor(Recipe("density", "last", DEPTH, 0, 0, "plain"), params, base_digest="", fit_digest="")

    def reply() -> None:
        trace(lm, [prompt], max_new_bytes=NEW_BYTES)

    def watched() -> None:
        reply()
        live.score(monitor, lm, prompt, model_digest="")

    ours, peer = in_turns(lambda: timed(watched), lambda: timed(reply), repeats=repeats)
    note = f"{NEW_BYTES} bytes after {PROMPT}, with the score of {monitor.name} against without, random weights"
    return slower("monitor", ours, peer, limit=1.05, note=note)
