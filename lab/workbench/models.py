"""Models by expression, kept for the next caller, and files under names of their own."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

from lab.memory import LOADS, give_back, kept
from lab.monitors import carried, shipped
from lab.workbench.any_model import AnyModel
from lab.workbench.given import Given
from lab.workbench.listing import default_folder, described
from lab.workbench.loaded import LoadedModel, files, load, pieces, reads_files
from model import kept_curves, lineage
from model.errors import LabError
from model.kept import Kept
from model.lineage import File, Graft, Monitored, Named, Weights
from model.manifest import FILE, Manifest, ModelEntry


class Models:
    """Safe to share between threads."""

    def __init__(self, folder: Path | str | None, *, most: int, given: Given | None) -> None:
        """folder: of the checkpoints, by default those of this repository. most: kept in memory, the latest, as far as
        `lab.memory` has room for them. given: models of others."""
        self.folder = Path(folder) if folder is not None else default_folder()
        self.given = given or Given()
        self._models: Kept[tuple[object, ...], LoadedModel] = kept("models", pieces=pieces, most=most)
        self._adopted: Kept[str, Path] = kept("adopted names")
        self._loading = threading.BoundedSemaphore(LOADS)

    def models(self) -> list[ModelEntry]:
        """Those of the manifest, in its order."""
        return list(Manifest.read(self.folder).entries)

    def describe(self) -> list[dict[str, Any]]:
        """One row a model: what it is, what it was made from and how large it is."""
        return described(self.models())

    def with_curves(self) -> list[ModelEntry]:
        """Those whose training curves are kept and are of their present weights."""
        return kept_curves.known(self.folder)

    def curves(self, expr: str) -> kept_curves.Curves:
        """The training curves of a published model. Raises: LabError where none are kept that can be read."""
        return kept_curves.read(self.folder, expr)

    def model(self, expr: str) -> LoadedModel:
        """The model that an expression names, kept for the next caller.

        Raises: LabError for an expression that does not parse, an unknown name, a model of others, or a file that does
        not fit.
        """
        self.given.refuse(expr)
        parsed = lineage.parse(expr)
        found = self._weights(lineage.weights(parsed))
        if isinstance(parsed, Monitored):
            read = carried.of(parsed, self.folder, digest=lambda own: self._weights(own).digest)
            found = replace(found, monitors=read)
        return found if found.expr == str(parsed) else replace(found, expr=str(parsed))

    def any(self, expr: str) -> AnyModel:
        """The same, or the model of others of this name: for those who ask it and do not look inside."""
        return self.given.get(expr) or self.model(expr)

    def _weights(self, parsed: Weights) -> LoadedModel:
        return self._loaded(self._unadopted(parsed), keep=not reads_files(parsed))

    def adopt(self, name: str, path: Path) -> str:
        """Give a file of the lab's own a name that expressions can use while this workbench lives; the name.

        Raises: LabError for a name that is a model's already.
        """
        name = str(lineage.Named(name))
        if any(entry.name == name for entry in self.models()):
            raise LabError("this name is taken", found=name)
        self._adopted.put(name, path.resolve())
        return name

    @property
    def adopted(self) -> list[str]:
        """The names that `adopt` has given, the latest some thousand."""
        return self._adopted.listed()

    def _unadopted(self, parsed: Weights) -> Weights:
        """The same expression with files in place of adopted names."""
        if isinstance(parsed, Graft):
            return replace(parsed, target=self._unadopted(parsed.target), donor=self._unadopted(parsed.donor))
        if isinstance(parsed, Named) and (path := self._adopted.get(parsed.name)) is not None:
            return File(str(path))
        return parsed

    def _loaded(self, parsed: Weights, *, keep: bool) -> LoadedModel:
        """keep: for the next caller, as long as manifest and files stay as they are."""
        key = (str(parsed), *self._lists_time(), *files(parsed))

        def make() -> LoadedModel:
            with self._loading:
                found = load(parsed, self.folder)
            give_back()
            return found

        if keep:
            return self._models.of(key, make)
        with self._models.alone(key):  # nobody else waits for this model
            return make()

    def _lists_time(self) -> tuple[int, ...]:
        """When the lists of models and monitors were last written: what is published meanwhile is noticed."""
        return tuple(map(_written, (self.folder / FILE, self.folder / shipped.FILE)))


def _written(path: Path) -> int:
    """When a file was last written, 0 where there is none: reading it says what is wrong."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0
