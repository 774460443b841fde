"""Lines of a file of JSON objects, read one at a time, so that no file fills the memory before it is refused."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from lab.probe.row_files import GZIP
from model.errors import LabError
from model.lfs_pointer import refuse_pointer
from model.text_file import decoded, refuse_larger

LONGEST = 4 << 20
"""Bytes of one line: a record is a few thousand."""
MOST = 256 << 20
"""Bytes of a whole file, unpacked."""
CHUNK = 1 << 16


def lines(path: Path, *, what: str, longest: int = LONGEST, most: int = MOST) -> Iterator[tuple[int, str]]:
    """(number from 1, line without its end) of a file, packed by gzip or not. what: what could not be read, for errors.

    Raises: LabError for a file that cannot be read; for one that says that it is too large, before anything is read;
        and, with the line's number, for a line or a file too long and for what is no text.
    """
    total = 0
    try:
        with path.open("rb") as file:
            refuse_larger(file, most=most, where=path)
            begun = file.peek()
            refuse_pointer(begun, where=path)
            plain = gzip.GzipFile(fileobj=file) if begun.startswith(GZIP) else file
            for number, line in enumerate(_split(plain, longest), 1):
                total, bare = total + len(line), line.rstrip(b"\r\n")
                if len(bare) > longest:
                    expected = f"at most {longest} bytes a line"
                    raise LabError("a line is too long", where=f"{path}:{number}", expected=expected, found="more")
                if total > most:
                    expected = f"at most {most} bytes"
                    raise LabError("the file is too large", where=f"{path}:{number}", expected=expected, found="more")
                yield number, decoded(bare, where=path, line=number)
    except (OSError, ValueError, EOFError, zlib.error) as error:  # a name that no file can have is a ValueError
        raise LabError(f"cannot read {what}", where=path, found=getattr(error, "strerror", None) or error) from error


class _Bytes(Protocol):
    def read(self, size: int, /) -> bytes: ...


def _split(file: _Bytes, longest: int) -> Iterator[bytes]:
    """Lines with their ends, which are those of Unix, Windows or the old Mac; of one too long only the beginning."""
    held = b""
    while chunk := file.read(CHUNK):
        held += chunk
        # What stands last may go on, and a carriage return may be half an end.
        *whole, held = held.splitlines(keepends=True)
        yield from whole
        if len(held) > longest + 2:
            yield held
            return
    yield from held.splitlines(keepends=True)
