"""Measuring published models once, so that everyone who clones the repository starts from results.

    python -m lab.ship MODEL…

For each model: run the calibration prompts, choose the operating point on them and write it to the manifest, then run
the probe and the prompts of the gates, and keep all records with their hidden states in `checkpoints/records/`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from lab import record_files
from lab.calibration import calibrate
from lab.console import progress
from lab.probes import bundled
from lab.record_files import RecordSet
from lab.workbench import Workbench
from model.errors import LabError
from model.lineage import Named, parse
from model.publish import publish_operating_point

SETS = ("calibration", "probe_210", "idk_gate", "false_inability", "canary")


def ship(workbench: Workbench, expr: str) -> list[Path]:
    """Measure one model of the manifest and write its results beside it.

    Raises: LabError for an expression that is not a published model, or a folder that cannot be written.
    """
    named = parse(expr)
    if not isinstance(named, Named):
        raise LabError("only published models are shipped", expected="a name such as v4 or v7@1235", found=expr)
    folder = workbench.folder / "records"
    stem = str(named).replace("@", "-")
    written = []
    for name in SETS:
        found = workbench.records(str(named), bundled(name), progress=progress(f"{expr} {name}"), fresh=True)
        if name == "calibration":
            point = operating_point(found)
            publish_operating_point(workbench.folder, named.name, seed=named.seed, operating_point=point)
        try:
            record_files.save(folder, found, stem=f"{stem}.{name}")
        except OSError as error:
            raise LabError("cannot keep a result", where=folder, found=error.strerror) from error
        written.append(folder / f"{stem}.{name}.safetensors")
    return written


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


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m lab.ship", description="Measure models and keep the results.")
    parser.add_argument("models", metavar="MODEL", nargs="+")
    try:
        workbench = Workbench()
        for expr in parser.parse_args(argv).models:
            for path in ship(workbench, expr):
                print(path)
    except LabError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
