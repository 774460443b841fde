"""The AUROC matrix as a table whose cells are tinted by how far they are from a coin, and can be picked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import Evaluation
from lab.evaluation.two_questions import NGRAMS, Answers
from lab.probe.prompts import COMPARED, IN_DOMAIN, POOLED
from lab.shown.tables import exactly, measured_on, sized
from lab.statistics.auroc import enough
from lab.ui import wording
from lab.ui.probe import wording as words

ALL = "all"
"""On the page, the pooled contrast that the evaluation files under `in_domain`."""
KINDS = (ALL, *(name for name in COMPARED if name != IN_DOMAIN))
"""The rows of the matrix of *unusual?*; the 210 prompts have none of the last two."""
LISTED = (*KINDS, IN_DOMAIN)
"""Those of *wrong?* besides: a taught prompt may be answered wrongly too."""


def key(regime: str, signal: str) -> str:
    """A cell's name, as the browser sends it back."""
    return f"{regime}/{signal}"


def parts(name: str) -> tuple[str, str]:
    """Regime and signal of a cell's name."""
    regime, _, signal = name.partition("/")
    return regime, signal


def contrast(regime: str) -> str:
    """The evaluation's name of a contrast from the page's."""
    return POOLED if regime == ALL else regime


def kind(regime: str) -> str:
    """A contrast of the page in plain words."""
    return words.EVERY_KIND if regime == ALL else wording.regime(regime)


def html(
    score: Evaluation,
    *,
    signals: Sequence[str],
    learnt: Mapping[str, MaybeAuroc] | None = None,
    about: Mapping[str, str] | None = None,
) -> str:
    """Of *unusual?*: one row a contrast, pooled first; one column a signal. learnt: by contrast, the control that read
    the texts, in a last column. about: as of a `Table`."""
    shown = {ALL if name == POOLED else name: cells for name, cells in score.per_regime.items()}
    return _table(shown, learnt or {}, signals=signals, about=about, caption=words.MATRIX, first=words.FROM_TAUGHT)


def wrong(found: Answers, *, signals: Sequence[str], about: Mapping[str, str] | None = None) -> str:
    """Of *wrong?*: the same for the kinds where a right answer or a refusal is due, taught prompts among them."""
    kinds = [name for name in (ALL, IN_DOMAIN, *KINDS[1:]) if any(name in cells for cells in found.values())]
    shown = {name: {signal: cells[name] for signal, cells in found.items() if name in cells} for name in kinds}
    learnt = found.get(NGRAMS, {})
    return _table(shown, learnt, signals=signals, about=about, caption=words.MATRIX_WRONG, first=words.FROM_RIGHT)


def _table(
    shown: Mapping[str, Mapping[str, MaybeAuroc]],
    learnt: Mapping[str, MaybeAuroc],
    *,
    signals: Sequence[str],
    about: Mapping[str, str] | None,
    caption: str,
    first: str,
) -> str:
    head = "".join(
        f'<th scope="col">{escape(wording.signal(name))} <small>{escape(name)}</small></th>' for name in signals
    )
    if learnt:
        head += f'<th scope="col">{escape(words.LEARNT)} <small>{escape(words.LEARNT_ABOUT)}</small></th>'
    rows = "".join(
        f'<tr><th scope="row" data-detail="{escape(regime)}">{escape(kind(regime))}</th>'
        + "".join(_cell(cells.get(name), regime, name) for name in signals)
        + (_control(learnt.get(regime)) if learnt else "")
        + "</tr>"
        for regime, cells in shown.items()
    )
    return (
        f'{_legend()}<div class="table-scroll" tabindex="0" role="region" aria-label="AUROC matrix">'
        f'<table class="lab-table heat-table"{measured_on(about or {})}><caption>{escape(caption)}</caption>'
        f'<thead><tr><th scope="col">{escape(first)}</th>{head}</tr></thead><tbody>{rows}</tbody>'
        "</table></div>"
    )


def _control(cell: MaybeAuroc | None) -> str:
    """A cell behind which no prompts are ranked: each prompt's score is from folds that have not seen it."""
    if not isinstance(cell, Auroc):
        return f"<td>– <small>{escape('not measured' if cell is None else cell.undefined)}</small></td>"
    told = f" <small>{cell.low:.2f}–{cell.high:.2f} {cell.note}</small>"
    return f"<td{exactly(cell.auroc, sized(cell))}>{cell.auroc:.2f}{told}</td>"


def _cell(cell: MaybeAuroc | None, regime: str, signal: str) -> str:
    name = escape(key(regime, signal))
    if not isinstance(cell, Auroc):
        why = escape("not measured" if cell is None else cell.undefined)
        return f'<td class="heat"><button type="button" data-pick="{name}">– <small>{why}</small></button></td>'
    value, low, high = cell.auroc, cell.low, cell.high
    told = f" <small>{cell.note}</small>" if cell.note else ""
    side = "up" if value >= 0.5 else "down"
    decided = (low > 0.5 or high < 0.5) and enough(cell.n_positive, cell.n_negative)
    exact = exactly(value, sized(cell))
    return (
        f'<td class="heat heat-{side}{" heat-decided" if decided else ""}" style="--heat: {abs(2 * value - 1):.3f}"'
        f"{exact}>"
        f'<button type="button" data-pick="{name}"><b>{value:.2f}</b> <small>{low:.2f}–{high:.2f}</small> '
        f"<small>n {cell.n_positive} / {cell.n_negative}</small>{told}</button></td>"
    )


def _legend() -> str:
    return (
        f'<div class="heat-key"><i aria-hidden="true"></i><span>{words.KEY_LOW}</span><span>{words.KEY_MIDDLE}</span>'
        f'<span>{words.KEY_HIGH}</span></div><p class="heat-hint">{words.KEY}</p>'
    )
