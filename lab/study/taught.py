"""Texts that a monitor is fitted on: prompts the chat models were taught, and questions that they were not asked yet.

All come from the tables and wordings of `training/conversations/`, none from a prompt set.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from lab.monitors.monitor import Wordings
from model.digest import text_digest
from training.conversations import ANSWERS, RECIPE_KINDS, examples
from training.conversations.kind import Kind

LONGEST = 185
"""Bytes of a prompt that every model reads whole."""


@dataclass(frozen=True)
class Question:
    """A held-out wording, filled in, and every answer that its table gives to it, in lower case."""

    prompt: str
    accept: frozenset[str]

    def answered(self, reply: str) -> bool:
        """Whether a reply is one of the answers, up to case and the spaces around it."""
        return reply.strip().lower() in self.accept


def prompts(n: int, *, seed: int, wordings: Wordings) -> tuple[str, ...]:
    """Different prompts of the answered kinds, in wordings that are taught."""
    return tuple(islice(_different(_drawn(seed, wordings)), n))


def questions(n: int, *, seed: int, kinds: Sequence[Kind] = RECIPE_KINDS["v4"]) -> tuple[Question, ...]:
    """Different questions in wordings that are kept out of training, of kinds that are answered or refused alike.

    Kinds are drawn as often as they have ways to ask, so that none has only few.
    """
    rng = random.Random(f"monitor questions/{seed}")
    kinds = [kind for kind in kinds if kind.topics and kind.label != "ood"]
    weights = [sum(len(phrasing.kept_back) for _, phrasing in kind.topics) for kind in kinds]
    found: dict[str, Question] = {}
    while len(found) < n:
        kind = rng.choices(kinds, weights=weights)[0]
        facts, phrasing = rng.choice(kind.topics)
        fact = rng.choice(list(facts))
        prompt = rng.choice(phrasing.kept_back).format(**fact)
        if len(prompt.encode()) <= LONGEST and prompt not in found:
            accept = frozenset(answer.format(**fact).strip().lower() for answer in phrasing.answers)
            found[prompt] = Question(prompt, accept)
    return tuple(found.values())


def digest(texts: Sequence[str], *more: object) -> str:
    """SHA-256 of the texts in their order, and of what else was learnt from."""
    return text_digest(json.dumps([list(texts), *more]).encode())


def _drawn(seed: int, wordings: Wordings) -> Iterator[str]:
    for example in examples(ANSWERS, seed=f"monitor/{seed}", plain=wordings == "plain"):
        if len(example.prompt.encode()) <= LONGEST:
            yield example.prompt


def _different(texts: Iterator[str]) -> Iterator[str]:
    known: set[str] = set()
    for text in texts:
        if text not in known:
            known.add(text)
            yield text
