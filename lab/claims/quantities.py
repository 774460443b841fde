"""The quantities that claims are about: each measured from records, with its 95 % interval and its n."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from lab.claims import routed_or_vanilla
from lab.claims.claims import BENCHMARK, REGISTERED, Measured, Quantity, Size, digests, run_seed
from lab.claims.moved import N_RESAMPLES, SEED, Moves
from lab.evaluation.comparisons import Compared, comparisons
from lab.evaluation.contrasts import Contrasts
from lab.evaluation.decision_rule import registered
from lab.evaluation.estimates import Alike
from lab.evaluation.paired import compared
from lab.probe.canonical import ordered
from lab.probe.prompts import REGIMES, bundled
from lab.probe.records import Record
from lab.progress import Progress
from lab.replies.coherence import Judge
from lab.signals import fires
from lab.statistics.estimate import Sized, Unmeasured
from lab.statistics.rates import rate
from lab.threshold.calibration import calibrate
from lab.threshold.gates import Gate, Gates, deploy_gates
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.manifest import Manifest

Found = tuple[float, float | None, float | None, int]
"""(value, low, high, n)."""


class Measuring:
    """Measures quantities on a workbench's models, evaluating each model's records once.

    size: the probe that is put to them. Of a larger one only the paper's seven kinds count: a claim is about these.
    """

    def __init__(self, workbench: Workbench, *, size: Size = REGISTERED, progress: Progress | None = None) -> None:
        self.workbench = workbench
        self.size: Size = size
        self.progress = progress
        self.moves = Moves(workbench, size=size, progress=progress)
        self._judge: Judge | None = None
        self._gates: dict[str, Gates] = {}

    def measure(self, quantity: Quantity) -> Measured:
        """Raises: LabError for models that are not there, or a value that is undefined on their records."""
        value, low, high, n = KINDS[quantity.kind](self, quantity)
        of = digests(quantity, Manifest.read(self.workbench.folder))
        assert None not in of, quantity
        return Measured(value=value, low=low, high=high, n=n, digests=tuple(str(own) for own in of))

    def probe(self, expr: str) -> Sequence[Record]:
        found = self.workbench.records(expr, bundled(self.size), progress=self.progress).records
        return ordered([record for record in found if record.regime in REGIMES])

    def knows(self, quantity: Quantity) -> bool:
        """Whether its models' records need no run; monitors keep none, and read the prompts each time."""
        asked = [] if quantity.kind.startswith("moved") else [quantity.model, quantity.minus]
        return all(self.workbench.known(expr, bundled(self.size)) is not None for expr in asked if expr)

    def canary(self, expr: str) -> Sequence[Record]:
        return self.workbench.records(expr, bundled("canary"), progress=self.progress).records

    def gates(self, expr: str) -> Gates:
        """Every gate of a model, run once."""
        if expr not in self._gates:
            self._gates[expr] = deploy_gates(self.workbench, expr, progress=self.progress)
        return self._gates[expr]

    @property
    def judge(self) -> Judge:
        self._judge = self._judge or Judge(self.workbench, progress=self.progress)
        return self._judge


def _parameters(measuring: Measuring, quantity: Quantity) -> Found:
    return float(measuring.workbench.model(quantity.model).config.n_params), None, None, 1


def _wins(measuring: Measuring, quantity: Quantity) -> Found:
    """As the verdict counts them, without the rest of an evaluation."""
    contrasts = Contrasts(measuring.probe(quantity.model), n_resamples=N_RESAMPLES, seed=SEED)
    tested = [row for row in comparisons(contrasts, registered()) if isinstance(row, Compared)]
    return float(sum(row.win for row in tested)), None, None, len(tested)


def _auroc(measuring: Measuring, quantity: Quantity) -> Found:
    assert quantity.signal
    assert quantity.contrast
    own = compared({"it": measuring.probe(quantity.model)}, n_resamples=N_RESAMPLES, seed=SEED)
    return _estimate(own.auroc("it", quantity.signal, quantity.contrast), quantity)


def _auroc_difference(measuring: Measuring, quantity: Quantity) -> Found:
    assert quantity.signal
    assert quantity.contrast
    assert quantity.minus
    both = {"it": measuring.probe(quantity.model), "other": measuring.probe(quantity.minus)}
    own = compared(both, n_resamples=N_RESAMPLES, seed=SEED)
    return _estimate(own.combination({"it": 1.0, "other": -1.0}, quantity.signal, quantity.contrast), quantity)


