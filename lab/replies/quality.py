"""What stands beside an AUROC: how many in-domain replies are right, and how many are language at all.

A head that tells taught prompts from others is worth little on a model that can no longer speak. Both counts are of
the replies alone, before any gate. Judging coherence takes a second or more, so verdicts are kept, by the replies they
are of: a graft of an abstain head has its target's replies and so its target's verdict.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from lab.memory import kept
from lab.probe.canonical import ordered
from lab.probe.prompts import prompts_folder
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.progress import Cancel
from lab.replies import lexicon
from lab.replies.coherence import KNOWN_WORDS, PERCENTILE, REFERENCE, Judge
from lab.statistics.as_json import AsJson
from lab.statistics.estimate import NotRun
from lab.statistics.rates import Rate, rate
from lab.workbench.workbench import Workbench
from model.atomic import write_atomically
from model.errors import LabError
from model.kept import Kept

FORMAT = "1"
"""Raised when a condition of coherence changes its meaning, so that older verdicts are judged anew."""
CALIBRATION = "calibration.jsonl"
"""The prompts that set the limit of surprise."""
NOT_JUDGED = "these replies were not judged yet; a graft of the router, or one by degrees, judges them"
NO_REFERENCE = f"coherence is judged by the model {REFERENCE}, which is not here"

_known: Kept[str, int] = kept("coherence")


@dataclass(frozen=True)
class Replies(AsJson):
    """Of a model's in-domain replies, how many are coherent and how many right."""

    coherent: Rate | NotRun
    in_domain_correct: Rate


def quality(workbench: Workbench, found: RecordSet, *, judge: bool = True, cancel: Cancel | None = None) -> Replies:
    """Both counts of a model's records, as the two functions below give them."""
    return Replies(coherent(workbench, found, judge=judge, cancel=cancel), in_domain_correct(found))


def in_domain_correct(found: RecordSet) -> Rate:
    """Of the in-domain replies those that are right."""
    own = _in_domain(found)
    return rate(sum(record.correct is True for record in own), len(own))


def coherent(
    workbench: Workbench, found: RecordSet, *, judge: bool = True, cancel: Cancel | None = None
) -> Rate | NotRun:
    """Of the in-domain replies those that are coherent.

    judge: whether to judge what is not known from earlier. Raises: Cancelled when `cancel()` becomes true.
    """
    own = _in_domain(found)
    key = _key(workbench, own)
    if key is None:
        return NotRun(NO_REFERENCE)
    path = None if workbench.cache_dir is None else workbench.cache_dir / "coherence" / f"{key[:32]}.json"
    known = _known.get(key)
    if known is None:
        count = None if path is None else _read(path, key=key, most=len(own))
        if count is None and not judge:
            return NotRun(NOT_JUDGED)
        if count is None:
            count = sum(verdict.coherent for verdict in Judge(workbench, cancel=cancel).judge_all(own))
            _write(path, key=key, count=count)
        known = _known.put(key, count)
    return rate(known, len(own))


def _in_domain(found: RecordSet) -> list[Record]:
    return ordered(found.by_regime().get("in_domain", []))


def _key(workbench: Workbench, own: Sequence[Record]) -> str | None:
    """A digest of the replies and of everything that decides about them; None without the reference model."""
    reference = next((entry.digest for entry in workbench.models() if entry.name == REFERENCE), None)
    if reference is None:
        return None
    files = [sha256(path.read_bytes()).hexdigest() for path in (lexicon.FILE, prompts_folder() / CALIBRATION)]
    by = [FORMAT, reference, *files, KNOWN_WORDS, PERCENTILE]
    return sha256(json.dumps([by, [(record.prompt, record.reply) for record in own]]).encode()).hexdigest()


def _read(path: Path, *, key: str, most: int) -> int | None:
    """The count that was kept, None where nothing usable was."""
    try:
        kept = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    count = kept.get("coherent") if isinstance(kept, dict) and kept.get("key") == key else None
    return count if type(count) is int and 0 <= count <= most else None


def _write(path: Path | None, *, key: str, count: int) -> None:
    """Keep a count where that is possible: a cache is only a cache."""
    if path is None:
        return
    with suppress(LabError):
        write_atomically(path, json.dumps({"key": key, "coherent": count}, allow_nan=False).encode())
