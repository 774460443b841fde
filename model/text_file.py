"""Text as every file of text is read here: UTF-8, a byte-order mark or none, any end of line; else refused by line."""

from __future__ import annotations

import codecs
import os
import re
from pathlib import Path
from typing import IO

from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer

END_OF_LINE = re.compile(r"\r\n|\r|\n")
"""Of a line of a file. `str.splitlines` knows more ends, some of which stand inside JSON texts."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AS_UTF8 = "save the file as UTF-8"


def read_bytes(path: Path, *, what: str, most: int) -> bytes:
    """The bytes of a file, never more than `most`. Raises: LabError for one that is larger or cannot be read."""
    try:
        data = bounded(path, most=most)
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        raise LabError(f"cannot read {what}", where=path, found=getattr(error, "strerror", error)) from error
    refuse_pointer(data[:LONGEST], where=path)
    return data


def bounded(path: Path, *, most: int) -> bytes:
    """The bytes of a file, never more than `most`; of one that says that it is larger not one is read.

    Raises: LabError for one that is larger; OSError, and ValueError for a name that no file can have.
    """
    with path.open("rb") as file:
        refuse_larger(file, most=most, where=path)
        data = file.read(most + 1)
    if len(data) > most:  # a pipe, or it grew meanwhile
        raise LabError("the file is too large", where=path, expected=f"at most {most} bytes", found="more")
    return data


def refuse_larger(file: IO[bytes], *, most: int, where: object) -> int:
    """The size that an open file says it has; 0 for a pipe. Raises: LabError for more than `most`; OSError."""
    size = os.fstat(file.fileno()).st_size
    if size > most:
        raise LabError("the file is too large", where=where, expected=f"at most {most} bytes", found=f"{size} bytes")
    return size


def decoded(data: bytes, *, where: object, line: int = 1) -> str:
    """The text of these bytes, without the byte-order mark of a first line. line: the number of their first line.

    Raises: LabError with the line's number for UTF-16, a byte that is zero, and what is not UTF-8.
    """
    if line == 1 and data.startswith(_UTF16):
        raise LabError("text in UTF-16", where=f"{where}:1", expected="UTF-8", todo=_AS_UTF8)
    at = data.find(0)
    if at >= 0:
        found = f"a byte that is zero, as in UTF-16: byte {at}"
        raise LabError("not plain text", where=f"{where}:{line + _lines(data[:at])}", found=found, todo=_AS_UTF8)
    try:
        return data.decode("utf-8-sig" if line == 1 else "utf-8")
    except UnicodeDecodeError as error:
        place = f"{where}:{line + _lines(data[: error.start])}"
        found = f"byte {error.start}, {data[error.start]:#04x}"
        raise LabError("text that is not UTF-8", where=place, found=found, todo=_AS_UTF8) from error


def _lines(data: bytes) -> int:
    """Ends of lines in these bytes."""
    return data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")
