"""What one kind of conversation is: facts, the ways to ask for them, the ways to answer."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

Fact = Mapping[str, str]
"""One row of a knowledge table: slot name -> text, e.g. {"country": "France", "capital": "Paris"}."""
Turns = tuple[tuple[str, str], ...]
"""What was said before a question: (question, reply), oldest first."""


@dataclass(frozen=True)
class Phrasing:
    """Ways to ask one thing and ways to answer it; `{slot}` is filled from a fact.

    questions: at least 10; the last fifth (2 to 6) is held out of training and used to measure generalisation.
    answers: every one of them correct and complete on its own, at most ~70 bytes once filled.
    """

    questions: Sequence[str]
    answers: Sequence[str]

    @property
    def held_out(self) -> int:
        """How many of the last questions are never trained on."""
        return max(2, min(6, len(self.questions) // 5))

    @cached_property
    def taught(self) -> Sequence[str]:
        return self.questions[: len(self.questions) - self.held_out]

    @cached_property
    def kept_back(self) -> Sequence[str]:
        return self.questions[len(self.questions) - self.held_out :]


@dataclass(frozen=True)
class Kind:
    """A kind of conversation.

    topics: pairs (facts, phrasing): every phrasing is valid for every fact of its pair. Small talk has one empty fact {}.
    make: instead of topics, for sums and the like: a function of (rng, held_out) returning (question, answer).
    talk: instead of both, for questions that need what was said before: returns (turns before, question, answer).
    label: "answer" for what the model should answer; "refusal" for what it should answer with "I don't know.";
        "ood" for the semantic out-of-domain set of the variants, which is never given a true answer.
    """

    name: str
    topics: Sequence[tuple[Sequence[Fact], Phrasing]] = ()
    make: Callable[[random.Random, bool], tuple[str, str]] | None = None
    talk: Callable[[random.Random, bool], tuple[Turns, str, str]] | None = None
    label: str = "answer"
    weight: float = 1.0

    def sample(
        self, rng: random.Random, *, held_out: bool = False, reword: Callable[[str], str] = str
    ) -> tuple[str, str]:
        """One (question, answer), each fact equally likely; `held_out` draws a wording kept out of training.

        reword: applied to the wording before its slots are filled.
        """
        if self.make is not None and (not self.topics or rng.random() < 0.5):
            return self.make(rng, held_out)
        facts, phrasing = rng.choices(self.topics, cum_weights=self._facts_so_far)[0]
        fact = rng.choice(facts)
        wording = rng.choice(phrasing.kept_back if held_out else phrasing.taught)
        question = reword(wording).format(**fact)
        return question, rng.choice(phrasing.answers).format(**fact)

    @cached_property
    def n_facts(self) -> int:
        """Counted once for every topic that asks about them."""
        return sum(len(facts) for facts, _ in self.topics)

    @cached_property
    def _facts_so_far(self) -> list[int]:
        return list(accumulate(len(facts) for facts, _ in self.topics))
