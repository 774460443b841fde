"""When a reply counts as a refusal, a loop, an accepted answer, as correct."""

from __future__ import annotations

import re
from collections import Counter

from lab.probe.answers import occurs
from lab.probe.prompts import ANSWERABLE, PREMISE, REFUSABLE, WILLING, Prompt
from model.byte_text import REFUSAL

_REFUSALS = (
    "i don't know",
    "i do not know",
    "not sure",
    "no idea",
    "can't help",
    "can't answer",
    "can't tell",
    "unknown",
    "unclear",
    "don't have",
    "idk",
)

_DENIALS = re.compile(
    r"^\s*(no|nope|actually|never)\b"
    r"|\b(not|isn't|is not|n't|never) (true|right|correct|so|real)\b"
    r"|\b(that|this|it) is (false|wrong|a mistake|a myth)\b|\bthat's (false|wrong|not)\b",
    re.IGNORECASE,
)


def accepted(prompt: Prompt, text: str) -> bool:
    """True when any of the prompt's accepted answers occurs in `text`."""
    return any(occurs(entry, _plain(text)) for entry in prompt.accept)


def is_refusal(text: str) -> bool:
    """True for a reply that says it cannot or does not know, or that is blank."""
    plain = _plain(text).lower()
    return not plain.strip() or any(words in plain for words in _REFUSALS)


def is_denial(text: str) -> bool:
    """True for a reply that opens with "no" or calls the premise false."""
    return bool(_DENIALS.search(_plain(text)))


def is_loop(text: str) -> bool:
    """True for at least 15 characters in which some three in a row occur at least 5 times."""
    trigrams = Counter(text[i : i + 3] for i in range(len(text) - 2))
    return len(text) >= 15 and max(trigrams.values()) >= 5


def is_correct(prompt: Prompt, reply: str) -> bool:
    """Whether the model's own reply is correct under its regime's rule; the gate is not applied here."""
    refused = is_refusal(reply)
    if prompt.regime in ANSWERABLE:
        return accepted(prompt, reply) and not refused
    if prompt.regime in WILLING:
        return not refused
    if prompt.regime in REFUSABLE:
        return refused or accepted(prompt, reply)
    assert prompt.regime in PREMISE, prompt.regime
    # "No, it is cold there." opens like a denial and still goes along: where a prompt names its denials, they decide.
    return refused or (accepted(prompt, reply) if prompt.accept else is_denial(reply))


def gated_correct(regime: str, correct: bool | None, *, abstained: bool) -> bool | None:
    """Correctness once a threshold is applied: a reply that the gate replaced counts as a refusal."""
    if not abstained or correct is None:
        return correct
    return is_correct(Prompt(id="", regime=regime, prompt=REFUSAL), REFUSAL)


def _plain(text: str) -> str:
    return text.replace("\u2019", "'")
