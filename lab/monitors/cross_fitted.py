"""Monitors of somebody's own answered prompts, each prompt scored by one that has not seen it; layers are chosen so."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from jaxtyping import Bool, Float, Int

from lab.evaluation.ngrams import FOLDS
from lab.monitors.monitor import Kind, Recipe, learnt, scored, seen
from lab.monitors.readings import Readings, Span
from lab.statistics.auroc import auroc
from model.errors import LabError

FEWEST = 15
"""Right replies and wrong ones that monitors are fitted on: four folds of five must hold the neighbour that counts."""
FITTED: tuple[tuple[Kind, Span], ...] = (
    ("density", "mean"), ("density", "last"), ("neighbours", "mean"), ("neighbours", "last"), ("errors", "mean"),
    ("errors", "last"),
)  # fmt: skip
"""What is fitted on answered prompts, in the order of tables."""

Scores = Float[np.ndarray, " probe"]
Wrong = Bool[np.ndarray, " probe"]
Rows = Int[np.ndarray, " row"]
Kept = Int[np.ndarray, " kept"]


def check_enough(wrong: Wrong) -> None:
    """Raises: LabError for too few right or wrong replies."""
    right = int((~wrong).sum())
    if min(right, len(wrong) - right) < FEWEST:
        raise LabError(
            "too little to learn errors from", expected=f"{FEWEST} right and {FEWEST} wrong replies or more to fit on",
            found=f"{right} right, {len(wrong) - right} wrong", todo="give more prompts, or harder and easier ones",
        )  # fmt: skip


def scores(recipe: Recipe, readings: Readings, wrong: Wrong) -> Scores:
    """Higher is likelier wrong. errors learns from both sides; the other kinds say how far a prompt lies from those
    that were answered right.

    Raises: LabError for states that do not vary, or a layer that is not there.
    """
    vectors = seen(recipe, readings)
    found = np.empty(len(vectors))
    for others, own in _folds(wrong, seed=recipe.seed):
        rows = taken(recipe.kind, others, wrong)
        params = learnt(recipe.kind, vectors[rows], seed=recipe.seed, wrong=wrong[rows])
        found[own] = scored(recipe.kind, params, vectors[own])
    return found


def best(
    kind: Kind, span: Span, readings: Readings, wrong: Wrong, *, layer: int | None, seed: int
) -> tuple[Recipe, Scores]:
    """The recipe whose scores tell wrong replies best, of equals at the lowest layer; with those scores.

    layer: the only one that is tried. errors reads all layers at once. A layer where the prompts do not differ is none.
    Raises: LabError where no layer is left.
    """
    if kind == "errors":
        recipe = Recipe(kind, span, None, seed, len(wrong), "given")
        return recipe, scores(recipe, readings, wrong)
    layers = range(readings.states(span).shape[1]) if layer is None else [layer]
    found: list[tuple[float, Recipe, Scores]] = []
    for one in layers:
        recipe = Recipe(kind, span, one, seed, len(wrong), "given")
        if layer is None and np.ptp(seen(recipe, readings), axis=0).max() == 0:  # as the last token of a template
            continue
        own = scores(recipe, readings, wrong)
        found.append((auroc(own[wrong], own[~wrong]), recipe, own))
    if not found:
        raise LabError("states that do not vary", expected="prompts that differ", found=f"{len(wrong)} alike")
    _, recipe, own = max(found, key=lambda one: one[0])
    return recipe, own


def taken(kind: Kind, rows: Rows, wrong: Wrong) -> Kept:
    """Those of some rows that a kind is fitted on."""
    return rows if kind == "errors" else rows[~wrong[rows]]


def _folds(wrong: Wrong, *, seed: int) -> Iterator[tuple[Rows, Kept]]:
    from sklearn.model_selection import StratifiedKFold

    yield from StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(np.zeros(len(wrong)), wrong)
