"""What one turn of a chat leaves behind, while it runs and when it is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from jaxtyping import Float

from lab.chat.tokens import Tokens
from lab.probe.correct import is_refusal
from lab.probe.framing import MAX_NEW_BYTES
from lab.signals import Signal, SignalValue, named, number
from model.byte_text import Framed
from model.traced import Gated

Outcome = Literal["answered", "abstained", "withheld after it was written", "declined in its own words"]
WITHHELD: Outcome = "withheld after it was written"
DECLINED: Outcome = "declined in its own words"
OPEN = ("max_softmax_mean", 0.0, "at 0, where nothing is stopped: none is known to help")
"""Signal, threshold and where it is from, of a model of others for which nobody chose anything."""


@dataclass(frozen=True)
class Turn(Gated):
    """A finished turn.

    reply: what the user is shown; `ungated` is the model's own text where the gate replaced it and it was generated.
    abstained: the gate replaced the reply; withdrawn: it did so after the reply had been streamed. gated: whether there
    was a gate at all.
    bytes: what the model read and wrote; the gates cover exactly these. signals: null where nothing was generated
    that they could be measured on. probability: of each reply byte, the largest next-byte probability. abstain_along:
    the abstain head read after every byte; it decides, and was trained, at the end of the prompt only. ended: the reply
    met its newline. notes: what did not fit. first_byte: seconds to the first reply byte, None without one.

    tokens: of a model of others (`lab.chat.token_turn`) what these fields do not hold: it has no abstain_p and no
    gates, `bytes` is its text, the frame of its prompt included, and probability is of each token of the reply.
    """

    model: str
    digest: str
    prompt: str
    reply: str
    abstained: bool
    withdrawn: bool
    gated: bool
    abstain_p: float | None
    signal: str
    threshold: float
    threshold_source: str
    signals: Mapping[str, SignalValue]
    ungated: str | None
    bytes: bytes
    prompt_length: int
    gates: Float[np.ndarray, "layer pos pathway"]
    probability: Float[np.ndarray, " reply"]
    abstain_along: Float[np.ndarray, " pos"]
    ended: bool
    notes: tuple[str, ...]
    seconds: float
    first_byte: float | None
    tokens: Tokens | None = None

    @property
    def about(self) -> Signal:
        """What the deciding signal is."""
        return named(self.signal)

    @property
    def value(self) -> float | None:
        """Of the deciding signal; None where nothing was there to measure, and so nothing was decided."""
        return number(self.signals, self.signal)

    @property
    def outcome(self) -> Outcome:
        """What the asker got: an answer is never the model's own refusal."""
        if self.abstained:
            return WITHHELD if self.withdrawn else "abstained"
        return DECLINED if is_refusal(self.reply) else "answered"

    @property
    def bytes_per_second(self) -> float:
        """Reply bytes generated in a second, reading the prompt included."""
        return (len(self.bytes) - self.prompt_length) / self.seconds

    def to_json(self) -> dict[str, Any]:
        plain = ("model", "digest", "prompt", "reply", "outcome", "abstained", "withdrawn", "gated", "abstain_p")
        return {
            **{name: getattr(self, name) for name in (*plain, "signal", "value", "threshold")},
            **({"orientation": self.about.way} if self.about.family == "states" else {}),
            "threshold_source": self.threshold_source,
            "signals": dict(self.signals),
            "ungated": self.ungated,
            **(self._routing() if self.tokens is None else self.tokens.to_json(self.probability)),
            "ended": self.ended,
            "notes": list(self.notes),
            "seconds": self.seconds,
            "first_byte": self.first_byte,
            "bytes_per_second": self.bytes_per_second,
        }

    def _routing(self) -> dict[str, Any]:
        return {
            "routing": {
                "bytes": list(self.bytes),
                "prompt_length": self.prompt_length,
                "gates": self.gates.tolist(),
                "entropy": self.entropy.tolist(),
                "probability": self.probability.tolist(),
                "abstain_along": self.abstain_along.tolist(),
            }
        }


@dataclass(frozen=True)
class TurnUpdate(Gated):
    """A turn so far. `turn` is set on the last update only; the fields mean what they mean in `Turn`.

    max_softmax: `max_softmax_mean` of the reply so far, None before the first byte. value: of
    the deciding signal; None until it is known.
    """

    reply: str
    bytes: bytes
    prompt_length: int
    gates: Float[np.ndarray, "layer pos pathway"]
    probability: Float[np.ndarray, " reply"]
    abstain_along: Float[np.ndarray, " pos"]
    abstain_p: float | None
    max_softmax: float | None
    signal: str
    value: float | None
    threshold: float
    gated: bool
    abstained: bool
    withdrawn: bool = False
    ungated: str | None = None
    turn: Turn | None = None
    tokens: Tokens | None = None

    @property
    def about(self) -> Signal:
        """What the deciding signal is."""
        return named(self.signal)

    @classmethod
    def of(cls, turn: Turn) -> TurnUpdate:
        """The last update of a finished turn."""
        softmax = turn.signals["max_softmax_mean"]
        return cls(
            reply=turn.reply,
            bytes=turn.bytes,
            prompt_length=turn.prompt_length,
            gates=turn.gates,
            probability=turn.probability,
            abstain_along=turn.abstain_along,
            abstain_p=turn.abstain_p,
            max_softmax=float(softmax) if isinstance(softmax, float | int) else None,
            signal=turn.signal,
            value=turn.value,
            threshold=turn.threshold,
            gated=turn.gated,
            abstained=turn.abstained,
            withdrawn=turn.withdrawn,
            ungated=turn.ungated,
            turn=turn,
            tokens=turn.tokens,
        )


def judged_of(written: int, *, unfinished: bool, judged: int, symbol: str) -> list[str]:
    """What a reader must know of a reply that is longer than those on which limits were chosen, or was stopped before
    it was as long. written: its symbols; judged: the most that limits were chosen on."""
    if written > judged:
        return [f"judged by its first {judged} {symbol}s, as limits are chosen"]
    if unfinished and written < judged:
        return [f"limits are chosen on replies of up to {judged} {symbol}s, and this one was stopped before"]
    return []


def notes_of(asked: Framed, *, prompt: str, written: int, unfinished: bool, room: int) -> tuple[str, ...]:
    """What was changed of the prompt, whether the reply was stopped, and how much of it was judged. written: its bytes;
    room: for them."""
    notes: list[str] = []
    if " ".join(prompt.split()) != prompt.strip():
        notes.append("line breaks and runs of spaces were read as one space each")
    if asked.cut_bytes:
        notes.append(f"the prompt was too long: its first {asked.cut_bytes} bytes were cut")
    if asked.dropped_turns:
        notes.append(f"{asked.dropped_turns} earlier turns no longer fit and were left out")
    if unfinished:
        notes.append(f"the reply was stopped at {room} bytes")
    return (*notes, *judged_of(written, unfinished=unfinished, judged=MAX_NEW_BYTES, symbol="byte"))
