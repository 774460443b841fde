"""Evaluations and records as tables: AUROC matrices, the rule's comparisons, correctness."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from lab.evaluation.comparisons import NotCompared
from lab.evaluation.estimates import Auroc
from lab.evaluation.evaluation import Evaluation
from lab.evaluation.other_intervals import BySignal
from lab.probe.canonical import place
from lab.probe.prompts import POOLED
from lab.probe.records import Record
from lab.shown.tables import Cell, Numbers, Table, ends, sized, spread
from lab.signals import named
from lab.statistics.confidence import Confidence
from lab.statistics.delong import Interval
from lab.statistics.detection import Detection
from lab.statistics.estimate import Absent
from lab.statistics.rates import rate
from lab.statistics.selective import Selective

Aurocs = Auroc | Interval | Absent | None
"""A registered AUROC or logit-DeLong's; None where nobody looked."""


def auroc_cell(found: Aurocs) -> Cell:
    """AUROC over its interval and sizes. Toned only where the interval lies on one side of 0.5."""
    if found is None or isinstance(found, Absent):
        return _missing(found)
    tone = "good" if found.low > 0.5 else "bad" if found.high < 0.5 else ""
    sizes = f"{found.n_positive} / {found.n_negative}"
    return Cell(f"{found.auroc:.2f}", f"{spread(found)} n {sizes}", tone, found.auroc, sized(found))


def _missing(found: Absent | None) -> Cell:
    return Cell("–", "not measured" if found is None else found.undefined)


def auroc_matrix(
    score: Evaluation, *, signals: Sequence[str], names: Mapping[str, str], words: Mapping[str, str]
) -> Table:
    """One row a contrast, pooled first; one column a signal. names: regime in words; words: signal in words."""
    regimes = list(score.per_regime)
    rows = [
        (
            Cell("all kinds together", "cross-regime", "strong"),
            *(auroc_cell(score.cross_regime.get(s)) for s in signals),
        )
    ]
    for regime in regimes:
        if regime == POOLED:
            continue
        cells = (auroc_cell(score.per_regime[regime].get(signal)) for signal in signals)
        rows.append((Cell(names.get(regime, regime), regime), *cells))
    header = ("told from taught prompts", *(f"{words.get(signal, signal)}" for signal in signals))
    return Table(header, tuple(rows), "AUROC with 95 % interval; n = this kind / taught")


def within_regime(
    score: Evaluation, *, signals: Sequence[str], names: Mapping[str, str], words: Mapping[str, str]
) -> Table:
    """AUROC of each signal for "this reply is wrong" inside one regime: not the same question as `auroc_matrix`."""
    rows = [
        (Cell(names.get(regime, regime), regime), *(auroc_cell(cells.get(signal)) for signal in signals))
        for regime, cells in score.within_regime.items()
    ]
    header = ("wrong replies told from right ones", *(words.get(signal, signal) for signal in signals))
    return Table(header, tuple(rows), "AUROC with 95 % interval; n = wrong / right")


def detection(score: Evaluation, *, signals: Sequence[str], words: Mapping[str, str]) -> Table:
    """How well each signal tells any unusual prompt from a taught one, by measures beside the registered AUROC.

    Each with its 95 % interval where one is offered.
    """
    rows = []
    for signal in signals:
        own, other = score.delong[POOLED].get(signal), score.detection[POOLED].get(signal)
        spreads, within = _spreads(score.beside_intervals.average_precision, signal)
        if not isinstance(own, Interval) or not isinstance(other, Detection):
            why = _missing(own if isinstance(own, Absent) else other if isinstance(other, Absent) else None)
            rows.append((Cell(words.get(signal, signal), signal), *[why] * 5))
            continue
        sizes = {"n_positive": other.n_positive, "n_negative": other.n_negative}
        rows.append(
            (
                Cell(words.get(signal, signal), signal),
                auroc_cell(own),
                *(
                    Cell(
                        f"{precision:.2f}",
                        f"{spreads[name]} by chance {by_chance:.2f}".strip(),
                        value=precision,
                        more={**within[name], "by chance": by_chance, **sizes},
                    )
                    for name, precision, by_chance in (
                        ("aupr_out", other.aupr_out, other.prevalence_out),
                        ("aupr_in", other.aupr_in, other.prevalence_in),
                    )
                ),
                *(
                    Cell(f"{share:.0%}", told, value=share, more=sizes)
                    for share, told in (
                        (other.fpr_at_tpr_ood_positive, "of taught prompts"),
                        (other.fpr_at_tpr_in_positive, "of unusual prompts"),
                    )
                ),
            )
        )
    header = ("signal", "AUROC, logit-DeLong", "AUPR, unusual positive", "AUPR, taught positive",
              "wrongly stopped when 95 % of unusual are caught", "let through when 95 % of taught are")  # fmt: skip
    return Table(header, tuple(rows), "All unusual kinds together against taught prompts")


