"""What generation has brought so far in a turn of one of the lab's own models."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.own_likelihoods import NAMES, of_reply
from lab.signals import SIGNALS, SignalValue, measure
from model.generate import Prefill, Step
from model.traced import Trace


class SoFar:
    """What generation has brought so far."""

    def __init__(self, prompt: bytes, start: Prefill, read: Mapping[str, float]) -> None:
        """read: what a monitor says of the prompt, by its name."""
        self.prompt, self.start, self.read = prompt, start, read
        self.reply = bytearray()
        self.probability: list[float] = []
        self.ended = False
        self.gates = start.gates[0]
        self.abstain_along = start.abstain_along[0]

    def add(self, step: Step) -> bool:
        """True when the step brought a byte."""
        if step.just_ended[0]:
            self.ended = True
            if not self.reply:
                self.probability.append(float(step.probability[0]))
            return False
        self.reply.append(int(step.symbol[0]))
        self.probability.append(float(step.probability[0]))
        self.gates = np.concatenate([self.gates, step.gates[0][:, None]], axis=1)
        self.abstain_along = np.append(self.abstain_along, step.abstain_p[0])
        return True

    @property
    def certainty(self) -> np.ndarray:
        """The probability of each reply byte, float32 [reply]; that of a closing newline is left out."""
        return np.array(self.probability[: len(self.reply)], dtype=np.float32)

    @property
    def sure(self) -> float | None:
        """`max_softmax_mean` of what was written so far; None before the first byte."""
        return float(np.mean(self.probability[:MAX_NEW_BYTES])) if self.probability else None

    def signals(self, *, generated: bool = False) -> dict[str, SignalValue]:
        """The signals of this turn; those of the reply are None unless one was generated.

        Of a reply its first MAX_NEW_BYTES are read, as of the records on which limits are chosen: some signals change
        with the length alone, and a limit that was chosen on shorter replies would be another limit.
        """
        reply = bytes(self.reply[:MAX_NEW_BYTES])
        judged = self.probability[:MAX_NEW_BYTES] if generated else [0.0]  # read by none of those of the prompt
        seen = Trace(
            prompt=self.prompt,
            reply=reply,
            probability=np.array(judged, dtype=np.float32),
            gates=self.gates[:, : len(self.prompt) + len(reply)],
            hidden=self.start.hidden[0],
            abstain_p=float(self.start.abstain_p[0]),
            ended=self.ended,
        )
        measured = measure(seen)
        own = {name: measured[name] if generated or SIGNALS[name].span == "prompt" else None for name in measured}
        likely: Mapping[str, SignalValue] = of_reply(seen.probability) if generated else dict.fromkeys(NAMES)
        return {**own, **likely, **self.read}
