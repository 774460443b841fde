"""The manifest: every model of a folder, with the digests that a file must have to be believed."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from model.atomic import write_atomically
from model.entry import ModelEntry
from model.errors import LabError
from model.text_file import bounded, decoded

FILE = "manifest.json"
FORMAT = 1
MOST_BYTES = 32 << 20
"""Of a manifest: tens of thousands of models."""

__all__ = ["FILE", "Manifest", "ModelEntry"]


@dataclass(frozen=True)
class Manifest:
    """The models of one folder. A name and a seed occur once; every variant's base is a root beside it."""

    entries: tuple[ModelEntry, ...] = ()
    where: str = field(default=FILE, compare=False)

    def __post_init__(self) -> None:
        """Raises: LabError for a model or a file listed twice, or a base that is not a root."""
        for key in ("expr", "file"):
            seen = Counter(getattr(entry, key) for entry in self.entries)
            if repeated := sorted(value for value, n in seen.items() if n > 1):
                raise LabError(f"a manifest lists the same {key} twice", where=self.where, found=repeated[0])
        roots = {entry.name for entry in self.entries if entry.kind == "root"}
        for entry in self.entries:
            if entry.kind == "variant" and entry.name in roots:
                raise LabError("one name for a root and a variant", where=self.where, found=entry.name)
            if entry.base is not None and entry.base not in roots:
                expected = f"one of the roots {sorted(roots)}"
                raise LabError("a variant without its base", where=entry.expr, expected=expected, found=entry.base)

    @classmethod
    def read(cls, folder: Path | str) -> Manifest:
        """Raises: LabError when there is no manifest, or it does not say what a manifest must say."""
        path = Path(folder) / FILE
        try:
            document = json.loads(decoded(bounded(path, most=MOST_BYTES), where=path), parse_constant=_refuse_constant)
        except OSError as error:
            todo = "name the folder that holds the checkpoints"
            raise LabError("cannot read a manifest", where=path, found=error.strerror, todo=todo) from error
        except (ValueError, RecursionError) as error:
            raise LabError("a manifest that is not JSON", where=path, found=error) from error
        if not isinstance(document, dict) or document.keys() != {"format", "models"}:
            raise LabError("not a manifest", where=path, expected="an object with the fields format and models")
        if document["format"] != FORMAT or not isinstance(document["models"], list):
            found = f"format {document['format']!r}"
            raise LabError("not a manifest", where=path, expected=f"format {FORMAT} and a list of models", found=found)
        models = enumerate(document["models"])
        return cls(tuple(ModelEntry.from_json(values, where=f"{path}, models[{i}]") for i, values in models), str(path))

    def write(self, folder: Path | str) -> None:
        """Replace the folder's manifest, atomically. Raises: LabError when it cannot be written."""
        document = {"format": FORMAT, "models": [entry.to_json() for entry in self.entries]}
        text = json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
        write_atomically(Path(folder) / FILE, text.encode())

    def find(self, name: str, *, seed: int | None = None) -> ModelEntry:
        """The model of this name; without a seed, the one with the lowest.

        Raises: LabError listing the models there are.
        """
        found = [entry for entry in self.entries if entry.name == name and seed in (None, entry.seed)]
        if not found:
            known = ", ".join(entry.expr for entry in self.entries) or "nothing: the manifest is empty"
            raise LabError("no such model", expected=known, found=name if seed is None else f"{name}@{seed}")
        return min(found, key=lambda entry: entry.seed or 0)

    def with_entry(self, entry: ModelEntry) -> Manifest:
        """This manifest with one model added or replaced; roots first, then by name and seed."""
        others = [old for old in self.entries if old.expr != entry.expr]
        entries = sorted([*others, entry], key=lambda own: (own.kind != "root", own.name, own.seed or 0))
        return Manifest(tuple(entries), self.where)


def _refuse_constant(text: str) -> float:
    raise ValueError(f"{text} is not JSON")
