"""One turn of conversation to train on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    """before: turns that came first, as (prompt, reply); they are read, and only `reply` is learnt.

    label: "answer", "refusal" (answered "I don't know.") or "ood" (never given an answer at all).
    """

    prompt: str
    reply: str
    kind: str
    label: str
    before: tuple[tuple[str, str], ...] = ()
