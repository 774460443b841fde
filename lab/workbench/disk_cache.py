"""Probe results that are kept on this machine, from one start of the lab to the next."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lab.probe import results
from lab.probe.results import RecordSet, with_note
from model.errors import LabError


def cached(folder: Path | None, key: tuple[str, str, int]) -> RecordSet | None:
    """The result of a key, as it was kept; None where there is none that can be read."""
    if folder is None:
        return None
    path = folder / "records" / f"{results.cache_stem(key)}.safetensors"
    try:
        found = results.read(path, source="cached") if path.is_file() else None
    except (OSError, LabError):
        return None  # a cache is only a cache: what cannot be read is measured again
    return found if found is not None and found.key == key else None


def keep(folder: Path | None, found: RecordSet) -> tuple[RecordSet, RecordSet]:
    """Written where that is possible. What to show now, and what to show when it is asked for again: either says where
    it could not be written."""
    later = replace(found, source="cached")
    try:
        if folder is None:
            raise LabError("there is no home folder")
        results.save(folder / "records", found, stem=results.cache_stem(found.key))
    except LabError as error:
        note = f"kept in memory only: {error.found or error.what} ({folder})"
        found, later = with_note(found, note), with_note(later, note)
    return found, later
