"""Two questions that a signal may answer, never mixed: is this prompt unusual, and is this reply wrong?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from jaxtyping import Int

from lab.probe.canonical import place
from lab.probe.prompts import ANSWERABLE, IN_DOMAIN, PREMISE, REFUSABLE
from lab.probe.records import Record

Question = Literal["unusual", "wrong"]
QUESTIONS: tuple[Question, ...] = ("unusual", "wrong")
LONG = frozenset({"long_input", "long_never_taught"})
"""Kinds whose prompts are long by design."""
DUE = ANSWERABLE | REFUSABLE | PREMISE
"""Kinds where an answer, a denial or a refusal is due. The others count any reply but a refusal as right, and "wrong"
means nothing there."""
ALL = "all"


@dataclass(frozen=True)
class Contrast:
    """Which records should score high, and against which. name: a kind of prompt, or what is pooled."""

    question: Question
    name: str
    positive: Int[np.ndarray, " positive"]
    negative: Int[np.ndarray, " negative"]


def contrasts(records: Sequence[Record]) -> list[Contrast]:
    """Of both questions, for records in any order; rows are theirs.

    unusual: `all` other kinds against in-domain prompts; those that are not `long` by design; each kind; and where both
    are there, long prompts that were never taught against long ones that were. wrong: wrong replies against right ones,
    over `all` kinds where one is due, over those with an `answer`, and in each kind.
    """
    kinds = sorted({record.regime for record in records}, key=place)
    return [*_unusual(records, kinds), *_wrong(records, kinds)]


def contrast(records: Sequence[Record], question: Question, name: str) -> Contrast | None:
    """One of `contrasts`; None where it is not among them."""
    return next((own for own in contrasts(records) if (own.question, own.name) == (question, name)), None)


def why_not(records: Sequence[Record], question: Question) -> str | None:
    """Why a question cannot be asked of some records at all; None where `contrasts` has it."""
    if any(own.question == question for own in contrasts(records)):
        return None
    if question == "unusual":
        taught = sum(record.regime == IN_DOMAIN for record in records)
        return f"{taught} of {len(records)} prompts are of the taught kind (in_domain): it takes some of both"
    due = [record for record in records if record.regime in DUE]
    if not due:
        return "no prompt is of a kind where an answer, a denial or a refusal is due"
    judged = [record.correct for record in due if record.correct is not None]
    if not judged:
        return f"no reply to the {len(due)} prompts where one is due has been judged"
    which = "wrong" if all(judged) else "right"
    return f"none of the {len(judged)} judged replies where one is due is {which}"


def sides(records: Sequence[Record], question: Question) -> tuple[int, int]:
    """How many records could stand on either side of a question over all kinds: those that should score high, those
    that should not."""
    if question == "unusual":
        taught = sum(record.regime == IN_DOMAIN for record in records)
        return len(records) - taught, taught
    due = [record.correct for record in records if record.regime in DUE]
    return due.count(False), due.count(True)


def _unusual(records: Sequence[Record], kinds: Sequence[str]) -> list[Contrast]:
    others = [kind for kind in kinds if kind != IN_DOMAIN]
    if IN_DOMAIN not in kinds or not others:
        return []
    short = [kind for kind in others if kind not in LONG]
    groups = {
        ALL: others,
        **({"short": short} if short and short != others else {}),
        **{kind: [kind] for kind in others},
    }
    inside = _of(records, [IN_DOMAIN])
    found = [Contrast("unusual", name, _of(records, group), inside) for name, group in groups.items()]
    if set(kinds) >= LONG:
        pair = _of(records, ["long_never_taught"]), _of(records, ["long_input"])
        found.append(Contrast("unusual", "long_never_taught / long_input", *pair))
    return found


def _wrong(records: Sequence[Record], kinds: Sequence[str]) -> list[Contrast]:
    due = [kind for kind in kinds if kind in DUE]
    groups = {ALL: due, "answer": [kind for kind in due if kind in ANSWERABLE], **{kind: [kind] for kind in due}}
    found = []
    for name, group in groups.items():
        rows = _of(records, group)
        sides = [np.array([row for row in rows if records[row].correct is right], dtype=int) for right in (False, True)]
        if len(sides[0]) and len(sides[1]):
            found.append(Contrast("wrong", name, *sides))
    return found


def _of(records: Sequence[Record], kinds: Sequence[str]) -> Int[np.ndarray, " row"]:
    return np.array([row for row, record in enumerate(records) if record.regime in kinds], dtype=int)
