"""Measuring published models once, so that everyone who clones the repository starts from results.

    python -m lab.written.ship [--new | --limits] [--large] [--share K/N] [MODEL…]

For each model, all of them unless some are named: run the calibration prompts, choose the operating point on them and
write it to the manifest, then run the probe and the prompts of the gates, and keep all records in
`checkpoints/records/`; of roots the hidden states too, from which heads are moved without running a model. At the end
results of models or prompts that are no longer here are removed. `--new` passes over what is kept already; `--limits`
only chooses the operating points again, on the records that are kept. `--large` keeps results on `probe_large` instead,
packed (`lab.probe.compact`): minutes a model, so what this machine has measured before is taken from its cache. N
processes of one thread each (OMP_NUM_THREADS=1) share the work with `--share 1/N` to `--share N/N`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from lab.console import exit_status, progress
from lab.probe import results
from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.prompts import bundled
from lab.probe.results import RecordSet
from lab.threshold.calibration import calibrate
from lab.threshold.limits import written
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.lineage import Named, parse
from model.manifest import Manifest, ModelEntry
from model.publish import publish_operating_point

SETS = ("calibration", "probe_210", "idk_gate", "false_inability", "canary")
LARGE = "probe_large"
"""The set whose results are kept packed."""


def ship(workbench: Workbench, expr: str) -> list[Path]:
    """Measure one model of the manifest and write its results beside it.

    Raises: LabError for an expression that is not a published model, or a folder that cannot be written.
    """
    folder, entry = workbench.folder / "records", _entry(workbench.folder, expr)
    stem = entry.expr.replace("@", "-")
    written = []
    for name in SETS:
        found = workbench.records(entry.expr, bundled(name), progress=progress(f"{expr} {name}"), fresh=True)
        if name == "calibration":
            point = operating_point(found)
            publish_operating_point(workbench.folder, entry.name, seed=entry.seed, operating_point=point)
        kept = found if entry.kind == "root" else replace(found, hidden=None)
        results.save(folder, kept, stem=f"{stem}.{name}")
        written.append(folder / f"{stem}.{name}.safetensors")
    return written


def ship_large(workbench: Workbench, expr: str) -> Path:
    """Keep what a published model makes of the large set: cached, or measured now. The file with its hidden states.

    Raises: LabError for an expression that is not a published model, or a folder that cannot be written.
    """
    entry = _entry(workbench.folder, expr)
    found = workbench.records(entry.expr, bundled(LARGE), progress=progress(f"{expr} {LARGE}"))
    kept = found if entry.kind == "root" else replace(found, hidden=None)
    folder, stem = workbench.folder / "records", f"{entry.expr.replace('@', '-')}.{LARGE}"
    results.save(folder, kept, stem=stem, packed=True)
    return folder / f"{stem}.safetensors"


def operating_point(found: RecordSet) -> dict[str, object]:
    """The lowest `abstain_p` threshold without a false positive on calibration records, as the manifest holds it."""
    chosen = calibrate(found.records, signal="abstain_p", method="quantile", alpha=0.0)
    return {
        "signal": chosen.signal,
        "threshold": chosen.threshold,
        "method": chosen.method,
        "calibration_digest": chosen.calibration_digest,
        "n": chosen.n_calibration,
    }


def choose_again(folder: Path, expr: str) -> tuple[float | None, float]:
    """The operating point of a published model, chosen anew on its kept calibration records: (before, after).

    Nothing runs. Raises: LabError for a model that is not published, or without kept records.
    """
    named = parse(expr)
    if not isinstance(named, Named):
        raise LabError("only published models have limits", expected="a name such as v4 or v7@1235", found=expr)
    entry = Manifest.read(folder).find(named.name, seed=named.seed)
    key = (entry.digest, bundled("calibration").digest, MAX_NEW_BYTES)
    path = next((path for kept, path in _kept(folder) if kept == key), None)
    if path is None:
        raise LabError("no kept calibration records", where=entry.expr, todo="run `python -m lab.written.ship --new`")
    point = operating_point(results.read(path, source="shipped"))
    publish_operating_point(folder, entry.name, seed=entry.seed, operating_point=point)
    before = (entry.operating_point or {}).get("threshold")
    return (None if before is None else float(str(before))), float(str(point["threshold"]))


def _entry(folder: Path, expr: str) -> ModelEntry:
    named = parse(expr)
    if not isinstance(named, Named):
        raise LabError("only published models are shipped", expected="a name such as v4 or v7@1235", found=expr)
    return Manifest.read(folder).find(named.name, seed=named.seed)


def unmeasured(folder: Path, exprs: Iterable[str]) -> list[str]:
    """Those of these published models that lack a result on some set, or whose operating point is of other prompts."""
    manifest, wanted = Manifest.read(folder), {bundled(name).digest for name in SETS}
    have = {(model, prompts) for (model, prompts, size), _ in _kept(folder) if size == MAX_NEW_BYTES}
    calibration = bundled("calibration").digest
    found = []
    for expr in exprs:
        named = parse(expr)
        assert isinstance(named, Named), expr
        entry = manifest.find(named.name, seed=named.seed)
        point = entry.operating_point or {}
        whole = all((entry.digest, prompts) in have for prompts in wanted)
        if not whole or point.get("calibration_digest") != calibration:
            found.append(expr)
    return found


def unmeasured_large(folder: Path, exprs: Iterable[str]) -> list[str]:
    """Those of these published models without a kept result on the large set."""
    have, prompts = {key for key, _ in _kept(folder)}, bundled(LARGE).digest
    return [expr for expr in exprs if (_entry(folder, expr).digest, prompts, MAX_NEW_BYTES) not in have]


def remove_stale(folder: Path) -> list[Path]:
    """Remove kept results of models that the manifest does not list, or on prompts that are not here.

    Raises: LabError when a file cannot be removed.
    """
    models = {entry.digest for entry in Manifest.read(folder).entries}
    prompts = {bundled(name).digest for name in (*SETS, LARGE)}
    stale = [path for (model, asked, _), path in _kept(folder) if model not in models or asked not in prompts]
    for path in stale:
        try:
            for part in (results.lines_of(path), path):
                part.unlink(missing_ok=True)
        except OSError as error:
            raise LabError("cannot remove a stale result", where=path, found=error.strerror) from error
    return stale


def _kept(folder: Path) -> list[tuple[tuple[str, str, int], Path]]:
    return list(results.keys(folder / "records"))


def _share(text: str) -> tuple[int, int]:
    """(K, N) of `K/N`. Raises: LabError for anything else."""
    first, _, step = text.partition("/")
    if not (first.isdecimal() and step.isdecimal() and 1 <= int(first) <= int(step)):
        raise LabError("bad share", where="--share", expected="K/N with K from 1 to N", found=text)
    return int(first), int(step)


@exit_status
def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m lab.written.ship", description="Measure models and keep the results."
    )
    parser.add_argument("models", metavar="MODEL", nargs="*", help="without any, every published one")
    parser.add_argument("--new", action="store_true", help="only models whose results are not kept yet")
    parser.add_argument("--limits", action="store_true", help="only choose the operating points again, running nothing")
    parser.add_argument("--large", action="store_true", help=f"results on {LARGE} alone")
    parser.add_argument("--share", metavar="K/N", default="1/1", help="only every N-th model, from the K-th on")
    options = parser.parse_args(argv)
    workbench = Workbench()
    first, step = _share(options.share)
    exprs = (options.models or [entry.expr for entry in workbench.models()])[first - 1 :: step]
    if options.limits:
        for expr in exprs:
            before, after = choose_again(workbench.folder, expr)
            print(f"{expr}: {'none' if before is None else written(before)} -> {written(after)}")
        return
    if options.large:
        exprs = unmeasured_large(workbench.folder, exprs) if options.new else exprs
        measured = Workbench(shipped=False)  # what is kept already is packed, and has lost signals and states
        for expr in exprs:
            print(ship_large(measured, expr), flush=True)
        exprs = []
    elif options.new:
        exprs = unmeasured(workbench.folder, exprs)
    for expr in exprs:
        for path in ship(workbench, expr):
            print(path, flush=True)
    for path in remove_stale(workbench.folder) if first == 1 else ():
        print(f"removed {path}")


if __name__ == "__main__":
    sys.exit(main())
