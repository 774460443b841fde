"""What a visitor chose to splice, checked once: for the lab, for a link, and as code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from lab.errors import LabError
from lab.graft.degrees import Layers
from lab.graft.splice import graft_expr
from lab.ui import as_code, guard
from lab.workbench.workbench import Workbench

ORDER = ("abstain", "router")


@dataclass(frozen=True)
class Choice:
    """A graft as asked for. layers: the router layers to move, None for all."""

    target: str
    donor: str
    parts: tuple[str, ...]
    layers: Layers
    strength: float

    def options(self) -> dict[str, Any]:
        """For `splice.compare` and its like, after target and donor."""
        return {"parts": self.parts, "layers": self.layers, "strength": self.strength}

    @property
    def expr(self) -> str:
        return graft_expr(self.target, self.donor, **self.options())

    def link(self) -> str:
        """The address that opens this graft, relative to the page."""
        given = {"tab": "splice", "target": self.target, "donor": self.donor, "parts": ",".join(self.parts)}
        given["strength"] = f"{self.strength:g}"
        if self.layers is not None:
            given["router"] = ",".join(str(layer) for layer in self._every())
        return "?" + urlencode(given)

    def code(self) -> str:
        """The same as a command and as a call; single layers only as an expression that is probed."""
        if isinstance(self.layers, frozenset):
            return as_code.html(["probe", self.expr], endpoint="probe", arguments={"model": self.expr, "full": True})
        command = ["graft", "--target", self.target, "--donor", self.donor, "--parts", ",".join(self.parts)]
        arguments: dict[str, Any] = {"target": self.target, "donor": self.donor, "parts": ",".join(self.parts)}
        if self.layers is not None:
            first, last = self.layers
            command += ["--layers", f"{first}-{last}"]
            arguments |= {"first_layer": first, "last_layer": last}
        if self.strength != 1:
            command += ["--strength", f"{self.strength:g}"]
            arguments["strength"] = self.strength
        return as_code.html(command, endpoint="graft", arguments=arguments)

    def _every(self) -> Sequence[int]:
        if isinstance(self.layers, tuple):
            return range(self.layers[0], self.layers[1] + 1)
        return sorted(self.layers or ())


def choice(
    workbench: Workbench, target: str, donor: str, parts: Sequence[str], layers: Sequence[int], strength: float
) -> Choice:
    """The choice, if it can be. layers: counted from 0, as in expressions. Raises: LabError."""
    target, donor = guard.checked_model(target), guard.checked_model(donor)
    if not parts or not set(parts) <= set(ORDER):
        raise LabError("nothing to move", expected=" or ".join(ORDER), todo="tick at least one part")
    if not isinstance(strength, int | float) or not 0 <= strength <= 1:
        raise LabError("bad strength", expected="a number from 0 to 1", found=strength)
    chosen = _layers(parts, layers, n_layers=n_layers(workbench, target))
    return Choice(target, donor, tuple(part for part in ORDER if part in parts), chosen, float(strength))


def n_layers(workbench: Workbench, target: str) -> int:
    """How many layers a model has. Raises: LabError."""
    return workbench.model(guard.checked_model(target)).config.n_layers


def _layers(parts: Sequence[str], layers: Sequence[int], *, n_layers: int) -> Layers:
    """None for all, a first and a last where there is no gap, else the set."""
    if "router" not in parts:
        return None
    chosen = sorted({layer for layer in layers or () if layer in range(n_layers)})
    if len(chosen) < len(layers or ()):
        raise LabError("the target has no such layer", expected=f"0 to {n_layers - 1}", found=str(layers)[:60])
    if not chosen:
        raise LabError("no layer to move the router of", todo="tick at least one layer")
    if len(chosen) == n_layers:
        return None
    return (chosen[0], chosen[-1]) if chosen[-1] - chosen[0] + 1 == len(chosen) else frozenset(chosen)
