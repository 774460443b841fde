"""What one turn measured, as HTML: the decision with its limit, times, digest, and every signal."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from lab.chat.take_turn import MAX_NEW_BYTES, Turn, TurnUpdate
from lab.chat.turn import DECLINED, WITHHELD
from lab.shown.tables import exactly, measured_on
from lab.signals import named, of_monitor
from lab.threshold.best import ABSTAIN
from lab.threshold.limits import SHARES, written, written_against
from lab.ui import as_code, wording
from lab.ui.chat import experts
from lab.ui.chat.wording import AFRESH, BEFORE, BEFORE_TITLE, TIMES, WITHOUT_HEAD
from lab.ui.chat.wording import SIGNALS as SIGNALS_TITLE

NAMES = ("should not answer", "certain of its letters", "first letter after", "whole reply")
"""What the tiles show."""
TOKEN_NAMES = ("should not answer", "certain of its tokens", "first token after", "whole reply")
"""Of a model of others."""


def card(update: TurnUpdate | None, *, source: str = "", notes: Sequence[str] = ()) -> str:
    """The decision as a gauge with its limit; before the first turn, what the gauge will show."""
    if update is None:
        return before()
    word, state = decided(update)
    softmax = "–" if update.max_softmax is None else f"{update.max_softmax:.3f}"
    turn = update.turn
    names = NAMES if update.tokens is None else TOKEN_NAMES
    tiles = [
        (names[0], _abstain(update), ABSTAIN if update.tokens is None else WITHOUT_HEAD),
        (names[1], softmax, "max_softmax_mean"),
        (names[2], _milliseconds(turn.first_byte if turn else None), ""),
        (names[3], f"{turn.seconds:.2f} s" if turn else "–", speed(turn)),
        ("model", escape(turn.model) if turn else "–", f"digest {turn.digest[:12]}" if turn else ""),
        (f"limit on {update.signal}", written(update.threshold), source),
    ]
    return (
        f'<section class="card turn-card" aria-label="Decision"><div class="decision-top">'
        f'<span class="decision-word {state}">{word}</span><span class="soft">{escape(decision(update))}</span></div>'
        f'{gauge(update)}{why(update)}<dl class="tiles">{"".join(_tile(*tile) for tile in tiles)}</dl>'
        f"{told(notes)}{signals(turn) if turn else ''}{experts.html(turn)}</section>"
    )


def before() -> str:
    """The card before the first turn: what will stand where, nearly as tall as it will be."""
    names = (*NAMES, "model", "limit")
    unders = ("abstain_p", "max_softmax_mean", "", "bytes a second", "digest", "where it comes from")
    tiles = "".join(_tile(name, "–", under) for name, under in zip(names, unders, strict=True))
    return (
        f'<section class="card turn-card before" aria-label="Decision"><p class="decision-word">{BEFORE_TITLE}</p>'
        f'<div class="gauge"></div><dl class="tiles">{tiles}</dl><p class="fold">{BEFORE}</p></section>'
    )


def decided(update: TurnUpdate) -> tuple[str, str]:
    """What happened, in words, and `stop` or `go`."""
    if update.withdrawn:
        return f"{WITHHELD[:1].upper()}{WITHHELD[1:]}", "stop"
    if update.abstained:
        return "Says it does not know", "stop"
    if update.turn is not None and update.turn.outcome == DECLINED:
        return "Not stopped: it says itself that it does not know", "go"
    if update.turn is None and update.gated and update.about.span == "reply":
        return "Not decided before it is written", "go"
    return "Answers", "go"


def decision(update: TurnUpdate) -> str:
    """One line: what the gate did and the comparison that made it."""
    word = update.turn.outcome if update.turn else "abstained" if update.abstained else "answered"
    word += "" if update.gated else ", gate off"
    if update.value is None:
        if update.turn is None and update.gated:
            return "decides when the reply is written"
        return f"{word} · {update.signal} was not measured" if update.turn else word
    value, limit = update.value, update.threshold
    sign = "≥" if value >= limit else "<"
    if update.about.orientation < 0:
        sign = "≤" if value <= limit else ">"
    return f"{word} · {update.signal} {written_against(value, limit)} {sign} {written(limit)}"


def why(update: TurnUpdate) -> str:
    """Of a reply that was written and then withheld: by which comparison, as a sentence."""
    if not update.withdrawn or update.value is None:
        return ""
    side = "at or above" if update.about.orientation > 0 else "at or under"
    if update.value != update.threshold:
        side = "over" if update.about.orientation > 0 else "under"
    value = written_against(update.value, update.threshold)
    told = f"{WITHHELD}: its {wording.signal(update.signal)} {value} is {side} the limit {written(update.threshold)}"
    return f'<p class="note">{escape(told[:1].upper() + told[1:])}.</p>'


def gauge(update: TurnUpdate) -> str:
    """A bar for the deciding value, and the limit across it."""
    shown = [update.threshold, *([] if update.value is None else [update.value])]
    low, high = min(0.0, 1.1 * min(shown)), max(1.1 * max(shown), 0.0) or 1.0
    if update.about.unit in SHARES:
        low, high = 0.0, max(1.0, *shown)
    at = 100 * min(1.0, max(0.0, (update.threshold - low) / (high - low)))
    edge = "end-right" if at > 80 else "end-left" if at < 20 else ""
    bar = 0.0 if update.value is None else 100 * min(1.0, max(0.0, (update.value - low) / (high - low)))
    return (
        f'<div class="gauge {decided(update)[1]}"><i style="width:{bar:.1f}%"></i><b style="left:{at:.1f}%"></b>'
        f'<span class="{edge}" style="left:{at:.1f}%">limit {written(update.threshold)}</span></div>'
    )


def told(notes: Sequence[str]) -> str:
    """What did not fit, as sentences."""
    return "".join(f'<p class="note" role="status">{escape(note[:1].upper() + note[1:])}.</p>' for note in notes)


def signals(turn: Turn) -> str:
    """Every signal of a turn, folded, as a table."""
    rows = "".join(
        f'<tr><th scope="row">{escape(wording.signal(name))}<small>{escape(name)}</small></th>'
        f"<td{exactly(value)}>{'not measured' if value is None else f'{value:.4g}'}</td>"
        f"<td>{escape(named(name).unit)}</td>"
        f"<td>{'less' if named(name).orientation > 0 else 'more'} sure when higher</td></tr>"
        for name, value in turn.signals.items()
        if not isinstance(value, list)
    )
    about = {"model": turn.model, "model_digest": turn.digest}
    return (
        f'<details class="fold"><summary>{SIGNALS_TITLE}</summary><div class="table-scroll" role="region" tabindex="0" '
        f'aria-label="{SIGNALS_TITLE}"><table class="lab-table"{measured_on(about)}>'
        f"<caption>One turn, n = 1. {TIMES}</caption><thead><tr><th>signal</th><th>value</th><th>unit</th>"
        f"<th>reads as</th></tr></thead><tbody>{rows}</tbody></table></div></details>"
    )


def details(turn: Turn, *, source: str) -> str:
    """Everything measured on a turn, as plain lines for the chat log."""
    rows = [
        f"model: {turn.model} ({turn.digest[:12]})",
        f"threshold: {written(turn.threshold)} on {turn.signal} ({source})",
    ]
    for name, value in turn.signals.items():
        if isinstance(value, float | int):
            rows.append(f"{name}: {value:.4g}")
        elif value is None:
            rows.append(f"{name}: not measured, nothing was generated")
    symbol = "token" if turn.tokens else "byte"
    first = "" if turn.first_byte is None else f", first {symbol} after {_milliseconds(turn.first_byte)}"
    pace = f", {speed(turn)}" if speed(turn) else ""
    rows.append(f"time: {turn.seconds:.2f} s{first}{pace}")
    return "\n".join((*rows, *turn.notes))


def code(turn: Turn, *, own_limit: bool, gated: bool, longest: int = MAX_NEW_BYTES, afresh: bool = True) -> str:
    """The turn as a command and as a call; a turn that read earlier ones cannot be had that way and says so."""
    if not afresh:
        return f'<p class="soft">{AFRESH}</p>'
    command = ["chat", turn.tokens.command if turn.tokens else turn.model, turn.prompt]
    arguments: dict[str, object] = {"prompt": turn.prompt, "model": turn.model}
    if turn.tokens and of_monitor(turn.signal):  # whose file says how long a reply is
        command += ["--monitors", "m.safetensors"]
        command += ["--signal", turn.signal, f"--threshold={written(turn.threshold)}"] if gated else []
    elif turn.tokens:  # the command line has no limits of its own for such a model
        command += ["--max-new-tokens", str(longest)]
        command += ["--signal", turn.signal, f"--threshold={written(turn.threshold)}"] if gated else []
    elif not own_limit:
        command += ["--signal", turn.signal, "--threshold", written(turn.threshold)]
    if not own_limit:
        arguments |= {"signal": turn.signal, "threshold": turn.threshold}
    if longest != MAX_NEW_BYTES:
        command += [] if turn.tokens else ["--max-new-bytes", str(longest)]
        arguments["max_new_bytes"] = longest
    if not gated:
        command += ["--ungated"]
        arguments["gated"] = False
    return as_code.html(command, endpoint="chat", arguments=arguments)


def _tile(name: str, value: str, under: str) -> str:
    return f"<div><dt>{name}</dt><dd>{value}</dd>{f'<dd class=under>{escape(under)}</dd>' if under else ''}</div>"


def _milliseconds(seconds: float | None) -> str:
    return "–" if seconds is None else f"{1000 * seconds:.0f} ms"


def speed(turn: Turn | None) -> str:
    """Of the reply; nothing where none was written."""
    if turn is None or len(turn.bytes) == turn.prompt_length:
        return ""
    if turn.tokens:
        return f"{turn.tokens.replied} tokens, {turn.tokens.replied / turn.seconds:.0f} a second"
    return f"{turn.bytes_per_second:.0f} bytes a second"


def _abstain(update: TurnUpdate) -> str:
    if update.abstain_p is None:
        return "–"
    decides = update.signal == ABSTAIN
    return written_against(update.abstain_p, update.threshold) if decides else f"{update.abstain_p:.3f}"