def selective(score: Evaluation, *, signals: Sequence[str], words: Mapping[str, str]) -> Table:
    """How well each signal knows which replies are wrong: selective prediction, and calibrated probabilities."""
    rows = []
    for signal in signals:
        own, other = score.selective.get(signal), score.confidence.get(signal)
        if isinstance(own, Selective):
            spreads, within = _spreads(score.beside_intervals.selective, signal)
            risk = {"answering all": own.risk, "n": own.n}
            first = f"{spreads['aurc']} answering all: {own.risk:.3f}".strip()
            cells = [
                Cell(f"{own.aurc:.3f}", first, value=own.aurc, more={**within["aurc"], **risk}),
                *(
                    Cell(f"{area:{form}}", spreads[name], value=area, more=within[name])
                    for name, area, form in (
                        ("e_aurc", own.e_aurc, ".3f"),
                        ("augrc", own.augrc, ".3f"),
                        ("prr_half_normalised", own.prr_half_normalised, "+.2f"),
                    )
                ),
            ]
        else:
            cells = [_missing(own)] * 4
        if isinstance(other, Confidence):
            sure = [
                Cell(
                    f"{other.brier:.3f}",
                    f"base rate {other.brier_base_rate:.3f}",
                    value=other.brier,
                    more={"base rate": other.brier_base_rate},
                ),
                Cell(
                    f"{other.ece:.3f}",
                    f"by chance {other.ece_by_chance:.3f}",
                    value=other.ece,
                    more={"by chance": other.ece_by_chance},
                ),
            ]
        else:
            sure = [_missing(other)] * 2
        rows.append((Cell(words.get(signal, signal), signal), *cells, *sure))
    n = next((own.n for own in score.selective.values() if isinstance(own, Selective)), 0)
    header = ("signal", "AURC", "E-AURC", "AUGRC", "PRR, half, normalised", "Brier", "ECE")
    caption = (
        f"Wrong replies among all {n} judged; lower is better but for PRR, with at most half of the replies dropped, "
        "normalised (1 perfect, 0 random). Brier and ECE after cross-fitted Platt scaling"
    )
    return Table(header, tuple(rows), caption)


def _spreads(found: BySignal, signal: str) -> tuple[Mapping[str, str], Mapping[str, Numbers]]:
    """The intervals of a signal's measures in words, or why there is none, and in numbers; nothing for signals that
    have none."""
    known = found.get(signal, {})
    told = {
        name: f"no interval: {own.undefined}" if isinstance(own, Absent) else spread(own) for name, own in known.items()
    }
    return defaultdict(str, told), defaultdict(dict, {name: ends(own) for name, own in known.items()})


def comparisons(score: Evaluation, *, names: Mapping[str, str], words: Mapping[str, str]) -> Table:
    """The registered rule's contrasts: best router signal against best output signal, and whether it won."""
    rows = []
    for row in score.comparisons:
        kind = Cell(
            "all kinds together" if row.contrast == POOLED else names.get(row.contrast, row.contrast), row.contrast
        )
        if isinstance(row, NotCompared):
            rows.append((kind, _missing(row), Cell("–"), Cell("–"), Cell("not evaluated")))
            continue
        difference = Cell(f"{row.difference:+.3f}", spread(row, signed=True), value=row.difference, more=sized(row))
        close = "; hangs on the resamples, lower end {:+.3f} to {:+.3f}".format(*row.low_between)
        chances = {"p": row.p, "p Holm": row.p_holm}
        told = f"p {row.p:.3f}, Holm {row.p_holm:.3f}{close if row.hangs_on_resamples else ''}"
        won = Cell("won" if row.win else "not won", told, more=chances)
        pair = (
            Cell(f"{auroc:.2f}", words.get(signal, signal), value=auroc)
            for signal, auroc in ((row.candidate, row.candidate_auroc), (row.baseline, row.baseline_auroc))
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
    return [named(signal).orientation * float(value) for value in values if isinstance(value, float | int)]
