"""A monitor beside a model: one signal more, and nothing else; of another model only where the move is asked for."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from sklearn.covariance import LedoitWolf

from lab.__main__ import main
from lab.chat import monitored
from lab.chat.take_turn import answer
from lab.evaluation.kept import KeptEvaluations
from lab.evidence.verify import verify
from lab.monitors import live, part, readings, shipped
from lab.monitors.monitor import Kind, Monitor, Recipe, fit
from lab.probe import measure
from lab.probe.prompts import ProbeSet
from lab.workbench.workbench import Workbench
from model.errors import LabError
from model.manifest import Manifest

Kept = tuple[Path, Monitor]


def taught(bench: Workbench, expr: str, kind: Kind = "density") -> Monitor:
    """Of 40 texts that are no prompts."""
    loaded = bench.model(expr)
    texts = [f"USER: what is {i * i} of {i}?\nTILELLI:".encode() for i in range(40)]
    recipe = Recipe(kind, "last", 1, 1, 0, "plain")
    found = readings.of_prompts(loaded.lm, texts)
    return fit(recipe, found, base_digest=loaded.digest, fit_digest="f" * 64)


@pytest.fixture
def kept(bench: Workbench, tmp_path: Path) -> Kept:
    monitor = taught(bench, "v4")
    part.save(tmp_path / "m.safetensors", monitor)
    return tmp_path / "m.safetensors", monitor


def test_one_signal_more_and_every_reply_byte_for_byte_the_same(
    bench: Workbench, probe_set: ProbeSet, kept: Kept
) -> None:
    alone, beside = bench.model("v4"), bench.model(f"v4+{kept[0]}")
    assert (beside.digest, beside.lm) == (alone.digest, alone.lm)
    before = bench.records("v4", probe_set)
    found = bench.records(f"v4+{kept[0]}", probe_set, fresh=True)
    for old, new in zip(before.records, found.records, strict=True):
        assert new.reply.encode() == old.reply.encode()
        assert {name: new.signals[name] for name in old.signals} == old.signals
        assert new.signals.keys() - old.signals.keys() == {"density-last-1"}
        assert new.orientation == {"density-last-1": "uncertain"}
    assert bench.records("v4", probe_set).records == before.records
    assert bench.known(f"v4+{kept[0]}", probe_set) == bench.records(f"v4+{kept[0]}", probe_set)
    evaluations = KeptEvaluations()
    assert "density-last-1" in evaluations.of(found).cross_regime
    assert not evaluations.has(bench.records("v4", probe_set)), "one without the other's signals"
    texts = [f"USER: what is {i * i} of {i}?\nTILELLI:".encode() for i in range(40)]
    states = readings.of_prompts(alone.lm, texts).states_last[:, 1].astype(float)
    asked = readings.of_prompts(alone.lm, measure.as_read(alone.lm, probe_set)).states_last[:, 1].astype(float)
    expected = LedoitWolf().fit(states).mahalanobis(asked)
    own = [record.signals["density-last-1"] for record in found.records]
    np.testing.assert_allclose(np.array(own, dtype=float), expected, rtol=1e-4)


def test_one_live_score_is_that_of_the_records(bench: Workbench, probe_set: ProbeSet, kept: Kept) -> None:
    """Of a trace, of a turn and of a prompt alone, before or after the reply."""
    loaded = bench.model(f"v4+{kept[0]}")
    record = bench.records(loaded.expr, probe_set).records[3]
    expected = pytest.approx(record.signals["density-last-1"], rel=1e-4)
    trace = measure.answers(loaded.lm, probe_set)[3]
    assert live.score(kept[1], loaded.lm, trace.prompt, model_digest=loaded.digest) == expected
    turn = answer(loaded, record.prompt, max_new_bytes=48, gated=False)
    assert monitored.scores(loaded, turn) == {"density-last-1": expected}
    with pytest.raises(LabError, match="a monitor of another model"):
        monitored.scores(loaded, answer(bench.model("v3"), record.prompt))


def test_a_move_has_to_be_asked_for_and_is_named(bench: Workbench, probe_set: ProbeSet, kept: Kept) -> None:
    for expr in (f"v3+{kept[0]}", f"v4+v7[abstain]+{kept[0]}", f"v4+(v3+{kept[0]})[monitor]"):
        with pytest.raises(LabError, match=r"a monitor of another model.*\[monitor\]"):
            bench.model(expr)
    with pytest.raises(LabError, match="a monitor given twice"):
        bench.model(f"v4+{kept[0]}+(v4+{kept[0]})[monitor]+{kept[0].parent}/../{kept[0].parent.name}/m.safetensors")
    there = bench.records(f"v3+(v4+{kept[0]})[monitor]", probe_set)
    assert there.model_digest == bench.model("v3").digest
    assert {"density-last-1 of v4"} == there.records[0].signals.keys() - bench.records("v3", probe_set).records[
        0
    ].signals.keys()
    part.save(kept[0].with_name("o.safetensors"), taught(bench, "v4+v7[abstain]"))
    two = f"v4+{kept[0]}+(v4+v7[abstain]+{kept[0].with_name('o.safetensors')})[monitor]"
    own = bench.records(two, probe_set).records[0].signals
    assert own["density-last-1"] == own["density-last-1 of v4+v7[abstain]"], "a head changes no state"


def test_the_commands_take_a_monitor(
    bench: Workbench, kept: Kept, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.jsonl"
    assert main(["probe", f"v4+{kept[0]}", "--out", str(out), "--json"]) == 0
    assert "density-last-1 (monitor " in json.loads(capsys.readouterr().out)["notes"][-1]
    assert main(["score", str(out), "--n-resamples", "20", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["questions"]["unusual"]["density-last-1"]["all"] == found["cross_regime"]["density-last-1"]
    assert main(["calibrate", str(out), "--signal", "density-last-1", "--alpha", "0.3", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["threshold"] > 0
    assert main(["compare", f"v4+{kept[0]}", "v3", "--n-resamples", "20", "--json"]) == 0
    capsys.readouterr()
    for command in (["probe", f"v4+{kept[0]}", "--out", str(kept[0])], ["export", "--models", f"v4+{kept[0]}",
                    "--out", str(tmp_path / "b.zip")], ["graft", "--target", "v3", "--donor", f"v4+{kept[0]}",
                    "--parts", "abstain"]):  # fmt: skip
        assert main(command) == 2
        assert capsys.readouterr().err.count("\n") == 1


def test_what_is_shipped_for_v4_is_small_and_fits() -> None:
    folder = Path(__file__).parents[3] / "checkpoints"
    entries = Manifest.read(folder).entries
    assert [own.name for own in shipped.listed(folder)] == ["density-last-4", "density-mean-3"]
    assert not list(shipped.misfits(folder, known=[entry.digest for entry in entries if entry.name == "v4"]))
    for own in shipped.listed(folder):
        assert (folder / shipped.FOLDER / own.file).stat().st_size < 200_000
        assert shipped.read(folder, own).recipe.seed == 1234


def test_shipped_monitors_go_by_name_and_are_what_the_list_says(published: Path, tmp_path: Path) -> None:
    folder = tmp_path / "checkpoints"
    shutil.copytree(published, folder)
    bench = Workbench(folder)
    with pytest.raises(LabError, match=r"no such monitor.*\[PARTS\] after a donor.*none is shipped"):
        bench.model("v4+v7")
    for kind in ("density", "gates"):
        own = shipped.add(folder, taught(bench, "v4", kind), base="v4")
    assert [one.digest for one in bench.model("v4+gates-last-1").monitors] == [own.digest]
    shipped.add(folder, taught(bench, "v4"), base="v4")
    assert [entry.name for entry in shipped.listed(folder)] == ["density-last-1", "gates-last-1"]
    with pytest.raises(LabError, match=r"another model.*MODEL\+\(v4\+density-last-1\)\[monitor\]"):
        bench.model("v3+density-last-1")
    assert bench.model("v3+(v4+density-last-1)[monitor]").monitors[0].name == "density-last-1 of v4"
    assert not [line for line in verify(folder).problems if "monitor" in line]
    file = folder / "monitors" / own.file
    file.write_bytes(file.read_bytes()[:-1] + b"\x00")
    (folder / "monitors" / "more.safetensors").write_bytes(b"")
    told = [line for line in verify(folder).problems if "monitors/" in line]
    assert len(told) == 2
    with pytest.raises(LabError, match="not the one that the manifest lists"):
        bench.model("v4+gates-last-1")
    (folder / "monitors.json").write_text('{"format": 1, "monitors": [{"name": "../x"}]}')
    with pytest.raises(LabError, match="not a list of monitors"):
        bench.model("v4+gates-last-1")
