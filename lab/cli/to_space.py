"""The lab on a Space of the Hub."""

from __future__ import annotations

import argparse
from pathlib import Path

from lab.cli.result import Result
from lab.hosting.space import upload
from lab.statistics.as_json import as_json

ROOT = Path(__file__).resolve().parents[2]
MOST_NAMED = 8
"""Changes that are named one by one."""


def space(options: argparse.Namespace) -> Result:
    found = upload(ROOT, options.space, private=options.private, dry_run=options.dry_run)
    changes = [
        f"  {mark} {name}"
        for mark, names in (("+", found.added), ("~", found.changed), ("-", found.removed))
        for name in names
    ]
    n = len(changes)
    did = "would change" if options.dry_run else "changed"
    beside = "" if found.compared else " (not compared with what is there: no token, or offline)"
    lines = [f"{found.files} files, {found.bytes / 1e6:.1f} MB; {did}: {n}{beside}", *changes[:MOST_NAMED]]
    lines += [f"  … and {n - MOST_NAMED} more"] if n > MOST_NAMED else []
    return Result({**as_json(found), "dry_run": options.dry_run}, "\n".join([*lines, found.url]))
