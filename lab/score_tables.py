"""Evaluations and records as tables: AUROC matrices, the rule's comparisons, correctness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from lab.canonical import place
from lab.rates import rate
from lab.records import Record
from lab.signals import SIGNALS
from lab.tables import Cell, Table, spread

POOLED = "in_domain"
"""The regime under which the pooled contrast, all others against in-domain, is filed."""


def auroc_cell(score: Mapping[str, Any] | None) -> Cell:
    """AUROC over its interval and sizes. Toned only where the interval lies on one side of 0.5."""
    if not score or score.get("auroc") is None:
        return Cell("–", str((score or {}).get("undefined", "not measured")))
    low, high = score.get("low"), score.get("high")
    tone = ""
    if low is not None and high is not None:
        tone = "good" if low > 0.5 else "bad" if high < 0.5 else ""
    sizes = f"{score['n_positive']} / {score['n_negative']}"
    return Cell(f"{score['auroc']:.2f}", f"{spread(score)} n {sizes}", tone, score["auroc"])


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


def within_regime(
    score: Mapping[str, Any], *, signals: Sequence[str], names: Mapping[str, str], words: Mapping[str, str]
) -> Table:
    """AUROC of each signal for "this reply is wrong" inside one regime: not the same question as `auroc_matrix`."""
    rows = [
        (Cell(names.get(regime, regime), regime), *(auroc_cell(cells.get(signal)) for signal in signals))
        for regime, cells in score["within_regime"].items()
    ]
    header = ("wrong replies told from right ones", *(words.get(signal, signal) for signal in signals))
    return Table(header, tuple(rows), "AUROC with 95 % interval; n = wrong / right")


def detection(score: Mapping[str, Any], *, signals: Sequence[str], words: Mapping[str, str]) -> Table:
    """How well each signal tells any unusual prompt from a taught one, by measures beside the registered AUROC.

    Each with its 95 % interval where one is offered.
    """
    rows = []
    for signal in signals:
        own, other = score["delong"][POOLED].get(signal, {}), score["detection"][POOLED].get(signal, {})
        spreads = _spreads(score, "average_precision", signal)
        if "undefined" in own or "undefined" in other or not own:
            why = own.get("undefined") or other.get("undefined") or "not measured"
            rows.append((Cell(words.get(signal, signal), signal), *[Cell("–", why)] * 5))
            continue
        rows.append(
            (
                Cell(words.get(signal, signal), signal),
                auroc_cell(own),
                *(
                    Cell(f"{other[f'aupr_{way}']:.2f}", f"{spreads[f'aupr_{way}']} by chance {by_chance:.2f}".strip())
                    for way, by_chance in (("out", other["prevalence_out"]), ("in", other["prevalence_in"]))
                ),
                Cell(f"{other['fpr_at_tpr_ood_positive']:.0%}", "of taught prompts"),
                Cell(f"{other['fpr_at_tpr_in_positive']:.0%}", "of unusual prompts"),
            )
        )
    header = ("signal", "AUROC, logit-DeLong", "AUPR, unusual positive", "AUPR, taught positive",
              "wrongly stopped when 95 % of unusual are caught", "let through when 95 % of taught are")  # fmt: skip
    return Table(header, tuple(rows), "All unusual kinds together against taught prompts")


def selective(score: Mapping[str, Any], *, signals: Sequence[str], words: Mapping[str, str]) -> Table:
    """How well each signal knows which replies are wrong: selective prediction, and calibrated probabilities."""
    rows = []
    for signal in signals:
        own, other = score["selective"].get(signal, {}), score["confidence"].get(signal, {})
        cells = [Cell("–", own.get("undefined", "not measured"))] * 4
        if "aurc" in own:
            spreads = _spreads(score, "selective", signal)
            cells = [
                Cell(f"{own['aurc']:.3f}", f"{spreads['aurc']} answering all: {own['risk']:.3f}".strip()),
                Cell(f"{own['e_aurc']:.3f}", spreads["e_aurc"]),
                Cell(f"{own['augrc']:.3f}", spreads["augrc"]),
                Cell(f"{own['prr_half_normalised']:+.2f}", spreads["prr_half_normalised"]),
            ]
        sure = [Cell("–", other.get("undefined", "not measured"))] * 2
        if "brier" in other:
            sure = [
                Cell(f"{other['brier']:.3f}", f"base rate {other['brier_base_rate']:.3f}"),
                Cell(f"{other['ece']:.3f}", f"by chance {other['ece_by_chance']:.3f}"),
            ]
        rows.append((Cell(words.get(signal, signal), signal), *cells, *sure))
    n = next((cell["n"] for cell in score["selective"].values() if "n" in cell), 0)
    header = ("signal", "AURC", "E-AURC", "AUGRC", "PRR, half, normalised", "Brier", "ECE")
    caption = (
        f"Wrong replies among all {n} judged; lower is better but for PRR, with at most half of the replies dropped, "
        "normalised (1 perfect, 0 random). Brier and ECE after cross-fitted Platt scaling"
    )
    return Table(header, tuple(rows), caption)


def _spreads(score: Mapping[str, Any], section: str, signal: str) -> Mapping[str, str]:
    """The intervals of a signal's measures in words, or why there is none; nothing for signals that have none."""
    known = score["beside_intervals"][section].get(signal, {})
    return defaultdict(str, {name: spread(own) or f"no interval: {own['undefined']}" for name, own in known.items()})


