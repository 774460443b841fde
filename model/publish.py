"""Putting a trained model into a folder of checkpoints: its file first, the manifest last, both atomically.

Until the manifest is written the folder's old models stand; a file that was replaced without its entry is refused by
its digest, never used by mistake. Processes that publish at the same time wait for each other.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import torch

from model.checkpoint import save_delta, save_root
from model.config import ModelConfig
from model.delta import Delta, Params, diff, overlay
from model.digest import digest
from model.entry import ModelEntry
from model.errors import LabError
from model.listed import load_root
from model.manifest import FILE, Manifest
from model.parts import select
from model.routed_lm import RoutedLM


def publish_root(
    folder: Path | str,
    *,
    name: str,
    params: Params,
    config: ModelConfig,
    recipe: str,
    seed: int | None = None,
    trained_on: Mapping[str, object] | None = None,
    operating_point: Mapping[str, object] | None = None,
) -> ModelEntry:
    """Publish a whole model, stored as bfloat16; a model of this name is replaced.

    What is trained from it must start from the published values, which are rounded, and not from `params`.

    Raises: LabError when the parameters do not fit the config, are not finite, or cannot be written.
    """
    RoutedLM.from_params(config, params)
    rounded = {key: value.detach().cpu().to(torch.bfloat16).to(torch.float32) for key, value in params.items()}
    entry = ModelEntry(
        name=name,
        kind="root",
        seed=seed,
        file=f"{name}.safetensors",
        sha256="0" * 64,
        digest=digest(rounded),
        config=config,
        recipe=recipe,
        trained_on=dict(trained_on or {}),
        operating_point=operating_point,
    )
    with _publishing(folder) as manifest:
        entry = _checked(entry)
        manifest.with_entry(entry)  # refused before a file is touched
        entry = replace(entry, sha256=save_root(Path(folder) / entry.file, rounded, config=config))
        manifest.with_entry(entry).write(folder)
    return entry


def publish_variant(
    folder: Path | str,
    *,
    name: str,
    seed: int,
    base: str,
    parts: Sequence[str],
    tuned: Params,
    recipe: str,
    trained_on: Mapping[str, object] | None = None,
    operating_point: Mapping[str, object] | None = None,
) -> ModelEntry:
    """Publish the parts of a model that was trained from the root `base`; one of the same name and seed is replaced.

    tuned: the whole model after training.

    Raises: LabError when anything outside `parts` differs from the base, or the file cannot be written.
    """
    with _publishing(folder) as manifest:
        base_entry = manifest.find(base)
        if base_entry.kind != "root":
            raise LabError("only a root can be a base", where=name, found=base_entry.expr)
        root = load_root(folder, base_entry)
        tuned = {key: value.detach().cpu() for key, value in tuned.items()}
        owned = select(root.params, parts=parts)
        if outside := sorted(diff(root.params, tuned).keys() - owned):
            raise LabError(
                f"{len(outside)} tensors differ from the base outside {', '.join(parts)}",
                where=outside[0],
                todo=f"train {name} from the published {base}, with the rest frozen",
            )
        delta = Delta(tuned).restrict(owned)
        entry = ModelEntry(
            name=name,
            kind="variant",
            seed=seed,
            base=base,
            parts=tuple(sorted(parts)),
            file=f"{name}-{seed}.safetensors",
            sha256="0" * 64,
            digest=digest(overlay(root.params, delta)),
            config=root.config,
            recipe=recipe,
            trained_on=dict(trained_on or {}),
            operating_point=operating_point,
        )
        entry = _checked(entry)
        manifest.with_entry(entry)
        entry = replace(entry, sha256=save_delta(Path(folder) / entry.file, delta, base_digest=root.digest))
        manifest.with_entry(entry).write(folder)
    return entry


def publish_operating_point(
    folder: Path | str, name: str, *, seed: int | None = None, operating_point: Mapping[str, object] | None
) -> ModelEntry:
    """Store a model's default threshold in the manifest; no file of weights changes.

    Raises: LabError for an unknown model or an incomplete operating point.
    """
    with _publishing(folder) as manifest:
        entry = _checked(replace(manifest.find(name, seed=seed), operating_point=operating_point))
        manifest.with_entry(entry).write(folder)
    return entry


def _checked(entry: ModelEntry) -> ModelEntry:
    """The entry as it will be read back, held to the same schema."""
    try:
        values = json.loads(json.dumps(entry.to_json(), allow_nan=False))
    except (TypeError, ValueError) as error:
        raise LabError("an entry that JSON cannot hold", where=entry.expr, found=error) from error
    return ModelEntry.from_json(values, where="publishing")


@contextmanager
def _publishing(folder: Path | str) -> Iterator[Manifest]:
    """The folder's manifest, or an empty one, while no other process publishes there."""
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LabError("cannot make a folder", where=folder, found=error.strerror) from error
    with _locked(folder):
        yield Manifest.read(folder) if (folder / FILE).exists() else Manifest()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Alone in this folder; the lock is the folder itself, so nothing is left behind."""
    if sys.platform == "win32":  # there one publishes from one process at a time
        yield
        return
    import fcntl

    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
