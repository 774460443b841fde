"""What the hooks of one reading kept, and the routes that follow from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
from jaxtyping import Bool, Int
from torch import Tensor

from model.errors import LabError
from model.hf.routing.entry import Entry
from model.hf.routing.layer import RoutedLayer
from model.hf.routing.routing import Routing
from model.hf.routing.rule import Choice, Weighing, margin


@dataclass(frozen=True)
class Known:
    """A layer, how its calls are read and the rule that was verified, if one was. skipped: column that means: none."""

    layer: RoutedLayer
    entry: Entry
    weighing: Weighing | None
    choice: Choice | None
    skipped: int | None


class Seen:
    """The calls of every routed layer while a reading was open, in their order."""

    def __init__(self, known: Sequence[Known]) -> None:
        self._known = tuple(known)
        self._kept: tuple[list[tuple[Any, ...]], ...] = tuple([] for _ in known)

    def keep(self, number: int, kept: tuple[Any, ...]) -> None:
        """Keep one call of a layer."""
        self._kept[number].append(kept)

    def clear(self) -> None:
        """Forget all calls: for generations that drop samples on the way, whose steps are then read one by one."""
        for own in self._kept:
            own.clear()

    def width(self, samples: int) -> int:
        """Positions that the model read of each sample, padding and later steps included."""
        return self._widths(samples)[0] if self._known else 0

    def _widths(self, samples: int) -> list[int]:
        rows = [sum(own[0].flatten(0, -2).shape[0] for own in calls) for calls in self._kept]
        return [own // samples for own in rows]

    def routing(
        self, mask: Int[Tensor, "batch pos"] | Bool[Tensor, "batch pos"], *,
        encoder_mask: Int[Tensor, "batch source"] | Bool[Tensor, "batch source"] | None = None,
    ) -> Routing:  # fmt: skip
        """The routes of the positions where the mask is not 0.

        mask: one entry for each position that was read, in the model's own order: the attention mask of a forward pass;
        for `generate`, the prompts' mask and a column more for each further step but the last token, which no pass
        reads. encoder_mask: of an encoder-decoder's encoder, whose layers are left out without it.
        Raises: LabError when mask and what was read do not match.
        """
        masks = {"decoder": mask.bool().cpu(), "encoder": None if encoder_mask is None else encoder_mask.bool().cpu()}
        read = [
            (known, _aligned(known, calls, own))
            for known, calls in zip(self._known, self._kept, strict=True)
            if (own := masks[known.layer.side]) is not None
        ]
        routes = [_routes(known, *rows) for known, (*rows, _) in read]
        columns = zip(*routes, strict=True) if routes else [()] * 6
        return Routing(tuple(known.layer for known, _ in read), *columns, tuple(own[-1] for _, own in read))  # type: ignore[arg-type]


def _aligned(
    known: Known, calls: list[tuple[Any, ...]], mask: Tensor
) -> tuple[Tensor, Tensor, Tensor, tuple[int, ...]]:
    """Logits, index and weight of the real positions of all calls, by (sample, position), and how many those are."""
    batch, wide = mask.shape
    parts = [known.entry.rows(own) for own in calls]
    rows = [len(logits) for logits, _, _ in parts]
    if not parts or any(own % batch for own in rows) or sum(rows) != batch * wide:
        raise LabError(
            "the mask does not say of every position that was read whether it is real",
            where=known.layer.name,
            expected=f"a mask for {sum(rows)} positions, read in {len(rows)} passes",
            found=f"one for {batch} × {wide}",
            todo="bring one entry for each position that the model read; beams and cross-layer sharing are not read",
        )
    joined = (torch.cat([own.unflatten(0, (batch, -1)) for own in field], dim=1)
              for field in zip(*parts, strict=True))  # fmt: skip
    logits, index, weight = (own.cpu()[mask] for own in joined)
    return logits.float(), index, weight.float(), tuple(mask.sum(-1).tolist())


def _routes(known: Known, logits: Tensor, index: Tensor, weight: Tensor) -> tuple[Tensor | None, ...]:
    """(logits, probs, index, weight, mass, margin) of rows in any order."""
    index = without_skipped(index, weight, known.skipped)
    order = weight.argsort(dim=-1, descending=True, stable=True)
    index, weight = index.gather(1, order), weight.gather(1, order)
    own, choice = known.weighing, known.choice
    return (
        logits if own else None,
        own.shares(logits) if own else None,
        index,
        weight,
        weight.sum(-1),
        margin(choice.scores(logits), k=known.layer.k) if choice else None,
    )


def without_skipped(index: Tensor, weight: Tensor, skipped: int | None) -> Tensor:
    """The index with -1 where the router chose to run no expert (Zaya, which then gives weight 0 to the first one)."""
    return index if skipped is None else index.where(weight != 0, -1)
