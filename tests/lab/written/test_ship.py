"""Shipping: the operating point in the manifest, and results that the next workbench finds."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from lab.evidence.verify import verify
from lab.probe import results
from lab.probe.prompts import bundled
from lab.threshold.calibration import calibrate
from lab.workbench.workbench import Workbench
from lab.written.ship import LARGE, SETS, main, remove_stale, ship, unmeasured
from model.errors import LabError


@pytest.fixture
def folder(published: Path, bench: Workbench, tmp_path: Path) -> Path:
    """A copy of the checkpoints to ship into."""
    copy = tmp_path / "checkpoints"
    shutil.copytree(published, copy)
    return copy


def test_a_shipped_model_has_its_threshold_and_its_results(folder: Path) -> None:
    written = ship(Workbench(folder), "v7@1235")
    assert [path.name for path in written] == [f"v7-1235.{name}.safetensors" for name in SETS]
    fresh = Workbench(folder)
    loaded = fresh.model("v7@1235")
    calibration = fresh.records("v7@1235", bundled("calibration"))
    own = [float(str(record.signals["abstain_p"])) for record in calibration.by_regime()["in_domain"]]
    above = [float(str(r.signals["abstain_p"])) for r in calibration.records if r.regime != "in_domain"]
    assert max(own) < loaded.threshold <= min([1.0, *(p for p in above if p > max(own))])
    assert loaded.threshold == calibrate(calibration.records, signal="abstain_p").threshold
    assert loaded.entry is not None
    assert loaded.entry.operating_point is not None
    assert loaded.entry.operating_point["calibration_digest"] == bundled("calibration").digest
    assert all(fresh.records("v7@1235", bundled(name)).source == "shipped" for name in SETS)
    assert verify(folder).problems == ()


def test_a_name_without_a_seed_ships_the_lowest_under_its_full_name(folder: Path) -> None:
    assert ship(Workbench(folder), "v7")[0].name == "v7-1234.calibration.safetensors"


def test_hidden_states_are_kept_of_roots_alone(folder: Path) -> None:
    for expr in ("v4", "v7@1235"):
        ship(Workbench(folder), expr)
    files = [path for _, path in results.keys(folder / "records")]
    kept = {path.name: results.read(path, source="shipped").hidden for path in files}
    assert {name.split(".")[0] for name, hidden in kept.items() if hidden is not None} == {"v4"}
    graft = Workbench(folder, cache_dir=folder / "none").records("v4+v7@1235[abstain]", bundled("probe_210"))
    assert "hidden states of v4 (shipped" in graft.notes[0]


def test_only_what_is_missing_is_shipped_again(folder: Path, monkeypatch: pytest.MonkeyPatch,
                                               capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    assert main([]) == 0
    exprs = [entry.expr for entry in Workbench(folder).models()]
    assert len(capsys.readouterr().out.splitlines()) == len(SETS) * len(exprs)
    assert unmeasured(folder, exprs) == []
    (folder / "records" / "v7-1235.canary.safetensors").unlink()
    assert unmeasured(folder, exprs) == ["v7@1235"]
    assert main(["--new"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == len(SETS)


def test_processes_share_the_models(folder: Path, monkeypatch: pytest.MonkeyPatch,
                                    capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    shipped = []
    for share in ("1/3", "2/3", "3/3"):
        assert main(["--share", share]) == 0
        shipped.append({Path(line).name.split(".")[0] for line in capsys.readouterr().out.splitlines()})
    assert shipped == [{"v3", "v7-1235"}, {"v4"}, {"v7-1234"}]
    for share in ("0/2", "3/2", "2", "a/b"):
        assert main(["--share", share]) == 2


def test_the_large_set_is_kept_packed_and_heads_move_on_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    assert main(["--large", "v4", "v7@1235"]) == 0
    kept = sorted(path.name for path in (folder / "records").iterdir())
    assert kept == [f"{stem}.{LARGE}.{end}" for stem in ("v4", "v7-1235") for end in ("jsonl.gz", "safetensors")]
    assert verify(folder).problems == ()
    fresh = Workbench(folder, cache_dir=folder / "none")
    assert fresh.records("v4", bundled(LARGE)).hidden is not None
    assert fresh.records("v7@1235", bundled(LARGE)).hidden is None
    assert fresh.records("v4+v7@1235[abstain]", bundled(LARGE)).origin == "derived from shipped"
    before = {path.name: path.read_bytes() for path in (folder / "records").glob("*.gz")}
    capsys.readouterr()
    assert main(["--large", "--new"]) == 0
    assert [line.split("/")[-1].split(".")[0] for line in capsys.readouterr().out.splitlines()] == ["v3", "v7-1234"]
    assert main(["--large"]) == 0  # from the cache: the packed ones lack states and signals
    assert {name: (folder / "records" / name).read_bytes() for name in before} == before
    document = json.loads((folder / "manifest.json").read_text())
    document["models"] = [row for row in document["models"] if row["seed"] != 1235]
    (folder / "manifest.json").write_text(json.dumps(document))
    assert [path.name for path in remove_stale(folder)] == [f"v7-1235.{LARGE}.safetensors"]
    assert not list((folder / "records").glob("v7-1235*"))


def test_results_of_models_that_are_gone_are_removed(folder: Path) -> None:
    ship(Workbench(folder), "v3")
    ship(Workbench(folder), "v7@1235")
    document = json.loads((folder / "manifest.json").read_text())
    document["models"] = [row for row in document["models"] if row["seed"] != 1235]
    (folder / "manifest.json").write_text(json.dumps(document))
    assert sorted(path.name for path in remove_stale(folder)) == sorted(f"v7-1235.{name}.safetensors" for name in SETS)
    assert {path.name.split(".")[0] for path in (folder / "records").iterdir()} == {"v3"}
    assert remove_stale(folder) == []


def test_only_published_models_are_shipped(bench: Workbench, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(LabError, match="only published"):
        ship(bench, "v4+v7[abstain]")
    assert main(["v99"]) == 2
    assert capsys.readouterr().err.startswith("error: ")
