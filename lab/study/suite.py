"""The monitors that `monitors score` fits: one of each kind and span, at the layer chosen on calibration prompts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lab.monitors import head
from lab.monitors.monitor import Kind, Monitor, Recipe, Wordings
from lab.monitors.readings import Span
from lab.progress import Progress
from lab.study import fitting
from lab.workbench.loaded import LoadedModel

CHOSEN_ON = 8
"""Layers of v4. Other depths take the layer at the same share of theirs, after one block at least."""


@dataclass(frozen=True)
class Choice:
    """The layer, None for all, and how taught prompts are worded."""

    layer: int | None
    wordings: Wordings


CHOSEN: Mapping[tuple[Kind, Span], Choice] = {
    ("density", "mean"): Choice(3, "plain"),
    ("density", "last"): Choice(4, "plain"),
    ("neighbours", "mean"): Choice(1, "plain"),
    ("neighbours", "last"): Choice(1, "plain"),
    ("gates", "mean"): Choice(5, "plain"),
    ("gates", "last"): Choice(2, "plain"),
    ("errors", "mean"): Choice(None, "plain"),
    ("errors", "last"): Choice(None, "plain"),
}
"""Chosen on `prompts/calibration_large.jsonl`, by short kinds pooled against taught prompts, mean of three seeds; the
table is in `training/LOG.md`. An errors monitor reads all layers, and held-out wordings: nothing was chosen."""
FITTED: tuple[tuple[Kind, Span], ...] = (*(pair for pair in CHOSEN if pair[0] != "errors"), ("errors", "mean"))
"""What `fit_all` fits."""


def recipe(
    kind: Kind, *, span: Span, layer: int | None, wordings: Wordings | None, seed: int, n: int, n_layers: int
) -> Recipe:
    """A recipe for a model of so many layers, with what is not said as it was chosen.

    Raises: LabError for a layer that is not there, or that the kind cannot read.
    """
    chosen = CHOSEN[kind, span]
    if layer is None and chosen.layer is not None:
        layer = max(1, round(chosen.layer * n_layers / CHOSEN_ON))
    made = Recipe(kind, span, layer, seed, n, wordings or chosen.wordings)
    made.check(n_layers)
    return made


def fit_all(
    loaded: LoadedModel, *, seed: int = 1234, n: int = fitting.DRAWN, progress: Progress | None = None
) -> list[Monitor]:
    """One monitor of every kind and span; monitors of the same texts share one reading.

    Without the errors monitor where the model is nearly always right, or wrong, about questions in new wordings.
    Raises: LabError for a model that gives no numbers.
    """
    lessons: dict[tuple[bool, Wordings], fitting.Lesson] = {}
    found = []
    for kind, span in FITTED:
        own = recipe(kind, span=span, layer=None, wordings=None, seed=seed, n=n, n_layers=loaded.config.n_layers)
        key = kind == "errors", own.wordings
        if key not in lessons:
            lessons[key] = fitting.lesson(loaded, own, progress=progress)
        wrong = lessons[key].wrong
        if wrong is None or head.enough(wrong):
            found.append(lessons[key].fit(own))
    return found
