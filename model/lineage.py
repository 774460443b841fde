"""From a model expression to its parameters: a root, and what lies over it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from torch import Tensor

from model import store
from model.checkpoint import BASE_DIGEST, Root, as_delta, as_root
from model.config import ModelConfig
from model.delta import Delta, Params, blend, diff, overlay
from model.digest import digest
from model.entry import ModelEntry
from model.errors import LabError
from model.expression import File, Graft, ModelExpr, Monitored, Named, Weights, weights
from model.expression_text import parse, parse_weights
from model.kept import ROOTS_BYTES, Kept, Pieces
from model.listed import load_delta, load_root
from model.manifest import Manifest
from model.parts import select

__all__ = [
    "File",
    "Graft",
    "ModelExpr",
    "Monitored",
    "Named",
    "Resolved",
    "Weights",
    "parse",
    "parse_weights",
    "resolve",
    "weights",
]


@dataclass(frozen=True)
class Resolved:
    """An expression's model.

    params: read-only; every tensor that equals the base's shares its storage. digest: of params, the key of every
    measurement. entry: the manifest's, None for a graft or a file. base: the root that everything lies over.
    delta: the smallest that leads from that root to params, empty for a root.
    """

    params: Params
    config: ModelConfig
    digest: str
    entry: ModelEntry | None
    base: Weights
    delta: Delta


def resolve(expr: ModelExpr | str, folder: Path | str) -> Resolved:
    """The model that an expression names among the checkpoints of `folder`. Safe to call from many threads.

    Monitors beside it are not read: they change nothing.

    Raises: LabError for an expression that cannot be read, an unknown model, a file that is not what the manifest says,
        or a donor that does not fit its target.
    """
    found = _resolve(weights(parse(expr) if isinstance(expr, str) else expr), Path(folder))
    root = found.root
    delta = diff(root.params, found.params())
    params = overlay(root.params, delta)
    known = found.entry.digest if found.entry is not None else None  # checked when its file was read
    identity = known or (digest(params) if delta else root.digest)
    return Resolved(MappingProxyType(params), root.config, identity, found.entry, found.base, delta)


@dataclass(frozen=True)
class _Layers:
    """A root, the expression that names it, what lies over it, and the manifest's entry for both together."""

    root: Root
    base: Weights
    over: Delta
    entry: ModelEntry | None = None

    def params(self) -> dict[str, Tensor]:
        return overlay(self.root.params, self.over)


def _resolve(expr: Weights, folder: Path) -> _Layers:
    if isinstance(expr, Graft):
        target, donor = _resolve(expr.target, folder), _resolve(expr.donor, folder)
        chosen = Delta(donor.params()).restrict(select(target.params(), parts=expr.parts, layers=expr.layers))
        return _Layers(target.root, target.base, target.over | blend(target.params(), chosen, expr.strength))
    if isinstance(expr, File):
        return _resolve_file(expr, folder)
    manifest = Manifest.read(folder)
    entry = manifest.find(expr.name, seed=expr.seed)
    if entry.base is None:
        return _Layers(_root(folder, entry), Named(entry.name), Delta(), entry)
    root = _root(folder, manifest.find(entry.base))
    return _Layers(root, Named(entry.base), load_delta(folder, entry, base=root), entry)


def _resolve_file(expr: File, folder: Path) -> _Layers:
    stored = store.load(expr.path)
    wanted = stored.metadata.get(BASE_DIGEST)
    if wanted is None:
        return _Layers(as_root(stored, where=expr.path), expr, Delta())
    roots = [entry for entry in Manifest.read(folder).entries if entry.kind == "root"]
    for entry in roots:
        if entry.digest == wanted:
            root = _root(folder, entry)
            return _Layers(root, Named(entry.name), as_delta(stored, base=root, where=expr.path))
    known = ", ".join(f"{entry.name} {entry.digest[:16]}…" for entry in roots)
    found = f"{wanted[:16]}…"
    raise LabError("a delta of an unknown base", where=expr.path, expected=f"a base among {known}", found=found)


def storages(params: Mapping[str, Tensor]) -> Pieces:
    """Bytes by the address of the storage that holds them: tensors that are views of one count once."""
    found = (tensor.untyped_storage() for tensor in params.values())
    return {storage.data_ptr(): storage.nbytes() for storage in found}


_roots = Kept[tuple[object, ...], Root]("roots", most_bytes=ROOTS_BYTES, pieces=lambda root: storages(root.params))


def _root(folder: Path, entry: ModelEntry) -> Root:
    """A root of the manifest, read and hashed once until its file or its entry changes."""
    path = folder.resolve() / entry.file
    try:
        stat = path.stat()
    except OSError as error:
        raise LabError("cannot read a checkpoint", where=path, found=error.strerror) from error
    content = replace(entry, trained_on={}, operating_point=None)  # whose changes do not change the file
    key = path.parent, content, (stat.st_mtime_ns, stat.st_size, stat.st_ino)
    return _roots.of(key, lambda: load_root(path.parent, content))
