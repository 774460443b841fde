"""Rewording a question before its slots are filled, so that what is asked must be read from its content words."""

from __future__ import annotations

import random
import re
from functools import cache
from itertools import pairwise

from training.conversations.synonyms import GROUPS
from training.conversations.wording import entries

LITTLE_WORDS = frozenset(
    ("a", "an", "the", "of", "is", "are", "was", "do", "does", "did", "can", "could", "would", "will", "should", "you",
     "me", "my", "i", "it", "that", "this", "in", "on", "at", "to", "for", "and", "so", "we", "be", "have", "has",
     "there", "with", "please")
)  # fmt: skip
"""Words a question can mostly be understood without."""
FILLERS = entries(
    """really | actually | maybe | then | now | today | just | here | still | again | also | usually | exactly | perhaps
    well | quickly | kindly | by the way | for once | in general | in fact | of course | at all | these days | dear
    my friend | if you can | if possible | if you know it | as far as you know | for me | for us | for my sister
    for a game | for school | in the end | this time | at home | for everyone | more or less | honestly | surely | right
    normally | at last | once more | in your view | so to speak | let us say | you know | I mean | I think | I guess
    all in all | most of the time | in real life | on the whole | out there | around here | for a start"""
)
"""Said anywhere without changing what is asked."""
_GROUP_OF = {member: group for group in GROUPS for member in group}
_MEMBERS = re.compile(
    r"\{[^}]*\}|(?<!\w)(?:" + "|".join(map(re.escape, sorted(_GROUP_OF, key=len, reverse=True))) + r")(?!\w)",
    re.IGNORECASE,
)
"""A slot, which stays, or an expression that others can stand for."""


def reword(template: str, rng: random.Random) -> str:
    """A template with some expressions exchanged, some little words gone, some fillers in; slots stay as they are."""
    if rng.random() < 0.4:
        template = "".join(_other(piece, rng) if may_change else piece for piece, may_change in _pieces(template))
    words = template.split(" ")
    if rng.random() < 0.2:
        words = [word for word in words if word.lower() not in LITTLE_WORDS or rng.random() < 0.6] or words
    if rng.random() < 0.15:
        at = rng.randint(0, len(words))
        if not _inside_slot(words, at):
            words.insert(at, rng.choice(FILLERS))
    return " ".join(words)


@cache
def _pieces(template: str) -> tuple[tuple[str, bool], ...]:
    """A template cut where `_MEMBERS` stand, each piece with whether it is one; templates are few and come again."""
    at = [0, *(place for found in _MEMBERS.finditer(template) for place in found.span()), len(template)]
    return tuple((template[start:end], i % 2 == 1) for i, (start, end) in enumerate(pairwise(at)))


def _inside_slot(words: list[str], at: int) -> bool:
    """Whether the place before word `at` lies within braces."""
    before = " ".join(words[:at])
    return before.count("{") != before.count("}")


def _other(expression: str, rng: random.Random) -> str:
    """An expression of the same group, or the same again; a capital at its start stays one."""
    group = _GROUP_OF.get(expression.lower())
    if group is None or rng.random() < 0.5:
        return expression
    found = rng.choice(group)
    return found[:1].upper() + found[1:] if expression[:1].isupper() else found
