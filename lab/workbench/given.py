"""Models of others that whoever starts the lab gives to its page: from then on they have a name, and no path."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from lab.monitors.monitor_set import MonitorSet
from lab.probe import any_model
from lab.probe.any_model import MAX_NEW_TOKENS, Adding, Batches, Measured
from lab.probe.prompts import ProbeSet
from lab.probe.results import RecordSet
from lab.probe.unfinished import Going
from lab.progress import Cancel, Progress
from lab.workbench import fitted
from lab.workbench.other_names import WHERE, page_name
from model.errors import LabError
from model.hf.named import TILMOE, Source

OURS_ALONE = "grafts, deltas, controls, monitors and training are made of this lab's own models alone"
"""What a model of others is no part of."""

KINDS = (
    "nobody taught it for this lab: of the general questions “taught” stands for well known, “never taught” for less so"
)


@dataclass(frozen=True)
class Other:
    """A model of others in memory. expr: its name on the page. command: how the command line of whoever started the lab
    names it; of a path its last part alone, for visitors read it. digest: of its files. notes: what a reader of its
    results must know. taught: whether it was taught this lab's own conversations, so that its kinds of prompt mean for
    it what they say. fitted: monitors that `lab fit` made of it, which read every prompt that it is asked; it
    then keeps its states."""

    expr: str
    command: str
    digest: str
    lm: Measured
    n_params: int
    notes: tuple[str, ...] = ()
    taught: bool = False
    monitors: tuple[()] = ()
    fitted: MonitorSet | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """Of what is measured, as of a model of the lab."""
        return (self.digest,)

    @property
    def gates(self) -> str:
        """Its routers in words, or why there are none."""
        shape = self.lm.shape
        if not shape.layers:
            return shape.lacks["router"]
        experts, n = " or ".join(str(n) for n in sorted(set(shape.columns))), len(shape.layers)
        return f"a mixture of experts: {n} routed layers of {experts} experts, {shape.acting} of which act on a token"


class Given:
    """The models of others of one lab, in the order in which they were given."""

    def __init__(self, others: Sequence[Other] = ()) -> None:
        self._others = {own.expr: own for own in others}

    @property
    def names(self) -> list[str]:
        return list(self._others)

    def get(self, expr: str) -> Other | None:
        """The model of this name; None where there is none."""
        return self._others.get(expr.strip())

    def refuse(self, expr: str) -> None:
        """Raises: LabError for an expression that is, or has for a part, one of these."""
        for part in re.split(r"[+()\[\],*@\s]+", expr):
            if part in self._others:
                raise LabError(
                    OURS_ALONE, where=repr(expr[:80]), found=f"{part}, a model of others",
                    todo="ask it in Chat, measure it in Probe and Threshold",
                )  # fmt: skip


def load(
    sources: Sequence[Source],
    *,
    taken: Collection[str],
    tell: Callable[[str], None],
    monitors: Sequence[Path | str] = (),
) -> Given:
    """All of them, in memory. taken: names that models of the lab have. tell: gets a line on the size of each before it
    is read. monitors: files of `lab fit`, each of one of these models, which it knows by the digest.

    Raises: LabError for two of one name, for one that cannot be loaded, and for monitors of none of them.
    """
    if not sources and not monitors:
        return Given()
    from model.hf.load import digest_of  # transformers takes seconds, and is not always installed
    from model.hf.load import load as read_model

    names = [page_name(source) for source in sources]
    for place, name in enumerate(names):
        if name in taken or name in names[:place]:
            raise LabError(
                "two models of one name", where=WHERE, expected="names that differ", found=name,
                todo="give the folder or the file another name; a link will do",
            )  # fmt: skip
    digests = [digest_of(source) for source in sources] if monitors else [""] * len(sources)
    sets = fitted.by_model(monitors, dict(zip(digests, names, strict=True)))
    found = []
    for source, name, digest in zip(sources, names, digests, strict=True):
        own = read_model(source, tell=tell, states=digest in sets)
        command = f"/path/to/{source.path.resolve().name}" if source.path is not None else source.name
        taught = source.name == TILMOE
        found.append(Other(name, command, own.digest, own.lm, own.n_params, own.notes, taught, fitted=sets.get(digest)))
    return Given(found)


def notes(other: Other) -> tuple[str, ...]:
    """What the reader of its results must know."""
    return other.notes if other.taught else (*other.notes, KINDS)


def measured(
    other: Other,
    prompts: ProbeSet,
    *,
    adding: Adding | None = None,
    unfinished: Going | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> RecordSet:
    """Its records on these prompts; `max_new_bytes` counts tokens. beside, unfinished: as of
    `lab.probe.any_model.ask`.

    Raises: LabError for a prompt that it cannot read; Cancelled when `cancel()` becomes true.
    """
    started, day = time.perf_counter(), datetime.now(UTC).date().isoformat()
    records = any_model.ask(
        other.lm, prompts, model_digest=other.digest, batches=Batches.fitting(other.lm),
        adding=adding, unfinished=unfinished, progress=progress, cancel=cancel,
    )  # fmt: skip
    seconds = time.perf_counter() - started
    return RecordSet(
        records, None, other.expr, other.digest, prompts.digest, MAX_NEW_TOKENS, "live", day, seconds, notes(other)
    )