def _estimate(own: Sized | Alike | Unmeasured, quantity: Quantity) -> Found:
    """Raises: LabError where there is no number, or none that was estimated."""
    if isinstance(own, Unmeasured | Alike):
        why = own.undefined if isinstance(own, Unmeasured) else own.note
        raise LabError("nothing to measure", where=quantity.model, found=why)
    return own.number, own.low, own.high, own.n_positive + own.n_negative


def _gibberish_mean(measuring: Measuring, quantity: Quantity) -> Found:
    """With the percentile bootstrap interval of a mean."""
    values = np.array([_abstain_p(own) for own in measuring.probe(quantity.model) if own.regime == "gibberish"])
    drawn = np.random.default_rng(SEED).integers(0, len(values), size=(N_RESAMPLES, len(values)))
    low, high = np.quantile(values[drawn].mean(axis=1), (0.025, 0.975))
    return float(values.mean()), float(low), float(high), len(values)


def _false_positives(measuring: Measuring, quantity: Quantity) -> Found:
    assert quantity.threshold is not None
    own = [record for record in measuring.probe(quantity.model) if record.regime == "in_domain"]
    return _rate(sum(fires("abstain_p", _abstain_p(record), quantity.threshold) for record in own), len(own))


def _coherent(measuring: Measuring, quantity: Quantity) -> Found:
    spoken = [record for record in measuring.probe(quantity.model) if record.regime == "in_domain"]
    spoken += measuring.canary(quantity.model)
    return _rate(sum(verdict.coherent for verdict in measuring.judge.judge_all(spoken)), len(spoken))


def _gate(measuring: Measuring, quantity: Quantity) -> Found:
    assert quantity.gate
    found = measuring.gates(quantity.model).named[quantity.gate]
    assert isinstance(found, Gate), quantity
    return _rate(found.count, found.total)


def _calibration_false_positives(measuring: Measuring, quantity: Quantity) -> Found:
    """In-domain calibration prompts stopped at the threshold that is chosen on them, none by its choice; the upper end
    of the interval is what they certify. The threshold is chosen anew, as scores of another processor would have it."""
    known = measuring.workbench.records(quantity.model, bundled("calibration"), progress=measuring.progress)
    own = [_abstain_p(record) for record in known.records if record.regime == "in_domain"]
    limit = calibrate(known.records, signal="abstain_p", method="quantile", alpha=0.0).threshold
    return _rate(sum(fires("abstain_p", value, limit) for value in own), len(own))


def _benchmark(measuring: Measuring, quantity: Quantity) -> Found:
    """Routed − vanilla of one seed, bits per byte, with its interval over paired windows."""
    found = routed_or_vanilla.of_seed(measuring.workbench.folder, run_seed(quantity))
    return found.value, found.low, found.high, found.n


def _same_replies(measuring: Measuring, quantity: Quantity) -> Found:
    assert quantity.minus
    pairs = zip(measuring.probe(quantity.model), measuring.probe(quantity.minus), strict=True)
    same = [first.reply == second.reply for first, second in pairs]
    return _rate(sum(same), len(same))


def _moved_monitor(measuring: Measuring, quantity: Quantity) -> Found:
    return _estimate(measuring.moves.against_home(quantity), quantity)


def _moved_or_fitted(measuring: Measuring, quantity: Quantity) -> Found:
    return _estimate(measuring.moves.against_fitted(quantity), quantity)


def _rate(count: int, total: int) -> Found:
    found = rate(count, total)
    return count / total, found.low, found.high, total


def _abstain_p(record: Record) -> float:
    value = record.signals["abstain_p"]
    assert isinstance(value, float)
    return value


KINDS: Mapping[str, Callable[[Measuring, Quantity], Found]] = {
    "parameters": _parameters,
    "wins": _wins,
    "auroc": _auroc,
    "auroc_difference": _auroc_difference,
    "gibberish_mean": _gibberish_mean,
    "false_positives": _false_positives,
    "coherent": _coherent,
    "gate": _gate,
    "calibration_false_positives": _calibration_false_positives,
    "same_replies": _same_replies,
    "moved_monitor": _moved_monitor,
    "moved_or_fitted": _moved_or_fitted,
    BENCHMARK: _benchmark,
}
"""By the name that a claim gives."""
