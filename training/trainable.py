"""The model of a run while it trains, and its parameters where they can be kept and measured."""

from __future__ import annotations

import torch
from torch import Tensor

from model.config import ModelConfig
from model.routed_lm import RoutedLM
from model.vanilla import AnyLM, VanillaLM
from training.optim import optimisers
from training.recipe import Recipe


def build(
    recipe: Recipe, config: ModelConfig, params: dict[str, Tensor] | None, *, seed: int, device: str
) -> tuple[AnyLM, list[torch.optim.Optimizer]]:
    """A trainable model and its optimisers; only the recipe's parts take gradients."""
    kind = VanillaLM if recipe.model == "vanilla" else RoutedLM
    if params is None:
        lm = kind(config).initialise(torch.Generator().manual_seed(seed))
    else:
        lm = kind.from_params(config, {name: tensor.detach().clone() for name, tensor in params.items()})
    lm.train().to(device)
    if device == "cuda" and recipe.parts is None:  # the small variants end before a compilation would
        for block in lm.blocks:
            block.compile(dynamic=False)
    trainable = recipe.trainable([name for name, _ in lm.named_parameters()])
    for name, parameter in lm.named_parameters():
        parameter.requires_grad_(name in trainable)
    rates = optimisers(lm, kind=recipe.optimiser, lr=recipe.lr)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["full_lr"] = group["lr"]
    return lm, rates


def at_depth(config: ModelConfig, layers: int) -> ModelConfig:
    return ModelConfig.from_dict({**config.to_dict(), "n_layers": layers})


def on_cpu(lm: AnyLM) -> AnyLM:
    """The model where replies can be generated: itself, or a copy of what another device holds."""
    if next(lm.parameters()).device.type == "cpu":
        return lm
    return type(lm).from_params(lm.config, params_of(lm))


def params_of(lm: AnyLM) -> dict[str, Tensor]:
    return {name: parameter.detach().cpu().clone() for name, parameter in lm.named_parameters()}
