"""How costs grow: with the context of a text, with texts and prompts, with visitors, with layers after a graft.

Theories count what is read from memory or computed; random weights whose replies never end make every reply the same
work.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
import torch

from lab.cli.speed.growth import Curve, curve
from lab.cli.speed.of_model import cached, drawn, talker
from lab.cli.speed.of_probe import own_prompts, routed_anew
from lab.cli.speed.of_reading import read_whole
from lab.cli.speed.of_serving import MODEL, QUESTIONS, served
from lab.cli.speed.row import in_turns, timed
from lab.probe import measure
from lab.probe.prompts import ProbeSet, bundled
from lab.workbench.workbench import Workbench
from model.cache import Cache, Decoder, decoder
from model.read_together import read_together
from model.routed_lm import RoutedLM
from model.streams import Stream

PARTS = 8
"""Contexts and prompts are as many eighths of the longest text."""
WRITTEN = 16
"""Bytes of a reply: of one text, of a text of a batch, of a prompt of a probe."""
TEXTS = (1, 2, 4, 8, 16, 32, 64)
OFTEN = 4
"""Times as many rounds, of curves whose rounds are short."""
PROMPTS = (8, 16, 32, 64, 128)
VISITORS = (1, 2, 4, 8, 16, 32)


def context(rounds: int) -> Curve:
    """One more byte of one text, against the bytes that stand before it."""
    lm = talker()
    c, room = lm.config, lm.config.max_seq_len - WRITTEN
    lengths = [room * part // PARTS for part in range(1, PARTS + 1)]
    prompts = [drawn(1, length) for length in lengths]
    found = in_turns(*(partial(cached, lm, prompt, n=WRITTEN) for prompt in prompts), repeats=OFTEN * rounds)
    sizes = [length + WRITTEN // 2 for length in lengths]
    weights = sum(part.nbytes for part in decoder(lm).laid.alone)
    keys = 4 * c.n_layers * c.n_heads * c.d_head
    note = (
        f"a byte of one text; {WRITTEN} bytes are written after so many less {WRITTEN // 2}; theory: what is read, "
        f"{weights / 1e6:.1f} MB of weights and {keys / 1e3:.1f} kB of keys a position"
    )
    counted = [weights + keys * size for size in sizes]
    return curve("curves-context", found, sizes=sizes, varied="bytes of context", counted=counted, order=1, note=note)


def forward(rounds: int) -> Curve:
    """One prompt read whole, against its bytes."""
    lm = talker()
    c, mine = lm.config, decoder(lm)
    sizes = [c.max_seq_len * part // PARTS for part in range(1, PARTS + 1)]
    texts = [drawn(1, size) for size in sizes]
    found = in_turns(*(partial(_read, lm, mine, text) for text in texts), repeats=OFTEN * rounds)
    weights = sum(part.size for part in mine.laid.alone)

    def operations(length: int) -> float:
        """Products with the weights; a score for every pair of positions; of every row as many states as are kept."""
        kept = sum(min(at + 1, c.top_k) for at in range(length))
        scores = length * (length + 1) / 2 * c.d_head
        return 2 * length * weights + 2 * c.n_layers * c.n_heads * (scores + kept * c.d_model)

    note = (
        "a prompt read whole; theory: operations, linear in the products with the weights and in the states that exact "
        f"top-{c.top_k} adds up, quadratic in the scores"
    )
    counted = [operations(size) for size in sizes]
    return curve("curves-forward", found, sizes=sizes, varied="bytes of prompt", counted=counted, order=2, note=note)


def texts(rounds: int) -> Curve:
    """One step of some texts that are decoded together, against how many they are."""
    lm = talker()
    length = lm.config.max_seq_len // 4
    streams = _Streams(lm, n=max(TEXTS), length=length)
    found = in_turns(*(partial(streams.step, n) for n in TEXTS), repeats=2 * rounds)
    note = (
        f"a step for all texts under way, of {length} to {length + WRITTEN} bytes each, one thread; theory: as many "
        "steps for one; weights are read once a step"
    )
    return curve("curves-texts", found, sizes=TEXTS, varied="texts", counted=TEXTS, order=1, note=note)


def prompts(rounds: int) -> Curve:
    """A probe, against its prompts."""
    lm, sets = talker(), [_some(n) for n in PROMPTS]

    def put(own: ProbeSet) -> float:
        return timed(lambda: measure.answers(lm, own, written=WRITTEN))

    found = in_turns(*(partial(put, own) for own in sets), repeats=rounds)
    note = (
        f"bundled prompts, of all lengths alike, {WRITTEN} bytes of reply to each, in batches of up to "
        f"{measure.BATCH_SIZE}; theory: as many times as long as for the first"
    )
    return curve("curves-prompts", found, sizes=PROMPTS, varied="prompts", counted=PROMPTS, order=1, note=note)


def visitors(rounds: int) -> Curve:
    """Until all visitors who ask at once have their whole replies, against how many they are; on all processors."""
    loaded = Workbench().model(MODEL)

    def wave(n: int) -> float:
        return served(loaded, n, questions=QUESTIONS[:1], turns=1).seconds

    found = in_turns(*(partial(wave, n) for n in VISITORS), repeats=rounds)
    note = (
        f"until all who ask {MODEL} the same at once have their whole replies, reading included, in one process, on "
        "all processors; theory: as many turns of one visitor"
    )
    return curve("curves-visitors", found, sizes=VISITORS, varied="visitors", counted=VISITORS, order=1, note=note)


def grafts(rounds: int) -> Curve:
    """Reading prompts for a graft of one router when its target has read them, against the layers after it."""
    target = talker()
    last = target.config.n_layers - 1
    sizes = list(range(1, last + 1))
    lms = [routed_anew(target, last - after) for after in sizes]
    asked = own_prompts(target)[::8]

    def second(lm: RoutedLM) -> float:
        reading = read_together([target, lm], asked)
        next(reading)
        return timed(lambda: next(reading))

    found = in_turns(*(partial(second, lm) for lm in lms), repeats=OFTEN * rounds)
    note = (
        f"{len(asked)} prompts read for a graft of one router whose target has just read them; theory: as much for "
        "each layer after it"
    )
    return curve(
        "curves-grafts", found, sizes=sizes, varied="layers after the graft", counted=sizes, order=1, note=note
    )


CURVES: dict[str, Callable[[int], Curve]] = {
    "curves-context": context,
    "curves-forward": forward,
    "curves-texts": texts,
    "curves-prompts": prompts,
    "curves-visitors": visitors,
    "curves-grafts": grafts,
}


class _Streams:
    """Texts that were read, each from the same place on in every step."""

    def __init__(self, lm: RoutedLM, *, n: int, length: int) -> None:
        self._reader, self._length = decoder(lm), length
        self._kept: list[tuple[torch.Tensor, Cache]] = []
        with torch.inference_mode():
            for text in drawn(n, length):
                cache = Cache(lm, batch=1, capacity=length + WRITTEN)
                hidden, _ = self._reader.read_prompts(text[None], cache, np.array([length]))
                self._kept.append((hidden[:, -1], cache))

    def step(self, n: int) -> float:
        """Seconds of one step of n texts, of as many steps as they write bytes."""
        trunk = self._reader.trunk
        assert trunk is not None
        streams = [own for hidden, cache in self._kept[:n] if (own := self._begun(hidden, cache)) is not None]
        assert len(streams) == n
        return timed(lambda: [trunk.read(streams) for _ in range(WRITTEN)]) / WRITTEN

    def _begun(self, hidden: torch.Tensor, cache: Cache) -> Stream | None:
        return self._reader.stream(hidden, cache, position=self._length, most=WRITTEN)


def _read(lm: RoutedLM, reader: Decoder, text: torch.Tensor) -> float:
    return timed(lambda: read_whole(lm, reader, text))


def _some(n: int) -> ProbeSet:
    """So many bundled prompts, at equal steps from the shortest to the longest."""
    whole = bundled("probe_210")
    asked: Sequence[int] = sorted(range(len(whole.prompts)), key=lambda row: len(whole.prompts[row].prompt))
    rows = [asked[(2 * place + 1) * len(asked) // (2 * n)] for place in range(n)]
    return replace(whole, prompts=tuple(whole.prompts[row] for row in rows))
