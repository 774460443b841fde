"""The losses of the recipes. Source: paper.md sections 5 and 6."""

from __future__ import annotations

import math

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn import functional as F

from model.routed_lm import Output
from training.batches import Batch
from training.distributed import ALONE, Team
from training.loss_weights import Weights


def losses(
    output: Output, batch: Batch, weights: Weights, abstain_logit: Tensor, *, team: Team = ALONE
) -> dict[str, Tensor]:
    """The weighted sum under "loss", and each part unweighted under its own name; over all rows of all processes."""
    parts: dict[str, Tensor] = {}
    if weights.ce:
        flat = output.logits.float().flatten(0, 1)
        nats = F.cross_entropy(flat, batch.targets.flatten(), ignore_index=-1, reduction="sum")
        parts["ce"] = team.total(nats) / team.total((batch.targets >= 0).sum())
    if weights.load_balance:
        used = team.total(output.gates.sum(dim=(0, 2))) / team.total(output.gates.new_tensor(batch.tokens.numel()))
        parts["load_balance"] = ((used - 1 / 3) ** 2).sum(-1).mean()
    if weights.abstain:
        asked = batch.asked.float()  # weighing by it needs no list of places, for which a device would have to wait
        nats = F.binary_cross_entropy_with_logits(
            abstain_logit.float(), batch.unanswerable.float(), weight=asked, reduction="sum"
        )
        parts["abstain"] = team.total(nats) / team.total(batch.asked.sum())
    if weights.metacognition:
        gap = entropy_gap(output.gates, batch.compared, batch.ood, team=team)
        parts["metacognition"] = F.relu(weights.margin - gap)
    total = sum((getattr(weights, name) * value for name, value in parts.items()), torch.zeros(()))
    return {"loss": total, **parts}


def entropy_gap(
    gates: Float[Tensor, "batch layer pos pathway"],
    compared: Bool[Tensor, "batch pos"],
    ood: Bool[Tensor, " batch"],
    *,
    team: Team = ALONE,
) -> Float[Tensor, ""]:
    """Mean normalised gate entropy over the compared bytes of OOD rows minus that of in-domain rows, from -1 to 1."""
    entropy = torch.special.entr(gates).sum(-1).mean(dim=1) / math.log(gates.shape[-1])
    per_row = (entropy * compared).sum(-1) / compared.sum(-1)
    outside, inside = (team.total((per_row * side).sum()) / team.total(side.sum()) for side in (ood, ~ood))
    return outside - inside
