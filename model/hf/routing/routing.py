"""The routes of real tokens, and what is measured of them: two entropies, margin, mass, usage."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from model.hf.routing.layer import RoutedLayer


@dataclass(frozen=True)
class Routing:
    """What the routers chose, layer by layer; padding is in none of it.

    Every field has one entry a layer, of its own width; rows go by (sample, position), float32 on the CPU.
    logits: [pos, columns] as the router made them. probs: [pos, columns], their scores divided by their sum. Both None
    in a layer that is not verified. index: [pos, k], by falling weight, -1 where no expert ran. weight: [pos, k] as it
    entered the experts. mass: [pos], the sum of the weights: 1 only where they are renormalised. margin: [pos], by how
    much the last one chosen scored above the first one passed over, None where what chose is unknown. counts: real
    positions of each sample.
    """

    layers: tuple[RoutedLayer, ...]
    logits: tuple[Tensor | None, ...]
    probs: tuple[Tensor | None, ...]
    index: tuple[Tensor, ...]
    weight: tuple[Tensor, ...]
    mass: tuple[Tensor, ...]
    margin: tuple[Tensor | None, ...]
    counts: tuple[tuple[int, ...], ...]

    def score_entropy(self) -> tuple[Tensor | None, ...]:
        """Entropy of the score over all experts, [pos] in nats, 0 … ln columns."""
        return tuple(None if own is None else torch.special.entr(own).sum(-1) for own in self.probs)

    def score_entropy_share(self) -> tuple[Tensor | None, ...]:
        """The same as a share of ln columns of its own layer, [pos], 0 … 1."""
        found = zip(self.score_entropy(), self.layers, strict=True)
        return tuple(None if own is None else own / math.log(layer.columns) for own, layer in found)

    def weight_entropy(self) -> tuple[Tensor, ...]:
        """Entropy of the acting weights, divided by their mass, [pos] in nats, 0 … ln k; NaN where no expert ran."""
        return tuple(
            torch.special.entr((weight / mass.unsqueeze(-1)).clamp_min(0)).sum(-1)
            for weight, mass in zip(self.weight, self.mass, strict=True)
        )

    def weight_entropy_share(self) -> tuple[Tensor, ...]:
        """The same as a share of ln k, [pos], 0 … 1; NaN in a layer where one expert acts."""
        found = zip(self.weight_entropy(), self.layers, strict=True)
        return tuple(own / math.log(layer.k) if layer.k > 1 else own * torch.nan for own, layer in found)

    def usage(self) -> tuple[Tensor, ...]:
        """The share of all choices that fell on each column, [columns]; sums to 1, NaN where no expert ran."""
        found = zip(self.index, self.layers, strict=True)
        counts = [torch.bincount(own[own >= 0], minlength=layer.columns).float() for own, layer in found]
        return tuple(own / own.sum() for own in counts)

    def usage_entropy(self) -> tuple[float, ...]:
        """Entropy of the usage in nats, 0 … ln columns, one number a layer."""
        return tuple(float(torch.special.entr(own).sum()) for own in self.usage())

    def sample(self, number: int) -> Routing:
        """The routes of one sample."""
        spans = [slice(sum(counts[:number]), sum(counts[: number + 1])) for counts in self.counts]
        cut = [
            tuple(None if own is None else own[span] for own, span in zip(field, spans, strict=True))
            for field in (self.logits, self.probs, self.index, self.weight, self.mass, self.margin)
        ]
        return Routing(self.layers, *cut, tuple((counts[number],) for counts in self.counts))  # type: ignore[arg-type]
