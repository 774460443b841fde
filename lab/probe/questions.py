"""Questions as others publish them: each once, a draw that can be repeated, answers that mean only themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from lab.probe.answers import literal
from lab.probe.same_text import normalised
from model.errors import LabError

QUOTES = ('""', "''", "\u201c\u201d", "\u2018\u2019")
"""Pairs of marks that some answers stand in."""
ENDS = " .,;:"
"""What an answer may end with and a reply need not have."""


@dataclass(frozen=True)
class Question:
    """One published question. id: the source's own, else its place from 1. answers: accepted ones as `literal` writes
    them. answerable: whether its source says that there is an answer. part: of the source, where it names one.
    context: bytes of the text that the question is about, 0 for none. where, line: of its file, for errors."""

    id: str
    text: str
    answers: tuple[str, ...]
    answerable: bool
    part: str = ""
    context: int = 0
    where: str = ""
    line: int = 0


@dataclass(frozen=True)
class Sorted:
    """What can be asked, in the file's order, and how many rows cannot. repeated: asked earlier already, and counted
    there with their answers. contradictory: called answerable once and unanswerable once. blank: without text.
    unanswered: called answerable, without an answer."""

    questions: tuple[Question, ...]
    repeated: int = 0
    contradictory: int = 0
    blank: int = 0
    unanswered: int = 0


def cleaned(answers: Iterable[str]) -> tuple[str, ...]:
    """Accepted answers without quotation marks around them and punctuation after them, each once whatever its case."""
    found: dict[str, str] = {}
    for answer in answers:
        bare = answer.strip()
        if len(bare) > 1 and bare[0] + bare[-1] in QUOTES:
            bare = bare[1:-1]
        bare = " ".join(bare.rstrip(ENDS).split())
        if bare:
            found.setdefault(bare.casefold(), literal(bare))
    return tuple(found.values())


def sort(questions: Iterable[Question]) -> Sorted:
    """The same text, up to case and punctuation, is one question with the answers of all."""
    same: dict[str, list[Question]] = {}
    blank = unanswered = 0
    for own in questions:
        if not own.text.strip():
            blank += 1
        elif own.answerable and not own.answers:
            unanswered += 1
        else:
            same.setdefault(normalised(own.text), []).append(own)
    clear = [group for group in same.values() if len({own.answerable for own in group}) == 1]
    return Sorted(
        tuple(replace(group[0], answers=_together(group)) for group in clear),
        repeated=sum(len(group) - 1 for group in clear),
        contradictory=sum(map(len, same.values())) - sum(map(len, clear)),
        blank=blank,
        unanswered=unanswered,
    )


def draw(questions: Sequence[Question], *, limit: int, seed: int) -> tuple[Question, ...]:
    """`limit` of them at random, in their order; all where there are no more.

    Taken are those whose SHA-256 with the seed is smallest, so the draw is the same on every machine and in whatever
    order the file has them, and a larger one holds a smaller. Raises: LabError for a limit below 1.
    """
    if limit < 1:
        raise LabError("nothing to draw", where="--limit", expected="1 or more", found=limit)
    ranks = sorted(range(len(questions)), key=lambda i: sha256(f"{seed}\n{questions[i].text}".encode()).digest())
    return tuple(questions[i] for i in sorted(ranks[:limit]))


def _together(group: Sequence[Question]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for own in group:
        for answer in own.answers:
            found.setdefault(answer.casefold(), answer)
    return tuple(found.values())
