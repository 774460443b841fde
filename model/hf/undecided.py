"""How undecided the routers of a mixture of experts are at every token that a model reads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import torch
from torch import Tensor

from model.errors import LabError
from model.hf.routing.reader import RouteReader
from model.hf.routing.seen import Seen


class Undecided:
    """The routed layers of a causal model whose scores were verified when it was loaded.

    layers: their numbers. columns: scores that each gives a token. why: why there are none, for a model that has routes
    all the same; empty for a dense one.
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

    def of(self, seen: Seen, mask: Tensor) -> list[np.ndarray]:
        """Of one pass, per row of the batch the entropy of the score over all experts in nats, float32 [layer, pos] of
        its real positions. mask: int64 [batch, pos] of the positions that the pass read."""
        entropy = seen.routing(mask).score_entropy()
        kept = torch.stack([own for number in self._verified if (own := entropy[number]) is not None])
        return [own.numpy() for own in kept.split(mask.sum(-1).tolist(), dim=1)]
