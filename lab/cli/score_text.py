"""A score on the console: AUROC by contrast, the rule's comparisons, the verdict with the digest of its rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lab.cli.interval_text import interval
from lab.console import columns, short
from lab.statistics.undefined import note

Found = Mapping[str, Any]


def told(found: Found) -> str:
    """From the document of `score`."""
    verdict = found["verdict"]
    rule = f"By the rule of SHA-256 {verdict['rule_sha256']}."
    foreign = [_foreign(found)] if "foreign" in found else []
    return "\n\n".join([_aurocs(found), _comparisons(found), f"{verdict['statement']}\n{rule}", *foreign])


def differences(found: Found) -> str:
    """Paired differences by signal and contrast, as `compare` and `graft` have them."""

    def told(cell: Found) -> str:
        return interval(cell, value="difference") + (" *" if cell.get("p_holm", 1.0) < 0.05 else "")

    rows = [
        {"signal": signal, **{contrast: told(cell) for contrast, cell in cells.items()}}
        for signal, cells in found.items()
    ]
    names = ("signal", *dict.fromkeys(name for row in rows for name in row if name != "signal"))
    return f"{columns(rows, names=names)}\n* differs at 5 %, adjusted (Holm) for the contrasts of the signal"


def _aurocs(found: Found) -> str:
    rows = [
        {"signal": name, "cross-regime AUROC": interval(cell)}
        | {regime: _short(cells[name]) for regime, cells in found["per_regime"].items()}
        for name, cell in found["cross_regime"].items()
    ]
    told = columns(rows, names=("signal", "cross-regime AUROC", *found["per_regime"]))
    return f"{told}\n* perfect or nearly so, or of too few prompts: see its interval" if "*" in told else told


def _short(cell: Found) -> str:
    """An AUROC without its interval, marked where that must be known."""
    return f"{short(cell.get('auroc'))}{'*' if note(cell) else ''}"


def _foreign(found: Found) -> str:
    """What the rule's question gives for signals that it does not name, and how these differ from each other."""
    foreign = found["foreign"]
    names = {own["name"] for own in foreign["signals"]}
    rows = [{**row, "against": row["baseline"]} for row in foreign["comparisons"] if "baseline" in row]
    rows += [
        {**row, "signal": row["first"], "against": row["second"]}
        for row in found["signal_pairs"]
        if {row["first"], row["second"]} <= names and "undefined" not in row
    ]
    shown = [{**row, "gain": interval(row, value="difference"), "p (Holm)": short(row.get("p_holm"))} for row in rows]
    told = [columns(shown, names=("signal", "contrast", "against", "gain", "p (Holm)", "gains"))] if shown else []
    ways = (
        f"{own['name']}: higher is {'less sure' if own['orientation'] > 0 else 'surer'}, as declared"
        for own in foreign["signals"]
    )
    return "\n".join(["signals that are none of this lab's", *told, *ways, *foreign["statements"].values()])


def _comparisons(found: Found) -> str:
    """Best candidate against best baseline, and what the contrast leaves possible."""
    equivalence = found["verdict"]["equivalence"]
    rows = []
    for row in found["comparisons"]:
        own = {"contrast": row["contrast"], "gain": interval(row, value="difference")}
        if "undefined" not in row:
            own |= {
                "candidate": row["candidate"],
                "baseline": row["baseline"],
                "p (Holm)": short(row["p_holm"]),
                "what it says": equivalence[row["contrast"]]["statement"],
            }
        rows.append(own)
    return columns(rows, names=("contrast", "candidate", "baseline", "gain", "p (Holm)", "what it says"))
