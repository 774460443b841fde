"""The grafts of one visit: what was made, what came out, a link back, and any of them side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from lab.graft.splice import GraftResult
from lab.graft.square import SIGNAL
from lab.probe.prompts import POOLED
from lab.shown import graft_square, interval_rows
from lab.shown.interval_rows import Row
from lab.shown.tables import exactly, numbers, spread
from lab.ui.splice import wording
from lab.ui.splice.choice import Choice

MOST = 20
"""Grafts remembered, the latest first."""


@dataclass(frozen=True)
class Kept:
    """One graft's numbers. at: clock time on the lab's machine; change: from its target, paired."""

    expr: str
    link: str
    digest: str
    at: str
    target: str
    square: Mapping[str, Mapping[str, Any]]
    change: Mapping[str, Any]

    @property
    def cell(self) -> Mapping[str, Any]:
        return next(cell for cell in self.square.values() if cell.get("model") == self.expr)


@dataclass(frozen=True)
class Grafts:
    """One visitor's grafts; lives in the session alone."""

    kept: tuple[Kept, ...] = ()

    def with_(self, found: GraftResult, choice: Choice, *, at: str) -> Grafts:
        """These and one more, in front; the same graft again replaces what it gave before."""
        now = Kept(
            expr=found.graft, link=choice.link(), digest=found.digest, at=at, target=found.target.model,
            square=found.two_by_two, change=found.paired[SIGNAL][POOLED],
        )  # fmt: skip
        return Grafts((now, *(old for old in self.kept if old.expr != now.expr))[:MOST])

    @property
    def names(self) -> list[str]:
        return [kept.expr for kept in self.kept]

    def html(self) -> str:
        """A row a graft, the latest first."""
        if not self.kept:
            return f'<p class="soft">{wording.HISTORY_NONE}</p>'
        body = "".join(_row(kept) for kept in self.kept)
        heads = "".join(
            f'<th scope="col">{name}</th>' for name in ("graft", "AUROC", "change", "right", "coherent", "time", "")
        )
        return (
            f'<div class="table-scroll" tabindex="0" role="region" aria-label="{wording.HISTORY}">'
            f'<table class="lab-table"><caption>AUROC of abstain_p with 95 % interval; change from the target on the '
            f"same prompts</caption><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    def compared(self, names: Sequence[str]) -> str:
        """The chosen ones side by side; nothing for fewer than two."""
        chosen = [kept for kept in self.kept if kept.expr in names]
        if len(chosen) < 2:
            return ""
        rows = [
            Row(
                kept.expr, f"digest {kept.digest[:12]}", kept.cell, change=kept.change,
                right=kept.cell.get("in_domain_correct"), coherent=kept.cell.get("coherent"),
            )
            for kept in chosen
        ]  # fmt: skip
        squares = "".join(graft_square.html(kept.square, title=kept.expr, chosen=kept.expr) for kept in chosen)
        table = interval_rows.html(rows, caption=wording.COMPARED, first="graft")
        return f'{table}<div class="squares">{squares}</div>'


def _row(kept: Kept) -> str:
    cell, change = kept.cell, kept.change
    value = "–" if cell.get("auroc") is None else f"{cell['auroc']:.2f}"
    moved = "–" if change.get("difference") is None else f"{change['difference']:+.2f}"
    return (
        f'<tr><th scope="row">{escape(kept.expr)}<small>digest {escape(kept.digest[:12])}</small></th>'
        f"<td{exactly(cell.get('auroc'), numbers(cell, 'low', 'high', 'n_positive', 'n_negative'))}>{value}"
        f"<small>{spread(cell)}</small></td>"
        f"<td{exactly(change.get('difference'), numbers(change, 'low', 'high'))}>{moved}"
        f"<small>{spread(change, signed=True)}</small></td>"
        f"{_count(cell.get('in_domain_correct'))}{_count(cell.get('coherent'))}"
        f'<td>{escape(kept.at)}</td><td><a class="open-link" href="{escape(kept.link)}" target="_blank" '
        f'rel="noopener" aria-label="Open {escape(kept.expr)} in a tab of its own">open</a></td></tr>'
    )


def _count(cell: Mapping[str, Any] | None) -> str:
    told = f"{cell['count']} of {cell['total']}" if cell and "count" in cell else "–"
    return f"<td{exactly(None, interval_rows.counted(cell))}>{told}</td>"
