"""The rows of a prompt file, JSON lines or CSV, each with its line number; nothing about them is believed yet."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol

from lab.probe.answer_cells import split_cell
from model import text_file
from model.errors import LabError
from model.text_file import END_OF_LINE, decoded

MOST_BYTES = 8 << 20
"""Of a prompt file; far more than a thousand prompts take."""
MOST_CHARACTERS = 100_000
"""Of one line or one CSV row; a model reads about 200 bytes of a prompt."""
FIELDS = ("id", "regime", "prompt", "accept")
SEPARATORS = (",", ";", "\t")
"""Of CSV; a file uses the one that its header has most of."""
TABLES = (".csv", ".tsv")
"""How the names of files end that are not JSON lines."""


class Header(Protocol):
    """From the cells of a table's first row to the names of its columns. Raises: LabError."""

    def __call__(self, cells: Sequence[str], *, where: str) -> list[str]: ...


_BUNDLED = Path(__file__).resolve().parents[2] / "prompts"  # found once: every entry that is looked for asks


def prompts_folder() -> Path:
    """`prompts/` of this repository, or the folder that LAB_PROMPTS names."""
    return Path(os.environ.get("LAB_PROMPTS") or _BUNDLED)


def is_bundled(entry: str, folder: str) -> bool:
    """Whether an accepted answer stands in a prompt set of a folder. Raises: LabError for a file that is none.

    Only files are read row by row in whose bytes it can be: as this lab writes it, or written in another way of JSON.
    """
    written = json.dumps(entry, ensure_ascii=False).encode()
    for path in sorted(Path(folder).glob("*.jsonl")):
        data = read_bytes(path)
        if any(own in data for own in (written, rb"\u", rb"\/")) and entry in _entries(data, path):
            return True
    return False


@lru_cache(maxsize=16)
def _entries(data: bytes, path: Path) -> frozenset[str]:
    """Every accepted answer of a file."""
    accepted = (row.get("accept") or () for _, row in rows(data, path=path))
    return frozenset(entry for own in accepted for entry in own if isinstance(entry, str))


def read_bytes(path: Path) -> bytes:
    """The file's bytes, never more than `MOST_BYTES`. Raises: LabError for a file that is larger or cannot be read."""
    return text_file.read_bytes(path, what="the prompts", most=MOST_BYTES)


def rows(data: bytes, *, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line number and row, blank lines skipped; CSV by the file's name, its `accept` cells as lists.

    Raises: LabError with the line number for a line that is no row.
    """
    text = decoded(data, where=path)
    yield from (_from_csv if path.suffix.lower() in TABLES else _from_json)(text, path)


def _from_json(text: str, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    todo = "write one JSON object a line; the name of a CSV file ends in .csv"
    for number, row in json_rows(text, path=path, todo=todo):
        _named_exactly(row.keys(), where=f"{path}:{number}")
        yield number, row


def json_rows(text: str, *, path: Path, todo: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line number and object, one a line. todo: of an error for a line that is no JSON."""
    for number, line in enumerate(END_OF_LINE.split(text), 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        _limited(line, where=where)
        try:
            row = json_value(line)
        except (ValueError, RecursionError) as error:
            raise LabError("not a JSON object", where=where, found=str(error), todo=todo) from error
        if not isinstance(row, dict):
            one = "write one object a line"
            raise LabError("not a JSON object", where=where, found=type(row).__name__, todo=one)
        yield number, row


def json_value(text: str) -> Any:
    """Raises: ValueError for what is no JSON, as NaN or a name given twice; RecursionError for what is too deep."""
    return json.loads(text, parse_constant=_refuse, object_pairs_hook=_once)


def _from_csv(text: str, path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    for number, row in table_rows(text, path=path, header=_header):
        if "accept" in row:
            row["accept"] = split_cell(row["accept"], where=f"{path}:{number}")
        yield number, row


def separator(header: str) -> str:
    """Of a table, from the line that names its columns."""
    return max(SEPARATORS, key=header.count)


def table_rows(text: str, *, path: Path, header: Header) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line number and cells by their columns' names. Rows whose cells are all empty are blank lines, as spreadsheets
    leave them. header: the names of the columns from the cells of the first row, or an error."""
    first = next((line for line in END_OF_LINE.split(text) if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(first), strict=True)
    names: list[str] = []
    ended = 0
    try:
        for cells in reader:
            where, number, ended = f"{path}:{ended + 1}", ended + 1, reader.line_num
            if not any(cell.strip() for cell in cells):
                continue
            if not names:
                names = header(cells, where=where)
                continue
            if len(cells) != len(names):
                expected, found = f"{len(names)} cells", len(cells)
                raise LabError("a row of another length than the header", where=where, expected=expected, found=found)
            _limited("".join(cells), where=where)
            row: dict[str, Any] = dict(zip(names, cells, strict=True))
            if row.pop("", "").strip():
                raise LabError("a cell under no name", where=where, expected="a name in the header")
            yield number, row
    except csv.Error as error:
        raise LabError("not CSV", where=f"{path}:{ended + 1}", found=str(error)) from error


def each_once(cells: Sequence[str], *, where: str) -> list[str]:
    """The names of the columns. Columns without a name may stand there as long as they are empty."""
    named = [name for name in cells if name]
    twice = sorted({name for name in named if named.count(name) > 1})
    if twice:
        raise LabError("two columns of one name", where=where, expected="each name once", found=", ".join(twice))
    return list(cells)


def _header(cells: Sequence[str], *, where: str) -> list[str]:
    named = [name for name in each_once(cells, where=where) if name]
    _named_exactly(named, where=where)
    if missing := [name for name in ("id", "regime") if name not in named]:
        expected = f"a header with {', '.join(FIELDS)}, separated by commas, semicolons or tabs"
        raise LabError(f"no column {missing[0]!r}", where=where, expected=expected, found=repr(",".join(cells))[:60])
    return list(cells)


def _named_exactly(names: Iterable[str], *, where: str) -> None:
    """Raises: LabError for the name of a field in capitals or with spaces, which would else go unread."""
    for name in names:
        if name not in FIELDS and name.strip().lower() in FIELDS:
            raise LabError(
                "a name written otherwise", where=where, expected=repr(name.strip().lower()), found=repr(name)
            )


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)!r} is given twice")
    return found


def _limited(text: str, *, where: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise LabError("the line is too long", where=where, expected=f"{MOST_CHARACTERS} characters", found=len(text))


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")
