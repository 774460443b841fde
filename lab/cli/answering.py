"""A model that is not this lab's own, asked for its replies and the states of its layers: once, then from the cache."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.cli import of_others
from lab.console import progress
from lab.monitors.kept_states import KeptStates
from lab.probe.any_model import ask
from lab.probe.prompts import ProbeSet
from lab.study.answered import Answered
from model.errors import LabError

IN_MEMORY = 6
"""How often all states are in memory while monitors are fitted, about: as they are, in twice the precision, and
standardised without a fold."""


class Answering:
    """Loads the model where something is not in the cache yet.

    digest, versions: of the model's files, and of what computes. notes, lacks: what a reader of results must know, and
    what the model has not; once it was asked.
    """

    def __init__(self, name: str, *, max_new: int, layer: int | None = None) -> None:
        """layer: that monitors will read. Raises: LabError for what is not installed or not there."""
        self._name, self._max_new, self._layer = name, max_new, layer
        source = of_others.source_of(name)
        from model.hf.load import digest_of, versions

        self.digest, self.versions = digest_of(source), versions()
        self._loaded: Any = None
        self.notes: list[str] = []
        self.lacks: Mapping[str, str] = {}

    def __call__(self, prompts: ProbeSet) -> Answered:
        """Raises: LabError for a model that cannot be loaded or asked, for too little memory or disk, and for a layer
        that it does not have.
        """
        decoding = {"max_new_tokens": self._max_new, "greedy": True}
        about = {"model_digest": self.digest, "probe_digest": prompts.digest, "decoding": decoding}
        kept = KeptStates({**about, "versions": self.versions})
        before = len(kept.records.done)
        if before:
            done = f"{before} of {len(prompts)} prompts of {prompts.name} were answered before: {kept.folder}"
            of_others.tell(done)
            self.notes.append(done)
        if before == len(prompts):
            notes, self.lacks = kept.told()
            records = [kept.records.done[own.id] for own in prompts.prompts]
        else:
            lm = self._model()
            notes, self.lacks = self._loaded.notes, lm.shape.lacks
            kept.tell(notes, self.lacks)
            self._check_memory(kept.check_room(len(prompts), numbers=lm.depth * lm.width))
            records = ask(
                lm, prompts, model_digest=self.digest, batches=of_others.batches(self._loaded), max_new=self._max_new,
                adding=kept.adding, unfinished=kept.records, progress=progress(prompts.name),
            )  # fmt: skip
        self.notes += [own for own in notes if own not in self.notes]
        return Answered(records, kept.of(records))

    def _model(self) -> Any:
        if self._loaded is None:
            self._loaded = of_others.loaded(self._name, states=True)
        lm = self._loaded.lm
        if self._layer is not None and self._layer >= lm.depth:
            raise LabError("no such layer", where=self._name, expected=f"0 to {lm.depth - 1}", found=self._layer)
        return lm

    def _check_memory(self, size: int) -> None:
        from model.hf.room import available, check_room, told

        most = IN_MEMORY * size
        of_others.tell(f"states take {told(size)}, and up to {told(most)} of memory while monitors are fitted")
        check_room(most, where="states of all prompts", there=available())
