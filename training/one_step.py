"""One step of training: a batch is read, its losses are taken, and the parameters are moved."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from model.routed_lm import Output, RoutedLM
from model.vanilla import AnyLM
from training import curves, trimmed
from training.batches import Batch
from training.distributed import Team
from training.losses import losses
from training.optim import fast_bf16
from training.recipe import Recipe


@dataclass(frozen=True)
class Seen:
    """A step's outputs and losses, before anything is updated."""

    output: Output
    batch: Batch
    abstain_logit: Tensor
    parts: dict[str, Tensor]

    def told(self) -> dict[str, float]:
        """What the step was like, which makes a device finish what it was given."""
        return {
            **curves.of_step(self.output, self.batch, self.abstain_logit),
            **{name: float(value.detach()) for name, value in self.parts.items()},
        }


def read_batch(lm: AnyLM, recipe: Recipe, batch: Batch, *, device: str, team: Team) -> Seen:
    """A batch, read by the model, and the losses of all processes' rows of it."""
    batch = team.rows(batch)
    with torch.autocast(device, torch.bfloat16, enabled=fast_bf16(device)):
        if device == "cpu" and recipe.data in ("alone", "turns"):
            output, batch = trimmed.forward(lm, batch)
        else:
            output = lm(batch.tokens)
        abstain_logit = output.abstain_logit
        if recipe.weights.abstain and recipe.weights.detached:
            assert isinstance(lm, RoutedLM)
            abstain_logit = lm.abstain(output.hidden.detach()).squeeze(-1)
    return Seen(output, batch, abstain_logit, losses(output, batch, recipe.weights, abstain_logit, team=team))


def update(lm: AnyLM, rates: list[torch.optim.Optimizer], loss: Tensor, *, factor: float, team: Team) -> None:
    """Move what may be moved down the loss, at `factor` of the full rates; gradients are clipped to length 1."""
    loss.backward()
    team.average_gradients(lm.parameters())
    torch.nn.utils.clip_grad_norm_([p for p in lm.parameters() if p.requires_grad], 1.0)
    for optimiser in rates:
        for group in optimiser.param_groups:
            group["lr"] = group["full_lr"] * factor
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
