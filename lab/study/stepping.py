"""Steps of a recipe as a run takes them, without its folder, its log and its pauses: what a step itself costs."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from torch import Tensor

from model.config import ModelConfig
from model.vanilla import AnyLM
from training.distributed import ALONE
from training.feed import batch
from training.one_step import read_batch, update
from training.recipes import recipe
from training.trainable import build


def stepper(
    name: str,
    *,
    config: ModelConfig,
    start: Mapping[str, Tensor],
    changed: Callable[[AnyLM], None] = lambda _: None,
    seed: int = 0,
) -> Callable[[], None]:
    """Called: the next step of the recipe `name`, which reads no corpus, from `start`, on a CPU; always the same batch.

    changed: what is done to the model before its first step. Raises: LabError for an unknown recipe.
    """
    chosen = recipe(name)
    lm, rates = build(chosen, config, dict(start), seed=seed, device="cpu")
    changed(lm)
    shown = batch(chosen, None, seed=seed, step=0)

    def step() -> None:
        seen = read_batch(lm, chosen, shown, device="cpu", team=ALONE)
        update(lm, rates, seen.parts["loss"], factor=1.0, team=ALONE)

    return step
