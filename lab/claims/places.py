"""Where on the page each claim can be seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from lab.claims.claims import BENCHMARK, absent, chosen
from model.lineage import Graft, parse
from model.manifest import Manifest


@dataclass(frozen=True)
class Place:
    """A view of the page, with the model chosen in it. donor: of a graft, empty elsewhere; limit: of Threshold.

    model: what is to be trained for the tab `train`, and nothing for `claims`, which shows kept runs by itself.
    """

    tab: Literal["chat", "probe", "threshold", "splice", "train", "models", "claims"]
    model: str
    donor: str = ""
    limit: float | None = None


VIEWS: Mapping[str, Literal["chat", "probe", "threshold", "models"]] = {
    "parameters": "models",
    "wins": "probe",
    "auroc": "probe",
    "auroc_difference": "probe",
    "gibberish_mean": "threshold",
    "false_positives": "threshold",
    "calibration_false_positives": "threshold",
    "coherent": "chat",
    "same_replies": "chat",
    "in_domain_accuracy": "probe",
    "in_domain_false_positives": "threshold",
    "coherence": "chat",
    "idk_gate": "chat",
    "false_inability": "chat",
    "moved_monitor": "models",
    "moved_or_fitted": "models",
}
"""Where a kind of quantity, or a gate, can be seen on a model that is no graft."""


def place(claim_id: str, folder: Path) -> Place:
    """Where a claim can be seen, on its first seed whose models are in `folder`; without any, where to train one.

    Raises: LabError for an id that is no claim's.
    """
    (claim,) = chosen([claim_id])
    manifest, wanted = Manifest.read(folder), list(claim.measurements().values())
    quantity = next((own for own in wanted if not absent(own, manifest)), None)
    if quantity is None:
        return Place("train", absent(wanted[0], manifest)[0])
    if quantity.kind == BENCHMARK:
        return Place("claims", "")
    parsed = parse(quantity.model)
    if isinstance(parsed, Graft):
        return Place("splice", str(parsed.target), str(parsed.donor))
    return Place(VIEWS[quantity.gate or quantity.kind], quantity.model, limit=quantity.threshold)
