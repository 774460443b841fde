"""A run's result where the page may serve files from: runs lie in the lab's cache, from which Gradio serves nothing."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from lab.errors import LabError
from lab.study.run import Run
from lab.workbench.outputs import write_atomically


def served(run: Run) -> str | None:
    """The path of a copy of the result; None while there is none. Raises: LabError where it cannot be copied."""
    if not run.over or run.result is None:
        return None
    copy = _folder() / run.id / run.result.name
    try:
        if not copy.is_file():
            write_atomically(copy, run.result.read_bytes())
    except OSError as error:
        raise LabError("cannot offer the result for download", where=run.result, found=error.strerror) from error
    return str(copy)


@cache
def _folder() -> Path:
    return Path(tempfile.mkdtemp(prefix="lab-results-"))
