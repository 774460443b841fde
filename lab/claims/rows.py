"""How every claim stands, at both sizes of the probe: what the paper says beside what was recorded here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.claims.claims import (
    LARGE,
    Claim,
    Measured,
    Quantity,
    Status,
    absent,
    are_coins,
    chosen,
    digests,
    registered,
    rule,
    status,
)
from lab.claims.reproduce import FILES, Recorded, read
from lab.claims.undecided import why
from lab.statistics.as_json import AsJson
from model.manifest import Manifest


@dataclass(frozen=True)
class AtSize(AsJson):
    """What a claim comes to on one set of prompts, by the rule.

    ours, low, high, n: of the first seed; seeds: of every one, and range over them. why: the reasons where it is
    undecided, or empty. missing: models whose measurements are lacking. command: measures it again.
    """

    ours: float | None
    low: float | None
    high: float | None
    n: int | None
    status: Status
    why: str
    range: tuple[float, float] | None
    seeds: Mapping[str, Measured]
    missing: Sequence[str]
    command: str


@dataclass(frozen=True)
class Row(AtSize):
    """One claim on the registered prompts: what the paper says, what was recorded here, and how the two stand.

    missing: models that are not here. probe_large: the same on that set, of the kinds of prompts that the registered
    one has, where `missing` are models that are here and were not measured; None for what rests on no probe, which has
    one size.
    """

    id: str
    finding: str
    statement: str
    paper: float | str | None
    holds: tuple[float, float]
    kind: str
    model: str
    rule: str
    probe_large: AtSize | None = None


def rows(
    recorded: Recorded,
    claims: Sequence[Claim],
    manifest: Manifest,
    *,
    kept: Recorded | None = None,
    large: Recorded | None = None,
    large_kept: Recorded | None = None,
) -> list[Row]:
    """One a claim. Measurements of other weights than the manifest's are left out. kept: what else is recorded, where
    `recorded` is of some claims only: whether two signals that are compared are coins stands in other claims. large,
    large_kept: the same of the large set."""
    there = large or {}
    aurocs = _aurocs({**(kept or {}), **recorded}, manifest)
    aurocs_there = _aurocs({**(large_kept or {}), **there}, manifest)
    return [
        _row(claim, (recorded.get(claim.id, {}), aurocs), (there.get(claim.id, {}), aurocs_there), manifest)
        for claim in claims
    ]


def recorded_rows(folder: Path) -> list[Row]:
    """`rows` of every claim, from what is recorded beside the checkpoints of `folder`, at both sizes.

    Raises: LabError without the registered measurements, or for a file that cannot be read.
    """
    large = read(folder, LARGE) if (folder / FILES[LARGE]).is_file() else {}
    return rows(read(folder), chosen([]), Manifest.read(folder), large=large)


def _aurocs(recorded: Recorded, manifest: Manifest) -> dict[Quantity, Measured]:
    """Every AUROC of one signal that is recorded of the manifest's weights."""
    return {
        quantity: recorded[claim.id][seed]
        for claim in registered()
        if claim.quantity.kind == "auroc" and claim.id in recorded
        for seed, quantity in claim.measurements().items()
        if seed in recorded[claim.id] and recorded[claim.id][seed].digests == digests(quantity, manifest)
    }


_At = tuple[Mapping[str, Measured], Mapping[Quantity, Measured]]
"""What was measured of a claim on one set, by seed, and every AUROC of one signal there."""


def _row(claim: Claim, here: _At, there: _At, manifest: Manifest) -> Row:
    wanted, command = claim.measurements(), f"python -m lab reproduce {claim.id}"
    at_large = None
    if claim.quantity.probed:
        told = _told(claim, there, manifest)
        at_large = AtSize(
            **told,
            missing=[
                quantity.model
                for seed, quantity in wanted.items()
                if seed not in there[0] and not absent(quantity, manifest)
            ],
            command=f"{command} --set {LARGE}",
        )
    return Row(
        id=claim.id,
        finding=claim.finding,
        statement=claim.statement,
        paper=claim.paper,
        **_told(claim, here, manifest),
        holds=claim.holds,
        kind=claim.quantity.kind,
        model=claim.quantity.model,
        missing=sorted({name for quantity in wanted.values() for name in absent(quantity, manifest)}),
        rule=rule(),
        command=command,
        probe_large=at_large,
    )


def _told(claim: Claim, measured: _At, manifest: Manifest) -> dict[str, Any]:
    """The fields of a row that follow from what was measured on one set, on the weights of the manifest."""
    by_seed, aurocs = measured
    wanted = claim.measurements()
    own = {
        seed: by_seed[seed]
        for seed, quantity in wanted.items()
        if seed in by_seed and by_seed[seed].digests == digests(quantity, manifest)
    }
    first = next(iter(own.values()), None)
    values = [found.value for found in own.values()]
    coins = [are_coins(wanted[seed], aurocs) for seed in own]
    return {
        "ours": first.value if first else None,
        "low": first.low if first else None,
        "high": first.high if first else None,
        "n": first.n if first else None,
        "status": status(claim.holds, list(own.values()), coins=coins),
        "why": why(claim.holds, own, coins=coins),
        "range": (min(values), max(values)) if len(values) > 1 else None,
        "seeds": {seed: found for seed, found in own.items() if seed},
    }
