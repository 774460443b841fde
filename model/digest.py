"""Identity is content: SHA-256 of parameters, files and texts, as 64 lower-case hexadecimal digits."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from model.errors import LabError

_WORDS = {1: torch.int8, 2: torch.int16, 4: torch.int32, 8: torch.int64}


def digest(params: Mapping[str, Tensor]) -> str:
    """SHA-256 over (name, dtype, shape, little-endian bytes) of every tensor, sorted by name.

    Each tensor is one line of JSON `[name, dtype, shape]` followed by its values in row-major order.
    """
    running = hashlib.sha256()
    for name in sorted(params):
        tensor = params[name].detach().cpu().contiguous()
        header = [name, str(tensor.dtype).removeprefix("torch."), list(tensor.shape)]
        running.update(json.dumps(header, separators=(",", ":")).encode() + b"\n")
        running.update(_little_endian(tensor).data)
    return running.hexdigest()


def _little_endian(tensor: Tensor) -> np.ndarray:
    values = tensor.reshape(-1).view(_WORDS[tensor.element_size()]).numpy()
    return values.byteswap() if sys.byteorder == "big" else values


def file_sha256(path: Path | str) -> str:
    """SHA-256 of a file's bytes. Raises: LabError when it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise LabError("cannot read a file", where=path, found=error.strerror) from error


def git_blob(path: Path) -> str:
    """The name that git gives to a file's bytes, 40 hexadecimal digits. Raises: LabError when it cannot be read."""
    try:
        with path.open("rb") as file:
            named = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
            while piece := file.read(1 << 20):
                named.update(piece)
    except OSError as error:
        raise LabError("cannot read a file", where=path, found=error.strerror) from error
    return named.hexdigest()


def text_digest(data: bytes) -> str:
    """SHA-256 of some bytes."""
    return hashlib.sha256(data).hexdigest()
