"""Taught facts of many kinds as plain questions, to be asked in the same little scenes as the refused ones."""

from collections.abc import Sequence

from training.conversations.animal_facts import BABIES, FOODS, LEGS, SOUNDS
from training.conversations.kind import Fact
from training.conversations.opposite_facts import VERBS
from training.conversations.planets import QUESTIONS
from training.conversations.science_facts import WORDS
from training.conversations.things_facts import JOBS, USES, WHATS
from training.conversations.wording import table

CAPITALS = table(
    "country capital",
    """France | Paris
    Germany | Berlin
    Italy | Rome
    Spain | Madrid
    Portugal | Lisbon
    England | London
    Scotland | Edinburgh
    Ireland | Dublin
    Norway | Oslo
    Sweden | Stockholm
    Denmark | Copenhagen
    Finland | Helsinki
    Poland | Warsaw
    Austria | Vienna
    Greece | Athens
    Hungary | Budapest
    Belgium | Brussels
    Russia | Moscow
    Turkey | Ankara
    Egypt | Cairo
    Morocco | Rabat
    Algeria | Algiers
    Tunisia | Tunis
    Kenya | Nairobi
    India | New Delhi
    China | Beijing
    Japan | Tokyo
    Thailand | Bangkok
    Australia | Canberra
    Canada | Ottawa
    Mexico | Mexico City
    Cuba | Havana
    Peru | Lima
    Chile | Santiago
    Argentina | Buenos Aires""",
)


def _plain(facts: Sequence[Fact], direct: str, indirect: str, answer: str) -> tuple[Fact, ...]:
    """Every fact as a question given whole, as a clause, and its answer."""
    return tuple(
        {"direct": direct.format(**fact), "indirect": indirect.format(**fact), "answer": answer.format(**fact)}
        for fact in facts
    )


WIDE: tuple[Fact, ...] = (
    *_plain(SOUNDS[::2], "What sound does {a} make?", "what sound {a} makes", "{A} says {sound}."),
    *_plain(
        BABIES[::2], "What is a baby {animal} called?", "what a baby {animal} is called", "A baby {animal} is {young}."
    ),
    *_plain(FOODS[::2], "What do {animals} eat?", "what {animals} eat", "{Animals} eat {food}."),
    *_plain(LEGS[::2], "How many legs does {a} have?", "how many legs {a} has", "{A} has {legs} legs."),
    *_plain(
        VERBS[::2],
        "What is the opposite of {word}?",
        "what the opposite of {word} is",
        "The opposite of {word} is {other}.",
    ),
    *_plain(JOBS[::2], "What does {job} do?", "what {job} does", "{Job} {act}."),
    *_plain(USES[::2], "What is {thing} used for?", "what {thing} is used for", "You use {thing} to {act}."),
    *_plain(WHATS[::2], "What is {word}?", "what {word} is", "{answer}"),
    *_plain(WORDS[::2], "What is {word}?", "what {word} is", "{answer}"),
    *_plain(QUESTIONS[::2], "{direct}", "{indirect}", "{answer}"),
    *_plain(
        CAPITALS,
        "What is the capital of {country}?",
        "what the capital of {country} is",
        "The capital of {country} is {capital}.",
    ),
)
