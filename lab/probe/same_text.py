"""When two texts count as the same, whatever their case, spacing and punctuation."""

from __future__ import annotations

import re

Words = tuple[str, ...]


def words(text: str) -> Words:
    """Lower-case runs of letters and digits, apostrophes dropped."""
    return tuple(re.findall(r"[^\W_]+", text.lower().replace("'", "").replace("\u2019", "")))


def normalised(text: str) -> str:
    """What prompts share that differ in case, spacing and punctuation only; symbols alone stay as they are."""
    return "".join(words(text)) or "".join(text.split())
