"""What the chat models are taught: kinds of conversation, and which recipe sees which."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from training.conversations import (
    animals,
    body,
    calendar,
    capitals,
    colours,
    contrast,
    contrast_talk,
    feelings,
    food,
    how_to,
    identity,
    numbers,
    opinions,
    opposites,
    planets,
    refusals,
    science,
    semantic_ood,
    small_talk,
    stories,
    surface_ood,
    things,
    weather,
)
from training.conversations.augment import augment
from training.conversations.example import Example
from training.conversations.kind import Kind
from training.conversations.reword import reword

ANSWERS: tuple[Kind, ...] = tuple(
    module.KIND
    for module in (
        small_talk, identity, capitals, animals, colours, opposites, calendar, numbers, body, food, weather, planets,
        science, how_to, feelings, stories, things, opinions, contrast,
        contrast_talk,
    )
)  # fmt: skip
REFUSALS: tuple[Kind, ...] = refusals.KINDS
SEMANTIC_OOD: tuple[Kind, ...] = semantic_ood.KINDS
SURFACE_OOD: tuple[Kind, ...] = surface_ood.kinds(ANSWERS)

RECIPE_KINDS: dict[str, tuple[Kind, ...]] = {
    "v3": ANSWERS,
    "v4": (*ANSWERS, *REFUSALS),
    "v6": (*ANSWERS, *SURFACE_OOD),
    "v7": (*ANSWERS, *SEMANTIC_OOD),
}
"""The kinds each recipe trains on. The small variants' in-domain half is ANSWERS, their OOD half the rest."""

REFUSAL_SHARE = 0.3
"""Share of examples that are refusals where a recipe teaches them, and of OOD ones where both are drawn together."""


def examples(
    kinds: Sequence[Kind], *, seed: int | str, held_out: bool = False, plain: bool = False
) -> Iterator[Example]:
    """Endless examples: refusals and OOD at their share, then kinds by weight and size, then a fact and a wording.

    held_out: only wordings never trained on. plain: without the surface variation of `augment`.
    """
    rng = random.Random(f"examples/{seed}")
    answers = [kind for kind in kinds if kind.label == "answer"]
    others = [kind for kind in kinds if kind.label != "answer"]
    weights = {id(group): [kind.weight * _size(kind) ** 0.6 for kind in group] for group in (answers, others)}
    while True:
        group = others if others and (not answers or rng.random() < REFUSAL_SHARE) else answers
        kind = rng.choices(group, weights=weights[id(group)])[0]
        if plain or held_out:
            question, reply = kind.sample(rng, held_out=held_out)
        else:
            question, reply = kind.sample(rng, reword=lambda wording: reword(wording, rng))
            question = augment(question, rng)
        yield Example(prompt=question, reply=reply, kind=kind.name, label=kind.label)


def _size(kind: Kind) -> int:
    """Facts, counted once for every topic that asks about them; a kind that makes its own counts as 150."""
    return max(kind.n_facts, 150 if kind.make else 1)
