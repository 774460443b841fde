"""Evaluations and records as tables: AUROC matrices, the rule's comparisons, correctness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from lab.probe.canonical import place
from lab.probe.prompts import POOLED
from lab.probe.records import Record
from lab.shown.tables import Cell, Numbers, Table, numbers, spread
from lab.signals import SIGNALS
from lab.statistics.rates import rate


def auroc_cell(score: Mapping[str, Any] | None) -> Cell:
    """AUROC over its interval and sizes. Toned only where the interval lies on one side of 0.5."""
    if not score or score.get("auroc") is None:
        return Cell("–", str((score or {}).get("undefined", "not measured")))
    low, high = score.get("low"), score.get("high")
    tone = ""
    if low is not None and high is not None:
        tone = "good" if low > 0.5 else "bad" if high < 0.5 else ""
    sizes = f"{score['n_positive']} / {score['n_negative']}"
    more = numbers(score, "low", "high", "n_positive", "n_negative")
    return Cell(f"{score['auroc']:.2f}", f"{spread(score)} n {sizes}", tone, score["auroc"], more)


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
        spreads, ends = _spreads(score, "average_precision", signal)
        if "undefined" in own or "undefined" in other or not own:
            why = own.get("undefined") or other.get("undefined") or "not measured"
            rows.append((Cell(words.get(signal, signal), signal), *[Cell("–", why)] * 5))
            continue
        sizes = numbers(other, "n_positive", "n_negative")
        rows.append(
            (
                Cell(words.get(signal, signal), signal),
                auroc_cell(own),
                *(
                    Cell(
                        f"{other[f'aupr_{way}']:.2f}",
                        f"{spreads[f'aupr_{way}']} by chance {by_chance:.2f}".strip(),
                        value=other[f"aupr_{way}"],
                        more={**ends[f"aupr_{way}"], "by chance": by_chance, **sizes},
                    )
                    for way, by_chance in (("out", other["prevalence_out"]), ("in", other["prevalence_in"]))
                ),
                *(
                    Cell(f"{other[name]:.0%}", told, value=other[name], more=sizes)
                    for name, told in (
                        ("fpr_at_tpr_ood_positive", "of taught prompts"),
                        ("fpr_at_tpr_in_positive", "of unusual prompts"),
                    )
                ),
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
            spreads, ends = _spreads(score, "selective", signal)
            risk = {"answering all": own["risk"], **numbers(own, "n")}
            first = f"{spreads['aurc']} answering all: {own['risk']:.3f}".strip()
            cells = [
                Cell(f"{own['aurc']:.3f}", first, value=own["aurc"], more={**ends["aurc"], **risk}),
                *(
                    Cell(f"{own[name]:{form}}", spreads[name], value=own[name], more=ends[name])
                    for name, form in (("e_aurc", ".3f"), ("augrc", ".3f"), ("prr_half_normalised", "+.2f"))
                ),
            ]
        sure = [Cell("–", other.get("undefined", "not measured"))] * 2
        if "brier" in other:
            sure = [
                Cell(
                    f"{other['brier']:.3f}",
                    f"base rate {other['brier_base_rate']:.3f}",
                    value=other["brier"],
                    more={"base rate": other["brier_base_rate"]},
                ),
                Cell(
                    f"{other['ece']:.3f}",
                    f"by chance {other['ece_by_chance']:.3f}",
                    value=other["ece"],
                    more={"by chance": other["ece_by_chance"]},
                ),
            ]
        rows.append((Cell(words.get(signal, signal), signal), *cells, *sure))
    n = next((cell["n"] for cell in score["selective"].values() if "n" in cell), 0)
    header = ("signal", "AURC", "E-AURC", "AUGRC", "PRR, half, normalised", "Brier", "ECE")
    caption = (
        f"Wrong replies among all {n} judged; lower is better but for PRR, with at most half of the replies dropped, "
        "normalised (1 perfect, 0 random). Brier and ECE after cross-fitted Platt scaling"
    )
    return Table(header, tuple(rows), caption)


def _spreads(score: Mapping[str, Any], section: str, signal: str) -> tuple[Mapping[str, str], Mapping[str, Numbers]]:
    """The intervals of a signal's measures in words, or why there is none, and in numbers; nothing for signals that
    have none."""
    known = score["beside_intervals"][section].get(signal, {})
    told = {name: spread(own) or f"no interval: {own['undefined']}" for name, own in known.items()}
    ends = {name: numbers(own, "low", "high") for name, own in known.items()}
    return defaultdict(str, told), defaultdict(dict, ends)


def comparisons(score: Mapping[str, Any], *, names: Mapping[str, str], words: Mapping[str, str]) -> Table:
    """The registered rule's contrasts: best router signal against best output signal, and whether it won."""
    rows = []
    for row in score["comparisons"]:
        contrast = row["contrast"]
        kind = Cell("all kinds together" if contrast == POOLED else names.get(contrast, contrast), contrast)
        if "undefined" in row:
            rows.append((kind, Cell("–", row["undefined"]), Cell("–"), Cell("–"), Cell("not evaluated")))
            continue
        more = numbers(row, "low", "high", "n_positive", "n_negative")
        difference = Cell(f"{row['difference']:+.3f}", spread(row, signed=True), value=row["difference"], more=more)
        close = "; hangs on the resamples, lower end {:+.3f} to {:+.3f}".format(*row["low_between"])
        chances = {"p": row["p"], "p Holm": row["p_holm"]}
        told = f"p {row['p']:.3f}, Holm {row['p_holm']:.3f}{close if row['hangs_on_resamples'] else ''}"
        won = Cell("won" if row["win"] else "not won", told, more=chances)
        pair = (
            Cell(f"{row[f'{side}_auroc']:.2f}", words.get(row[side], row[side]), value=row[f"{side}_auroc"])
            for side in ("candidate", "baseline")
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
        more = {"count": share.count, "n": share.total, "low": share.low, "high": share.high}
        counted = Cell(f"{share.count} of {share.total}", spread, more=more)
        rows.append((Cell(names.get(regime, regime), regime), counted))
    return Table(("kind of prompt", "correct replies"), tuple(rows), "Correct by the kind's own rule, without the gate")


def oriented(records: Sequence[Record], signal: str) -> list[float]:
    """A signal of every record that has it, turned so that higher means more uncertain."""
    values = (record.signals.get(signal) for record in records)
    return [SIGNALS[signal].orientation * float(value) for value in values if isinstance(value, float | int)]
