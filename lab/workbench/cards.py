"""All that is known of one model: what it is, where it came from, what proves it, and what it measures."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from lab.evaluation.contrasts import Contrasts, MaybeAuroc
from lab.probe.prompts import IN_DOMAIN, POOLED, bundled
from lab.probe.results import RecordSet
from lab.statistics.rates import Rate, rate
from lab.workbench.fetched import FetchedModel
from lab.workbench.loaded import LoadedModel
from lab.workbench.workbench import Workbench
from model import store
from model.checkpoint import BASE_DIGEST
from model.errors import LabError
from model.lineage import Graft, parse, weights
from model.parts import part_of

N_RESAMPLES, SEED = 2000, 0
"""Of the AUROC's interval, as everywhere in the lab."""
CREDITS = "## Training text and licences"
"""The heading in the README beside the checkpoints under which every training text stands with its licence."""


@dataclass(frozen=True)
class Measures:
    """What a model's records say, and whose records they are. accuracy: in-domain replies, the gate not applied."""

    auroc: MaybeAuroc
    accuracy: Rate
    records: RecordSet


@dataclass(frozen=True)
class Card:
    """One model. kind: root, variant, graft or file. base: what it lies over, "" for a root.

    parts: what it owns; own_params: their size. sha256, size: of its file, "" and None without one. measures: None
    where it was never measured. fetched: where a file of the Hub came from.
    """

    expr: str
    kind: str
    recipe: str
    base: str
    donor: str
    parts: tuple[str, ...]
    seed: int | None
    n_params: int
    own_params: int
    digest: str
    file: str
    sha256: str
    size: int | None
    trained_on: Mapping[str, object]
    threshold: float
    threshold_source: str
    operating_point: Mapping[str, object] | None
    measures: Measures | None
    fetched: FetchedModel | None


def card(workbench: Workbench, expr: str, *, fetched: FetchedModel | None = None) -> Card:
    """Raises: LabError for an expression that names no model, or a file that does not fit."""
    loaded = workbench.model(expr)
    entry, parsed = loaded.entry, weights(parse(loaded.expr))
    graft = parsed if isinstance(parsed, Graft) else None
    parts = entry.parts if entry is not None else graft.parts if graft is not None else ()
    kind = entry.kind if entry is not None else "graft" if graft is not None else "file"
    path = workbench.folder / entry.file if entry is not None else fetched.file.path if fetched is not None else None
    return Card(
        expr=loaded.expr,
        kind=kind,
        recipe=entry.recipe if entry is not None else "",
        base=(entry.base or "") if entry is not None else str(graft.target) if graft is not None else "",
        donor=str(graft.donor) if graft is not None else "",
        parts=parts,
        seed=entry.seed if entry is not None else None,
        n_params=loaded.config.n_params,
        own_params=_own(loaded, parts),
        digest=loaded.digest,
        file=path.name if path is not None else "",
        sha256=entry.sha256 if entry is not None else fetched.file.stored_sha256 if fetched is not None else "",
        size=_size(path),
        trained_on=dict(entry.trained_on) if entry is not None else {},
        threshold=loaded.threshold,
        threshold_source=loaded.threshold_source,
        operating_point=loaded.operating_point,
        measures=measures(workbench.known(expr, bundled("probe_210"))),
        fetched=fetched,
    )


def measures(found: RecordSet | None) -> Measures | None:
    """The abstain head's AUROC across regimes and in-domain accuracy, from records that are known."""
    if found is None:
        return None
    own = [record.correct for record in found.records if record.regime == IN_DOMAIN and record.correct is not None]
    estimate = Contrasts(found.records, n_resamples=N_RESAMPLES, seed=SEED).auroc("abstain_p", POOLED)
    return Measures(estimate, rate(sum(own), len(own)), found)


def credits(folder: Path) -> tuple[tuple[str, str], ...]:
    """(text, licence) of everything that the models of a folder were trained on, from its README; empty without."""
    try:
        text = (folder / "README.md").read_text(encoding="utf-8")
    except OSError:
        return ()
    rows = re.findall(r"^\|(.+)\|(.+)\|\s*$", text.partition(CREDITS)[2], re.MULTILINE)
    return tuple((left.strip(), right.strip()) for left, right in rows[2:])  # after the head and its rule


def base_of(workbench: Workbench, fetched: FetchedModel) -> str:
    """The name of the root that a fetched delta lies over; "" for a whole model, and for a file that no longer reads:
    loading it says why."""
    if fetched.file.kind != "delta":
        return ""
    try:
        digest = store.load(fetched.file.path).metadata.get(BASE_DIGEST)
    except LabError:
        return ""
    return next((entry.name for entry in workbench.models() if entry.digest == digest), "")


def _own(loaded: LoadedModel, parts: tuple[str, ...]) -> int:
    """Numbers in the parts that a model owns; all of them for a whole model."""
    if not parts:
        return loaded.config.n_params
    return sum(tensor.numel() for name, tensor in loaded.lm.state_dict().items() if part_of(name) in parts)


def _size(path: Path | None) -> int | None:
    try:
        return path.stat().st_size if path is not None else None
    except OSError:
        return None
