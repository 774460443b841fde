"""The paper's claims as data, and how ours stand to them: agrees in direction, disagrees, undecided."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

from lab.claims import routed_or_vanilla
from model.errors import LabError
from model.lineage import Graft, ModelExpr, Named, parse
from model.manifest import Manifest

FILE = Path(__file__).with_name("claims.json")
SEEDS = (1234, 1235, 1236)
"""Of the variants. A claim's model with `{seed}` in it is measured once for each."""

COIN = 0.5
"""The AUROC of a signal that tells nothing."""
COINS = "two signals neither of which can be told to be better than a coin: their difference says nothing"
BENCHMARK = "benchmark"
"""The kind of quantity that is measured from kept training runs."""
REGISTERED, LARGE = "probe_210", "probe_large"
"""The prompts of the registered result, and the larger set that stands beside them."""
Size = Literal["probe_210", "probe_large"]
SIZES: tuple[Size, ...] = (REGISTERED, LARGE)
SEVEN = (
    "Registered are the 210 prompts. Beside them stand the same seven kinds of probe_large: 960 prompts, of matched "
    "lengths where they are not long by design. Claims about other sets, parameters or bits per byte have one size."
)
"""What a claim is measured on, in words."""
PROBED = frozenset(
    {
        "wins", "auroc", "auroc_difference", "gibberish_mean", "false_positives", "coherent", "same_replies",
        "moved_monitor", "moved_or_fitted",
    }
)  # fmt: skip
"""Kinds of quantity that are measured on the probe, so at either size. The others ask prompts of their own, or none."""

Status = Literal["agrees in direction", "disagrees", "undecided at this n", "not measured"]


@dataclass(frozen=True)
class Quantity:
    """What is measured: a kind of `lab.claims.quantities.KINDS`, the model expression it is measured on, and its
    details.

    Of kind "benchmark" the model is a kept training run, `routed@1234`, not a published model. Of a monitor `signal` is
    its kind and span, `minus` the model that it was fitted on.
    """

    kind: str
    model: str
    minus: str | None = None
    signal: str | None = None
    contrast: str | None = None
    gate: str | None = None
    threshold: float | None = None

    def on(self, seed: int) -> Quantity:
        """The same on one seed's models."""
        minus = self.minus.replace("{seed}", str(seed)) if self.minus else None
        return replace(self, model=self.model.replace("{seed}", str(seed)), minus=minus)

    @property
    def probed(self) -> bool:
        """Whether it is measured on the probe, so that it can be at either size."""
        return self.kind in PROBED

    @property
    def needs(self) -> tuple[Named, ...]:
        """The published models that it takes, a graft's target and donor among them."""
        if self.kind == BENCHMARK:
            return ()
        exprs = [self.model, self.minus] if self.minus else [self.model]
        return tuple(dict.fromkeys(name for expr in exprs for name in _names(parse(expr))))


@dataclass(frozen=True)
class Claim:
    """One statement of the paper.

    finding: a key of `findings()`, what it is part of. paper: its number or word, None where it only predicted. holds:
    the range that the statement puts the value in, both ends meant.
    """

    id: str
    finding: str
    statement: str
    paper: float | str | None
    quantity: Quantity
    holds: tuple[float, float]

    def measurements(self) -> dict[str, Quantity]:
        """What is to be measured, by seed; by `""` where the models are roots."""
        if "{seed}" not in self.quantity.model:
            return {"": self.quantity}
        return {str(seed): self.quantity.on(seed) for seed in SEEDS}


@dataclass(frozen=True)
class Measured:
    """A value with its 95 % interval, both None where it is exact or where there is none; n: what it was counted over.

    digests: of the published models it was measured on, in the order of `Quantity.needs`, or of a benchmark's runs.
    """

    value: float
    low: float | None
    high: float | None
    n: int
    digests: tuple[str, ...]


def rule() -> str:
    """The rule of the statuses, in words."""
    return str(_document()["rule"])


def findings() -> dict[str, str]:
    """The findings that claims belong to, in the order of the paper, each with its title."""
    return dict(_document()["findings"])


