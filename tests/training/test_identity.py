"""A saved state goes on only as the run that it is of; what differs is named, and nothing of the folder is touched."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from model.digest import digest
from model.errors import LabError
from model.publish import publish_root
from tests.conftest import TINY, random_lm
from training import identity
from training.__main__ import main
from training.corpus import Corpus, read
from training.head import train_head
from training.loop import Budget, Trained, train
from training.recipes import base, v5, v7, v8a, v9
from training.run_state import RunState

CONFIG = replace(TINY, max_seq_len=256)
SMALL = replace(v7(), batch=4)
GROWN = replace(base(), batch=4, lengths=(32,), depths=((0.0, 1), (0.5, 3)))


def run(out: Path, *, resume: bool, **changed: Any) -> Trained:
    """v7 on a tiny model, or what is asked for in its place."""
    options: dict[str, Any] = {
        "recipe": SMALL, "config": CONFIG, "start": dict(random_lm(CONFIG).state_dict()), "corpus": None, "seed": 7,
        "budget": Budget(steps=2),
    } | changed  # fmt: skip
    return train(options.pop("recipe"), **options, out=out, resume=resume)


def other_corpus(folder: Path) -> Corpus:
    (folder / "other").mkdir()
    (folder / "other" / "a.txt").write_text("\n\n".join(f"Tale {n}. " + "It rained. " * 90 for n in range(300)))
    return read(folder / "other")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run of v7, two steps long."""
    folder = tmp_path_factory.mktemp("whole") / "run"
    run(folder, resume=False)
    return folder


@pytest.fixture
def begun(whole: Path, tmp_path: Path) -> Path:
    """A copy of that folder."""
    return shutil.copytree(whole, tmp_path / "run")


OTHERS: dict[str, dict[str, Any]] = {
    "seed 8": {"seed": 8},
    "recipe v8a": {"recipe": replace(v8a(), batch=4)},
    "recipe v9": {"recipe": replace(v9(), batch=4)},
    "batch 6": {"recipe": replace(SMALL, batch=6)},
    "learning rate 0.1": {"recipe": replace(SMALL, lr=0.1)},
    "start": {"start": dict(random_lm(CONFIG, seed=9).state_dict())},
    "settings": {"recipe": replace(SMALL, flat=0.5)},
}


@pytest.mark.parametrize("name", OTHERS)
def test_a_state_of_another_run_is_refused_by_what_differs(begun: Path, name: str) -> None:
    before = {path: path.read_bytes() for path in begun.rglob("*") if path.is_file()}
    with pytest.raises(LabError, match=f"another run.*found.*{name}") as told:
        run(begun, resume=True, budget=Budget(steps=4), **OTHERS[name])
    assert "--out" in str(told.value)
    assert "\n" not in str(told.value)
    assert {path: path.read_bytes() for path in begun.rglob("*") if path.is_file()} == before


def test_another_corpus_is_refused(tmp_path: Path, corpus: Corpus) -> None:
    noise = replace(v5(), batch=4, lengths=(32,))
    run(tmp_path / "run", resume=False, recipe=noise, corpus=corpus)
    with pytest.raises(LabError, match=r"another run.*corpus"):
        run(tmp_path / "run", resume=True, recipe=noise, corpus=other_corpus(tmp_path), budget=Budget(steps=4))
    assert run(tmp_path / "run", resume=True, recipe=noise, corpus=corpus, budget=Budget(steps=3)).steps == 3


def test_other_tables_are_refused(begun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(identity, "data_digest", lambda: "0" * 64)
    with pytest.raises(LabError, match=r"another run.*data version"):
        run(begun, resume=True)


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        (Budget(steps=2), Budget(steps=1), "expected 2 steps or more; found steps 1"),
        (Budget(steps=2), Budget(minutes=5.0), "expected 2 steps or more; found minutes 5"),
        (Budget(minutes=0.001), Budget(minutes=0.0005), "expected 0.001 minutes or more"),
        (Budget(minutes=0.001), Budget(steps=500), "expected 0.001 minutes or more; found steps 500"),
    ],
)
def test_a_budget_may_only_grow(tmp_path: Path, before: Budget, after: Budget, message: str) -> None:
    run(tmp_path, resume=False, budget=before)
    with pytest.raises(LabError, match=message):
        run(tmp_path, resume=True, budget=after)


def test_a_grown_budget_goes_on(begun: Path) -> None:
    assert run(begun, resume=True, budget=Budget(steps=5)).steps == 5
    state = RunState.load(begun)
    assert state is not None
    assert state.facts is not None
    assert state.facts["steps"] == 5  # from here on it is a run of five


