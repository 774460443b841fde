"""Several models on one prompt, as HTML: a card each, and their bytes in common columns."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby

from lab.chat.side_by_side import differing, reply_bytes
from lab.chat.turn import TurnUpdate
from lab.ui.chat import card as turn_card
from lab.ui.chat.wording import READING, SIDE_EMPTY
from lab.ui.heatmap import Payload, several

EVERY = 10
"""Columns between two numbers of the ruler."""


@dataclass(frozen=True)
class Run:
    """One model's answer so far. source: where its limit comes from; code: how to get the same elsewhere."""

    name: str
    digest: str
    update: TurnUpdate
    source: str
    code: str = ""


@dataclass(frozen=True)
class Compared:
    """The answers of all models to one prompt; none before anything was asked."""

    prompt: str = ""
    runs: tuple[Run, ...] = ()

    @property
    def picture(self) -> Payload | None:
        return several([(run.name, run.update) for run in self.runs]) if self.runs else None


def html(compared: Compared, *, running: bool = False) -> str:
    """The prompt, a card for every model, and the aligned bytes. running: unfinished answers are still written."""
    if not compared.runs:
        return f'<div class="sbs-empty">{SIDE_EMPTY}</div>'
    cards = "".join(_card(run, running=running) for run in compared.runs)
    return (
        f'<div class="sbs" data-finished="{int(all(run.update.turn for run in compared.runs))}">'
        f'<p class="sbs-prompt">{escape(compared.prompt)}</p><div class="sbs-cards">{cards}</div>'
        f"{_aligned(compared)}</div>"
    )


def _card(run: Run, *, running: bool) -> str:
    update, turn = run.update, run.update.turn
    word, state = turn_card.decided(update)
    written = len(update.bytes) - update.prompt_length
    reply = update.reply if update.reply.strip() else "(no text)" if turn else READING
    cut = "" if turn or running else " … (stopped)"
    hidden = ""
    if update.ungated is not None:
        hidden = f'<p class="soft">would have said: {escape(update.ungated) or "(no text)"}</p>'
    symbol = "token" if update.tokens else "byte"
    times = f"{turn.first_byte * 1000:.0f} ms to the first {symbol}, " if turn and turn.first_byte else ""
    speed = f" · {times}{turn.seconds:.2f} s, {turn_card.speed(turn)}" if turn and written else ""
    return (
        f'<article class="card sbs-card"><div class="decision-top"><strong>{escape(run.name)}</strong>'
        f'<span class="decision-word {state}">{word}</span></div>'
        f'<p class="sbs-reply">{escape(reply + cut)}</p>{hidden}{turn_card.gauge(update)}'
        f'<p class="soft sbs-facts">{escape(turn_card.decision(update))} · {escape(run.source)}<br>'
        f"digest {run.digest[:12]} · {written} bytes{speed}</p>"
        f"{turn_card.told(turn.notes) if turn else ''}{turn_card.signals(turn) if turn else ''}{run.code}</article>"
    )


def _aligned(compared: Compared) -> str:
    replies = [reply_bytes(run.update) for run in compared.runs]
    if any(run.update.tokens for run in compared.runs):  # the lab's own begin a reply with a space
        replies = [reply.removeprefix(b" ") for reply in replies]
    longest = max(map(len, replies))
    if not longest:
        return ""
    ruler = "".join(f"{number:<{EVERY}}" for number in range(1, longest + 1, EVERY))
    rows = "".join(
        f'<tr><th scope="row">{escape(run.name)}</th><td>{_marked(reply, replies[0])}</td></tr>'
        for run, reply in zip(compared.runs, replies, strict=True)
    )
    return (
        '<p class="soft sbs-caption">What each model itself wrote, one column a byte; marked where it differs from the '
        'first.</p><div class="sbs-aligned table-scroll" role="region" tabindex="0" '
        'aria-label="Replies byte under byte"><table>'
        f'<tr aria-hidden="true"><td></td><td class="soft">{ruler}</td></tr>{rows}</table></div>'
    )


def _marked(reply: bytes, reference: bytes) -> str:
    """The bytes as one character each, runs that differ from the reference marked."""
    pairs = zip((_shown(byte) for byte in reply), differing(reply, reference), strict=True)
    found = ""
    for differs, run in groupby(pairs, key=lambda pair: pair[1]):
        text = escape("".join(character for character, _ in run))
        found += f"<mark>{text}</mark>" if differs else text
    return found


def _shown(byte: int) -> str:
    return chr(byte) if 32 <= byte < 127 else "·"
