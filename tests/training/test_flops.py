"""The count of a step's operations against torch's own counter."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from model.config import ModelConfig
from model.routed_lm import RoutedLM
from training import flops


def test_a_step_counts_the_products_that_torch_counts() -> None:
    # attention to all positions: what adds up the kept rows on a CPU is no product to torch
    config, length = replace(ModelConfig(), n_layers=2, top_k=ModelConfig().max_seq_len), 64
    lm = RoutedLM(config).initialise(torch.Generator().manual_seed(0)).train()
    with FlopCounterMode(display=False) as counter:
        lm(torch.zeros(2, length, dtype=torch.long)).logits.sum().backward()
    # torch counts the abstain head too, and not the gradient by what only embeddings feed.
    assert counter.get_total_flops() / (2 * length) == pytest.approx(flops.per_byte(config, length=length), rel=0.02)


def test_nothing_is_claimed_of_a_processor() -> None:
    assert flops.utilisation(ModelConfig(), length=128, bytes_per_second=1e6, device="cpu") is None
