"""How a probe frames a prompt and decodes a reply, for whoever must read the same bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from model.byte_text import Framed, frame

MAX_NEW_BYTES = 48
"""Reply bytes of a probe."""


def decoding(max_new_bytes: int = MAX_NEW_BYTES) -> dict[str, int | bool]:
    """How replies are decoded, as it stands in every record."""
    return {"max_new_bytes": max_new_bytes, "greedy": True}


def framed(prompt: str, *, history: Sequence[tuple[str, str]] = (), max_new_bytes: int, max_len: int) -> Framed:
    """A prompt framed with room for the reply, earlier turns first to go.

    A prompt is cut only where a probe would cut it too, so chat and probe read the same bytes of a long one.
    """
    whole = frame(prompt, history=history, budget=max_new_bytes, max_len=max_len)
    if not whole.cut_bytes or max_new_bytes <= MAX_NEW_BYTES:
        return whole
    return replace(frame(prompt, budget=MAX_NEW_BYTES, max_len=max_len), dropped_turns=len(history))
