"""What a threshold does to prompts that did not choose it; calibration and test prompts never overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from typing import Any

from lab.probe.canonical import place
from lab.probe.one_measurement import check_decoding, check_one_measurement
from lab.probe.records import Record
from lab.probe.same_text import normalised
from lab.threshold.calibration import Calibration, calibrate, mistakes, stopped
from lab.threshold.promises import about
from model.errors import LabError


def halves(records: Sequence[Record], **options: Any) -> list[dict[str, Any]]:
    """The same choice made on each half of the prompts and tried on the other: both, for neither is the better one.

    `{n_calibration, threshold, gap, rates, mistakes}` or `{n_calibration, undefined}` each; rates: of the other half,
    by regime; mistakes: there, of each promise.
    Halves are drawn inside every regime by a digest of the prompt, of the id where there is none, so neither order nor
    a seed matters. options: as `calibrate` takes them. Raises: LabError for records that are not of one measurement.
    """
    check_one_measurement(records)
    split = halved(records)
    found = []
    for half in (0, 1):
        own, other = (
            [r for r, at in zip(records, split, strict=True) if (at == half) is mine] for mine in (True, False)
        )
        try:
            chosen = calibrate(own, **options)
        except LabError as error:
            n = 0 if options.get("method") == "cost" else len(about(own, options.get("of", "false_refusals")))
            found.append({"n_calibration": n, "undefined": str(error)})
            continue
        told = {"n_calibration": chosen.n_calibration, "threshold": chosen.threshold, "gap": chosen.gap.to_json()}
        found.append(told | _tried(chosen, other))
    return found


def tried_on(
    chosen: Calibration, calibration: Sequence[Record], test: Sequence[Record], *, by_ids: bool = False
) -> dict[str, Any]:
    """`{probe_digest, n, rates, mistakes}` of a threshold on other records of the same model, by regime and by promise.

    by_ids: both are rows of one file with an id each, and prompts need not be given.
    Raises: LabError for no records, another model's, records that were decoded otherwise or are not of one measurement,
        prompts that are not given, or one that chose the threshold, up to case and punctuation.
    """
    if not test:
        raise LabError("no records to test on", expected="at least one")
    models = {record.model_digest for record in (*calibration, *test)}
    if len(models) > 1:
        raise LabError("records of different models", expected="one model_digest", found=f"{len(models)} of them")
    check_one_measurement(test)
    check_decoding([*calibration, *test])
    for record in (*calibration, *test):
        if not record.prompt and not by_ids:
            raise LabError(
                "no prompt, so nobody can tell that none both chose the threshold and tests it",
                where=f"record {record.id}", expected="'prompt' in both files",
            )  # fmt: skip
    taken = {normalised(record.prompt): record.id for record in calibration}
    for record in test:
        if record.prompt and normalised(record.prompt) in taken:
            first = taken[normalised(record.prompt)]
            raise LabError("a prompt both chose the threshold and tests it", where=f"record {record.id}", found=first)
    return {"probe_digest": test[0].probe_digest, "n": len(test), **_tried(chosen, test)}


def parted(records: Sequence[Record], tested: frozenset[str], *, where: Path) -> tuple[list[Record], list[Record]]:
    """The rows of one file that choose limits, and those that try them: the tested ids, or where there are none the
    second half of `halved`. Raises: LabError where one of them is empty."""
    halves = halved(records)
    tries = [own.id in tested if tested else half == 1 for own, half in zip(records, halves, strict=True)]
    chosen_on, tried = ([own for own, at in zip(records, tries, strict=True) if at is mine] for mine in (False, True))
    if not chosen_on or not tried:
        expected = "rows that choose a limit and rows that try it"
        raise LabError("nothing to try a limit on", where=where, expected=expected, found=f"{len(records)} rows")
    return chosen_on, tried


def _tried(chosen: Calibration, records: Sequence[Record]) -> dict[str, Any]:
    """What a threshold does to other records: `rates` by regime, and `mistakes` with what each promise allows."""
    at = {"signal": chosen.signal, "threshold": chosen.threshold}
    found: dict[str, Any] = {"rates": {regime: asdict(own) for regime, own in stopped(records, **at).items()}}
    own = [asdict(promise) | asdict(mistakes(records, **at, of=promise.of)) for promise in chosen.promises]
    return found | ({"mistakes": own} if own else {})


def halved(records: Sequence[Record]) -> list[int]:
    """Which half each record is in, 0 or 1: alternating inside a regime in the order of the prompts' digests."""
    half: dict[str, int] = {}
    for regime in sorted({record.regime for record in records}, key=place):
        keys = {_key(record) for record in records if record.regime == regime} - half.keys()
        for i, own in enumerate(sorted(keys, key=lambda text: sha256(text.encode()).digest())):
            half[own] = i % 2
    return [half[_key(record)] for record in records]


def _key(record: Record) -> str:
    return normalised(record.prompt) or record.id
