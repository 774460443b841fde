"""A monitor: which part of a frozen model it reads, what was fitted, and on what."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Literal

import numpy as np
import torch
from jaxtyping import Bool, Float
from torch import Tensor

from lab.monitors import density, head
from lab.monitors.readings import Readings, Span
from model.digest import digest, text_digest
from model.errors import LabError

FORMAT = "2"
"""Raised when the same numbers would mean another score."""

Kind = Literal["density", "neighbours", "gates", "errors"]
LONGEST_EXPR = 40
"""Characters of an expression in a name."""
KINDS: tuple[Kind, ...] = ("density", "neighbours", "gates", "errors")
ALL_LAYERS: tuple[Kind, ...] = ("gates", "errors")
"""Kinds that read all layers at once where none is named; `errors` never reads one alone."""
Wordings = Literal["plain", "varied", "given"]
"""How taught prompts are drawn: as the tables have them, or with the surface variation that training adds. given: none
are drawn, they are somebody's own prompts as they wrote them (`lab.study.answered`)."""


@dataclass(frozen=True)
class Recipe:
    """Which monitor. density, neighbours: of states, label-free. gates: the Gaussian of gate shares. errors: a logistic
    head over the states of all layers that predicts the model's own wrong replies.

    layer: as in `lab.monitors.readings`; None for all layers together. n: prompts that are drawn for it, by seed.
    """

    kind: Kind
    span: Span
    layer: int | None
    seed: int
    n: int
    wordings: Wordings

    @property
    def name(self) -> str:
        """What it is called in tables, records and expressions: `density-mean-4`, `gates-mean-all`."""
        return f"{self.kind}-{self.span}-{'all' if self.layer is None else self.layer}"

    @property
    def depth(self) -> int | None:
        """Blocks that have to be run to read it, at least 1; None for all."""
        return None if self.layer is None else max(1, self.layer)

    def check(self, n_layers: int) -> None:
        """Raises: LabError for a layer that a model of so many blocks does not have, or that the kind cannot read."""
        if self.layer is None:
            if self.kind not in ALL_LAYERS:
                raise LabError(f"a {self.kind} monitor reads one layer", expected=f"--layer 0 to {n_layers}")
            return
        first = 1 if self.kind == "gates" else 0
        if self.kind == "errors":
            raise LabError("an errors monitor reads all layers", expected="no --layer", found=self.layer)
        if not first <= self.layer <= n_layers:
            raise LabError("no such layer", expected=f"{first} to {n_layers}", found=self.layer)


@dataclass(frozen=True)
class Move:
    """fitted_on: the expression of the model that a monitor comes from, short. to_digest: of the one that it reads."""

    fitted_on: str
    to_digest: str


@dataclass(frozen=True)
class Monitor:
    """A fitted monitor. params: float32, by name. base_digest: of the model whose states it was fitted on, and the only
    one that it reads unless it was moved. fit_digest: SHA-256 of the texts, and for `errors` of which were answered
    wrongly. moved: to which model, where that was asked for; no part of the monitor itself."""

    recipe: Recipe
    params: Mapping[str, np.ndarray]
    base_digest: str
    fit_digest: str
    moved: Move | None = None

    @property
    def name(self) -> str:
        """`density-mean-4`; of one that was moved `density-mean-4 of v3`."""
        return self.recipe.name if self.moved is None else f"{self.recipe.name} of {self.moved.fitted_on}"

    def onto(self, digest: str, *, fitted_on: str) -> Monitor:
        """The same one, to read the model of this digest. fitted_on: the expression that it comes from."""
        return replace(self, moved=Move(short(fitted_on), digest))

    @cached_property
    def digest(self) -> str:
        """SHA-256 of everything above: the same monitor has the same one."""
        return text_digest(json.dumps([self.about, digest(self.tensors)], sort_keys=True).encode())

    @property
    def about(self) -> dict[str, str]:
        """What it says of itself in a file."""
        recipe = json.dumps(asdict(self.recipe), sort_keys=True)
        return {"format": FORMAT, "recipe": recipe, "base_digest": self.base_digest, "fit_digest": self.fit_digest}

    @property
    def tensors(self) -> dict[str, Tensor]:
        """`params` as a file holds them."""
        return {name: torch.from_numpy(np.ascontiguousarray(values)) for name, values in self.params.items()}

    def check_model(self, digest: str) -> None:
        """Raises: LabError for any model but the one that it was fitted on, or moved to."""
        wanted = self.base_digest if self.moved is None else self.moved.to_digest
        if digest != wanted:
            raise LabError(
                "a monitor of another model", where=self.name, expected=f"the model {wanted[:16]}…",
                found=f"{digest[:16]}…", todo="fit it on this model, or move it: MODEL+(FITTED_ON+MONITOR)[monitor]",
            )  # fmt: skip

    def scores(self, readings: Readings, *, model_digest: str) -> Float[np.ndarray, " probe"]:
        """One number a prompt, higher is more unusual, or likelier wrong; float64.

        Raises: LabError for readings of another model, or that do not have the layers or sizes it was fitted on.
        """
        self.check_model(model_digest)
        vectors = seen(self.recipe, readings)
        if vectors.shape[1] != (width := len(self.params["weight" if self.recipe.kind == "errors" else "mean"])):
            raise LabError("a monitor of other sizes", where=self.name, expected=width, found=vectors.shape[1])
        return scored(self.recipe.kind, self.params, vectors)


