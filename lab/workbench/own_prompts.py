"""Prompts that a visitor brings: checked, measured like the bundled ones, and kept in memory only."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from lab.memory import kept
from lab.probe import check as prompt_check
from lab.probe import measure, partly_read
from lab.probe.check import Checked
from lab.probe.framing import MAX_NEW_BYTES
from lab.probe.prompts import REGIMES, ProbeSet, load
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.kept import Kept

MOST_BYTES = 2 << 20
"""Of a file."""
MOST_PROMPTS = 500
"""Of a file: a few minutes on two cores."""


class OwnPrompts:
    """The last few results on prompts that are not bundled. Safe to share between threads."""

    def __init__(self, *, keep: int = 16) -> None:
        self._found: Kept[tuple[str, str], RecordSet] = kept("own prompts", most=keep)

    def known(self, workbench: Workbench, expr: str, prompts: ProbeSet) -> RecordSet | None:
        """What was measured of this model on these prompts and is still kept."""
        return self._found.get((workbench.model(expr).digest, prompts.digest))

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
        loaded = workbench.model(expr)
        cut = partly_read.partly(prompts, max_len=loaded.config.max_seq_len)
        told = [f"on prompts of your own: {prompts.path.name}", partly_read.note(cut, prompts)]
        done = measure.probe(loaded.lm, prompts, model_digest=loaded.digest, progress=progress, cancel=cancel)
        found = RecordSet(
            records=done.records,
            hidden=None,
            model=loaded.expr,
            model_digest=loaded.digest,
            probe_digest=prompts.digest,
            max_new_bytes=MAX_NEW_BYTES,
            source="live",
            date=datetime.now(UTC).date().isoformat(),
            seconds=done.seconds,
            notes=tuple(filter(None, told)),
        )
        return self._found.put((loaded.digest, prompts.digest), found)


def check(path: Path) -> Checked:
    """What a visitor's file is worth before a model has seen it.

    Raises: LabError with the line number for a file that is no prompt file, is too large, has too many prompts, or
    prompts of other kinds than the seven that are compared.
    """
    _sized(path)
    prompts = load(path)
    if len(prompts) > MOST_PROMPTS:
        raise LabError("too many prompts", where=path, expected=f"at most {MOST_PROMPTS}", found=len(prompts))
    for prompt in prompts.prompts:
        if prompt.regime not in REGIMES:
            where = f"{path}:{prompt.line}"
            raise LabError(
                "a kind that is not compared", where=where, expected=f"one of {REGIMES}", found=prompt.regime
            )
    return prompt_check.check(path)


def _sized(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise LabError("cannot read the prompts", where=path, found=error.strerror) from error
    if size > MOST_BYTES:
        raise LabError("the prompt file is too large", where=path, expected=f"at most {MOST_BYTES >> 20} MiB")
