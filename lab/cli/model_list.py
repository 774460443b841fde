"""The models here, from the manifest alone: no weights are read, and nothing that could read them is imported."""

from __future__ import annotations

import argparse

from lab.cli.result import Result
from lab.console import columns
from lab.workbench.listing import default_folder, described
from model.manifest import Manifest


def models(options: argparse.Namespace) -> Result:
    rows = described(Manifest.read(default_folder()).entries)
    return Result(rows, columns(rows, names=("name", "kind", "base", "parts", "seed", "n_params", "digest", "recipe")))