def fit(
    recipe: Recipe,
    readings: Readings,
    *,
    base_digest: str,
    fit_digest: str,
    wrong: Bool[np.ndarray, " probe"] | None = None,
) -> Monitor:
    """The monitor of a recipe from readings of taught prompts. wrong: for `errors`, which the model answered wrongly.

    Raises: LabError for a layer that is not there, or prompts that do not differ.
    """
    params = learnt(recipe.kind, seen(recipe, readings), seed=recipe.seed, wrong=wrong)
    return Monitor(replace(recipe, n=len(readings)), params, base_digest, fit_digest)


def learnt(
    kind: Kind, vectors: Float[np.ndarray, "probe feature"], *, seed: int, wrong: Bool[np.ndarray, " probe"] | None
) -> dict[str, np.ndarray]:
    """The parameters of a kind from what it sees. Raises: LabError as `fit` does."""
    if kind == "errors":
        assert wrong is not None, "an errors monitor learns from errors"
        return head.fit(vectors, wrong)
    return density.fit_neighbours(vectors, seed=seed) if kind == "neighbours" else density.fit_gaussian(vectors)


def scored(
    kind: Kind, params: Mapping[str, np.ndarray], vectors: Float[np.ndarray, "probe feature"]
) -> Float[np.ndarray, " probe"]:
    """One number a prompt from what a kind sees of it, float64."""
    match kind:
        case "neighbours":
            return density.neighbour_distances(dict(params), vectors)
        case "errors":
            return head.logits(dict(params), vectors)
        case _:
            return density.squared_distances(dict(params), vectors)


def seen(recipe: Recipe, readings: Readings) -> Float[np.ndarray, "probe feature"]:
    """What a recipe reads of some readings. Of gate shares the last is left out: they sum to 1.

    Raises: LabError for a layer that is not there.
    """
    recipe.check(readings.states_mean.shape[1] - 1)
    if recipe.kind == "gates":
        shares = readings.gates(recipe.span)[:, :, :-1]
        chosen = shares if recipe.layer is None else shares[:, recipe.layer - 1]
    else:
        states = readings.states(recipe.span)
        chosen = states if recipe.layer is None else states[:, recipe.layer]
    return chosen.reshape(len(readings), -1)


def names(monitors: Sequence[Monitor]) -> list[str]:
    """Names for tables and records: with the seed where two would else be called the same, then with the digest."""
    own = [monitor.name for monitor in monitors]
    for more in (lambda monitor: f"@{monitor.recipe.seed}", lambda monitor: f" {monitor.digest[:8]}"):
        own = [
            name if own.count(name) == 1 else name + more(monitor) for name, monitor in zip(own, monitors, strict=True)
        ]
    return own


def short(expr: str) -> str:
    """An expression as part of a name: whole, or its beginning and the digest of the whole."""
    return expr if len(expr) <= LONGEST_EXPR else f"{expr[:20]}… {text_digest(expr.encode())[:8]}"
