"""States that workers gave are those of one process, kept where that keeps them, whoever began."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from lab.__main__ import main
from lab.cli.scaled import file_names, names
from lab.probe import any_model
from lab.probe.brought import read
from lab.probe.unfinished import Unfinished
from lab.scale import probing
from lab.scale.asking import Model
from lab.scale.fitting import KeptAnswers, opened
from lab.scale.probing import Job
from model.errors import LabError
from tests.lab.scale.counting import Counting, Stopped


def test_states_and_records_are_those_of_one_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("transformers", "accelerate", "gguf"):
        pytest.importorskip(package, reason="requirements-models.txt is not installed")
    from lab.cli.answering import Answering
    from tests import tiny_models

    folder = tiny_models.save(tmp_path / "tiny", tiny_models.llama(seed=3), tiny_models.tokenizer())
    rows = [{"id": f"{i}", "regime": "unanswerable", "prompt": f"Who {'else ' * (i % 4)}{i * 37}?"} for i in range(70)]
    (tmp_path / "own.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    prompts = read(tmp_path / "own.jsonl")
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "here"))
    expected = Answering(str(folder), max_new=3)(prompts)
    monkeypatch.setenv("LAB_CACHE", str(tmp_path / "there"))
    own = Model(str(folder), "none", torch.get_num_threads(), 3, True, any_model.most_bytes())
    (plan,) = probing.plans([(own, prompts)], Counting())
    job = Job(own, prompts, plan, lambda: KeptAnswers(opened(plan, prompts)))
    with pytest.raises(Stopped):
        list(probing.ask([job], Counting(most=1)))
    rest = Counting()
    (asked,) = probing.ask([job], rest)
    assert len(rest.calls) == 2
    assert asked.records == expected.records
    found = opened(plan, prompts).of(asked.records)
    np.testing.assert_array_equal(found.states_mean, expected.readings.states_mean)
    np.testing.assert_array_equal(found.states_last, expected.readings.states_last)
    again = Answering(str(folder), max_new=3)(prompts)
    assert tuple(again.records) == expected.records  # and one process finds what workers kept
    with monkeypatch.context() as patched:
        patched.setattr(Unfinished, "close", lambda own: None)  # as if it had been killed just then
        asked = ("probe", folder, "--prompts", prompts.path, "--max-new-tokens", 3, "--out", tmp_path / "r.jsonl")
        assert main([str(own) for own in asked]) == 0
    begun = Unfinished(tmp_path / "r.jsonl", probing.about(plan, prompts, threads=own.threads))
    assert (len(begun.done), begun.another) == (70, False)  # and workers what one process began


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("v4", ["v4"]),
        ("v4,v7@1235", ["v4", "v7@1235"]),
        ("v4+v7[abstain,router],v3", ["v4+v7[abstain,router]", "v3"]),
        ("v3+(v4+./m,n.safetensors)[monitor], tilmoe", ["v3+(v4+./m,n.safetensors)[monitor]", "tilmoe"]),
    ],
)
def test_models_are_told_apart(text: str, found: list[str]) -> None:
    assert names(text) == found


def test_a_path_with_a_comma_is_one_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a,b").mkdir()
    assert names("./a,b") == ["./a,b"]
    for text in ("", "v4,,v3", ",", "v4,v4"):
        with pytest.raises(LabError, match="bad list of models"):
            names(text)


def test_results_of_several_models_have_names_of_their_own() -> None:
    found = file_names(["v4", "v4+v7[abstain]", "hf:owner/name@abc", "/models/x y/", "runs/v7-1.safetensors"], ".jsonl")
    assert [*found.values()] == ["v4.jsonl", "v4+v7[abstain].jsonl", "name@abc.jsonl", "x-y.jsonl", "v7-1.jsonl"]
    with pytest.raises(LabError, match="two results of one name"):
        file_names(["a/model", "b/model"], ".jsonl")
