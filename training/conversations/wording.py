"""Compact notation for knowledge tables and lists of wordings: one row a line, ` | ` between entries."""

from __future__ import annotations

from collections.abc import Sequence

from training.conversations.kind import Fact, Phrasing

Topic = tuple[Sequence[Fact], Phrasing]

SEPARATOR = " | "
NO_SLOTS: tuple[Fact, ...] = ({},)
"""The one empty fact of small talk: nothing to fill in."""


def entries(text: str) -> tuple[str, ...]:
    """The entries of a block of text, in order: split at line ends and at ` | `, blanks dropped."""
    return tuple(entry.strip() for line in text.splitlines() for entry in line.split(SEPARATOR) if entry.strip())


def table(slots: str, text: str) -> tuple[Fact, ...]:
    """One fact per line of `text`, its cells named by `slots` ("thing use").

    Every slot also exists with a capital first letter, for the start of a sentence: {thing} and {Thing}.
    Raises: ValueError on a line whose number of cells is not the number of slots.
    """
    names = slots.split()
    facts = []
    for line in filter(None, map(str.strip, text.splitlines())):
        cells = [cell.strip() for cell in line.split(SEPARATOR)]
        if len(cells) != len(names):
            raise ValueError(f"expected {len(names)} cells ({slots}), found {len(cells)}: {line!r}")
        row = dict(zip(names, cells, strict=True))
        facts.append({name.capitalize(): cell[:1].upper() + cell[1:] for name, cell in row.items()} | row)
    return tuple(facts)


def column(slot: str, text: str) -> tuple[Fact, ...]:
    """One fact per entry of `text`, with the one slot `slot` (and its capitalised form)."""
    return table(slot, "\n".join(entries(text)))


def asked(facts: Sequence[Fact], questions: str, answers: str) -> Topic:
    """A topic: what is asked about `facts` in the ways of `questions` and answered in those of `answers`."""
    return facts, Phrasing(entries(questions), entries(answers))


def talk(questions: str, answers: str) -> Topic:
    """A topic without slots: every answer fits every question."""
    return asked(NO_SLOTS, questions, answers)


DEFINE = """What's {word}? | So, {word}. What is that? | What would you call {word}? | My son wants to know what {word} is.
Somebody said {word} to me. What did she mean? | I keep hearing about {word}, but what is it?
Can you put {word} into simple words? | How do you explain {word} to a child? | {Word} is what, exactly?
What am I to imagine when I hear of {word}? | I came across {word} in a book. What is that?
Write one sentence about {word}. | Tell a child what {word} is. | I don't know what {word} is. Do you?
What's {word} in plain words? | What's the meaning of {word}? | I need a short answer: what is {word}?
We have a test tomorrow. What is {word}? | {Word} came up in class. What was it again?
I've never understood what {word} is. | If someone asks me what {word} is, what do I answer?
What should I know about {word}? | In a few words, what's {word}? | Let's talk about {word}. What is it?
Would you know what {word} is? | Could you remind me what {word} is? | I'm wondering about {word}.
How does one describe {word}? | Say something about {word}. | What are people talking about when they say {word}?
I'd like to hear about {word}. | {Word} - can you explain? | Is there a simple way to explain {word}?
My teacher wants to hear what {word} is. | You know what {word} is, right? Tell me.
What is {word}? | Tell me what {word} is. | Explain {word}. | What do we mean by {word}?
Do you know what {word} is? | Can you explain {word}? | Tell me about {word}. | Describe {word}.
Can you tell me what {word} is? | What do you know about {word}? | I want to know what {word} is.
{Word}: what is it? | How would you explain {word}? | What exactly is {word}? | Say what {word} is.
Could you tell me about {word}? | In simple words, what is {word}? | I wonder what {word} is.
Please explain {word} to me. | So what is {word}? | Help me understand {word}. | What is {word} in one sentence?
My child asks what {word} is. | What does {word} mean? | I forgot what {word} is. | How do you describe {word}?
We learned about {word} at school. What is it? | Define {word}. | Give a short explanation of {word}.
What is meant by {word}? | Teach me about {word}. | Can you describe {word}?
I have to explain {word}. What do I say? | What can you say about {word}? | What sort of thing is {word}?
Please tell me about {word}. | I do not know what {word} is. | Have you heard of {word}?
I would like to understand {word}. | {Word}, what is that? | Do you know anything about {word}?
I heard about {word}. What is it? | What can you tell me about {word}? | Could you explain {word} in one sentence?
Would you tell me what {word} is? | Can you say what {word} is? | Explain what {word} is.
Could you describe {word} for me? | I am curious: what is {word}? | Give me a definition of {word}.
Please say what {word} is."""
"""Ways to ask what a thing is; slot: word, with its article ("a magnet", "gravity")."""

EITHER_WAY = """{direct} | {direct} | {direct} | {direct} | Tell me {indirect}. | Do you know {indirect}?
Can you tell me {indirect}? | {direct} Tell me. | I want to know {indirect}. | I wonder {indirect}.
Please tell me {indirect}. | Could you say {indirect}? | Say {indirect}. | {direct} Do you know?
A question: {direct} | I would like to know {indirect}. | I am not sure {indirect}. | {direct} I forgot.
Quick question: {direct} | Please say {indirect}. | Help me: {direct} | I need to know {indirect}.
Would you tell me {indirect}? | Can you say {indirect}? | {direct} Please answer. | {direct} I have to know.
Let me know {indirect}. | I am trying to find out {indirect}. | Have you any idea {indirect}?
My question is: {direct} | Are you able to say {indirect}? | One question: {direct} | I have a question. {direct}
Do you happen to know {indirect}? | Answer me: {direct} | I forgot {indirect}. | {direct} I am curious.
Could you tell me {indirect}? | I would like to find out {indirect}. | Hello. {direct} | Will you tell me {indirect}?
{direct} Can you help? | Any idea {indirect}? | Tell me, please: {direct} | Can you help me? {direct}
Do you perhaps know {indirect}?"""
"""Ways to ask a question given whole ({direct}, "Where is it?") and as a clause ({indirect}, "where it is").

Shared by answered and refused kinds, so that no way of asking gives away whether there is an answer.
"""

WHY = """Why {direct}? | Why is it that {indirect}? | How come {indirect}? | Tell me why {indirect}.
Do you know why {indirect}? | Can you explain why {indirect}? | I wonder why {indirect}.
Please tell me why {indirect}. | What is the reason that {indirect}? | Explain why {indirect}.
I want to know why {indirect}. | For what reason {direct}? | So why {direct}? | Why, I ask, {direct}?
Help me understand why {indirect}. | My child asks why {indirect}. | Can you say why {indirect}? | And why {direct}?
I do not understand why {indirect}. | Would you explain why {indirect}? | Is there a reason why {indirect}?
But why {direct}? | How does it come that {indirect}? | Why do you think {indirect}? | Say why {indirect}.
I never knew why {indirect}. | Tell me, why {direct}? | Could you tell me why {indirect}?
Give me the reason why {indirect}. | Can you tell me why {indirect}? | Hey, why {direct}?
Do you have an idea why {indirect}? | Please explain why {indirect}. | I would like to know why {indirect}."""
"""Ways to ask for a reason; slots: direct ("is the sky blue") and indirect ("the sky is blue")."""
