"""Models by expression, records by source, and what happens when the disk does not play along."""

from __future__ import annotations

import shutil
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lab.probe import results
from lab.probe.prompts import ProbeSet
from lab.workbench.loaded import LoadedModel, load
from lab.workbench.workbench import PAPER_THRESHOLD, Workbench, default_cache
from model.errors import LabError
from model.lineage import ModelExpr
from model.publish import publish_operating_point


def test_describe_lists_every_model(bench: Workbench) -> None:
    found = bench.describe()
    assert [row["expr"] for row in found] == ["v3", "v4", "v7@1234", "v7@1235"]
    v4, v7 = found[1], found[2]
    assert (v4["kind"], v4["base"], v4["parts"], v4["recipe"]) == ("root", None, [], "v4")
    assert (v7["name"], v7["kind"], v7["base"], v7["seed"]) == ("v7", "variant", "v4", 1234)
    assert set(v7["parts"]) == {"abstain", "router"}
    assert len(v4["digest"]) == len(v4["sha256"]) == 64
    assert v4["n_params"] == sum(p.numel() for p in bench.model("v4").lm.parameters())


def test_a_model_is_loaded_once_and_shares_its_trunk(bench: Workbench) -> None:
    v4, v7 = bench.model("v4"), bench.model("v7")
    assert bench.model(" v4 ") is v4
    assert v4.digest != v7.digest
    assert v4.lm.head.weight.data_ptr() == v7.lm.head.weight.data_ptr()
    assert v4.lm.abstain.weight.data_ptr() != v7.lm.abstain.weight.data_ptr()
    assert not any(parameter.requires_grad for parameter in v7.lm.parameters())
    assert bench.model("v4+v4[abstain,router]").digest == v4.digest


def test_a_slow_load_keeps_nobody_else_waiting(bench: Workbench, monkeypatch: pytest.MonkeyPatch) -> None:
    loads, begun, may_end = Counter[str](), threading.Event(), threading.Event()

    def slow(parsed: ModelExpr, folder: Path) -> LoadedModel:
        loads[str(parsed)] += 1
        if str(parsed) == "v4":
            begun.set()
            assert may_end.wait(60)
        return load(parsed, folder)

    monkeypatch.setattr("lab.workbench.models.load", slow)
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(bench.model, "v4") for _ in range(2)]
        assert begun.wait(60)
        try:
            assert bench.model("v3").digest
            assert not any(one.done() for one in waiting)
        finally:
            may_end.set()
        assert waiting[0].result() is waiting[1].result()
    assert loads == {"v4": 1, "v3": 1}


def test_few_models_are_kept(published: Path) -> None:
    small = Workbench(published, max_models=1)
    v4 = small.model("v4")
    small.model("v3")
    assert small.model("v4") is not v4


def test_an_adopted_file_is_kept_until_it_changes(bench: Workbench, tmp_path: Path) -> None:
    file = tmp_path / "own.safetensors"
    entries = {entry.name: bench.folder / entry.file for entry in reversed(bench.models())}
    shutil.copy(entries["v4"], file)
    name = bench.adopt("own", file)
    first = bench.model(name)
    assert bench.model(name).lm is first.lm
    assert bench.model(f"v4+{name}[abstain]").lm is bench.model(f"v4+{name}[abstain]").lm
    shutil.copy(entries["v7"], file)
    assert bench.model(name).digest == bench.model("v7").digest != first.digest


def test_few_records_are_kept_in_memory(bench: Workbench, probe_set: ProbeSet) -> None:
    few = Workbench(max_records=2)
    few.records("v4", probe_set)
    for strength in (0.25, 0.5, 0.75):
        few.records(f"v4+v7[abstain]*{strength}", probe_set)
    assert len(few._records) == 2
    again = few.known("v4+v7[abstain]*0.25", probe_set)
    assert again is not None
    assert again.records == bench.records("v4+v7[abstain]*0.25", probe_set).records


@pytest.mark.parametrize("expr", ["", "v99", "v4+", "v4+v7[head]", "./absent.safetensors", "v7@9"])
def test_a_bad_expression_is_one_line(bench: Workbench, expr: str) -> None:
    with pytest.raises(LabError) as error:
        bench.model(expr)
    assert "\n" not in str(error.value)


def test_the_threshold_comes_with_the_abstain_head(bench: Workbench) -> None:
    assert bench.model("v4").threshold == PAPER_THRESHOLD
    assert bench.model("v7").threshold == 0.6
    assert bench.model("v4+v7[abstain]").threshold == 0.6
    assert bench.model("v4+v7[abstain]").threshold_source == "v7@1234's operating point"
    assert bench.model("v4+v7[router]").threshold == PAPER_THRESHOLD
    assert bench.model("v4+v7[abstain]*0").threshold == PAPER_THRESHOLD


