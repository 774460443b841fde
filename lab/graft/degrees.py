"""A graft by degrees: which layers of the donor's router make the difference, and how much of it is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Combined
from lab.evaluation.paired import compared
from lab.probe.prompts import POOLED, ProbeSet, bundled
from lab.probe.results import RecordSet
from lab.progress import Cancel, Cancelled, Progress
from lab.replies.quality import quality
from lab.signals import SIGNALS
from lab.statistics.as_json import AsJson
from lab.statistics.estimate import NotRun
from lab.statistics.rates import Rate
from lab.workbench.shares import trunk
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.lineage import Graft, Weights, parse_weights

STRENGTHS = (0.0, 0.25, 0.5, 0.75, 1.0)
SHOWN = ("abstain_p", *(own.name for own in SIGNALS.values() if own.family == "router" and own.role == "candidate"))
"""The signals that a graft can move: `abstain_p` and the router's."""
Layers = tuple[int, int] | frozenset[int] | None
"""Whose router moves: a first and a last layer, both meant; a set of single layers; or None for all."""
Group = Literal["target", "single", "cumulative", "strength"]
"""`single`: one layer. `cumulative`: the first layer and all up to the last. `strength`: the same graft by degrees."""


@dataclass(frozen=True)
class Step(AsJson):
    """One graft of several by degrees, beside the target.

    layers: those whose router moves; None where the graft does not choose among them. auroc: by signal, cross-regime.
    difference: by signal, the step minus the target on the same resamples. coherent, in_domain_correct: of the
    in-domain replies, as `lab.replies.quality` gives them. seconds: what the run took, whenever that was.
    """

    group: Group
    layers: tuple[int, ...] | None
    strength: float
    model: str
    digest: str
    source: str
    seconds: float
    auroc: dict[str, MaybeAuroc]
    difference: dict[str, Combined]
    coherent: Rate | NotRun
    in_domain_correct: Rate


@dataclass(frozen=True)
class Degrees(AsJson):
    """A graft by degrees. target: the model that nothing was put on, beside which every step stands."""

    target: Step
    steps: tuple[Step, ...]


