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

from lab.hosting import limits
from lab.study.owner import lives
from lab.study.run import ABOUT, Run
from model.atomic import write_atomically
from model.errors import LabError

KEPT_DAYS = limits.of("LAB_RUN_DAYS")
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
    """A run of an earlier start of the lab or of another server, by its id. Raises: LabError for an id that is none."""
    if not _ID.fullmatch(name):
        raise LabError("no such run", found=repr(name)[:40])
    try:
        about = json.loads((folder / name / ABOUT).read_text(encoding="utf-8"))
        run = Run(**(about | {"folder": folder / name}))
    except (OSError, ValueError, TypeError) as error:
        raise LabError("no such run", found=name, todo="start a new one") from error
    if run.over or lives(folder, run.server):
        return run
    return replace(run, status="stopped", why="the lab was restarted meanwhile")


def unfinished(folder: Path) -> list[Run]:
    """The runs of a folder that no server has seen the end of, as they were written down, by age."""
    found = []
    for about in folder.glob(f"*/{ABOUT}"):
        with suppress(OSError, ValueError, TypeError):  # what cannot be read is told when somebody asks for it
            run = Run(**(json.loads(about.read_text(encoding="utf-8")) | {"folder": about.parent}))
            if not run.over and run.id == about.parent.name:
                found.append(run)
    return sorted(found, key=lambda run: run.created)


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
