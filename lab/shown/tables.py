"""Results as tables: the same rows for the page, for CSV and for a screen reader."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from lab.evaluation.estimates import Alike
from lab.shown import csv_text
from lab.shown.csv_text import Value
from lab.statistics.estimate import Absent, NotRun, Sized, Spread, Unmeasured

Numbers = Mapping[str, float | int | None]
"""Exact numbers by name; None where there is none."""


@dataclass(frozen=True)
class Cell:
    """A value, with a smaller line under it. tone: `strong`, `good`, `bad`, or none; it repeats what the text says.

    value: the number behind a rounded text, which files get instead. more: the numbers behind the smaller line, such
    as `low`, `high` and `n`, of which files make columns.
    """

    text: str
    detail: str = ""
    tone: str = ""
    value: float | int | None = None
    more: Numbers = field(default_factory=dict)

    @property
    def exact(self) -> Value:
        """The number with all its digits where there is one, else the text."""
        return self.text if self.value is None else self.value


@dataclass(frozen=True)
class Table:
    """Rows under a header; the first column names the row.

    about: what all of it was measured on, by name (`model`, `model_digest`, `probe_digest`); in files a column each.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    about: Mapping[str, str] = field(default_factory=dict)

    def csv(self) -> str:
        """Comma-separated text: after a cell's value come its smaller line and the numbers behind it, in columns of
        their own where any row has them, and last what the table was measured on. `csv_text.as_file` makes a file."""
        header: list[Value] = []
        lines: list[list[Value]] = [[] for _ in self.rows]
        for i, title in enumerate(self.header):
            cells = [row[i] for row in self.rows]
            detailed = any(cell.detail for cell in cells)
            behind = list(dict.fromkeys(name for cell in cells for name in cell.more))
            header += [title, *([f"{title} (detail)"] if detailed else []), *(f"{title} {name}" for name in behind)]
            for line, cell in zip(lines, cells, strict=True):
                line += [cell.exact, *([cell.detail] if detailed else []), *(cell.more.get(name) for name in behind)]
        about = list(self.about.values())
        return csv_text.written([[*header, *self.about], *([*line, *about] for line in lines)])

    def html(self) -> str:
        """A table with row and column headers; every text is escaped."""
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in self.header)
        body = "".join(
            "<tr>" + "".join(_html(cell, first=i == 0) for i, cell in enumerate(row)) + "</tr>" for row in self.rows
        )
        caption = f"<caption>{escape(self.caption)}</caption>" if self.caption else ""
        label = escape(self.caption or self.header[0])
        return (
            f'<div class="table-scroll" tabindex="0" role="region" aria-label="{label}">'
            f'<table class="lab-table"{measured_on(self.about)}>{caption}<thead><tr>{head}</tr></thead><tbody>{body}'
            "</tbody></table></div>"
        )


def _html(cell: Cell, *, first: bool) -> str:
    tag, scope = ("th", ' scope="row"') if first else ("td", "")
    detail = f"<small>{escape(cell.detail)}</small>" if cell.detail else ""
    tone = f' class="tone-{cell.tone}"' if cell.tone else ""
    return f"<{tag}{scope}{tone}{exactly(cell.value, cell.more)}>{escape(cell.text)}{detail}</{tag}>"


def exactly(value: float | int | None, more: Numbers | None = None) -> str:
    """Attributes of an HTML cell from which `export.js` takes the numbers, spelled as in our CSV."""
    known = {name: csv_text.spelled(own) for name, own in (more or {}).items()}
    told = "" if value is None else f' data-value="{csv_text.spelled(value)}"'
    return told + (f' data-more="{escape(json.dumps(known))}"' if known else "")


def measured_on(about: Mapping[str, str]) -> str:
    """The attribute of an HTML table from which `export.js` takes what it was measured on."""
    return f' data-about="{escape(json.dumps(dict(about)))}"' if about else ""


def interval(low: float | None, high: float | None, *, digits: int = 2, signed: bool = False) -> str:
    """`[.41, .66]`; empty where there is none."""
    if low is None or high is None:
        return ""
    sign = "+" if signed else ""
    return f"[{low:{sign}.{digits}f}, {high:{sign}.{digits}f}]"


def ends(found: Spread | Alike | Absent | NotRun | None) -> dict[str, float | int | None]:
    """`low` and `high` of what was found, for `Cell.more`; None where it has no interval."""
    if found is None or isinstance(found, Alike | Absent | NotRun):
        return {"low": None, "high": None}
    return {"low": found.low, "high": found.high}


def sized(found: Sized | Alike | Unmeasured) -> dict[str, float | int | None]:
    """The same, with the prompts of both classes."""
    return {**ends(found), "n_positive": found.n_positive, "n_negative": found.n_negative}


def spread(found: Spread | Alike | Absent | NotRun | None, *, digits: int = 2, signed: bool = False) -> str:
    """An interval with what its reader must know of it: `[.88, 1.00] at the boundary`; empty where there is none."""
    if found is None or isinstance(found, Absent | NotRun):
        return ""
    if isinstance(found, Alike):
        return found.note
    return f"{interval(found.low, found.high, digits=digits, signed=signed)} {found.note}".strip()
