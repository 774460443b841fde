"""What a model's generation settings do to logits before transformers takes the likeliest token; mostly nothing."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

import torch
from torch import Tensor


class Altered:
    """Callable on every row's (ids read and written, how many of them are the prompt's) and its logits [batch, vocab].

    Row by row: in transformers the padding of a batch counts as written, so that a penalty on repetition depends on the
    neighbours there; here every row is what it is alone.
    """

    def __init__(self, lm: Any) -> None:
        self._lm = lm
        self._config = deepcopy(lm.generation_config)
        self._config.do_sample = False
        lm._prepare_special_tokens(self._config, device="cpu")
        self.names = tuple(type(own).__name__ for own in self._made(1))

    def _made(self, length: int) -> Any:
        return self._lm._get_logits_processor(generation_config=self._config, input_ids_seq_length=length, device="cpu")

    def __call__(self, rows: Sequence[tuple[list[int], int]], logits: Tensor) -> Tensor:
        if not self.names:
            return logits
        found = []
        for (ids, prompt), row in zip(rows, logits, strict=True):
            found.append(self._made(prompt)(torch.tensor([ids]), row[None].clone())[0])
        return torch.stack(found)
