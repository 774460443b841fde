"""The monitors that are shipped: fitted on what v4 was taught, kept beside the checkpoints.

python -m lab.written.monitors        fits them anew, reading 2,048 taught prompts once
"""

from __future__ import annotations

from pathlib import Path

from lab.console import progress
from lab.monitors import shipped
from lab.monitors.monitor import Kind
from lab.monitors.readings import Span
from lab.monitors.shipped import Shipped
from lab.study import fitting, suite
from lab.workbench.workbench import Workbench

BASE, SEED = "v4", 1234
SHIPPED: tuple[tuple[Kind, Span], ...] = (("density", "last"), ("density", "mean"))
"""At the layers that `lab.study.suite` has as chosen."""


def write(workbench: Workbench) -> list[Shipped]:
    """Fit and keep them, all from one reading. The same weights and machine give the same files."""
    loaded = workbench.model(BASE)
    recipes = [
        suite.recipe(kind, span=span, layer=None, wordings=None, seed=SEED, n=fitting.DRAWN,
                     n_layers=loaded.config.n_layers)
        for kind, span in SHIPPED
    ]  # fmt: skip
    assert len({own.wordings for own in recipes}) == 1, "one reading serves all"
    lesson = fitting.lesson(loaded, recipes[0], progress=progress("read"))
    return [shipped.add(Path(workbench.folder), lesson.fit(own), base=loaded.expr) for own in recipes]


if __name__ == "__main__":
    for entry in write(Workbench()):
        print(f"{entry.base}+{entry.name}  {entry.digest}")
