"""Results as tables: the same rows for the page, for CSV and for a screen reader."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from lab.records import Record
from lab.signals import SIGNALS

POOLED = "in_domain"
"""The regime under which the pooled contrast, all others against in-domain, is filed."""


@dataclass(frozen=True)
class Cell:
    """A value, with a smaller line under it. tone: `strong`, `good`, `bad`, or none; it repeats what the text says."""

    text: str
    detail: str = ""
    tone: str = ""


@dataclass(frozen=True)
class Table:
    """Rows under a header; the first column names the row."""

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""

    def csv(self) -> str:
        """Comma-separated text: a cell's value and its detail in two columns where any detail exists."""
        detailed = [any(row[i].detail for row in self.rows) for i in range(len(self.header))]
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(
            [name for i, title in enumerate(self.header) for name in ((title, f"{title} (detail)")[: 1 + detailed[i]])]
        )
        for row in self.rows:
            writer.writerow(
                [text for i, cell in enumerate(row) for text in ((cell.text, cell.detail)[: 1 + detailed[i]])]
            )
        return out.getvalue()

    def html(self) -> str:
        """A table with row and column headers; every text is escaped."""
        head = "".join(f'<th scope="col">{escape(name)}</th>' for name in self.header)
        body = "".join(
            "<tr>" + "".join(_html(cell, first=i == 0) for i, cell in enumerate(row)) + "</tr>" for row in self.rows
        )
        caption = f"<caption>{escape(self.caption)}</caption>" if self.caption else ""
        label = escape(self.caption or self.header[0])
        return (
            f'<div class="table-scroll" tabindex="0" role="region" aria-label="{label}">'
            f'<table class="lab-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
        )


def _html(cell: Cell, *, first: bool) -> str:
    tag, scope = ("th", ' scope="row"') if first else ("td", "")
    detail = f"<small>{escape(cell.detail)}</small>" if cell.detail else ""
    tone = f' class="tone-{cell.tone}"' if cell.tone else ""
    return f"<{tag}{scope}{tone}>{escape(cell.text)}{detail}</{tag}>"


def interval(low: float | None, high: float | None, *, digits: int = 2, signed: bool = False) -> str:
    """`[.41, .66]`; empty where there is none."""
    if low is None or high is None:
        return ""
    sign = "+" if signed else ""
    return f"[{low:{sign}.{digits}f}, {high:{sign}.{digits}f}]"


def auroc_cell(score: Mapping[str, Any] | None) -> Cell:
    """AUROC over its interval and sizes. Toned only where the interval lies on one side of 0.5."""
    if not score or score.get("auroc") is None:
        return Cell("–", str((score or {}).get("reason", "not measured")))
    low, high = score.get("low"), score.get("high")
    tone = ""
    if low is not None and high is not None:
        tone = "good" if low > 0.5 else "bad" if high < 0.5 else ""
    sizes = f"{score['n_positive']} / {score['n_negative']}"
    return Cell(f"{score['auroc']:.2f}", f"{interval(low, high)} n {sizes}", tone)


def auroc_matrix(
    score: Mapping[str, Any], *, signals: Sequence[str], names: Mapping[str, str], words: Mapping[str, str]
) -> Table:
    """One row a contrast, pooled first; one column a signal. names: regime in words; words: signal in words."""
    regimes = list(score["per_regime"])
    rows = [
        (
            Cell("all kinds together", "cross-regime", "strong"),
            *(auroc_cell(score["cross_regime"].get(s)) for s in signals),
        )
    ]
    for regime in regimes:
        if regime == POOLED:
            continue
        cells = (auroc_cell(score["per_regime"][regime].get(signal)) for signal in signals)
        rows.append((Cell(names.get(regime, regime), regime), *cells))
    header = ("told from taught prompts", *(f"{words.get(signal, signal)}" for signal in signals))
    return Table(header, tuple(rows), "AUROC with 95 % interval; n = this kind / taught")


def correctness(records: Sequence[Record], *, names: Mapping[str, str]) -> Table:
    """Correct replies per regime, with Clopper-Pearson intervals. The gate is not applied."""
    from lab.rates import rate

    rows = []
    for regime in dict.fromkeys(record.regime for record in records):
        judged = [record.correct for record in records if record.regime == regime and record.correct is not None]
        if not judged:
            rows.append((Cell(names.get(regime, regime), regime), Cell("–", "not judged")))
            continue
        share = rate(sum(judged), len(judged))
        spread = f"{100 * share.low:.0f}–{100 * share.high:.0f} %"
        rows.append((Cell(names.get(regime, regime), regime), Cell(f"{share.count} of {share.total}", spread)))
    return Table(("kind of prompt", "correct replies"), tuple(rows), "Correct by the kind's own rule, without the gate")


def prompts(
    records: Sequence[Record],
    *,
    regime: str | None = None,
    names: Mapping[str, str],
    signals: Sequence[str] = ("abstain_p", "max_softmax_mean", "router_conf"),
) -> Table:
    """Prompt, reply and signals of every record, or of one regime's."""
    rows = []
    for record in records:
        if regime not in (None, "all", record.regime):
            continue
        judged = {True: Cell("right", "", "good"), False: Cell("wrong", "", "bad"), None: Cell("–")}[record.correct]
        values = (value for name in signals if not isinstance(value := record.signals[name], list))
        kind = names.get(record.regime, record.regime)
        shown = (Cell(record.prompt, f"{record.id}, {kind}"), Cell(record.reply or "(no text)"), judged)
        rows.append((*shown, *(Cell(f"{value:.3f}") for value in values)))
    header = ("prompt", "reply", "correct", *signals)
    return Table(header, tuple(rows), f"{len(rows)} prompts; the replies are the model's own, without the gate")


def oriented(record: Record, signal: str) -> float:
    """A record's signal turned so that higher means more uncertain."""
    value = record.signals[signal]
    assert not isinstance(value, list), signal
    return SIGNALS[signal].orientation * float(value)
