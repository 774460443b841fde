"""Several models on the same prompts: AUROC, differences and combinations of them, all on the same resamples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from lab.evaluation.contrasts import UNDRAWN, Contrasts, MaybeAuroc, scores
from lab.probe.canonical import key, ordered
from lab.probe.one_measurement import check_decoding
from lab.probe.records import Record
from lab.statistics.bootstrap import Sampled, combined, holm
from lab.statistics.undefined import too_few
from model.errors import LabError


class Comparison:
    """Models whose records stand on the same prompts.

    The same prompts and seed give every model the same resamples, so whatever is combined here is paired, and a
    model's own estimates are those that `evaluate` gives with this seed.
    """

    def __init__(self, models: Mapping[str, Sequence[Record]], *, n_resamples: int, seed: int) -> None:
        self._contrasts = {
            name: Contrasts(records, n_resamples=n_resamples, seed=seed) for name, records in models.items()
        }

    def auroc(self, model: str, signal: str, contrast: str) -> MaybeAuroc:
        """`{auroc, low, high, at_boundary, n_positive, n_negative, method}` of one model, or `{undefined, …}`."""
        return self._contrasts[model].auroc(signal, contrast)

    def combination(self, weights: Mapping[str, float], signal: str, contrast: str) -> dict[str, Any]:
        """`{value, low, high, at_boundary, p, n_positive, n_negative}` of a weighted sum of the models' AUROC.

        p: two-sided, of a sum of 0. `{undefined, …}` where a model has none, or the prompts are too few to tell a
        signal from a coin; `{value: 0, identical: true, …}` where every prompt has the same scores in models whose
        weights cancel: there is nothing to estimate, so no interval.
        """
        own = self._contrasts[next(iter(weights))]
        sizes = {n: len(rows) for n, rows in zip(("n_positive", "n_negative"), own.rows(contrast), strict=True)}
        parts: list[tuple[float, Sampled]] = []
        for model, weight in weights.items():
            part = self._contrasts[model].sampled(signal, contrast)
            if isinstance(part, str):
                return {"undefined": f"{model}: {part}", **sizes}
            parts.append((weight, part))
        counts = zip(*(self._contrasts[model].sizes(signal, contrast) for model in weights), strict=True)
        if reason := too_few(*(min(count) for count in counts)):
            return {"undefined": reason, **sizes}
        if self._cancels(weights, signal, contrast):
            return {"value": 0.0, "identical": True, **sizes}
        total = combined(parts)
        if not total.defined:
            return {"undefined": UNDRAWN, **sizes}
        return {"value": total.value, **total.ends().to_json(), "p": total.p_value(), **sizes}

    def differences(self, model: str, baseline: str) -> dict[str, dict[str, dict[str, Any]]]:
        """`{signal: {contrast: estimate}}` of a model minus another, estimates as `combination` has them.

        `difference` stands for `value`; p_holm: adjusted for all contrasts of the signal.
        """
        own = self._contrasts[model]
        found: dict[str, dict[str, dict[str, Any]]] = {}
        for signal in own.signals:
            found[signal] = {}
            for contrast in own.names:
                estimate = self.combination({model: 1.0, baseline: -1.0}, signal, contrast)
                found[signal][contrast] = {"difference": estimate.pop("value", None), **estimate}
            adjust(found[signal].values())
        return found

    def _cancels(self, weights: Mapping[str, float], signal: str, contrast: str) -> bool:
        """Whether models that give every prompt the same scores have weights that add up to 0."""
        left: dict[bytes, float] = {}
        for model, weight in weights.items():
            own = self._contrasts[model]
            same = scores(own.records, signal)[np.concatenate(own.rows(contrast))].tobytes()
            left[same] = left.get(same, 0.0) + weight
        return not any(left.values())


def adjust(rows: Iterable[dict[str, Any]]) -> None:
    """Puts Holm's `p_holm` beside the `p` of every row that has one; the rows are one family of tests."""
    tested = [row for row in rows if "p" in row]
    for row, adjusted in zip(tested, holm([row["p"] for row in tested]), strict=True):
        row["p_holm"] = adjusted


def compared(models: Mapping[str, Sequence[Record]], *, n_resamples: int = 2000, seed: int = 0) -> Comparison:
    """Of models on the same prompts, in any order. Raises: LabError when the prompts are not the same or were decoded
    otherwise; also what `Contrasts` refuses."""
    reference, *others = [[key(record) for record in ordered(own)] for own in models.values()]
    for name, other in zip(list(models)[1:], others, strict=True):
        if other != reference:
            raise LabError("records on different prompts cannot be paired", where=name, expected="the same prompts")
    check_decoding([record for own in models.values() for record in own])
    return Comparison(models, n_resamples=n_resamples, seed=seed)
