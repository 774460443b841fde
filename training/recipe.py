"""What a recipe is: one way to train a model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from model.parts import select
from training.loss_weights import Weights
from training.schedule import Stages


@dataclass(frozen=True)
class Recipe:
    """One way to train a model.

    start: the model it begins from, None for fresh weights. parts: what it may change; None means all of it.
    frozen: how many of the first blocks stay as they are all the same, and the embeddings with them.
    data: "prose" (the corpus), "chat" (packed conversations), "alone" (one conversation a row), "turns" (half in-domain
        turns, half OOD turns), "noise" (half prose, half random bytes).
    kinds: key of `conversations.RECIPE_KINDS`. depths: layers by progress (none: those of the start). lengths: window
        lengths, taken in turn step by step, so that no position stays untrained.
    steps: length of a full run when neither --steps nor --minutes is given. batch, steps and lr of base, v3 and v4 are
        about those of the bundled weights, made on a GPU in minutes; on a CPU fewer rows and a lower rate are better
        (--batch 32 --lr 0.4).
    model: "vanilla" for the baseline decoder. replies: gate entropy is compared over replies too. refusals: their share
        of conversations, where they are taught. about: what comes of it, in plain words and one line, as the page
        shows it.
    """

    name: str
    start: str | None
    parts: tuple[str, ...] | None
    data: Literal["prose", "chat", "alone", "turns", "noise"]
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
    refusals: float = 0.3
    frozen: int = 0
    about: str = ""

    def trainable(self, names: Iterable[str]) -> frozenset[str]:
        """Which of these parameters the recipe may change."""
        names = list(names)
        own = frozenset(names) if self.parts is None else select(names, parts=self.parts)
        return frozenset(name for name in own if not self._is_frozen(name))

    def _is_frozen(self, name: str) -> bool:
        """Whether a parameter lies below the blocks that may change."""
        if name.startswith("blocks."):
            return int(name.split(".")[1]) < self.frozen
        return self.frozen > 0 and "embedding" in name

    @property
    def reads_text(self) -> bool:
        """Whether it needs a corpus of running text."""
        return self.data in ("prose", "noise")

    @property
    def head_only(self) -> bool:
        """Whether it leaves every hidden state as it is. Its time goes into reading prompts, once each."""
        return self.parts == ("abstain",)

    @property
    def published(self) -> bool:
        """Whether what it gives is a model of the lab. What has read prose alone does not converse: it serves as a
        start or a comparison, and stays in its run's folder."""
        return self.data != "prose"
