"""A graft's results as tables: the paired differences, the gates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lab.evaluation.estimates import Alike, Differences, Weighted
from lab.probe.prompts import POOLED
from lab.shown.tables import Cell, Table, ends, spread
from lab.statistics.estimate import Unmeasured
from lab.threshold.gates import Gate, Gates, MeanGate, QuickGates
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


@dataclass(frozen=True)
class Paired:
    """A difference of one signal in one contrast. label: which, in words; n: prompts of both classes."""

    label: str
    n: str
    found: Weighted | Alike


@dataclass(frozen=True)
class Changed:
    """One that has an interval, because some prompt's score changed."""

    label: str
    n: str
    found: Weighted


def paired_rows(
    found: Differences,
    *,
    signals: Sequence[str],
    names: Mapping[str, str],
    words: Mapping[str, str],
) -> list[Paired]:
    """One a signal and contrast, without unmeasured ones."""
    rows: list[Paired] = []
    for signal in signals:
        for contrast, difference in found.get(signal, {}).items():
            own = difference.of
            if isinstance(own, Unmeasured):
                continue
            where = "all kinds together" if contrast == POOLED else names.get(contrast, contrast)
            rows.append(Paired(f"{words.get(signal, signal)}, {where}", f"{own.n_positive} / {own.n_negative}", own))
    return rows


def changed(rows: Sequence[Paired]) -> list[Changed]:
    """The rows that have an interval."""
    return [Changed(row.label, row.n, row.found) for row in rows if isinstance(row.found, Weighted)]


def paired(rows: Sequence[Paired]) -> Table:
    """Differences of AUROC on the same prompts, graft minus target."""
    body = tuple(
        (
            Cell(row.label),
            Cell(
                f"{row.found.number:+.3f}",
                spread(row.found, signed=True),
                _tone(row.found),
                row.found.number,
                ends(row.found),
            ),
            Cell(row.n),
        )
        for row in rows
    )
    return Table(
        ("signal and contrast", "difference", "n"), body, "Graft minus target on the same prompts, 95 % interval"
    )


def gates(found: Mapping[str, QuickGates | Gates]) -> Table:
    """Deploy gates, one column a model."""
    named = {model: own.named for model, own in found.items()}
    listed = [gate for gate in GATES if any(gate in own for own in named.values())]
    body = tuple((Cell(GATES[gate]), *(_gate(own.get(gate)) for own in named.values())) for gate in listed)
    return Table(("gate", *named), body, "Each at its own operating point, 95 % interval")


def _gate(own: Gate | MeanGate | None) -> Cell:
    if own is None:
        return Cell("–", "not measured")
    word, tone = ("passed", "good") if own.passed else ("not passed", "bad")
    if isinstance(own, MeanGate):
        value = "–" if own.value is None else f"{own.value:.3f}"
        limit = {"limit": own.threshold}
        return Cell(value, f"{word}, limit {written(own.threshold)}", tone, own.value, limit)
    spread = f"{100 * own.low:.0f}–{100 * own.high:.0f} %"
    more = {"count": own.count, "n": own.total, "low": own.low, "high": own.high}
    return Cell(f"{own.count} of {own.total}", f"{word}, {spread}", tone, more=more)


def _tone(found: Weighted | Alike) -> str:
    if isinstance(found, Alike):
        return ""
    return "good" if found.low > 0 else "bad" if found.high < 0 else ""
