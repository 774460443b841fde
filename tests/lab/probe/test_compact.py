"""Results as the repository keeps those of large sets: what is left out, and that nothing else is."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lab.probe import records as record_lines
from lab.probe import results
from lab.probe.prompts import bundled
from lab.signals import SIGNALS
from lab.workbench.workbench import Workbench
from model.errors import LabError


def test_what_is_kept_packed_is_the_record_without_exploratory_signals(bench: Workbench, tmp_path: Path) -> None:
    found = bench.records("v4", bundled("probe_large"))
    results.save(tmp_path, found, stem="a", packed=True)
    results.save(tmp_path, found, stem="b", packed=True)
    assert (tmp_path / "a.jsonl.gz").read_bytes() == (tmp_path / "b.jsonl.gz").read_bytes()
    kept = results.read(tmp_path / "a.safetensors", source="shipped")
    dropped = {name for name in found.records[0].signals} - {name for name in kept.records[0].signals}
    assert dropped == {name for name, own in SIGNALS.items() if own.role == "exploratory"}
    whole = tuple(
        replace(own, signals={name: value for name, value in own.signals.items() if name not in dropped})
        for own in found.records
    )
    assert kept.records == whole
    assert kept.hidden is not None
    assert kept.hidden.tobytes() == found.hidden.tobytes()  # type: ignore[union-attr]


def test_a_packed_file_is_read_by_the_reader_of_records(bench: Workbench, tmp_path: Path) -> None:
    found = bench.records("v4", bundled("probe_large"))
    results.save(tmp_path, found, stem="a", packed=True)
    alone = record_lines.read(tmp_path / "a.jsonl.gz")
    assert [own.id for own in alone] == [own.id for own in found.records]
    assert {own.prompt for own in alone} == {""}


def test_a_packed_file_without_its_prompts_or_changed(
    bench: Workbench, tmp_path: Path, prompts_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = bench.records("v4", bundled("probe_large"))
    results.save(tmp_path, found, stem="a", packed=True)
    shutil.copytree(prompts_folder, tmp_path / "other")
    (tmp_path / "other" / "probe_large.jsonl").write_text('{"id": "a", "regime": "gibberish", "prompt": "xx"}\n')
    monkeypatch.setenv("LAB_PROMPTS", str(tmp_path / "other"))
    assert {own.prompt for own in results.read(tmp_path / "a.safetensors", source="shipped").records} == {""}
    results.save(tmp_path, replace(found, records=found.records[1:]), stem="b", packed=True)
    (tmp_path / "b.jsonl.gz").replace(tmp_path / "a.jsonl.gz")
    with pytest.raises(LabError, match="was changed"):
        results.read(tmp_path / "a.safetensors", source="shipped")
