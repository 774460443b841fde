"""The folders of runs: one a run under its id, found again after the lab was restarted, and removed in time."""

from __future__ import annotations

import json
import re
import secrets
import shutil
import time
from collections.abc import Collection
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from lab.study.run import ABOUT, Run
from model.atomic import write_atomically
from model.errors import LabError

KEPT_DAYS = 7
"""After which a finished run's folder is removed."""
_ID = re.compile(r"[a-z0-9]{12}")


def new(folder: Path, recipe: str, *, seed: int, steps: int, visitor: str, minutes: float | None) -> Run:
    """A run that waits, with a folder of its own. Raises: LabError where none can be made."""
    made = secrets.token_hex(6)
    run = Run(made, recipe, seed, steps, visitor, time.time(), folder / made, minutes=minutes)
    try:
        run.folder.mkdir(parents=True)
    except OSError as error:
        raise LabError("cannot keep a run", where=folder, found=error.strerror) from error
    return run


def save(run: Run) -> None:
    """Write down what a run is, where the disk allows it."""
    about = asdict(run)
    del about["folder"]
    with suppress(LabError):  # the run goes on; only a restart of the lab would miss it
        write_atomically(run.folder / ABOUT, json.dumps(about, allow_nan=False).encode())


def read(folder: Path, name: str) -> Run:
    """A run of an earlier start of the lab, by its id. Raises: LabError for an id that is none."""
    if not _ID.fullmatch(name):
        raise LabError("no such run", found=repr(name)[:40])
    try:
        about = json.loads((folder / name / ABOUT).read_text(encoding="utf-8"))
        run = Run(**(about | {"folder": folder / name}))
    except (OSError, ValueError, TypeError) as error:
        raise LabError("no such run", found=name, todo="start a new one") from error
    return run if run.over else replace(run, status="stopped", why="the lab was restarted meanwhile")


def remove(run: Run) -> None:
    shutil.rmtree(run.folder, ignore_errors=True)


def remove_old(folder: Path, *, besides: Collection[str]) -> list[str]:
    """Folders of runs that ended long ago go, so that a public lab does not fill its disk; their ids.

    besides: ids of runs that go on.
    """
    limit, gone = time.time() - 86_400 * KEPT_DAYS, []
    for about in folder.glob(f"*/{ABOUT}"):
        name = about.parent.name
        if _ID.fullmatch(name) and name not in besides and about.stat().st_mtime < limit:
            shutil.rmtree(about.parent, ignore_errors=True)
            gone.append(name)
    return gone