def test_a_run_that_has_grown_stays_as_deep_with_a_larger_budget(tmp_path: Path, corpus: Corpus) -> None:
    options: dict[str, Any] = {"recipe": GROWN, "start": None, "corpus": corpus}
    assert run(tmp_path, resume=False, budget=Budget(steps=4), **options).config.n_layers == 3
    again = run(tmp_path, resume=True, budget=Budget(steps=20), **options)
    assert (again.config.n_layers, again.steps) == (3, 20)
    with pytest.raises(LabError, match=r"another run.*start"):
        run(tmp_path, resume=True, budget=Budget(steps=40), **(options | {"start": again.params}))


def test_a_state_of_an_earlier_version_is_refused(begun: Path) -> None:
    state = RunState.load(begun)
    assert state is not None
    replace(state, facts=None).save(begun)
    with pytest.raises(LabError, match=r"says which run it is of; found one of an earlier version.*without --resume"):
        run(begun, resume=True)


def test_a_head_alone_does_not_go_on_in_another_runs_folder(begun: Path) -> None:
    start = dict(random_lm(CONFIG).state_dict())
    with pytest.raises(LabError, match=r"another run.*expected recipe v7.*found recipe v9"):
        train_head(v9(), config=CONFIG, start=start, seed=7, budget=Budget(steps=2), out=begun, resume=True)
    assert RunState.load(begun) is not None


def test_a_run_that_begins_keeps_nothing_of_the_one_before(tmp_path: Path) -> None:
    run(tmp_path, resume=False, budget=Budget(steps=30))
    assert [path.stem for path in sorted((tmp_path / "steps").iterdir())] == ["000000", "000025"]
    done = run(tmp_path, resume=False, seed=8)
    assert [path.stem for path in sorted((tmp_path / "steps").iterdir())] == ["000000"]
    state = RunState.load(tmp_path)
    assert state is not None
    assert digest(state.params) == digest(done.params)


def test_a_run_killed_in_its_first_minute_is_still_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        pass

    def kill(*_: Any, **__: Any) -> None:
        raise Killed

    monkeypatch.setattr("training.loop.update", kill)
    with pytest.raises(Killed):
        run(tmp_path, resume=False)
    with pytest.raises(LabError, match=r"expected seed 7.*found seed 8"):
        run(tmp_path, resume=True, seed=8)


def test_the_data_version_follows_the_tables() -> None:
    assert len(identity.data_digest()) == 64
    found = identity.facts(SMALL, config=CONFIG, start=None, corpus=None, seed=1, steps=2, minutes=None)
    assert found["data"] == identity.data_digest()
    json.dumps(found, allow_nan=False)


def test_the_command_line_refuses_with_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    params = random_lm(CONFIG).state_dict()
    publish_root(tmp_path / "checkpoints", name="v4", params=params, config=CONFIG, recipe="v4")
    options = ["--batch", "2", "--no-publish", "--out", str(tmp_path / "R"), "--checkpoints"]
    options += [str(tmp_path / "checkpoints"), "--json"]

    def training(*arguments: str) -> tuple[int, str, str]:
        code = main(["run", *arguments, *options])
        return code, *capsys.readouterr()

    assert training("v7", "--seed", "1", "--steps", "2")[0] == 0
    for other in (["v7", "--seed", "2"], ["v9", "--seed", "1"]):
        code, out, error = training(*other, "--steps", "4", "--resume")
        assert (code, out, error.count("\n")) == (2, "", 1)
        assert "cannot resume: this is the state of another run" in error
    code, out, _ = training("v7", "--seed", "1", "--steps", "4", "--resume")
    assert (code, json.loads(out)["steps"]) == (0, 4)
    code, _, error = training("v7", "--seed", "1", "--steps", "4", "--start", str(tmp_path / "R"))
    assert (code, error.count("\n")) == (2, 1)
    assert "its own folder" in error
    assert torch.tensor(1e-310, dtype=torch.float64) * 1 > 0  # what speeds a run up ends with it
    assert np.float64(1e-310) * 1 > 0


def test_moments_are_copied_so_that_a_kept_state_stays_as_it_is() -> None:
    lm = random_lm(CONFIG).requires_grad_()
    optimiser = torch.optim.AdamW(lm.parameters())
    torch.stack([parameter.sum() for parameter in lm.parameters()]).sum().backward()
    optimiser.step()
    state = RunState.of(lm, [optimiser], step=1, tokens=0, seconds=0.0)
    before = digest(state.params), {name: tensor.clone() for name, tensor in state.moments.items()}
    optimiser.step()
    assert digest(state.params) == before[0] != digest(dict(lm.state_dict()))
    assert all(torch.equal(tensor, before[1][name]) for name, tensor in state.moments.items())
