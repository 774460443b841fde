"""The splice, crossed: each trained head in situ, on its own base without its routers, and on the other base.

A lifted head that fails on both bases fails because it was lifted; one that fails on the other base only fails
because the base is another. The paper changed both at once.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lab.claims.claims import SEEDS
from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Combined
from lab.evaluation.paired import compared
from lab.probe.prompts import IN_DOMAIN, POOLED
from lab.probe.records import Record
from lab.signals import fires
from lab.workbench.loaded import PAPER_THRESHOLD
from lab.workbench.workbench import Workbench
from lab.written.matrix import N_RESAMPLES, SEED, shipped

HEADS: Mapping[str, str] = {"v7": "v4", "v8b": "v4", "v7-v3": "v3", "v8b-v3": "v3"}
"""Whose heads, and the base that each was trained over."""
OTHER: Mapping[str, str] = {"v4": "v3", "v3": "v4"}
PLACES = ("in situ", "own base", "other base")
SIGNAL = "abstain_p"


@dataclass(frozen=True)
class Crossed:
    """One head of one seed in its three places, each an expression with its cell.

    lifted: own base − in situ; moved: other base − own base; both on the same resamples of prompts.
    false_positives: in-domain prompts stopped at .775, of how many, by place. gibberish: mean abstain_p.
    """

    head: str
    base: str
    seed: int
    exprs: Mapping[str, str]
    cells: Mapping[str, MaybeAuroc]
    lifted: Combined
    moved: Combined
    false_positives: Mapping[str, tuple[int, int]]
    gibberish: Mapping[str, float]


def crossed(workbench: Workbench) -> list[Crossed]:
    """Every head that is here, in the order of `HEADS` and seeds; nothing runs.

    Raises: LabError where a model's records are not known.
    """
    here = {entry.expr for entry in workbench.models()}
    return [
        _crossed(workbench, head, base, seed)
        for head, base in HEADS.items()
        for seed in SEEDS
        if {f"{head}@{seed}", base, OTHER[base]} <= here
    ]


def _crossed(workbench: Workbench, head: str, base: str, seed: int) -> Crossed:
    donor = f"{head}@{seed}"
    exprs: dict[str, str] = {
        "in situ": donor,
        "own base": f"{base}+{donor}[abstain]",
        "other base": f"{OTHER[base]}+{donor}[abstain]",
    }
    records = {place: shipped(workbench, expr) for place, expr in exprs.items()}
    found = compared(records, n_resamples=N_RESAMPLES, seed=SEED)

    def minus(one: str, other: str) -> Combined:
        return found.combination({one: 1.0, other: -1.0}, SIGNAL, POOLED)

    return Crossed(
        head=head,
        base=base,
        seed=seed,
        exprs=exprs,
        cells={place: found.auroc(place, SIGNAL, POOLED) for place in PLACES},
        lifted=minus("own base", "in situ"),
        moved=minus("other base", "own base"),
        false_positives={place: _stopped(own) for place, own in records.items()},
        gibberish={place: _mean(own) for place, own in records.items()},
    )


def _stopped(records: Sequence[Record]) -> tuple[int, int]:
    values = [_abstain_p(record) for record in records if record.regime == IN_DOMAIN]
    return sum(fires(SIGNAL, value, PAPER_THRESHOLD) for value in values), len(values)


def _mean(records: Sequence[Record]) -> float:
    values = [_abstain_p(record) for record in records if record.regime == "gibberish"]
    return math.fsum(values) / len(values)


def _abstain_p(record: Record) -> float:
    value = record.signals[SIGNAL]
    assert isinstance(value, float)
    return value
