"""Monitors of models of others from answers that many workers gave: asked and kept as ever, then fitted by workers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from threadpoolctl import threadpool_limits

from lab.monitors.kept_states import KeptStates
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.progress import Progress
from lab.scale import probing
from lab.scale.asking import Answers, Model, Plan
from lab.scale.probing import Job
from lab.scale.workers import Call, Workers
from lab.study import answered
from lab.study.answered import Answered, Fit
from model.errors import LabError

IN_MEMORY = 6
"""How often the states of a model are in memory while monitors are fitted, as in one process."""


@dataclass(frozen=True)
class KeptAnswers:
    """Records and states, in the cache where one process keeps them too."""

    kept: KeptStates

    @property
    def done(self) -> Mapping[str, Record]:
        return self.kept.records.done

    def keep(self, answers: Answers) -> None:
        self.kept.add(answers.records, answers.states)
        self.kept.records.add(answers.records)


def opened(plan: Plan, prompts: ProbeSet) -> KeptStates:
    """What is kept of these answers. Raises: LabError where nothing can be kept, or there is no room for all."""
    found = KeptStates({
        "model_digest": plan.model_digest, "probe_digest": prompts.digest, "decoding": dict(plan.decoding),
        "versions": dict(plan.versions),
    })  # fmt: skip
    if any(own.id not in found.records.done for own in prompts.prompts):
        found.tell(plan.notes, plan.lacks or {})
        found.check_room(len(prompts), numbers=plan.depth * plan.width)
    return found


def fits(
    models: Sequence[Model], prompts: ProbeSet, other: ProbeSet | None, workers: Workers, *, layer: int | None,
    seed: int, promise: Mapping[str, Any], progress: Progress | None = None,
) -> Iterator[tuple[Model, Plan, int, Fit]]:  # fmt: skip
    """(model, its plan, prompts that were answered before, fit) as they are done. other: prompts that set the limits.

    Raises: LabError as `probing.ask` and `answered.fit` do.
    """
    sets = [prompts] if other is None else [prompts, other]
    wanted = [(model, own) for model in models for own in sets]
    plans = probing.plans(wanted, workers)
    if layer is not None:
        for (model, _), plan in zip(wanted, plans, strict=True):
            if layer >= plan.depth:
                raise LabError("no such layer", where=model.name, expected=f"0 to {plan.depth - 1}", found=layer)
    jobs = [
        Job(model, own, plan, lambda plan=plan, own=own: KeptAnswers(opened(plan, own)))
        for (model, own), plan in zip(wanted, plans, strict=True)
    ]
    before = dict.fromkeys(range(len(models)), 0)
    for asked in probing.ask(jobs, workers, progress=progress):
        before[models.index(asked.job.model)] += asked.before

    def calls() -> Iterator[Call]:
        for place in range(len(models)):
            own = plans[place * len(sets) : (place + 1) * len(sets)]
            whole = [_answered(plan, some) for plan, some in zip(own, sets, strict=True)]
            fitted, held_out = whole[0].halves() if other is None else whole
            size = IN_MEMORY * 8 * sum(map(len, sets)) * own[0].depth * own[0].width
            arguments = (fitted, held_out, layer, seed, dict(promise), dict(own[0].versions), models[place].threads)
            yield Call(place, arguments, size)

    for place, found in workers.each(fit, calls()):
        yield models[place], plans[place * len(sets)], before[place], found


def fit(
    own: Answered, held_out: Answered, layer: int | None, seed: int, promise: Mapping[str, Any],
    versions: Mapping[str, str], threads: int,
) -> Fit:  # fmt: skip
    """`answered.fit` with so many threads: what a worker does."""
    with threadpool_limits(threads):
        return answered.fit(own, held_out, layer=layer, seed=seed, promise=promise, versions=versions)


def _answered(plan: Plan, prompts: ProbeSet) -> Answered:
    kept = opened(plan, prompts)
    records = [kept.records.done[own.id] for own in prompts.prompts]
    return Answered(records, kept.of(records))
