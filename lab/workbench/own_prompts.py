"""Prompts that a visitor brings: checked, measured like the bundled ones, and kept in memory only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lab.hosting import limits
from lab.memory import kept
from lab.probe import brought, partly_read
from lab.probe import check as prompt_check
from lab.probe.brought import Reading
from lab.probe.check import Checked
from lab.probe.prompts import COMPARED, ProbeSet
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.workbench.given import Other
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.kept import Kept

MOST_BYTES = limits.of("LAB_OWN_PROMPTS_BYTES")
"""Of a file."""
MOST_PROMPTS = limits.of("LAB_OWN_PROMPTS")
"""Of a file: a few minutes on two cores."""
TAUGHT = 240
"""Taught prompts of `probe_large`."""
READING = Reading(limit=MOST_PROMPTS - TAUGHT, beside="probe_large", most=8 << 20, own_too=True)
"""Of published questions: a draw that fits with the 240 taught prompts of the lab's own, which they are told from."""


class OwnPrompts:
    """The last few results on prompts that are not bundled. Safe to share between threads."""

    def __init__(self, *, keep: int = 16) -> None:
        self._found: Kept[tuple[str, ...], RecordSet] = kept("own prompts", most=keep)

    def known(self, workbench: Workbench, expr: str, digest: str) -> RecordSet | None:
        """What was measured of this model on the prompts of this digest and is still kept."""
        return self._found.get((*workbench.any(expr).key, digest))

    def measure(
        self,
        workbench: Workbench,
        expr: str,
        prompts: ProbeSet,
        *,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> RecordSet:
        """A model's records on these prompts, measured now. Nothing is written to disk.

        Raises: LabError for a bad expression; Cancelled when `cancel()` becomes true.
        """
        loaded = workbench.any(expr)
        cut = [] if isinstance(loaded, Other) else partly_read.partly(prompts, max_len=loaded.config.max_seq_len)
        about = [] if prompts.read_as is None else [prompts.read_as.told, *prompts.read_as.notes]
        told = [f"on prompts of your own: {prompts.path.name}", *about, partly_read.note(cut, prompts)]
        found = workbench.measured(expr, prompts, progress=progress, cancel=cancel)
        own = found.notes if isinstance(loaded, Other) else ()
        found = replace(found, hidden=None, notes=tuple(filter(None, (*told, *own))))
        return self._found.put((*loaded.key, prompts.digest), found)


def read(path: Path | str) -> ProbeSet:
    """The prompts of a visitor's file, of published questions a draw beside taught prompts. Raises: LabError."""
    path = Path(path)
    _sized(path)
    return brought.read(path, reading=READING)


def check(path: Path) -> Checked:
    """What a visitor's file is worth before a model has seen it.

    Raises: LabError with the line number for a file that is no prompt file, is too large, has too many prompts, or
    prompts of a kind that is not compared.
    """
    prompts = read(path)
    if len(prompts) > MOST_PROMPTS:
        raise LabError("too many prompts", where=path, expected=f"at most {MOST_PROMPTS}", found=len(prompts))
    for prompt in prompts.prompts:
        if prompt.regime not in COMPARED:
            where = f"{path}:{prompt.line}"
            raise LabError(
                "a kind that is not compared", where=where, expected=f"one of {COMPARED}", found=prompt.regime
            )
    return prompt_check.checked(prompts)


def _sized(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise LabError("cannot read the prompts", where=path, found=error.strerror) from error
    if size > MOST_BYTES:
        raise LabError("the prompt file is too large", where=path, expected=f"at most {limits.size(MOST_BYTES)}")
