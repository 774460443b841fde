"""Models that read together have the bits that each has alone, and compute what they share once."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from model import read_together as room
from model import reading
from model.delta import Delta, blend, overlay
from model.parts import select
from model.read_together import read_together
from model.routed_lm import RoutedLM
from model.trace import batch
from tests.conftest import TINY, random_lm

PARAMS = dict(random_lm(seed=0).state_dict())
DONOR = dict(random_lm(seed=1).state_dict())
PROMPTS = [bytes(np.random.default_rng(n).integers(32, 127, size=n).tolist()) for n in (5, 9, 9, 20, 33, 33, 60)]
LAYERS = range(TINY.n_layers)
PLACES = "position_embedding.weight"


def grafted(*parts: str, layers: tuple[int, ...] | None = None, strength: float = 1.0) -> RoutedLM:
    """The donor's values, in memory of their own, as every graft's are."""
    names = select(PARAMS, parts=parts, layers=layers)
    moved: dict[str, Tensor] = {name: DONOR[name].clone() for name in names}
    return RoutedLM.from_params(TINY, overlay(PARAMS, blend(PARAMS, Delta(moved), strength)))


def target() -> RoutedLM:
    return RoutedLM.from_params(TINY, PARAMS)


FAMILIES = {
    "first": lambda: [target(), grafted("router", layers=(0,))],
    "middle": lambda: [target(), grafted("router", layers=(1,))],
    "last": lambda: [grafted("router", layers=(2,)), target()],
    "layer by layer": lambda: [
        *(grafted("router", layers=(layer,)) for layer in LAYERS),
        *(grafted("router", layers=tuple(range(layer + 1))) for layer in LAYERS),
    ],
    "by strength, with heads": lambda: [
        target(), grafted("abstain"), grafted("router", "abstain", strength=0.5), grafted("router"), target(),
    ],
    "of two roots": lambda: [
        target(), RoutedLM.from_params(TINY, DONOR), grafted("router", layers=(1,)), random_lm(seed=1)
    ],
    "but for its embedding": lambda: [
        target(), RoutedLM.from_params(TINY, {**PARAMS, PLACES: DONOR[PLACES]})
    ],
    "but for a norm": lambda: [
        target(), RoutedLM.from_params(TINY, {**PARAMS, "blocks.1.norm.bias": PARAMS["blocks.1.norm.bias"] + 1})
    ],
}  # fmt: skip


@pytest.mark.parametrize("family", FAMILIES)
def test_each_goes_on_from_the_bits_that_it_reads_alone(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST", 50)  # some texts at a time
    lms, seen = FAMILIES[family](), set()
    for place, reader in read_together(lms, PROMPTS):
        together = batch(lms[place], PROMPTS, max_new_bytes=12, reader=reader)
        alone = batch(lms[place], PROMPTS, max_new_bytes=12)
        for one, other in zip(together, alone, strict=True):
            assert (one.reply, one.ended, one.abstain_p) == (other.reply, other.ended, other.abstain_p)
            for name in ("gates", "hidden", "probability"):
                assert getattr(one, name).tobytes() == getattr(other, name).tobytes()
        seen.add(place)
    assert seen == set(range(len(lms)))


@pytest.mark.parametrize("layer", LAYERS)
def test_a_graft_costs_the_layers_after_its_first(layer: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[int] = []
    own = room.pathways
    monkeypatch.setattr(room, "pathways", lambda block, x: (ran.append(len(x)), own(block, x))[1])
    with torch.inference_mode():
        for _ in read_together([target(), grafted("router", layers=(layer,))], PROMPTS):
            pass
    assert sum(ran) == len(PROMPTS) * (TINY.n_layers + TINY.n_layers - 1 - layer)
