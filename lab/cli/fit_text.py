"""Fitted monitors on the console: how well each signal tells, its limit, and what that withholds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lab.cli.interval_text import interval
from lab.console import columns
from lab.evaluation.estimates import Auroc
from lab.statistics.rates import Rate
from lab.study.answered import Fit, Row
from lab.threshold.limits import written

READ = (
    "fit: AUROC of wrong replies against right ones where the monitors were fitted, each prompt scored by those that "
    "had not seen it; layers and the signal that decides were chosen there, so these numbers flatter them\n"
    "held out: the same on prompts that chose nothing but the limits; withheld: there, by the limit"
)


def told(found: Fit, *, promise: Mapping[str, Any], notes: Sequence[str]) -> str:
    own, other = found.made.fitted_on, found.made.limits_from
    head = [
        f"fitted on {own.n} prompts, {own.wrong} answered wrong; limits from {other.n} others, {other.wrong} wrong",
        f"promise: {promise['of']} at most {promise['alpha']:g}, {promise['method']}",
    ]
    rows = [_row(row) for row in found.rows]
    names = ("signal", "fit", "held out", "limit", "right withheld", "wrong withheld")
    decides = found.made.decides
    limit = found.made.limits[decides]
    last = [
        READ,
        f"decides: {decides}, which told best in the fit",
        f"{'no limit' if limit.threshold is None else f'limit {written(limit.threshold)}'}: {limit.told}",
        *notes,
    ]
    return "\n\n".join(["\n".join(head), columns(rows, names=names), "\n".join(last)])


def _row(row: Row) -> dict[str, Any]:
    limit = None if row.limit.threshold is None else written(row.limit.threshold)
    return {
        "signal": row.signal, "fit": _cell(row.fit), "held out": _cell(row.held_out), "limit": limit,
        "right withheld": _share(row.right_withheld), "wrong withheld": _share(row.wrong_withheld),
    }  # fmt: skip


def _cell(cell: Any) -> str | None:
    return interval(cell) if isinstance(cell, Auroc) else None


def _share(rate: Rate | None) -> str | None:
    return rate and f"{rate.count}/{rate.total} [{100 * rate.low:.0f}–{100 * rate.high:.0f} %]"