def comparisons(score: Mapping[str, Any], *, names: Mapping[str, str], words: Mapping[str, str]) -> Table:
    """The registered rule's contrasts: best router signal against best output signal, and whether it won."""
    rows = []
    for row in score["comparisons"]:
        contrast = row["contrast"]
        kind = Cell("all kinds together" if contrast == POOLED else names.get(contrast, contrast), contrast)
        if "undefined" in row:
            rows.append((kind, Cell("–", row["undefined"]), Cell("–"), Cell("–"), Cell("not evaluated")))
            continue
        difference = Cell(f"{row['difference']:+.3f}", spread(row, signed=True))
        close = "; hangs on the resamples, lower end {:+.3f} to {:+.3f}".format(*row["low_between"])
        told = f"p {row['p']:.3f}, Holm {row['p_holm']:.3f}{close if row['hangs_on_resamples'] else ''}"
        won = Cell("won" if row["win"] else "not won", told)
        pair = (
            Cell(f"{row[f'{side}_auroc']:.2f}", words.get(row[side], row[side])) for side in ("candidate", "baseline")
        )
        rows.append((kind, *pair, difference, won))
    header = ("contrast", "best router signal", "best other signal", "difference", "by the rule")
    return Table(header, tuple(rows), "Paired bootstrap over the same prompts, 95 % interval")


def correctness(records: Sequence[Record], *, names: Mapping[str, str]) -> Table:
    """Correct replies per regime, with Clopper-Pearson intervals. The gate is not applied."""
    rows = []
    for regime in sorted({record.regime for record in records}, key=place):
        judged = [record.correct for record in records if record.regime == regime and record.correct is not None]
        if not judged:
            rows.append((Cell(names.get(regime, regime), regime), Cell("–", "not judged")))
            continue
        share = rate(sum(judged), len(judged))
        spread = f"{100 * share.low:.0f}–{100 * share.high:.0f} %"
        rows.append((Cell(names.get(regime, regime), regime), Cell(f"{share.count} of {share.total}", spread)))
    return Table(("kind of prompt", "correct replies"), tuple(rows), "Correct by the kind's own rule, without the gate")


def oriented(records: Sequence[Record], signal: str) -> list[float]:
    """A signal of every record that has it, turned so that higher means more uncertain."""
    values = (record.signals.get(signal) for record in records)
    return [SIGNALS[signal].orientation * float(value) for value in values if isinstance(value, float | int)]
