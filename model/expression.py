"""Model expressions: `v4`, `v7@1235`, `v4+v7[abstain,router:0-3]*0.5`, `./file.safetensors`. Pure syntax.

    expression = model, { "+", ( monitor | "(", model, { "+", monitor }, ")[monitor]" ) }
    model      = source, { "+", source, "[", part, { ",", part }, "]", [ "*", strength ] }
    source     = name, [ "@", seed ] | path | "(", model, ")"
    part       = "abstain" | "router" | "router:", layer, [ "-", layer ]
    monitor    = name | path

A monitor reads a model and changes no weight of it, so it stands last and no graft holds one: `v4+density-last-4`,
`v4+./m.safetensors`; moved from the model that it was fitted on, `v4+(v3+density-last-4)[monitor]`. A path begins with
`./`, `../` or `/` and ends in `.safetensors`. `str` gives the one canonical spelling.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from model.entry import NAME
from model.errors import LabError
from model.parts import PARTS

PATH = r"(?:\.{1,2})?/.*?\.safetensors(?=\s*(?:[+\[)]|$))"
MONITOR = "monitor"
"""What is moved of a donor that carries monitors, in the place of its parts."""


@dataclass(frozen=True)
class Named:
    """A model of the manifest; a variant without a seed is the one with the lowest."""

    name: str
    seed: int | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch(NAME, self.name):
            raise LabError("bad model name", expected="letters, digits, - and _, a letter first", found=repr(self.name))
        if self.seed is not None and self.seed < 0:
            raise LabError("bad seed", where=self.name, expected="a whole number from 0", found=self.seed)

    def __str__(self) -> str:
        return self.name if self.seed is None else f"{self.name}@{self.seed}"


@dataclass(frozen=True)
class File:
    """A checkpoint file outside the manifest: a whole model, or a delta of one of the manifest's roots."""

    path: str

    def __post_init__(self) -> None:
        found = re.match(PATH, self.path)
        if found is None or found[0] != self.path:
            expected = "./NAME.safetensors or an absolute path ending in .safetensors"
            raise LabError("not a path to a checkpoint", expected=expected, found=repr(self.path))

    def __str__(self) -> str:
        return self.path


@dataclass(frozen=True)
class Graft:
    """`target` with some parts of `donor`, at a strength from 0 (the target's own) to 1 (the donor's).

    parts: at least one, kept in alphabetical order. layers: which layers' routers, None for all; without meaning, and
    so dropped, where the router is not among the parts.
    """

    target: Weights
    donor: Weights
    parts: tuple[str, ...]
    layers: tuple[int, ...] | None = None
    strength: float = 1.0

    def __post_init__(self) -> None:
        for part in self.parts:
            if part not in PARTS:
                raise LabError("no such part", expected=f"one of {', '.join(PARTS)}", found=repr(part))
        if not self.parts:
            raise LabError("a graft of nothing", expected=f"at least one of {', '.join(PARTS)}")
        if self.layers is not None and (not self.layers or min(self.layers) < 0):
            raise LabError("bad layers of a graft", expected="layers from 0, at least one", found=self.layers)
        if not 0 <= self.strength <= 1:
            raise LabError("bad strength", expected="a number from 0 to 1", found=self.strength)
        layers = self.layers if "router" in self.parts else None
        object.__setattr__(self, "parts", tuple(sorted(set(self.parts))))
        object.__setattr__(self, "layers", None if layers is None else tuple(sorted(set(layers))))
        object.__setattr__(self, "strength", abs(float(self.strength)))

    def __str__(self) -> str:
        donor = f"({self.donor})" if isinstance(self.donor, Graft) else str(self.donor)
        chosen = ",".join(text for part in self.parts for text in self._spelled(part))
        strength = "" if self.strength == 1 else f"*{self.strength!r}"
        return f"{self.target}+{donor}[{chosen}]{strength}"

    def _spelled(self, part: str) -> list[str]:
        if part != "router" or self.layers is None:
            return [part]
        breaks = [i for i, (a, b) in enumerate(pairwise(self.layers), start=1) if b != a + 1]
        runs = [self.layers[i:j] for i, j in pairwise([0, *breaks, len(self.layers)])]
        return [f"router:{run[0]}" + (f"-{run[-1]}" if len(run) > 1 else "") for run in runs]


Weights = Named | File | Graft
"""What names the weights of a model."""


@dataclass(frozen=True)
class Carried:
    """A monitor beside a model: a name, without a seed, or a file. fitted_on: of one that was moved, the model that it
    comes from; None where it is the model that it stands beside."""

    source: Named | File
    fitted_on: Weights | None = None

    def __post_init__(self) -> None:
        if isinstance(self.source, Named) and self.source.seed is not None:
            raise LabError("a monitor has no seed in its name", expected=self.source.name, found=str(self.source))

    def __str__(self) -> str:
        return str(self.source) if self.fitted_on is None else f"({self.fitted_on}+{self.source})[{MONITOR}]"


@dataclass(frozen=True)
class Monitored:
    """A model with monitors beside it: its weights, and so its digest and all its replies, are those of `model`."""

    model: Weights
    monitors: tuple[Carried, ...]

    def __post_init__(self) -> None:
        assert self.monitors, "a model without monitors is the model itself"
        if len(set(self.monitors)) < len(self.monitors):
            raise LabError("a monitor given twice", where=str(self)[:80])

    def __str__(self) -> str:
        return "+".join(map(str, (self.model, *self.monitors)))


ModelExpr = Weights | Monitored


def weights(expr: ModelExpr) -> Weights:
    """The model of an expression without its monitors."""
    return expr.model if isinstance(expr, Monitored) else expr
