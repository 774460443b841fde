"""Models put to prompts by many workers: planned once a model, asked batch by batch, kept as it goes, put in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.probe.unfinished import Unfinished
from lab.progress import Progress
from lab.scale import asking
from lab.scale.asking import Answers, Model, Plan
from lab.scale.workers import Call, Workers
from model.errors import LabError


class Keeping(Protocol):
    """Where the answers of one model are kept as they come, those of earlier runs among them."""

    @property
    def done(self) -> Mapping[str, Record]: ...

    def keep(self, answers: Answers) -> None:
        """On the disk when this returns."""
        ...


@dataclass(frozen=True)
class Job:
    """One model and one set of prompts. open: called when its turn comes, so that not all are in memory."""

    model: Model
    prompts: ProbeSet
    plan: Plan
    open: Callable[[], Keeping]


@dataclass(frozen=True)
class Asked:
    """What came of a job. before: how many prompts earlier runs had done. seconds: of processors, of this run."""

    job: Job
    kept: Keeping
    before: int
    seconds: float

    @property
    def records(self) -> tuple[Record, ...]:
        """In the order of the prompts."""
        return tuple(self.kept.done[own.id] for own in self.job.prompts.prompts)


@dataclass(frozen=True)
class KeptRecords:
    """Records alone: the file of a probe that is under way, which either engine goes on with."""

    unfinished: Unfinished

    @property
    def done(self) -> Mapping[str, Record]:
        return self.unfinished.done

    def keep(self, answers: Answers) -> None:
        self.unfinished.add(answers.records)


def about(plan: Plan, prompts: ProbeSet, *, threads: int) -> dict[str, object]:
    """What makes two runs the same."""
    return {
        "model_digest": plan.model_digest, "probe_digest": prompts.digest, "decoding": dict(plan.decoding),
        "versions": dict(plan.versions), "threads": threads,
    }  # fmt: skip


def plans(wanted: Sequence[tuple[Model, ProbeSet]], workers: Workers) -> list[Plan]:
    """How each model is asked, all of them at one time. Raises: LabError as `asking.plan` does."""
    found = dict(workers.each(asking.plan, (Call(place, own) for place, own in enumerate(wanted))))
    return [found[place] for place in range(len(wanted))]


def ask(jobs: Sequence[Job], workers: Workers, *, progress: Progress | None = None) -> Iterator[Asked]:
    """Each job once all of its prompts are answered; while the last batches of one are under way the next begins.

    What earlier runs have done is not asked again. progress: over the prompts of all jobs.
    Raises: LabError as `asking.answers` does, and for answers that are not those to a batch.
    """
    under_way: dict[int, _UnderWay] = {}
    total, done = sum(len(job.prompts) for job in jobs), 0

    def calls() -> Iterator[Call]:
        nonlocal done
        for place, job in enumerate(jobs):
            kept, own = job.open(), job.prompts.prompts
            before = sum(prompt.id in kept.done for prompt in own)
            left = [batch for batch in job.plan.batches if not all(own[i].id in kept.done for i in batch)]
            done += len(own) - sum(map(len, left))
            under_way[place] = _UnderWay(kept, before, len(left))
            told = replace(job.plan, batches=(), notes=(), told=(), lacks=None)
            for batch in left:
                asked = replace(job.prompts, prompts=tuple(own[i] for i in batch), read_as=None)
                yield Call((place, asked), (job.model, told, asked), job.plan.bytes)

    def whole() -> Iterator[Asked]:
        for place in [place for place, own in under_way.items() if not own.left]:
            own = under_way.pop(place)
            yield Asked(jobs[place], own.kept, own.before, own.seconds)

    for (place, asked), answers in workers.each(asking.answers, calls()):
        own = under_way[place]
        _check(answers, asked, jobs[place].plan)
        own.kept.keep(answers)
        own.left, own.seconds, done = own.left - 1, own.seconds + answers.seconds, done + len(asked)
        if progress is not None:
            progress(done, total)
        yield from whole()
    yield from whole()


@dataclass
class _UnderWay:
    kept: Keeping
    before: int
    left: int
    seconds: float = 0.0


def _check(answers: Answers, asked: ProbeSet, plan: Plan) -> None:
    expected = [(own.id, plan.model_digest, asked.digest) for own in asked.prompts]
    found = [(own.id, own.model_digest, own.probe_digest) for own in answers.records]
    if found != expected:
        raise LabError("a worker answered something else", expected=expected[0], found=found[:1] or "nothing")
