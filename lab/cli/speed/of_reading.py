"""How fast prompts are read, and a probe of them answered, against the same work as it was done before."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from lab.cli.speed.before import PaddedReader
from lab.cli.speed.of_model import CONTEXT, drawn, talker
from lab.cli.speed.row import Row, faster, in_turns, timed
from lab.probe import measure
from lab.probe.prompts import bundled
from lab.workbench.workbench import Workbench
from model.cache import Cache, Decoder, decoder
from model.routed_lm import RoutedLM
from model.trace import batch

PLACES = (0, 3, 6)
"""Of the seven batches that a probe of 210 prompts is put in: the shortest, the middle and the longest prompts."""


def prompt(repeats: int) -> Row:
    lm, tokens = talker(), drawn(1, CONTEXT)
    mine, its = decoder(lm), PaddedReader(lm)
    ours, peer = in_turns(
        lambda: timed(lambda: read_whole(lm, mine, tokens)),
        lambda: timed(lambda: read_whole(lm, its, tokens)),
        repeats=2 * repeats,
    )
    note = f"a prompt of {CONTEXT} bytes, one thread, against attention that multiplies by zeros; random weights"
    return faster("prompt", ours, peer, today=peer, limit=1.6, note=note, unit="prompts/s")


def probe(repeats: int) -> Row:
    """Three of the seven batches of a probe of v4, whose replies end where it ends them."""
    lm = Workbench().model("v4").lm
    asked, its = measure.as_read(lm, bundled("probe_210")), PaddedReader(lm)
    rows = measure.batches(asked)
    chosen = [[asked[row] for row in rows[place]] for place in PLACES]
    n = sum(map(len, chosen))

    def put(reader: Decoder) -> float:
        return timed(lambda: [batch(lm, own, max_new_bytes=measure.MAX_NEW_BYTES, reader=reader) for own in chosen]) / n

    ours, peer = in_turns(lambda: put(decoder(lm)), lambda: put(its), repeats=max(1, repeats // 2))
    note = f"{n} of the 210 prompts, put to v4 in {len(chosen)} batches, against batches padded to their longest"
    return faster("probe", ours, peer, today=peer, limit=2.0, note=note, unit="prompts/s")


@torch.inference_mode()
def read_whole(lm: RoutedLM, reader: Decoder, tokens: Tensor) -> None:
    """Read texts of one length as decoding does. tokens: [batch, pos]."""
    n, length = tokens.shape
    reader.read_prompts(tokens, Cache(lm, batch=n, capacity=length), np.full(n, length))
