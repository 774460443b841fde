"""Hidden states of prompts that a frozen trunk has read, kept so that the next run need not read them again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import safetensors
from jaxtyping import Float
from safetensors.torch import load, save
from torch import Tensor

from model.atomic import write_atomically
from model.digest import digest
from model.errors import LabError

FORMAT = "1"
"""Raised when the same model and prompts would give other states."""
MOST_FILES = 8
"""Kept, of about 4 MB each; the oldest go first."""


def key(params: Mapping[str, Tensor], prompts: Sequence[bytes], *, batch: int) -> str:
    """What the states are of: the weights, the prompts in their order, and how they are batched."""
    text = sha256(f"{FORMAT} {digest(params)} {batch} {len(prompts)}".encode())
    for prompt in prompts:
        text.update(len(prompt).to_bytes(4, "little") + prompt)
    return text.hexdigest()


def read(folder: Path, key: str) -> Float[Tensor, "probe d_model"] | None:
    """The states kept under a key; None where there are none that can be read."""
    try:
        return load((folder / f"{key}.safetensors").read_bytes())["hidden"]
    except (OSError, KeyError, safetensors.SafetensorError):
        return None  # only a cache: what cannot be read is computed again


def keep(folder: Path, key: str, hidden: Float[Tensor, "probe d_model"]) -> None:
    """Put them there if the disk allows it."""
    try:
        write_atomically(folder / f"{key}.safetensors", save({"hidden": hidden.contiguous()}))
        files = sorted(folder.glob("*.safetensors"), key=lambda path: path.stat().st_mtime)
        for old in files[:-MOST_FILES]:
            old.unlink(missing_ok=True)
    except (OSError, LabError):
        pass  # the run has its states; only the next one must read the prompts again
