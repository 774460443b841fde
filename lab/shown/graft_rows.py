"""A graft in one column with what it is to be judged by: its target, its donor, and heads that know nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lab.graft.splice import NOT_KNOWN, GraftResult
from lab.graft.square import SIGNAL
from lab.probe.prompts import POOLED
from lab.shown.interval_rows import Row

CONTROLS = {
    "sign_flipped": ("control: head turned round", "the same head times −1"),
    "bias_only": ("control: bias alone", "one number, the same for every prompt"),
    "random_head": ("control: random heads", "random direction, the head's own norm"),
    "permuted_features": ("control: shuffled head", "the head's numbers on other features"),
}


def rows(found: GraftResult) -> list[Row]:
    """Target, graft, donor, then the controls where a head moves; controls speak as the graft does, word for word."""
    square = found.two_by_two
    own = next(cell for cell in square.values() if cell.get("model") == found.graft)
    digest = found.result.model_digest[:12]
    listed = [
        _row("target", found.target.model, "as it is", square["none"], kind="target", change=None),
        _row("graft", found.graft, f"digest {digest}", own, kind="graft", change=found.paired[SIGNAL][POOLED]),
        _donor(found),
    ]
    return [*listed, *_controls(found.controls, target=square["none"]["model"])]


def step_rows(degrees: Mapping[str, Any]) -> list[Row]:
    """The steps of a graft by degrees, the target first."""
    listed = []
    for step in (degrees["target"], *degrees["steps"]):
        listed.append(
            Row(
                _step(step), f"digest {step['digest'][:12]}, {step['source']}", step["auroc"][SIGNAL],
                kind="target" if step["group"] == "target" else "", change=step["difference"].get(SIGNAL),
                right=step["in_domain_correct"], coherent=step["coherent"],
            )
        )  # fmt: skip
    return listed


def _step(step: Mapping[str, Any]) -> str:
    if step["group"] == "target":
        return "the target"
    if step["group"] == "strength":
        return f"strength {step['strength']:g}"
    first, last = step["layers"][0], step["layers"][-1]
    return f"layer {first} alone" if step["group"] == "single" else f"layers {first} to {last}"


def _row(word: str, name: str, about: str, cell: Mapping[str, Any], *, kind: str, change: Any) -> Row:
    return Row(
        f"{word} {name}", about, cell, kind=kind, change=change, right=cell.get("in_domain_correct"),
        coherent=cell.get("coherent"),
    )  # fmt: skip


def _donor(found: GraftResult) -> Row:
    if found.donor is None or found.donor_cell is None:
        return Row("donor", NOT_KNOWN.split(";")[0], {"not_run": "not measured"}, kind="donor")
    note = "the same model as the graft" if found.donor.model_digest == found.result.model_digest else "as it is"
    return _row("donor", found.donor.model, note, found.donor_cell, kind="donor", change=None)


def _controls(found: Mapping[str, Any] | None, *, target: str) -> Sequence[Row]:
    """Their differences are from the trunk, so they are told only where the trunk is the target."""
    if found is None or "not_run" in found:
        return []
    listed = []
    for name, (title, about) in CONTROLS.items():
        drawn = name in found["draws"]
        cell = found["draws" if drawn else "heads"][name]["contrasts"][POOLED]
        told = f"{about}; {found['n_draws']} draws, seed {found['seed']}" if drawn else about
        change = None if drawn or "undefined" in cell or found["trunk"] != target else cell["difference"]
        listed.append(Row(title, told, cell, kind="control", spread=drawn, change=change))
    return listed
