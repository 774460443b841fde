"""What generation has brought so far in a turn of a model of others."""

from __future__ import annotations

import numpy as np

from lab.chat.token_signals import signals_of
from lab.chat.tokens import Tokens
from lab.monitors.monitor_set import text_key
from lab.monitors.readings import of_states
from lab.probe import likelihoods
from lab.probe.any_model import MAX_NEW_TOKENS
from lab.probe.records import Record
from lab.signals import SignalValue
from lab.workbench.given import Other
from model.acting import Acting, joined
from model.generate import Prefill, Step
from model.language import Asked, Reply
from model.states import States

FITTED_ON_IT = "the monitors were fitted on this very prompt: what they say of it counts for nothing"


class TokensSoFar:
    """What generation has brought so far."""

    def __init__(self, other: Other, asked: Asked) -> None:
        self.other, self.asked = other, asked
        self.symbols: list[int] = []
        self.probability: list[float] = []
        self.log_probability: list[float] = []
        self.entropy: list[float] = []
        self.ended = False
        self.prompt: Acting | None = None
        self.states: States | None = None
        self.read: list[Acting] = []
        self.hidden = np.zeros(0, dtype=np.float32)

    def begin(self, start: Prefill | Step) -> None:
        assert isinstance(start, Prefill)
        self.prompt, self.hidden = start.routers[0] if start.routers else None, start.hidden[0]
        self.states = start.states[0] if start.states else None

    def add(self, step: Prefill | Step) -> bool:
        """True when the step brought a token."""
        assert isinstance(step, Step)
        self.ended = bool(step.just_ended[0])
        if self.ended and self.symbols:
            return False
        self.probability.append(float(step.probability[0]))
        self.log_probability.append(float(step.log_probability[0]))
        self.entropy.append(float(step.entropy[0]))
        if self.ended:
            return False
        self.symbols.append(int(step.symbol[0]))
        if step.routers and (read := step.routers[0]) is not None:
            self.read.append(read)
        return True

    @property
    def said(self) -> str:
        return self.other.lm.text(self.symbols)

    @property
    def certainty(self) -> np.ndarray:
        """The largest probability at each token of the reply, float32 [reply]; that of what ended it is left out."""
        return np.array(self.probability[: len(self.symbols)], dtype=np.float32)

    @property
    def judged(self) -> int:
        """Tokens of a reply that are judged: as many as those have on which its limits were chosen."""
        fitted = self.other.fitted
        return MAX_NEW_TOKENS if fitted is None else int(fitted.decoding["max_new_tokens"])

    @property
    def sure(self) -> float | None:
        """`max_softmax_mean` of what was written so far; None before the first token."""
        return float(np.mean(self.probability[: self.judged])) if self.probability else None

    @property
    def tokens(self) -> Tokens:
        n = len(self.symbols)
        return Tokens(
            pieces=tuple(self.other.lm.piece(own) for own in (*self.asked.symbols, *self.symbols)),
            asked=len(self.asked.symbols),
            log_probability=np.array(self.log_probability[:n]),
            entropy=np.array(self.entropy[:n]),
            acting=None if self.prompt is None else joined([self.prompt, *self.read]),
            shape=self.other.lm.shape,
            command=self.other.command,
        )

    def of_prompt(self) -> dict[str, SignalValue]:
        own = likelihoods.of_prompt(self.asked, self.prompt, columns=self.other.lm.shape.columns)
        fitted = self.other.fitted
        if fitted is None:
            return own
        assert self.states is not None, "a model with monitors keeps its states"
        return own | {name: float(own[0]) for name, own in fitted.read(of_states([self.states])).items()}

    def unwritten(self) -> dict[str, SignalValue]:
        """Of a turn whose reply was not written: those of the prompt, and that the others were not measured."""
        return dict.fromkeys(signals_of(self.other)) | self.of_prompt()

    def of_monitors(self, prompt: str) -> list[str]:
        """What a reader of a turn must know of monitors that were fitted on its very prompt."""
        fitted = self.other.fitted
        return [FITTED_ON_IT] if fitted is not None and text_key(prompt) in fitted.fitted_on.texts else []

    def signals(self) -> dict[str, SignalValue]:
        """Of the prompt, and of the tokens of the reply that are judged (`SoFar.signals` says why)."""
        n = self.judged
        read = self.read[: n - 1] if len(self.symbols) >= n else self.read  # the last token of a full reply is not read
        reply = Reply(
            symbols=tuple(self.symbols[:n]),
            text=self.said,
            probability=np.array(self.probability[:n]),
            log_probability=np.array(self.log_probability[:n]),
            entropy=np.array(self.entropy[:n]),
            hidden=self.hidden,
            ended=self.ended,
            prompt_acting=self.prompt,
            reply_acting=joined(read) if read else None,
        )
        own = likelihoods.measure(self.asked, reply, columns=self.other.lm.shape.columns)
        if self.other.fitted is None or self.states is None:
            return own
        ways = dict(likelihoods.ORIENTATION)
        asked = Record("asked", "in_domain", "", self.said, None, own, self.other.digest, "", {}, ways)
        return dict(self.other.fitted.of_turn(asked, self.states).signals)
