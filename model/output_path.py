"""Where a result may be written, asked before minutes are spent on it: never over what is read."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from model.atomic import partial
from model.errors import LabError


def check_output(path: Path | str, *, inputs: Iterable[Path | str] = (), room: int = 0) -> Path:
    """The path, if a file can be written there as far as can be known now. room: bytes that the file will take.

    Raises: LabError for a folder, a device, a file that is read-only or is one of `inputs` under whatever name, and for
    a folder that is missing, cannot be written to or lacks room.
    """
    path = Path(path)
    try:
        if path.is_dir():
            raise LabError("cannot write", where=path, expected="the name of a file", found="a folder")
        with suppress(FileNotFoundError):
            os.lstat(partial(path, "0" * 8))  # a name that no file can have
        if path.exists():
            if not path.is_file():
                raise LabError("cannot write", where=path, expected="a plain file", found="a device, pipe or socket")
            if not os.access(path, os.W_OK):
                expected, found = "a file that may be replaced", "a read-only one"
                raise LabError("cannot write", where=path, expected=expected, found=found)
        _never_over(path, inputs)
        if not path.parent.is_dir():
            raise LabError("cannot write", where=path, expected="a folder that exists", found="none")
        _try(path.parent, path=path, room=room)
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        raise LabError("cannot write", where=path, found=getattr(error, "strerror", error)) from error
    return path


def check_output_folder(path: Path | str, *, inputs: Iterable[Path | str] = (), room: int = 0) -> Path:
    """The folder, which is made if need be, if files can be written into it; it may be none of `inputs`. room: bytes
    that they will take.

    Raises: LabError otherwise.
    """
    path = Path(path)
    try:
        for own in inputs:
            if path.is_dir() and Path(own).is_dir() and path.samefile(own):
                raise LabError("the folder to write is one that is read", where=path, found=own, todo="name another")
        path.mkdir(parents=True, exist_ok=True)
        _try(path, path=path, room=room)
    except (OSError, ValueError) as error:
        raise LabError("cannot write into a folder", where=path, found=getattr(error, "strerror", error)) from error
    return path


def _never_over(path: Path, inputs: Iterable[Path | str]) -> None:
    """Links, other spellings and, where the disk does not tell them apart, other cases name the same file."""
    if not path.exists():
        return
    for own in inputs:
        with suppress(OSError, ValueError):  # an input that is missing is told of where it is read
            if path.samefile(own):
                found = f"{own}, which is read"
                raise LabError("the output is an input", where=path, found=found, todo="write to another file")


def _try(folder: Path, *, path: Path, room: int) -> None:
    """Write a file without a name there; it is gone afterwards. Raises: OSError, LabError."""
    with tempfile.TemporaryFile(dir=folder) as file:
        if room and hasattr(os, "posix_fallocate"):
            try:
                os.posix_fallocate(file.fileno(), 0, room)
            except OSError as error:
                expected = f"room for {room} bytes"
                raise LabError("cannot write", where=path, expected=expected, found=error.strerror) from error
