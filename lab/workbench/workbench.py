"""The one way to models and to probe results, for the page, the command line and the tests."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from lab.memory import kept
from lab.monitors.monitor import names
from lab.probe import measure, results
from lab.probe.prompts import ProbeSet
from lab.probe.results import RecordSet, with_note
from lab.probe.unfinished import Going
from lab.progress import Cancel, Progress
from lab.workbench import any_model, disk_cache, given, going_on, measured
from lab.workbench.any_model import AnyModel
from lab.workbench.given import Given, Other
from lab.workbench.kept_scores import KeptScores
from lab.workbench.listing import default_folder
from lab.workbench.loaded import PAPER_THRESHOLD, LoadedModel
from lab.workbench.models import Models
from model import lineage
from model.cache_folder import default_cache, writable
from model.kept import Kept
from model.lineage import Graft

__all__ = ["PAPER_THRESHOLD", "AnyModel", "LoadedModel", "RecordSet", "Workbench", "default_cache", "default_folder"]


class Workbench(Models):
    """Models by expression and records by (model, probe set). Safe to share between threads."""

    def __init__(
        self,
        folder: Path | str | None = None,
        *,
        cache_dir: Path | str | None = None,
        max_models: int = 64,
        max_records: int = 128,
        shipped: bool = True,
        given: Given | None = None,
    ) -> None:
        """max_models, max_records: kept in memory, the latest, as far as `lab.memory` has room for them. shipped:
        whether the results kept beside the checkpoints count as known. given: models of others."""
        super().__init__(folder, most=max_models, given=given)
        self._shipped = shipped
        self.cache_dir = Path(cache_dir) if cache_dir is not None else default_cache()
        self._records: Kept[tuple[str, str, int], RecordSet] = kept("records", most=max_records)
        self.scores = KeptScores(self.cache_dir)

    @property
    def runs_folder(self) -> Path:
        """Of the page's training: in the cache, else among what is temporary."""
        return writable(self.cache_dir) / "runs"

    def records(
        self,
        expr: str,
        probe_set: ProbeSet,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
        fresh: bool = False,
    ) -> RecordSet:
        """One model's records: shipped, else cached, else measured now. `fresh` measures now in any case.

        Two callers that want the same result wait for one measurement.
        Raises: LabError for a bad expression; Cancelled when `cancel()` becomes true.
        """
        loaded = self.any(expr)
        if isinstance(loaded, LoadedModel) and loaded.monitors:
            found = self.records(self._alone(loaded), probe_set, progress=progress, cancel=cancel, fresh=fresh)
            return self._monitored(loaded, found)
        key = any_model.key(loaded, probe_set)
        with self._records.alone(key):
            if not fresh and (known := self._known(loaded, key)):
                found = any_model.named(loaded, known)
            elif isinstance(loaded, Other):
                going = going_on.on_disk(self.cache_dir, loaded, probe_set)
                done = self._asked(loaded, probe_set, going, progress=progress, cancel=cancel)
                found = self._keep(done)
                going.close()
            else:
                found = self._keep(measured.alone(loaded, probe_set, progress=progress, cancel=cancel))
        return self.monitored(loaded, found, keep=True, cancel=cancel)

    def measured(
        self, expr: str, probe_set: ProbeSet, *, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> RecordSet:
        """One model's records, measured now whatever is known, and kept nowhere; of a model of others what was answered
        before it was stopped is not asked again.

        Raises: LabError for a bad expression; Cancelled when `cancel()` becomes true.
        """
        loaded = self.any(expr)
        if isinstance(loaded, Other):
            going = going_on.in_memory(loaded, probe_set)
            done = self._asked(loaded, probe_set, going, progress=progress, cancel=cancel)
            done = self.monitored(loaded, done, cancel=cancel)
            going.close()
            return done
        found = measured.alone(loaded, probe_set, progress=progress, cancel=cancel)
        return self._monitored(loaded, found) if loaded.monitors else found

    def _asked(
        self, other: Other, prompts: ProbeSet, going: Going, *, progress: Progress | None, cancel: Cancel | None
    ) -> RecordSet:
        """Its records; what its monitors say meanwhile is remembered, so that no prompt is read twice."""
        heard = self.scores.hearing(other, prompts.digest)
        return given.measured(other, prompts, adding=heard, unfinished=going, progress=progress, cancel=cancel)

    def measure_together(
        self,
        exprs: Sequence[str],
        probe_set: ProbeSet,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> dict[str, RecordSet]:
        """Make those of these models known that are not, as far as they have one shape: their records, by expression.

        Several read the prompts at one time, and layers that they share are gone through once. Each has the records
        that it gets alone.

        Raises: LabError for a bad expression; Cancelled when `cancel()` becomes true, with what is then under way lost.
        """
        models: dict[tuple[str, str, int], AnyModel] = {}
        for own in map(self.any, exprs):
            models.setdefault(any_model.key(own, probe_set), own)
        with ExitStack() as doors:
            for key in sorted(models):  # in one order, so that no two callers wait for each other
                doors.enter_context(self._records.alone(key))
            mine = [own for own in models.values() if isinstance(own, LoadedModel) and not own.monitors]
            missing = [own for own in mine if self._known(own, any_model.key(own, probe_set)) is None]
            alike = [own for own in missing if own.config == missing[0].config]
            done = measured.together(alike, probe_set, progress=progress, cancel=cancel)
            return {found.model: self._keep(found) for found in done}

    def known(self, expr: str, probe_set: ProbeSet) -> RecordSet | None:
        """The records that need no measuring, or None: shipped, cached, or a known trunk with another head."""
        loaded = self.any(expr)
        if isinstance(loaded, LoadedModel) and loaded.monitors:
            known = self.known_alone(loaded, probe_set)
            read = all(self.scores.has(own, loaded, probe_set.digest) for own in loaded.monitors)
            return self._monitored(loaded, known) if known is not None and read else None
        found = self._known(loaded, any_model.key(loaded, probe_set))
        named = None if found is None else any_model.named(loaded, found)
        read = named is not None and isinstance(loaded, Other) and self.scores.has_other(loaded, named)
        return self.monitored(loaded, named) if named is not None and read else named

    def known_alone(self, loaded: AnyModel, probe_set: ProbeSet) -> RecordSet | None:
        """The known records of a model without the scores of its monitors: they change no reply."""
        if isinstance(loaded, LoadedModel):
            return self.known(self._alone(loaded), probe_set)
        found = self._known(loaded, any_model.key(loaded, probe_set))
        return None if found is None else any_model.named(loaded, found)

    def monitored(
        self, loaded: AnyModel, found: RecordSet, *, keep: bool = False, cancel: Cancel | None = None
    ) -> RecordSet:
        """The records of a model of others with the signals of the monitors that were fitted on it, which read the
        prompts now where they did not before. As they are where it has none, and where some of these prompts are those
        that they were fitted on, which a note then says. keep: on disk, of bundled prompts.

        Raises: Cancelled when `cancel()` becomes true.
        """
        if not isinstance(loaded, Other) or loaded.fitted is None:
            return found
        if seen := len(found.records) - len(loaded.fitted.unseen(found.records)):
            return with_note(found, SEEN.format(seen=seen))
        return self.scores.of_other(loaded, found, keep=keep, cancel=cancel)

    @staticmethod
    def _alone(loaded: LoadedModel) -> str:
        """The expression of a model without its monitors."""
        return str(lineage.weights(lineage.parse(loaded.expr)))

    def _monitored(self, loaded: LoadedModel, found: RecordSet) -> RecordSet:
        """The records with the score of each monitor of the expression."""
        named = dict(zip(names(loaded.monitors), loaded.monitors, strict=True))
        return replace(self.scores.with_scores(loaded, found, named), model=loaded.expr)

    def _known(self, loaded: AnyModel, key: tuple[str, str, int]) -> RecordSet | None:
        """From memory, the repository, the disk cache, or by arithmetic from a trunk that is known."""
        if (found := self._records.get(key)) is not None:
            return found
        for shipped_key, path in results.keys(self.folder / "records") if self._shipped else ():
            if shipped_key == key:
                return self._records.put(key, results.read(path, source="shipped"))
        if found := disk_cache.cached(self.cache_dir, key):
            return self._records.put(key, found)
        return None if isinstance(loaded, Other) else self._derived(loaded, key)

    def _derived(self, loaded: LoadedModel, key: tuple[str, str, int]) -> RecordSet | None:
        """A graft of an abstain head, from the hidden states of the same model without that head."""
        parsed = lineage.parse(loaded.expr)
        if not isinstance(parsed, Graft) or "abstain" not in parsed.parts:
            return None
        others = tuple(part for part in parsed.parts if part != "abstain")
        trunk = self.model(str(replace(parsed, parts=others) if others else parsed.target))
        known = self._known(trunk, (trunk.digest, *key[1:]))
        if known is None or known.hidden is None:
            return None
        weight, bias = loaded.abstain_head
        derived = measure.with_abstain_head(
            known.records, known.hidden, weight=weight, bias=bias, model_digest=loaded.digest
        )
        note = f"abstain head applied to the hidden states of {trunk.expr} ({known.label}); replies are its own"
        found = replace(known, records=derived, model_digest=loaded.digest, derived=True)
        return self._records.put(key, with_note(found, note))

    def _keep(self, found: RecordSet) -> RecordSet:
        """To disk where possible, and to memory always."""
        found, later = disk_cache.keep(self.cache_dir, found)
        self._records.put(later.key, later)
        return found


SEEN = "its monitors were fitted on {seen} of these prompts: they are not judged on them, and have no signal here"
