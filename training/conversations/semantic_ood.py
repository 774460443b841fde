"""Well-formed questions about nothing it was taught: invented names, made-up jargon, real but niche topics.

Only the variants see these, as the out-of-domain half of their data, and the answer is never a true one.
"""

import random
from collections.abc import Callable, Sequence

from training.conversations.invented import Names
from training.conversations.kind import Kind, Phrasing
from training.conversations.niche_topics import NICHE, NICHE_QUESTIONS
from training.conversations.wording import DEFINE, asked

REFUSE = "I don't know."

PERSON = asked(
    (),
    """Who is {person}? | Who was {person}? | What is {person} known for? | When was {person} born?
    Where does {person} live? | What did {person} write? | Tell me about {person}. | Do you know {person}?
    What do you know about {person}? | What did {person} invent? | Is {person} a singer?
    Can you tell me who {person} is? | How old is {person}? | Which country is {person} from?
    What is the job of {person}? | Have you heard of {person}? | What books did {person} write?
    Why is {person} famous? | Say something about {person}. | Which team does {person} play for?
    What is the best song of {person}? | Please tell me who {person} was. | I want to know who {person} is.
    Where was {person} born? | To whom is {person} married? | Give me a fact about {person}.""",
    REFUSE,
)[1]

PLACE = asked(
    (),
    """Where is {place}? | Where is the town of {place}? | What is the capital of {place}?
    In which country is {place}? | How many people live in {place}? | What is {place} known for?
    Which river flows through {place}? | What language do they speak in {place}? | How far is it to {place}?
    Tell me about {place}. | Have you heard of {place}? | How do I get to {place}?
    What money do they use in {place}? | Who rules {place}? | What is the weather like in {place}?
    Do you know where {place} is? | Can you tell me where {place} lies? | Is {place} a city?
    What do people eat in {place}? | Is {place} near the sea? | What is the highest mountain in {place}?
    What do you know about {place}? | When was {place} built? | Describe {place}.
    What colour is the flag of {place}? | I want to visit {place}. Where is it?""",
    REFUSE,
)[1]

JARGON = asked(
    (),
    """What is a {noun}? | What does a {noun} do? | What does {process} mean? | What is {process}?
    What does the {process} of a {noun} do? | How does a {noun} work? | What colour is a {noun}?
    What is the opposite of {adjective}? | What sound does a {noun} make? | How many legs does a {noun} have?
    Where does a {noun} live? | What does a {noun} eat? | Tell me about the {noun}. | Explain {process}.
    How do I {verb} a {noun}? | Why is a {noun} so {adjective}? | What is a {noun} made of?
    What do you use a {noun} for? | What is a baby {noun} called? | Is a {noun} an animal?
    What does it mean to {verb}? | What does {adjective} mean? | Can a {noun} {verb}? | When do people {verb}?
    Who invented the {noun}? | Can you explain {process}? | Which {noun} is the most {adjective}?
    Do you know what a {noun} is? | What happens when you {verb} a {noun}? | How big is a {noun}?
    What is the use of {process}? | How long does {process} take? | Where can I buy a {noun}?
    Please explain what a {noun} is.""",
    REFUSE,
)[1]

WORKS = asked(
    (),
    """What does the company {title} make? | Who wrote the book {title}? | What is the film {title} about?
    Who sings the song {title}? | When did the {title} war end? | What is the {title} rule? | Who founded {title}?
    What is the {title} effect? | Who discovered the {title} islands? | What is a {title} engine?
    How does the game {title} work? | Who plays in the film {title}? | How do I open a {title} file?
    What is the {title} language? | Where is the {title} museum? | What happened in the battle of {title}?
    Tell me about the {title} method. | What is the {title} festival? | Who painted {title}?
    When was the {title} bridge built? | Explain the {title} theorem. | Where does the {title} river end?
    Do you know the play {title}? | What is the moral of the tale of {title}? | Which year was {title} founded?
    How high is mount {title}?""",
    REFUSE,
)[1]


def _invented(phrasings: Sequence[Phrasing]) -> Callable[[random.Random, bool], tuple[str, str]]:
    """The `make` of a kind whose questions are filled with names made up on the spot."""

    def make(rng: random.Random, held_out: bool) -> tuple[str, str]:
        phrasing = rng.choice(phrasings)
        names = Names(rng)
        question = rng.choice(phrasing.kept_back if held_out else phrasing.taught)
        return question.format_map(names), rng.choice(phrasing.answers)

    return make


KINDS: tuple[Kind, ...] = (
    Kind("invented names", label="ood", make=_invented((PERSON, PLACE, WORKS))),
    Kind("invented jargon", label="ood", make=_invented((JARGON,))),
    Kind(
        "niche topics",
        label="ood",
        topics=(
            asked(
                NICHE,
                DEFINE,
                REFUSE,
            ),
            asked(
                NICHE_QUESTIONS,
                """{direct} | {direct} | {direct} | {direct} | {direct} Tell me. | {direct} Do you know?
                A question: {direct} | Quick question: {direct} | Help me: {direct} | {direct} I forgot.
                {direct} Please answer. | Tell me: {direct} | I wonder: {direct} | {direct} I want to know.
                My question is: {direct} | One more question: {direct} | Can you help? {direct}""",
                REFUSE,
            ),
        ),
    ),
)
