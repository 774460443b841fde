"""A routed model of this lab as a `LanguageModel`: of bytes, with gates and an abstain head."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
import torch.nn.functional as F

from model.byte_text import decode, frame
from model.config import PATHWAYS
from model.errors import LabError
from model.generate import Prefill, Step, generate
from model.language import Asked, Shape
from model.routed_lm import RoutedLM


class RoutedLanguage:
    """Symbols are bytes; all pathways act, each by its share."""

    def __init__(self, lm: RoutedLM) -> None:
        self.lm = lm
        self.shape = Shape(
            symbol="byte",
            n_symbols=lm.config.vocab_size,
            longest=lm.config.max_seq_len,
            layers=tuple(range(lm.config.n_layers)),
            routes=PATHWAYS,
            acting=len(PATHWAYS),
            abstains=True,
        )

    def framed(self, prompt: str, *, history: Sequence[tuple[str, str]] = (), max_new: int) -> Asked:
        own = frame(prompt, history=history, budget=max_new, max_len=self.shape.longest)
        return Asked(tuple(own.data), own.data, own.dropped_turns, own.cut_bytes)

    def generate(
        self, prompts: Sequence[Sequence[int]], *, max_new: int, rng: np.random.Generator | None = None
    ) -> Iterator[Prefill | Step]:
        return generate(self.lm, [bytes(own) for own in prompts], max_new_bytes=max_new, rng=rng)

    def text(self, symbols: Sequence[int]) -> str:
        return decode(bytes(symbols))

    def piece(self, symbol: int) -> str:
        return chr(symbol) if 32 <= symbol < 127 else f"\\x{symbol:02x}"

    @torch.inference_mode()
    def surprise(self, text: str) -> float:
        data = text.encode()
        if not 2 <= len(data) <= self.shape.longest:
            raise LabError("a text that cannot be read", expected=f"2 to {self.shape.longest} bytes", found=len(data))
        symbols = torch.tensor([list(data)])
        logits = self.lm(symbols).logits[0, :-1]
        return float(F.cross_entropy(logits.double(), symbols[0, 1:]))
