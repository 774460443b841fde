"""Recipes × seeds: each a run that goes on where it was, finished ones stay, and each result is a model of the lab."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from lab.__main__ import main
from lab.scale import sweep
from lab.scale.finished import FILE, Finished
from lab.study import swept
from lab.workbench.workbench import Workbench
from tests.lab.scale.counting import Counting, Stopped


def runs(bench: Workbench, folder: Path) -> list[swept.Run]:
    return swept.runs(["v7", "v8b"], [1, 2], steps=1, folder=folder, checkpoints=bench.folder, threads=1)


def test_a_sweep_that_was_killed_goes_on(bench: Workbench, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        list(sweep.sweep(runs(bench, tmp_path), Counting(most=2), Finished(tmp_path)))
    again = Counting()
    found = list(sweep.sweep(runs(bench, tmp_path), again, Finished(tmp_path)))
    assert len(again.calls) == 2
    assert sorted(run.name for run, _, _ in found) == ["v7-1", "v7-2", "v8b-1", "v8b-2"]
    assert [before for _, _, before in found] == [True, True, False, False]
    digests = {told["digest"] for _, told, _ in found}
    assert len(digests) == 4
    for run, told, _ in found:
        assert told["steps"] == 1
        assert bench.model(told["file"]).digest == told["digest"]
        assert Path(told["file"]) == run.path / f"{run.name}.safetensors"
    (tmp_path / "v7-1" / "v7-1.safetensors").write_bytes(b"damaged")
    once_more = Counting()
    found = list(sweep.sweep(runs(bench, tmp_path), once_more, Finished(tmp_path)))
    assert [call.tag.name for call in once_more.calls] == ["v7-1"]
    assert {told["digest"] for _, told, _ in found} == digests


def test_what_another_machine_trained_is_written_here(bench: Workbench, tmp_path: Path) -> None:
    """Its folder is not this one's: only what comes back is here."""

    class Elsewhere(Counting):
        def each(self, function, calls):
            for tag, found in super().each(function, calls):
                for file in found.files:
                    (tmp_path / file).unlink()
                yield tag, found

    (run, *_) = runs(bench, tmp_path)
    ((_, told, _),) = sweep.sweep([run], Elsewhere(), Finished(tmp_path))
    assert bench.model(told["file"]).digest == told["digest"]
    assert json.loads((tmp_path / FILE).read_bytes())["v7-1"]["files"]["v7-1/v7-1.safetensors"] == told["sha256"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("v4", "--seeds", "1"), "no such recipe here"),
        (("v7,v7", "--seeds", "1"), "each once"),
        (("v7", "--seeds", "1,1"), "each once"),
        (("v7", "--seeds", "2-1"), "bad seeds"),
        (("v7", "--seeds", ""), "bad seeds"),
        (("v7", "--seeds", "1-99999999"), "bad seeds"),
        (("v7", "--seeds", "9999999999"), "bad seed"),
        (("v7", "--seeds", "1", "--steps", "0"), "bad number of steps"),
        (("v7", "--seeds", "1", "--address", "here:1"), "--engine ray"),
    ],
)
def test_what_cannot_be_swept_is_one_line(
    bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert main(["study", *arguments, "--out", str(tmp_path / "runs")]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert said in err
    assert not (tmp_path / "runs").exists()
