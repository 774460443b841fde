"""What a recipe is, for all of lab/: asked of `training.recipes`, where alone it is written down."""

from __future__ import annotations

from collections.abc import Sequence

from model.entry import ModelEntry
from model.errors import LabError
from training import recipes
from training.recipe import Recipe
from training.recipes import every, other_start, recipe

__all__ = [
    "FEATURED",
    "Recipe",
    "about",
    "checked",
    "every",
    "head_only",
    "in_order",
    "offered",
    "other_start",
    "recipe",
]

FEATURED = "v7"
"""The paper's own way to train for uncertainty: what the page shows where one trained model stands for all."""


def offered() -> list[Recipe]:
    """Those that the page can run: they change parts of a published model, and need no corpus."""
    return [
        own for own in every()
        if own.parts is not None and not own.reads_text and own.start is not None and recipe(own.start).published
    ]  # fmt: skip


def checked(name: str) -> Recipe:
    """One of those offered. Raises: LabError naming them for any other."""
    found = {own.name: own for own in offered()}
    if name not in found:
        raise LabError("no such recipe here", where=name, expected=f"one of {', '.join(found)}")
    return found[name]


def head_only(name: str) -> bool:
    """Whether a recipe leaves every hidden state as it is; one that there is no more does not."""
    return name in recipes.RECIPES and recipe(name).head_only


def about(name: str | None) -> str | None:
    """What comes of a recipe, in plain words and one line; None where there is no such recipe."""
    return recipe(name).about if name in recipes.RECIPES else None


def in_order(entries: Sequence[ModelEntry]) -> list[ModelEntry]:
    """The same models in the order of the study, seeds ascending; those of no recipe come last."""
    order = {own.name: place for place, own in enumerate(every())}
    return sorted(entries, key=lambda own: (order.get(own.name, len(order)), own.name, own.seed or 0))