def test_a_model_published_meanwhile_is_noticed(published: Path, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    bench = Workbench(folder)
    assert bench.model("v4").threshold == PAPER_THRESHOLD
    point = {"signal": "abstain_p", "threshold": 0.4, "method": "quantile", "calibration_digest": "c", "n": 6}
    publish_operating_point(folder, "v4", operating_point=point)
    assert bench.model("v4").threshold == 0.4


def test_records_are_live_then_cached(bench: Workbench, probe_set: ProbeSet) -> None:
    assert bench.known("v4", probe_set) is None
    live = bench.records("v4", probe_set)
    assert (live.source, live.model, live.notes) == ("live", "v4", ())
    assert live.label.startswith(f"live · {live.model_digest[:8]} · 20")
    for later in (bench, Workbench()):
        cached = later.records("v4", probe_set)
        assert cached.source == "cached"
        assert cached.records == live.records
        assert cached.date == live.date
        assert cached.hidden is not None
        assert live.hidden is not None
        assert cached.hidden.tobytes() == live.hidden.tobytes()
    assert bench.records("v4", probe_set, fresh=True).source == "live"


def test_shipped_records_come_first(published: Path, bench: Workbench, probe_set: ProbeSet, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    live = bench.records("v4", probe_set)
    results.save(folder / "records", replace(live, date="2026-01-02"), stem="v4.probe_210")
    shipped = Workbench(folder).records("v4", probe_set)
    assert (shipped.source, shipped.date) == ("shipped", "2026-01-02")
    assert shipped.records == live.records
    assert Workbench(folder).known("v7", probe_set) is None


def test_an_abstain_graft_of_a_known_target_is_arithmetic(bench: Workbench, probe_set: ProbeSet) -> None:
    target = bench.records("v4", probe_set)
    quick = bench.records("v4+v7[abstain]", probe_set)
    assert "hidden states of v4" in quick.notes[0]
    assert quick.derived
    assert quick.origin == "derived from cached"
    full = bench.records("v4+v7[abstain]", probe_set, fresh=True)
    assert quick.records == full.records
    assert (full.derived, full.origin) == (False, "live")
    assert quick.seconds == target.seconds
    assert bench.known("v4+v7[router]", probe_set) is None
    chained = bench.known("v4+v7[abstain]*0.5+v7@1235[abstain]", probe_set)
    assert chained is not None
    assert chained.records == bench.known("v4+v7@1235[abstain]", probe_set).records  # type: ignore[union-attr]


def test_one_run_serves_callers_at_the_same_time(bench: Workbench, probe_set: ProbeSet) -> None:
    seen: list[int] = []
    with ThreadPoolExecutor(4) as pool:
        jobs = [
            pool.submit(bench.records, "v4", probe_set, progress=lambda done, total: seen.append(done))
            for _ in range(4)
        ]
        found = [job.result() for job in jobs]
    assert seen == [32, 42]
    assert sorted(entry.source for entry in found) == ["cached", "cached", "cached", "live"]
    assert all(entry.records == found[0].records for entry in found)


def test_a_cache_that_cannot_be_written_is_said_and_survived(
    published: Path, prompts_folder: Path, probe_set: ProbeSet, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    bench = Workbench(published, cache_dir=blocked)
    live = bench.records("v4", probe_set)
    assert "kept in memory only" in live.notes[0]
    again = bench.records("v4", probe_set)
    assert again.records == live.records
    assert again.source == "cached"


@pytest.mark.parametrize("damage", ["records", "hidden", "truncated", "missing"])
def test_a_damaged_cache_is_measured_again(bench: Workbench, probe_set: ProbeSet, damage: str) -> None:
    live = bench.records("v4", probe_set)
    assert bench.cache_dir is not None
    (whole,) = (bench.cache_dir / "records").glob("*.safetensors")
    lines = whole.with_suffix(".jsonl")
    if damage == "records":
        lines.write_text(lines.read_text().replace("question", "quest", 1))
    elif damage == "hidden":
        data = bytearray(whole.read_bytes())
        data[-1] ^= 1
        whole.write_bytes(data)
    elif damage == "truncated":
        whole.write_bytes(whole.read_bytes()[:100])
    else:
        lines.unlink()
    found = Workbench().records("v4", probe_set)
    assert found.source == "live"
    assert found.records == live.records
    assert Workbench().records("v4", probe_set).source == "cached"


def test_a_damaged_shipped_result_is_refused(
    published: Path, bench: Workbench, probe_set: ProbeSet, tmp_path: Path
) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    results.save(folder / "records", bench.records("v4", probe_set), stem="v4.probe_210")
    path = folder / "records" / "v4.probe_210.jsonl"
    path.write_text(path.read_text().replace("question", "quest", 1))
    with pytest.raises(LabError, match="was changed"):
        Workbench(folder).records("v4", probe_set)


def test_where_results_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LAB_CACHE", str(tmp_path))
    assert default_cache() == tmp_path
    monkeypatch.delenv("LAB_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    monkeypatch.setattr("sys.platform", "linux")
    assert default_cache() == tmp_path / "xdg" / "tilelli-lab"


def test_every_record_carries_its_regime(bench: Workbench, probe_set: ProbeSet) -> None:
    found = bench.records("v3", probe_set).by_regime()
    assert {regime: len(own) for regime, own in found.items()} == dict.fromkeys(found, 6)
    assert len(found) == 7
    hidden = bench.records("v3", probe_set).hidden
    assert hidden is not None
    assert np.isfinite(hidden).all()
