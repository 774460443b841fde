"""Markdown that reads well as text and cannot be broken by what a model says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    """The lines of a table; cells are Markdown already."""
    lines = [f"| {' | '.join(row)} |" for row in (header, ["---" for _ in header])]
    return [*lines, *(f"| {' | '.join(row)} |" for row in rows)]


def cell(text: str) -> str:
    """Text that cannot end a table's cell or line, or be read as markup."""
    shown = " ".join(text.split())
    return "".join(f"\\{char}" if char in "\\|*_`<>[]&~$" else char for char in shown)
