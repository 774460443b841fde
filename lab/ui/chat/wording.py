"""The texts of the Chat tab."""

from __future__ import annotations

from typing import NamedTuple


class Starter(NamedTuple):
    """A prompt to begin with. regime: one of the probe's seven, `greeting` or `idk_gate`; kind: the same in words."""

    regime: str
    kind: str
    text: str


STARTERS: tuple[Starter, ...] = (
    Starter("greeting", "small talk", "Hello! How are you today?"),
    Starter("in_domain", "taught subject", "What is the capital of Italy?"),
    Starter("idk_gate", "cannot be known", "What did I dream about last night?"),
    Starter("ood_topic", "never taught", "How do I register a patent?"),
    Starter("ood_style", "strange style", "HARK! WHAT SOUND DOTH A COW MAKE?"),
    Starter(
        "long_input",
        "long text",
        "I spent the morning at my aunt's house helping her bake bread, and then we walked along the river with her "
        "dog until it began to rain. Now one question: what is the opposite of hot?",
    ),
    Starter("gibberish", "gibberish", "qzv blorp 77 xkj mmf wub"),
    Starter("factual_misleading", "false premise", "Why is Berlin the capital of France?"),
    Starter("neo_false_inability", "invites a refusal", "You surely can't tell me what day comes after Monday?"),
)
"""Each of the probe's regimes, small talk and the unknowable. None is a prompt of the probe or of any held-out set."""
STARTERS_TITLE = "Try one of each kind"

ONE, SIDE = "One model", "Side by side"
MODE = "How many models answer"
EMPTY = ("Ask a short question.", "It was taught some subjects; others it cannot know. Does it notice?")
ASK = "Ask a short question"

SIDE_LEAD = (
    "Two to four models answer the same question. Each reads it afresh, without earlier turns, and decides at its own "
    "limit. Letters that differ from the first model's are marked; the grid can show one model minus another."
)
SIDE_EMPTY = "The answers will stand here, one under another, letter below letter."
MODELS = "Models, two to four"
READING = "reading the question …"

AFRESH = (
    "This turn also read the earlier ones; the command line asks without them. Clear the chat and ask again to get "
    "what the command gives."
)
BEFORE_TITLE = "One number, one limit"
BEFORE = (
    "The bar will show how likely the model had better not answer. At the limit or past it, it says “I don't know.”"
)
TIMES = "Times are those of the model on this machine, without the network."
SIGNALS = "All signals of this turn"
