"""Batches made ahead are those of their steps."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import islice

import torch
from torch.utils.data import DataLoader

from training import ahead, feed
from training.batches import Batch
from training.recipes import recipe

RECIPE = replace(recipe("v4"), batch=4)


def same(one: Batch, other: Batch) -> bool:
    return all(torch.equal(getattr(one, field.name), getattr(other, field.name)) for field in fields(Batch))


def test_batches_come_in_order_from_the_first_step_on() -> None:
    read = ahead.batches(RECIPE, None, seed=3, first=5, device="cpu")
    for step, batch in zip(range(5, 8), read, strict=False):
        assert same(batch, feed.batch(RECIPE, None, seed=3, step=step))


def test_other_processes_make_the_same_batches_in_the_same_order() -> None:
    steps = ahead._Steps(RECIPE, None, 3)
    loader = DataLoader(steps, sampler=range(5, 9), batch_size=None, num_workers=2)
    for step, tensors in enumerate(islice(loader, 4), start=5):
        assert same(Batch(*tensors), feed.batch(RECIPE, None, seed=3, step=step))