def by_layer(
    workbench: Workbench,
    target: str,
    donor: str,
    *,
    parts: Sequence[str] = ("router",),
    layers: tuple[int, int] | None = None,
    strength: float = 1.0,
    probe_set: ProbeSet | None = None,
    n_resamples: int = 2000,
    seed: int = 0,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Degrees:
    """Each layer's router alone, then the first layers together, one more at a time.

    parts: `router`, with `abstain` when every step is to carry the donor's head too. layers: first and last, both
    meant. Every graft is one probe run, unless it is known; the last cumulative one is the whole graft.
    Raises: LabError without `router`, or for layers that the target has not; Cancelled when `cancel()` becomes true.
    """
    if "router" not in parts:
        raise LabError("no layers to go through", expected="the part router", found=", ".join(parts) or "no part")
    n_layers = workbench.model(target).config.n_layers
    first, last = (0, n_layers - 1) if layers is None else layers
    if not 0 <= first <= last < n_layers:
        raise LabError("bad layers", expected=f"a first and a last of 0 to {n_layers - 1}", found=f"{first}-{last}")
    graft = Graft(parse_weights(target), parse_weights(donor), tuple(parts), None, strength)
    each = range(first, last + 1)
    steps: list[tuple[Group, Graft]] = [
        *(("single", replace(graft, layers=(layer,))) for layer in each),
        *(("cumulative", replace(graft, layers=tuple(range(first, layer + 1)))) for layer in each),
    ]
    return _measured(
        workbench, steps, probe_set=probe_set, n_resamples=n_resamples, seed=seed, progress=progress, cancel=cancel
    )


def by_strength(
    workbench: Workbench,
    target: str,
    donor: str,
    *,
    parts: Sequence[str] = ("abstain",),
    layers: Layers = None,
    strengths: Sequence[float] = STRENGTHS,
    probe_set: ProbeSet | None = None,
    n_resamples: int = 2000,
    seed: int = 0,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Degrees:
    """The same graft from strength 0, the target, to 1, the donor's values.

    A head alone runs nothing where the target is known. Raises: LabError for a part, layer or strength that cannot be;
    Cancelled when `cancel()` becomes true.
    """
    if not strengths:
        raise LabError("no strengths to go through", expected="strengths from 0 to 1", found="none")
    graft = Graft(parse_weights(target), parse_weights(donor), tuple(parts), chosen_layers(layers))
    steps: list[tuple[Group, Graft]] = [("strength", replace(graft, strength=strength)) for strength in strengths]
    return _measured(
        workbench, steps, probe_set=probe_set, n_resamples=n_resamples, seed=seed, progress=progress, cancel=cancel
    )


def by_degrees(
    workbench: Workbench,
    target: str,
    donor: str,
    *,
    kind: str,
    parts: Sequence[str],
    layers: Layers,
    strength: float,
    **options: Any,
) -> Degrees:
    """By `layers`, at one strength, or by `strength`; options as both take them.

    Raises: LabError for another kind, and what `by_layer` and `by_strength` raise.
    """
    if kind == "layers":
        if isinstance(layers, frozenset):
            raise LabError("single layers cannot be gone through", expected="a first and a last layer, or all of them")
        return by_layer(workbench, target, donor, parts=parts, layers=layers, strength=strength, **options)
    if kind == "strength":
        return by_strength(workbench, target, donor, parts=parts, layers=layers, **options)
    raise LabError("a graft by unknown degrees", expected="layers or strength", found=repr(kind))


def chosen_layers(layers: Layers) -> tuple[int, ...] | None:
    """Every layer that is meant, in order. Raises: LabError for none, or for a last one before the first."""
    if layers is None:
        return None
    if isinstance(layers, frozenset):
        if not layers:
            raise LabError("no layer chosen", expected="at least one layer")
        return tuple(sorted(layers))
    if not 0 <= layers[0] <= layers[1]:
        raise LabError("bad layers", expected="a first layer and a last one not before it", found=layers)
    return tuple(range(layers[0], layers[1] + 1))


def _measured(
    workbench: Workbench,
    steps: Sequence[tuple[Group, Graft]],
    *,
    probe_set: ProbeSet | None,
    n_resamples: int,
    seed: int,
    progress: Progress | None,
    cancel: Cancel | None,
) -> Degrees:
    """Every graft once, with one progress over all that must run, and then all on the same resamples."""
    prompts = bundled("probe_210") if probe_set is None else probe_set
    target = steps[0][1].target
    models = list(dict.fromkeys([target, *(graft for _, graft in steps)]))
    trunks = [trunk(str(expr)) for expr in models]  # whose states are enough for a head
    live = workbench.measure_together(trunks, prompts, progress=progress, cancel=cancel)
    found: dict[str, RecordSet] = {}
    for place, name in enumerate(map(str, models)):
        if cancel is not None and cancel():
            raise Cancelled("the graft by degrees was stopped", found=f"{place} of {len(models)} models measured")
        found[name] = live.get(name) or workbench.records(name, prompts, cancel=cancel)
    known = {name: own.records for name, own in found.items()}
    comparison = compared(known, n_resamples=n_resamples, seed=seed)

    def step(expr: Weights, group: Group, *, layers: tuple[int, ...] | None, strength: float) -> Step:
        name, own = str(expr), found[str(expr)]
        replies = quality(workbench, own, cancel=cancel)
        return Step(
            group=group,
            layers=layers,
            strength=strength,
            model=name,
            digest=own.model_digest,
            source=own.origin,
            seconds=own.seconds,
            auroc={signal: comparison.auroc(name, signal, POOLED) for signal in SHOWN},
            difference={
                signal: comparison.combination({name: 1.0, str(target): -1.0}, signal, POOLED)
                for signal in SHOWN
                if name != str(target)
            },
            coherent=replies.coherent,
            in_domain_correct=replies.in_domain_correct,
        )

    return Degrees(
        target=step(target, "target", layers=(), strength=0.0),
        steps=tuple(step(own, group, layers=own.layers, strength=own.strength) for group, own in steps),
    )
