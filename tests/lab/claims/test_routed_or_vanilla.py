"""Routed against vanilla: paired intervals, fair pairs only, and kept runs that are what they say."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from lab.claims import reproduce, routed_or_vanilla
from lab.claims.claims import chosen
from lab.claims.places import Place, place
from lab.claims.quantities import Measuring
from lab.claims.routed_or_vanilla import of_seed, over_seeds, path, read
from lab.claims.rows import rows
from lab.shown.benchmark_tables import runs
from lab.shown.claim_rows import html
from lab.workbench.workbench import Workbench
from lab.written.appendix_tables import benchmark_runs
from model.errors import LabError
from model.manifest import Manifest

SEEDS = (1234, 1235, 1236)


def keep(folder: Path, recipe: str, seed: int, *, lower: float = 0.0, digest: str = "") -> None:
    """A run of 64 windows whose bits per byte lie `lower` below the common ones, with a little noise of its own."""
    common = np.random.default_rng(0).normal(2.0, 0.4, size=64)
    noise = np.random.default_rng((seed, recipe == "routed")).normal(0, 0.02, size=64)
    row = {
        "recipe": recipe, "seed": seed, "digest": digest or f"{recipe}{seed}", "n_params": 10_000_000, "steps": 10,
        "tokens": 40_960, "corpus": "c", "length": 128, "bits_per_byte": (common + noise - lower).round(5).tolist(),
    }  # fmt: skip
    file = path(folder, recipe, seed)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(row))


@pytest.fixture
def folder(published: Path, tmp_path: Path) -> Path:
    """Checkpoints of their own, with three pairs of runs in which routed is .05 better."""
    made = tmp_path / "checkpoints"
    made.mkdir()
    for file in published.iterdir():
        (made / file.name).symlink_to(file)
    for seed in SEEDS:
        keep(made, "routed", seed, lower=0.05)
        keep(made, "vanilla", seed)
    return made


def test_pairing_removes_what_windows_share(folder: Path) -> None:
    found = of_seed(folder, 1234)
    assert found.low < found.value < found.high < 0
    assert found.value == pytest.approx(-0.05, abs=0.02)
    assert found.high - found.low < 0.03 < 0.4 / 8 * 2
    assert found.n == 64
    over = over_seeds(folder, SEEDS)
    means = [of_seed(folder, seed).value for seed in SEEDS]
    assert over.value == pytest.approx(np.mean(means))
    assert over.high - over.value == pytest.approx(4.3027 * np.std(means, ddof=1) / 3**0.5, rel=1e-4)
    assert "Over 3 trainings" in benchmark_runs(folder, SEEDS)[-1]
    with pytest.raises(LabError, match="no interval"):
        over_seeds(folder, SEEDS[:1])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"corpus": "another"}, "other text"),
        ({"length": 64}, "other text"),
        ({"tokens": 50_000}, "not at equal tokens"),
        ({"n_params": 9_000_000}, "not at equal n_params"),
        ({"bits_per_byte": [2.0] * 63}, "other windows"),
        ({"bits_per_byte": [2.0, float("nan")]}, "cannot be read"),
        ({"bits_per_byte": "2"}, "cannot be read"),
        ({"recipe": "routed"}, "cannot be read"),
        ({"more": 1}, "cannot be read"),
    ],
)
def test_unfair_pairs_and_bad_files_are_refused(folder: Path, change: dict[str, object], message: str) -> None:
    keep(folder, "vanilla", 1234)
    file = path(folder, "vanilla", 1234)
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    with pytest.raises(LabError, match=message):
        of_seed(folder, 1234)


def test_the_claim_is_measured_from_the_kept_runs(folder: Path, bench: Workbench) -> None:
    manifest = Manifest.read(folder)
    claims = chosen(["benchmark-close", "benchmark-win"])
    found = reproduce.measure(Measuring(Workbench(folder)), claims)
    close, win = rows(found, claims, manifest)
    assert (close.status, win.status) == ("disagrees", "agrees in direction")
    assert list(win.seeds) == ["1234", "1235", "1236"]
    assert f"{win.ours:+.4f}" in html([win])
    assert place("benchmark-win", folder) == Place("claims", "")
    assert [row[0].text for row in runs(folder).rows] == ["seed 1234", "seed 1235", "seed 1236", "all seeds"]
    assert runs(folder).rows[0][3].text == f"{win.ours:+.4f}"
    keep(folder, "routed", 1235, lower=0.04)
    again = reproduce.measure(Measuring(Workbench(folder)), claims)
    assert any("benchmark-win@1235" in line for line in reproduce.drifted(found, again))
    keep(folder, "routed", 1235, lower=0.05, digest="others")
    assert list(rows(found, claims, manifest)[1].seeds) == ["1234", "1236"]
    for seed in SEEDS:
        path(folder, "vanilla", seed).unlink()
    assert reproduce.measure(Measuring(Workbench(folder)), claims) == {}
    assert rows({}, claims, manifest)[0].missing == [f"vanilla@{seed}" for seed in SEEDS]


def test_the_kept_runs_are_fair_pairs() -> None:
    folder = Path(__file__).resolve().parents[3] / "checkpoints"
    for file in (folder / routed_or_vanilla.FOLDER).glob("*.json"):
        recipe, _, seed = file.stem.rpartition("-")
        assert len(read(folder, recipe, int(seed)).bits_per_byte) >= 64
        assert of_seed(folder, int(seed)).n >= 64
