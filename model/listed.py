"""The files that a manifest lists, believed only when they have its digests."""

from __future__ import annotations

from pathlib import Path

from model import store
from model.checkpoint import Root, as_delta, as_root, parts_of
from model.delta import Delta, overlay
from model.digest import digest
from model.entry import ModelEntry
from model.errors import LabError
from model.manifest import Manifest


def load_root(folder: Path | str, entry: ModelEntry) -> Root:
    """A root's file, believed only when file, config and parameters are those of the entry.

    Raises: LabError otherwise.
    """
    path = Path(folder) / entry.file
    root = as_root(store.load(path, sha256=entry.sha256), where=path)
    if root.config != entry.config:
        raise LabError("a config that is not the manifest's", where=path, expected=entry.config, found=root.config)
    _require_digest(root.digest, entry, where=path)
    return root


def load_delta(folder: Path | str, entry: ModelEntry, *, base: Root) -> Delta:
    """A variant's file, believed only when file, parts, base and resulting parameters are those of the entry.

    Raises: LabError otherwise.
    """
    path = Path(folder) / entry.file
    delta = as_delta(store.load(path, sha256=entry.sha256), base=base, where=path)
    if set(parts_of(delta)) != set(entry.parts):
        raise LabError("parts that are not the manifest's", where=path, expected=entry.parts, found=parts_of(delta))
    if entry.config != base.config:
        raise LabError("a config that is not its base's", where=entry.expr, expected=base.config, found=entry.config)
    _require_digest(digest(overlay(base.params, delta)), entry, where=path)
    return delta


def verify(folder: Path | str) -> list[str]:
    """Read every file again and compare all digests; one line a problem, so an empty list is good."""
    problems: list[str] = []
    roots: dict[str, Root] = {}
    try:
        entries = Manifest.read(folder).entries
    except LabError as error:
        return [str(error)]
    for entry in sorted(entries, key=lambda entry: entry.kind):  # roots come before variants
        try:
            if entry.base is None:
                roots[entry.name] = load_root(folder, entry)
            elif entry.base in roots:
                load_delta(folder, entry, base=roots[entry.base])
            else:
                raise LabError("not verified: its base is wrong", where=entry.expr, found=entry.base)
        except LabError as error:
            problems.append(str(error))
    return problems


def _require_digest(found: str, entry: ModelEntry, *, where: object) -> None:
    if found != entry.digest:
        raise LabError("other parameters than the manifest's", where=where, expected=entry.digest, found=found)
