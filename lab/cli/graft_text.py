"""A graft's results on the console: the 2×2, the controls of its head, the graft by degrees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.cli.interval_text import interval
from lab.console import columns
from lab.probe.prompts import POOLED

Found = Mapping[str, Any]


def square(found: Found) -> str:
    """The four cells and the interaction, from `two_by_two`."""
    rows = [
        {"cell": name, "abstain_p AUROC": interval(cell), **_replies(cell)}
        for name, cell in found.items()
        if name != "interaction"
    ]
    names = ("cell", "abstain_p AUROC", "in-domain right", "coherent")
    return f"{columns(rows, names=names)}\ninteraction {interval(found['interaction'], value='value')}"


def controls(found: Found) -> str:
    """Each head's AUROC over all regimes: with an interval for one head, with the range of the draws for many."""
    title = f"{found['signal']} by other heads on the states of {found['trunk']}, all regimes against in-domain"
    if "not_run" in found:
        return f"{title}\n{found['not_run']}"
    rows = []
    for name, head in found["heads"].items():
        cell = head["contrasts"][POOLED]
        rows.append(
            {"head": name, "AUROC": interval(cell), "minus its own": interval(cell["difference"], value="value")}
        )
    for name, head in found["draws"].items():
        cell = head["contrasts"][POOLED]
        told = cell.get("undefined")
        if told is None:
            low, high = cell["range"]
            told = f"{cell['median']:.3f} median; 95 % of {found['n_draws']} draws in {low:.3f} to {high:.3f}"
        rows.append({"head": name, "AUROC": told})
    return f"{title}\n{columns(rows, names=('head', 'AUROC', 'minus its own'))}"


def degrees(found: Found) -> str:
    """One row a step, the target first."""
    signals = tuple(found["target"]["auroc"])
    rows = []
    for step in (found["target"], *found["steps"]):
        cells = {signal: interval(cell) for signal, cell in step["auroc"].items()}
        moved = step["difference"].get("abstain_p")
        minus = {"minus target": "–" if moved is None else interval(moved, value="value")}
        rows.append({"step": _step(step), **cells, **minus, **_replies(step)})
    return columns(rows, names=("step", "abstain_p", "minus target", *signals[1:], "in-domain right", "coherent"))


def _step(step: Found) -> str:
    if step["group"] == "target":
        return "target"
    if step["group"] == "strength":
        return f"strength {step['strength']:g}"
    first, last = step["layers"][0], step["layers"][-1]
    return f"layer {first}" if step["group"] == "single" else f"layers {first}-{last}"


def _replies(cell: Found) -> dict[str, str]:
    """Counts of the in-domain replies, `12/30 [23-59 %]`."""
    found = {}
    for label, name in (("in-domain right", "in_domain_correct"), ("coherent", "coherent")):
        own = cell.get(name)
        if own is not None:
            counted = "count" in own
            found[label] = (
                f"{own['count']}/{own['total']} [{100 * own['low']:.0f}–{100 * own['high']:.0f} %]"
                if counted
                else "not judged"
            )
    return found
