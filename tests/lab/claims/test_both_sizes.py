"""Claims on the large set too: measured, told and measured again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.claims.claims import LARGE, chosen
from lab.claims.quantities import Measuring
from lab.claims.reproduce import FILE, FILES, measure, write
from lab.claims.rows import recorded_rows
from lab.workbench.workbench import Workbench
from lab.written.ship import ship_large


def test_both_sizes_are_measured_and_measured_again(published: Path, bench: Workbench, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    folder, ids = tmp_path / "checkpoints", ["v4-abstain", "splice-abstain", "idk", "v7-gibberish-mean"]
    shutil.copytree(published, folder)
    monkeypatch.setenv("LAB_CHECKPOINTS", str(folder))
    own, claims = Workbench(folder), chosen(ids)
    write(folder, measure(Measuring(own), claims))
    assert all(row.probe_large is None or row.probe_large.ours is None for row in recorded_rows(folder))
    assert measure(Measuring(Workbench(folder, cache_dir=tmp_path / "none"), size=LARGE), claims, kept_only=True) == {}
    for name in ("v4", "v7@1235"):
        ship_large(own, name)
    before = (folder / FILE).read_bytes()
    large = measure(Measuring(Workbench(folder, cache_dir=tmp_path / "none"), size=LARGE), claims, kept_only=True)
    assert {name: list(by_seed) for name, by_seed in large.items()} == {
        "v4-abstain": [""],
        "splice-abstain": ["1234", "1235"],
        "v7-gibberish-mean": ["1235"],
    }  # fmt: skip - heads are moved over v4's states, whatever of their own model was measured
    assert {own.n for by_seed in large.values() for own in by_seed.values()} == {56, 8}  # seven kinds of nine
    write(folder, large, LARGE)
    assert (folder / FILE).read_bytes() == before
    assert main(["claims", "--json"]) == 0
    told = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert told["idk"]["probe_large"] is None  # the gate has prompts of its own
    assert told["v4-abstain"]["n"] == 42
    assert told["v4-abstain"]["probe_large"]["n"] == 56
    assert told["v7-gibberish-mean"]["probe_large"]["missing"] == ["v7@1234"]
    assert told["v7-gibberish-mean"]["probe_large"]["range"] is None
    assert main(["claims"]) == 0
    shown = capsys.readouterr().out
    assert "not on every seed there: v7-gibberish-mean" in shown
    assert "1235 alone" in shown
    assert main(["reproduce", "--set", LARGE, *ids[:2], "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["set"], again["problems"], len(again["claims"])) == (LARGE, [], 2)
    document = json.loads((folder / FILES[LARGE]).read_text())
    document["claims"]["splice-abstain"]["1235"]["value"] += 0.01
    (folder / FILES[LARGE]).write_text(json.dumps(document))
    assert main(["reproduce", "--set", LARGE, "splice-abstain"]) == 1
    assert "splice-abstain@1235" in capsys.readouterr().err
    assert main(["reproduce", "--set", LARGE, "idk"]) == 2
    assert "a claim that is not measured on this set" in capsys.readouterr().err
