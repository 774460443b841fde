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
    data: "prose" (the corpus), "chat" (packed conversations), "turns" (half in-domain turns, half OOD turns),
        "noise" (half prose, half random bytes).
    kinds: key of `conversations.RECIPE_KINDS`. depths: layers by progress (none: those of the start). lengths: window
        lengths, taken in turn step by step, so that no position stays untrained.
    steps: length of a full run when neither --steps nor --minutes is given. batch, steps and lr of base, v3 and v4 are
        about those of the bundled weights, made on a GPU in minutes; on a CPU fewer rows and a lower rate are better
        (--batch 32 --lr 0.4).
    model: "vanilla" for the baseline decoder. replies: gate entropy is compared over replies too.
    """

    name: str
    start: str | None
    parts: tuple[str, ...] | None
    data: Literal["prose", "chat", "turns", "noise"]
    kinds: str | None
    weights: Weights
    steps: int
    batch: int = 32
    lengths: tuple[int, ...] = (*(128,) * 7, 256)
    depths: Stages = ()
    optimiser: Literal["muon", "adamw"] = "muon"
    lr: float = 1.0
    flat: float = 0.5
    model: Literal["routed", "vanilla"] = "routed"
    replies: bool = False
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
        steps=3300,
        batch=256,
        flat=0.8,
        depths=((0.0, 2), (0.15, 4), (0.4, 8)),
        about="English prose and dialogue, every byte a target; grown from 2 to 4 to 8 layers",
    )


def v3() -> Recipe:
    return Recipe(
        name="v3",
        start="base",
        parts=None,
        data="chat",
        kinds="v3",
        weights=Weights(),
        steps=3700,
        batch=512,
        flat=0.5,
        about="conversations, loss on replies only, no refusals",
    )


def v4() -> Recipe:
    return replace(
        v3(),
        name="v4",
        start="v3",
        kinds="v4",
        weights=Weights(abstain=1.0),
        steps=2500,
        lr=0.6,
        flat=0.3,
        about='conversations and questions answered "I don\'t know."; the abstain head reads a detached state',
    )


VARIANT_LR = 3e-3
"""Of AdamW in v5 to v9."""


def v7() -> Recipe:
    """In-domain: single turns of every answered kind. OOD: invented names, made-up jargon, niche topics, as questions.

    An OOD turn's reply is seen but never a target.
    """
    return Recipe(
        name="v7",
        start="v4",
        parts=PARTS,
        data="turns",
        kinds="v7",
        weights=Weights(abstain=1.0, detached=False, metacognition=20.0),
        steps=500,
        optimiser="adamw",
        lr=VARIANT_LR,
        flat=1.0,
        lengths=(128,),
        about="router and abstain head; in-domain conversations against semantic out-of-domain questions",
    )


def v5() -> Recipe:
    """In-domain: windows of the corpus. OOD: windows of uniformly random bytes. Entropy is compared over all bytes."""
    return replace(
        v7(),
        name="v5",
        parts=("router",),
        data="noise",
        kinds=None,
        weights=Weights(ce=0.0, metacognition=1.0),
        about="router by metacognition alone; prose against random bytes",
    )


def v6() -> Recipe:
    """In-domain: v7's. OOD: gibberish, and taught questions with another question's reply, equally often.

    Entropy is compared over prompt and reply, because a mismatch shows in the reply only.
    """
    return replace(
        v7(),
        name="v6",
        parts=("router",),
        kinds="v6",
        weights=Weights(ce=0.0, metacognition=1.0),
        replies=True,
        about="router by metacognition alone; conversations against gibberish and mismatched replies",
    )


def v8a() -> Recipe:
    """The data of v7."""
    weights = replace(v7().weights, metacognition=5.0)
    return replace(v7(), name="v8a", weights=weights, about="v7 with a quarter of its metacognition loss")


def v8b() -> Recipe:
    """The data of v7."""
    weights = replace(v7().weights, abstain=5.0, metacognition=0.0)
    return replace(v7(), name="v8b", weights=weights, about="v7 with five times its abstain loss and no metacognition")


def v9() -> Recipe:
    """The data of v7. The trunk is frozen, so each prompt's hidden state is computed once and kept."""
    return replace(
        v7(),
        name="v9",
        parts=("abstain",),
        weights=Weights(ce=0.0, abstain=1.0),
        about="the abstain head alone, on a frozen trunk: the paper's untested corollary",
    )


def v7_v3() -> Recipe:
    """The data of v7."""
    return replace(v7(), name="v7-v3", start="v3", about="v7 on the other base, to tell the head from its base")


def v8b_v3() -> Recipe:
    """The data of v7."""
    return replace(v8b(), name="v8b-v3", start="v3", about="v8b on the other base")


def routed() -> Recipe:
    return replace(
        base(),
        name="routed",
        depths=(),
        steps=600,
        batch=64,
        about="all layers from the start, to stand beside vanilla at equal bytes",
    )


def vanilla() -> Recipe:
    return replace(
        routed(),
        name="vanilla",
        model="vanilla",
        weights=Weights(),
        about="a pre-norm decoder of the same size, on the same bytes",
    )


RECIPES = {
    make().name: make
    for make in (base, v3, v4, v5, v6, v7, v8a, v8b, v9, v7_v3, v8b_v3, routed, vanilla)
}  # fmt: skip


def recipe(name: str) -> Recipe:
    """Raises: LabError naming the recipes there are."""
    if name not in RECIPES:
        raise LabError("no such recipe", where=name, expected=f"one of {', '.join(RECIPES)}")
    return RECIPES[name]()
