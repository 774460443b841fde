"""How well each signal answers both questions: AUROC with intervals, beside what length and text alone would give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from lab.evaluation.contrasts import Contrasts, MaybeAuroc
from lab.monitors.combined import Learnt, combined
from lab.monitors.fitted import ngram_scores
from lab.monitors.monitor import Monitor
from lab.monitors.questions import Contrast, Question, contrasts
from lab.monitors.signals_of import Scores, answer, signals_of
from lab.probe.prompts import ProbeSet
from lab.probe.records import Record
from lab.progress import Progress
from lab.workbench.loaded import LoadedModel

NGRAMS = "character n-grams"
"""The control that knows the text alone: a learner with the contrast's own labels, cross-fitted. No model reads it."""

Cells = dict[str, MaybeAuroc]
"""Of one signal, by contrast."""
Questions = dict[str, dict[str, Cells]]
"""Of every signal, by question."""


def judged(
    loaded: LoadedModel,
    prompts: ProbeSet,
    monitors: Sequence[Monitor],
    *,
    calibration: ProbeSet | None = None,
    n_resamples: int = 2000,
    seed: int = 0,
    progress: Progress | None = None,
) -> Questions:
    """Ask the prompts, and `judge` every signal there is. calibration: prompts that combinations are fitted on; where
    they are the same prompts, each is scored by weights from the others.

    Raises: LabError for monitors of another model, or prompts that cannot be judged.
    """
    asked = answer(loaded, prompts, progress=progress)
    signals = signals_of(asked, monitors)
    learnt: dict[Question, list[Learnt]] = {}
    if calibration is not None:
        same = calibration.digest == prompts.digest
        other = asked if same else answer(loaded, calibration, progress=progress)
        known = signals if same else signals_of(other, monitors)
        learnt = combined(other.records, known, None if same else signals, seed=seed)
    return judge(asked.records, signals, learnt=learnt, n_resamples=n_resamples, seed=seed)


def judge(
    records: Sequence[Record],
    signals: Mapping[str, Scores],
    *,
    learnt: Mapping[Question, Sequence[Learnt]] | None = None,
    n_resamples: int = 2000,
    seed: int = 0,
) -> Questions:
    """By question, signal and contrast, as `lab.evaluation.contrasts` measures them, on resamples within
    each kind of prompt that all signals share. The n-gram control comes last.

    signals: as `signals_of` gives them, in the order of the records.
    Raises: LabError for records that are not of one run, or more to compute than a machine should be asked.
    """
    found = Contrasts(records, n_resamples=n_resamples, seed=seed)
    row_of = {record.id: row for row, record in enumerate(records)}
    order = np.array([row_of[record.id] for record in found.records])
    texts = [record.prompt for record in found.records]
    told: Questions = {}
    for contrast in contrasts(found.records):
        rows = told.setdefault(contrast.question, {})
        values = {name: scores[order] for name, scores in signals.items()}
        for own in (learnt or {}).get(contrast.question, ()):
            if (scores := own.on(contrast.name)) is not None:
                values[own.name] = scores[order]
        values[NGRAMS] = _ngrams(texts, contrast, seed=seed)
        for name, scores in values.items():
            rows.setdefault(name, {})[contrast.name] = found.against(
                scores, contrast.positive, contrast.negative, signal=name
            )
    return {question: dict(sorted(rows.items(), key=lambda row: row[0] == NGRAMS)) for question, rows in told.items()}


def _ngrams(texts: list[str], contrast: Contrast, *, seed: int) -> Scores:
    """Of the contrast's own prompts; NaN elsewhere, and where there are too few to learn from."""
    rows = np.concatenate([contrast.positive, contrast.negative])
    positive = np.arange(len(rows)) < len(contrast.positive)
    values = np.full(len(texts), np.nan)
    scores = ngram_scores([texts[row] for row in rows], positive, seed=seed)
    if scores is not None:
        values[rows] = scores
    return values
