"""Shared fixtures: tiny models, and shape checks on every annotated function while tests run."""

from __future__ import annotations

from jaxtyping import install_import_hook

install_import_hook(
    ["model.pathways", "model.routed_lm", "model.generate", "model.trace", "model.traced", "training.losses"],
    "beartype.beartype",
)

import pytest  # noqa: E402
import torch  # noqa: E402

from model.config import ModelConfig  # noqa: E402
from model.routed_lm import RoutedLM  # noqa: E402
from tests.hub_server import hub  # noqa: E402, F401 - a fixture

TINY = ModelConfig(d_model=32, n_layers=3, n_heads=2, d_head=8, top_k=4, max_seq_len=128)


def random_lm(config: ModelConfig = TINY, *, seed: int = 0) -> RoutedLM:
    """A model with random weights everywhere, gates and heads included, in evaluation mode."""
    generator = torch.Generator().manual_seed(seed)
    lm = RoutedLM(config).initialise(generator)
    with torch.no_grad():
        for name, parameter in lm.named_parameters():
            if "norm" not in name:
                parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.5)
    return lm.requires_grad_(False).eval()


@pytest.fixture(scope="session")
def tiny_lm() -> RoutedLM:
    return random_lm()
