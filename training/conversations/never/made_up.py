"""Questions about people, places and things that do not exist, asked as taught ones are."""

from __future__ import annotations

import random

from training.conversations.invented import Names
from training.conversations.wording import entries

REFUSE = "I don't know."
QUESTIONS = entries(
    """What is the capital of {place}? | Where is {place}? | On which continent is {place}? | Which language do they speak in {place}?
    What sound does a {noun} make? | What does a {noun} eat? | How many legs has a {noun}? | Where does a {noun} live?
    What is a baby {noun} called? | What colour is a {noun}? | What is a {noun}? | What is a {noun} used for?
    Who is {person}? | When was {person} born? | What did {person} invent? | Which book is by {person}? | What does a {noun} taste like?
    What is the opposite of {adjective}? | What does {adjective} mean? | How do you {verb}? | What does it mean to {verb}?
    Which month comes after {title}? | What is {process}? | Explain {process} to me. | How does {process} work?
    Who won the {title} Cup? | What is a {noun} made of? | Can a {noun} fly? | Is a {noun} a mammal? | Why is a {noun} {adjective}?
    How many people live in {place}? | Who rules {place}? | Which river flows through {place}? | How far is it to {place}?
    What is the {title} effect? | When did the war of {place} end? | How do I cook a {noun}? | Which planet is near {title}?
    What is the formula of {process}? | Who discovered {title}? | Tell me about {place}. | Tell me about {person}.
    what is {noun} | where's {place} | who was {person} | Do you know {person}? | Have you heard of {place}?
    What did {person} say to {title}? | Is {person} still alive? | What does the {title} company make? | How heavy is a {noun}?
    Is {place} a country? | Which is bigger, a {noun} or a {process}? | What do you do with a {noun}? | Where can I buy a {noun}?
    What day is the feast of {title}? | What is the money of {place}? | What is the {adjective} {noun} of {place}?
    How is {process} done in {place}? | What do people from {place} wear? | How old is {person}? | Describe a {noun}.
    Name a city in {place}. | What is the flag of {place} like? | Who wrote {title}? | What hunts a {noun}?
    Which animal is called {title}? | I saw a {noun} today. What is that? | My aunt comes from {place}. Where is it?
    Someone gave me a {noun}. What is it for? | Who painted {title}? | What is a {noun} afraid of?"""
)
_KEPT_BACK = 8


def made_up(rng: random.Random, held_out: bool) -> tuple[str, str]:
    """A question with new names in it; the last eight wordings are held out."""
    wording = rng.choice(QUESTIONS[-_KEPT_BACK:] if held_out else QUESTIONS[:-_KEPT_BACK])
    return wording.format_map(Names(rng)), REFUSE
