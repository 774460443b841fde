"""The frontier, kept: what the best signal is worth against what each model still says; a point a model and monitor.

    python -m lab.written.frontier      writes `frontier.json`, `frontier.md` and a picture a question in `checkpoints/`

from the records that are kept; on the large set of the models that were put to it.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from lab.claims import frontier
from lab.claims.frontier import Best, Point
from lab.console import exit_status
from lab.shown import frontier_figure
from lab.shown.frontier_figure import SIDES
from lab.shown.markdown import table
from lab.statistics.rates import Rate
from lab.study.recipes import in_order
from lab.workbench.workbench import Workbench
from model.atomic import write_atomically
from model.output_path import check_output

FILE = "frontier.md"


def page(found: Sequence[Point]) -> str:
    """All of it as Markdown, the pictures beside it."""
    lines = [
        "# Frontier",
        "",
        "Written by `python -m lab.written.frontier` from the kept records. AUROC with 95 % intervals (2,000 "
        "resamples, seed 0) of the signal of the registered rule that answers a question best on the calibration "
        "prompts, measured on the probe: *unusual?* tells the six other kinds from taught prompts, *wrong?* wrong "
        "replies from right ones where an answer, a denial or a refusal is due, both over the paper's seven kinds. "
        "Right and coherent: of the replies to taught prompts, with Clopper–Pearson intervals. Models without a row of "
        "a set were not put to it. In the pictures every model is drawn on the larger set that it was put to, as a red "
        "ring where fewer than 80 % "
        "of its replies are coherent. Below a model that monitors are shipped for each of them has a line, and so has "
        "the likelihood of the reply (`log_probability_sum`): squares. They change no reply.",
        "",
        *(f"![{title}]({_picture(side)})" for side, title in SIDES.items()),
        "",
        *table(
            ("model", "set", "unusual?", "signal", "wrong?", "signal", "right", "coherent"),
            (
                (
                    point.model, point.size, *_told(point.unusual), *_told(point.wrong), _share(point.correct),
                    _share(point.coherent),
                )
                for point in found
            ),
        ),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _told(own: Best | None) -> tuple[str, str]:
    return ("–", "") if own is None else (f"{own.auroc:.2f} [{own.low:.2f}, {own.high:.2f}]", own.signal)


def _share(own: Rate) -> str:
    return f"{own.count} of {own.total} [{own.low:.2f}, {own.high:.2f}]"


def _picture(side: str) -> str:
    return f"frontier-{side}.svg"


@exit_status
def main() -> None:
    workbench = Workbench()
    folder: Path = workbench.folder
    for name in (frontier.FILE, FILE, *map(_picture, SIDES)):
        check_output(folder / name)
    found = frontier.points(workbench, [entry.expr for entry in in_order(workbench.models())])
    print(frontier.write(folder, found))
    write_atomically(folder / FILE, page(found).encode())
    print(folder / FILE)
    for side in SIDES:
        drawn = frontier_figure.svg(frontier_figure.largest(found), side, clickable=False)
        write_atomically(folder / _picture(side), f"{drawn}\n".encode())
        print(folder / _picture(side))


if __name__ == "__main__":
    sys.exit(main())
