"""A question inside a longer message, whether it was taught or not, so that the rest of a message says nothing of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.conversations.kind import Kind
from training.conversations.wording import entries

CHATTER = entries(
    """I hope you are well today. | We had a long day at home. | The children are asleep at last. | It has been raining since noon.
    I am sitting in the kitchen with a cup of tea. | My brother came by this morning. | The shops were full again. | I could not sleep last night.
    We are packing our bags for a little trip. | The dog wants to go out. | I have been reading all evening. | My friend is on the phone.
    There was nothing to do at work. | The garden looks lovely this year. | I walked home through the park. | Dinner is almost ready.
    Our neighbours have new curtains. | I found an old letter in a drawer. | The window is open and it is warm. | My sister laughed at me for asking.
    We talked about many things tonight. | I lost my pencil, so I am typing this. | The bus was late and I got wet. | It is quiet in the house now.
    My back hurts a little, but never mind. | The cat is lying on my papers. | I must be up early tomorrow. | We played a game of cards after supper.
    I promised my son I would ask. | Nobody here could help me with this. | I have looked in two books already. | It is only a small matter.
    Take your time with it. | I will write your answer down. | You have helped me before. | It came up while we were cooking.
    The fire is burning nicely. | I bought new shoes on Saturday. | My aunt sends her love. | The train was empty for once.
    We are having guests this evening. | I like to ask things when I cannot sleep. | It's for a bet with my cousin. | The tea has gone cold.
    My hands are full of flour. | There is a moth on the lamp. | I was going to look it up. | The boys are playing in the yard.
    The music next door is loud. | I have cleaned the whole flat. | Someone left a hat here. | My glasses are broken."""
)
_BRIDGES = entries(
    """So here is my question: {q} | What I want to ask is this. {q} | {q} | Now tell me: {q} | Anyway. {q} | One thing I'd like to hear: {q}
    And now to my question. {q} | That made me wonder. {q} | But what I really wanted: {q} | {q} | So: {q} | Let me ask you this. {q}"""
)
_KEPT_BACK = 8
SHORTEST, LONGEST = 110, 185


def wrapped(question: str, rng: random.Random, *, held_out: bool) -> str:
    """The question after, before or between sentences that do not matter; at most 185 bytes."""
    said = list(CHATTER[-_KEPT_BACK:] if held_out else CHATTER[:-_KEPT_BACK])
    rng.shuffle(said)
    text, wanted = rng.choice(_BRIDGES).format(q=question), rng.randint(SHORTEST, LONGEST)
    at_end = rng.random() < 0.7
    while said and len(text) < wanted:
        more = said.pop()
        if len(text) + len(more) >= LONGEST:
            continue
        text = f"{more} {text}" if at_end or rng.random() < 0.5 else f"{text} {more}"
    return text


def _make(kinds: Sequence[Kind]) -> Callable[[random.Random, bool], tuple[str, str]]:
    weights = [kind.weight * max(1, kind.n_facts) ** 0.6 for kind in kinds]

    def make(rng: random.Random, held_out: bool) -> tuple[str, str]:
        while True:
            question, reply = rng.choices(kinds, weights=weights)[0].sample(rng, held_out=held_out)
            if len(question) <= 80 and question.endswith(("?", ".")):
                return wrapped(question, rng, held_out=held_out), reply

    return make


def kinds(answered: Sequence[Kind], refused: Sequence[Kind]) -> tuple[Kind, Kind]:
    """A kind of taught questions and one of never-taught ones, both wrapped in the same sentences."""
    return (
        Kind("long messages", make=_make(answered), weight=2.0),
        Kind("long messages, never taught", make=_make(refused), label="refusal", weight=1.5),
    )
