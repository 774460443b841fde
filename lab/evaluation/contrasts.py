"""Contrasts of a record set: which prompts stand against which, and each signal's AUROC on shared resamples."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from jaxtyping import Bool, Float, Int

from lab.evaluation.estimates import Auroc
from lab.memory import kept
from lab.probe.canonical import ordered, place
from lab.probe.foreign import described, names
from lab.probe.one_measurement import check_one_measurement
from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.records import Record
from lab.signals import SIGNALS, is_scalar
from lab.statistics import distribution_free
from lab.statistics.bootstrap import METHOD, Ends, Resamples, Sampled
from lab.statistics.estimate import Unmeasured
from lab.statistics.undefined import CONSTANT, missing, too_few
from model.errors import LabError
from model.kept import Kept

UNDRAWN = "no resample drew prompts of both classes"
MOST_RECORDS, MOST_DRAWN = 5000, 20_000_000
"""Of one evaluation: records, and resamples times those; what an evidence bundle may hold too."""

MaybeAuroc = Auroc | Unmeasured
"""An AUROC with its interval and how many prompts it is of, or why there is none."""


class Contrasts:
    """Every regime against in-domain, and all of them pooled, for the scalar signals and for each layer.

    `strata` names the stratum of a record, inside which it is resampled. Rows are those of `records`, which are in the
    canonical order (`lab.probe.canonical`) whatever order they were given in: the same set gives the same resamples.
    foreign: the signals that are none of ours.
    Raises: LabError for records that are not of one measurement, a foreign signal whose orientation is not declared,
        fewer than one resample, a seed below 0, or more to compute than a machine should be asked.
    """

    def __init__(
        self,
        records: Sequence[Record],
        *,
        n_resamples: int,
        seed: int,
        strata: Callable[[Record], str] = lambda record: record.regime,
    ) -> None:
        check_size(len(records), n_resamples=n_resamples, seed=seed)
        check_one_measurement(records)
        self.records = records = ordered(records)
        self.strata = [strata(record) for record in records]
        self._resamples = _resamples(tuple(self.strata), n_resamples, seed)
        self._regime = np.array([record.regime for record in records])
        self._method = f"{METHOD}, {n_resamples} resamples, seed {seed}"
        self.foreign = [described(records, name).name for name in names(records)]
        own = [name for name in SIGNALS if is_scalar(name) and any(name in r.signals for r in records)]
        self.signals = [*own, *self.foreign]
        self.regimes = sorted({record.regime for record in records}, key=place)
        self._known: dict[tuple[str, str], Sampled | str] = {}

    @property
    def counts(self) -> Float[np.ndarray, "resample probe"]:
        """How often each resample drew each record, float32, made anew."""
        return self._resamples.counts

    @property
    def names(self) -> list[str]:
        """The pooled contrast first, under the name `in_domain`; then the other regimes that occur."""
        return [POOLED, *(regime for regime in self.regimes if regime != IN_DOMAIN)]

    def sampled(self, signal: str, contrast: str) -> Sampled | str:
        """A signal's AUROC in a contrast with its resamples, or why there is none.

        A constant signal is a coin here, exactly 0.5 on every resample, so that others can be compared with it.
        """
        key = (signal, contrast)
        if key not in self._known:
            self._known[key] = self._measure(scores(self.records, signal), *self.rows(contrast), signal=signal)
        return self._known[key]

    def auroc(self, signal: str, contrast: str) -> MaybeAuroc:
        """A signal's AUROC in a contrast with its interval, or why there is none.

        A constant signal is undefined here: the interval [0.5, 0.5] would claim a precision that nobody measured.
        """
        positive, negative = self.rows(contrast)
        return self._auroc(self.sampled(signal, contrast), scores(self.records, signal), positive, negative)

    def row(self, contrast: str) -> dict[str, MaybeAuroc]:
        """The estimates of every signal in a contrast."""
        return {signal: self.auroc(signal, contrast) for signal in self.signals}

    def layers(self, signal: str, contrast: str) -> list[MaybeAuroc]:
        """The estimates of a signal of one number a layer."""
        by_layer = layer_scores(self.records, signal)
        return [self.against(own, *self.rows(contrast), signal=signal) for own in by_layer]

    def without(self, signal: str, contrast: str, *, left_out: Bool[np.ndarray, " probe"]) -> MaybeAuroc:
        """The same estimate with some records set apart."""
        positive, negative = (rows[~left_out[rows]] for rows in self.rows(contrast))
        return self.against(scores(self.records, signal), positive, negative, signal=signal)

    def against(
        self,
        values: Float[np.ndarray, " probe"],
        positive: Int[np.ndarray, " positive"],
        negative: Int[np.ndarray, " negative"],
        *,
        signal: str = "the signal",
    ) -> MaybeAuroc:
        """The estimate of any rows against any others. signal: its name, for the reason where there is none."""
        return self._auroc(self._measure(values, positive, negative, signal=signal), values, positive, negative)

    def sizes(self, signal: str, contrast: str) -> tuple[int, int]:
        """How many positives and negatives have a value of the signal."""
        values = scores(self.records, signal)
        positive, negative = (len(_present(values, rows)) for rows in self.rows(contrast))
        return positive, negative

    def rows(self, contrast: str) -> tuple[Int[np.ndarray, " positive"], Int[np.ndarray, " negative"]]:
        """The row numbers of a contrast's positives and negatives."""
        negative = np.flatnonzero(self._regime == IN_DOMAIN)
        if contrast == POOLED:
            return np.flatnonzero(self._regime != IN_DOMAIN), negative
        return np.flatnonzero(self._regime == contrast), negative

    def _measure(self, values: np.ndarray, positive: np.ndarray, negative: np.ndarray, *, signal: str) -> Sampled | str:
        of = len(positive), len(negative)
        positive, negative = _present(values, positive), _present(values, negative)
        if reason := missing((len(positive), len(negative)), of, signal=signal):
            return reason
        found = self._resamples.auroc(values, positive=positive, negative=negative)
        return found if found.defined else UNDRAWN

    def _auroc(
        self, found: Sampled | str, values: np.ndarray, positive: np.ndarray, negative: np.ndarray
    ) -> MaybeAuroc:
        positive, negative = _present(values, positive), _present(values, negative)
        n, m = len(positive), len(negative)
        if isinstance(found, str):
            return Unmeasured(found, n, m)
        if np.ptp(values[np.concatenate([positive, negative])]) == 0:
            return Unmeasured(CONSTANT, n, m)
        ends, method = found.ends(), self._method
        few = too_few(n, m) is not None
        if few:
            low, high = distribution_free.chernoff(found.value, pairs=min(n, m), least=0.0, most=1.0)
            ends = Ends(low, high, at_boundary=found.value in (0, 1))
        if few or ends.at_boundary:
            method = f"{distribution_free.METHOD}, {min(n, m)} independent pairs"
        return Auroc(found.value, ends.low, ends.high, ends.at_boundary, n, m, method)


