"""Several models on the same prompts: AUROC, differences and combinations of them, all on the same resamples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from lab.evaluation.contrasts import UNDRAWN, Contrasts, MaybeAuroc, scores
from lab.evaluation.estimates import Alike, Combined, Difference, Differences, Weighted
from lab.probe.canonical import key, ordered
from lab.probe.one_measurement import check_decoding
from lab.probe.records import Record
from lab.statistics.bootstrap import Sampled, combined
from lab.statistics.bootstrap import holm as adjusted
from lab.statistics.estimate import Unmeasured
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
        """One model's AUROC."""
        return self._contrasts[model].auroc(signal, contrast)

    def combination(self, weights: Mapping[str, float], signal: str, contrast: str) -> Combined:
        """A weighted sum of the models' AUROC.

        Unmeasured where a model has none, or the prompts are too few to tell a signal from a coin; without an interval
        where every prompt has the same scores in models whose weights cancel: there is nothing to estimate.
        """
        own = self._contrasts[next(iter(weights))]
        positive, negative = (len(rows) for rows in own.rows(contrast))
        parts: list[tuple[float, Sampled]] = []
        for model, weight in weights.items():
            part = self._contrasts[model].sampled(signal, contrast)
            if isinstance(part, str):
                return Unmeasured(f"{model}: {part}", positive, negative)
            parts.append((weight, part))
        counts = zip(*(self._contrasts[model].sizes(signal, contrast) for model in weights), strict=True)
        if reason := too_few(*(min(count) for count in counts)):
            return Unmeasured(reason, positive, negative)
        if self._cancels(weights, signal, contrast):
            return Alike(positive, negative)
        total = combined(parts)
        if not total.defined:
            return Unmeasured(UNDRAWN, positive, negative)
        ends = total.ends()
        return Weighted(total.value, ends.low, ends.high, ends.at_boundary, total.p_value(), positive, negative)

    def differences(self, model: str, baseline: str) -> Differences:
        """A model minus another, by signal and contrast, for the signals that both have."""
        own = self._contrasts[model]
        found: Differences = {}
        shared = [name for name in own.signals if name in self._contrasts[baseline].signals]
        for signal in shared:
            of = {name: self.combination({model: 1.0, baseline: -1.0}, signal, name) for name in own.names}
            p_holm = holm({name: one.p for name, one in of.items() if isinstance(one, Weighted)})
            found[signal] = {name: Difference(one, p_holm.get(name)) for name, one in of.items()}
        return found

    def _cancels(self, weights: Mapping[str, float], signal: str, contrast: str) -> bool:
        """Whether models that give every prompt the same scores have weights that add up to 0."""
        left: dict[bytes, float] = {}
        for model, weight in weights.items():
            own = self._contrasts[model]
            same = scores(own.records, signal)[np.concatenate(own.rows(contrast))].tobytes()
            left[same] = left.get(same, 0.0) + weight
        return not any(left.values())


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Holm's adjusted p-values of one family of tests, by name."""
    return dict(zip(p_values, adjusted(list(p_values.values())), strict=True))


def compared(models: Mapping[str, Sequence[Record]], *, n_resamples: int = 2000, seed: int = 0) -> Comparison:
    """Of models on the same prompts, in any order. Raises: LabError when the prompts are not the same or were decoded
    otherwise; also what `Contrasts` refuses."""
    reference, *others = [[key(record) for record in ordered(own)] for own in models.values()]
    for name, other in zip(list(models)[1:], others, strict=True):
        if other != reference:
            raise LabError("records on different prompts cannot be paired", where=name, expected="the same prompts")
    check_decoding([record for own in models.values() for record in own])
    return Comparison(models, n_resamples=n_resamples, seed=seed)
