"""The baseline decoder: its size, and that it looks back only."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from model.config import ModelConfig
from model.errors import LabError
from model.routed_lm import RoutedLM
from model.vanilla import VanillaLM
from tests.conftest import TINY


def n_params(lm: torch.nn.Module) -> int:
    return sum(parameter.numel() for parameter in lm.parameters())


def test_it_has_the_routed_models_size_within_one_percent():
    with torch.device("meta"):
        assert n_params(VanillaLM(ModelConfig())) == pytest.approx(n_params(RoutedLM(ModelConfig())), rel=0.01)


def test_a_byte_sees_nothing_after_it():
    lm = VanillaLM(TINY).initialise(torch.Generator().manual_seed(0))
    tokens = torch.randint(0, 256, (2, 20), generator=torch.Generator().manual_seed(1))
    changed = tokens.clone()
    changed[:, 12:] = 65
    before, after = lm(tokens).logits, lm(changed).logits
    assert torch.allclose(before[:, :12], after[:, :12], atol=1e-5)
    assert not torch.allclose(before[:, 12:], after[:, 12:], atol=1e-2)


def test_every_parameter_learns():
    lm = VanillaLM(replace(TINY, n_layers=2)).initialise(torch.Generator().manual_seed(0))
    lm(torch.randint(0, 256, (2, TINY.max_seq_len))).logits.logsumexp(-1).sum().backward()
    assert [name for name, p in lm.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0] == []


def test_too_long_a_text_is_refused():
    with pytest.raises(LabError, match="too many bytes"):
        VanillaLM(TINY)(torch.zeros(1, TINY.max_seq_len + 1, dtype=torch.long))
