"""Controls of a grafted abstain head: what heads that know nothing reach on the same hidden states.

The head is the only thing that differs, so nothing runs: every control is arithmetic on the trunk's states, and gives
the `abstain_p` that a run of the trunk with that head would record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from jaxtyping import Float
from scipy.special import expit
from torch import Tensor

from lab.evaluation.contrasts import Contrasts, MaybeAuroc
from lab.evaluation.estimates import Auroc, Combined
from lab.evaluation.paired import compared
from lab.probe.canonical import key
from lab.probe.measure import with_abstain_head
from lab.probe.results import RecordSet
from lab.statistics.as_json import AsJson
from lab.statistics.auroc import aurocs
from lab.statistics.bootstrap import HIGH, LOW
from lab.statistics.estimate import Unmeasured
from lab.statistics.undefined import undefined

Head = tuple[Float[Tensor, "1 d_model"], Float[Tensor, " 1"]]
"""Weight and bias of an abstain head."""
SIGNAL = "abstain_p"
N_DRAWS = 100
HEADS = {
    "identity": "the trunk's own head",
    "donor": "the head that the graft carries: the donor's, or at a strength below 1 its mixture with the trunk's",
    "sign_flipped": "the donor's head times -1",
    "bias_only": "the donor's bias alone, which is the same for every prompt",
}
DRAWS = {
    "random_head": "heads of random direction with the donor's norm and bias",
    "permuted_features": "the donor's weights put to other features at random, with its bias",
}


@dataclass(frozen=True)
class HeadAuroc(AsJson):
    """One head's AUROC in one contrast, and its paired difference to the trunk's records."""

    of: MaybeAuroc
    difference: Combined

    def to_json(self) -> dict[str, Any]:
        return {**self.of.to_json(), "difference": self.difference.to_json()}


@dataclass(frozen=True)
class OneHead(AsJson):
    """head: what it is, in words. identical: of the trunk's own head, whether its records came out bit for bit."""

    head: str
    contrasts: Mapping[str, HeadAuroc]
    identical: bool | None = None

    def to_json(self) -> dict[str, Any]:
        told = super().to_json()
        return {name: own for name, own in told.items() if name != "identical" or own is not None}


@dataclass(frozen=True)
class Draws(AsJson):
    """The AUROC of many drawn heads: the median, and the 2.5th and 97.5th percentile of the draws, which is no interval
    of an estimate: it says where heads without knowledge fall. at_least_donor: the share of draws that reach the
    donor's AUROC; None where it has none."""

    median: float
    range: tuple[float, float]
    at_least_donor: float | None
    n_positive: int
    n_negative: int


@dataclass(frozen=True)
class ManyHeads(AsJson):
    """head: what they are, in words."""

    head: str
    contrasts: Mapping[str, Draws | Unmeasured]


@dataclass(frozen=True)
class Controls(AsJson):
    """The AUROC of `signal` under each head of HEADS and DRAWS, in every contrast of the trunk's records.

    norm: of the donor's weight.
    """

    trunk: str
    signal: str
    norm: float
    n_draws: int
    seed: int
    heads: Mapping[str, OneHead]
    draws: Mapping[str, ManyHeads]


@dataclass(frozen=True)
class NoControls(AsJson):
    """Nothing that controls could be computed from was kept."""

    trunk: str
    signal: str
    not_run: str


