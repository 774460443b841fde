"""The accepted answers in a cell of CSV: separated by bars, but for those that belong to a pattern."""

from __future__ import annotations

import json
import re
from typing import Any

from model.errors import LabError

PATTERN = "re:"
"""What a pattern begins with; any other answer is whole words."""


def split_cell(cell: str, *, where: str) -> list[Any]:
    """The entries of a cell of CSV: separated by bars, or a list in JSON.

    A bar inside the brackets of a pattern belongs to the pattern: `re:\\b(cat|dog)\\b|Paris` are two entries.

    Raises: LabError for a list in another form, and where a pattern seems to have been cut in two.
    """
    cell = cell.strip()
    if cell.startswith("["):
        try:
            return json.loads(cell)
        except (ValueError, RecursionError) as error:
            expected = "answers separated by a bar, or a list in JSON"
            what = "'accept' looks like a list that is not JSON"
            raise LabError(what, where=where, expected=expected, found=cell[:60], todo=bars(cell)) from error
    found = [entry.strip() for entry in _atbars(cell) if entry.strip()]
    if any(entry.startswith(PATTERN) for entry in found):
        for entry in found:
            if not entry.startswith(PATTERN) and (entry.startswith("^") or entry.endswith("$") or "\\" in entry):
                what = "a bar outside brackets separates answers, and what follows it looks like a pattern"
                todo = "write one pattern as re:(…|…), or re: before each"
                raise LabError(what, where=where, found=repr(entry)[:60], todo=todo)
    return found


def _atbars(cell: str) -> list[str]:
    """Cut at each bar but those that a backslash, round or square brackets of a pattern keep inside."""
    found, own, depth, opened, escaped = [], "", 0, -1, False
    for char in cell:
        if char == "|" and not (depth > 0 or opened >= 0 or escaped):
            found.append(own)
            own = ""
            continue
        inside = own.lstrip().startswith(PATTERN)
        own += char
        if not inside:
            continue
        if escaped or char == "\\":
            escaped = not escaped
        elif opened >= 0:
            if char == "]" and own[opened:-1] not in ("", "^"):
                opened = -1
        elif char == "[":
            opened = len(own)
        else:
            depth += (char == "(") - (char == ")")
    return [*found, own]


def bars(text: str) -> str:
    """How to write the answers of what looks like a list."""
    quoted = [one or other for one, other in re.findall(r"'([^']*)'|\"([^\"]*)\"", text)] or ["Paris", "paris"]
    return f"write {'|'.join(quoted)[:60]} in CSV, {json.dumps(quoted, ensure_ascii=False)[:60]} in JSON"
