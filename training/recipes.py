"""The recipes of the study: each a function's worth of data saying start, trainable parts, losses and schedule.

What else is said of a recipe anywhere follows from what stands here; the lab asks through `lab.study.recipes`.
"""

from __future__ import annotations

from dataclasses import replace

from model.errors import LabError
from model.parts import PARTS
from training.loss_weights import Weights
from training.recipe import Recipe


def base() -> Recipe:
    """English prose and dialogue, every byte a target; grown from 2 to 4 to 8 layers."""
    return Recipe(
        name="base",
        start=None,
        parts=None,
        data="prose",
        kinds=None,
        weights=Weights(load_balance=0.3),
        steps=3300,
        batch=256,
        flat=0.8,
        depths=((0.0, 2), (0.15, 4), (0.4, 8)),
        about="reads and continues prose; was never taught to chat",
    )


def v3() -> Recipe:
    """Conversations without refusals; the loss is on replies only."""
    return Recipe(
        name="v3",
        start="base",
        parts=None,
        data="chat",
        kinds="v3",
        weights=Weights(),
        steps=3700,
        batch=512,
        flat=0.5,
        about="chats, and was never taught to say “I don't know.”",
    )


def v4() -> Recipe:
    """Conversations, and questions answered "I don't know."; the abstain head reads a detached state."""
    return replace(
        v3(),
        name="v4",
        start="v3",
        kinds="v4",
        weights=Weights(abstain=1.0),
        steps=2500,
        lr=0.6,
        flat=0.3,
        about="chats, and can say “I don't know.”",
    )


VARIANT_LR = 3e-3
"""Of AdamW in v5 to v9."""


def v7() -> Recipe:
    """In-domain: single turns of every answered kind. OOD: invented names, made-up jargon, niche topics, as questions.

    An OOD turn's reply is seen but never a target.
    """
    return Recipe(
        name="v7",
        start="v4",
        parts=PARTS,
        data="turns",
        kinds="v7",
        weights=Weights(abstain=1.0, detached=False, metacognition=20.0),
        steps=500,
        optimiser="adamw",
        lr=VARIANT_LR,
        flat=1.0,
        lengths=(128,),
        about="v4 with router and abstain head trained together, strong pressure on the router",
    )


def v5() -> Recipe:
    """In-domain: windows of the corpus. OOD: windows of uniformly random bytes. Entropy is compared over all bytes."""
    return replace(
        v7(),
        name="v5",
        parts=("router",),
        data="noise",
        kinds=None,
        weights=Weights(ce=0.0, metacognition=1.0),
        about="v4 with its router trained on prose against random bytes",
    )


def v6() -> Recipe:
    """In-domain: v7's. OOD: gibberish, and taught questions with another question's reply, equally often.

    Entropy is compared over prompt and reply, because a mismatch shows in the reply only.
    """
    return replace(
        v7(),
        name="v6",
        parts=("router",),
        kinds="v6",
        weights=Weights(ce=0.0, metacognition=1.0),
        replies=True,
        about="v4 with its router trained to be undecided on gibberish",
    )


def v8a() -> Recipe:
    """The data of v7, a quarter of its metacognition loss."""
    weights = replace(v7().weights, metacognition=5.0)
    return replace(v7(), name="v8a", weights=weights, about="as v7, with weaker pressure on the router")


def v8b() -> Recipe:
    """The data of v7, five times its abstain loss and no metacognition."""
    weights = replace(v7().weights, abstain=5.0, metacognition=0.0)
    return replace(v7(), name="v8b", weights=weights, about="as v7, with no pressure on the router at all")


def v9() -> Recipe:
    """The data of v7, for the paper's untested corollary. The trunk is frozen: each prompt is read once."""
    return replace(
        v7(),
        name="v9",
        parts=("abstain",),
        weights=Weights(ce=0.0, abstain=1.0),
        about="v4 with only its abstain head trained, router untouched",
    )


def v7_v3() -> Recipe:
    """To tell the head from the base that it was trained over."""
    return replace(v7(), name="v7-v3", start="v3", about="v7's training applied to v3 instead of v4")


def v8b_v3() -> Recipe:
    """As v7-v3 is to v7."""
    return replace(v8b(), name="v8b-v3", start="v3", about="v8b's training applied to v3 instead of v4")


def v10() -> Recipe:
    """v4 trained on with what it lacks: never-taught questions of every field refused, facts told backwards, sums,
    second turns, long messages; everything v4 was taught is rehearsed.

    Half of the blocks are frozen, which saves a third of the time, and keeps the states that density monitors of v4
    read. One example a row and small batches of AdamW suit a CPU. No model of the lab is bundled from it (LOG.md).
    """
    return Recipe(
        name="v10",
        start="v4",
        parts=None,
        data="alone",
        kinds="v10",
        weights=Weights(abstain=1.0),
        steps=1500,
        batch=16,
        lengths=(256,),
        optimiser="adamw",
        lr=4e-4,
        flat=0.3,
        refusals=0.42,
        frozen=4,
        about="v4 taught further to say “I don't know.” to questions of every field",
    )


def routed() -> Recipe:
    return replace(
        base(),
        name="routed",
        depths=(),
        steps=600,
        batch=64,
        about="the routed model on prose alone, to stand beside vanilla at equal bytes",
    )


def vanilla() -> Recipe:
    return replace(
        routed(),
        name="vanilla",
        model="vanilla",
        weights=Weights(),
        about="a pre-norm decoder of the same size, on the same bytes",
    )


RECIPES = {
    make().name: make
    for make in (base, v3, v4, v5, v6, v7, v8a, v8b, v9, v7_v3, v8b_v3, v10, routed, vanilla)
}  # fmt: skip


def recipe(name: str) -> Recipe:
    """Raises: LabError naming the recipes there are."""
    if name not in RECIPES:
        raise LabError("no such recipe", where=name, expected=f"one of {', '.join(RECIPES)}")
    return RECIPES[name]()


def every() -> list[Recipe]:
    """All of them, in the order of the study, which is that of every table."""
    return [make() for make in RECIPES.values()]


def compared() -> list[str]:
    """Those that only serve to be compared: not published, and no other recipe begins from them."""
    starts = {own.start for own in every()}
    return [own.name for own in every() if not own.published and own.name not in starts]


def other_start(name: str) -> str | None:
    """Where the recipe begins that is the same from another start, as v7-v3 is of v7; None where there is no such one.

    Raises: LabError for a name that is no recipe's.
    """
    own = recipe(name)
    same = [other for other in every() if other.start != own.start and _besides_start(other) == _besides_start(own)]
    return same[0].start if same else None


def _besides_start(own: Recipe) -> Recipe:
    return replace(own, name="", start=None, about="")
