"""Where a text differs from what it was."""

from __future__ import annotations

from difflib import SequenceMatcher


def changed(before: str, now: str) -> list[tuple[str, bool]]:
    """`now` in pieces, each with whether it differs from `before`; the pieces together are `now`."""
    found: list[tuple[str, bool]] = []
    for kind, _, _, first, last in SequenceMatcher(None, before, now, autojunk=False).get_opcodes():
        if last > first:
            found.append((now[first:last], kind != "equal"))
    return found
