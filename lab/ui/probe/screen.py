"""What the Probe tab shows of one set of records and one cell of its matrix, as values of components."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from lab.evaluation.contrasts import scores
from lab.evaluation.evaluation import Evaluation
from lab.evaluation.questions import Question, contrast, why_not
from lab.evaluation.two_questions import NGRAMS, Answers, answers, signals_in
from lab.probe import ranked
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.shown import distributions, figures, point_curves, score_tables
from lab.shown.point_curves import Point
from lab.shown.tables import Table
from lab.signals import COMBINED, LIKELIHOODS, named, of_monitor, scalar_signals
from lab.threshold.limits import written
from lab.ui import status, wording
from lab.ui.probe import headline, heat_table, pick_curve, prompt_list
from lab.ui.probe import wording as words
from lab.ui.probe.pick_curve import Curve
from lab.ui.probe.pickable import Pickable

SHOWN = ("max_softmax_mean", "max_softmax_last", "router_conf", "router_entropy_var", "abstain_p", "prompt_bytes")
"""Columns of the matrix; `router_entropy_mean` ranks as `router_conf` does, by construction."""
DRAWN = ("max_softmax_mean", "router_conf", "abstain_p")
"""Series of the figures that show several signals."""
DRAWN_OTHERS = ("max_softmax_mean", "router_conf", "log_probability_mean", "predictive_entropy_mean", COMBINED)
"""Of models of others, which have no abstain head; those without gates have no routers either."""
Values = dict[str, Any]
"""Values by the name of the component."""


@dataclass(frozen=True)
class Selection:
    """The cell that is looked into. regime: `all` for the pooled contrast. opened: a prompt's id, or empty."""

    regime: str
    signal: str
    opened: str = ""
    question: Question = "unusual"

    @property
    def contrast(self) -> str:
        return heat_table.contrast(self.regime)


def shown(found: RecordSet) -> list[str]:
    """Columns of the matrix: those that these records have, of models of others those that they alone bring, and their
    monitors."""
    control, there = SHOWN[-1], {name: None for record in found.records for name in record.signals}
    listed = [*SHOWN[:-1], *LIKELIHOODS, *(name for name in there if of_monitor(name)), control]
    return [name for name in listed if name in there]


def choosable(found: RecordSet) -> list[str]:
    """Signals that can be looked into: the same, and those that no column shows."""
    there = {name for record in found.records for name in record.signals}
    return [name for name in dict.fromkeys((*scalar_signals(), *shown(found))) if name in there]


def signal_choices(names: Sequence[str]) -> list[tuple[str, str]]:
    """The same in words."""
    return [(f"{wording.signal(name)} ({name})", name) for name in names]


def drawn(found: RecordSet) -> list[str]:
    """Series of the figures that show several signals."""
    here = shown(found)
    return [name for name in (DRAWN if "abstain_p" in here else DRAWN_OTHERS) if name in here]


def at_once(found: RecordSet) -> Values:
    """Of all records, what needs no resampling."""
    return {"correct": on(found, score_tables.correctness(found.records, names=wording.REGIMES)).html()}


def on(found: RecordSet, table: Table) -> Table:
    """The table, saying what it was measured on."""
    return replace(table, about=found.measured_on)


def scored(found: RecordSet, score: Evaluation, chosen: Selection) -> Values:
    """Of all records, what has intervals."""
    terms: dict[str, Any] = {"words": wording.SIGNALS}
    both: dict[str, Any] = {"names": wording.REGIMES, **terms}
    columns, series = shown(found), drawn(found)
    return {
        "headline": headline.html(score, found.records, signals=columns, model=found.model),
        "matrix": matrix(found, score, chosen),
        "rule": on(found, score_tables.comparisons(score, **both)).html(),
        "detection": on(found, score_tables.detection(score, signals=columns, **terms)).html(),
        "within": on(found, score_tables.within_regime(score, signals=columns, **both)).html(),
        "selective": on(found, score_tables.selective(score, signals=columns, **terms)).html(),
        "forest": figures.forest(score, signals=series, **both),
        "roc_all": figures.roc(found.records, signals=series, score=score, **terms),
        "risk_all": figures.risk_coverage(found.records, signals=series, score=score, **terms),
    }


def matrix(found: RecordSet, score: Evaluation, chosen: Selection) -> Pickable:
    """The AUROC matrix of the question with the chosen cell marked; why it cannot be asked, where it cannot."""
    about = found.measured_on
    if chosen.question == "unusual":
        learnt = answers(found.records, {}, "unusual").get(NGRAMS, {})
        table = heat_table.html(score, signals=shown(found), learnt=learnt, about=about)
    elif why := why_not(found.records, "wrong"):
        table = status.message(words.NOT_ASKED.format(why=why), kind="note")
    else:
        table = heat_table.wrong(_wrong(found), signals=shown(found), about=about)
    return {"html": table, "chosen": heat_table.key(chosen.regime, chosen.signal)}


