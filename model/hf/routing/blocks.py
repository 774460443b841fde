"""Where a model routes: where a module holds experts beside a router; found by structure, never by configuration."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass

from torch import nn

from model.errors import LabError

_ROUTER = re.compile(r"(router|gate|gating)\d*$", re.IGNORECASE)
_ROUTED = re.compile(r"(Experts|Router|CDMoE|MoE|Moe|MoeBlock|MoEBlock|SparseMLP)$")
"""Classes that a routed model has and a dense one has not; only asked where no block was found."""
_NUMBER = re.compile(r"\.(\d+)(?=\.|$)")


@dataclass(frozen=True)
class Block:
    """A router and the experts that it chooses from.

    name: module path of what holds both. layer: number of the decoder (or encoder) layer in that path. side: `encoder`
    in the encoder of a model that also takes tokens for a decoder, else `decoder`. count: experts that compute.
    """

    name: str
    layer: int
    side: str
    holder: nn.Module
    router: nn.Module
    experts: nn.Module
    count: int


def blocks(model: nn.Module) -> tuple[Block, ...]:
    """Every routed block in the order of the modules; empty for a dense model.

    Raises: LabError for a model that routes by modules of another structure than is read here.
    """
    found = tuple(_blocks(model))
    strange = sorted({type(own).__name__ for own in model.modules() if _ROUTED.search(type(own).__name__)})
    if strange and not found:
        doge = any("CDMoE" in name for name in strange)
        raise LabError(
            "Doge deals its router's rows out across tokens, so that no row says which token it belongs to: its routes "
            "cannot be read"
            if doge
            else "this model routes, but not by experts beside a router, so its routes cannot be read",
            where=type(model).__name__,
            found=", ".join(strange),
            todo="use the signals of its output, which need no routes",
        )
    return found


def _blocks(model: nn.Module) -> Iterator[Block]:
    both = takes_decoder_tokens(model)
    for name, module in model.named_modules():
        children = dict(module.named_children())
        held = {own: count for own, child in children.items() if (count := experts_in(child, name=own)) > 1}
        if not held or isinstance(module, nn.ModuleList | nn.ModuleDict):
            continue
        chosen = "experts" if "experts" in held else next(iter(held))
        routers = [own for own, child in children.items() if own not in held and _routes(own, child, held[chosen])]
        if routers:
            router = max(routers, key=lambda own: bool(_ROUTER.search(type(children[own]).__name__)))
            numbers = _NUMBER.findall(f".{name}")
            side = "encoder" if both and "encoder" in name.split(".") else "decoder"
            yield Block(
                name,
                int(numbers[0]) if numbers else 0,
                side,
                module,
                children[router],
                children[chosen],
                held[chosen],
            )


def takes_decoder_tokens(model: nn.Module) -> bool:
    """Whether a pass reads tokens twice, for an encoder and for a decoder."""
    return "decoder_input_ids" in inspect.signature(model.forward).parameters


def experts_in(module: nn.Module, *, name: str = "experts") -> int:
    """How many experts a module holds: equal modules, or weights stacked along their first axis; 0 for none."""
    if isinstance(module, nn.ModuleList | nn.ModuleDict):
        trained = [type(child) for child in module.children() if any(True for _ in child.parameters())]
        named = name == "experts" or type(module).__name__.endswith("Experts")
        return len(trained) if named and len(set(trained)) == 1 else 0
    stacked = [own.shape[0] for own in module.parameters(recurse=False) if own.dim() == 3]
    if stacked:
        return min(stacked)
    declared = getattr(module, "num_experts", 0)
    return declared if type(module).__name__.endswith("Experts") and isinstance(declared, int) else 0


def _routes(name: str, module: nn.Module, experts: int) -> bool:
    """Whether it is called a router and has at least a row for every expert."""
    called = _ROUTER.search(name) or _ROUTER.search(type(module).__name__)
    return bool(called) and any(own.dim() > 1 and own.shape[0] >= experts for own in module.parameters())
