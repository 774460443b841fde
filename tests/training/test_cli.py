"""The command line of training: its processes' exit codes and texts, and what it refuses."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from training.__main__ import main


def training(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "training", *arguments], capture_output=True, text=True, timeout=120, check=False
    )


def test_list_names_every_recipe(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(training("list", "--json").stdout)
    names = "base v3 v4 v5 v6 v7 v8a v8b v9 v7-v3 v8b-v3 v10 routed vanilla"
    assert [recipe["name"] for recipe in found] == names.split()
    assert {recipe["name"]: recipe["start"] for recipe in found}["v7"] == "v4"
    assert main(["list"]) == 0
    assert "v7" in capsys.readouterr().out


def test_examples_are_json_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["examples", "v4", "--n", "50"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 50
    assert set(json.loads(lines[0])) == {"prompt", "reply", "kind", "label", "before"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "v99"], "no such recipe"),
        (["run", "base"], "--corpus DIR"),
        (["run", "base", "--corpus", "/nowhere"], "no such corpus folder"),
        (["run", "v3"], "--start DIR"),
        (["run", "v7", "--steps", "0"], "more than 0"),
        (["run", "v7", "--steps", "1", "--minutes", "1"], "two budgets"),
        (["run", "v7", "--out", "checkpoints"], "the folder to write is one that is read"),
        (["run", "v7", "--out", "README.md"], "cannot write into a folder"),
        (["run", "v7", "--out", "README.md/run"], "cannot write into a folder"),
        (["examples", "base"], "--corpus DIR"),
        (["examples", "v5"], "--corpus DIR"),
    ],
)
def test_bad_input_is_told_on_one_line(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert message in told.err
    assert told.err.count("\n") == 1
    assert not told.out


def test_a_process_ends_with_the_code_and_the_line_alone() -> None:
    found = training("run", "v7", "--steps", "0")
    assert (found.returncode, found.stdout, found.stderr.count("\n")) == (2, "", 1)
    assert "more than 0" in found.stderr
