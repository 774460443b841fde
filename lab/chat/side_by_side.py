"""Several models on one prompt, byte by byte: the same question, each with its own decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lab.chat.take_turn import MAX_NEW_BYTES, take_turn
from lab.chat.turn import OPEN, TurnUpdate
from lab.errors import LabError
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel

Deciding = tuple[str, float, str]
"""Signal, threshold, and where it comes from."""
FEWEST, MOST = 2, 4
"""Models that can stand side by side."""


def take_turns(
    models: Sequence[AnyModel],
    prompt: str,
    *,
    by: Sequence[Deciding] | None = None,
    max_new_bytes: int = MAX_NEW_BYTES,
    gated: bool = True,
) -> Iterator[tuple[TurnUpdate, ...]]:
    """One update a model, in their order, each time every unfinished model has written one more byte or token.

    Each model reads the prompt alone, without earlier turns, so all of the lab's own read the same bytes, and decides
    by its own entry of `by`, or without one by its abstain head; what a gate replaces is written all the same. In turn
    and in one thread: a byte is too little work to share, and the reading of the prompts uses all cores anyway.
    Raises: LabError for too few, too many or repeated models, models that read different bytes, or a bad prompt.
    """
    names = [loaded.expr for loaded in models]
    if not FEWEST <= len(set(names)) == len(names) <= MOST:
        raise LabError(
            "cannot compare these models",
            expected=f"{FEWEST} to {MOST} different ones",
            found=", ".join(names) or "none",
        )
    decided = by or [
        OPEN if isinstance(loaded, Other) else ("abstain_p", loaded.threshold, loaded.threshold_source)
        for loaded in models
    ]
    streams = [
        take_turn(
            loaded, prompt, signal=signal, threshold=threshold, source=source, max_new_bytes=max_new_bytes,
            gated=gated, reveal=True,
        )
        for loaded, (signal, threshold, source) in zip(models, decided, strict=True)
    ]  # fmt: skip
    latest = [next(stream) for stream in streams]
    if len({update.bytes for update in latest if update.tokens is None}) > 1:
        raise LabError("these models read different parts of the prompt", todo="ask something shorter")
    yield tuple(latest)
    while any(update.turn is None for update in latest):
        for place, stream in enumerate(streams):
            if latest[place].turn is None:
                latest[place] = next(stream)
        yield tuple(latest)


def reply_bytes(update: TurnUpdate) -> bytes:
    """What the model itself has written, whether or not its gate replaced it."""
    return update.bytes[update.prompt_length :]


def differing(reply: bytes, reference: bytes) -> list[bool]:
    """For every byte of a reply, whether the reference has another one, or none, at the same place."""
    return [reference[place : place + 1] != reply[place : place + 1] for place in range(len(reply))]
