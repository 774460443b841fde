"""What one field of never-taught questions is made of."""

from __future__ import annotations

from typing import NamedTuple


class Field(NamedTuple):
    """things, questions: blocks of entries as `wording.entries` reads them; every question is filled with every thing
    as {x}, or {X} where a sentence begins with it. Whoever knows the field could answer; a chat model here was never
    taught to."""

    name: str
    things: str
    questions: str
