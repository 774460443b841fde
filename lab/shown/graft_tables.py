"""A graft's results as tables: the paired differences, the gates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lab.probe.prompts import POOLED
from lab.shown.tables import Cell, Table, numbers, spread
from lab.threshold.limits import written

GATES = {
    "in_domain_accuracy": "taught prompts answered correctly",
    "in_domain_false_positives": "taught prompts wrongly stopped",
    "gibberish_mean_abstain_p": "mean abstain_p on gibberish",
    "idk_gate": "unanswerable questions refused",
    "false_inability": "answerable prompts refused",
    "coherence": "coherent replies",
}
"""Deploy gates in words."""


def paired_rows(
    found: Mapping[str, Mapping[str, Any]],
    *,
    signals: Sequence[str],
    names: Mapping[str, str],
    words: Mapping[str, str],
) -> list[dict[str, Any]]:
    """Differences: {label, difference, low, high, at_boundary, identical, n} a signal and contrast, without unmeasured
    ones; without an interval where every prompt has the same scores."""
    rows = []
    for signal in signals:
        for contrast, cell in found.get(signal, {}).items():
            if cell.get("difference") is None:
                continue
            where = "all kinds together" if contrast == POOLED else names.get(contrast, contrast)
            row = {key: cell.get(key) for key in ("difference", "low", "high", "at_boundary", "identical")}
            sizes = f"{cell['n_positive']} / {cell['n_negative']}" if "n_positive" in cell else str(cell.get("n", "–"))
            rows.append({"label": f"{words.get(signal, signal)}, {where}", "n": sizes, **row})
    return rows


def changed(rows: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The rows that have an interval, because some prompt's score changed."""
    return [row for row in rows if row["low"] is not None]


def paired(rows: Sequence[Mapping[str, Any]]) -> Table:
    """Differences of AUROC on the same prompts, graft minus target."""
    body = tuple(
        (
            Cell(row["label"]),
            Cell(
                f"{row['difference']:+.3f}",
                spread(row, signed=True),
                _tone(row["low"], row["high"]),
                row["difference"],
                numbers(row, "low", "high"),
            ),
            Cell(row["n"]),
        )
        for row in rows
    )
    return Table(
        ("signal and contrast", "difference", "n"), body, "Graft minus target on the same prompts, 95 % interval"
    )


def gates(found: Mapping[str, Mapping[str, Any]]) -> Table:
    """Deploy gates, one column a model. found: {model: gates document}."""
    models = list(found)
    listed = [gate for gate in GATES if any(gate in found[model] for model in models)]
    body = tuple((Cell(GATES[gate]), *(_gate(found[model].get(gate)) for model in models)) for gate in listed)
    return Table(("gate", *models), body, "Each at its own operating point, 95 % interval")


def _gate(row: Mapping[str, Any] | None) -> Cell:
    if not row or row.get("passed") is None:
        return Cell("–", "not measured")
    word, tone = ("passed", "good") if row["passed"] else ("not passed", "bad")
    if "value" in row:
        value = "–" if row["value"] is None else f"{row['value']:.3f}"
        limit = {"limit": row["threshold"]}
        return Cell(value, f"{word}, limit {written(row['threshold'])}", tone, row["value"], limit)
    spread = f"{100 * row['low']:.0f}–{100 * row['high']:.0f} %"
    more = {"count": row["count"], "n": row["total"], **numbers(row, "low", "high")}
    return Cell(f"{row['count']} of {row['total']}", f"{word}, {spread}", tone, more=more)


def _tone(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return ""
    return "good" if low > 0 else "bad" if high < 0 else ""
