"""Which files of a tree the app needs, and how the Hub tells two versions of one apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer

TOP = ("README.md", "LICENSE", "requirements.txt", "app.py", "checkpoints/README.md")
FOLDERS = {
    "lab": {".py", ".json", ".js", ".css", ".html", ".gz"},
    "model": {".py"},
    "training": {".py"},
    "prompts": {".jsonl"},
    "checkpoints": {".safetensors", ".json", ".jsonl", ".gz"},
}
"""The folders of the app, and the endings of what it reads in them: no notes, no pictures, no caches."""


@dataclass(frozen=True)
class AppFile:
    """A file of the app. name: its path in the tree, with slashes."""

    name: str
    path: Path
    data: bytes

    @cached_property
    def sha256(self) -> str:
        """By which large files are told apart."""
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def git_sha1(self) -> str:
        """By which git tells the others apart."""
        return hashlib.sha1(b"blob %d\0" % len(self.data) + self.data, usedforsecurity=False).hexdigest()


def of(root: Path) -> list[AppFile]:
    """The files of the app in a tree, by name. Raises: LabError where one is missing, or stands for another."""
    if missing := [name for name in (*TOP, *FOLDERS) if not (root / name).exists()]:
        raise LabError("not a tree of this lab", where=root, expected=", ".join((*TOP, *FOLDERS)), found=missing)
    found: list[AppFile] = []
    for path in sorted(_paths(root)):
        try:
            data = path.read_bytes()
        except OSError as error:
            raise LabError("cannot read a file of the app", where=path, found=error.strerror) from error
        refuse_pointer(data[:LONGEST], where=path)
        found.append(AppFile(path.relative_to(root).as_posix(), path, data))
    return found


def belongs(name: str) -> bool:
    """Whether a name is in the app's own folders: what is there and not of the app is of an earlier version."""
    return name.partition("/")[0] in FOLDERS


def _paths(root: Path) -> Iterator[Path]:
    yield from (root / name for name in TOP)
    for folder, endings in FOLDERS.items():
        for path in (root / folder).rglob("*"):
            hidden = any(part[0] == "." or part == "__pycache__" for part in path.relative_to(root).parts)
            if path.suffix in endings and not hidden and not path.is_symlink() and path.is_file():
                yield path
