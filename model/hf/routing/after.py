"""The factor by which a block multiplies what its experts add up to."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from model.hf.routing.blocks import Block
from model.hf.routing.entry import values


@torch.no_grad()
def after(block: Block, args: tuple[Any, ...], kwargs: dict[str, Any]) -> float | None:
    """How much the block's output changes per unit of its experts' output, by silencing them once.

    args, kwargs: what the block was called with. None where the experts' output does not simply add to the block's,
    where the block also reads a cache, which a second call would change, or where its weights are offloaded: they would
    be fetched twice more.
    """
    plain = all(own is None or isinstance(own, Tensor | int | float) for own in (*args, *kwargs.values()))
    if not plain or any(own.is_meta for own in block.holder.parameters()):
        return None
    spoken: list[Tensor] = []

    def listen(_: nn.Module, __: Any, said: Any) -> None:
        spoken.append(values(said)[0])

    def silence(_: nn.Module, __: Any, said: Any) -> Any:
        quiet = torch.zeros_like(values(said)[0])
        return (quiet, *said[1:]) if isinstance(said, tuple) else quiet

    outputs = []
    for hook in (listen, silence):
        handle = block.experts.register_forward_hook(hook)
        try:
            given = [own.clone() if isinstance(own, Tensor) else own for own in args]
            named = {name: own.clone() if isinstance(own, Tensor) else own for name, own in kwargs.items()}
            outputs.append(values(block.holder(*given, **named))[0].float().cpu().flatten())
        finally:
            handle.remove()
    own, change = spoken[0].float().cpu().flatten(), outputs[0] - outputs[1]
    if own.shape != change.shape or not bool(own.any()):
        return None
    factor = float(change @ own / (own @ own))
    straight = bool((change - factor * own).abs().max() <= 1e-2 * change.abs().max())
    return float(f"{factor:.3g}") if straight else None
