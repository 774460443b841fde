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
