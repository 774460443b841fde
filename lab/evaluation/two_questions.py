"""How well each signal answers both questions: AUROC with intervals, beside what length and text alone would give."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from jaxtyping import Float

from lab.evaluation.contrasts import Contrasts, MaybeAuroc, scores
from lab.evaluation.ngrams import ngram_scores
from lab.evaluation.questions import ALL, QUESTIONS, Contrast, Question, contrast, contrasts, sides, why_not
from lab.probe.foreign import names
from lab.probe.records import Record
from lab.signals import SIGNALS, is_scalar
from lab.statistics.estimate import Undefined, Unmeasured

NGRAMS = "character n-grams"
"""The control that knows the text alone: a learner with the contrast's own labels, cross-fitted. No model reads it."""
LENGTH = "prompt_bytes"
"""The control that knows a prompt's length alone."""

Scores = Float[np.ndarray, " probe"]
Cells = dict[str, MaybeAuroc]
"""Of one signal by contrast, or of one contrast by signal."""
Answers = dict[str, Cells]
"""Of one question, by signal, the n-gram control last."""
Questions = dict[Question, Answers | Undefined]
"""Both, always; or why one cannot be asked."""
STRATA: Mapping[Question, Callable[[Record], str]] = {
    "unusual": lambda record: record.regime,
    "wrong": lambda record: f"{record.regime}/{record.correct}",
}
"""Inside what prompts are resampled, as for `cross_regime` and `within_regime` of `lab.evaluation.evaluation`: where a
cell stands there too, it is the same to the last bit."""


@dataclass(frozen=True)
class Learnt:
    """A signal that was learnt from labelled prompts. scores: for any contrast. by_kind: for the contrast of one kind,
    from prompts of all others. One of the two is there."""

    name: str
    scores: Scores | None = None
    by_kind: Mapping[str, Scores] = field(default_factory=dict)

    def on(self, contrast: str) -> Scores | None:
        return self.by_kind.get(contrast) if self.scores is None else self.scores


def asked(records: Sequence[Record], *, n_resamples: int = 2000, seed: int = 0) -> Questions:
    """Both questions for every signal of one number that some record has, ours and those of others.

    Raises: LabError as `judge` does, and for a signal of others whose orientation is not declared.
    """
    return judge(records, signals_in(records), n_resamples=n_resamples, seed=seed)


def signals_in(records: Sequence[Record]) -> dict[str, Scores]:
    """Scores by name, higher is more uncertain, NaN where there is none. The length comes first: of the text where no
    record says it, and where there are texts."""
    own = [name for name in SIGNALS if is_scalar(name) and any(name in record.signals for record in records)]
    found = {name: scores(records, name) for name in (*own, *names(records))}
    if LENGTH not in found and any(record.prompt for record in records):
        found[LENGTH] = np.array([len(r.prompt.encode()) if r.prompt else np.nan for r in records], dtype=float)
    return dict(sorted(found.items(), key=lambda item: item[0] != LENGTH))


def judge(
    records: Sequence[Record],
    signals: Mapping[str, Scores],
    *,
    learnt: Mapping[Question, Sequence[Learnt]] | None = None,
    n_resamples: int = 2000,
    seed: int = 0,
) -> Questions:
    """By question, signal and contrast, as `lab.evaluation.contrasts` measures them, on resamples that all signals
    share.

    signals: in the order of the records, higher is more uncertain.
    Raises: LabError for records that are not of one run, or more to compute than a machine should be asked.
    """
    told: Questions = {}
    for question in QUESTIONS:
        reason = why_not(records, question)
        own = (learnt or {}).get(question, ())
        told[question] = (
            Undefined(reason)
            if reason
            else answers(records, signals, question, own, n_resamples=n_resamples, seed=seed)
        )
    return told


def answers(
    records: Sequence[Record],
    signals: Mapping[str, Scores],
    question: Question,
    learnt: Sequence[Learnt] = (),
    *,
    n_resamples: int = 2000,
    seed: int = 0,
) -> Answers:
    """One question of `judge`; nothing where it cannot be asked."""
    found = Contrasts(records, n_resamples=n_resamples, seed=seed, strata=STRATA[question])
    row_of = {record.id: row for row, record in enumerate(records)}
    order = np.array([row_of[record.id] for record in found.records])
    texts = [record.prompt for record in found.records]
    rows: Answers = {}
    for pair in contrasts(found.records):
        if pair.question != question:
            continue
        values = {name: own[order] for name, own in signals.items()}
        for own in learnt:
            if (more := own.on(pair.name)) is not None:
                values[own.name] = more[order]
        values[NGRAMS] = _ngrams(texts, pair, seed=seed)
        for name, own in values.items():
            cell = found.against(own, pair.positive, pair.negative, signal=name)
            rows.setdefault(name, {})[pair.name] = cell
    return dict(sorted(rows.items(), key=lambda row: row[0] == NGRAMS))


def over_all(
    records: Sequence[Record], question: Question, signals: Sequence[str], *, n_resamples: int = 2000, seed: int = 0
) -> Cells:
    """How well each of these signals answers a question over all kinds: the cells of `answers`, without controls.

    By signal; nothing where the question cannot be asked. Raises: LabError as `asked` does.
    """
    found = Contrasts(records, n_resamples=n_resamples, seed=seed, strata=STRATA[question])
    pair = contrast(found.records, question, ALL)
    if pair is None:
        return {}
    return {
        name: found.against(scores(found.records, name), pair.positive, pair.negative, signal=name) for name in signals
    }


def answer(
    records: Sequence[Record], question: Question, signal: str, *, n_resamples: int = 2000, seed: int = 0
) -> MaybeAuroc:
    """`over_all` of one signal; where the question cannot be asked, why not. Raises: LabError as `asked` does."""
    if reason := why_not(records, question):
        return Unmeasured(reason, *sides(records, question))
    return over_all(records, question, (signal,), n_resamples=n_resamples, seed=seed)[signal]


def _ngrams(texts: list[str], pair: Contrast, *, seed: int) -> Scores:
    """Of the contrast's own prompts; NaN elsewhere, and where there is too little to learn from."""
    rows = np.concatenate([pair.positive, pair.negative])
    positive = np.arange(len(rows)) < len(pair.positive)
    values = np.full(len(texts), np.nan)
    scores = ngram_scores([texts[row] for row in rows], positive, seed=seed)
    if scores is not None:
        values[rows] = scores
    return values
