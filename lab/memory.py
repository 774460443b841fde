"""How much memory the page may take, whatever its visitors ask, and the one way to keep something in it.

`tests/lab/test_memory.py` holds the caches to this list, and the page's sessions to theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar

from model.kept import Kept, Pieces
from model.lineage import ROOTS_BYTES

MB = 1_000_000
KEPT: Mapping[str, int] = {
    "roots": ROOTS_BYTES,
    "models": 512 * MB,
    "records": 128 * MB,
    "own prompts": 64 * MB,
    "scores": 32 * MB,
    "resamples": 64 * MB,
    "coherence": 1 * MB,
    "limits of surprise": 1 * MB,
    "adopted names": 1 * MB,
}
"""Most bytes of every cache."""
MOST_KEPT = 1_000 * MB
"""Of all caches together."""
SESSIONS, SESSION_BYTES = 100, 6 * MB
"""Visits that are remembered at one time, the latest used, and what one of them may come to: a full chat, and what
Gradio knows of every component of the page. Who comes back to a visit that was let go of begins anew."""
BODY_BYTES = 8 * MB
"""Of one request: 5,000 records take 6 MB, and a file that is brought 2 MB."""
LOADS = 2
"""Models that are read from disk at one time."""
K = TypeVar("K", bound=Hashable)


def kept(name: str, *, pieces: Callable[[Any], Pieces] | None = None, most: int | None = None) -> Kept[Any, Any]:
    """An empty cache of this list. most: values, at most."""
    return Kept(name, most_bytes=KEPT[name], pieces=pieces, most=most)
