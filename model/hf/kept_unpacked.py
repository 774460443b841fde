"""GGUF files that were unpacked once, kept in the cache by their SHA-256 and by the version of transformers."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import transformers

from model.cache_folder import cache_for
from model.errors import LabError
from model.hf.room import told

CONFIG = "config.json"
Tell = Callable[[str], None]


def found(digest: str) -> Path | None:
    """Where a GGUF file was unpacked before, by this version of transformers; None where it was not."""
    for place in _places(digest):
        if (place / CONFIG).is_file():
            return place
    return None


def keep(lm: Any, tokenizer: Any, digest: str, *, size: int, tell: Tell) -> None:
    """Beside the others at once, or not at all: without it the file is unpacked again next time."""
    with suppress(OSError, LabError):
        place = _places(digest)[0]
        place.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(place.parent).free < 2 * size:
            tell(f"too little room to keep it unpacked in {place.parent}: it is unpacked again next time")
            return
        with tempfile.TemporaryDirectory(prefix=".unpacking-", dir=place.parent) as inside:
            made = Path(inside) / "model"
            lm.save_pretrained(made)
            tokenizer.save_pretrained(made)
            made.rename(place)
        tell(f"kept unpacked in {place} ({told(size)})")


def _places(digest: str) -> list[Path]:
    return [own / f"{digest[:24]}-transformers-{transformers.__version__}" for own in cache_for("gguf")]
