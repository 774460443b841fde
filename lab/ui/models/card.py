"""A model's card as HTML: what it is, how it was made, what proves it, what it measures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from lab.evaluation.estimates import Auroc
from lab.shown.tables import interval, spread
from lab.threshold.limits import written
from lab.ui import status, wording
from lab.ui.models import wording as words
from lab.workbench.cards import Card

Fact = tuple[str, str]
"""A name and its value, as HTML."""


def html(card: Card, *, credits: Sequence[tuple[str, str]]) -> str:
    """The whole card."""
    about = wording.model(card.expr, recipe=card.recipe or None)
    return (
        f'<article class="mc" aria-label="{escape(card.expr)}"><h3>{escape(card.expr)}</h3>'
        f'<p class="mc-about">{escape(about)}</p>'
        f"{_group('What it measures', _measured(card), after=_source(card))}"
        f"{_group('What it is', _identity(card))}{_group('How it was made', _made(card))}"
        f"{_group('What proves it', _proofs(card), after=_checked(card))}{_licences(card, credits)}</article>"
    )


def megabytes(size: int) -> str:
    """`20.4 MB`, `26.5 kB`."""
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.1f} kB"


def _measured(card: Card) -> Iterable[Fact]:
    point = card.operating_point or {}
    chosen = f", chosen by {point['method']} on n {point['n']} taught prompts" if "method" in point else ""
    source = escape(f"{card.threshold_source}{chosen}")
    yield "limit on abstain_p", f"<b>{written(card.threshold)}</b> ({source})"
    if card.measures is None:
        return
    cell, own = card.measures.auroc, card.measures.accuracy
    told = f"<b>{cell.auroc:.2f}</b> {spread(cell)}" if isinstance(cell, Auroc) else cell.undefined
    yield (
        "AUROC of abstain_p, unusual prompts against taught",
        f"{told} (n {cell.n_positive} / {cell.n_negative})",
    )
    right = f"<b>{own.count} of {own.total}</b> {interval(own.low, own.high)}"
    yield "taught prompts answered correctly, gate off", right


def _source(card: Card) -> str:
    if card.measures is None:
        return f'<p class="soft">{escape(words.UNMEASURED)}</p>'
    return status.badge(card.measures.records)


def _identity(card: Card) -> Iterable[Fact]:
    yield "kind", escape(words.KINDS[card.kind])
    if card.base:
        yield "lies over", _code(card.base)
    if card.donor:
        yield "parts from", _code(card.donor)
    if card.parts:
        parts = " and ".join(words.PARTS[part] for part in card.parts)
        yield "its own", f"{parts}: {card.own_params:,} of {card.n_params:,} parameters"
    else:
        yield "parameters", f"{card.n_params:,}, all its own"


def _made(card: Card) -> Iterable[Fact]:
    if card.fetched is not None:
        own = card.fetched.file
        yield "repository", f"{escape(own.repo)}, {escape(own.file)}"
        yield "commit", _code(own.revision)
        yield "fetched", escape(own.date[:10])
    if card.recipe:
        seed = "" if card.seed is None else f", seed {card.seed}"
        yield "recipe", f"{_code(card.recipe)}{seed}; again: {_code(f'python -m training run {card.recipe}')}"
    for name, title in words.TRAINED.items():
        if (value := card.trained_on.get(name)) not in (None, 0):  # v9 counts no bytes
            yield title, f"{value:,}" if isinstance(value, int) else escape(str(value))


def _proofs(card: Card) -> Iterable[Fact]:
    yield "digest of the weights", _code(card.digest)
    if card.sha256:
        yield "SHA-256 of the file", _code(card.sha256)
    if card.size is not None:
        yield "file", f"{escape(card.file)}, {megabytes(card.size)}"


def _checked(card: Card) -> str:
    told = "" if card.kind == "graft" else words.CHECKED_HUB if card.fetched is not None else words.CHECKED
    return f'<p class="soft">{escape(told)}</p>' if told else ""


def _licences(card: Card, credits: Sequence[tuple[str, str]]) -> str:
    if card.kind == "file":
        return f'<section><h4>Licence</h4><p class="soft">{escape(words.HUB_LICENCE)}</p></section>'
    if not credits:
        return f'<section><h4>Licence</h4><p class="soft">{words.WEIGHTS} {words.NO_CREDITS}</p></section>'
    rows = "".join(f'<tr><th scope="row">{escape(a)}</th><td>{escape(b)}</td></tr>' for a, b in credits)
    return (
        f'<section><h4>Licence</h4><p class="soft">{words.WEIGHTS}</p><details><summary>{words.CREDITS}</summary>'
        f'<table class="lab-table"><thead><tr><th scope="col">text</th><th scope="col">licence</th></tr></thead>'
        f"<tbody>{rows}</tbody></table></details></section>"
    )


def _group(title: str, facts: Iterable[Fact], *, after: str = "") -> str:
    body = "".join(f"<div><dt>{escape(name)}</dt><dd>{value}</dd></div>" for name, value in facts)
    return f"<section><h4>{escape(title)}</h4><dl>{body}</dl>{after}</section>" if body or after else ""


def _code(text: str) -> str:
    return f"<code>{escape(text)}</code>"
