"""What the routers of a mixture of experts did with the symbols that were read: who ran, with what weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np


@dataclass(frozen=True)
class Acting:
    """Of some symbols, in the layers of `Shape.layers` and their order; float32, entropies in nats.

    score: entropy of the score over all experts, [layer, pos]. acting: entropy of the weights that acted, divided by
    their mass, [layer, pos], 0 … ln k. mass: sum of these weights, [layer, pos]. margin: by how much the last one
    chosen scored above the first one passed over, [layer, pos], NaN where what chose is unknown, infinite where all
    act. index: the experts by falling weight, int32 [layer, pos, k], -1 where none ran. weight: as it entered them,
    [layer, pos, k].
    """

    score: np.ndarray
    acting: np.ndarray
    mass: np.ndarray
    margin: np.ndarray
    index: np.ndarray
    weight: np.ndarray

    @property
    def n(self) -> int:
        """Symbols."""
        return self.score.shape[1]

    def at(self, start: int, end: int) -> Acting:
        """Of the symbols from `start` to before `end`."""
        return Acting(*(getattr(self, own.name)[:, start:end] for own in fields(self)))

    def usage(self, columns: Sequence[int]) -> list[np.ndarray]:
        """Of each layer the share of all choices that fell on each of its columns; NaN where no expert ran."""
        found = []
        for own, width in zip(self.index, columns, strict=True):
            counts = np.bincount(own[own >= 0], minlength=width).astype(np.float64)
            found.append(counts / counts.sum() if counts.sum() else np.full(width, np.nan))
        return found

    def usage_entropy(self, columns: Sequence[int]) -> list[float]:
        """Of each layer the entropy of its usage in nats, 0 … ln columns: low where few experts do all the work,
        NaN where none ran."""
        shares = [own[own != 0] for own in self.usage(columns)]
        return [abs(float((own * np.log(own)).sum())) for own in shares]


def joined(parts: Sequence[Acting]) -> Acting:
    """Symbol after symbol."""
    return Acting(*(np.concatenate([getattr(one, own.name) for one in parts], axis=1) for own in fields(Acting)))
