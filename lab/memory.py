"""How much memory the page may take, whatever its visitors ask, and the one way to keep something in it.

| what | most | why no more |
|---|---|---|
| Python, torch, Gradio, the page | 0.7 GB | measured; it does not grow |
| caches: `KEPT` below | 1.1 GB | each lets go of what was not used for longest |
| visits | 0.6 GB | `SESSIONS` of `SESSION_BYTES` |
| models being read | 0.8 GB | `LOADS` at one time; a file of the Hub has at most 100 MB, 200 MB in full precision |
| replies, probes, resamples | 1.0 GB | 16 chats of 5 MB a model, 1 batch, 2 evaluations: `MOST_ATTENTION`, … |
| requests that wait | 0.3 GB | 32, of at most `BODY_BYTES` each |
| in all | 4.5 GB | a model in use is counted even when no cache holds it; it ends with its last user |

Models of others that the lab is started with (`lab/workbench/given.py`) come on top and are never let go of.
A graft takes little beside its root: all models of one root share its weights, and these laid out for decoding.
Not kept in memory: curves, results and runs (200 of them on disk), fetched files (2 GB on disk), uploads (a day on
disk, 2 MB each). `tests/lab/test_memory.py` and `tests/ui/test_memory.py` hold the program to this.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeVar

from lab.hosting import limits
from model.kept import ROOTS_BYTES, Kept, Pieces

MB = 1_000_000
KEPT: Mapping[str, int] = {
    "roots": ROOTS_BYTES,
    "models": 512 * MB,
    "records": 128 * MB,
    "own prompts": 64 * MB,
    "unfinished measurements": 8 * MB,
    "evaluations": 32 * MB,
    "n-grams": 16 * MB,
    "monitor scores": 4 * MB,
    "resamples": 64 * MB,
    "coherence": 1 * MB,
    "limits of surprise": 1 * MB,
    "adopted names": 1 * MB,
    "best signals": 1 * MB,
    "cheapest limits": 1 * MB,
    "skills of monitors": 1 * MB,
}
"""Most bytes of every cache."""
MOST_KEPT = 1_100 * MB
"""Of all caches together."""
SESSIONS, SESSION_BYTES = limits.of("LAB_SESSIONS"), 6 * MB
"""Visits that are remembered at one time, the latest used, and what one of them may come to: a full chat, and what
Gradio knows of every component of the page. Who comes back to a visit that was let go of begins anew."""
BODY_BYTES = limits.of("LAB_BODY_BYTES")
"""Of one request: 5,000 records take 6 MB, and a file that is brought 2 MB."""
LOADS = 2
"""Models that are read from disk at one time."""
_ARENA_MAX = -8
"""Of glibc's mallopt, how many heaps there are at most."""
K = TypeVar("K", bound=Hashable)


def one_heap() -> None:
    """All threads take their memory from one heap. To be called before there are any: glibc gives each a heap of its
    own, and what a thread has let go of in it no other can use. Elsewhere nothing happens."""
    try:
        ctypes.CDLL(None).mallopt(_ARENA_MAX, 1)
    except (AttributeError, OSError, TypeError):
        return  # another library than glibc


def give_back() -> None:
    """Let the system have what this process has let go of. glibc keeps pages between blocks that are in use: reading a
    model of 20 MB leaves 40 MB of them. Elsewhere nothing happens."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError, TypeError):
        return


def kept(name: str, *, pieces: Callable[[Any], Pieces] | None = None, most: int | None = None) -> Kept[Any, Any]:
    """An empty cache of this list. most: values, at most."""
    return Kept(name, most_bytes=KEPT[name], pieces=pieces, most=most)
