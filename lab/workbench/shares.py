"""How far long work is and what it still takes, where several models are measured in one piece of work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import accumulate

from lab.probe.prompts import ProbeSet
from lab.progress import Progress
from lab.workbench.workbench import Workbench
from model.lineage import Graft, parse, weights
from model.time_left import TimeLeft

__all__ = ["TimeLeft", "pieces", "shares", "trunk"]


def pieces(progress: Progress | None, sizes: Sequence[int]) -> list[Progress | None]:
    """One progress over work in pieces: for each piece what it reports to. sizes: of the pieces, in their order."""
    if progress is None:
        return [None] * len(sizes)
    total = sum(sizes)

    def after(before: int) -> Progress:
        return lambda done, _of: progress(before + done, total)

    return [after(before) for before in accumulate(sizes[:-1], initial=0)] if sizes else []


def shares(
    progress: Progress | None, workbench: Workbench, exprs: Sequence[str], prompts: ProbeSet
) -> Callable[[str], Progress | None]:
    """One progress over the measurements that these models need, in their order: what each of them reports to.

    Models that are known, or follow by arithmetic from another's hidden states, take no time and are not counted.
    """
    trunks = {workbench.model(own).digest: own for own in map(trunk, exprs)}
    missing = [digest for digest, own in trunks.items() if workbench.known(own, prompts) is None]
    own = dict(zip(missing, pieces(progress, [len(prompts)] * len(missing)), strict=True))
    return lambda expr: own.get(workbench.model(trunk(expr)).digest)


def trunk(expr: str) -> str:
    """The model whose measurement gives a model's records: itself, or what a graft is without the head it takes."""
    parsed = weights(parse(expr))
    if not isinstance(parsed, Graft) or "abstain" not in parsed.parts:
        return str(parsed)
    others = tuple(part for part in parsed.parts if part != "abstain")
    return str(replace(parsed, parts=others) if others else parsed.target)
