"""What it costs a reply that the default monitor decides: the same reply without it and with it, side by side."""

from __future__ import annotations

from functools import partial

import numpy as np

from lab.cli.speed.of_model import NEW_BYTES, drawn, talker
from lab.cli.speed.row import Row, in_turns, slower, timed
from lab.monitors import live
from lab.monitors.monitor import Monitor, Recipe
from model.generate import Prefill, generate

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
        for _ in generate(lm, [prompt], max_new_bytes=NEW_BYTES):
            pass

    def decided() -> None:
        events = generate(lm, [prompt], max_new_bytes=NEW_BYTES, states=True)
        start = next(events)
        assert isinstance(start, Prefill)
        live.of_prefill(monitor, start, model_digest="")
        for _ in events:
            pass

    def read_again() -> None:
        reply()
        live.score(monitor, lm, prompt, model_digest="")

    ours, peer, today = in_turns(*(partial(timed, each) for each in (decided, reply, read_again)), repeats=repeats)
    note = (
        f"{NEW_BYTES} bytes after {PROMPT}, decided by {monitor.name} against no gate, random weights; today: its "
        "score by a pass of its own"
    )
    return slower("monitor", ours, peer, limit=1.05, note=note, today=today)
