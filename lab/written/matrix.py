"""The full matrix of the study (the paper's appendix A1): every model, contrast and signal, as rows of one CSV file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, fields

import numpy as np

from lab.evaluation.contrasts import Contrasts, MaybeAuroc, layer_scores, scores
from lab.probe.canonical import ordered
from lab.probe.correct import is_refusal
from lab.probe.prompts import POOLED, bundled
from lab.probe.records import Record
from lab.shown import csv_text
from lab.statistics.estimate import Unmeasured
from lab.study.recipes import in_order
from lab.workbench.workbench import Workbench
from model.errors import LabError

FILE = "matrix.csv"
N_RESAMPLES, SEED = 2000, 0
CROSS_REGIME = "cross_regime"
"""The name here of the contrast that pools all other regimes against in-domain."""
PER_LAYER = "router_entropy_per_layer"
ALL, ANSWERED = "all", "not refused"
"""Which prompts count: all of them, or those whose reply is no refusal in words."""


@dataclass(frozen=True)
class Row:
    """One AUROC with its 95 % interval, all three None where there is none, and then why.

    at_boundary: the interval is a bound that holds for any scores, not the bootstrap's.

    seed: of training, None for a root or a graft of roots. digest: of the weights. probe_digest: of the prompt file.
    prompts: which of them count. n_positive, n_negative: prompts that
    count, out of domain and in it.
    """

    model: str
    seed: int | None
    digest: str
    probe_digest: str
    prompts: str
    contrast: str
    signal: str
    auroc: float | None
    low: float | None
    high: float | None
    n_positive: int
    n_negative: int
    at_boundary: bool | None
    why_not: str


def rows(workbench: Workbench) -> list[Row]:
    """Every published model's rows, from records that are known. Raises: LabError where they are not."""
    found: list[Row] = []
    for entry in in_order(workbench.models()):
        own = shipped(workbench, entry.expr)
        found += model_rows(own, model=entry.expr, seed=None if entry.kind == "root" else entry.seed)
    return found


def model_rows(records: Sequence[Record], *, model: str, seed: int | None) -> Iterator[Row]:
    """All contrasts by all signals, each layer's gate entropy among them, over all prompts and with refusals apart."""
    contrasts = Contrasts(records, n_resamples=N_RESAMPLES, seed=SEED)
    records = contrasts.records
    by_layer = layer_scores(records, PER_LAYER)
    refused = np.array([is_refusal(record.reply) for record in records], dtype=bool)
    kept = {ALL: np.zeros_like(refused), ANSWERED: refused}
    for prompts, left_out in kept.items():
        for contrast in contrasts.names:
            positive, negative = (side[~left_out[side]] for side in contrasts.rows(contrast))
            values = {signal: scores(records, signal) for signal in contrasts.signals}
            values |= {f"{PER_LAYER}[{i}]": own for i, own in enumerate(by_layer)}
            for signal, own in values.items():
                estimate = contrasts.against(own, positive, negative, signal=signal)
                name = CROSS_REGIME if contrast == POOLED else contrast
                yield _row(estimate, records[0], (model, seed), (prompts, name, signal))


def as_csv(found: Sequence[Row]) -> str:
    """One line a row under a header; numbers with all their digits, digests with twelve."""
    header: list[csv_text.Value] = [field.name for field in fields(Row)]
    rows = (
        (asdict(row) | {"digest": row.digest[:12], "probe_digest": row.probe_digest[:12]}).values() for row in found
    )
    return csv_text.written([header, *rows], end="\n")


def shipped(workbench: Workbench, expr: str) -> Sequence[Record]:
    """A model's records on the probe set, where no run is needed. Raises: LabError where one is."""
    found = workbench.known(expr, bundled("probe_210"))
    if found is None:
        raise LabError("no shipped records", where=expr, todo="run `python -m lab.written.ship --new`")
    return ordered(found.records)


def _row(estimate: MaybeAuroc, record: Record, named: tuple[str, int | None], of: tuple[str, str, str]) -> Row:
    """record: any of those that were counted."""
    whose = *named, record.model_digest, record.probe_digest, *of
    sizes = estimate.n_positive, estimate.n_negative
    if isinstance(estimate, Unmeasured):
        return Row(*whose, None, None, None, *sizes, None, estimate.undefined)
    return Row(*whose, estimate.auroc, estimate.low, estimate.high, *sizes, estimate.at_boundary, "")
