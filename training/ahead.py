"""Batches made ahead of time by processes of their own, so that a fast device need not wait for text."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import fields

from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from training import feed
from training.batches import Batch
from training.corpus import Corpus
from training.recipe import Recipe

_ENOUGH = 1 << 62


class _Steps(Dataset[tuple[Tensor, ...]]):
    """The batch of every step, by its number."""

    def __init__(self, recipe: Recipe, corpus: Corpus | None, seed: int) -> None:
        self.recipe, self.corpus, self.seed = recipe, corpus, seed

    def __getitem__(self, step: int) -> tuple[Tensor, ...]:
        made = feed.batch(self.recipe, self.corpus, seed=self.seed, step=step)
        return tuple(getattr(made, field.name) for field in fields(made))


def batches(recipe: Recipe, corpus: Corpus | None, *, seed: int, first: int, device: str) -> Iterator[Batch]:
    """The batches of steps `first`, `first` + 1, …, without end, on the device.

    For a CPU each is made when it is asked for; for another device processes make them, one for 16 rows, while there
    are cores.
    """
    if device == "cpu":
        steps = iter(range(first, _ENOUGH))
        yield from (feed.batch(recipe, corpus, seed=seed, step=step) for step in steps)
        return
    loader = DataLoader(
        _Steps(recipe, corpus, seed),
        sampler=range(first, _ENOUGH),
        batch_size=None,
        num_workers=max(1, min(12, recipe.batch // 16, (os.cpu_count() or 1) - 2)),
        prefetch_factor=4,
        pin_memory=True,
    )
    for tensors in loader:
        yield Batch(*(tensor.to(device, non_blocking=True) for tensor in tensors))
