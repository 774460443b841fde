"""A file is written whole or not at all."""

from __future__ import annotations

import os
import re
import time
from contextlib import suppress
from pathlib import Path

from model.errors import LabError

FORSAKEN = 3600
"""Seconds after which an unfinished file belongs to a writer that was killed: none takes so long."""
_UNFINISHED = re.compile(r"\..+\.[0-9a-f]{8}\.partial", re.DOTALL)


def partial(path: Path, mark: str) -> Path:
    """The name beside `path` under which it is written before it takes its place."""
    return path.with_name(f".{path.name}.{mark}.partial")


def write_atomically(path: Path | str, data: bytes) -> None:
    """Put `data` at `path`, so that a reader finds the old file or the new one whole, whatever happens.

    What writers that were killed left unfinished in its folder, `FORSAKEN` ago, goes.
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
        _sweep(path.parent)
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        found = getattr(error, "strerror", None) or error
        raise LabError("cannot write a file", where=path, found=found, todo="nothing was changed") from error
    finally:
        with suppress(OSError, ValueError):  # gone already, unless something went wrong
            unfinished.unlink()


def _sweep(folder: Path) -> None:
    """Remove what was left unfinished in a folder long ago; what cannot be removed stays."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _UNFINISHED.fullmatch(entry.name):
                with suppress(OSError):
                    if time.time() - entry.stat(follow_symlinks=False).st_mtime > FORSAKEN:
                        os.unlink(entry.path)
