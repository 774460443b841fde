"""From a router's logits to who is chosen and with what weight: every rule of the families that are read here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import torch
from jaxtyping import Bool, Float, Int
from torch import Tensor
from torch.nn import functional as F

SCORES: dict[str, Callable[[Tensor], Tensor]] = {
    "softmax": lambda logits: logits.softmax(-1),
    "sigmoid": torch.sigmoid,
    "sqrtsoftplus": lambda logits: F.softplus(logits).sqrt(),
    "given": lambda shares: shares,
}
"""What makes a score of a logit, by name. `given`: the router hands out shares, as Gemma 4's does."""


@dataclass(frozen=True)
class Weighing:
    """weight = score of the chosen (÷ their sum) × scale × factor of the expert."""

    score: str
    renormalised: bool
    scale: float = 1.0
    factors: Float[Tensor, " expert"] | None = field(default=None, compare=False)

    def shares(self, logits: Float[Tensor, "pos expert"]) -> Float[Tensor, "pos expert"]:
        """The scores of all experts divided by their sum, for each token: what its entropy is taken of."""
        scores = SCORES[self.score](logits)
        return scores / scores.sum(-1, keepdim=True).clamp_min(torch.finfo(scores.dtype).tiny)

    def weights(self, logits: Float[Tensor, "pos expert"], index: Int[Tensor, "pos k"]) -> Float[Tensor, "pos k"]:
        """The weights of the chosen; 0 where the index is -1."""
        chosen = SCORES[self.score](logits).gather(1, index.clamp_min(0)) * (index >= 0)
        if self.renormalised:
            chosen = chosen / chosen.sum(-1, keepdim=True).clamp_min(torch.finfo(chosen.dtype).tiny)
        if self.factors is not None:
            chosen = chosen * self.factors[index.clamp_min(0)]
        return chosen * self.scale


@dataclass(frozen=True)
class Choice:
    """The k highest of score (or logit) + bias are chosen, if need be out of the best groups of experts alone.

    groups: (groups, groups kept). group_by: a group is as good as its two best experts together, or as its best one.
    fill: what the experts of other groups then score.
    """

    score: str
    bias: Float[Tensor, " expert"] | None = field(default=None, compare=False)
    bias_on: Literal["score", "logit"] = "score"
    groups: tuple[int, int] | None = None
    group_by: Literal["two", "one"] = "two"
    fill: float = -torch.inf

    def scores(self, logits: Float[Tensor, "pos expert"]) -> Float[Tensor, "pos expert"]:
        """What the choice is made by."""
        found = logits if self.bias is not None and self.bias_on == "logit" else SCORES[self.score](logits)
        found = found if self.bias is None else found + self.bias
        if self.groups is None:
            return found
        groups, kept = self.groups
        grouped = found.unflatten(-1, (groups, -1))
        best = grouped.topk(min(2 if self.group_by == "two" else 1, grouped.shape[-1]), dim=-1).values.sum(-1)
        stays = torch.zeros_like(best, dtype=torch.bool).scatter(1, best.topk(kept, dim=-1).indices, True)
        return grouped.masked_fill(~stays.unsqueeze(-1), self.fill).flatten(-2)

    def explains(self, logits: Float[Tensor, "pos expert"], index: Int[Tensor, "pos k"], *, eps: float) -> bool:
        """Whether none that was passed over scores higher than one that was chosen, up to rounding by `eps`."""
        scores = self.scores(logits)
        taken: Bool[Tensor, "pos expert"] = torch.zeros_like(scores, dtype=torch.bool).scatter(1, index, True)
        slack = 8 * eps * scores[scores.isfinite()].abs().max()
        worst = scores.masked_fill(~taken, torch.inf).amin(-1)
        return bool((scores.masked_fill(taken, -torch.inf).amax(-1) <= worst + slack).all())


def margin(scores: Float[Tensor, "pos expert"], *, k: int) -> Float[Tensor, " pos"]:
    """By how much the last one chosen scores above the first one passed over; infinite where all are chosen."""
    if k >= scores.shape[-1]:
        return scores.new_full(scores.shape[:1], torch.inf)
    best = scores.topk(k + 1, dim=-1).values
    return best[:, k - 1] - best[:, k]
