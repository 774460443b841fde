"""One turn of a chat: the prompt is read, the gate decides, the reply comes byte by byte."""

from __future__ import annotations

import codecs
import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from lab.chat import deciding, token_turn
from lab.chat.so_far import SoFar
from lab.chat.turn import Turn, TurnUpdate, notes_of
from lab.monitors import live
from lab.probe.framing import framed
from lab.signals import fires, named, number
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel, LoadedModel
from model.byte_text import REFUSAL, decode
from model.errors import LabError
from model.generate import Prefill, Step, generate

__all__ = ["MAX_NEW_BYTES", "Turn", "TurnUpdate", "answer", "fires", "redecided", "take_turn"]

MAX_NEW_BYTES = 96
"""Reply bytes of a chat turn."""
CHOSEN = "chosen here"


class TurnOptions(TypedDict, total=False):
    """The keywords of `take_turn`."""

    history: Sequence[tuple[str, str]]
    signal: str
    threshold: float | None
    source: str
    max_new_bytes: int
    gated: bool
    reveal: bool


def answer(loaded: AnyModel, prompt: str, **options: Unpack[TurnOptions]) -> Turn:
    """`take_turn`, run to its end."""
    *_, last = take_turn(loaded, prompt, **options)
    assert last.turn is not None
    return last.turn


def redecided(turn: Turn, *, threshold: float, signal: str | None = None, source: str = CHOSEN) -> Turn:
    """The same turn at another threshold, or by another signal: what was generated stays, the decision and the reply
    shown are made anew.

    Raises: LabError for a bad signal or threshold, or when the gate had kept the model from writing anything.
    """
    if turn.abstained and turn.ungated is None:
        raise LabError("this turn has no reply to decide about", todo="ask again")
    name = turn.signal if signal is None else signal
    _check(name, threshold, usable=[own for own, value in turn.signals.items() if not isinstance(value, list)])
    abstained = _fires(name, number(turn.signals, name), threshold)
    said = decode(turn.bytes[turn.prompt_length :])
    return replace(
        turn,
        reply=REFUSAL if abstained else said,
        abstained=abstained,
        withdrawn=abstained and named(name).span == "reply",
        gated=True,
        ungated=said if abstained else None,
        signal=name,
        threshold=float(threshold),
        threshold_source=source,
    )


