"""Grafts compared: parts of a donor on a target, and which of them makes the difference."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lab.evaluation.estimates import Differences
from lab.evaluation.paired import compared
from lab.graft.controls import Controls, NoControls, controls
from lab.graft.degrees import Degrees, Layers, by_degrees, chosen_layers
from lab.graft.speech import Speech, speech
from lab.graft.square import CELLS, Corner, HeadAndReplies, Square, head_and_replies, two_by_two
from lab.probe.prompts import ProbeSet, bundled
from lab.probe.records import Record
from lab.probe.results import RecordSet
from lab.progress import Cancel, Progress
from lab.replies.quality import quality
from lab.statistics.as_json import AsJson, as_json
from lab.statistics.estimate import NotRun
from lab.statistics.rates import Rate
from lab.threshold.gates import QuickGates, quick_gates
from lab.workbench.shares import shares
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.lineage import Graft, parse_weights
from model.parts import PARTS

NOT_KNOWN = "the donor's own probe is not known; run python -m lab probe on it"


@dataclass(frozen=True)
class GraftResult(AsJson):
    """A graft beside its target and its donor.

    donor_found: of the donor what the square tells of its models. paired: AUROC of the graft minus the target's, per
    signal and contrast, on the same resamples; paired_with_donor: minus the donor's. All three are None, like donor,
    where the donor's records are not known. gates: by model, each at its own threshold. seconds: what comparing took.
    controls: other heads in the place of a head that moves. degrees: the graft by degrees, where it was asked for.
    speech: what became of the target's replies.
    """

    graft: str
    digest: str
    two_by_two: Square
    target: RecordSet
    donor: RecordSet | None
    result: RecordSet
    paired: Differences
    paired_with_donor: Differences | None
    gates: Mapping[str, QuickGates]
    seconds: float
    speech: Speech
    controls: Controls | NoControls | None = None
    degrees: Degrees | None = None
    donor_found: HeadAndReplies | None = None

    @property
    def coherent(self) -> list[Rate | NotRun]:
        """What is known of the coherence of every model that was measured."""
        measured = [own.found for own in self.two_by_two.corners.values() if isinstance(own, Corner)]
        measured += [] if self.donor_found is None else [self.donor_found]
        return [own.replies.coherent for own in measured]

    def to_json(self) -> dict[str, Any]:
        """Of record sets what they are about; what was not asked for is left out."""
        unknown, donor = NotRun(NOT_KNOWN).to_json(), None
        if self.donor is not None:
            donor = self.donor.about() | ({} if self.donor_found is None else self.donor_found.to_json())
        asked = {"controls": self.controls, "sweep": self.degrees}
        return {
            "graft": self.graft,
            "digest": self.digest,
            "two_by_two": self.two_by_two.to_json(),
            "target": self.target.about(),
            "donor": unknown if donor is None else donor,
            "result": self.result.about(),
            "paired": as_json(self.paired),
            "speech": self.speech.to_json() | {"verdict": self.speech.verdict, "statement": self.speech.statement},
            "paired_with_donor": unknown if self.paired_with_donor is None else as_json(self.paired_with_donor),
            "gates": as_json(self.gates),
            "seconds": self.seconds,
            **{name: value.to_json() for name, value in asked.items() if value is not None},
        }


def graft_expr(
    target: str,
    donor: str,
    *,
    parts: Sequence[str],
    layers: Layers = None,
    strength: float = 1.0,
) -> str:
    """The canonical expression of a graft; without parts, of its target.

    Raises: LabError for an expression, part, layer or strength that cannot be.
    """
    base = parse_weights(target)
    if not parts:
        return str(base)
    return str(Graft(base, parse_weights(donor), tuple(parts), chosen_layers(layers), strength))


def to_measure(
    workbench: Workbench,
    target: str,
    donor: str,
    *,
    parts: Sequence[str],
    layers: Layers = None,
    strength: float = 1.0,
    probe_set: ProbeSet | None = None,
) -> list[str]:
    """The models that `compare` would have to put the prompts to; a head on a model that runs follows by arithmetic.

    Raises: LabError for an expression, part, layer or strength that cannot be.
    """
    prompts = bundled("probe_210") if probe_set is None else probe_set
    exprs = {
        name: graft_expr(target, donor, parts=carried, layers=layers, strength=strength)
        for name, carried in CELLS.items()
        if set(carried) <= set(parts)
    }
    unknown = {name for name, expr in exprs.items() if workbench.known(expr, prompts) is None}
    trunk = {"abstain": "none", "both": "router"}
    return [exprs[name] for name in exprs if name in unknown and trunk.get(name) not in unknown]


def compare(
    workbench: Workbench,
    target: str,
    donor: str,
    *,
    parts: Sequence[str] = ("abstain",),
    layers: Layers = None,
    strength: float = 1.0,
    probe_set: ProbeSet | None = None,
    n_resamples: int = 2000,
    seed: int = 0,
    degrees: str | None = None,
    judge: bool | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> GraftResult:
    """Graft, measure, and compare with the target on the same prompts.

    A graft of the abstain head alone runs nothing where the target is known: the trunk's hidden states do not change.
    Nor does it judge coherence then, which is told if it is known; `judge` decides otherwise. degrees: `layers` or
    `strength`, to have the graft by degrees besides.

    Raises: LabError for bad expressions, parts or degrees; Cancelled when `cancel()` becomes true.
    """
    started = time.perf_counter()
    if not parts or not set(parts) <= set(PARTS):
        raise LabError("unknown part", expected=f"some of {', '.join(PARTS)}", found=", ".join(parts) or "none")
    prompts = bundled("probe_210") if probe_set is None else probe_set
    exprs = {
        name: graft_expr(target, donor, parts=carried, layers=layers, strength=strength)
        for name, carried in CELLS.items()
    }
    for expr in exprs.values():
        workbench.model(expr)  # what cannot be is refused before anything runs
    measured = None
    if degrees is not None:  # first, so that its runs and verdicts serve the square too
        measured = by_degrees(
            workbench, target, donor, kind=degrees, parts=parts, layers=layers, strength=strength, probe_set=prompts,
            n_resamples=n_resamples, seed=seed, progress=progress, cancel=cancel,
        )  # fmt: skip
    cells: dict[str, RecordSet | None] = {}
    share = shares(
        progress, workbench, [exprs[name] for name, carried in CELLS.items() if set(carried) <= set(parts)], prompts
    )
    for name, carried in CELLS.items():  # the router graft stands before `both`, whose trunk it is
        expr = exprs[name]
        if set(carried) <= set(parts):
            cells[name] = workbench.records(expr, prompts, progress=share(expr), cancel=cancel)
        else:
            cells[name] = workbench.known(expr, prompts)
    own = next(name for name, carried in CELLS.items() if set(carried) == set(parts))
    before, after = cells["none"], cells[own]
    assert before is not None
    assert after is not None
    known = {name: found.records for name, found in cells.items() if found is not None}
    giver = workbench.known(donor, prompts)
    if giver is not None:
        known["donor"] = giver.records
    comparison = compared(known, n_resamples=n_resamples, seed=seed)
    replies = {
        name: quality(workbench, found, judge="router" in parts if judge is None else judge, cancel=cancel)
        for name, found in {**cells, "donor": giver}.items()
        if found is not None
    }
    founds = {
        name: head_and_replies(name, known[name], comparison, own, n_resamples=n_resamples, seed=seed)
        for name, own in replies.items()
    }
    trunk = cells["router" if "router" in parts else "none"]
    assert trunk is not None
    if trunk.hidden is None:  # a head does not change them, and the graft's may have been kept
        trunk = replace(trunk, hidden=after.hidden)
    return GraftResult(
        graft=exprs[own],
        digest=after.model_digest,
        two_by_two=two_by_two(cells, exprs, comparison, founds),
        target=before,
        donor=giver,
        result=after,
        paired=comparison.differences(own, "none"),
        paired_with_donor=None if giver is None else comparison.differences(own, "donor"),
        gates={
            found.model: quick_gates(found.records, threshold=workbench.model(found.model).threshold)
            for found in (before, after)
        },
        speech=speech(before.records, after.records, before=replies["none"], after=replies[own]),
        controls=controls(
            trunk,
            own=workbench.model(trunk.model).abstain_head,
            donor=workbench.model(exprs[own]).abstain_head,
            n_resamples=n_resamples,
            seed=seed,
        )
        if "abstain" in parts
        else None,
        degrees=measured,
        donor_found=founds.get("donor"),
        seconds=time.perf_counter() - started,
    )


def differences(
    first: Sequence[Record], second: Sequence[Record], *, n_resamples: int = 2000, seed: int = 0
) -> Differences:
    """AUROC of `second` minus `first` per signal and contrast, with paired 95 % intervals.

    Raises: LabError when the two are not on the same prompts.
    """
    found = compared({"first": first, "second": second}, n_resamples=n_resamples, seed=seed)
    return found.differences("second", "first")
