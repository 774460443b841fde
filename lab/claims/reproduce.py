"""Recorded measurements of the claims, and measuring them again from the checkpoints.

    python -m lab.claims.reproduce [--set probe_210|probe_large]

measures every claim and writes `checkpoints/measured.json` anew, the registered result; of the large set
`measured_large.json`, from the results that `lab.written.ship --large` has kept: a model without any is left out.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from lab.claims.claims import (
    COINS,
    LARGE,
    REGISTERED,
    SIZES,
    Claim,
    Measured,
    Quantity,
    Size,
    Status,
    absent,
    are_coins,
    chosen,
    digests,
    registered,
    rule,
    status,
)
from lab.claims.quantities import Measuring
from lab.console import exit_status, progress
from lab.progress import Progress
from lab.statistics.as_json import AsJson
from lab.workbench.workbench import Workbench
from model.atomic import write_atomically
from model.errors import LabError
from model.manifest import Manifest
from model.output_path import check_output
from model.text_file import bounded, decoded

FILE = "measured.json"
"""Of the registered prompts."""
FILES: Mapping[Size, str] = {REGISTERED: FILE, LARGE: "measured_large.json"}
MOST_BYTES = 32 << 20
"""Of that file."""
TOLERANCE = 1e-4
"""How far a number measured again may lie from the recorded one: what differs between machines in float32."""
RANKED, A_PAIR = ("auroc", "auroc_difference", "moved_monitor", "moved_or_fitted"), 0.08
"""Kinds that count pairs of prompts in order. On another processor two scores that nearly tie may change places, which
moves these by one pair: `A_PAIR / n` allows one of 30 × 30 pairs (n 60), two of 180 × 30 (n 210). An interval's end may
move twice as far, because it rests on resamples that hold some prompts more than once: one pair that changed places
was seen to move a value by .0002 and its lower end by .0005."""

Recorded = dict[str, dict[str, Measured]]
"""Claim id → seed, or "" for roots → what was measured."""


def read(folder: Path, size: Size = REGISTERED) -> Recorded:
    """The recorded measurements. Raises: LabError for a file that cannot be read or says something else."""
    path = folder / FILES[size]
    try:
        document = json.loads(decoded(bounded(path, most=MOST_BYTES), where=path))
        return {
            name: {seed: _measured(row) for seed, row in by_seed.items()}
            for name, by_seed in document["claims"].items()
        }
    except OSError as error:
        todo = f"run `python -m lab.claims.reproduce{'' if size == REGISTERED else f' --set {size}'}`"
        raise LabError("no recorded measurements", where=path, found=error.strerror, todo=todo) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise LabError("recorded measurements that cannot be read", where=path, found=repr(error)) from error


def write(folder: Path, recorded: Recorded, size: Size = REGISTERED) -> Path:
    """Raises: LabError when the folder cannot be written."""
    plain = {name: {seed: asdict(own) for seed, own in by_seed.items()} for name, by_seed in recorded.items()}
    path = folder / FILES[size]
    text = json.dumps({"rule": rule(), "claims": plain}, indent=1, allow_nan=False)
    write_atomically(path, f"{text}\n".encode())
    return path


@dataclass(frozen=True)
class AtSize(AsJson):
    """What a claim comes to on another set of prompts than the registered one, by the same rule.

    The fields are those of `Row`. missing: models that are here and have not been measured on it.
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
class Row(AsJson):
    """One claim: what the paper says, what was recorded here, and how the two stand.

    ours, low, high, n: of the first seed; seeds: of every one, and range over them. why: a reason for the status that
    the interval does not show, or empty. missing: models that are not here. probe_large: the same on that set, of the
    kinds of prompts that the registered one has; None for what rests on no probe, which has one size.
    """

    id: str
    finding: str
    statement: str
    paper: float | str | None
    ours: float | None
    low: float | None
    high: float | None
    n: int | None
    status: Status
    why: str
    holds: tuple[float, float]
    range: tuple[float, float] | None
    seeds: Mapping[str, Measured]
    kind: str
    model: str
    missing: Sequence[str]
    rule: str
    command: str
    probe_large: AtSize | None = None


def measure(
    measuring: Measuring, claims: Sequence[Claim], *, kept_only: bool = False, only: Recorded | None = None
) -> Recorded:
    """Every claim on the models that are here. A claim none of whose models is here has no entry, nor has one that
    rests on no probe, on another set than the registered one.

    kept_only: of models whose records are known. only: on the registered set everything, on others what this holds.
    """
    manifest = Manifest.read(measuring.workbench.folder)
    other = measuring.size != REGISTERED
    found: Recorded = {}
    for claim in claims:
        here = {
            seed: own
            for seed, own in claim.measurements().items()
            if not absent(own, manifest)
            and (own.probed or not other)
            and (not kept_only or measuring.knows(own))
            and (only is None or not other or seed in only.get(claim.id, {}))
        }
        if here:
            found[claim.id] = {seed: measuring.measure(own) for seed, own in here.items()}
    return found


