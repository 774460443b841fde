"""What decides a turn of chat: a signal and its threshold, for page, endpoints and command line alike.

Nothing said: the signal that works best on the model's calibration records (`lab.threshold.best`). A threshold alone is
one on `abstain_p`, as it always was: a number never changes its meaning with the model. A signal alone gets its own
threshold: the abstain head that of the model, every other one the cheapest on the calibration records, a wrong answer
costing as much as a needless refusal. So does a monitor of the model (`lab.chat.deciding`), which is put to the
calibration prompts when somebody first asks for it: it decides by name alone, and no expression that names it decides
otherwise than the model without it. Without calibration records the abstain head decides; a model of others has none,
and without such records, or a signal that tells on them, nothing is stopped (`lab.chat.turn.OPEN`). Where monitors were
fitted on it, their file decides, by the signal and at the limits that it promises, as `chat --monitors` does.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from lab.chat import deciding
from lab.chat.turn import OPEN
from lab.evaluation.estimates import Auroc
from lab.memory import kept
from lab.probe.prompts import bundled, prompts_folder
from lab.probe.results import RecordSet
from lab.signals import named
from lab.threshold import promised
from lab.threshold.abstention import signal_values
from lab.threshold.best import ABSTAIN, Best, auroc, best
from lab.threshold.cost import cheapest_limit
from lab.threshold.limits import SHARES
from lab.workbench import prompt_sets
from lab.workbench.given import Other
from lab.workbench.workbench import AnyModel, Workbench
from model.errors import LabError
from model.kept import Kept

RATIO = 1.0
"""What a wrong answer costs, in needless refusals, where nobody says it."""
CHEAPEST = "the cheapest on {n} calibration prompts, a wrong answer costing as much as a needless refusal"
CHOSEN = "chosen here"


@dataclass(frozen=True)
class OperatingPoint:
    """A signal, its threshold in the signal's own unit, and where that comes from, in words.

    best: what the calibration records say of the signals; None without such records.
    """

    signal: str
    threshold: float
    source: str
    best: Best | None


_bests: Kept[tuple[object, ...], Best] = kept("best signals")
_skills: Kept[tuple[object, ...], Auroc | None] = kept("skills of monitors")
_cheapest: Kept[tuple[object, ...], float] = kept("cheapest limits")


def opening(workbench: Workbench, expr: str) -> OperatingPoint:
    """What decides where nobody says anything. Raises: LabError for an expression that names no model."""
    other, found = workbench.given.get(expr), rated(workbench, expr)
    if other is not None and other.fitted is not None and promised.limit(other.fitted, other.fitted.decides):
        return own(workbench, expr, signal=other.fitted.decides)
    if other is not None and (found is None or found.question is None):
        return OperatingPoint(*OPEN, found)
    return own(workbench, expr, signal=ABSTAIN if found is None else found.signal)


def own(workbench: Workbench, expr: str, *, signal: str) -> OperatingPoint:
    """A signal at its own threshold on this model. Raises: LabError for no such signal, and where it has none."""
    loaded = workbench.any(expr)
    deciding.check(loaded, signal)
    if signal == ABSTAIN and not isinstance(loaded, Other):
        return OperatingPoint(signal, loaded.threshold, loaded.threshold_source, rated(workbench, expr))
    if isinstance(loaded, Other) and loaded.fitted is not None and (kept := promised.limit(loaded.fitted, signal)):
        return OperatingPoint(signal, *kept, rated(workbench, expr))
    records = calibration(workbench, loaded, signal)
    if records is None:
        raise LabError(
            f"{signal} has no operating point", where=loaded.expr,
            expected="a threshold, or records of this model on the calibration prompts", found="neither",
            todo="give a threshold, or measure the model on the page's Threshold tab",
        )  # fmt: skip
    at = _cheapest.of((*_key(records), signal), lambda: cheapest_limit(records.records, signal=signal, ratio=RATIO))
    return OperatingPoint(signal, at, CHEAPEST.format(n=len(records.records)), rated(workbench, expr))


def fallback(workbench: Workbench, loaded: AnyModel) -> OperatingPoint:
    """What decides where a signal that was asked for has no threshold: the abstain head where there is one."""
    if isinstance(loaded, Other):
        return opening(workbench, loaded.expr)
    return own(workbench, loaded.expr, signal=ABSTAIN)


def chosen(
    workbench: Workbench, expr: str, *, signal: str | None = None, threshold: float | None = None
) -> OperatingPoint:
    """What decides where this much was said. Raises: LabError for a bad model, signal or threshold."""
    if threshold is None:
        return opening(workbench, expr) if signal is None else own(workbench, expr, signal=signal)
    name = ABSTAIN if signal is None else signal
    deciding.check(workbench.any(expr), name)
    check_threshold(threshold)
    return OperatingPoint(name, float(threshold), CHOSEN, rated(workbench, expr))


def rated(workbench: Workbench, expr: str) -> Best | None:
    """What the calibration records say of the signals; None without them."""
    records = calibration(workbench, workbench.any(expr))
    return None if records is None else _bests.of(_key(records), lambda: best(records.records))


def skill(workbench: Workbench, loaded: AnyModel, *, signal: str) -> Auroc | None:
    """How well a monitor, or the likelihood of the reply, answers the question for which the best signal was chosen, on
    the same records; None without them, for any other signal, and where there is no such question. Of a model of others
    how well a signal tells wrong replies among the prompts that set the limits of its monitors, as their file says."""
    if isinstance(loaded, Other):
        return None if loaded.fitted is None else loaded.fitted.skill.get(signal)
    found = rated(workbench, loaded.expr)
    if found is None or found.question is None or not deciding.unrecorded(loaded, signal):
        return None
    records, question = calibration(workbench, loaded, signal), found.question
    assert records is not None
    return _skills.of((*_key(records), signal), lambda: auroc(records.records, question, signal))


def check_threshold(value: float) -> None:
    """Raises: LabError for what is no finite number."""
    if not math.isfinite(value):
        raise LabError("bad threshold", expected="a finite number", found=value)


def span(workbench: Workbench, loaded: AnyModel, *, signal: str, threshold: float) -> tuple[float, float]:
    """Ends between which a threshold makes sense: of a share 0 and 1, else a little beyond all calibration values and
    the threshold itself, of a distance not below 0."""
    if (unit := named(signal).unit) in SHARES:
        return 0.0, 1.0
    records = calibration(workbench, loaded, signal)
    values = [threshold] if records is None else [threshold, *signal_values(records.records, signal=signal)]
    room = 0.05 * (max(values) - min(values)) or abs(threshold) or 1.0
    low = min(values) - room
    return max(low, min(0.0, *values)) if unit.endswith("distance") else low, max(values) + room


def calibration(workbench: Workbench, loaded: AnyModel, *signals: str) -> RecordSet | None:
    """The known calibration records of a model, with the scores of those of these signals that are its monitors."""
    name = prompt_sets.calibration(workbench, loaded.expr)
    if not (prompts_folder() / f"{name}.jsonl").is_file():  # a lab without them decides by the abstain head
        return None
    found = workbench.known_alone(loaded, bundled(name))
    return None if found is None else deciding.chosen_on(workbench, loaded, found, *signals)


def _key(records: RecordSet) -> tuple[object, ...]:
    return (*records.key, *records.monitors, records.source, records.date, records.seconds)
