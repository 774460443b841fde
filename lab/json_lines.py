"""Lines of a file of JSON objects, read one at a time, so that no file fills the memory before it is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from model.errors import LabError
from model.lfs_pointer import refuse_pointer

LONGEST = 4 << 20
"""Bytes of one line: a record is a few thousand."""
MOST = 256 << 20
"""Bytes of a whole file."""


def lines(path: Path, *, what: str, longest: int = LONGEST, most: int = MOST) -> Iterator[tuple[int, bytes]]:
    """(number from 1, line with its end) of a file. what: what could not be read, for errors.

    Raises: LabError for a file that cannot be read, and, with the line's number, for a line or a file too long.
    """
    total = 0
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(longest + 1):
                number, total = number + 1, total + len(line)
                if number == 1:
                    refuse_pointer(line, where=path)
                if len(line) > longest:
                    expected = f"at most {longest} bytes a line"
                    raise LabError("a line is too long", where=f"{path}:{number}", expected=expected, found="more")
                if total > most:
                    expected = f"at most {most} bytes"
                    raise LabError("the file is too large", where=f"{path}:{number}", expected=expected, found="more")
                yield number, line
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        raise LabError(f"cannot read {what}", where=path, found=getattr(error, "strerror", error)) from error
