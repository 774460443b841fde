"""The training curves that were kept of a published model, as text.

python -m lab.written.training_curves MODEL    a line a step: loss, ce, abstain gap, entropy gap, drift, canary
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from lab.console import columns, exit_status
from lab.workbench.workbench import default_folder
from model import kept_curves
from model.errors import LabError
from model.lineage import Named, parse
from model.manifest import Manifest

SHOWN = ("step", "loss", "ce", "abstain_gap", "entropy_gap", "drift", "canary", "bits_per_byte")


@exit_status
def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        prog="python -m lab.written.training_curves", description="The training curves of a model."
    )
    parser.add_argument("model", metavar="MODEL")
    folder = default_folder()
    named = parse(parser.parse_args(argv).model)
    if not isinstance(named, Named):
        raise LabError("not a published model", expected="a name such as v4 or v7@1235", found=str(named))
    found = kept_curves.read(folder, Manifest.read(folder).find(named.name, seed=named.seed).expr)
    rows = [
        dict(row) | {"drift": kept_curves.largest(row["router_drift"])} if row.get("router_drift") else row
        for row in found.rows
    ]
    print(f"{found.model}  {found.digest[:12]}\n{columns(rows, names=SHOWN)}")


if __name__ == "__main__":
    sys.exit(main())