def take_turn(
    loaded: AnyModel,
    prompt: str,
    *,
    history: Sequence[tuple[str, str]] = (),
    signal: str = "abstain_p",
    threshold: float | None = None,
    source: str = CHOSEN,
    max_new_bytes: int = MAX_NEW_BYTES,
    gated: bool = True,
    reveal: bool = False,
) -> Iterator[TurnUpdate]:
    """One update when the prompt is read, one a reply byte, and a last one that carries the finished `Turn`.

    A signal of the prompt gates before the first reply byte: nothing is generated, unless `reveal` asks for what the
    model would have said. A signal of the reply decides after it, and the streamed reply is then withdrawn; one that
    an empty reply does not have decides nothing; of a long reply the first bytes are judged, as many as its limit was
    chosen on (`SoFar.signals`); a monitor reads what the prompt left in the model, and changes no
    byte. signal, threshold: `lab.threshold.operating_point` chooses them;
    without a threshold that of the model's abstain head. source: where a threshold comes from.
    A model of others writes tokens, at most `max_new_bytes` of them (`lab.chat.token_turn`).
    Raises: LabError for an empty prompt, text that is not valid Unicode, a bad threshold, signal or length.
    """
    if isinstance(loaded, Other):
        yield from token_turn.take_turn(
            loaded, prompt, history=history, signal=signal, threshold=threshold, source=source, max_new=max_new_bytes,
            gated=gated, reveal=reveal,
        )  # fmt: skip
        return
    started = time.perf_counter()
    limit = _threshold(loaded, signal=signal, threshold=threshold)
    longest = loaded.config.max_seq_len
    if not 1 <= max_new_bytes <= longest // 2:
        raise LabError("bad reply length", expected=f"1 to {longest // 2} bytes", found=max_new_bytes)
    asked = framed(prompt, history=history, max_new_bytes=max_new_bytes, max_len=longest)
    room = min(max_new_bytes, longest - len(asked.data))
    monitor = deciding.monitor(loaded, signal)
    events = generate(loaded.lm, [asked.data], max_new_bytes=room, states=monitor is not None)
    start = next(events)
    assert isinstance(start, Prefill)
    read = {} if monitor is None else {signal: live.of_prefill(monitor, start, model_digest=loaded.digest)}
    run = SoFar(asked.data, start, read)
    early = named(signal).span == "prompt"
    known = number(run.signals(), signal) if early else None
    fired = gated and _fires(signal, known, limit)
    update = TurnUpdate(
        reply=REFUSAL if fired else "",
        bytes=asked.data,
        prompt_length=len(asked.data),
        gates=run.gates,
        probability=run.certainty,
        abstain_along=run.abstain_along,
        abstain_p=float(start.abstain_p[0]),
        max_softmax=None,
        signal=signal,
        value=known,
        threshold=limit,
        gated=gated,
        abstained=fired,
    )
    yield update
    first_byte = None
    generated = reveal or not fired
    for step in events if generated else ():
        assert isinstance(step, Step)
        if run.add(step):
            first_byte = first_byte or time.perf_counter() - started
            said = codecs.utf_8_decode(bytes(run.reply), "replace", False)[0].removeprefix(" ")
            update = replace(
                update,
                reply=REFUSAL if fired else said,
                ungated=said if fired else None,
                bytes=asked.data + bytes(run.reply),
                gates=run.gates,
                probability=run.certainty,
                abstain_along=run.abstain_along,
                max_softmax=run.sure,
            )
            yield update
    said = decode(bytes(run.reply))
    signals = run.signals(generated=generated)
    withdrawn = gated and not early and _fires(signal, number(signals, signal), limit)
    abstained = fired or withdrawn
    turn = Turn(
        model=loaded.expr,
        digest=loaded.digest,
        prompt=prompt,
        reply=REFUSAL if abstained else said,
        abstained=abstained,
        withdrawn=withdrawn,
        gated=gated,
        abstain_p=update.abstain_p,
        signal=signal,
        threshold=limit,
        threshold_source=source if threshold is not None else loaded.threshold_source,
        signals=signals,
        ungated=said if abstained and generated else None,
        bytes=update.bytes,
        prompt_length=len(asked.data),
        gates=run.gates,
        probability=run.certainty,
        abstain_along=run.abstain_along,
        ended=run.ended,
        notes=notes_of(asked, prompt=prompt, written=len(run.reply), unfinished=generated and not run.ended, room=room),
        seconds=time.perf_counter() - started,
        first_byte=first_byte,
    )
    yield replace(
        update, reply=turn.reply, ungated=turn.ungated, value=turn.value, abstained=abstained, withdrawn=withdrawn,
        turn=turn,
    )  # fmt: skip


def _threshold(loaded: LoadedModel, *, signal: str, threshold: float | None) -> float:
    if threshold is None and signal == "abstain_p":
        return loaded.threshold
    _check(signal, 0.0 if threshold is None else threshold, usable=deciding.signals(loaded))
    if threshold is None:
        raise LabError(f"{signal} has no operating point", where=loaded.expr, todo="give a threshold")
    return float(threshold)


def _check(signal: str, threshold: float, *, usable: Sequence[str]) -> None:
    if signal not in usable:
        raise LabError("not a signal that can gate", expected=f"one of {usable}", found=repr(signal)[:80])
    if not math.isfinite(threshold):
        raise LabError("bad threshold", expected="a finite number", found=threshold)


def _fires(signal: str, value: float | None, threshold: float) -> bool:
    """Whether the gate stops; what was not measured stops nothing."""
    return value is not None and fires(signal, value, threshold)
