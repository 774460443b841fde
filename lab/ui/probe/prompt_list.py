"""The prompts behind a cell as a list to choose from, and the chosen one with all that is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from lab.chat.ask_again import Again
from lab.probe import partly_read
from lab.probe.prompts import IN_DOMAIN
from lab.probe.ranked import Ranked, ranked
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.shown.tables import exactly, measured_on
from lab.signals import LIKELIHOODS, named, number, of_monitor, scalar_signals
from lab.ui import as_code, status, wording
from lab.ui.probe import wording as words

NOTHING = "(no text)"


def html(rows: Sequence[Ranked], *, signal: str, about: Mapping[str, str] | None = None) -> str:
    """One row a prompt, in the order given; the prompt itself is the button. about: as of a `Table`."""
    name = wording.signal(signal)
    head = "".join(f'<th scope="col">{escape(title)}</th>' for title in ("prompt", "value", "kind", "correct", "reply"))
    caption = f"{len(rows)} prompts by {name} ({signal}, {named(signal).unit}), the most uncertain first"
    on = measured_on({"signal": signal, **(about or {})})
    return (
        f'<div class="table-scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f'<table class="lab-table prompt-list" data-prompts{on}><caption>{escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(_row(row) for row in rows)}</tbody></table></div>"
    )


def _row(row: Ranked) -> str:
    record = row.record
    value = "–" if row.value is None else f"{row.value:.3f}"
    kind = "taught" if record.regime == IN_DOMAIN else "unusual"
    return (
        f'<tr data-row><th scope="row"><button type="button" data-pick="{escape(record.id)}">'
        f"<bdi>{escape(record.prompt)}</bdi> <small>{escape(record.id)}</small></button></th>"
        f"<td{exactly(row.value)}>{value}</td>"
        f'<td data-detail="{escape(record.regime)}"><span class="kind-{kind}">'
        f"{escape(wording.regime(record.regime))}</span></td>"
        f"{_judged(record)}<td><bdi>{escape(record.reply or NOTHING)}</bdi></td></tr>"
    )


def _judged(record: Record) -> str:
    if record.correct is None:
        return "<td>–</td>"
    word, tone = ("right", "good") if record.correct else ("wrong", "bad")
    return f'<td class="tone-{tone}">{word}</td>'


def card(found: RecordSet, record: Record, *, again: Again | None = None) -> str:
    """A prompt, its reply, where each signal places it, and how the reply came out when asked again."""
    taught = record.regime == IN_DOMAIN
    kind = "no, taught" if taught else f"yes: {escape(wording.regime(record.regime))}"
    judged = {True: "right", False: "wrong", None: "not judged"}[record.correct]
    return (
        f'<div class="card opened"><p class="soft">{escape(" · ".join(_named(record)))}</p>'
        f'<p class="opened-prompt"><bdi>{escape(record.prompt)}</bdi></p>'
        f"{_cut(record)}"
        f'<p class="opened-reply"><span class="soft">{escape(found.model)} replied</span> '
        f"<bdi>{escape(record.reply or NOTHING)}</bdi></p>"
        f'<dl class="facts-two"><div><dt>Is the prompt unusual?</dt><dd>{kind}</dd></div>'
        f'<div><dt>Is the reply right?</dt><dd class="judged-{judged.split()[0]}">{judged}</dd>'
        f"<dd>right is: {escape(words.RIGHT.get(record.regime, 'by the rule of its kind'))}</dd></div></dl>"
        f"{_places(found, record)}{_live(record, again)}{_code(found, record)}</div>"
    )


def _named(record: Record) -> list[str]:
    """Its id and kind, and of a published question where it is from."""
    names = ("format", "part", "id")
    origin = " ".join(record.published[name] for name in names if name in record.published)
    return [record.id, wording.regime(record.regime), *filter(None, [origin])]


def _cut(record: Record) -> str:
    """That a model read only the end of the prompt, where that was so."""
    found = partly_read.of_record(record)
    if found is None or found.read >= found.whole:
        return ""
    return f'<p class="note">{escape(f"Read only in part: {found.told}.")}</p>'


def _places(found: RecordSet, record: Record) -> str:
    """Every signal of one prompt, beside the taught prompts."""
    rows = []
    monitors = [name for name in record.signals if of_monitor(name)]
    for signal in (name for name in (*scalar_signals(), *LIKELIHOODS, *monitors) if name in record.signals):
        value = number(record.signals, signal)
        place = next((row for row in ranked(_among_taught(found, record), signal=signal) if row.record is record), None)
        beyond = f"{place.beyond:g} of {place.of}" if place is not None and value is not None and place.of else "–"
        rows.append(
            f'<tr><th scope="row">{escape(wording.signal(signal))} <small>{escape(signal)}</small></th>'
            f"<td{exactly(value)}>{'–' if value is None else f'{value:.4g}'} "
            f"<small>{escape(named(signal).unit)}</small></td>"
            f"<td>{beyond}</td></tr>"
        )
    on = measured_on({"id": record.id, "regime": record.regime, **found.measured_on})
    return (
        '<details class="opened-signals" open><summary>All its signals</summary><div class="table-scroll" tabindex="0" '
        f'role="region" aria-label="All signals of this prompt"><table class="lab-table"{on}><thead><tr>'
        '<th scope="col">signal</th><th scope="col">value</th>'
        '<th scope="col">more uncertain than … of the taught</th></tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div></details>"
    )


def _among_taught(found: RecordSet, record: Record) -> list[Record]:
    """The taught prompts, and the one that is placed among them."""
    return [own for own in found.records if own.regime == IN_DOMAIN or own is record]


def _live(record: Record, again: Again | None) -> str:
    if again is None:
        return f'<p class="opened-live soft" role="status">{escape(words.ASKING)}</p>'
    turn, told = again.turn, escape(came_out(again))
    kind = "" if again.same else " note"
    return (
        f'<p class="opened-live{kind}" data-same="{str(again.same).lower()}"><span class="badge"><b>live</b> · model '
        f"{escape(turn.digest[:12])} · {turn.seconds:.2f} s</span> {told}.</p>"
    )


def came_out(again: Again) -> str:
    """Whether the reply is the recorded one, in words."""
    if again.same:
        return f"{words.LIVE_SAME}; no signal differs by more than {again.differs:.1e}"
    return f"{words.LIVE_DIFFERS} “{again.turn.reply or NOTHING}”"


def _code(found: RecordSet, record: Record) -> str:
    """The same prompt put to the model as code; of a model of others by Chat, which knows what it is called there."""
    longest = record.decoding.get("max_new_bytes")
    if longest is None:
        return ""
    command = ("chat", found.model, record.prompt, "--ungated", "--max-new-bytes", str(longest))
    given = {"prompt": record.prompt, "model": found.model, "max_new_bytes": longest, "gated": False}
    return as_code.html(command, endpoint="chat", arguments=given)


def empty() -> str:
    """What stands where no prompt was chosen."""
    return status.message(words.OPEN_EMPTY)
