"""A file is written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from model.errors import LabError


def partial(path: Path, mark: str) -> Path:
    """The name beside `path` under which it is written before it takes its place."""
    return path.with_name(f".{path.name}.{mark}.partial")


def write_atomically(path: Path | str, data: bytes) -> None:
    """Put `data` at `path`, so that a reader finds the old file or the new one whole, whatever happens.

    Raises: LabError when it cannot be written; then nothing has changed.
    """
    path = Path(path)
    try:
        unfinished = partial(path, os.urandom(4).hex())
    except ValueError as error:
        raise LabError("cannot write a file", where=path, found=error) from error
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        found = getattr(error, "strerror", None) or error
        raise LabError("cannot write a file", where=path, found=found, todo="nothing was changed") from error
    finally:
        with suppress(OSError, ValueError):  # gone already, unless something went wrong
            unfinished.unlink()
