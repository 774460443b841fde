"""Digests of the data files and of shipped results."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lab.evidence.verify import ROOT, SUMS, verify, write_sums
from lab.probe import results
from lab.probe.prompts import bundled
from lab.workbench.workbench import Workbench
from model.digest import file_sha256
from model.errors import LabError
from model.hf.bundled import About
from model.manifest import Manifest


def test_the_repositorys_own_list_is_up_to_date(published: Path) -> None:
    assert verify(published).problems == ()
    assert len(verify(published).checked) == 7
    assert verify(published).checked[-1].endswith("files of tilmoe")


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
    own = tmp_path / "checkpoints" / "tilmoe"
    own.mkdir(parents=True)
    (own / "config.json").write_text("{}")
    about = About({"config.json": file_sha256(own / "config.json")}, "0" * 64, {}, {}, [])
    (own.parent / "tilmoe.json").write_text(json.dumps(about.to_json()))
    assert len(verify(published, root=tmp_path).problems) == 3
    (own / "config.json").write_text("{ }")
    assert "tilmoe/config.json" in verify(published, root=tmp_path).problems[-1]
    (own.parent / "tilmoe.json").unlink()
    with pytest.raises(LabError, match="no list of its files"):
        verify(published, root=tmp_path)
    shutil.rmtree(own.parent)
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
        results.save(folder / "records", entry, stem=stem)
    with (folder / "records" / "bytes.jsonl").open("a") as file:
        file.write("\n")
    said = "\n".join(verify(folder).problems)
    assert len(verify(folder).problems) == 3
    for stem in ("model.safetensors", "prompts.safetensors", "bytes.jsonl"):
        assert stem in said


def test_curves_and_runs_answer_for_themselves(published: Path, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    for place, names in (("curves", ("v4", "v7-1234", "v8")), ("benchmark", ("routed-1", "vanilla-1", "v7-1"))):
        (folder / place).mkdir()
        for name in names:
            (folder / place / f"{name}.json{'l' * (place == 'curves')}").write_text("{}\n")
    digest = Manifest.read(folder).find("v4").digest
    for name, head in (("v4", digest), ("v7-1234", digest)):
        model = name.replace("-", "@")
        (folder / "curves" / f"{name}.jsonl").write_text(json.dumps({"model": model, "digest": head}) + "\n")
    said = verify(folder).problems
    wanted = ("of other weights", "of no listed model", "not a run to compare", "cannot be read")
    assert len(said) == len(wanted)
    for words in wanted:
        assert any(words in line for line in said), words
