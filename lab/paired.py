"""Several models on the same prompts: AUROC, differences and combinations of them, all on the same resamples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from lab.bootstrap import Sampled, holm
from lab.contrasts import UNDRAWN, Cell, Contrasts
from lab.one_run import check_decoding
from lab.records import Record
from model.errors import LabError


class Comparison:
    """Models whose records stand on the same prompts.

    The same prompts and seed give every model the same resamples, so whatever is combined here is paired, and a
    model's own cells are those that `evaluate` gives with this seed.
    """

    def __init__(self, models: Mapping[str, Sequence[Record]], *, n_resamples: int, seed: int) -> None:
        self._contrasts = {
            name: Contrasts(records, n_resamples=n_resamples, seed=seed) for name, records in models.items()
        }

    def auroc(self, model: str, signal: str, contrast: str) -> Cell:
        """`{auroc, low, high, n_positive, n_negative, method}` of one model, or `{undefined, …}`."""
        return self._contrasts[model].cell(signal, contrast)

    def combination(self, weights: Mapping[str, float], signal: str, contrast: str) -> dict[str, Any]:
        """`{value, low, high, p, n_positive, n_negative}` of a weighted sum of the models' AUROC, or `{undefined, …}`.

        p: two-sided, of a sum of 0.
        """
        own = self._contrasts[next(iter(weights))]
        sizes = {n: len(rows) for n, rows in zip(("n_positive", "n_negative"), own.rows(contrast), strict=True)}
        found = {model: self._contrasts[model].sampled(signal, contrast) for model in weights}
        value, samples = 0.0, np.zeros(1)
        for model, part in found.items():
            if isinstance(part, str):
                return {"undefined": f"{model}: {part}", **sizes}
            value, samples = value + weights[model] * part.value, samples + weights[model] * part.samples
        total = Sampled(value, samples)
        if not total.defined:
            return {"undefined": UNDRAWN, **sizes}
        low, high = total.interval()
        return {"value": value, "low": low, "high": high, "p": total.p_value(), **sizes}

    def differences(self, model: str, baseline: str) -> dict[str, dict[str, dict[str, Any]]]:
        """`{signal: {contrast: {difference, low, high, p, p_holm, n_positive, n_negative}}}` of a model minus another.

        p_holm: adjusted for all contrasts of the signal.
        """
        own = self._contrasts[model]
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for signal in own.signals:
            found[signal] = {}
            for contrast in own.names:
                cell = self.combination({model: 1.0, baseline: -1.0}, signal, contrast)
                found[signal][contrast] = {"difference": cell.pop("value", None), **cell}
            adjust(found[signal].values())
        return found


def adjust(rows: Iterable[dict[str, Any]]) -> None:
    """Puts Holm's `p_holm` beside the `p` of every row that has one; the rows are one family of tests."""
    tested = [row for row in rows if "p" in row]
    for row, adjusted in zip(tested, holm([row["p"] for row in tested]), strict=True):
        row["p_holm"] = adjusted


def compared(models: Mapping[str, Sequence[Record]], *, n_resamples: int = 2000, seed: int = 0) -> Comparison:
    """Raises: LabError when the models' records are not on the same prompts, in the same order, or were decoded
    otherwise; also what `Contrasts` refuses."""
    reference, *others = [[(record.probe_digest, record.id) for record in own] for own in models.values()]
    for name, other in zip(list(models)[1:], others, strict=True):
        if other != reference:
            raise LabError("records on different prompts cannot be paired", where=name, expected="the same prompts")
    check_decoding([record for own in models.values() for record in own])
    return Comparison(models, n_resamples=n_resamples, seed=seed)
