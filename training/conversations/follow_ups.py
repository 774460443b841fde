"""Second turns that mean nothing without the first: "And of Germany?"; and second turns that must forget the first."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

from training.conversations.animal_facts import BABIES, FOODS, HOMES, LEGS, SOUNDS
from training.conversations.calendar import DAYS, MONTHS
from training.conversations.capital_facts import MONEY, NATIONS
from training.conversations.colour_facts import FLAGS
from training.conversations.contrast_wide import CAPITALS
from training.conversations.kind import Fact, Kind, Turns
from training.conversations.never.places import FIELDS as PLACES
from training.conversations.never.society import FIELDS as SOCIETY
from training.conversations.opposite_facts import VERBS
from training.conversations.science_facts import MATERIALS
from training.conversations.things_facts import JOBS, USES
from training.conversations.wording import entries

_UNKNOWN = "I don't know."
_KEPT_BACK = 6


class Relation(NamedTuple):
    """What is asked first, the reply, and how the next thing of the table is named in a follow-up."""

    facts: Sequence[Fact]
    questions: tuple[str, ...]
    reply: str
    slot: str
    follow: tuple[str, ...] = ()


_ANY = entries(
    """And {k}? | And {k}? | What about {k}? | And what about {k}? | How about {k}? | Now {k}. | And for {k}? | {k}?
    And {k}, please? | Then {k}? | and {k} | what about {k} | Okay, and {k}? | Thanks. And {k}? | Good. What about {k}?
    The same for {k}, please. | And now {k}. | Same question for {k}. | {k} too? | Next: {k}. | What would it be for {k}?
    how about {k} | And if I ask about {k}? | Nice. And {k}? | Tell me {k} too. | Also {k}? | And {k} then?
    Could you do {k} as well? | So what about {k}? | I also want {k}. | And with {k}? | Go on with {k}."""
)
"""The last six are held out."""
_OF = ("And of {k}?", "And that of {k}?", "And the one of {k}?", "of {k}?", "What of {k}?")

RELATIONS = (
    Relation(
        CAPITALS,
        entries(
            """What is the capital of {country}? | Tell me the capital of {country}. | Which city is the capital of {country}?
            Do you know the capital of {country}? | capital of {country}"""
        ),
        "The capital of {country} is {capital}.",
        "country",
        _OF,
    ),
    Relation(
        SOUNDS,
        entries("What sound does {a} make? | What does {a} say? | Which sound comes from {a}?"),
        "{A} says {sound}.",
        "a",
    ),
    Relation(
        BABIES,
        entries("What is a baby {animal} called? | What do you call the young of {a}? | What is the baby of {a}?"),
        "A baby {animal} is {young}.",
        "a",
        _OF,
    ),
    Relation(
        FOODS,
        entries("What do {animals} eat? | What is the food of {animals}? | Tell me what {animals} eat."),
        "{Animals} eat {food}.",
        "animals",
    ),
    Relation(
        HOMES, entries("Where do {animals} live? | What is the home of {animals}?"), "{Animals} live {home}.", "animals"
    ),
    Relation(
        LEGS,
        entries("How many legs does {a} have? | How many legs has {a}? | Count the legs of {a}."),
        "{A} has {legs} legs.",
        "a",
    ),
    Relation(
        VERBS,
        entries("What is the opposite of {word}? | Tell me the opposite of {word}. | {word}: what is the opposite?"),
        "The opposite of {word} is {other}.",
        "word",
        _OF,
    ),
    Relation(
        NATIONS,
        entries("What do you call people from {country}? | What are people from {country} called?"),
        "People from {country} are {nation}.",
        "country",
    ),
    Relation(
        MONEY,
        entries("What money do they use in {country}? | How do people pay in {country}?"),
        "People in {country} pay with {money}.",
        "country",
        ("And in {k}?", "in {k}?", "And over in {k}?"),
    ),
    Relation(
        FLAGS,
        entries("What colours has the flag of {country}? | Which colours are on the flag of {country}?"),
        "The flag of {country} is {colours}.",
        "country",
        _OF,
    ),
    Relation(
        MATERIALS, entries("What is {thing} made of? | What is {thing} made from?"), "{Thing} is made of {material}.", "thing"
    ),
    Relation(
        USES, entries("What is {thing} used for? | What do I do with {thing}?"), "You use {thing} to {act}.", "thing"
    ),
    Relation(JOBS, entries("What does {job} do? | What is the work of {job}?"), "{Job} {act}.", "job"),
    Relation(
        DAYS,
        entries("Which day comes after {name}? | What day follows {name}? | What comes after {name}?"),
        "{after} comes after {name}.",
        "name",
        ("And after {k}?", "after {k}?", "What comes after {k} then?"),
    ),
    Relation(
        MONTHS,
        entries("Which month comes before {name}? | What comes before {name}? | Which month is before {name}?"),
        "{before} comes before {name}.",
        "name",
        ("And before {k}?", "before {k}?"),
    ),
    Relation(
        tuple({"a": str(a), "b": str(b), "c": str(a + b), "k": f"{a} plus {b}"} for a in range(1, 11) for b in range(1, 11)),
        entries("What is {a} plus {b}? | {a} + {b} | How much is {a} plus {b}? | Add {a} and {b}."),
        "{a} plus {b} is {c}.",
        "k",
    ),
)  # fmt: skip
_UNTAUGHT_PLACES = tuple(
    thing
    for field in PLACES
    if field.name in ("states and provinces", "smaller towns")
    for thing in entries(field.things)
)
"""Named after a capital was asked for, nothing that is taught follows."""
_HARD = tuple(
    (question, thing)
    for field in (*PLACES, *SOCIETY)
    for question in entries(field.questions)[:10]
    for thing in entries(field.things)[:16]
)
"""Never-taught questions that stand before or after a taught one."""


def _asked(own: Relation, fact: Fact, rng: random.Random) -> tuple[str, str]:
    return rng.choice(own.questions).format(**fact), own.reply.format(**fact)


def _follow(own: Relation, rng: random.Random, held_out: bool) -> str:
    if own.follow and not held_out and rng.random() < 0.4:
        return rng.choice(own.follow)
    return rng.choice(_ANY[-_KEPT_BACK:] if held_out else _ANY[:-_KEPT_BACK])


def _begun(text: str) -> str:
    return text[:1].upper() + text[1:]


def _more(rng: random.Random, held_out: bool) -> tuple[Turns, str, str]:
    """One or two taught turns, and the next thing of their table by name alone."""
    own = rng.choice(RELATIONS)
    first, second, third = rng.sample(list(own.facts), 3)
    before: Turns = (_asked(own, first, rng),)
    if rng.random() < 0.25:
        question = _begun(_follow(own, rng, held_out).format(k=second[own.slot]))
        before, second = (*before, (question, own.reply.format(**second))), third
    return before, _begun(_follow(own, rng, held_out).format(k=second[own.slot])), own.reply.format(**second)


def _other(rng: random.Random, held_out: bool) -> tuple[Turns, str, str]:
    """A taught question after a refused one: to have refused once is no reason to refuse again."""
    own = rng.choice(RELATIONS)
    question, thing = rng.choice(_HARD)
    return ((question.format(x=thing, X=_begun(thing)), _UNKNOWN),), *_asked(own, rng.choice(own.facts), rng)


def _answered(rng: random.Random, held_out: bool) -> tuple[Turns, str, str]:
    return (_more if rng.random() < 0.75 else _other)(rng, held_out)


def _refused(rng: random.Random, held_out: bool) -> tuple[Turns, str, str]:
    """After a taught turn: a thing of which that is not taught, or a never-taught question."""
    if rng.random() < 0.4:
        own = RELATIONS[0]
        place = rng.choice(_UNTAUGHT_PLACES)
        return (_asked(own, rng.choice(own.facts), rng),), _begun(_follow(own, rng, held_out).format(k=place)), _UNKNOWN
    own = rng.choice(RELATIONS)
    question, thing = rng.choice(_HARD)
    return (_asked(own, rng.choice(own.facts), rng),), question.format(x=thing, X=_begun(thing)), _UNKNOWN


Talk = Callable[[random.Random, bool], tuple[Turns, str, str]]
ANSWERED = Kind("follow-ups", talk=_answered, weight=3.5)
REFUSED = Kind("follow-ups, never taught", talk=_refused, label="refusal", weight=2.0)
