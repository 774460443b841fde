"""What a signal is worth against what the model still says: the paper's last sentence, a point for every model, and for
every monitor of one.

For either question the signal is picked on the calibration prompts and measured on the probe: picked where it is
measured, the best of several would look better than it is. Without the length of the prompt, which is a control.
Where monitors are shipped for a model each of them has a point of its own, and so has the likelihood of its replies.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lab.chat import deciding
from lab.claims.claims import SIZES, Size
from lab.evaluation.estimates import Auroc
from lab.evaluation.questions import Question
from lab.evaluation.two_questions import over_all
from lab.probe.prompts import REGIMES, bundled
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.replies.quality import quality
from lab.signals import SIGNALS
from lab.statistics.as_json import AsJson, as_json
from lab.statistics.rates import Rate
from lab.workbench.workbench import Workbench
from model.atomic import write_atomically
from model.errors import LabError
from model.text_file import decoded

FILE = "frontier.json"
N_RESAMPLES, SEED = 2000, 0
CHOSEN_AMONG = tuple(name for name, own in SIGNALS.items() if own.role in ("baseline", "candidate"))
CALIBRATION = "calibration"
LIKELIHOOD = "log_probability_sum"
"""What answers *wrong?* best of all that needs no fit."""


@dataclass(frozen=True)
class Best(AsJson):
    """The signal that was picked for a question, and its AUROC on the probe with a 95 % interval."""

    signal: str
    auroc: float
    low: float
    high: float
    n_positive: int
    n_negative: int


@dataclass(frozen=True)
class Point(AsJson):
    """One model on one set. unusual, wrong: None where it has no such prompts on either set, such as wrong replies.
    correct, coherent: of its replies to in-domain prompts. by: the one signal that this point is about, named before
    anything was measured on these prompts; empty where it was picked."""

    model: str
    digest: str
    size: Size
    unusual: Best | None
    wrong: Best | None
    correct: Rate
    coherent: Rate
    by: str = ""


def points(workbench: Workbench, exprs: Sequence[str]) -> list[Point]:
    """Of these models, on every set where their records are known. Raises: LabError without calibration records."""
    found = []
    for expr in exprs:
        calibration = workbench.known(expr, bundled(CALIBRATION))
        if calibration is None:
            raise LabError("no calibration records", where=expr, todo="run `python -m lab.written.ship --new`")
        for size in SIZES:
            known = workbench.known(expr, bundled(size))
            if known is not None:
                found.append(point := _point(workbench, expr, size, known, calibration.records))
                found += _monitored(workbench, point, known)
    return found


def best(question: Question, chosen_on: Sequence[Record], measured_on: Sequence[Record]) -> Best | None:
    """The signal that answers a question best on some records, measured on others."""
    cells = over_all(chosen_on, question, CHOSEN_AMONG, n_resamples=N_RESAMPLES, seed=SEED)
    picked = {name: own.auroc for name, own in cells.items() if isinstance(own, Auroc)}
    if not picked:
        return None
    return measured(question, max(picked, key=lambda signal: picked[signal]), measured_on)


def measured(question: Question, signal: str, records: Sequence[Record]) -> Best | None:
    """How well one signal answers a question; None where these records cannot tell."""
    own = over_all(records, question, (signal,), n_resamples=N_RESAMPLES, seed=SEED).get(signal)
    if not isinstance(own, Auroc):
        return None
    return Best(signal, own.auroc, own.low, own.high, own.n_positive, own.n_negative)


def write(folder: Path, found: Sequence[Point]) -> Path:
    """Raises: LabError when the folder cannot be written."""
    text = json.dumps([as_json(point) for point in found], indent=1, allow_nan=False)
    write_atomically(folder / FILE, f"{text}\n".encode())
    return folder / FILE


def read(folder: Path) -> list[Point]:
    """What was kept; nothing where there is no such file. Raises: LabError for a file that cannot be read."""
    path = folder / FILE
    if not path.is_file():
        return []
    try:
        return [_read(row) for row in json.loads(decoded(path.read_bytes(), where=path))]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise LabError("a frontier that cannot be read", where=path, found=repr(error)) from error


def _point(workbench: Workbench, expr: str, size: Size, known: RecordSet, calibration: Sequence[Record]) -> Point:
    told = quality(workbench, known)
    if not isinstance(told.coherent, Rate):
        raise LabError("coherence cannot be judged", where=expr, found=told.coherent.not_run)
    own = [record for record in known.records if record.regime in REGIMES]
    return Point(
        model=expr,
        digest=known.model_digest,
        size=size,
        unusual=best("unusual", calibration, own),
        wrong=best("wrong", calibration, own),
        correct=told.in_domain_correct,
        coherent=told.coherent,
    )


def _monitored(workbench: Workbench, point: Point, known: RecordSet) -> list[Point]:
    """A point for every monitor that is shipped for this model, and one for the likelihood of its replies."""
    loaded = workbench.model(point.model)
    monitors = deciding.monitors(loaded)
    names = [LIKELIHOOD, *monitors] if monitors else []
    scored = deciding.scored(workbench, loaded, known, *names)
    own = [record for record in scored.records if record.regime in REGIMES]
    return [
        replace(point, by=name, unusual=measured("unusual", name, own), wrong=measured("wrong", name, own))
        for name in names
    ]


def _read(row: Mapping[str, Any]) -> Point:
    sides: dict[str, Best | None] = {name: Best(**row[name]) if row[name] else None for name in ("unusual", "wrong")}
    if row["size"] not in SIZES:
        raise ValueError(f"no such set: {row['size']!r}")
    return Point(
        model=str(row["model"]), digest=str(row["digest"]), size=row["size"], unusual=sides["unusual"],
        wrong=sides["wrong"], correct=Rate(**row["correct"]), coherent=Rate(**row["coherent"]), by=str(row["by"]),
    )  # fmt: skip