def rows(
    recorded: Recorded,
    claims: Sequence[Claim],
    manifest: Manifest,
    *,
    beside: Recorded | None = None,
    large: Recorded | None = None,
    large_beside: Recorded | None = None,
) -> list[Row]:
    """One a claim. Measurements of other weights than the manifest's are left out. beside: what else is recorded, where
    `recorded` is of some claims only: whether two signals that are compared are coins stands in other claims. large,
    large_beside: the same of the large set."""
    there = large or {}
    aurocs = _aurocs({**(beside or {}), **recorded}, manifest)
    aurocs_there = _aurocs({**(large_beside or {}), **there}, manifest)
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


def drifted(recorded: Recorded, again: Recorded) -> list[str]:
    """One line for each recorded number that measuring again did not give."""
    ranked = {claim.id for claim in registered() if claim.quantity.kind in RANKED}
    problems = []
    for name in sorted(recorded.keys() | again.keys()):
        before, after = recorded.get(name, {}), again.get(name, {})
        for seed in sorted(before.keys() | after.keys()):
            where = f"{name}@{seed}" if seed else name
            if seed not in before or seed not in after:
                what = "not recorded" if seed not in before else "recorded, but not measured again"
                problems.append(str(LabError(what, where=where)))
                continue
            within = max(TOLERANCE, A_PAIR / max(before[seed].n, 1)) if name in ranked else TOLERANCE
            ends = 2 * within if name in ranked else within
            problems += _differing(where, before[seed], after[seed], within=within, ends=ends)
    return problems


def remeasured(
    folder: Path,
    claims: Sequence[Claim],
    *,
    size: Size = REGISTERED,
    only: Recorded | None = None,
    progress: Progress | None = None,
) -> Recorded:
    """Every claim measured from the checkpoints of `folder`: nothing that was shipped or cached is used.

    Each claim runs the models and the prompts that it needs, each of them once.
    """
    with tempfile.TemporaryDirectory(prefix="lab-reproduce-") as cache:
        workbench = Workbench(folder, cache_dir=cache, max_models=32, shipped=False)
        return measure(Measuring(workbench, size=size, progress=progress), claims, only=only)


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
        "why": COINS if any(coins) else "",
        "range": (min(values), max(values)) if len(values) > 1 else None,
        "seeds": {seed: found for seed, found in own.items() if seed},
    }


def _differing(where: str, before: Measured, after: Measured, *, within: float, ends: float) -> list[str]:
    problems = []
    for name, allowed in (("value", within), ("low", ends), ("high", ends)):
        old, new = getattr(before, name), getattr(after, name)
        same = old is new if old is None or new is None else math.isclose(old, new, rel_tol=0, abs_tol=allowed)
        if not same:
            problems.append(str(LabError(f"{name} drifted", where=where, expected=f"recorded {old}", found=new)))
    if (before.n, before.digests) != (after.n, after.digests):
        expected = f"n {before.n}, {[own[:12] for own in before.digests]}"
        found = f"n {after.n}, {[own[:12] for own in after.digests]}"
        problems.append(str(LabError("measured on something else", where=where, expected=expected, found=found)))
    return problems


def _measured(row: Mapping[str, Any]) -> Measured:
    numbers = [row[name] for name in ("value", "low", "high")]
    if any(isinstance(own, bool) or not isinstance(own, int | float | None) for own in numbers) or numbers[0] is None:
        raise ValueError(f"not a measurement: {row!r}"[:120])
    value, low, high = numbers
    return Measured(value=value, low=low, high=high, n=int(row["n"]), digests=tuple(row["digests"]))


@exit_status
def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m lab.claims.reproduce", description="Measure the claims, and keep.")
    parser.add_argument("--set", choices=SIZES, default=REGISTERED, dest="size", help=f"{REGISTERED} unless said")
    size: Size = parser.parse_args(argv).size
    workbench = Workbench()
    check_output(workbench.folder / FILES[size])
    measuring = Measuring(workbench, size=size, progress=progress("claims"))
    print(write(workbench.folder, measure(measuring, chosen([]), kept_only=size != REGISTERED), size))


if __name__ == "__main__":
    sys.exit(main())
