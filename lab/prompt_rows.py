"""The rows of a prompt file, JSON lines or CSV, each with its line number; nothing about them is believed yet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from model.errors import LabError
from model.lfs_pointer import LONGEST, refuse_pointer

MOST_BYTES = 8 << 20
"""Of a prompt file; far more than a thousand prompts take."""
MOST_CHARACTERS = 100_000
"""Of one line or one CSV row; a model reads about 200 bytes of a prompt."""
SEPARATOR = "|"
"""Between accepted answers in one CSV cell."""


def read_bytes(path: Path) -> bytes:
    """The file's bytes, never more than `MOST_BYTES`. Raises: LabError for a file that is larger or cannot be read."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # a name that no file can have is a ValueError
        raise LabError("cannot read the prompts", where=path, found=getattr(error, "strerror", error)) from error
    if len(data) > MOST_BYTES:
        raise LabError("the prompt file is too large", where=path, expected=f"at most {MOST_BYTES >> 20} MiB")
    refuse_pointer(data[:LONGEST], where=path)
    return data


def rows(data: bytes, *, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line number and row, blank lines skipped; CSV by the file's name.

    Raises: LabError with the line number for a line that is no row.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise LabError("the prompts are not UTF-8", where=f"{path}:{line}", found=f"byte {error.start}") from error
    yield from (_from_csv if path.suffix.lower() == ".csv" else _from_json)(text, path)


def _from_json(text: str, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        _limited(line, where=where)
        try:
            row = json.loads(line, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            raise LabError("not a JSON object", where=where, found=str(error)) from error
        if not isinstance(row, dict):
            raise LabError("not a JSON object", where=where, found=type(row).__name__)
        yield number, row


def _from_csv(text: str, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """`accept` holds several answers, separated by a bar."""
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    before = 1
    try:
        for row in reader:
            number, before = before + 1, reader.line_num
            where = f"{path}:{number}"
            if None in row or None in row.values():
                expected = f"{len(reader.fieldnames or ())} cells"
                raise LabError("a row of another length than the header", where=where, expected=expected)
            _limited("".join(row.values()), where=where)
            if "accept" in row:
                row["accept"] = [entry.strip() for entry in row["accept"].split(SEPARATOR) if entry.strip()]  # type: ignore[assignment]
            yield number, row
    except csv.Error as error:
        raise LabError("not CSV", where=f"{path}:{before + 1}", found=str(error)) from error


def _limited(text: str, *, where: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise LabError("the line is too long", where=where, expected=f"{MOST_CHARACTERS} characters", found=len(text))


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")
