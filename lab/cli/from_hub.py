"""A file from the Hub."""

from __future__ import annotations

import argparse

from lab.cli.result import Result
from lab.console import progress
from model import hub, hub_address


def fetch(options: argparse.Namespace) -> Result:
    asked = hub_address.settle(options.repo, options.file, options.revision)
    found = hub.fetch(
        asked.repo,
        asked.file,
        revision=asked.revision,
        sha256=options.sha256,
        trust_pickle=options.trust_pickle,
        progress=progress(f"fetch {asked.file}"),
    )
    data = {
        "path": str(found.path),
        "sha256": found.sha256,
        "revision": found.revision,
        "bytes": found.bytes,
        "kind": found.kind,
    }
    return Result(data, "\n".join(f"{name:9} {value}" for name, value in data.items()))
