"""What a recipe reads at every step, and the same as single examples to look at."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from training import batches
from training.batches import Batch
from training.conversations import RECIPE_KINDS, examples
from training.conversations.example import Example
from training.conversations.kind import Kind
from training.corpus import Corpus
from training.recipe import Recipe

SHOWN_BYTES = 128


def batch(recipe: Recipe, corpus: Corpus | None, *, seed: int, step: int, rows: int | None = None) -> Batch:
    """The batch of one step, a function of recipe, corpus, seed and step; `rows` in place of the recipe's number."""
    length = recipe.lengths[step % len(recipe.lengths)]
    rows = rows or recipe.batch
    if recipe.data in ("prose", "noise"):
        assert corpus is not None
        make = batches.prose if recipe.data == "prose" else batches.prose_and_noise
        return make(corpus, seed=seed, step=step, batch=rows, length=length)
    kinds = _kinds(recipe)
    if recipe.data in ("chat", "alone"):
        make = batches.conversations if recipe.data == "chat" else batches.alone
        return make(_drawn(kinds, seed, step, recipe.refusals), batch=rows, length=length)
    inside, outside = _sides(kinds)
    return batches.single_turns(
        _drawn(inside, seed, step), _drawn(outside, seed, step), batch=rows, length=length, replies=recipe.replies
    )


def shown(recipe: Recipe, corpus: Corpus | None, *, seed: int) -> Iterator[Example]:
    """What the recipe trains on, example by example, in its own proportions; windows of bytes stand as prompts."""
    if recipe.data in ("prose", "noise"):
        assert corpus is not None
        rng = np.random.default_rng((seed, 0))
        while True:
            window = corpus.windows(rng, batch=1, length=SHOWN_BYTES)[0]
            yield Example(_readable(window), "", "prose", "answer")
            if recipe.data == "noise":
                noise = rng.integers(0, 256, size=SHOWN_BYTES, dtype=np.uint8)
                yield Example(_readable(noise), "", "random bytes", "ood")
    elif recipe.data in ("chat", "alone"):
        yield from examples(_kinds(recipe), seed=seed, refusals=recipe.refusals)
    else:
        inside, outside = (_drawn(side, seed, 0) for side in _sides(_kinds(recipe)))
        while True:
            yield next(inside)
            yield next(outside)


def _kinds(recipe: Recipe) -> tuple[Kind, ...]:
    assert recipe.kinds is not None
    return RECIPE_KINDS[recipe.kinds]


def _sides(kinds: tuple[Kind, ...]) -> tuple[list[Kind], list[Kind]]:
    """In-domain kinds and out-of-domain kinds."""
    return [kind for kind in kinds if kind.label == "answer"], [kind for kind in kinds if kind.label == "ood"]


def _drawn(kinds, seed: int, step: int, refusals: float = 0.3) -> Iterator[Example]:  # type: ignore[no-untyped-def]
    return examples(kinds, seed=f"{seed}/{step}/{kinds[0].label}", refusals=refusals)


def _readable(window: np.ndarray) -> str:
    return window.tobytes().decode("utf-8", errors="backslashreplace")
