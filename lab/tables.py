"""Results as tables: the same rows for the page, for CSV and for a screen reader."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Any

from lab.undefined import too_few


@dataclass(frozen=True)
class Cell:
    """A value, with a smaller line under it. tone: `strong`, `good`, `bad`, or none; it repeats what the text says.

    value: the number behind a rounded text, which files get instead.
    """

    text: str
    detail: str = ""
    tone: str = ""
    value: float | None = None

    @property
    def exact(self) -> str:
        """The number with all its digits where there is one, else the text."""
        return self.text if self.value is None else repr(self.value)


@dataclass(frozen=True)
class Table:
    """Rows under a header; the first column names the row."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""

    def csv(self) -> str:
        """Comma-separated text: a cell's value and its detail in two columns where any detail exists."""
        detailed = [any(row[i].detail for row in self.rows) for i in range(len(self.header))]
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(
            [name for i, title in enumerate(self.header) for name in ((title, f"{title} (detail)")[: 1 + detailed[i]])]
        )
        for row in self.rows:
            writer.writerow(
                [text for i, cell in enumerate(row) for text in ((cell.exact, cell.detail)[: 1 + detailed[i]])]
            )
        return out.getvalue()

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
            f'<table class="lab-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
        )


def _html(cell: Cell, *, first: bool) -> str:
    tag, scope = ("th", ' scope="row"') if first else ("td", "")
    detail = f"<small>{escape(cell.detail)}</small>" if cell.detail else ""
    tone = f' class="tone-{cell.tone}"' if cell.tone else ""
    value = "" if cell.value is None else f' data-value="{cell.exact}"'
    return f"<{tag}{scope}{tone}{value}>{escape(cell.text)}{detail}</{tag}>"


def interval(low: float | None, high: float | None, *, digits: int = 2, signed: bool = False) -> str:
    """`[.41, .66]`; empty where there is none."""
    if low is None or high is None:
        return ""
    sign = "+" if signed else ""
    return f"[{low:{sign}.{digits}f}, {high:{sign}.{digits}f}]"


def spread(cell: Mapping[str, Any], *, digits: int = 2, signed: bool = False) -> str:
    """A cell's interval with what its reader must know of it: `[.88, 1.00] at the boundary`; empty where there is none.

    cell: `{low, high}` and what `note` looks at.
    """
    return f"{interval(cell.get('low'), cell.get('high'), digits=digits, signed=signed)} {note(cell)}".strip()


def note(cell: Mapping[str, Any]) -> str:
    """What stands behind a number that is surer, or less sure, than it looks; empty where nothing does."""
    if cell.get("identical"):
        return "the same scores on every prompt"
    sizes = cell.get("n_positive"), cell.get("n_negative")
    if cell.get("low") is not None and None not in sizes and too_few(*sizes):  # type: ignore[arg-type]
        return "too few prompts"
    return "at the boundary" if cell.get("at_boundary") else ""
