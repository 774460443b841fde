"""Models of the lab measured now: alone, or several at one time that share layers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from lab.probe import measure
from lab.probe.prompts import ProbeSet
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.workbench import any_model
from lab.workbench.loaded import LoadedModel

TOGETHER = 8
"""Models at most that read a prompt set at one time. What is stopped meanwhile is lost."""


def alone(
    loaded: LoadedModel, probe_set: ProbeSet, *, progress: Progress | None = None, cancel: Cancel | None = None
) -> RecordSet:
    """One model's records. Raises: Cancelled when `cancel()` becomes true."""
    done = measure.ask(loaded.lm, probe_set, model_digest=loaded.digest, progress=progress, cancel=cancel)
    return _record_set(loaded, probe_set, done)


def together(
    models: Sequence[LoadedModel],
    probe_set: ProbeSet,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Iterator[RecordSet]:
    """The records that each of these models gets alone, `TOGETHER` models at one time. Asserted: they have one shape.

    Raises: Cancelled as `alone` does.
    """
    for first in range(0, len(models), TOGETHER):
        some, before = models[first : first + TOGETHER], first * len(probe_set)

        def told(done: int, _: int, before: int = before) -> None:
            if progress is not None:
                progress(before + done, len(models) * len(probe_set))

        lms, digests = [own.lm for own in some], [own.digest for own in some]
        done = measure.ask_each(lms, probe_set, model_digests=digests, progress=told, cancel=cancel)
        yield from (_record_set(own, probe_set, probed) for own, probed in zip(some, done, strict=True))


def _record_set(loaded: LoadedModel, probe_set: ProbeSet, done: measure.Probed) -> RecordSet:
    day = datetime.now(UTC).date().isoformat()
    key = any_model.key(loaded, probe_set)
    return RecordSet(done.records, done.hidden, loaded.expr, *key, "live", day, done.seconds)
