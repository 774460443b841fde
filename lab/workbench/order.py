"""The order in which models are shown."""

from __future__ import annotations

from collections.abc import Sequence

from model.entry import ModelEntry

ORDER = ("v3", "v4", "v5", "v6", "v7", "v8a", "v8b", "v9", "v7-v3", "v8b-v3")
"""Of the study's models in every table; others come last."""


def in_order(entries: Sequence[ModelEntry]) -> list[ModelEntry]:
    """The same models in the order of the study, seeds ascending."""

    def place(entry: ModelEntry) -> tuple[int, str, int]:
        return ORDER.index(entry.name) if entry.name in ORDER else len(ORDER), entry.name, entry.seed or 0

    return sorted(entries, key=place)
