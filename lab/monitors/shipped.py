"""The monitors that lie beside the checkpoints: a small list of its own, by name and by the model that each reads."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from pathlib import Path

from lab.monitors import part
from lab.monitors.monitor import Monitor
from model import store
from model.atomic import write_atomically
from model.errors import LabError
from model.text_file import decoded

FILE, FOLDER = "monitors.json", "monitors"
"""In the folder of the checkpoints."""
FORMAT = 1
_PATTERNS = {
    "name": r"[A-Za-z][A-Za-z0-9_-]*",
    "base": r"[A-Za-z][A-Za-z0-9_@-]*",
    "file": r"[A-Za-z0-9][A-Za-z0-9._@-]*\.safetensors",
    **dict.fromkeys(("sha256", "digest", "base_digest"), r"[0-9a-f]{64}"),
}


@dataclass(frozen=True)
class Shipped:
    """name: in expressions. base: the expression of the model that it was fitted on. file: in FOLDER. sha256: of the
    file. digest: of the monitor. base_digest: of the model's weights."""

    name: str
    base: str
    file: str
    sha256: str
    digest: str
    base_digest: str


@dataclass(frozen=True)
class OnDisk:
    """A listed monitor that is read when it is first asked for. folder: of the checkpoints."""

    folder: Path
    entry: Shipped

    @cached_property
    def monitor(self) -> Monitor:
        """Raises: LabError for a file that is not the listed one."""
        return read(self.folder, self.entry)


def reading(folder: Path, *, digest: str) -> tuple[OnDisk, ...]:
    """Those that read the model of this digest. Raises: LabError for a list that cannot be read."""
    return tuple(OnDisk(folder, own) for own in listed(folder) if own.base_digest == digest)


def listed(folder: Path) -> list[Shipped]:
    """What the list says; nothing where there is none. Raises: LabError for a list that cannot be read."""
    path = folder / FILE
    if not path.is_file():
        return []
    try:
        document = json.loads(decoded(path.read_bytes(), where=path))
        if document["format"] != FORMAT:
            raise ValueError(f"format {document['format']!r}"[:60])
        found = [Shipped(**row) for row in document["monitors"]]
        for own in found:
            for name, pattern in _PATTERNS.items():
                if not re.fullmatch(pattern, getattr(own, name)):
                    raise ValueError(f"{name} {getattr(own, name)!r}"[:60])
    except (OSError, ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        expected = f"format {FORMAT}, each with {', '.join(field.name for field in fields(Shipped))}"
        raise LabError("not a list of monitors", where=path, expected=expected, found=error) from error
    return found


def find(folder: Path, name: str, *, base_digest: str, on: str) -> Monitor:
    """The shipped monitor of this name that reads a model. on: the model's expression, for an error.

    Raises: LabError for a name that there is not, or not for this model, and a file that is not the listed one.
    """
    entries = listed(folder)
    for own in entries:
        if (own.name, own.base_digest) == (name, base_digest):
            return read(folder, own)
    there = [own for own in entries if own.name == name]
    if there:
        todo = f"move it: MODEL+({there[0].base}+{name})[monitor], or fit one: python -m lab monitors fit"
        raise LabError("a monitor of another model", where=f"{on}+{name}", expected=there[0].base, found=on, todo=todo)
    known = ", ".join(f"{own.base}+{own.name}" for own in entries) or "none is shipped"
    raise LabError("no such monitor", expected=f"[PARTS] after a donor, or a monitor: {known}", found=name)


def read(folder: Path, own: Shipped) -> Monitor:
    """A listed monitor. Raises: LabError for a file that is not the listed one."""
    path = folder / FOLDER / own.file
    store.load(path, sha256=own.sha256)
    monitor = part.load(path)
    for what, wanted, found in (
        ("digest", own.digest, monitor.digest),
        ("base_digest", own.base_digest, monitor.base_digest),
        ("name", own.name, monitor.recipe.name),
    ):
        if wanted != found:
            raise LabError(f"a monitor of another {what} than listed", where=path, expected=wanted, found=found)
    return monitor


def add(folder: Path, monitor: Monitor, *, base: str) -> Shipped:
    """Keep a monitor beside the checkpoints, its file first and the list last; it replaces one of its name and model.

    Raises: LabError where it cannot be written.
    """
    file = f"{base}-{monitor.recipe.name}.safetensors"
    path = folder / FOLDER / file
    path.parent.mkdir(exist_ok=True)
    own = Shipped(monitor.recipe.name, base, file, part.save(path, monitor), monitor.digest, monitor.base_digest)
    kept = [other for other in listed(folder) if other.file != file]
    _write(folder, sorted([*kept, own], key=lambda entry: (entry.base, entry.name)))
    return own


def misfits(folder: Path, *, known: Sequence[str]) -> Iterator[str]:
    """One line for each listed monitor that is not what the list says, or reads no model of `known` digests."""
    for own in listed(folder):
        try:
            read(folder, own)
        except LabError as error:
            yield str(error)
        if own.base_digest not in known:
            yield str(LabError("a monitor of no listed model", where=own.file, found=own.base_digest[:16]))
    there = {path.name for path in (folder / FOLDER).glob("*")} - {own.file for own in listed(folder)}
    yield from (str(LabError("a file is not listed", where=f"{FOLDER}/{name}")) for name in sorted(there))


def _write(folder: Path, entries: Sequence[Shipped]) -> None:
    document = {"format": FORMAT, "monitors": [asdict(own) for own in entries]}
    write_atomically(folder / FILE, (json.dumps(document, indent=2) + "\n").encode())
