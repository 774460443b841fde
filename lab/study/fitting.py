"""Monitors of a model, fitted on what it was taught: each recipe by itself, or the whole suite from one reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from jaxtyping import Bool

from lab.monitors import monitor, readings
from lab.monitors.monitor import Monitor, Recipe, Wordings
from lab.monitors.readings import Readings
from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.progress import Progress
from lab.study import taught
from lab.workbench.loaded import LoadedModel
from model.errors import LabError
from model.trace import trace

DRAWN = 2048
"""Taught prompts that a monitor is fitted on."""
MOST = 50_000
REPLY_BYTES = 80
"""Of replies that errors are learnt from: the tables' answers are at most some 70 bytes."""


@dataclass(frozen=True)
class Lesson:
    """What one model made of the texts that monitors are fitted on. wrong: where the texts are questions, which of them
    it answered otherwise than its tables do."""

    readings: Readings
    base_digest: str
    fit_digest: str
    wrong: Bool[np.ndarray, " probe"] | None = None

    def fit(self, recipe: Recipe) -> Monitor:
        """Raises: LabError for a layer that is not there, or too little to learn from."""
        return monitor.fit(
            recipe, self.readings, base_digest=self.base_digest, fit_digest=self.fit_digest, wrong=self.wrong
        )


def fit(loaded: LoadedModel, recipe: Recipe, *, progress: Progress | None = None) -> Monitor:
    """Draw what a recipe is fitted on, have the model read it, and fit.

    Raises: LabError for a recipe that does not fit the model, or too little to learn from.
    """
    recipe.check(loaded.config.n_layers)  # before minutes are spent
    return lesson(loaded, recipe, progress=progress).fit(recipe)


def lesson(loaded: LoadedModel, recipe: Recipe, *, progress: Progress | None = None) -> Lesson:
    """Everything that monitors of this seed, number and wording are fitted from."""
    if recipe.kind == "errors":
        return own_errors(loaded, n=recipe.n, seed=recipe.seed, progress=progress)
    return taught_prompts(loaded, n=recipe.n, seed=recipe.seed, wordings=recipe.wordings, progress=progress)


def taught_prompts(
    loaded: LoadedModel, *, n: int = DRAWN, seed: int, wordings: Wordings, progress: Progress | None = None
) -> Lesson:
    """Readings of prompts as the model was taught them. Raises: LabError for a number of prompts out of range."""
    texts = taught.prompts(_number(n), seed=seed, wordings=wordings)
    found = readings.of_prompts(loaded.lm, _framed(loaded, texts, MAX_NEW_BYTES), progress=progress)
    return Lesson(found, loaded.digest, taught.digest(texts))


def own_errors(loaded: LoadedModel, *, n: int = DRAWN, seed: int, progress: Progress | None = None) -> Lesson:
    """Readings of questions in held-out wordings, and which the model got wrong. It has to answer them all, greedily.

    Raises: LabError for a number of prompts out of range, or a model that reads too little at once.
    """
    asked = taught.questions(_number(n), seed=seed)
    data = _framed(loaded, [question.prompt for question in asked], REPLY_BYTES)
    replies = trace(loaded.lm, data, max_new_bytes=REPLY_BYTES, progress=progress)
    wrong = np.array([not q.answered(reply.text) for q, reply in zip(asked, replies, strict=True)])
    found = readings.of_prompts(loaded.lm, data)
    fit_digest = taught.digest([question.prompt for question in asked], wrong.tolist())
    return Lesson(found, loaded.digest, fit_digest, wrong)


def _framed(loaded: LoadedModel, texts: Sequence[str], budget: int) -> list[bytes]:
    return [framed(text, max_new_bytes=budget, max_len=loaded.config.max_seq_len).data for text in texts]


def _number(n: int) -> int:
    if not 2 <= n <= MOST:
        raise LabError("bad number of prompts", expected=f"2 to {MOST:,}", found=n)
    return n
