"""Files of rows that others publish: JSON lines, one JSON document or a table, packed by gzip or not.

Which it is shows in what the file holds; its name says nothing.
"""

from __future__ import annotations

import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.probe.rows import each_once, json_rows, json_value, separator, table_rows
from model.errors import LabError
from model.text_file import END_OF_LINE

GZIP = b"\x1f\x8b"
LISTS = ("data", "example")
"""Names under which a document that is one object keeps its rows."""
_SHOWN = 12
"""Names of fields that an error lists."""


@dataclass(frozen=True)
class Row:
    """One row of a file. place: which one it is, from 1. line: where its file has it, 0 inside a document. where: what
    an error names."""

    fields: dict[str, Any]
    place: int
    line: int
    where: str


def unpacked(data: bytes, *, path: Path, most: int) -> bytes:
    """The bytes of a file, without gzip. Raises: LabError for more than `most` bytes and for what gzip cannot read."""
    if not data.startswith(GZIP):
        return data
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as file:
            found = file.read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise LabError("a file packed by gzip that cannot be unpacked", where=path, found=str(error)) from error
    if len(found) > most:
        raise LabError("the file is too large", where=path, expected=f"at most {most} bytes unpacked", found="more")
    return found


class RowFile:
    """The rows of a text. kind: `JSON lines`, `JSON` or `CSV`."""

    def __init__(self, text: str, *, path: Path) -> None:
        """Raises: LabError for a document of many lines that is no JSON."""
        self._text, self._path = text, path
        self._document: Any = None
        begun = text.lstrip()
        self._first, *rest = END_OF_LINE.split(begun, maxsplit=1)
        self.kind = "CSV"
        if begun[:1] in ("{", "["):
            self.kind = "JSON lines" if self._is_lines(alone=not "".join(rest).strip()) else "JSON"

    def _is_lines(self, *, alone: bool) -> bool:
        """Whether each line is an object. What is neither that nor one document counts as lines, which say why."""
        try:
            first = json_value(self._first)
        except (ValueError, RecursionError):
            first = None
        if isinstance(first, dict) and not (alone and self._listed(first) is not None):
            return True
        try:
            self._document = first if alone and first is not None else json_value(self._text)
        except (ValueError, RecursionError) as error:
            if self._first.strip() in ("{", "["):  # no line of rows looks so
                where = f"{self._path}:{getattr(error, 'lineno', 1)}"
                raise LabError("not JSON", where=where, found=str(error)) from error
            return True
        return False

    @staticmethod
    def _listed(document: dict[str, Any]) -> tuple[str, list[Any]] | None:
        return next(((name, own) for name in LISTS if isinstance(own := document.get(name), list)), None)

    def first(self) -> dict[str, Any]:
        """The first row; of a table the names of its columns. Empty where lines have none that can be read, for these
        may be the lab's own. Raises: LabError for a document whose first row is none."""
        if self.kind == "JSON":
            return next((row.fields for row in self.rows()), {})
        try:
            if self.kind == "CSV":
                return dict.fromkeys(next(csv.reader([self._first], delimiter=separator(self._first)), []), "")
            return next((row.fields for row in self.rows()), {})
        except (LabError, csv.Error):
            return {}

    def rows(self) -> Iterator[Row]:
        """Raises: LabError with line or place for a row that is none."""
        if self.kind == "JSON":
            yield from self._of_document()
            return
        if self.kind == "CSV":
            found = table_rows(self._text, path=self._path, header=each_once)
        else:
            found = json_rows(self._text, path=self._path, todo="write one JSON object a line")
        for place, (line, fields) in enumerate(found, 1):
            yield Row(fields, place, line, f"{self._path}:{line}")

    def _of_document(self) -> Iterator[Row]:
        """The rows of a list, or of the list in an object; of articles with paragraphs, their questions."""
        document, name = self._document, ""
        if isinstance(document, dict):
            if (listed := self._listed(document)) is None:
                yield self._row(document, 1, "")
                return
            name, document = listed
        place = 0
        for number, item in enumerate(document if isinstance(document, list) else [document]):
            for within, own in _inside(item, f"{name}[{number}]", where=str(self._path)):
                place += 1
                yield self._row(own, place, within)

    def _row(self, fields: Any, place: int, within: str) -> Row:
        where = f"{self._path}: {within}" if within else str(self._path)
        if not isinstance(fields, dict):
            raise LabError("not a JSON object", where=where, expected="a row", found=type(fields).__name__)
        return Row(fields, place, 0, where)


def _inside(item: Any, at: str, *, where: str) -> Iterator[tuple[str, Any]]:
    """(place, row): the item, or where it is an article the questions of its paragraphs, with title and context."""
    if not isinstance(item, dict) or "paragraphs" not in item:
        yield at, item
        return
    for number, paragraph in enumerate(_list(item, "paragraphs", where=f"{where}: {at}")):
        within = f"{at}.paragraphs[{number}]"
        about = {"title": item.get("title"), "context": paragraph.get("context")}
        for index, question in enumerate(_list(paragraph, "qas", where=f"{where}: {within}")):
            yield f"{within}.qas[{index}]", {**about, **question}


def _list(item: dict[str, Any], name: str, *, where: str) -> list[dict[str, Any]]:
    found = item.get(name)
    if not isinstance(found, list) or not all(isinstance(own, dict) for own in found):
        raise LabError(f"{name!r} is no list of objects", where=where, found=told(item))
    return found


def told(names: Iterable[str]) -> str:
    """Names of fields, as an error lists them."""
    listed = [str(name)[:40] for name in names]
    more = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    return f"the fields {', '.join(listed[:_SHOWN])}{more}" if listed else "no fields"
