"""Prompts longer than a model reads: it reads their last bytes, so which these are must be said beside every result."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.prompts import ProbeSet, Prompt
from lab.probe.records import Record
from model.byte_text import ANSWER, OPENING
from model.config import ModelConfig

USUAL_LENGTH = ModelConfig().max_seq_len
"""Positions of the bundled models."""
MOST_NAMED = 20
"""Lines that a note names."""


@dataclass(frozen=True)
class Read:
    """read, whole: bytes of the prompt's text, runs of white space counting as one space."""

    read: int
    whole: int

    @property
    def told(self) -> str:
        return f"the first {self.whole - self.read} of its {self.whole} bytes are not read: {self.read} fit"


def read(prompt: str, *, max_new_bytes: int = MAX_NEW_BYTES, max_len: int = USUAL_LENGTH) -> Read:
    """How much of a prompt a model with `max_len` positions reads beside a reply of `max_new_bytes`."""
    data = framed(prompt, max_new_bytes=max_new_bytes, max_len=max_len).data
    return Read(len(data) - len(OPENING) - len(ANSWER), _whole(prompt))


def of_record(record: Record) -> Read | None:
    """How much of a record's prompt was read; None where its signals do not say."""
    if "max_new_tokens" in record.decoding:  # a model of others, which reads a prompt whole or not at all
        return None
    length = record.signals.get("prompt_bytes")
    frame = len(OPENING) + len(ANSWER)
    if not isinstance(length, int | float) or length <= frame:
        return None
    return Read(int(length) - frame, _whole(record.prompt))


def partly(
    prompts: ProbeSet, *, max_new_bytes: int = MAX_NEW_BYTES, max_len: int = USUAL_LENGTH
) -> list[tuple[Prompt, Read]]:
    """The prompts of which something is not read."""
    found = [(prompt, read(prompt.prompt, max_new_bytes=max_new_bytes, max_len=max_len)) for prompt in prompts.prompts]
    return [(prompt, own) for prompt, own in found if own.read < own.whole]


def note(found: Sequence[tuple[Prompt, Read]], prompts: ProbeSet) -> str:
    """These prompts by their lines, or where one has none by their ids, in one sentence; nothing for none."""
    if not found:
        return ""
    numbered = all(prompt.line for prompt, _ in found)
    listed = ", ".join(str(prompt.line) if numbered else prompt.id for prompt, _ in found[:MOST_NAMED])
    kind = f"line{'s' if len(found) > 1 else ''}" if numbered else f"id{'s' if len(found) > 1 else ''}"
    more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
    most = max(own.read for _, own in found)
    return (
        f"{len(found)} of {len(prompts)} prompts are read only in part, their last {most} bytes at most: "
        f"{prompts.path.name}, {kind} {listed}{more}"
    )


def _whole(prompt: str) -> int:
    return len(" ".join(prompt.split()).encode())
