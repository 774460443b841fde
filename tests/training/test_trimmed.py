"""Rows of like length together: the same losses and gradients as of whole rows."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.routed_lm import RoutedLM
from tests.conftest import TINY, random_lm
from training import feed, trimmed
from training.batches import Batch
from training.losses import losses
from training.recipes import recipe

CONFIG = replace(TINY, max_seq_len=256)


def gradients(lm: RoutedLM, name: str, *, short: bool) -> tuple[dict[str, float], dict[str, torch.Tensor]]:
    chosen = recipe(name)
    batch: Batch = feed.batch(chosen, None, seed=3, step=5)
    lm.zero_grad()
    output, batch = trimmed.forward(lm, batch) if short else (lm(batch.tokens), batch)
    parts = losses(output, batch, chosen.weights, output.abstain_logit)
    parts["loss"].backward()
    told = {name: float(value.detach()) for name, value in parts.items()}
    return told, {name: p.grad.clone() for name, p in lm.named_parameters() if p.grad is not None}


@pytest.mark.parametrize("name", ["v6", "v7", "v8b", "v10"])
def test_losses_and_gradients_are_those_of_whole_rows(name: str) -> None:
    lm = random_lm(CONFIG).requires_grad_().train()
    (whole, expected), (found, given) = (gradients(lm, name, short=short) for short in (False, True))
    assert found == pytest.approx(whole, rel=1e-5)
    assert given.keys() == expected.keys()
    for key, gradient in given.items():
        torch.testing.assert_close(gradient, expected[key], rtol=1e-3, atol=1e-5)


def test_rows_come_in_order_of_length_and_all_of_them() -> None:
    batch = feed.batch(recipe("v7"), None, seed=3, step=5)
    _, ordered = trimmed.forward(random_lm(CONFIG), batch)
    assert sorted(map(bytes, batch.tokens.to(torch.uint8).numpy())) == sorted(
        map(bytes, ordered.tokens.to(torch.uint8).numpy())
    )
    assert ordered.ood.sum() == batch.ood.sum()
