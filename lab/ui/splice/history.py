"""The grafts of one visit: what was made, what came out, a link back, and any of them side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from lab.evaluation.estimates import Combined
from lab.graft.splice import GraftResult
from lab.graft.square import SIGNAL, Corner, HeadAndReplies, Square
from lab.probe.prompts import POOLED
from lab.shown import graft_square, interval_rows
from lab.shown.interval_rows import Row
from lab.shown.tables import ends, exactly, sized, spread
from lab.statistics.estimate import NotRun, Unmeasured
from lab.statistics.rates import Rate
from lab.ui.splice import wording
from lab.ui.splice.choice import Choice

MOST = 20
"""Grafts remembered, the latest first."""


@dataclass(frozen=True)
class Remembered:
    """One graft's numbers. at: clock time on the lab's machine; change: from its target, paired."""

    expr: str
    link: str
    digest: str
    at: str
    target: str
    square: Square
    change: Combined

    @property
    def found(self) -> HeadAndReplies:
        corner = self.square.of(self.expr)
        assert isinstance(corner, Corner), corner  # a graft that was made was measured
        return corner.found


@dataclass(frozen=True)
class Grafts:
    """One visitor's grafts; lives in the session alone."""

    kept: tuple[Remembered, ...] = ()

    def with_(self, found: GraftResult, choice: Choice, *, at: str) -> Grafts:
        """These and one more, in front; the same graft again replaces what it gave before."""
        now = Remembered(
            expr=found.graft, link=choice.link(), digest=found.digest, at=at, target=found.target.model,
            square=found.two_by_two, change=found.paired[SIGNAL][POOLED].of,
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
                kept.expr, f"digest {kept.digest[:12]}", kept.found.auroc, change=kept.change,
                right=kept.found.replies.in_domain_correct, coherent=kept.found.replies.coherent,
            )
            for kept in chosen
        ]  # fmt: skip
        squares = "".join(graft_square.html(kept.square, title=kept.expr, chosen=kept.expr) for kept in chosen)
        table = interval_rows.html(rows, caption=wording.COMPARED, first="graft")
        return f'{table}<div class="squares">{squares}</div>'


def _row(kept: Remembered) -> str:
    found, change, replies = kept.found.auroc, kept.change, kept.found.replies
    value = None if isinstance(found, Unmeasured) else found.auroc
    moved = None if isinstance(change, Unmeasured) else change.number
    return (
        f'<tr><th scope="row">{escape(kept.expr)}<small>digest {escape(kept.digest[:12])}</small></th>'
        f"<td{exactly(value, sized(found))}>{'–' if value is None else f'{value:.2f}'}"
        f"<small>{spread(found)}</small></td>"
        f"<td{exactly(moved, ends(change))}>{'–' if moved is None else f'{moved:+.2f}'}"
        f"<small>{spread(change, signed=True)}</small></td>"
        f"{_count(replies.in_domain_correct)}{_count(replies.coherent)}"
        f'<td>{escape(kept.at)}</td><td><a class="open-link" href="{escape(kept.link)}" target="_blank" '
        f'rel="noopener" aria-label="Open {escape(kept.expr)} in a tab of its own">open</a></td></tr>'
    )


def _count(own: Rate | NotRun) -> str:
    told = f"{own.count} of {own.total}" if isinstance(own, Rate) else "–"
    return f"<td{exactly(None, interval_rows.counted(own))}>{told}</td>"
