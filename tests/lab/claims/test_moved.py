"""Density monitors that move: the loss is that of scikit-learn's numbers, and nothing moves unsaid."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.distance import mahalanobis
from sklearn.covariance import LedoitWolf
from sklearn.metrics import roc_auc_score

from lab.claims.claims import Quantity
from lab.claims.moved import FIT_SEED, Moves
from lab.evaluation.estimates import Alike, Combined, Weighted
from lab.monitors import readings
from lab.probe.framing import MAX_NEW_BYTES, framed
from lab.probe.prompts import IN_DOMAIN, REGIMES, bundled
from lab.study import fitting, suite, taught
from lab.workbench.loaded import LoadedModel
from lab.workbench.workbench import Workbench
from model.errors import LabError

DRAWN = 64
LAYER = 1
"""Layer 4 of 8 is layer 1 of 2."""


def quantity(model: str, minus: str, kind: str = "moved_monitor") -> Quantity:
    return Quantity(kind, model, minus=minus, signal="density last", contrast=IN_DOMAIN)


def states(loaded: LoadedModel, texts: list[str]) -> np.ndarray:
    data = [framed(text, max_new_bytes=MAX_NEW_BYTES, max_len=loaded.config.max_seq_len).data for text in texts]
    return readings.of_prompts(loaded.lm, data).states_last[:, LAYER]


def auroc(fitted_on: LoadedModel, read_on: LoadedModel) -> float:
    """By scikit-learn's covariance and AUROC and scipy's distance, from states alone."""
    asked = [own for own in bundled("probe_large").prompts if own.regime in REGIMES]
    known = LedoitWolf().fit(states(fitted_on, list(taught.prompts(DRAWN, seed=FIT_SEED, wordings="plain"))))
    inverse = np.linalg.inv(known.covariance_)
    far = [mahalanobis(row, known.location_, inverse) for row in states(read_on, [own.prompt for own in asked])]
    return float(roc_auc_score([own.regime != IN_DOMAIN for own in asked], far))


def test_what_a_move_loses_is_what_scikit_learn_says(bench: Workbench) -> None:
    moves, v3, v4 = Moves(bench, size="probe_large", drawn=DRAWN), bench.model("v3"), bench.model("v4")
    home, refitted = auroc(v4, v4), auroc(v3, v3)
    away = auroc(v4, v3)
    found: list[Combined] = [
        moves.against_home(quantity("v3", "v4")),
        moves.against_fitted(quantity("v3", "v4", "moved_or_fitted")),
    ]
    for own, expected in zip(found, (away - home, away - refitted), strict=True):
        assert isinstance(own, Weighted)
        assert own.number == pytest.approx(expected, abs=2e-3)  # float32 parameters may change a pair's places
        assert own.low <= own.number <= own.high
        assert (own.n_positive, own.n_negative) == (48, 8)  # the paper's seven kinds, eight prompts each
    assert isinstance(moves.against_home(quantity("v4", "v4")), Alike)  # at home nothing can be lost
    assert isinstance(moves.against_fitted(quantity("v4", "v4")), Alike)


def test_nothing_moves_unless_it_is_moved(bench: Workbench) -> None:
    v3, v4 = bench.model("v3"), bench.model("v4")
    recipe = suite.recipe("density", span="last", layer=None, wordings=None, seed=1, n=DRAWN, n_layers=2)
    monitor = fitting.fit(v4, recipe)
    read = readings.of_prompts(v3.lm, [b"one prompt", b"another prompt"])
    with pytest.raises(LabError, match="a monitor of another model"):
        monitor.scores(read, model_digest=v3.digest)
    moved = monitor.onto(v3.digest, fitted_on="v4")
    assert moved.name == f"{monitor.name} of v4"
    assert np.isfinite(moved.scores(read, model_digest=v3.digest)).all()
    for other in (v4.digest, bench.model("v7@1235").digest):
        with pytest.raises(LabError, match="a monitor of another model"):
            moved.scores(read, model_digest=other)
