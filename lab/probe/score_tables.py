"""Scores and labels of any other model as a plain table: one row a prompt, in columns that say what they hold.

`id`; one of `score`, `confidence`, `uncertainty`, of which the last two say which way they point and the first is
declared (`--orientation`); and where there are labels one of `right` and `wrong` (yes or no, true or false, 1 or 0), or
`label` (right or wrong). As wanted `split` (calibration or test), `regime` (one of the lab's kinds of prompts, else
in_domain) and `prompt`. Separated by commas, semicolons or tabs. An empty cell is a score that was not measured, or a
reply that nobody judged.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from lab.probe.prompts import IN_DOMAIN, KNOWN
from lab.probe.records import Record
from lab.probe.rows import TABLES, each_once, separator, table_rows
from lab.signals import Way
from model import text_file
from model.errors import LabError
from model.text_file import decoded

SCORES: Mapping[str, Way | None] = {"score": None, "confidence": "confident", "uncertainty": "uncertain"}
"""Names of the column of numbers, and which way they point."""
LABELS = ("right", "wrong", "label")
OTHERS = ("id", "split", "regime", "prompt")
SPLITS = ("calibration", "test")
YES, NO = ("yes", "true", "1"), ("no", "false", "0")
MOST_BYTES = 8 << 20
"""Of a file: some hundred thousand rows."""


@dataclass(frozen=True)
class Scored:
    """The rows of a table as records. tested: ids of those that are kept to test what the others choose."""

    records: tuple[Record, ...]
    tested: frozenset[str]


def is_table(path: Path) -> bool:
    """Whether a file is such a table rather than JSON lines: by the end of its name, or by its first line."""
    if path.suffix.lower() in TABLES:
        return True
    try:
        with path.open("rb") as file:
            begun = file.readline(4096)
    except (OSError, ValueError):  # whoever reads it says why
        return False
    named = {name.strip().lower() for name in _cells(begun.decode("utf-8-sig", "replace"))}
    return "id" in named and bool(named & SCORES.keys())


def read(path: Path) -> Scored:
    """Raises: LabError with the line's number for what is no row of such a table, and for an id given twice."""
    return parsed(text_file.read_bytes(path, what="the scores", most=MOST_BYTES), path=path)


def parsed(data: bytes, *, path: Path) -> Scored:
    """The same of a table's bytes. path: what errors name."""
    text = decoded(data, where=path)
    records: list[Record] = []
    tested: set[str] = set()
    first: dict[str, int] = {}
    for number, row in table_rows(text, path=path, header=_header):
        where = f"{path}:{number}"
        record = _record(row, where=where)
        if record.id in first:
            found = f"{record.id!r} again, first on line {first[record.id]}"
            raise LabError("ids must be unique", where=where, found=found)
        first[record.id] = number
        records.append(record)
        if _split(row.get("split", ""), where=where) == "test":
            tested.add(record.id)
    if not records:
        raise LabError("no scores", where=path, expected="a row a prompt below the names of the columns")
    return Scored(tuple(records), frozenset(tested))


def _cells(line: str) -> list[str]:
    return next(csv.reader([line.strip("\r\n")], delimiter=separator(line)), [])


def _header(cells: Sequence[str], *, where: str) -> list[str]:
    names = [name.strip().lower() for name in each_once(cells, where=where)]
    each_once(names, where=where)
    known = (*OTHERS, *SCORES, *LABELS)
    expected = (
        f"id, one of {', '.join(SCORES)}, one of {', '.join(LABELS)} where there are labels, and as wanted split, "
        "regime, prompt, separated by commas, semicolons or tabs"
    )
    for group, fewest in ((("id",), 1), (tuple(SCORES), 1), (LABELS, 0)):
        if not fewest <= len(here := [name for name in names if name in group]) <= 1:
            raise LabError(
                f"{'no column' if not here else 'more than one column'} of {', '.join(group)}", where=where,
                expected=expected, found=repr(",".join(cells))[:80],
            )  # fmt: skip
    if unknown := [name for name in names if name and name not in known]:
        raise LabError(f"no such column: {unknown[0][:40]!r}", where=where, expected=expected, found=repr(unknown)[:80])
    return names


def _record(row: Mapping[str, str], *, where: str) -> Record:
    name = next(own for own in SCORES if own in row)
    way, value = SCORES[name], _number(row[name].strip(), name=name, where=where)
    if not (given := row["id"].strip()):
        raise LabError("no 'id'", where=where, expected="text")
    regime = row.get("regime", "").strip() or IN_DOMAIN
    if regime not in KNOWN:
        raise LabError("unknown 'regime'", where=where, expected=f"one of {sorted(KNOWN)}", found=repr(regime)[:60])
    return Record(
        id=given,
        regime=regime,
        prompt=row.get("prompt", "").strip(),
        reply="",
        correct=_right(row, where=where),
        signals={name: value},
        model_digest="",
        probe_digest="",
        decoding={},
        orientation={} if way is None else {name: way},
    )


def _number(text: str, *, name: str, where: str) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        value = math.nan
    if value is None or (math.isfinite(value) and abs(value) <= 1e300):
        return value
    todo = f"write {text.replace(',', '.')}" if text.count(",") == 1 and "." not in text else ""
    raise LabError(f"bad {name}", where=where, expected="a finite number", found=repr(text)[:40], todo=todo)


def _right(row: Mapping[str, str], *, where: str) -> bool | None:
    """Whether the reply was right; None where nobody judged it."""
    name = next((own for own in LABELS if own in row), None)
    text = "" if name is None else row[name].strip().lower()
    if not text:
        return None
    yes, no = (("right",), ("wrong",)) if name == "label" else (YES, NO)
    if text not in (*yes, *no):
        expected = f"{' or '.join((*yes, *no))}, or nothing where nobody judged it"
        raise LabError(f"bad {name}", where=where, expected=expected, found=repr(text)[:40])
    return (text in yes) != (name == "wrong")


def _split(text: str, *, where: str) -> str:
    found = text.strip().lower()
    if found and found not in SPLITS:
        raise LabError("bad split", where=where, expected=" or ".join(SPLITS), found=repr(text)[:40])
    return found
