"""A graft's results on the console: the 2×2, the controls of its head, the graft by degrees."""

from __future__ import annotations

from typing import Any

from lab.cli.interval_text import interval
from lab.console import columns
from lab.graft.controls import Controls, NoControls
from lab.graft.degrees import Degrees, Step
from lab.graft.square import Corner, Square
from lab.probe.prompts import POOLED
from lab.statistics.estimate import NotRun, Unmeasured
from lab.statistics.rates import Rate


def square(found: Square) -> str:
    """How well abstain_p answers both questions in the four cells (AUROC), and the interaction for *unusual?*."""
    rows: list[dict[str, Any]] = []
    for name, corner in found.corners.items():
        if isinstance(corner, Corner):
            own = corner.found
            told = {"unusual?": interval(own.auroc), "wrong?": interval(own.wrong)}
            told |= _replies(own.replies.in_domain_correct, own.replies.coherent)
        else:
            told = {"unusual?": corner.not_run}
        rows.append({"cell": name, **told})
    names = ("cell", "unusual?", "wrong?", "in-domain right", "coherent")
    return f"{columns(rows, names=names)}\ninteraction {interval(found.interaction)}"


def controls(found: Controls | NoControls) -> str:
    """Each head's AUROC over all regimes: with an interval for one head, with the range of the draws for many."""
    title = f"{found.signal} by other heads on the states of {found.trunk}, all regimes against in-domain"
    if isinstance(found, NoControls):
        return f"{title}\n{found.not_run}"
    rows: list[dict[str, Any]] = []
    for name, head in found.heads.items():
        own = head.contrasts[POOLED]
        rows.append({"head": name, "AUROC": interval(own.of), "minus its own": interval(own.difference)})
    for name, heads in found.draws.items():
        drawn = heads.contrasts[POOLED]
        if isinstance(drawn, Unmeasured):
            told = drawn.undefined
        else:
            low, high = drawn.range
            told = f"{drawn.median:.3f} median; 95 % of {found.n_draws} draws in {low:.3f} to {high:.3f}"
        rows.append({"head": name, "AUROC": told})
    return f"{title}\n{columns(rows, names=('head', 'AUROC', 'minus its own'))}"


def degrees(found: Degrees) -> str:
    """One row a step, the target first."""
    rows: list[dict[str, Any]] = []
    for step in (found.target, *found.steps):
        cells = {signal: interval(cell) for signal, cell in step.auroc.items()}
        moved = step.difference.get("abstain_p")
        minus = {"minus target": "–" if moved is None else interval(moved)}
        rows.append({"step": _step(step), **cells, **minus, **_replies(step.in_domain_correct, step.coherent)})
    signals = tuple(found.target.auroc)
    return columns(rows, names=("step", "abstain_p", "minus target", *signals[1:], "in-domain right", "coherent"))


def _step(step: Step) -> str:
    if step.group == "target":
        return "target"
    if step.group == "strength":
        return f"strength {step.strength:g}"
    assert step.layers
    first, last = step.layers[0], step.layers[-1]
    return f"layer {first}" if step.group == "single" else f"layers {first}-{last}"


def _replies(right: Rate, coherent: Rate | NotRun) -> dict[str, str]:
    """Counts of the in-domain replies, `12/30 [23-59 %]`."""
    return {"in-domain right": _count(right), "coherent": _count(coherent)}


def _count(own: Rate | NotRun) -> str:
    if isinstance(own, NotRun):
        return "not judged"
    return f"{own.count}/{own.total} [{100 * own.low:.0f}–{100 * own.high:.0f} %]"
