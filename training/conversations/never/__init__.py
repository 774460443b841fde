"""Questions of every field that nobody taught the model, each answered "I don't know."."""

from __future__ import annotations

import random
from collections.abc import Sequence

from training.conversations.kind import Fact, Kind
from training.conversations.never import arts, daily, places, sciences, society, sports
from training.conversations.never.field import Field
from training.conversations.never.lone import QUESTIONS
from training.conversations.never.made_up import made_up
from training.conversations.niche_topics import NICHE, NICHE_QUESTIONS
from training.conversations.set_ups import AS_SAID, SET_UPS
from training.conversations.wording import DEFINE, EITHER_WAY, Topic, asked, column, entries

REFUSE = "I don't know."
"""Said alone, unlike the other refusals: one certain reply leaves its probability to say how sure the model is."""
SET_APART = 6
"""Every sixth thing and lone question is never trained on: with held-out wordings it measures what was understood."""
LONGEST = 120
"""Letters of a question in its scene, filled in."""
_SCENES = tuple(
    dict.fromkeys(
        scene for scene in entries(EITHER_WAY + "\n" + SET_UPS) if "{direct}" in scene and scene != "{direct}"
    )
)
_WHICH = {"arts": arts, "sport": sports, "society": society, "sciences": sciences, "places": places, "everyday": daily}
FIELDS: dict[str, tuple[Field, ...]] = {name: module.FIELDS for name, module in _WHICH.items()}


def _split(facts: Sequence[Fact], *, apart: bool) -> tuple[Fact, ...]:
    return tuple(fact for i, fact in enumerate(facts) if (i % SET_APART == SET_APART - 1) == apart)


def _twice(questions: str, things: str, rng: random.Random) -> str:
    """Every question as it stands and once in a little scene, which answered kinds share: else refused ones were shorter
    than taught ones, and length a cue."""
    longest = max(map(len, entries(things)))
    found: list[str] = []
    for question in entries(questions):
        room = LONGEST - len(question) - longest
        scenes = [scene for scene in _SCENES if len(scene) <= room]
        found += [question, rng.choice(scenes).replace("{direct}", question)]
    return " | ".join(found)


def _topics(fields: Sequence[Field], *, apart: bool) -> tuple[Topic, ...]:
    rng = random.Random("scenes of never-taught questions")
    return tuple(
        asked(_split(column("x", own.things), apart=apart), _twice(own.questions, own.things, rng), REFUSE)
        for own in fields
    )


def _kinds(*, apart: bool) -> tuple[Kind, ...]:
    said = column("said", QUESTIONS)
    return (
        *(
            Kind(f"never taught, {name}", _topics(fields, apart=apart), label="refusal", weight=2.0)
            for name, fields in FIELDS.items()
        ),
        Kind(
            "never taught, alone",
            (
                asked(_split(said, apart=apart), AS_SAID, REFUSE),
                asked(_split(NICHE, apart=apart), DEFINE, REFUSE),
                asked(_split(NICHE_QUESTIONS, apart=apart), AS_SAID.replace("{said}", "{direct}"), REFUSE),
            ),
            label="refusal",
            weight=2.0,
        ),
    )


KINDS: tuple[Kind, ...] = (
    *_kinds(apart=False),
    Kind("never taught, made up", make=made_up, label="refusal", weight=1.0),
)
APART: tuple[Kind, ...] = _kinds(apart=True)
"""The same kinds over the things that are set apart."""
