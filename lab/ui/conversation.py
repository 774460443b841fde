"""A visitor's chat as a value, and how it is written out."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html import escape
from typing import Any

from lab.chat import Turn, TurnUpdate
from lab.probes import is_refusal
from lab.signals import SIGNALS
from lab.ui.heatmap import Payload


@dataclass(frozen=True)
class Said:
    """One exchange as it stands on the page. ungated: what the gate hid. details: lines shown on request."""

    prompt: str
    reply: str
    decision: str
    details: str
    card: str
    picture: Payload | None
    ungated: str | None = None
    stopped: bool = False


class Floor:
    """Who may still write into a visitor's chat: whoever asked last.

    A cancelled stream can have an update on its way to the page; without this it would fill a chat that was just
    cleared. One object serves all events of a visitor; Gradio gives each visitor a copy, which begins anew.
    """

    def __init__(self) -> None:
        self._holder = 0
        self._speaking = 0
        self._changed = threading.Condition()

    def __deepcopy__(self, memo: dict[int, Any]) -> Floor:
        return Floor()

    def take(self) -> int:
        """The floor, away from whoever had it; the number to ask `held` with."""
        with self._changed:
            self._holder += 1
            return self._holder

    def held(self, number: int) -> bool:
        """Whether nobody has taken the floor since."""
        return number == self._holder

    @contextmanager
    def speaking(self) -> Iterator[int]:
        """The floor for a stream, which is heard until this ends."""
        with self._changed:
            self._speaking += 1
        try:
            yield self.take()
        finally:
            with self._changed:
                self._speaking -= 1
                self._changed.notify_all()

    def silence(self, *, patience: float) -> bool:
        """Wait until no stream is heard any more, at most `patience` seconds; whether it came to that."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._speaking, patience)


@dataclass(frozen=True)
class Conversation:
    """Exchanges, oldest first. Switching models keeps them: the next model reads them as its own past."""

    turns: tuple[Said, ...] = field(default=())

    def with_last(self, said: Said, *, at: int) -> Conversation:
        """These turns with `said` at place `at`, and nothing after it."""
        return Conversation((*self.turns[:at], said))

    @property
    def history(self) -> list[tuple[str, str]]:
        return [(said.prompt, said.reply) for said in self.turns if said.reply.strip()]


def messages(conversation: Conversation, *, running: bool = False) -> list[dict[str, Any]]:
    """The chat log: prompt, reply, and two folded notes a turn. running: the last turn is still being written."""
    return [message for said in conversation.turns for message in _messages(said, running=running)]


def turn_of_message(conversation: Conversation, index: int) -> int | None:
    """The turn that message number `index` of `messages` belongs to."""
    seen = 0
    for number, said in enumerate(conversation.turns):
        seen += len(_messages(said))
        if index < seen:
            return number
    return None


def _messages(said: Said, *, running: bool = False) -> list[dict[str, Any]]:
    reply = said.reply if said.reply.strip() else "…" if running else "(no text)"
    found: list[dict[str, Any]] = [{"role": "user", "content": said.prompt}]
    found.append({"role": "assistant", "content": reply + (" … (stopped)" if said.stopped and not running else "")})
    if said.ungated is not None:
        hidden = said.ungated.strip() or "(no text)"
        title = "Show what it would have said"
        found.append({"role": "assistant", "content": hidden, "metadata": {"title": title, "status": "done"}})
    if said.details:
        note = {"title": said.decision, "status": "done"}
        found.append({"role": "assistant", "content": said.details, "metadata": note})
    return found


def decision(update: TurnUpdate) -> str:
    """One line: what the gate did and the comparison that made it."""
    value = update.abstain_p if update.signal == "abstain_p" else _signal_value(update)
    if value is None:
        return "reading the reply before deciding"
    word = "withdrawn" if update.withdrawn else "abstained" if update.abstained else "answered"
    sign = "≥" if value >= update.threshold else "<"
    if SIGNALS[update.signal].orientation < 0:
        sign = "≤" if value <= update.threshold else ">"
    return f"{word} · {update.signal} {value:.3f} {sign} {update.threshold:.3f}"


def details(turn: Turn, *, source: str) -> str:
    """Everything measured on a turn, as plain lines."""
    rows = [
        f"model: {turn.model} ({turn.digest[:12]})",
        f"threshold: {turn.threshold:.4f} on {turn.signal} ({source})",
    ]
    for name, value in turn.signals.items():
        if isinstance(value, float | int):
            rows.append(f"{name}: {value:.4g}")
        elif value is None:
            rows.append(f"{name}: not measured, nothing was generated")
    speed = f", {turn.bytes_per_second:.0f} bytes a second" if len(turn.bytes) > turn.prompt_length else ""
    rows.append(f"time: {turn.seconds:.2f} s{speed}")
    return "\n".join((*rows, *turn.notes))


def card(update: TurnUpdate | None, *, source: str = "", notes: Sequence[str] = ()) -> str:
    """The decision as a gauge with its limit; before the first turn, what the gauge will show."""
    if update is None:
        return (
            '<section class="card" aria-label="Decision"><p class="decision-word">The number, and the limit</p>'
            '<div class="gauge"></div><p class="soft">The bar will show the chance that the model had better not '
            "answer. Beyond the limit it says “I don't know.”</p></section>"
        )
    state = "stop" if update.abstained else "go"
    words = "Says it does not know" if update.abstained else "Answers"
    if update.turn is not None and not update.abstained and is_refusal(update.reply):
        words = "Not stopped: it says itself that it does not know"
    if update.withdrawn:
        words = "Reply withdrawn"
    value = update.abstain_p if update.signal == "abstain_p" else _signal_value(update)
    top = max(1.0, update.threshold, value or 0.0)
    at = 100 * min(1.0, max(0.0, update.threshold / top))
    edge = " end-right" if at > 80 else " end-left" if at < 20 else ""
    softmax = "–" if update.max_softmax is None else f"{update.max_softmax:.3f}"
    bar = 0.0 if value is None else 100 * min(1.0, max(0.0, value / top))
    told = "".join(f'<p class="note" role="status">{escape(note[:1].upper() + note[1:])}.</p>' for note in notes)
    return (
        f'<section class="card" aria-label="Decision"><div class="decision-top">'
        f'<span class="decision-word {state}">{words}</span><span class="soft">{escape(decision(update))}</span></div>'
        f'<div class="gauge {state}"><i style="width:{bar:.1f}%"></i><b style="left:{at:.1f}%"></b>'
        f'<span class="{edge.strip()}" style="left:{at:.1f}%">limit {update.threshold:.3f}</span></div>'
        f'<div class="facts"><span>should not answer <b>{update.abstain_p:.3f}</b> (abstain_p)</span>'
        f"<span>certain of its letters <b>{softmax}</b> (max_softmax_mean)</span>"
        f"<span>limit: <b>{escape(source)}</b></span></div>{told}</section>"
    )


def _signal_value(update: TurnUpdate) -> float | None:
    value = update.turn.signals.get(update.signal) if update.turn is not None else None
    return float(value) if isinstance(value, float | int) else None
