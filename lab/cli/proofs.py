"""The paper's claims, and what proves our numbers."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from lab.claims import reproduce as reproducing
from lab.claims import rows
from lab.claims.claims import REGISTERED, Claim, Size, chosen
from lab.claims.reproduce import Recorded
from lab.cli import claims_text
from lab.cli.result import Result
from lab.console import progress
from lab.evidence import archive, bundle, of_records, of_scores
from lab.evidence import verify as verification
from lab.evidence.check import check as check_bundle
from lab.evidence.limits import Asked
from lab.evidence.second_opinion.reading import Files
from lab.probe import foreign, score_tables
from lab.probe import records as record_lines
from lab.signals import Way
from lab.statistics.as_json import as_json
from lab.threshold import held_out
from lab.threshold.markers import DELTA
from lab.threshold.operating_point import RATIO
from lab.threshold.promises import MISTAKES
from lab.workbench import outputs
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.manifest import Manifest
from model.output_path import check_output

ROOM_A_BUNDLED_MODEL = 4 << 20
"""Bytes that a bundle takes at most for each model, about: asked for before anything is measured."""


def claims(options: argparse.Namespace) -> Result:
    found = rows.recorded_rows(Workbench().folder)
    return Result(as_json(found), claims_text.told(found))


def reproduce(options: argparse.Namespace) -> Result:
    wanted, folder, size = chosen(options.ids), Workbench().folder, options.set
    kept = reproducing.read(folder, size)
    recorded = {claim.id: kept.get(claim.id, {}) for claim in wanted}
    if size != REGISTERED:
        if options.ids and (never := [name for name, own in recorded.items() if not own]):
            todo = "name a claim that `python -m lab claims` shows at this size"
            raise LabError("a claim that is not measured on this set", where=f"--set {size}", found=never[0], todo=todo)
        recorded = {name: own for name, own in recorded.items() if own}
    again = reproducing.remeasured(folder, wanted, size=size, only=recorded, progress=progress("reproduce"))
    problems = reproducing.drifted(recorded, again)
    wanted = [claim for claim in wanted if claim.id in recorded]
    data = {
        "ok": not problems,
        "set": size,
        "tolerance": reproducing.TOLERANCE,
        "claims": as_json(_rows(folder, again, wanted, kept, size)),
        "problems": problems,
    }
    count = sum(len(by_seed) for by_seed in again.values())
    return Result(data, f"measured again: {count} numbers of {len(again)} claims", tuple(problems))


def _rows(folder: Path, again: Recorded, wanted: Sequence[Claim], kept: Recorded, size: Size) -> list[rows.Row]:
    """What was measured again, in the place of its set. kept: what is recorded of all claims."""
    manifest = Manifest.read(folder)
    if size == REGISTERED:
        return rows.rows(again, wanted, manifest, kept=kept)
    return rows.rows({}, wanted, manifest, large=again, large_kept=kept)


def verify(options: argparse.Namespace) -> Result:
    found = check_bundle(Path(options.bundle)) if options.bundle else verification.verify(Workbench().folder)
    data = {"ok": not found.problems, "checked": list(found.checked), "problems": list(found.problems)}
    lines = [f"checked {line}" for line in found.checked]
    return Result(data, "\n".join([*lines, *([] if found.problems else ["all are what they say"])]), found.problems)


def export(options: argparse.Namespace) -> Result:
    if options.records is not None:
        return _of_records(options)
    if options.orientation:
        raise LabError("the orientation of our own signals is fixed", where="--orientation", todo="leave it out")
    models, limit = bundle.split_models(options.models), _limit(options)
    workbench = Workbench()
    check_output(options.out, inputs=outputs.read_by(workbench, models), room=ROOM_A_BUNDLED_MODEL * len(models))
    files = bundle.make(workbench, models, limit=limit, progress=progress("export"))
    digest = archive.write(Path(options.out), files)
    data = {"path": options.out, "sha256": digest, "models": models, "files": sorted(files)}
    text = f"{options.out}: {len(files)} files, SHA-256 {digest}\ncheck it with python -m lab verify {options.out}"
    return Result(data, text)


def _of_records(options: argparse.Namespace) -> Result:
    path, limit = Path(options.records), _limit(options)
    if score_tables.is_table(path):
        check_output(options.out, inputs=[path], room=ROOM_A_BUNDLED_MODEL)
        files = _of_table(path, foreign.flags(options.orientation, signal=options.signal), limit)
    else:
        records = record_lines.read(path)
        records = foreign.declared(records, foreign.flags(options.orientation, signal=options.signal))
        check_output(options.out, inputs=[path], room=path.stat().st_size + ROOM_A_BUNDLED_MODEL)
        files = of_records.make(records, limit=limit)
    digest = archive.write(Path(options.out), files)
    data = {"path": options.out, "sha256": digest, "records": options.records, "files": sorted(files)}
    text = f"{options.out}: {len(files)} files, SHA-256 {digest}\ncheck it with python -m lab verify {options.out}"
    return Result(data, text)


def _of_table(path: Path, ways: Mapping[str, Way], limit: Asked | None) -> Files:
    """The bundle of a table of scores, as the page makes it: half of the rows try the limit where no column says so."""
    table = score_tables.read(path)
    records = foreign.declared(table.records, ways)
    chosen_on, tested = held_out.parted(records, table.tested, where=path)
    digest = sha256(path.read_bytes()).hexdigest()
    return of_scores.make(chosen_on, tested, limit=limit, name=path.name, digest=digest)


def _limit(options: argparse.Namespace) -> Asked | None:
    """The limit that was asked for besides the usual ones. Raises: LabError for half of one."""
    if options.signal is None:
        names = ("method", "alpha", "delta", "wrong_answer_costs", "of", "also", "also_alpha")
        given = [name for name in names if getattr(options, name) is not None]
        if given:
            found = ", ".join(f"--{name.replace('_', '-')}" for name in given)
            raise LabError("half a limit", expected="--signal S as well", found=found)
        return None
    method = options.method or "quantile"
    if method != "cost" and options.alpha is None:
        raise LabError("half a limit", expected="--alpha A", found=f"--method {method} alone")
    if method != "cost" and options.wrong_answer_costs is not None:
        raise LabError(f"--method {method} weighs no mistakes", found="--wrong-answer-costs", todo="--method cost")
    if (options.also is None) != (options.also_alpha is None):
        raise LabError("half a second promise", expected="--also MISTAKE and --also-alpha B, or neither")
    if method == "cost" and (options.also is not None or options.of is not None):
        raise LabError("--method cost promises nothing", found="--of or --also", todo="leave them out")
    delta, costs = options.delta, options.wrong_answer_costs
    return Asked(
        options.signal,
        method,
        options.alpha or 0.0,
        DELTA if delta is None else delta,
        RATIO if costs is None else costs,
        options.of or MISTAKES[0],
        options.also,
        options.also_alpha or 0.0,
    )
