"""Shipping: the operating point in the manifest, and results that the next workbench finds."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lab.probes import bundled
from lab.ship import SETS, main, ship
from lab.verify import verify
from lab.workbench import Workbench
from model.errors import LabError


def test_a_shipped_model_has_its_threshold_and_its_results(published: Path, bench: Workbench, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    written = ship(Workbench(folder), "v7@1235")
    assert [path.name for path in written] == [f"v7-1235.{name}.safetensors" for name in SETS]
    fresh = Workbench(folder)
    loaded = fresh.model("v7@1235")
    calibration = fresh.records("v7@1235", bundled("calibration"))
    own = [float(str(record.signals["abstain_p"])) for record in calibration.by_regime()["in_domain"]]
    assert max(own) < loaded.threshold < max(own) + 1e-6
    assert loaded.entry is not None
    assert loaded.entry.operating_point is not None
    assert loaded.entry.operating_point["calibration_digest"] == bundled("calibration").digest
    assert all(fresh.records("v7@1235", bundled(name)).source == "shipped" for name in SETS)
    assert verify(folder).problems == ()


def test_only_published_models_are_shipped(bench: Workbench, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(LabError, match="only published"):
        ship(bench, "v4+v7[abstain]")
    assert main(["v99"]) == 2
    assert capsys.readouterr().err.startswith("error: ")