def check_size(n: int, *, n_resamples: int, seed: int) -> None:
    """Raises: LabError for what `Contrasts` would refuse of n records."""
    if n_resamples < 1 or seed < 0:
        raise LabError("bad bootstrap", expected="1 or more resamples, a seed of 0 or more", found=(n_resamples, seed))
    if n > MOST_RECORDS or n * n_resamples > MOST_DRAWN:
        expected = f"at most {MOST_RECORDS} records, and {MOST_DRAWN} records times resamples"
        raise LabError(
            "too much to compute", expected=expected, found=f"{n} records, {str(n_resamples)[:20]} resamples"
        )


_drawn: Kept[tuple[object, ...], Resamples] = kept("resamples")


def _resamples(strata: tuple[str, ...], n_resamples: int, seed: int) -> Resamples:
    """Drawn once for all models that are compared on the same prompts; nothing writes to them."""
    key = strata, n_resamples, seed
    return _drawn.of(key, lambda: Resamples(strata, n_resamples=n_resamples, seed=seed))


def scores(records: Sequence[Record], signal: str) -> Float[np.ndarray, " probe"]:
    """A scalar signal turned so that higher is more uncertain; NaN where a record has no value."""
    sign = described(records, signal).orientation
    return np.array([sign * _number(record.signals.get(signal)) for record in records])


def layer_scores(records: Sequence[Record], signal: str) -> Float[np.ndarray, "layer probe"]:
    """The same for a signal of one number a layer; no layers where the records disagree on their number."""
    values = [value for record in records if isinstance(value := record.signals.get(signal), list)]
    depths = {len(value) for value in values}
    if len(depths) != 1:
        return np.empty((0, len(records)))
    absent = [math.nan] * depths.pop()
    rows = [value if isinstance(value := r.signals.get(signal), list) else absent for r in records]
    return SIGNALS[signal].orientation * np.array(rows, dtype=np.float64).T


def _number(value: object) -> float:
    return math.nan if value is None else float(value)  # type: ignore[arg-type]


def _present(values: np.ndarray, rows: np.ndarray) -> np.ndarray:
    return rows[np.isfinite(values[rows])]
