"""Scores of monitors on prompts that a model was put to: read once, kept in memory, and on this machine where asked."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from lab.memory import kept
from lab.monitors import live, prompt_states, readings
from lab.monitors.monitor import Monitor
from lab.monitors.monitor_set import MonitorSet
from lab.probe import own_likelihoods
from lab.probe.any_model import Adding
from lab.probe.framing import framed
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.progress import Cancel
from lab.signals import COMBINED
from lab.workbench.given import Other
from lab.workbench.loaded import LoadedModel
from model.atomic import write_atomically
from model.digest import text_digest
from model.errors import LabError
from model.kept import Kept
from model.language import Reply
from model.states import States

MONITORED = (
    "monitors {digest}, fitted on {n} other prompts, read the frozen model after its replies, which are as they were"
)
REREAD = "log_probability_*: read by the model from its replies, which are as they were"
Scores = Mapping[str, float]
"""By prompt id, higher is more uncertain."""
Key = tuple[str, str, str]
"""Digests of the monitor, of the model that it reads, and of the prompts."""


class KeptScores:
    """folder: of the cache; None where there is none. Safe to share between threads."""

    def __init__(self, folder: Path | None) -> None:
        self.folder = folder
        self._scores: Kept[Key, Scores] = kept("monitor scores")

    def has(self, monitor: Monitor, loaded: LoadedModel, probe_digest: str) -> bool:
        """Whether these are in memory."""
        return (monitor.digest, loaded.digest, probe_digest) in self._scores

    def with_scores(
        self, loaded: LoadedModel, found: RecordSet, monitors: Mapping[str, Monitor], *, keep: bool = False
    ) -> RecordSet:
        """A model's records with the score of each of these monitors as one more signal; nothing else differs.

        monitors: by the name of the signal. keep: on disk too, as the records of bundled prompts are. Raises: LabError
        for a monitor, or records, of another model.
        """
        if found.model_digest != loaded.digest:
            raise LabError("records of another model", expected=loaded.digest[:12], found=found.model_digest[:12])
        keys = {name: f"{own.name} {own.digest}" for name, own in monitors.items()}
        new = {name: own for name, own in monitors.items() if keys[name] not in found.monitors}
        told = "read from the frozen model after its replies, which are as they were"
        return replace(
            found,
            records=live.with_readings(
                found.records, {name: self._of(loaded, found, new[name], keep=keep) for name in new}
            ),
            notes=(*found.notes, *(f"{own.name} (monitor {own.digest[:12]}): {told}" for own in new.values())),
            monitors=(*found.monitors, *(keys[name] for name in new)),
        )

    def of_replies(self, loaded: LoadedModel, found: RecordSet, *, keep: bool = False) -> RecordSet:
        """A model's records with how likely its replies were to it, as more signals (`lab.probe.own_likelihoods`);
        nothing else differs. keep: on disk too. Raises: LabError for records of another model."""
        if found.model_digest != loaded.digest:
            raise LabError("records of another model", expected=loaded.digest[:12], found=found.model_digest[:12])
        if {*own_likelihoods.NAMES} <= {*found.monitors}:
            return found
        ids, read = [own.id for own in found.records], {}
        keys = {
            name: (f"{name} {found.max_new_bytes}", loaded.digest, found.probe_digest) for name in own_likelihoods.NAMES
        }
        with self._scores.alone((*own_likelihoods.NAMES[:1], loaded.digest, found.probe_digest)):
            for name, key in keys.items():
                known = self._scores.get(key) or _cached(self.folder, key, ids=ids)
                if known is not None and known.keys() == {*ids}:
                    read[name] = dict(known)
            if len(read) < len(keys):
                rows = own_likelihoods.of_records(loaded.lm, found.records, max_new_bytes=found.max_new_bytes)
                read = {name: dict(zip(ids, (row[name] for row in rows), strict=True)) for name in keys}
            for name, key in keys.items():
                self._scores.put(key, read[name])
                if keep:
                    _keep(self.folder, key, read[name])
        return replace(
            found,
            records=own_likelihoods.with_likelihoods(found.records, read),
            notes=(*found.notes, REREAD),
            monitors=(*found.monitors, *own_likelihoods.NAMES),
        )

    def of_other(
        self, other: Other, found: RecordSet, *, keep: bool = False, cancel: Cancel | None = None
    ) -> RecordSet:
        """The records of a model of others with the signals of its monitors, which read the prompts now where that was
        not done before; nothing else differs. keep: on disk too. Raises: LabError for records of another model, and for
        prompts that the monitors were fitted on; Cancelled when `cancel()` becomes true."""
        own = other.fitted
        assert own is not None, "it has monitors"
        if found.model_digest != other.digest:
            raise LabError("records of another model", expected=other.digest[:12], found=found.model_digest[:12])
        own.check_unseen(found.records, where=other.expr)
        names = tuple(f"{one.name} {one.digest}" for one in own.monitors)
        if {*names} <= {*found.monitors}:
            return found
        ids = [record.id for record in found.records]
        read = self._read_other(other, own, found, ids, keep=keep, cancel=cancel)
        scores = {name: np.array([values[own] for own in ids]) for name, values in read.items()}
        return replace(
            found,
            records=tuple(own.with_scores(found.records, scores)),
            notes=(*found.notes, MONITORED.format(digest=own.digest[:12], n=own.fitted_on.n)),
            monitors=(*found.monitors, *names, f"{COMBINED} {own.digest}"),
        )

    def has_other(self, other: Other, found: RecordSet) -> bool:
        """Whether these need not be read."""
        return other.fitted is not None and self._known_other(other, other.fitted, found) is not None

    def _known_other(self, other: Other, own: MonitorSet, found: RecordSet) -> Mapping[str, Scores] | None:
        ids, known = [record.id for record in found.records], {}
        for one in own.monitors:
            key = (one.digest, other.digest, found.probe_digest)
            scores = self._scores.get(key) or _cached(self.folder, key, ids=ids)
            if scores is None or scores.keys() != {*ids}:
                return None
            known[one.name] = scores
        return known

    def hearing(self, other: Other, probe_digest: str) -> Adding | None:
        """What notes the scores of a batch of prompts while it is answered; None for a model without monitors."""
        own = other.fitted
        if own is None:
            return None

        def note(records: Sequence[Record], replies: Sequence[Reply]) -> Sequence[Record]:
            states = [reply.states for reply in replies if reply.states is not None]
            self._note(other, own, probe_digest, [record.id for record in records], states)
            return records

        return note

    def _note(self, other: Other, own: MonitorSet, probe_digest: str, ids: Sequence[str], states: list[States]) -> None:
        read = own.read(readings.of_states(states))
        for one in own.monitors:
            key = (one.digest, other.digest, probe_digest)
            more = dict(zip(ids, read[one.name].tolist(), strict=True))
            self._scores.put(key, {**(self._scores.get(key) or {}), **more})

    def _read_other(
        self, other: Other, own: MonitorSet, found: RecordSet, ids: Sequence[str], *, keep: bool, cancel: Cancel | None
    ) -> Mapping[str, Scores]:
        """Of every prompt by every monitor, from memory or disk; those that nobody noted are read now, in one pass."""
        keys = {one.name: (one.digest, other.digest, found.probe_digest) for one in own.monitors}
        with self._scores.alone((own.digest, other.digest, found.probe_digest)):
            if (known := self._known_other(other, own, found)) is not None:
                made = known
            else:
                noted = {name: dict(self._scores.get(key) or {}) for name, key in keys.items()}
                missing = [record for record in found.records if any(record.id not in own for own in noted.values())]
                if missing:
                    read = own.read(readings.of_states(prompt_states.read(other.lm, missing, cancel=cancel)))
                    for name, values in read.items():
                        noted[name] |= dict(zip([record.id for record in missing], values.tolist(), strict=True))
                made = {name: {prompt: values[prompt] for prompt in ids} for name, values in noted.items()}
            for name, key in keys.items():
                self._scores.put(key, made[name])
                if keep:
                    _keep(self.folder, key, made[name])
            return made

    def _of(self, loaded: LoadedModel, found: RecordSet, monitor: Monitor, *, keep: bool) -> Scores:
        """Of every prompt, from memory or disk, else by a pass over all of them now."""
        key = (monitor.digest, loaded.digest, found.probe_digest)

        def make() -> Scores:
            ids = [own.id for own in found.records]
            if (known := _cached(self.folder, key, ids=ids)) is not None:
                return known
            asked = [_as_read(loaded, own.prompt, max_new_bytes=found.max_new_bytes) for own in found.records]
            (values,) = live.scores([monitor], loaded.lm, asked, model_digest=loaded.digest)
            scores = dict(zip(ids, values.tolist(), strict=True))
            if keep:
                _keep(self.folder, key, scores)
            return scores

        return self._scores.of(key, make)


def _as_read(loaded: LoadedModel, prompt: str, *, max_new_bytes: int) -> bytes:
    return framed(prompt, max_new_bytes=max_new_bytes, max_len=loaded.config.max_seq_len).data


def _cached(folder: Path | None, key: Key, *, ids: Sequence[str]) -> Scores | None:
    """As they were kept; None where there are none of all these prompts that can be read."""
    if folder is None:
        return None
    try:
        found = json.loads(_path(folder, key).read_bytes())
        scores = {str(name): float(value) for name, value in found.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return None  # a cache is only a cache: what cannot be read is computed again
    return scores if scores.keys() == {*ids} and all(map(math.isfinite, scores.values())) else None


def _keep(folder: Path | None, key: Key, scores: Scores) -> None:
    """Written where that is possible; elsewhere it takes seconds again the next time."""
    if folder is None:
        return
    path = _path(folder, key)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(scores).encode())
    except (OSError, LabError):
        return


def _path(folder: Path, key: Key) -> Path:
    return folder / "monitor-scores" / f"{text_digest(json.dumps(key).encode())[:40]}.json"
