"""What a model made of prompts, with its states, in this user's cache: kept as it goes, found again by digest."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import torch

from lab.monitors import readings
from lab.monitors.readings import Readings
from lab.probe.records import Record
from lab.probe.unfinished import Unfinished
from model import store
from model.atomic import write_atomically
from model.cache_folder import cache_for
from model.digest import text_digest
from model.errors import LabError
from model.language import Reply
from model.states import States

LAYOUT = 1
"""Raised when the same files would mean other states."""
TOLD = "told.json"
SPARE = 2
"""How many times what it takes must be free."""


class KeptStates:
    """about: what makes two runs the same: model, prompts, decoding, versions."""

    def __init__(self, about: Mapping[str, Any]) -> None:
        """Raises: LabError where nothing can be kept."""
        about = {**about, "layout": LAYOUT}
        key = text_digest(json.dumps(about, sort_keys=True).encode())[:24]
        places = [place / key for place in cache_for("answers")]
        self.folder = next((place for place in places if place.is_dir()), places[0])
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            todo = "name another folder in LAB_CACHE"
            raise LabError("cannot keep states", where=self.folder, found=error.strerror, todo=todo) from error
        self._states: dict[str, States] = {}
        for path in sorted(self.folder.glob("*.safetensors")):
            self._read(path)
        self.records = Unfinished(self.folder / "records.jsonl", about)
        for name in self.records.done.keys() - self._states.keys():  # its states were not on the disk yet
            del self.records.done[name]

    def check_room(self, n: int, *, numbers: int) -> int:
        """Bytes that the states of n prompts take, of so many numbers each. Raises: LabError where there are less."""
        size = 8 * n * numbers
        free = shutil.disk_usage(self.folder).free
        if free < SPARE * size:
            expected, found = f"{SPARE * size / 1e6:.0f} MB", f"{free / 1e6:.0f} MB"
            todo = "name another folder in LAB_CACHE"
            raise LabError("no room for states", where=self.folder, expected=expected, found=found, todo=todo)
        return size

    def adding(self, records: Sequence[Record], replies: Sequence[Reply]) -> Sequence[Record]:
        """Keeps the states of a batch; the records stay as they are. Raises: LabError where it cannot be written."""
        own = [reply.states for reply in replies if reply.states]
        self.add(records, own)
        return records

    def add(self, records: Sequence[Record], states: Sequence[States]) -> None:
        """Keeps the states of a batch. Raises: LabError where it cannot be written."""
        assert len(states) == len(records), "the model keeps its states"
        own = {record.id: state for record, state in zip(records, states, strict=True)}
        ids = [*own]
        tensors = {
            name: torch.from_numpy(np.stack([getattr(states, name) for states in own.values()]))
            for name in ("mean", "last")
        }
        path = self.folder / f"{text_digest(json.dumps(ids).encode())[:24]}.safetensors"
        store.save_tensors(path, tensors, metadata={"ids": json.dumps(ids)})
        self._states |= own

    def tell(self, notes: Sequence[str], lacks: Mapping[str, str]) -> None:
        """Keeps what a reader of results must know of the model, for when it is not loaded again."""
        write_atomically(self.folder / TOLD, json.dumps({"notes": list(notes), "lacks": dict(lacks)}).encode())

    def told(self) -> tuple[list[str], dict[str, str]]:
        """What `tell` kept. Raises: LabError where it is gone."""
        try:
            found = json.loads((self.folder / TOLD).read_bytes())
            return [str(own) for own in found["notes"]], {str(name): str(own) for name, own in found["lacks"].items()}
        except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
            todo = "remove this folder: all is asked again then"
            raise LabError("what was kept is damaged", where=self.folder / TOLD, found=error, todo=todo) from error

    def of(self, records: Sequence[Record]) -> Readings:
        """Of these records, in their order. Raises: LabError for a state that is no number."""
        return readings.of_states([self._states[record.id] for record in records])

    def _read(self, path: Path) -> None:
        """The states of a batch; a file that is damaged was not written, and its prompts are asked again."""
        try:
            found = store.load(path)
            ids = json.loads(found.metadata["ids"])
            mean, last = found.params["mean"].numpy(), found.params["last"].numpy()
            self._states |= {name: States(mean[row], last[row]) for row, name in enumerate(ids)}
        except (LabError, ValueError, LookupError, TypeError):
            with suppress(OSError):
                path.unlink()
