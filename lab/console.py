"""What commands print for people: aligned columns, short numbers, progress on standard error."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from typing import Any, ParamSpec

from lab.progress import Progress
from model.errors import LabError

P = ParamSpec("P")


def exit_status(act: Callable[P, None]) -> Callable[P, int]:
    """A program's main: 0 when it ends, 2 for what a user, a file or a network caused, told on one line."""

    @wraps(act)
    def main(*arguments: P.args, **options: P.kwargs) -> int:
        try:
            act(*arguments, **options)
        except LabError as error:
            print(f"error: {error}", file=sys.stderr)
            return 2
        return 0

    return main


def columns(rows: Iterable[Mapping[str, Any]], *, names: Sequence[str]) -> str:
    """A table with a header, one line a row; missing values are shown as a dash."""
    cells = [list(names), *([short(row.get(name)) for name in names] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(names))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in cells)
    return "\n".join(line.rstrip() for line in lines)


def short(value: Any) -> str:
    """A value in few characters: three decimals, digests cut, lists joined."""
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3f}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, list | tuple):
        return ",".join(short(entry) for entry in value)
    if isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef"):
        return value[:12]
    return str(value)


def progress(what: str) -> Progress:
    """Reports on standard error: in place on a terminal, elsewhere at most a line every ten seconds."""
    last = [time.monotonic()]
    live = sys.stderr.isatty()

    def report(done: int, total: int) -> None:
        now = time.monotonic()
        if live:
            print(f"\r{what}: {done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)
        elif now - last[0] >= 10:
            last[0] = now
            print(f"{what}: {done}/{total}", file=sys.stderr, flush=True)

    return report
