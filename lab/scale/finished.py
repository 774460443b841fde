"""What a run over many models has finished, so that the same command does not begin it again: known by digests."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from model.atomic import write_atomically
from model.digest import file_sha256
from model.errors import LabError

FILE = "finished.json"


class Finished:
    """The list of one folder. It says of each result what it is of, and the SHA-256 of its files."""

    def __init__(self, folder: Path) -> None:
        """Raises: LabError for a list that cannot be read."""
        self._folder, self._path = folder, folder / FILE
        self._known: dict[str, Any] = {}
        try:
            found = json.loads(self._path.read_bytes()) if self._path.is_file() else {}
        except (OSError, ValueError) as error:
            todo = "remove it: what it names is done again then"
            raise LabError("cannot read what is finished", where=self._path, found=error, todo=todo) from error
        self._known = found if isinstance(found, dict) else {}

    def has(self, name: str, about: Mapping[str, object]) -> bool:
        """Whether the result of this name is of the same, and its files are as they were written."""
        own = self._known.get(name)
        if not isinstance(own, dict) or own.get("about") != json.loads(json.dumps(dict(about))):
            return False
        files = own.get("files")
        return isinstance(files, dict) and all(self._sha256(file) == digest for file, digest in files.items())

    def add(self, name: str, about: Mapping[str, object], files: Sequence[str], **told: object) -> None:
        """files: in the folder. told: what else is to be said of the result. Raises: LabError where it cannot be
        written."""
        self._known[name] = {
            "about": dict(about), "files": {file: self._sha256(file) for file in files}, "told": told,
        }  # fmt: skip
        write_atomically(self._path, json.dumps(self._known, indent=1, sort_keys=True).encode() + b"\n")

    def told(self, name: str) -> dict[str, Any]:
        """What `add` was given to say."""
        return dict(self._known[name]["told"])

    def _sha256(self, file: str) -> str | None:
        path = self._folder / file
        return file_sha256(path) if path.is_file() else None
