"""One turn of a chat with a model of others: as `lab.chat.take_turn`, token by token and without an abstain head."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from lab.chat.tokens import Tokens
from lab.chat.turn import OPEN, Turn, TurnUpdate
from lab.monitors.monitor_set import text_key
from lab.monitors.readings import of_states
from lab.probe import likelihoods
from lab.probe.records import Record
from lab.signals import LIKELIHOODS, SIGNALS, SignalValue, fires, is_scalar, named, number
from lab.workbench.given import Other
from model.acting import Acting, joined
from model.byte_text import REFUSAL
from model.errors import LabError
from model.generate import Prefill, Step
from model.language import Asked, Reply
from model.states import States

ABSTAIN = "abstain_p"
"""What stands for a signal that nobody named."""
UNFITTED = "no such monitor was given with this model: python -m lab fit makes some"
FITTED_ON_IT = "the monitors were fitted on this very prompt: what they say of it counts for nothing"
OTHER_LENGTH = "the limits of its monitors were chosen on replies of at most {n} tokens"
NO_GATES = np.zeros((0, 0, 0), dtype=np.float32)


def signals_of(other: Other) -> list[str]:
    """Those of one number that can decide about a turn of this model, in the order of the lists, monitors last."""
    families = ("output", "router") if other.lm.shape.layers else ("output",)
    own = [name for name, own in (SIGNALS | LIKELIHOODS).items() if own.family in families and is_scalar(name)]
    return [*own, *monitors_of(other)]


def monitors_of(other: Other) -> list[str]:
    """Those that were fitted on it, and what combines them."""
    return [] if other.fitted is None else other.fitted.names


def check_signal(other: Other, signal: str) -> None:
    """Raises: LabError for a signal that this model does not have, with the reason."""
    family, lacks = named(signal).family, other.lm.shape.lacks
    if signal not in signals_of(other):
        why = {"abstain": lacks["abstain_p"], "router": lacks.get("router"), "states": UNFITTED}.get(family)
        raise LabError(
            f"{other.expr} has no {signal}",
            expected=f"one of {signals_of(other)}",
            found=why or "no such signal",
        )


def take_turn(
    other: Other,
    prompt: str,
    *,
    history: Sequence[tuple[str, str]] = (),
    signal: str,
    threshold: float | None,
    source: str,
    max_new: int,
    gated: bool = True,
    reveal: bool = False,
) -> Iterator[TurnUpdate]:
    """One update when the prompt is read, one a token, and a last one that carries the finished `Turn`.

    max_new: tokens of the reply at most. Without signal and threshold nothing is stopped (`lab.chat.turn.OPEN`).
    Raises: LabError as `lab.chat.take_turn.take_turn` does, and for a signal that this model does not have.
    """
    started = time.perf_counter()
    if threshold is None and signal not in (ABSTAIN, OPEN[0]):
        raise LabError(f"{signal} has no operating point", where=other.expr, todo="give a threshold")
    if threshold is None:
        signal, threshold, source = OPEN
    check_signal(other, signal)
    if not math.isfinite(threshold):
        raise LabError("bad threshold", expected="a finite number", found=threshold)
    if max_new < 1:
        raise LabError("bad reply length", expected="1 token or more", found=max_new)
    asked = other.lm.framed(prompt, history=history, max_new=max_new)
    run = _Run(other, asked)
    events = other.lm.generate([asked.symbols], max_new=max_new)
    run.begin(next(events))
    early = named(signal).span == "prompt"
    known = number(run.of_prompt(), signal) if early else None
    fired = gated and known is not None and fires(signal, known, threshold)
    update = TurnUpdate(
        reply=REFUSAL if fired else "",
        bytes=asked.data,
        prompt_length=len(asked.data),
        gates=NO_GATES,
        probability=run.certainty,
        abstain_along=np.zeros(0, dtype=np.float32),
        abstain_p=None,
        max_softmax=None,
        signal=signal,
        value=known,
        threshold=threshold,
        gated=gated,
        abstained=fired,
        tokens=run.tokens,
    )
    yield update
    first = None
    generated = reveal or not fired
    for step in events if generated else ():
        if run.add(step):
            first = first or time.perf_counter() - started
            said = run.said.rstrip("\ufffd")  # of a letter whose last byte is still to come
            update = replace(
                update,
                reply=REFUSAL if fired else said,
                ungated=said if fired else None,
                bytes=asked.data + said.encode(),
                probability=run.certainty,
                max_softmax=float(np.mean(run.probability)),
                tokens=run.tokens,
            )
            yield update
    signals = run.signals() if generated else run.unwritten()
    value = number(signals, signal)
    withdrawn = gated and not early and value is not None and fires(signal, value, threshold)
    abstained, said = fired or withdrawn, run.said
    turn = Turn(
        model=other.expr,
        digest=other.digest,
        prompt=prompt,
        reply=REFUSAL if abstained else said,
        abstained=abstained,
        withdrawn=withdrawn,
        gated=gated,
        abstain_p=None,
        signal=signal,
        threshold=threshold,
        threshold_source=source,
        signals=signals,
        ungated=said if abstained and generated else None,
        bytes=asked.data + said.encode(),
        prompt_length=len(asked.data),
        gates=NO_GATES,
        probability=run.certainty,
        abstain_along=update.abstain_along,
        ended=run.ended,
        notes=(*_notes(asked, unfinished=generated and not run.ended, room=max_new), *run.of_monitors(prompt, signal)),
        seconds=time.perf_counter() - started,
        first_byte=first,
        tokens=run.tokens,
    )
    yield replace(
        update, reply=turn.reply, ungated=turn.ungated, value=turn.value, bytes=turn.bytes, abstained=abstained,
        withdrawn=withdrawn, turn=turn, tokens=turn.tokens,
    )  # fmt: skip


class _Run:
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

    def of_monitors(self, prompt: str, signal: str) -> list[str]:
        """What a reader of a turn that a monitor's file decides must know."""
        fitted = self.other.fitted
        if fitted is None:
            return []
        known = [FITTED_ON_IT] if text_key(prompt) in fitted.fitted_on.texts else []
        n, late = int(fitted.decoding["max_new_tokens"]), named(signal).span == "reply"
        longer = late and (len(self.symbols) > n or (len(self.symbols) < n and not self.ended))
        return [*known, *([OTHER_LENGTH.format(n=n)] if longer else [])]

    def signals(self) -> dict[str, SignalValue]:
        reply = Reply(
            symbols=tuple(self.symbols),
            text=self.said,
            probability=np.array(self.probability),
            log_probability=np.array(self.log_probability),
            entropy=np.array(self.entropy),
            hidden=self.hidden,
            ended=self.ended,
            prompt_acting=self.prompt,
            reply_acting=joined(self.read) if self.read else None,
        )
        own = likelihoods.measure(self.asked, reply, columns=self.other.lm.shape.columns)
        if self.other.fitted is None or self.states is None:
            return own
        ways = dict(likelihoods.ORIENTATION)
        asked = Record("asked", "in_domain", "", self.said, None, own, self.other.digest, "", {}, ways)
        return dict(self.other.fitted.of_turn(asked, self.states).signals)


def _notes(asked: Asked, *, unfinished: bool, room: int) -> tuple[str, ...]:
    dropped = [f"{asked.dropped_turns} earlier turns no longer fit and were left out"] if asked.dropped_turns else []
    return (*dropped, *([f"the reply was stopped at {room} tokens"] if unfinished else []))
