"""A graft in one column with what it is to be judged by: its target, its donor, and heads that know nothing."""

from __future__ import annotations

from collections.abc import Sequence

from lab.evaluation.estimates import Auroc, Combined
from lab.evaluation.questions import Question
from lab.graft.controls import Controls, NoControls
from lab.graft.degrees import Degrees, Step
from lab.graft.splice import NOT_KNOWN, GraftResult
from lab.graft.square import SIGNAL, Corner, HeadAndReplies, NoCorner
from lab.probe.prompts import POOLED
from lab.shown.interval_rows import Row
from lab.statistics.estimate import NotRun

CONTROLS = {
    "sign_flipped": ("control: head turned round", "the same head times −1"),
    "bias_only": ("control: bias alone", "one number, the same for every prompt"),
    "random_head": ("control: random heads", "random direction, the head's own norm"),
    "permuted_features": ("control: shuffled head", "the head's numbers on other features"),
}


def rows(found: GraftResult, question: Question = "unusual") -> list[Row]:
    """Target, graft, donor, then the controls where a head moves; controls speak as the graft does, word for word.

    For *wrong?* no differences are told, for models that speak otherwise are asked about other replies; nor controls.
    """
    square = found.two_by_two
    target, own = square.corners["none"], square.of(found.graft)
    digest = found.result.model_digest[:12]
    change = found.paired[SIGNAL][POOLED].of if question == "unusual" else None
    listed = [
        _corner("target", "as it is", target, question, kind="target"),
        _corner("graft", f"digest {digest}", own, question, kind="graft", change=change),
        _donor(found, question),
    ]
    if question == "wrong":
        return listed
    return [*listed, *_controls(found.controls, target=target.model)]


def step_rows(degrees: Degrees) -> list[Row]:
    """The steps of a graft by degrees, the target first."""
    return [
        Row(
            _step(step), f"digest {step.digest[:12]}, {step.source}", step.auroc[SIGNAL],
            kind="target" if step.group == "target" else "", change=step.difference.get(SIGNAL),
            right=step.in_domain_correct, coherent=step.coherent,
        )
        for step in (degrees.target, *degrees.steps)
    ]  # fmt: skip


def _step(step: Step) -> str:
    if step.group == "target":
        return "the target"
    if step.group == "strength":
        return f"strength {step.strength:g}"
    assert step.layers
    first, last = step.layers[0], step.layers[-1]
    return f"layer {first} alone" if step.group == "single" else f"layers {first} to {last}"


def _corner(
    word: str, about: str, own: Corner | NoCorner, question: Question, *, kind: str, change: Combined | None = None
) -> Row:
    if isinstance(own, NoCorner):
        return Row(f"{word} {own.model}", about, NotRun(own.not_run), kind=kind, change=change)
    return _row(f"{word} {own.model}", about, own.found, question, kind=kind, change=change)


def _row(
    name: str, about: str, own: HeadAndReplies, question: Question, *, kind: str, change: Combined | None = None
) -> Row:
    right, coherent = own.replies.in_domain_correct, own.replies.coherent
    return Row(name, about, own.of(question), kind=kind, change=change, right=right, coherent=coherent)


def _donor(found: GraftResult, question: Question) -> Row:
    if found.donor is None or found.donor_found is None:
        return Row("donor", NOT_KNOWN.split(";")[0], NotRun("not measured"), kind="donor")
    note = "the same model as the graft" if found.donor.model_digest == found.result.model_digest else "as it is"
    return _row(f"donor {found.donor.model}", note, found.donor_found, question, kind="donor")


def _controls(found: Controls | NoControls | None, *, target: str) -> Sequence[Row]:
    """Their differences are from the trunk, so they are told only where the trunk is the target."""
    if not isinstance(found, Controls):
        return []
    listed = []
    for name, (title, about) in CONTROLS.items():
        if name in found.draws:
            told = f"{about}; {found.n_draws} draws, seed {found.seed}"
            listed.append(Row(title, told, found.draws[name].contrasts[POOLED], kind="control"))
            continue
        own = found.heads[name].contrasts[POOLED]
        known = isinstance(own.of, Auroc) and found.trunk == target
        listed.append(Row(title, about, own.of, kind="control", change=own.difference if known else None))
    return listed
