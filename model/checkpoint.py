"""Checkpoint files: a root holds a whole model, a delta the parts of a variant of one root.

A root's header carries its config. A delta's header carries the digest of the root that it was trained from and is
applied to no other; it holds its parts entirely and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import torch

from model import store
from model.config import ModelConfig
from model.delta import Delta, Params
from model.digest import digest
from model.errors import LabError
from model.laid_together import laid_together
from model.parts import part_of, select
from model.store import Stored

BASE_DIGEST = "base_digest"
CONFIG = "config"


@dataclass(frozen=True)
class Root:
    """A whole model as loaded. digest: of these float32 parameters."""

    params: Params
    config: ModelConfig
    digest: str


def save_root(path: Path | str, params: Params, *, config: ModelConfig, dtype: torch.dtype = torch.bfloat16) -> str:
    """Write a whole model; the SHA-256 of the file. Raises: LabError as `save_tensors` does."""
    header = json.dumps(config.to_dict(), sort_keys=True)
    return store.save_tensors(path, params, dtype=dtype, metadata={CONFIG: header})


def save_delta(path: Path | str, delta: Delta, *, base_digest: str) -> str:
    """Write a delta in full precision; the SHA-256 of the file. Raises: LabError as `save_tensors` does."""
    return store.save_tensors(path, delta, dtype=torch.float32, metadata={BASE_DIGEST: base_digest})


def as_root(stored: Stored, *, where: object) -> Root:
    """A file's whole model. Raises: LabError when its header has no config."""
    if CONFIG not in stored.metadata:
        raise LabError(
            "a file that does not say what it is",
            where=where,
            expected=f"`{CONFIG}` of a whole model or `{BASE_DIGEST}` of a delta in the header's metadata",
            found=f"metadata {sorted(stored.metadata)}",
        )
    try:
        config = ModelConfig.from_dict(dict(json.loads(stored.metadata[CONFIG])))
    except (ValueError, TypeError, RecursionError) as error:
        raise LabError("a damaged config", where=where, found=error) from error
    return Root(laid_together(stored.params), config, digest(stored.params))


def as_delta(stored: Stored, *, base: Root, where: object) -> Delta:
    """A file's delta, for `base` and no other root.

    Raises: LabError for another base, a tensor that no part holds, or a part that is incomplete.
    """
    wanted = stored.metadata.get(BASE_DIGEST)
    if wanted != base.digest:
        raise LabError(
            "a delta of another base",
            where=where,
            expected=f"a base with digest {wanted[:16]}…" if wanted else f"`{BASE_DIGEST}` in the header's metadata",
            found=f"{base.digest[:16]}…",
            todo="train it again on this base, or restore its own",
        )
    for name in stored.params:
        if part_of(name) is None:
            raise LabError("a delta outside the parts", where=f"{where}, {name}", todo="a delta holds parts only")
    parts = parts_of(stored.params)
    if missing := sorted(select(base.params, parts=parts) - stored.params.keys()):
        raise LabError("an incomplete delta", where=where, expected=f"all of {', '.join(parts)}", found=f"no {missing}")
    return Delta(stored.params)


def parts_of(params: Params) -> tuple[str, ...]:
    """The parts that occur among these tensors, in alphabetical order."""
    return tuple(sorted({part for name in params if (part := part_of(name))}))
