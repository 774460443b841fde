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
from lab.study.recipes import every, in_order, other_start
from lab.workbench.loaded import PAPER_THRESHOLD
from lab.workbench.workbench import Workbench
from lab.written.matrix import N_RESAMPLES, SEED, shipped
from model.entry import ModelEntry

PLACES = ("in situ", "own base", "other base")
SIGNAL = "abstain_p"


@dataclass(frozen=True)
class Crossed:
    """One head of one seed in its three places, each an expression with its cell.

    base: the root that it was trained over; other: the one that the same training was begun from as well.
    lifted: own base − in situ; moved: other base − own base; both on the same resamples of prompts.
    false_positives: in-domain prompts stopped at .775, of how many, by place. gibberish: mean abstain_p.
    """

    head: str
    base: str
    other: str
    seed: int
    exprs: Mapping[str, str]
    cells: Mapping[str, MaybeAuroc]
    lifted: Combined
    moved: Combined
    false_positives: Mapping[str, tuple[int, int]]
    gibberish: Mapping[str, float]


def crossed(workbench: Workbench) -> list[Crossed]:
    """Every head that is here of a recipe that was trained over two bases, in the study's order; nothing runs.

    Raises: LabError where a model's records are not known.
    """
    entries = in_order(workbench.models())
    others = {own.name: other_start(own.name) for own in every()}
    found: list[Crossed] = []
    for entry in entries:
        other = others.get(entry.recipe)
        moved = "abstain" in entry.parts and entry.seed in SEEDS
        if moved and other is not None and other in {root.expr for root in entries}:
            found.append(_crossed(workbench, entry, other))
    return found


def _crossed(workbench: Workbench, entry: ModelEntry, other: str) -> Crossed:
    donor, base, seed = entry.expr, entry.base, entry.seed
    assert base is not None
    assert seed is not None
    exprs: dict[str, str] = {
        "in situ": donor,
        "own base": f"{base}+{donor}[abstain]",
        "other base": f"{other}+{donor}[abstain]",
    }
    records = {place: shipped(workbench, expr) for place, expr in exprs.items()}
    found = compared(records, n_resamples=N_RESAMPLES, seed=SEED)

    def minus(one: str, other: str) -> Combined:
        return found.combination({one: 1.0, other: -1.0}, SIGNAL, POOLED)

    return Crossed(
        head=entry.name,
        base=base,
        other=other,
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