def _wrong(found: RecordSet) -> Answers:
    """The answers to *wrong?* of the signals that are shown; of the evaluation's resamples."""
    own = {name: values for name, values in signals_in(found.records).items() if name in shown(found)}
    return answers(found.records, own, "wrong")


def of_signal(found: RecordSet, signal: str) -> Values:
    """What depends on the signal alone."""
    spread = distributions.distribution(found.records, signal=signal, names=wording.REGIMES, words=wording.SIGNALS)
    return {"spread": spread}


def of_cell(found: RecordSet, chosen: Selection) -> Values:
    """What depends on the chosen cell: its curves and the prompts behind it."""
    rows = ranked.ranked(behind(found, chosen), signal=chosen.signal)
    listed: Pickable = {
        "html": prompt_list.html(rows, signal=chosen.signal, about=found.measured_on),
        "chosen": chosen.opened,
    }
    return {"roc": roc(found, chosen), "risk": risk(found, chosen), "prompts": listed}


def behind(found: RecordSet, chosen: Selection) -> list[Record]:
    """The records that the chosen cell is of."""
    if chosen.question == "unusual":
        return ranked.behind(found.records, regime=chosen.contrast)
    own = contrast(found.records, "wrong", chosen.regime)
    return [] if own is None else [found.records[row] for row in (*own.positive, *own.negative)]


def told(found: RecordSet, score: Evaluation, chosen: Selection) -> str:
    """The chosen cell in words."""
    if chosen.question == "unusual":
        cell = score.per_regime.get(chosen.contrast, {}).get(chosen.signal)
        return headline.sentence(cell, regime=chosen.regime, signal=chosen.signal)
    values = {chosen.signal: scores(found.records, chosen.signal)}
    cell = answers(found.records, values, "wrong").get(chosen.signal, {}).get(chosen.regime)
    return headline.sentence(cell, regime=chosen.regime, signal=chosen.signal, pairs=words.PAIRS_WRONG)


def roc(found: RecordSet, chosen: Selection) -> Curve:
    """What should be stopped and is, against what should not and is, at every limit that a prompt's score sets."""
    of_wrong = chosen.question == "wrong"
    if of_wrong:
        points = point_curves.wrong_replies(found.records, contrast=chosen.regime, signal=chosen.signal)
        title, label_x, label_y, empty = words.WRONG_TITLE, words.WRONG_X, words.WRONG_Y, words.WRONG_EMPTY
    else:
        points = point_curves.roc(found.records, regime=chosen.contrast, signal=chosen.signal)
        title, label_x, label_y, empty = words.ROC_TITLE, words.ROC_X, words.ROC_Y, words.ROC_EMPTY

    def says(point: Point) -> str:
        x, y = pick_curve.counted(point.x), pick_curve.counted(point.y)
        return f"{_limit(point, chosen.signal, stop=True)}: catches {y}, wrongly stops {x}. {_set_by(point)}"

    taught, own = (points[0].x.total, points[0].y.total) if points else (0, 0)
    return {
        "title": title.format(signal=wording.signal(chosen.signal), kind=heat_table.kind(chosen.regime)),
        "x": f"{label_x}, % (n {taught})",
        "y": f"{label_y}, % (n {own})",
        "level": None,
        "points": pick_curve.points(points, says=says),
        "chosen": chosen.opened,
        "hint": words.CURVE_HINT,
        "empty": empty,
    }


def risk(found: RecordSet, chosen: Selection) -> Curve:
    """Wrong replies among those kept, at every limit that a prompt's score sets."""
    points = point_curves.risk(found.records, regime=chosen.contrast, signal=chosen.signal)

    def says(point: Point) -> str:
        x, y = pick_curve.counted(point.x), pick_curve.counted(point.y)
        return f"{_limit(point, chosen.signal, stop=False)}: keeps {x}, wrong among them {y}. {_set_by(point)}"

    kept = wrong = 0
    if points:
        kept, wrong = points[-1].y.total, points[-1].y.count
    return {
        "title": words.RISK_TITLE.format(signal=wording.signal(chosen.signal), kind=heat_table.kind(chosen.regime)),
        "x": f"{words.RISK_X}, % (n {kept})",
        "y": f"{words.RISK_Y}, %",
        "level": wrong / kept if kept else 0.0,
        "points": pick_curve.points(points, says=says),
        "chosen": chosen.opened,
        "hint": words.CURVE_HINT,
        "empty": words.RISK_EMPTY,
    }


def _limit(point: Point, signal: str, *, stop: bool) -> str:
    """The threshold of a point in words; which side of it is stopped follows the signal's orientation."""
    if point.threshold is None:
        return "Nothing stopped"
    upward = (named(signal).orientation > 0) == stop
    side = "above" if upward else "below"
    return f"{'Stop at or' if stop else 'Keep'} {side} {written(point.limit)}"


def _set_by(point: Point) -> str:
    """Whose score the limit is."""
    if not point.ids:
        return ""
    first, *others = point.ids
    return f"Set by {first}{f' and {len(others)} more' if others else ''}."
