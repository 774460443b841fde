"""Text as bytes, and the chat framing around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from model.errors import LabError

REFUSAL = "I don't know."
"""What the gate answers instead of the model."""

OPENING, ANSWER = b"USER: ", b"\nTILELLI:"
END_OF_REPLY = ord("\n")


@dataclass(frozen=True)
class Framed:
    """A prompt as the model reads it. `dropped_turns` and `cut_bytes` say what did not fit."""

    data: bytes
    dropped_turns: int
    cut_bytes: int


def frame(prompt: str, *, history: Sequence[tuple[str, str]] = (), budget: int = 48, max_len: int = 256) -> Framed:
    """The bytes of `USER: …\\nTILELLI:` after as many earlier turns as fit in `max_len - budget`.

    The oldest whole turns are dropped first; a prompt that is too long by itself keeps its last bytes. Newlines
    inside a text become spaces, because a newline ends a turn.

    Raises: LabError for an empty prompt or text that UTF-8 cannot encode.
    """
    asked = _line(prompt)
    if not asked:
        raise LabError("the prompt is empty", expected="at least one character", todo="write a question")
    room = max_len - budget - len(OPENING) - len(ANSWER)
    if room < 1:
        raise LabError("no room for a prompt", expected=f"a reply budget below {max_len - 16}", found=budget)
    cut = max(0, len(asked) - room)
    data = OPENING + _last_bytes(asked, room) + ANSWER
    kept = 0
    for said, replied in reversed(history):
        turn = OPENING + _line(said) + ANSWER + b" " + _line(replied) + b"\n"
        if cut or len(turn) + len(data) > max_len - budget:
            break
        data = turn + data
        kept += 1
    return Framed(data=data, dropped_turns=len(history) - kept, cut_bytes=cut)


def decode(data: bytes) -> str:
    """The text of a reply: invalid UTF-8 shown as U+FFFD, without the space that follows the colon."""
    return data.decode("utf-8", errors="replace").removeprefix(" ")


def _line(text: str) -> bytes:
    try:
        return " ".join(text.split()).encode("utf-8")
    except UnicodeEncodeError as error:
        raise LabError(
            "the prompt is not valid text", expected="Unicode that UTF-8 can encode", found=f"position {error.start}"
        ) from error


def _last_bytes(data: bytes, room: int) -> bytes:
    """The last `room` bytes, without a broken character at the front."""
    if len(data) <= room:
        return data
    return data[-room:].decode("utf-8", errors="ignore").encode("utf-8")