def controls(
    trunk: RecordSet, *, own: Head, donor: Head, n_draws: int = N_DRAWS, n_resamples: int = 2000, seed: int = 0
) -> Controls | NoControls:
    """What other heads reach on the trunk's hidden states, if these were kept. own: the trunk's head."""
    if trunk.hidden is None:
        return NoControls(trunk.model, SIGNAL, "the hidden states of the trunk were not kept")
    order = sorted(range(len(trunk.records)), key=lambda row: key(trunk.records[row]))  # that of the contrasts' rows
    trunk = replace(trunk, records=tuple(trunk.records[row] for row in order), hidden=trunk.hidden[order])
    assert trunk.hidden is not None
    weight, bias = donor
    made = {
        "identity": own,
        "donor": donor,
        "sign_flipped": (-weight, -bias),
        "bias_only": (torch.zeros_like(weight), bias),
    }
    records = {
        name: with_abstain_head(
            trunk.records, trunk.hidden, weight=head[0], bias=head[1], model_digest=trunk.model_digest
        )
        for name, head in made.items()
    }
    comparison = compared({"trunk": trunk.records, **records}, n_resamples=n_resamples, seed=seed)
    contrasts = Contrasts(trunk.records, n_resamples=1, seed=seed)  # for its rows alone
    trunks = records["identity"] == tuple(trunk.records)
    heads = {
        name: OneHead(
            HEADS[name],
            {
                contrast: HeadAuroc(
                    comparison.auroc(name, SIGNAL, contrast),
                    comparison.combination({name: 1.0, "trunk": -1.0}, SIGNAL, contrast),
                )
                for contrast in contrasts.names
            },
            trunks if name == "identity" else None,
        )
        for name in HEADS
    }
    values = _weight(donor)
    drawn = {
        "random_head": random_heads(values, n=n_draws, rng=np.random.default_rng(seed)),
        "permuted_features": permuted_heads(values, n=n_draws, rng=np.random.default_rng(seed)),
    }
    reached = {contrast: found.of for contrast, found in heads["donor"].contrasts.items()}
    return Controls(
        trunk=trunk.model,
        signal=SIGNAL,
        norm=float(np.linalg.norm(values)),
        n_draws=n_draws,
        seed=seed,
        heads=heads,
        draws={
            name: ManyHeads(
                DRAWS[name],
                _spread(contrasts, abstain_ps(trunk.hidden, weights, bias=float(bias)), reached),
            )
            for name, weights in drawn.items()
        },
    )


def random_heads(
    weight: Float[np.ndarray, " d_model"], *, n: int, rng: np.random.Generator
) -> Float[np.ndarray, "draw d_model"]:
    """`n` weights of uniformly random direction, each of the norm of `weight`, float32."""
    directions = rng.standard_normal((n, len(weight)))
    directions *= np.linalg.norm(weight) / np.linalg.norm(directions, axis=1, keepdims=True)
    return directions.astype(np.float32)


def permuted_heads(
    weight: Float[np.ndarray, " d_model"], *, n: int, rng: np.random.Generator
) -> Float[np.ndarray, "draw d_model"]:
    """`n` rearrangements of `weight`: the same values on other features, float32."""
    return rng.permuted(np.tile(weight, (n, 1)), axis=1).astype(np.float32)


def abstain_ps(
    hidden: Float[np.ndarray, "probe d_model"], weights: Float[np.ndarray, "draw d_model"], *, bias: float
) -> Float[np.ndarray, "draw probe"]:
    """`abstain_p` of every prompt under every head, rounded to float32 as records hold it."""
    return expit(weights.astype(np.float64) @ hidden.astype(np.float64).T + bias).astype(np.float32)


def _weight(head: Head) -> Float[np.ndarray, " d_model"]:
    return head[0].detach().numpy().reshape(-1).astype(np.float64)


def _spread(
    contrasts: Contrasts, scores: Float[np.ndarray, "draw probe"], donor: Mapping[str, MaybeAuroc]
) -> dict[str, Draws | Unmeasured]:
    """Each contrast's median and range over draws, or why there is none."""
    found: dict[str, Draws | Unmeasured] = {}
    widest = scores[np.ptp(scores, axis=1).argmax()]
    for contrast in contrasts.names:
        positive, negative = contrasts.rows(contrast)
        if reason := undefined(widest[positive], widest[negative]):
            found[contrast] = Unmeasured(reason, len(positive), len(negative))
            continue
        values = aurocs(scores[:, positive], scores[:, negative])
        low, median, high = (float(value) for value in np.percentile(values, [LOW, 50, HIGH]))
        reached = donor[contrast]
        share = float((values >= reached.auroc).mean()) if isinstance(reached, Auroc) else None
        found[contrast] = Draws(median, (low, high), share, len(positive), len(negative))
    return found
