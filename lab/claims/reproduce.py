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
from dataclasses import asdict
from pathlib import Path
from typing import Any

from lab.claims.claims import (
    LARGE,
    REGISTERED,
    SIZES,
    Claim,
    Measured,
    Size,
    absent,
    chosen,
    registered,
    rule,
)
from lab.claims.quantities import Measuring
from lab.console import exit_status, progress
from lab.progress import Progress
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
