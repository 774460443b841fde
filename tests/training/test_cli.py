"""The command line of training, run as a process."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest


def training(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "training", *arguments], capture_output=True, text=True, timeout=120, check=False
    )


def test_list_names_every_recipe():
    found = json.loads(training("list", "--json").stdout)
    names = "base v3 v4 v5 v6 v7 v8a v8b v9 v7-v3 v8b-v3 routed vanilla"
    assert [recipe["name"] for recipe in found] == names.split()
    assert {recipe["name"]: recipe["start"] for recipe in found}["v7"] == "v4"
    assert "v7" in training("list").stdout


def test_examples_are_json_lines():
    lines = training("examples", "v4", "--n", "50").stdout.splitlines()
    assert len(lines) == 50
    assert set(json.loads(lines[0])) == {"prompt", "reply", "kind", "label"}


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
def test_bad_input_is_told_on_one_line(arguments, message):
    found = training(*arguments)
    assert found.returncode == 2
    assert message in found.stderr
    assert found.stderr.count("\n") == 1
    assert not found.stdout
