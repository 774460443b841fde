"""Runs whose loss is no number any more: which step, what is kept, and JSON that stays JSON."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from model.config import ModelConfig
from model.digest import digest
from model.errors import LabError
from model.lineage import resolve
from model.publish import publish_root
from tests.conftest import TINY, random_lm
from training import launch, loop, windows
from training.__main__ import main
from training.corpus import Corpus
from training.head import train_head
from training.keep_curves import main as keep_curves
from training.last_good import LastGood
from training.loop import Budget, train
from training.recipes import base, recipe, v7, v9
from training.run_state import RunState
from training.runlog import RunLog, finite

CONFIG = replace(TINY, max_seq_len=256)


def lines(folder: Path) -> list[dict[str, Any]]:
    """A log, by a reader that takes JSON alone."""

    def refuse(name: str) -> None:
        raise AssertionError(name)

    return [json.loads(line, parse_constant=refuse) for line in (folder / "log.jsonl").read_text().splitlines()]


def broken_from(step: int) -> Any:
    """An update that gives no numbers from some step on, as too large a rate does."""
    real, taken = loop.update, []

    def update(lm: Any, *arguments: Any, **options: Any) -> None:
        taken.append(1)
        real(lm, *arguments, **options)
        if len(taken) >= step:
            with torch.no_grad():
                next(p for p in lm.parameters() if p.requires_grad).fill_(math.nan)

    return update


@pytest.mark.parametrize(
    ("step", "steps", "told", "kept"), [(6, 20, 7, 5), (6, 6, 6, 5), (25, 40, 26, 24), (1, 9, 2, 0)]
)
def test_the_step_is_told_and_the_last_good_state_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int, steps: int, told: int, kept: int
) -> None:
    """The loss of step n is of the parameters after step n − 1; the last good ones are those of the last good loss."""
    start = dict(random_lm(CONFIG).state_dict())
    options: dict[str, Any] = {"config": CONFIG, "start": start, "corpus": None, "seed": 7}
    small = replace(v7(), batch=4)
    good = train(small, **options, budget=Budget(steps=steps), out=tmp_path / "good", resume=False,
                 stop=stops_after(kept))  # fmt: skip
    monkeypatch.setattr(loop, "update", broken_from(step))
    found = train(small, **options, budget=Budget(steps=steps), out=tmp_path / "bad", resume=False)
    assert (found.diverged, found.steps, found.stopped, found.bits_per_byte) == (told, kept, False, None)
    assert digest(found.params) == digest(good.params)
    state = RunState.load(tmp_path / "bad")
    assert state is not None
    assert state.step == kept
    assert digest(state.params) == digest(found.params)
    assert lines(tmp_path / "bad")[-1]["diverged"] == told
    assert [line for line in lines(tmp_path / "bad") if line.get("final") or line.get("stopped")] == []
    steps_kept = sorted((tmp_path / "bad" / "steps").iterdir())
    assert [path.stem for path in steps_kept] == ["000000"]  # what is no number is not kept as a model
    monkeypatch.undo()
    if steps > told:  # it was our own fault, and goes on from where it was good
        again = train(small, **options, budget=Budget(steps=steps), out=tmp_path / "bad", resume=True)
        whole = train(small, **options, budget=Budget(steps=steps), out=tmp_path / "whole", resume=False)
        assert digest(again.params) == digest(whole.params)


def stops_after(steps: int) -> Any:
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 2 * steps  # asked twice a step

    return stop


def test_a_run_that_grows_keeps_the_depth_of_its_last_good_state(tmp_path: Path, corpus: Corpus) -> None:
    grown = replace(base(), batch=4, lengths=(32,), depths=((0.0, 1), (0.5, 3)), lr=1e30)
    found = train(grown, config=CONFIG, start=None, corpus=corpus, seed=7, budget=Budget(steps=10), out=tmp_path,
                  resume=False)  # fmt: skip
    assert found.diverged is not None
    assert found.config.n_layers == 1 + max(int(name.split(".")[1]) for name in found.params if "blocks" in name)
    assert all(torch.isfinite(tensor).all() for tensor in found.params.values())


def test_a_head_alone_that_diverges_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.head.POOL", 64)
    start = dict(random_lm(CONFIG).state_dict())
    found = train_head(
        replace(v9(), lr=1e30), config=CONFIG, start=start, seed=1, budget=Budget(steps=60), out=tmp_path
    )
    assert found.diverged is not None
    assert found.steps < found.diverged
    assert all(torch.isfinite(tensor).all() for tensor in found.params.values())
    assert lines(tmp_path)[-1]["diverged"] == found.diverged


def test_a_late_look_still_tells_the_first_bad_step() -> None:
    """As on a device that is not made to wait at every step."""
    lm = random_lm(CONFIG)
    good = LastGood(every=10)

    def state() -> RunState:
        return RunState.of(lm, [], step=0, tokens=0, seconds=0.0)

    losses = {13: math.inf, 14: 2.0, 15: math.nan}
    found = [good.look(torch.tensor(losses.get(step, 1.0)), step, now=state) for step in range(1, 21)]
    assert found == [None] * 19 + [13]


def test_the_log_has_null_where_json_has_nothing(tmp_path: Path) -> None:
    log = RunLog(tmp_path, resume=False)
    log.write(1, 1, 1.0, 0.5, left=math.inf, a=math.nan, b=[1.0, -math.inf, [math.nan]], c={"d": math.inf}, e="NaN")
    (line,) = lines(tmp_path)
    assert (line["a"], line["b"], line["c"], line["e"]) == (None, [1.0, None, [None]], {"d": None}, "NaN")
    assert line["eta_seconds"] is None
    assert finite((1, True, None, "x", 2.5)) == [1, True, None, "x", 2.5]


def test_the_command_says_so_with_status_1_and_publishes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    params = random_lm(CONFIG).state_dict()
    publish_root(tmp_path / "checkpoints", name="v4", params=params, config=CONFIG, recipe="v4")
    before = (tmp_path / "checkpoints" / "manifest.json").read_bytes()
    out = tmp_path / "R"
    command = ["run", "v7", "--steps", "60", "--batch", "4", "--lr", "1e30", "--json"]
    command += ["--checkpoints", str(tmp_path / "checkpoints"), "--out", str(out)]
    code, told = main(command), capsys.readouterr()
    assert code == 1, told.err
    result = json.loads(told.out, parse_constant=lambda name: pytest.fail(name))
    *_, last = told.err.splitlines()
    assert last.startswith(f"diverged at step {result['diverged']}: ")
    assert f"after {result['steps']} steps, is kept in {out}" in last
    assert lines(out)[-1]["diverged"] == result["diverged"]
    assert (tmp_path / "checkpoints" / "manifest.json").read_bytes() == before
    assert resolve(result["file"], tmp_path / "checkpoints").digest == result["digest"]
    assert keep_curves([str(out), "--as", "v4", "--checkpoints", str(tmp_path / "checkpoints")]) == 2


def test_a_diverged_run_is_no_start_and_has_no_windows(tmp_path: Path, corpus: Corpus) -> None:
    lm = random_lm(CONFIG)
    with torch.no_grad():
        next(lm.parameters()).fill_(math.nan)
    run = tmp_path / "routed-7"
    run.mkdir()
    RunState.of(lm, [], step=3, tokens=384, seconds=1.0).save(run)
    from training.launch import _start

    with pytest.raises(LabError, match="a start that diverged"):
        _start(v7(), run, tmp_path)
    trained = loop.Trained(dict(lm.state_dict()), CONFIG, 3, 384, 1.0, None)
    with pytest.raises(LabError, match="a run that diverged"):
        windows.document(replace(base(), name="routed"), trained, corpus, seed=7)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--lr", "nan"], "--lr"), (["--lr", "inf"], "--lr"), (["--lr", "1e39"], "--lr"),
        (["--minutes", "nan"], "--minutes"), (["--minutes", "inf"], "--minutes"), (["--seed", "-1"], "--seed"),
        (["--batch", "1"], "two kinds of rows"),
    ],
)  # fmt: skip
def test_numbers_that_no_run_can_have_are_refused(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["run", "v7", "--out", str(tmp_path / "R"), *arguments]) == 2
    told = capsys.readouterr()
    assert message in told.err
    assert (told.out, told.err.count("\n")) == ("", 1)
    assert not (tmp_path / "R").exists()


def test_a_run_without_room_for_its_state_is_refused_before_it_begins(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked = []
    monkeypatch.setattr(launch, "_room", lambda chosen, config: asked.append((chosen.name, config)) or 1 << 60)
    assert main(["run", "v7", "--steps", "1", "--out", str(tmp_path / "R")]) == 2
    assert f"expected room for {1 << 60} bytes" in capsys.readouterr().err
    assert [name for name, _ in asked] == ["v7"]
    assert not any((tmp_path / "R").iterdir())


def test_the_room_that_is_asked_for_is_what_a_run_writes() -> None:
    """v7's state on disk has 40,779,380 bytes, of which the moments of its parts are few; beside it the one before."""
    config = ModelConfig()
    parts, everything = (launch._room(recipe(name), config) for name in ("v7", "v4"))
    assert parts == pytest.approx(2 * 40_779_380, rel=0.01)
    assert everything == 3 * parts
