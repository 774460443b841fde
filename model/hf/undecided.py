"""What the routers of a mixture of experts do with every token that a model reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from model.acting import Acting
from model.errors import LabError
from model.hf.routing.reader import RouteReader
from model.hf.routing.seen import Seen


class Undecided:
    """The routed layers of a causal model whose scores were verified when it was loaded.

    layers: their numbers. columns: scores that each gives a token. acting: experts that act on one, in the layer with
    most. why: why there are none, for a model that has routes all the same; empty for a dense one.
    """

    def __init__(self, lm: Any) -> None:
        self._reader, self.why = None, ""
        try:
            self._reader = RouteReader.of(lm)
        except LabError as error:
            self.why = str(error)
        found = () if self._reader is None else self._reader.layers
        self._verified = tuple(number for number, own in enumerate(found) if own.verified)
        self.layers = tuple(found[number].layer for number in self._verified)
        self.columns = tuple(found[number].columns for number in self._verified)
        self.acting = max((found[number].k for number in self._verified), default=0)
        if found and not self.layers:
            self.why = f"of its routers only which experts run is known: {found[0].status}"

    @contextmanager
    def reading(self) -> Iterator[Seen | None]:
        """Keeps what the routers say while it is open; None where nothing is read."""
        if self._reader is None or not self.layers:
            yield None
            return
        with self._reader.reading() as seen:
            yield seen

    def of(self, seen: Seen, mask: Tensor) -> list[Acting]:
        """Of one pass, per row of the batch what the routers did with its real positions. mask: int64 [batch, pos] of
        the positions that the pass read."""
        routing, counts = seen.routing(mask), mask.sum(-1).tolist()
        score, acting = routing.score_entropy(), routing.weight_entropy()
        fields = (
            [own for number in self._verified if (own := score[number]) is not None],
            [acting[number] for number in self._verified],
            [routing.mass[number] for number in self._verified],
            [_known(routing.margin[number], like=routing.mass[number]) for number in self._verified],
            [self._wide(routing.index[number].int(), fill=-1) for number in self._verified],
            [self._wide(routing.weight[number], fill=0) for number in self._verified],
        )
        rows = [[own.numpy() for own in torch.stack(field).split(counts, dim=1)] for field in fields]
        return [Acting(*row) for row in zip(*rows, strict=True)]

    def _wide(self, values: Tensor, *, fill: int) -> Tensor:
        """[pos, k] with as many columns as the layer that has most."""
        return F.pad(values, (0, self.acting - values.shape[1]), value=fill)


def _known(margin: Tensor | None, *, like: Tensor) -> Tensor:
    return torch.full_like(like, torch.nan) if margin is None else margin
