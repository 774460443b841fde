"""What may be asked of a run that the page starts: which recipes, how long, and how many at once."""

from __future__ import annotations

from collections.abc import Iterable

from lab.hosting import limits
from lab.study import recipes
from lab.study.run import Run
from model.errors import LabError

MOST_MINUTES = limits.of("LAB_TRAINING_MINUTES")
MOST_SEED = 2**31 - 1
MOST_STEPS, MOST_WAITING = limits.of("LAB_TRAINING_STEPS"), limits.of("LAB_RUNS_WAITING")
MOST_OF_A_VISITOR = limits.of("LAB_RUNS_OF_A_VISITOR")
"""Of one run, 0 where nobody trains here; of runs that wait; of one visitor's runs that wait or run."""


def check(recipe: str, *, seed: int, steps: int, minutes: float | None) -> None:
    """Raises: LabError where training is off, for a recipe that is not offered, or a budget or seed out of range."""
    if not MOST_STEPS:
        raise LabError("training is off here", todo="run a lab of your own: see its README")
    head_only = recipes.checked(recipe).head_only
    if not 1 <= steps <= MOST_STEPS:
        raise LabError("bad number of steps", expected=f"1 to {MOST_STEPS}", found=steps)
    if minutes is not None and not 0 < minutes <= MOST_MINUTES:
        raise LabError("bad number of minutes", expected=f"more than 0, at most {MOST_MINUTES}", found=minutes)
    if minutes is not None and head_only:
        raise LabError(f"{recipe} is not given minutes", found=f"{minutes:g} minutes",
                       todo=f"give it steps: it reads its prompts, then {MOST_STEPS} steps take a second")  # fmt: skip
    if not 0 <= seed <= MOST_SEED:
        raise LabError("bad seed", expected=f"a whole number from 0 to {MOST_SEED}", found=seed)


def check_room(pending: Iterable[Run], *, visitor: str) -> None:
    """pending: the runs that wait or go on. Raises: LabError where one more would be too many."""
    pending = list(pending)
    if sum(run.visitor == visitor for run in pending) >= MOST_OF_A_VISITOR:
        raise LabError("you have runs under way already", expected=f"at most {MOST_OF_A_VISITOR}",
                       todo="wait for one or stop it")  # fmt: skip
    if sum(run.status == "waiting" for run in pending) >= MOST_WAITING:
        raise LabError("too many runs wait", expected=f"at most {MOST_WAITING}", todo="try again later")
