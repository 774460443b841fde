"""Tensors on disk, in safetensors and nothing else: what is read is checked, what is written is whole or absent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors import torch as safetensors
from torch import Tensor

from model.atomic import write_atomically
from model.delta import Params
from model.digest import file_sha256, text_digest
from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer
from model.text_file import refuse_larger

MAX_FILE_BYTES = 256 << 20
"""Six times a whole model in full precision."""
MAX_HEADER_BYTES = 1 << 20
_DTYPES = {"F32": 4, "BF16": 2, "F16": 2}
"""What a file may hold, with bytes per value. All become float32 without losing a bit; float64 would not."""


@dataclass(frozen=True)
class Stored:
    """What a file holds. params: all float32. metadata: the header's texts. sha256: of the file's bytes."""

    params: Params
    metadata: Mapping[str, str]
    sha256: str


def load(path: Path | str, *, sha256: str | None = None) -> Stored:
    """Read a file; with `sha256`, only if it has exactly those bytes.

    Raises: LabError when the file is missing, truncated, a Git-LFS pointer, not safetensors, of another digest, holds
        something else than floating-point tensors, or a value that is not finite.
    """
    data = _read(Path(path), sha256=sha256)
    refuse_pointer(data[:LONGEST], where=path)
    found = text_digest(data)
    _require_digest(found, sha256, where=path)
    metadata = _checked_header(data, size=len(data), where=path)
    try:
        tensors = safetensors.load(data)
    except (SafetensorError, ValueError, RuntimeError) as error:
        raise LabError("a damaged safetensors file", where=path, found=error) from error
    params = {name: _widened(tensor) for name, tensor in sorted(tensors.items())}
    _require_finite(params, where=path)
    return Stored(params, metadata, found)


def save_tensors(
    path: Path | str, params: Params, *, dtype: torch.dtype = torch.float32, metadata: Mapping[str, str] | None = None
) -> str:
    """Write tensors as `dtype`, atomically; the SHA-256 of the file. Equal content gives equal bytes.

    Raises: LabError for a value that is not finite in `dtype`, or when the file cannot be written.
    """
    tensors = {
        name: params[name].detach().to("cpu", dtype, copy=True, memory_format=torch.contiguous_format)
        for name in sorted(params)
    }
    _require_finite(tensors, where=path)
    data = _with_metadata(safetensors.save(tensors), metadata or {})
    write_atomically(path, data)
    return text_digest(data)


def _read(path: Path, *, sha256: str | None) -> bytes:
    """The bytes of a file whose header fits its size: of another one no more than the header is read into memory."""
    try:
        if not path.is_file():
            raise LabError("no such file", where=path)
        with path.open("rb") as file:
            size = refuse_larger(file, most=MAX_FILE_BYTES, where=path)
            head = file.read(8 + MAX_HEADER_BYTES)
            refuse_pointer(head[:LONGEST], where=path)
            try:
                _checked_header(head, size=size, where=path)
            except LabError:
                _require_digest(file_sha256(path), sha256, where=path)  # which says more
                raise
            file.seek(0)
            return file.read(size)
    except (OSError, ValueError) as error:  # ValueError: a null byte in the name
        raise LabError("cannot read a file", where=path, found=error) from error


def _require_digest(found: str, wanted: str | None, *, where: object) -> None:
    if wanted is not None and found != wanted:
        raise LabError(
            "a file is not the one that the manifest lists",
            where=where,
            expected=f"SHA-256 {wanted[:16]}…",
            found=f"{found[:16]}…",
            todo="restore the file or publish the model again",
        )


def _checked_header(data: bytes, *, size: int, where: object) -> dict[str, str]:
    """The metadata of a safetensors file, whose frame, sizes and dtypes are as they must be.

    data: at least its header. size: of the file, in bytes.
    """
    if data.startswith(b"PK\x03\x04") or (data.startswith(b"\x80") and data[2:8] != bytes(6)):
        raise LabError(
            "a pickle, which can run any program when it is opened",
            where=where,
            expected="a safetensors file",
            todo="convert it on a machine you can lose",
        )
    length = int.from_bytes(data[:8], "little")
    if len(data) < 8 or length > MAX_HEADER_BYTES:
        found = f"{size} bytes with a header of {length}"
        raise LabError("not a safetensors file", where=where, expected="a header of at most 1 MiB", found=found)
    try:
        header = json.loads(data[8 : 8 + length], object_pairs_hook=_no_repeats)
        metadata = header.pop("__metadata__", {})
        sizes = {name: _size(name, entry) for name, entry in header.items()}
        if not all(isinstance(text, str) for text in metadata.values()):
            raise ValueError("metadata that is not text")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise LabError("a damaged safetensors header", where=where, found=error) from error
    if (expected := 8 + length + sum(sizes.values())) != size:
        raise LabError("a truncated or padded file", where=where, expected=f"{expected} bytes", found=size)
    return metadata


def _no_repeats(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name given twice")
    return found


def _size(name: str, entry: dict[str, list[int]]) -> int:
    """Bytes that a tensor says it takes."""
    start, end = entry["data_offsets"]
    if entry["dtype"] not in _DTYPES:
        raise ValueError(f"{name} of dtype {entry['dtype']}, not one of {', '.join(_DTYPES)}")
    return end - start


def _with_metadata(data: bytes, metadata: Mapping[str, str]) -> bytes:
    """A safetensors file with metadata in sorted order; the library's own writer shuffles it from run to run."""
    length = int.from_bytes(data[:8], "little")
    header = {"__metadata__": dict(sorted(metadata.items())), **json.loads(data[8 : 8 + length])}
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # tensors begin at a multiple of eight bytes
    return len(text).to_bytes(8, "little") + text + data[8 + length :]


def _widened(tensor: Tensor) -> Tensor:
    """The same values as float32. By numpy where bf16 is its upper half: torch shares it out among threads, which on a
    machine with other work wait for each other ten times as long as it takes."""
    if tensor.dtype != torch.bfloat16:
        return tensor.to(torch.float32)
    wide = tensor.view(torch.int16).numpy().astype(np.int32)
    wide <<= 16
    return torch.from_numpy(wide).view(torch.float32)


def _require_finite(params: Mapping[str, Tensor], *, where: object) -> None:
    for name, tensor in params.items():
        values = tensor.float().numpy()  # whose ends are not finite where any value is not
        if values.size and not np.isfinite([values.min(), values.max()]).all():
            raise LabError("a value that is not finite", where=f"{where}, {name}", expected="finite numbers only")
