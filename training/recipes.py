"""The recipes of the study: each a function's worth of data saying start, trainable parts, losses and schedule."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from model.errors import LabError
from model.parts import PARTS, select
from training.losses import Weights
from training.schedule import Stages


@dataclass(frozen=True)
class Recipe:
    """One way to train a model.

    start: the model it begins from, None for fresh weights. parts: what it may change; None means all of it.
    data: "prose" (the corpus), "chat" (packed conversations), "pairs" (half in-domain turns, half OOD turns).
    kinds: key of `conversations.RECIPE_KINDS`. depths: layers by progress (none: those of the start). lengths: window
        lengths, taken in turn step by step, so that no position stays untrained.
    steps: length of a full run when neither --steps nor --minutes is given.
    """

    name: str
    start: str | None
    parts: tuple[str, ...] | None
    data: Literal["prose", "chat", "pairs"]
    kinds: str | None
    weights: Weights
    steps: int
    batch: int = 32
    lengths: tuple[int, ...] = (*(128,) * 7, 256)
    depths: Stages = ()
    optimiser: Literal["muon", "adamw"] = "muon"
    lr: float = 1.0
    flat: float = 0.5
    about: str = ""

    def trainable(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these parameters the recipe may change."""
        names = list(names)
        return frozenset(names) if self.parts is None else select(names, parts=self.parts)


def base() -> Recipe:
    return Recipe(
        name="base",
        start=None,
        parts=None,
        data="prose",
        kinds=None,
        weights=Weights(load_balance=0.3),
        steps=1000,
        depths=((0.0, 2),),
        about="English prose, every byte a target; two layers, which the next recipe grows",
    )


def v3() -> Recipe:
    return Recipe(
        name="v3",
        start="base",
        parts=None,
        data="chat",
        kinds="v3",
        weights=Weights(),
        steps=8000,
        lr=0.4,
        depths=((0.0, 2), (0.28, 4), (0.55, 8)),
        about="conversations, loss on replies only, no refusals; grown from 2 to 4 to 8 layers",
    )


def v4() -> Recipe:
    return replace(
        v3(),
        name="v4",
        start="v3",
        kinds="v4",
        weights=Weights(abstain=1.0),
        steps=3000,
        depths=(),
        lr=0.3,
        flat=0.3,
        about='conversations and questions answered "I don\'t know."; the abstain head reads a detached state',
    )


def v7() -> Recipe:
    return Recipe(
        name="v7",
        start="v4",
        parts=PARTS,
        data="pairs",
        kinds="v7",
        weights=Weights(abstain=1.0, detached=False, metacognition=20.0),
        steps=500,
        optimiser="adamw",
        lr=3e-3,
        flat=1.0,
        lengths=(128,),
        about="router and abstain head; in-domain conversations against semantic out-of-domain questions",
    )


RECIPES = {make.__name__: make for make in (base, v3, v4, v7)}


def recipe(name: str) -> Recipe:
    """Raises: LabError naming the recipes there are."""
    if name not in RECIPES:
        raise LabError("no such recipe", where=name, expected=f"one of {', '.join(RECIPES)}")
    return RECIPES[name]()
