"""Digests of the data files and of shipped results."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lab import record_files
from lab.probes import bundled
from lab.verify import ROOT, SUMS, verify, write_sums
from lab.workbench import Workbench
from model.errors import LabError


def test_the_repositorys_own_list_is_up_to_date(published: Path) -> None:
    assert verify(published).problems == ()
    assert len(verify(published).checked) == 3


def test_changed_missing_and_unlisted_files_are_named(published: Path, tmp_path: Path) -> None:
    (tmp_path / "prompts").mkdir()
    for path in (ROOT / "prompts").glob("*.jsonl"):
        shutil.copy(path, tmp_path / "prompts")
    write_sums(tmp_path)
    assert verify(published, root=tmp_path).problems == ()
    (tmp_path / "prompts" / "canary.jsonl").unlink()
    with (tmp_path / "prompts" / "idk_gate.jsonl").open("a") as file:
        file.write("\n")
    (tmp_path / "prompts" / "new.jsonl").write_text("{}\n")
    said = verify(published, root=tmp_path).problems
    assert len(said) == 3
    for name, problem in zip(("canary", "idk_gate", "new"), sorted(said, key=lambda line: "new" in line), strict=True):
        assert name in problem
    (tmp_path / SUMS).write_text("nonsense")
    with pytest.raises(LabError, match="list of digests"):
        verify(published, root=tmp_path)


def test_shipped_results_answer_to_models_and_prompts(published: Path, bench: Workbench, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    found = bench.records("v4", bundled("canary"))
    for stem, entry in {
        "good": found,
        "model": replace(found, model_digest="0" * 64),
        "prompts": replace(found, probe_digest="0" * 64),
        "bytes": found,
    }.items():
        record_files.save(folder / "records", entry, stem=stem)
    with (folder / "records" / "bytes.jsonl").open("a") as file:
        file.write("\n")
    said = "\n".join(verify(folder).problems)
    assert len(verify(folder).problems) == 3
    for stem in ("model.safetensors", "prompts.safetensors", "bytes.jsonl"):
        assert stem in said
