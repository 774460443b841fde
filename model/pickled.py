"""Pickled weights, opened without running anything in them, and turned into safetensors."""

from __future__ import annotations

import json
import pickle
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from model import store
from model.checkpoint import BASE_DIGEST, CONFIG
from model.errors import LabError

SUFFIXES = (".pt", ".pth", ".bin", ".ckpt", ".pkl", ".pickle")
_FLOATS = (torch.float32, torch.bfloat16, torch.float16)


def is_pickle(path: Path) -> bool:
    """Whether a file begins as a pickle does, or as PyTorch's archive around one, whatever its name says."""
    with path.open("rb") as file:
        head = file.read(4096)
    bare = head[:1] == b"\x80" and head[1:2] in (b"\x02", b"\x03", b"\x04", b"\x05") and head[2:8] != bytes(6)
    return bare or (head.startswith(b"PK\x03\x04") and b"/data.pkl" in head)


def convert(path: Path, to: Path, *, where: object) -> None:
    """Write the tensors of a pickle as safetensors, in float32 unless all are of one shorter kind.

    It holds names with their tensors, alone or as the one such mapping beside a `config` (of a whole model) or a
    `base_digest` (of a delta); only these two make a model of what comes out.

    Raises: LabError when it holds anything else, or anything that would have to be run.
    """
    try:
        found = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        reason = str(error).splitlines()[0]
        raise LabError("a pickle of more than tensors is never opened", where=where, found=reason) from error
    except (RuntimeError, ValueError, TypeError, LookupError, AttributeError, EOFError, OSError) as error:
        raise LabError("a damaged pickle", where=where, found=error) from error
    params, metadata = _tensors(found, where=where), {}
    if params is not found:
        metadata = {key: found[key] for key in (CONFIG, BASE_DIGEST) if key in found}
    for name, value in params.items():
        if value.dtype not in _FLOATS or value.layout is not torch.strided:
            expected = "dense tensors of float32, bfloat16 or float16"
            raise LabError("a tensor of another kind", where=f"{where}, {name}", expected=expected, found=value.dtype)
    try:
        texts = {key: value if key == BASE_DIGEST else json.dumps(value) for key, value in metadata.items()}
    except (TypeError, ValueError) as error:
        raise LabError("a damaged config", where=where, found=error) from error
    if not isinstance(texts.get(BASE_DIGEST, ""), str):
        raise LabError("a damaged base_digest", where=where, expected="text", found=type(texts[BASE_DIGEST]).__name__)
    kinds = {value.dtype for value in params.values()}
    store.save_tensors(to, params, dtype=kinds.pop() if len(kinds) == 1 else torch.float32, metadata=texts)


def _tensors(found: object, *, where: object) -> Mapping[str, Tensor]:
    """What is a mapping of names to tensors: `found` itself, or the one value of it that is."""
    if _named(found):
        return found  # type: ignore[return-value]
    inside = [value for value in found.values() if _named(value)] if isinstance(found, Mapping) else []
    if len(inside) != 1:
        expected = "one mapping of names to tensors"
        raise LabError("not pickled weights", where=where, expected=expected, found=f"{len(inside)} of them")
    return inside[0]


def _named(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and bool(value)
        and all(isinstance(name, str) and isinstance(tensor, Tensor) for name, tensor in value.items())
    )
