"""Thresholds on prompts that did not choose them: nothing overlaps, nothing depends on order, and refusals say why."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.probe import records as record_lines
from lab.probe.records import Record
from lab.probe.same_text import normalised
from lab.signals import fires
from lab.threshold.calibration import calibrate
from lab.threshold.held_out import halved, halves, tried_on
from model.errors import LabError
from tests.lab.made_records import random_records

OPTIONS = {"signal": "abstain_p", "method": "quantile", "alpha": 0.1}


def made(seed: int = 0, *, prefix: str = "about") -> list[Record]:
    return [replace(record, prompt=f"{prefix} {record.id}") for record in random_records(seed)]


def test_each_half_is_tried_on_the_other() -> None:
    records = made()
    split = halved(records)
    for half, found in enumerate(halves(records, **OPTIONS)):
        own = [record for record, at in zip(records, split, strict=True) if at == half]
        other = [record for record in records if record not in own]
        assert found["threshold"] == calibrate(own, **OPTIONS).threshold
        assert found["n_calibration"] == 15
        for regime, rate in found["rates"].items():
            values = [float(str(r.signals["abstain_p"])) for r in other if r.regime == regime]
            stopped = sum(fires("abstain_p", value, found["threshold"]) for value in values)
            assert (rate["count"], rate["total"]) == (stopped, 15)


def test_neither_order_nor_spelling_moves_a_prompt_to_the_other_half() -> None:
    records = made()
    assert halves(records[::-1], **OPTIONS) == [
        {**found, "rates": dict(reversed(found["rates"].items()))} for found in halves(records, **OPTIONS)
    ]
    twice = [*records, *(replace(r, id=f"{r.id}-again", prompt=f"{r.prompt.upper()}!") for r in records)]
    sides: dict[str, set[int]] = {}
    for record, half in zip(twice, halved(twice), strict=True):
        sides.setdefault(normalised(record.prompt), set()).add(half)
    assert {len(own) for own in sides.values()} == {1}


def test_a_half_too_small_for_its_promise_says_so() -> None:
    records = made()
    assert calibrate(records, signal="abstain_p", method="crc", alpha=0.04).n_calibration == 30
    for found in halves(records, signal="abstain_p", method="crc", alpha=0.04):
        assert set(found) == {"n_calibration", "undefined"}
        assert "at least 24 taught prompts; found 15" in found["undefined"]


def test_a_threshold_is_not_tested_on_what_chose_it() -> None:
    records, others = made(), made(1, prefix="of")
    chosen = calibrate(records, **OPTIONS)
    found = tried_on(chosen, records, others)
    assert found["n"] == 210
    assert found["rates"]["gibberish"]["total"] == 30
    json.dumps(found, allow_nan=False)
    shared = [*others[:5], replace(records[7], id="x", prompt=f"  {records[7].prompt.upper()}?")]
    for test, says in (
        (records, "both chose the threshold and tests it"),
        (shared, "in record x; found in_domain-7"),
        ([], "no records to test on"),
        ([replace(others[0], model_digest="n" * 64)], "one model_digest"),
    ):
        with pytest.raises(LabError, match=says):
            tried_on(chosen, records, test)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, records in (("c", made()), ("t", made(1, prefix="of"))):
        record_lines.write(tmp_path / name, records)
    asked = ["calibrate", str(tmp_path / "c"), "--signal", "abstain_p", "--alpha", "0.1"]
    assert main([*asked, "--test", str(tmp_path / "t"), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found["test"]["rates"]) == set(found["held_out"][0]["rates"]) == set(found["rates"])
    assert main([*asked, "--test", str(tmp_path / "t")]) == 0
    said = capsys.readouterr().out
    assert all(
        word in said for word in ("chosen on", "half 2", "test", "drawn as these were", "tried on the other half")
    )
    assert main([*asked, "--test", str(tmp_path / "c")]) == 2
    assert capsys.readouterr().err.count("\n") == 1
