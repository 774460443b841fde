"""One turn of conversation to train on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Example:
    """label: "answer", "refusal" (answered "I don't know.") or "ood" (never given an answer at all)."""

    prompt: str
    reply: str
    kind: str
    label: str
