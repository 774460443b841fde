"""Whether a model says the same again when its bytes are drawn, or its gates disturbed; k replies cost k replies.

The only monitors that write: other replies, beside the model's own, which is none of them and stays as it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

import numpy as np
import torch
from jaxtyping import Float

from lab.probe.framing import MAX_NEW_BYTES
from lab.progress import Progress
from model.delta import Delta, overlay
from model.parts import select
from model.routed_lm import RoutedLM
from model.trace import trace

How = Literal["sampled", "gates"]
HOW: tuple[How, ...] = ("sampled", "gates")
"""sampled: every byte drawn from the model's own distribution. gates: every byte the likeliest, by a model whose
routers are disturbed."""
DISTURBED = 0.2
"""Standard deviation of what is added to a layer's router weights, as a share of their root mean square."""

Scores = Float[np.ndarray, " probe"]


def name(how: How, k: int) -> str:
    return f"disagreement-{how}-{k}"


def disagreement(
    lm: RoutedLM,
    prompts: Sequence[bytes],
    replies: Sequence[str],
    how: How,
    *,
    k: int,
    seed: int,
    max_new_bytes: int = MAX_NEW_BYTES,
    progress: Progress | None = None,
) -> Scores:
    """1 minus the mean likeness of k other replies to the model's own, 0 … 1. replies: its own."""
    assert k >= 1, "at least one other reply"
    total = np.zeros(len(prompts))
    for draw, other in enumerate(_others(lm, prompts, how, k=k, seed=seed, max_new_bytes=max_new_bytes), start=1):
        total += [likeness(own, again) for own, again in zip(replies, other, strict=True)]
        if progress is not None:
            progress(draw, k)
    return 1.0 - total / k


def likeness(one: str, other: str) -> float:
    """Of two texts, 0 … 1: the share of their runs of three characters that both have, counted as often (Dice)."""
    first, second = (Counter(f"\0\0{text}\0\0"[i : i + 3] for i in range(len(text) + 2)) for text in (one, other))
    return 2 * (first & second).total() / (first.total() + second.total())


def disturbed(lm: RoutedLM, *, seed: int) -> RoutedLM:
    """The same model with other routers; all else is shared with it."""
    params = dict(lm.state_dict())
    generator = torch.Generator().manual_seed(seed)
    noise = {}
    for router in sorted(select(params, parts=("router",))):
        weight = params[router]
        drawn = torch.randn(weight.shape, generator=generator, dtype=weight.dtype)
        noise[router] = weight + DISTURBED * weight.square().mean().sqrt() * drawn
    return RoutedLM.from_params(lm.config, overlay(params, Delta(noise)))


def _others(
    lm: RoutedLM, prompts: Sequence[bytes], how: How, *, k: int, seed: int, max_new_bytes: int
) -> Iterator[list[str]]:
    for draw in range(k):
        if how == "sampled":
            found = trace(lm, prompts, max_new_bytes=max_new_bytes, rng=np.random.default_rng([seed, draw]))
        else:
            found = trace(disturbed(lm, seed=seed * 1000 + draw), prompts, max_new_bytes=max_new_bytes)
        yield [own.text for own in found]