def registered() -> tuple[Claim, ...]:
    """Every claim, in the order of the paper."""
    return tuple(_claim(row) for row in _document()["claims"])


def chosen(ids: Sequence[str]) -> tuple[Claim, ...]:
    """The claims of these ids, all of them for none. Raises: LabError for an id that is none."""
    known = {claim.id: claim for claim in registered()}
    if unknown := [name for name in ids if name not in known]:
        raise LabError("no such claim", found=unknown[0], expected=f"one of {', '.join(known)}")
    return tuple(known[name] for name in ids) if ids else tuple(known.values())


def absent(quantity: Quantity, manifest: Manifest) -> list[str]:
    """The published models that a quantity needs and this manifest does not have, or the runs not kept beside it."""
    if quantity.kind == BENCHMARK:
        return routed_or_vanilla.missing(Path(manifest.where).parent, run_seed(quantity))
    have = {entry.expr for entry in manifest.entries}
    return [str(name) for name in quantity.needs if str(name) not in have]


def digests(quantity: Quantity, manifest: Manifest) -> tuple[str | None, ...]:
    """Of everything that a quantity needs, in its order; None for what is absent. Raises: LabError for a bad run."""
    if quantity.kind == BENCHMARK:
        folder, seed = Path(manifest.where).parent, run_seed(quantity)
        if routed_or_vanilla.missing(folder, seed):
            return (None, None)
        return tuple(
            routed_or_vanilla.read(folder, recipe, seed).digest
            for recipe in (routed_or_vanilla.OURS, routed_or_vanilla.PEER)
        )
    return tuple(_digest(name, manifest) for name in quantity.needs)


def _digest(name: Named, manifest: Manifest) -> str | None:
    try:
        return manifest.find(name.name, seed=name.seed).digest
    except LabError:
        return None


def run_seed(quantity: Quantity) -> int:
    """The seed of a benchmark's runs."""
    assert quantity.kind == BENCHMARK
    return int(quantity.model.partition("@")[2])


def status(holds: tuple[float, float], found: Sequence[Measured], *, coins: Sequence[bool] | None = None) -> Status:
    """By `rule()`. coins: for each measurement whether it is the difference of two signals that are no better than a
    coin."""
    if not found:
        return "not measured"
    known = coins or [False] * len(found)
    each: list[Status] = [
        "undecided at this n" if coin else _one(holds, own) for own, coin in zip(found, known, strict=True)
    ]
    return each[0] if all(other == each[0] for other in each) else "undecided at this n"


def are_coins(quantity: Quantity, aurocs: Mapping[Quantity, Measured]) -> bool:
    """Whether a quantity is the difference of two signals neither of which can be told to be better than a coin.

    aurocs: of single signals, by their quantity; where one of the two is not among them nothing is said.
    """
    if quantity.kind != "auroc_difference" or quantity.minus is None:
        return False
    sides = [replace(quantity, kind="auroc", model=expr, minus=None) for expr in (quantity.model, quantity.minus)]
    found = [aurocs.get(side) for side in sides]
    return all(own is not None and own.low is not None and own.low <= COIN for own in found)


def _one(holds: tuple[float, float], own: Measured) -> Status:
    low = own.value if own.low is None else own.low
    high = own.value if own.high is None else own.high
    if holds[0] <= low and high <= holds[1]:
        return "agrees in direction"
    return "disagrees" if high < holds[0] or low > holds[1] else "undecided at this n"


def _names(expr: ModelExpr) -> list[Named]:
    if isinstance(expr, Graft):
        return [*_names(expr.target), *_names(expr.donor)]
    return [expr] if isinstance(expr, Named) else []


@lru_cache(maxsize=1)
def _document() -> dict[str, Any]:
    return json.loads(FILE.read_text(encoding="utf-8"))


def _claim(row: dict[str, Any]) -> Claim:
    about = {name: row[name] for name in ("id", "finding", "statement", "paper")}
    low, high = row["holds"]
    assert math.isfinite(low), row
    assert low <= high, row
    details = {key: row[key] for key in ("model", "minus", "signal", "contrast", "gate", "threshold") if key in row}
    return Claim(**about, quantity=Quantity(kind=row["quantity"], **details), holds=(low, high))
