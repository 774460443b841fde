"""The losses of the recipes. Source: paper.md sections 5 and 6."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from jaxtyping import Bool, Float
from torch import Tensor
from torch.nn import functional as F

from model.routed_lm import Output
from training.batches import Batch


@dataclass(frozen=True)
class Weights:
    """How much each loss counts; a loss of weight 0 is not computed.

    ce: cross-entropy at `Batch.targets` (replies, or all of prose). load_balance: equal use of the pathways.
    abstain: binary cross-entropy of the abstain head at last prompt bytes; detached: it moves the head only.
    metacognition: pushes gate entropy on OOD prompts above that on in-domain prompts, by `margin`.
    """

    ce: float = 1.0
    load_balance: float = 0.0
    abstain: float = 0.0
    detached: bool = True
    metacognition: float = 0.0
    margin: float = 0.3


def losses(output: Output, batch: Batch, weights: Weights, abstain_logit: Tensor) -> dict[str, Tensor]:
    """The weighted sum under "loss", and each part unweighted under its own name."""
    parts: dict[str, Tensor] = {}
    if weights.ce:
        parts["ce"] = F.cross_entropy(output.logits.float().flatten(0, 1), batch.targets.flatten(), ignore_index=-1)
    if weights.load_balance:
        parts["load_balance"] = ((output.gates.mean(dim=(0, 2)) - 1 / 3) ** 2).sum(-1).mean()
    if weights.abstain:
        parts["abstain"] = F.binary_cross_entropy_with_logits(
            abstain_logit[batch.asked].float(), batch.unanswerable[batch.asked].float()
        )
    if weights.metacognition:
        gap = entropy_gap(output.gates, batch.prompt, batch.ood)
        parts["metacognition"] = F.relu(weights.margin - gap)
    total = sum((getattr(weights, name) * value for name, value in parts.items()), torch.zeros(()))
    return {"loss": total, **parts}


def entropy_gap(
    gates: Float[Tensor, "batch layer pos pathway"], prompt: Bool[Tensor, "batch pos"], ood: Bool[Tensor, " batch"]
) -> Float[Tensor, ""]:
    """Mean normalised gate entropy over prompt bytes of OOD rows minus that of in-domain rows, between -1 and 1."""
    entropy = torch.special.entr(gates).sum(-1).mean(dim=1) / math.log(gates.shape[-1])
    per_row = (entropy * prompt).sum(-1) / prompt.sum(-1)
    return per_row[ood].mean() - per_row[~ood].mean()
