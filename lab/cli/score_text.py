"""A score on the console: both questions, the rule's comparisons, the verdict with the digest of its rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.cli import questions_text
from lab.cli.interval_text import interval
from lab.console import columns, short
from lab.evaluation.comparisons import Compared
from lab.evaluation.estimates import Alike, Difference
from lab.evaluation.evaluation import Ruling
from lab.evaluation.foreign_verdict import ForeignVerdict, Gain
from lab.evaluation.signal_pairs import Pair
from lab.evaluation.two_questions import Questions


def told(found: Ruling, both: Questions) -> str:
    """All that is said without `--json`. both: the two questions for all signals."""
    tables = f"{questions_text.told(both)}\n\n{questions_text.READ}"
    rule = f"By the rule of SHA-256 {found.verdict.rule_sha256}."
    foreign = [] if found.foreign is None else [_foreign(found, found.foreign)]
    compared = [_comparisons(found)] if any(isinstance(row, Compared) for row in found.comparisons) else []
    return "\n\n".join([tables, *compared, f"{found.verdict.statement}\n{rule}", *foreign])


def differences(found: Mapping[str, Mapping[str, Difference]]) -> str:
    """Paired differences by signal and contrast, as `compare` and `graft` have them."""

    def told(own: Difference) -> str:
        if isinstance(own.of, Alike):
            return "="
        return interval(own.of) + (" *" if own.p_holm is not None and own.p_holm < 0.05 else "")

    rows = [
        {"signal": signal, **{contrast: told(own) for contrast, own in by_contrast.items()}}
        for signal, by_contrast in found.items()
    ]
    names = ("signal", *dict.fromkeys(name for row in rows for name in row if name != "signal"))
    notes = ["* differs at 5 %, adjusted (Holm) for the contrasts of the signal"]
    if any("=" in row.values() for row in rows):
        notes.append(f"= {Alike.note}")
    return "\n".join([columns(rows, names=names), *notes])


def _foreign(found: Ruling, foreign: ForeignVerdict) -> str:
    """What the rule's question gives for signals that it does not name, and how these differ from each other."""
    names = {own.name for own in foreign.signals}
    shown: list[dict[str, Any]] = []
    for row in foreign.comparisons:
        if isinstance(row, Gain):
            told = {"signal": row.signal, "against": row.baseline, "gains": row.gains}
            shown.append({**told, **_gain(row)})
    for pair in found.signal_pairs:
        if isinstance(pair, Pair) and {pair.first, pair.second} <= names:
            shown.append({"signal": pair.first, "against": pair.second, **_gain(pair)})
    told = [columns(shown, names=("signal", "contrast", "against", "gain", "p (Holm)", "gains"))] if shown else []
    ways = (
        f"{own.name}: higher is {'less sure' if own.orientation > 0 else 'surer'}, as declared"
        for own in foreign.signals
    )
    return "\n".join(["signals beside the registered ones", *told, *ways, *foreign.statements.values()])


def _gain(row: Gain | Pair) -> dict[str, str]:
    return {"contrast": row.contrast, "gain": interval(row), "p (Holm)": short(row.p_holm)}


def _comparisons(found: Ruling) -> str:
    """Best candidate against best baseline, and what the contrast leaves possible; the verdict names the contrasts that
    were not evaluated, and why."""
    rows = [
        {
            "contrast": row.contrast,
            "candidate": row.candidate,
            "baseline": row.baseline,
            "gain": interval(row),
            "p (Holm)": short(row.p_holm),
            "what it says": found.verdict.equivalence[row.contrast].statement,
        }
        for row in found.comparisons
        if isinstance(row, Compared)
    ]
    return columns(rows, names=("contrast", "candidate", "baseline", "gain", "p (Holm)", "what it says"))
