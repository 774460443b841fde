"""The 2×2 of a donor's parts on a target: neither, its router, its abstain head, both."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lab.evaluation.contrasts import MaybeAuroc
from lab.evaluation.estimates import Combined
from lab.evaluation.paired import Comparison
from lab.evaluation.questions import Question
from lab.evaluation.two_questions import answer
from lab.probe.prompts import POOLED
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.replies.quality import Replies
from lab.statistics.as_json import AsJson, as_json
from lab.statistics.estimate import NotRun

CELLS: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "router": ("router",),
    "abstain": ("abstain",),
    "both": ("router", "abstain"),
}
"""The 2×2: which of the donor's parts each cell carries."""
SIGNAL = "abstain_p"
"""What the 2×2 compares, over all kinds."""
NOT_RUN = "needs a full probe run; use --parts abstain,router"


@dataclass(frozen=True)
class HeadAndReplies(AsJson):
    """How well `abstain_p` answers each question, and beside it how many in-domain replies are right and coherent.

    auroc: *unusual?*, across regimes. wrong: *wrong?*, the model's own wrong replies against its own right ones, which
    are other prompts in a model that speaks otherwise.
    """

    auroc: MaybeAuroc
    wrong: MaybeAuroc
    replies: Replies

    def of(self, question: Question) -> MaybeAuroc:
        return self.wrong if question == "wrong" else self.auroc

    def to_json(self) -> dict[str, Any]:
        return {**self.auroc.to_json(), "wrong": self.wrong.to_json(), **self.replies.to_json()}


def head_and_replies(
    name: str, records: Sequence[Record], comparison: Comparison, replies: Replies, *, n_resamples: int, seed: int
) -> HeadAndReplies:
    """Of one model of a comparison, by its name there."""
    wrong = answer(records, "wrong", SIGNAL, n_resamples=n_resamples, seed=seed)
    return HeadAndReplies(comparison.auroc(name, SIGNAL, POOLED), wrong, replies)


@dataclass(frozen=True)
class Corner(AsJson):
    """One model of the 2×2."""

    model: str
    digest: str
    source: str
    found: HeadAndReplies

    def to_json(self) -> dict[str, Any]:
        return {"model": self.model, "digest": self.digest, "source": self.source, **self.found.to_json()}


@dataclass(frozen=True)
class NoCorner(AsJson):
    """A model of the 2×2 that was not measured."""

    model: str
    not_run: str


@dataclass(frozen=True)
class Square(AsJson):
    """The 2×2: for each of CELLS its model; interaction: both − router − abstain + none."""

    corners: Mapping[str, Corner | NoCorner]
    interaction: Combined | NotRun

    def of(self, model: str) -> Corner | NoCorner:
        """The corner of a model that is in it."""
        return next(corner for corner in self.corners.values() if corner.model == model)

    def to_json(self) -> dict[str, Any]:
        return {**as_json(self.corners), "interaction": self.interaction.to_json()}


def two_by_two(
    cells: Mapping[str, RecordSet | None],
    exprs: Mapping[str, str],
    comparison: Comparison,
    founds: Mapping[str, HeadAndReplies],
) -> Square:
    """Every model of the square, and the interaction both − router − abstain + none; what was not measured says so."""
    corners: dict[str, Corner | NoCorner] = {}
    for name, found in cells.items():
        if found is None:
            corners[name] = NoCorner(exprs[name], NOT_RUN)
        else:
            corners[name] = Corner(exprs[name], found.model_digest, found.origin, founds[name])
    missing = [name for name, found in cells.items() if found is None]
    if missing:
        return Square(corners, NotRun(f"needs the cells {', '.join(missing)}; use --parts abstain,router"))
    weights = {"both": 1, "router": -1, "abstain": -1, "none": 1}
    return Square(corners, comparison.combination(weights, SIGNAL, POOLED))
