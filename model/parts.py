"""The parts of a model that a variant may change: one vocabulary for freezing, publishing and grafting."""

from __future__ import annotations

import re
from collections.abc import Iterable

from model.errors import LabError

PARTS = ("router", "abstain")
"""`router`: the linear map of every block that makes its gate. `abstain`: the head that says "I don't know."."""

_ROUTER = re.compile(r"blocks\.([0-9]+)\.router\.weight")
_ABSTAIN = frozenset({"abstain.weight", "abstain.bias"})


def part_of(name: str) -> str | None:
    """The part that a tensor belongs to, or None for the trunk."""
    if name in _ABSTAIN:
        return "abstain"
    return "router" if _ROUTER.fullmatch(name) else None


def select(names: Iterable[str], *, parts: Iterable[str], layers: Iterable[int] | None = None) -> frozenset[str]:
    """The names that belong to some parts.

    layers: which blocks' routers, counted from 0; None means all. The abstain head has no layer, so it stays.

    Raises: LabError for an unknown part, or a layer that has no router.
    """
    names, parts = list(names), list(parts)
    for part in parts:
        if part not in PARTS:
            raise LabError("no such part", expected=f"one of {', '.join(PARTS)}", found=repr(part))
    routers = {int(found[1]): name for name in names if (found := _ROUTER.fullmatch(name))}
    wanted = routers.keys() if layers is None else set(layers)
    if "router" in parts and (absent := wanted - routers.keys()):
        known = f"one of {', '.join(map(str, sorted(routers)))}" if routers else "no layer: these names have no router"
        raise LabError("no such layer", where="router", expected=known, found=sorted(absent))
    chosen = {routers[layer] for layer in wanted} if "router" in parts else set()
    return frozenset(chosen | (_ABSTAIN.intersection(names) if "abstain" in parts else set()))
