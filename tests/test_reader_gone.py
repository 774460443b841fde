"""`… | head`: a reader that has gone ends a command without an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

import pytest

from lab.__main__ import main as lab
from training.__main__ import main as training


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        (lab, ["models"]),
        (lab, ["models", "--json"]),
        (training, ["list"]),
        (training, ["list", "--json"]),
        (training, ["examples", "v9", "--n", "400"]),
    ],
)
def test_nothing_is_wrong(
    command: Callable[[list[str]], int], arguments: list[str],
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w", encoding="utf-8") as gone:
        monkeypatch.setattr(sys, "stdout", gone)
        assert command(arguments) == 0
        print("and at exit", flush=True)
    assert capsys.readouterr().err == ""
