"""One turn of a chat with a model of others: as `lab.chat.take_turn`, token by token and without an abstain head."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from lab.chat.token_signals import check_signal
from lab.chat.tokens_so_far import TokensSoFar
from lab.chat.turn import OPEN, Turn, TurnUpdate, judged_of
from lab.signals import fires, named, number
from lab.workbench.given import Other
from model.byte_text import REFUSAL
from model.errors import LabError
from model.language import Asked

ABSTAIN = "abstain_p"
"""What stands for a signal that nobody named."""
NO_GATES = np.zeros((0, 0, 0), dtype=np.float32)


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
    run = TokensSoFar(other, asked)
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
                max_softmax=run.sure,
                tokens=run.tokens,
            )
            yield update
    signals = run.signals() if generated else run.unwritten()
    value = number(signals, signal)
    withdrawn = gated and not early and value is not None and fires(signal, value, threshold)
    abstained, said = fired or withdrawn, run.said
    unfinished = generated and not run.ended
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
        notes=(
            *_notes(asked, unfinished=unfinished, room=max_new),
            *judged_of(len(run.symbols), unfinished=unfinished, judged=run.judged, symbol=other.lm.shape.symbol),
            *run.of_monitors(prompt),
        ),
        seconds=time.perf_counter() - started,
        first_byte=first,
        tokens=run.tokens,
    )
    yield replace(
        update, reply=turn.reply, ungated=turn.ungated, value=turn.value, bytes=turn.bytes, abstained=abstained,
        withdrawn=withdrawn, turn=turn, tokens=turn.tokens,
    )  # fmt: skip


def _notes(asked: Asked, *, unfinished: bool, room: int) -> tuple[str, ...]:
    dropped = [f"{asked.dropped_turns} earlier turns no longer fit and were left out"] if asked.dropped_turns else []
    return (*dropped, *([f"the reply was stopped at {room} tokens"] if unfinished else []))
