"""What the chat models are taught: kinds of conversation, and which recipe sees which."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from training.conversations import (
    animals,
    backwards,
    body,
    calendar,
    capitals,
    colours,
    contrast,
    contrast_talk,
    feelings,
    follow_ups,
    food,
    how_to,
    identity,
    long_turns,
    never,
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
from training.conversations.kind import Kind, Turns
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
NEVER_TAUGHT: tuple[Kind, ...] = never.KINDS
NEVER_APART: tuple[Kind, ...] = never.APART
MORE: tuple[Kind, ...] = (
    backwards.KIND,
    Kind("sums", make=numbers.KIND.make, weight=3.0),
    follow_ups.ANSWERED,
    follow_ups.REFUSED,
    *long_turns.kinds(ANSWERS, never.KINDS),
)
"""What v10 gets besides: facts told backwards, sums alone, second turns, and questions inside longer messages."""
SURFACE_OOD: tuple[Kind, ...] = surface_ood.kinds(ANSWERS)

RECIPE_KINDS: dict[str, tuple[Kind, ...]] = {
    "v3": ANSWERS,
    "v4": (*ANSWERS, *REFUSALS),
    "v6": (*ANSWERS, *SURFACE_OOD),
    "v7": (*ANSWERS, *SEMANTIC_OOD),
    "v10": (*ANSWERS, *REFUSALS, *NEVER_TAUGHT, *MORE),
}
"""The kinds each recipe trains on. The small variants' in-domain half is ANSWERS, their OOD half the rest."""

REFUSAL_SHARE = 0.3
"""Share of examples that are refusals where a recipe teaches them, and of OOD ones where both are drawn together, unless
the recipe says another."""


def examples(
    kinds: Sequence[Kind],
    *,
    seed: int | str,
    held_out: bool = False,
    plain: bool = False,
    refusals: float = REFUSAL_SHARE,
) -> Iterator[Example]:
    """Endless examples: refusals and OOD at their share, then kinds by weight and size, then a fact and a wording.

    refusals: their share. held_out: only wordings never trained on. plain: without the surface variation of `augment`.
    """
    rng = random.Random(f"examples/{seed}")
    answers = [kind for kind in kinds if kind.label == "answer"]
    others = [kind for kind in kinds if kind.label != "answer"]
    weights = {id(group): [kind.weight * _size(kind) ** 0.6 for kind in group] for group in (answers, others)}
    while True:
        group = others if others and (not answers or rng.random() < refusals) else answers
        kind = rng.choices(group, weights=weights[id(group)])[0]
        before: Turns = ()
        if kind.talk is not None:
            before, question, reply = kind.talk(rng, held_out)
        elif plain or held_out:
            question, reply = kind.sample(rng, held_out=held_out)
        else:
            question, reply = kind.sample(rng, reword=lambda wording: reword(wording, rng))
            question = augment(question, rng)
        yield Example(prompt=question, reply=reply, kind=kind.name, label=kind.label, before=before)


def _size(kind: Kind) -> int:
    """Facts, counted once for every topic that asks about them; a kind that makes its own counts as 150."""
    return max(kind.n_facts, 150 if kind.make or kind.talk else 1)
