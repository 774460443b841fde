"""Light surface variation of questions, as people type them."""

from __future__ import annotations

import random

PREFIXES = (
    "hey, ", "hi! ", "hello, ", "ok, ", "so, ", "um, ", "well, ", "please tell me: ", "quick question: ", "and ",
    "one more thing: ", "good morning, ", "excuse me, ", "I have a question. ", "Let me ask you something: ",
    "now tell me, ", "By the way, ", "Hi Tilelli, ", "Tilelli, ",
)  # fmt: skip
SUFFIXES = (
    " please", " thanks", " Please.", " Thank you!", " I forgot.", " I want to know.", " I am curious.", " ok?",
    " Do you know?", " Can you tell me?", " Tell me.",
)  # fmt: skip
LONGEST = 160


def augment(question: str, rng: random.Random) -> str:
    """The question as written about half of the time, else with a greeting, a polite end, other case, or one typo."""
    if rng.random() < 0.5:
        return question
    changed = question
    if rng.random() < 0.3:
        changed = changed.rstrip("?.!")
    if rng.random() < 0.35:
        changed = changed.lower() if rng.random() < 0.6 else changed[:1].lower() + changed[1:]
    if rng.random() < 0.06:
        changed = _typo(changed, rng)
    if rng.random() < 0.35:
        changed = rng.choice(PREFIXES) + changed
    if rng.random() < 0.2:
        changed += rng.choice(SUFFIXES)
    return changed if len(changed) <= LONGEST else question


def _typo(text: str, rng: random.Random) -> str:
    """One letter swapped with the next, dropped or doubled."""
    at = rng.randrange(max(1, len(text) - 1))
    if not text[at : at + 2].isalpha():
        return text
    swapped = text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]
    return rng.choice((swapped, text[:at] + text[at + 1 :], text[:at] + text[at] + text[at:]))
