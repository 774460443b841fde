"""What a threshold does to prompts that did not choose it; calibration and test prompts never overlap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from lab.calibration import Calibration, calibrate, stopped
from lab.canonical import place
from lab.prompt_check import key
from lab.records import Record
from model.errors import LabError


def halves(records: Sequence[Record], **options: Any) -> list[dict[str, Any]]:
    """The same choice made on each half of the prompts and tried on the other: both, for neither is the better one.

    `{n_calibration, threshold, rates}` or `{n_calibration, undefined}` each; rates: of the other half, by regime.
    Halves are drawn inside every regime by a digest of the prompt, so neither order nor a seed matters, and prompts
    that differ in case and punctuation only are in the same half. options: as `calibrate` takes them.
    """
    split = _half(records)
    found = []
    for half in (0, 1):
        own, other = (
            [r for r, at in zip(records, split, strict=True) if (at == half) is mine] for mine in (True, False)
        )
        n = sum(record.regime == "in_domain" for record in own)
        try:
            chosen = calibrate(own, **options)
        except LabError as error:
            found.append({"n_calibration": n, "undefined": str(error)})
            continue
        found.append({"n_calibration": n, "threshold": chosen.threshold, "rates": _rates(chosen, other)})
    return found


def tried_on(chosen: Calibration, calibration: Sequence[Record], test: Sequence[Record]) -> dict[str, Any]:
    """`{probe_digest, n, rates}` of a threshold on other records of the same model, by regime.

    Raises: LabError for no records, another model's, or a prompt that chose the threshold, up to case and punctuation.
    """
    if not test:
        raise LabError("no records to test on", expected="at least one")
    models = {record.model_digest for record in (*calibration, *test)}
    if len(models) > 1:
        raise LabError("records of different models", expected="one model_digest", found=f"{len(models)} of them")
    taken = {key(record.prompt): record.id for record in calibration}
    for record in test:
        if key(record.prompt) in taken:
            first = taken[key(record.prompt)]
            raise LabError("a prompt both chose the threshold and tests it", where=f"record {record.id}", found=first)
    digests = sorted({record.probe_digest for record in test})
    return {"probe_digest": digests[0], "n": len(test), "rates": _rates(chosen, test)}


def _rates(chosen: Calibration, records: Sequence[Record]) -> Mapping[str, Any]:
    found = stopped(records, signal=chosen.signal, threshold=chosen.threshold)
    return {regime: asdict(own) for regime, own in found.items()}


def _half(records: Sequence[Record]) -> list[int]:
    """0 or 1 for each record, alternating inside a regime in the order of the prompts' digests."""
    half: dict[str, int] = {}
    for regime in sorted({record.regime for record in records}, key=place):
        keys = {key(record.prompt) for record in records if record.regime == regime} - half.keys()
        for i, own in enumerate(sorted(keys, key=lambda text: sha256(text.encode()).digest())):
            half[own] = i % 2
    return [half[key(record.prompt)] for record in records]
