"""How fast AUROC is resampled, against a loop over scikit-learn."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import numpy as np
from sklearn.metrics import roc_auc_score

from lab.cli.speed.row import Row, Seconds, faster, in_turns, timed
from lab.probe.prompts import REGIMES
from lab.statistics.bootstrap import Resamples

RESAMPLES, STUDY, PEER_RESAMPLES = 500, 2000, 5
"""Of one signal, of the whole study, and how many of the study's a slow peer is asked for."""


def bootstrap(repeats: int) -> Row:
    """One signal in the pooled contrast."""
    ours, peer = _resampled(repeats, signals=1, contrasts=REGIMES[:1], n_resamples=RESAMPLES, of_peer=RESAMPLES)
    note = f"{RESAMPLES} resamples of 180 prompts against 30; peer: a loop over scikit-learn's roc_auc_score"
    return faster("bootstrap", ours, peer, limit=100.0, note=note, unit="resamples/s")


def bootstrap_study(repeats: int) -> Row:
    """All that the registered rule resamples, which may take a second: the limit is the ratio at which it would."""
    ours, peer = _resampled(repeats, signals=7, contrasts=REGIMES, n_resamples=STUDY, of_peer=PEER_RESAMPLES)
    note = (
        f"{STUDY} paired resamples of 7 signals in 7 contrasts of 210 prompts, with their intervals, "
        f"in {STUDY * median(ours):.2f} s; "
        f"peer: a loop over scikit-learn's roc_auc_score, {PEER_RESAMPLES} resamples of it"
    )
    return faster("bootstrap-study", ours, peer, limit=STUDY * median(peer), note=note, unit="resamples/s")


def _resampled(
    repeats: int, *, signals: int, contrasts: Sequence[str], n_resamples: int, of_peer: int
) -> tuple[Seconds, Seconds]:
    """Seconds a resample takes us and a loop, both on the same scores. The first contrast is the pooled one."""
    rng = np.random.default_rng(0)
    strata = np.repeat(REGIMES, 30)
    scores = rng.normal(size=(signals, len(strata)))
    negative = np.flatnonzero(strata == REGIMES[0])
    sides = [np.flatnonzero((strata == name) != (name == REGIMES[0])) for name in contrasts]

    def ours() -> None:
        resamples = Resamples(strata.tolist(), n_resamples=n_resamples, seed=0)
        for own in scores:
            for positive in sides:
                resamples.auroc(own, positive=positive, negative=negative).interval()

    def loop() -> None:
        for _ in range(of_peer):
            drawn = {name: rng.choice(rows, 30) for name in REGIMES for rows in (np.flatnonzero(strata == name),)}
            for positive in sides:
                names = dict.fromkeys(strata[positive])
                rows = np.concatenate([*(drawn[name] for name in names), drawn[REGIMES[0]]])
                truth = strata[rows] != REGIMES[0]
                for own in scores:
                    roc_auc_score(truth, own[rows])

    mine, its = in_turns(lambda: timed(ours), lambda: timed(loop), repeats=repeats)
    return [own / n_resamples for own in mine], [own / of_peer for own in its]
