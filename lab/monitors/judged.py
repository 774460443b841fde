"""How well the signals of a model and its monitors answer both questions."""

from __future__ import annotations

from collections.abc import Sequence

from lab.evaluation.questions import Question
from lab.evaluation.two_questions import Learnt, Questions, Scores, judge
from lab.monitors import agreement
from lab.monitors.combined import combined
from lab.monitors.monitor import Monitor
from lab.monitors.signals_of import Answered, answer, signals_of
from lab.probe import measure
from lab.probe.prompts import ProbeSet
from lab.progress import Progress
from model.routed_lm import RoutedLM


def judged(
    lm: RoutedLM,
    prompts: ProbeSet,
    monitors: Sequence[Monitor],
    *,
    model_digest: str,
    calibration: ProbeSet | None = None,
    replies: int = 0,
    n_resamples: int = 2000,
    seed: int = 0,
    progress: Progress | None = None,
) -> Questions:
    """Ask the prompts, and `judge` every signal there is. calibration: prompts that combinations are fitted on; where
    they are the same prompts, each is scored by weights from the others. replies: other replies to every prompt, drawn
    and with disturbed gates, whose disagreement is two more signals; each costs a probe.

    Raises: LabError for monitors of another model, or prompts that cannot be judged.
    """
    asked = answer(lm, prompts, model_digest=model_digest, progress=progress)
    signals = signals_of(asked, monitors) | _again(lm, prompts, asked, replies, seed=seed, progress=progress)
    learnt: dict[Question, list[Learnt]] = {}
    if calibration is not None:
        same = calibration.digest == prompts.digest
        other = asked if same else answer(lm, calibration, model_digest=model_digest, progress=progress)
        known = signals
        if not same:
            known = signals_of(other, monitors) | _again(lm, calibration, other, replies, seed=seed, progress=progress)
        learnt = combined(other.records, known, None if same else signals, seed=seed)
    return judge(asked.records, signals, learnt=learnt, n_resamples=n_resamples, seed=seed)


def _again(
    lm: RoutedLM, prompts: ProbeSet, asked: Answered, k: int, *, seed: int, progress: Progress | None
) -> dict[str, Scores]:
    """How far k other replies of either kind differ from the model's own; nothing for none."""
    if not k:
        return {}
    data, said = measure.as_read(lm, prompts), [record.reply for record in asked.records]
    return {
        agreement.name(how, k): agreement.disagreement(lm, data, said, how, k=k, seed=seed, progress=progress)
        for how in agreement.HOW
    }
